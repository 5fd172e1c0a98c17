"""A sealed register goes neither in nor out by files, commands and papers while it is locked."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from hallapp.actions import discipline
from hallapp.actions.hall import Hall
from hallapp.desk import imports, prints
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Zero
from hallapp.domain.hall import HallFacts
from hallapp.exchange.fields import KINDS
from hallapp.papers.wall.zero_words import ZeroSheet
from hallapp.records import sealing
from tests.actions.conftest import HOURS
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)
WORDS = "铁面无私，秉公执纪"


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setattr(sealing, "_KIBIBYTES", 64)
    facts = HallFacts(name="雪川市市民服务中心")
    hall = create_hall(tmp_path / "a.hall", facts, HOURS, lambda: NOW, "周慧芳")
    yield hall
    hall.close()


def test_it_is_not_imported_and_printed_only_by_the_holder(hall: Hall) -> None:
    assert "misconduct_report" not in KINDS
    with pytest.raises(Refused):
        imports.read("misconduct_report", "举报内容\n收受礼品\n".encode(), name="举报.csv")
    with pytest.raises(Refused) as refused:
        prints.render(hall, "register", {"key": "misconduct_report"})
    assert refused.value.field == "passphrase"
    discipline.set_passphrase(hall, WORDS)
    discipline.unlock(hall, WORDS)
    assert prints.render(hall, "register", {"key": "misconduct_report"}).pdf


def test_the_zero_sheet_shows_a_released_figure_with_source_and_day(hall: Hall) -> None:
    def shown() -> ZeroSheet:
        figures = prints.draft(hall, "zero-sheet", {"period": "2026Q1"}).shown.figures
        assert isinstance(figures, ZeroSheet)
        return figures

    assert shown().figures.reports is None
    discipline.set_passphrase(hall, WORDS)
    discipline.unlock(hall, WORDS)
    source, on = "据驻中心纪检监察机构通报", date(2026, 3, 1)
    discipline.release(hall, "2026Q1", count="0", source=source, announced_on=on)
    discipline.lock(hall)
    figures = shown().figures
    assert figures.reports == Zero(count=0, pending=0)
    assert (figures.reports_source, figures.reports_on) == (source, on)
    assert prints.render(hall, "zero-sheet", {"period": "2026Q1"}).pdf
