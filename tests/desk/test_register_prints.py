"""Every register prints as a book, over the tuple, without the people in it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from hallapp.actions import people, registers
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import settings
from hallapp.desk import prints
from hallapp.domain.hall import HallFacts
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.flow import way_to_close
from hallapp.domain.registers.spec import Register
from tests.actions.conftest import HOURS
from tests.actions.register_samples import filled, staffed
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)


class Hand:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def hall(tmp_path: Path, hand: Hand) -> Iterator[Hall]:
    facts = HallFacts(name="雪川市市民服务中心")
    hall = create_hall(tmp_path / "a.hall", facts, HOURS, hand, "周慧芳")
    people.add_department(hall, "自然资源局")
    people.add_window(hall, "7")
    staffed(hall)
    yield hall
    hall.close()


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    return "".join("".join(pages).split())


@pytest.mark.parametrize("spec", PUBLIC, ids=lambda spec: spec.key)
def test_a_register_prints_without_its_people(hall: Hall, hand: Hand, spec: Register) -> None:
    values = filled(hall, spec)
    words = {name: "来电 13912345678 反映" for name in values if name == "content"}
    lines = [registers.add(hall, spec.key, values | words) for _ in range(3)]
    for move in way_to_close(spec, settings(hall, spec.key).switches):
        hand.now += timedelta(days=7)
        registers.amend(hall, spec.key, lines[0].id, {}, move=move.key)
    registers.void(hall, spec.key, lines[1].id, reason="重复登记")
    shown = prints.render(hall, "register", {"key": spec.key}, issue=True)
    said = text(shown.pdf)
    for line in lines:
        assert line.entry_no in said
    assert "台账" in said
    assert "累计" in said
    assert "欧阳" not in said
    assert "138" + "12345678" not in said
    assert "139" + "12345678" not in said
    assert shown.issue.sheet_no.startswith("T-2026-")
    again = prints.render(hall, "register", {"key": spec.key})
    assert again.fingerprint == shown.fingerprint
    assert prints.render(hall, "register", {"key": spec.key, "language": "en"}).pdf
