from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from hallapp.actions import prints as printed
from hallapp.actions import settings
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.paper_values import as_read
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.papers import PAPERS
from tests.halls import create_hall

DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
HOURS = Hours([Timetable(date(2004, 1, 1), (DAY,) * 5 + ((),) * 2)])


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    facts = HallFacts(name="雪川市市民服务中心", hotline="0899-612 3450")
    hall = create_hall(
        tmp_path / "a.hall", facts, HOURS, lambda: datetime(2026, 4, 14, 16, 0), "周慧芳"
    )
    yield hall
    hall.close()


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    said = "".join(page.get_textpage().get_text_bounded() for page in document)
    return "".join(said.split())


def test_every_paper_is_listed_with_its_parameters() -> None:
    entries = {entry.name: entry for entry in prints.papers()}
    assert list(entries) == [paper.name for paper in PAPERS]
    assert len(entries) == len(PAPERS)
    assert entries["zero-sheet"].sizes == ("A3", "A4")
    assert "period" in entries["zero-sheet"].parameters
    assert "mono" in entries["clock"].parameters


@pytest.mark.parametrize("entry", prints.papers(), ids=lambda entry: entry.name)
def test_a_sample_needs_no_hall(entry: prints.PaperEntry) -> None:
    for size in entry.sizes:
        assert prints.sample(entry.name, {"size": size, "mono": "1"}).pdf.startswith(b"%PDF")
    english = prints.sample(entry.name, {"language": "en"}).pdf
    assert english != prints.sample(entry.name).pdf


def test_a_preview_takes_no_number(hall: Hall) -> None:
    shown = prints.render(hall, "zero-sheet", {"period": "2026Q1"})
    assert "2026年1月1日至3月31日" in text(shown.pdf)
    assert "未计" in text(shown.pdf)
    assert "本期没有逐件计时的件" in text(shown.pdf)
    assert printed.history(hall) == ()
    assert shown.issue.seal_no is not None


def test_papers_speak_what_the_hall_says_unless_told(hall: Hall) -> None:
    settings.change_facts(hall, language="zh_TW")
    spoken = prints.render(hall, "zero-sheet", {"period": "2026Q1"}).pdf
    assert "雙零”服務公示" in text(spoken)
    assert "統計期間" in text(spoken)
    assert PdfReader(BytesIO(spoken)).trailer["/Root"]["/Lang"] == "zh-TW"
    told = prints.render(hall, "zero-sheet", {"period": "2026Q1", "language": "zh_CN"}).pdf
    assert "统计期间" in text(told)


def test_an_issue_is_numbered_and_remembered(hall: Hall) -> None:
    shown = prints.render(hall, "zero-sheet", {"period": "2026Q1"}, issue=True)
    assert shown.issue.sheet_no == "Z-2026-0001"
    assert "编号Z-2026-0001" in text(shown.pdf)
    line = printed.history(hall)[0]
    assert (line.subject, line.fingerprint) == ("2026Q1", shown.fingerprint)
    again = prints.render(hall, "zero-sheet", {"period": "2026Q1"})
    assert again.fingerprint == shown.fingerprint


def test_days_to_come_are_not_claimed(hall: Hall) -> None:
    shown = prints.render(hall, "zero-sheet")
    assert "2026年4月1日至4月14日" in text(shown.pdf)
    days = prints.render(hall, "zero-sheet", {"from": "2026-04-02", "to": "2026-04-03"})
    assert "2026年4月2日至4月3日" in text(days.pdf)


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("banner", {}, "paper"),
        ("zero-sheet", {"size": "A5"}, "size"),
        ("zero-sheet", {"colour": "1"}, "colour"),
        ("zero-sheet", {"mono": "perhaps"}, "mono"),
        ("zero-sheet", {"language": "fr"}, "language"),
        ("zero-sheet", {"period": "spring"}, "period"),
        ("zero-sheet", {"from": "2026-02-30"}, "from"),
        ("zero-sheet", {"from": "2026-03-02", "to": "2026-03-01"}, "to"),
    ],
)
def test_bad_values_are_refused_by_field(
    hall: Hall, name: str, values: dict[str, str], field: str
) -> None:
    with pytest.raises(Refused) as refused:
        prints.render(hall, name, values, issue=True)
    assert refused.value.field == field
    assert printed.history(hall) == ()


def test_periods_are_written_as_people_read_them() -> None:
    told = ["2026Q3", "2026-09", "2026W14", "2026-09-03", "不动产转移登记"]
    meant = ["2026年第三季度", "2026年9月", "2026年第14周", "2026-09-03", "不动产转移登记"]
    assert [as_read(each) for each in told] == meant
