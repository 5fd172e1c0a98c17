"""The papers of the demo hall's assessment, as files and with what they are told."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
import openpyxl
import pytest

from hallapp.actions.hall import Hall
from hallapp.desk import paper_files, prints
from hallapp.domain.errors import Refused
from hallapp.papers.books.assessment_sheet import AssessmentSheet
from hallapp.papers.slips.assessment_letter import AssessmentLetter
from hallapp.papers.slips.bulletin import Bulletin
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)  # of the pictures


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = demo_hall(tmp_path_factory.mktemp("demo") / "demo.hall", lambda: NOW, "周慧芳")
    yield made
    made.close()


def figures(hall: Hall, paper: str, **values: str) -> object:
    return prints.draft(hall, paper, values).shown.figures


def test_the_sheet_of_last_month_names_what_each_point_stems_from(hall: Hall) -> None:
    sheet = figures(hall, "assessment-sheet")
    assert isinstance(sheet, AssessmentSheet)
    assert (sheet.span.name, sheet.state, len(sheet.lines)) == ("2026-09", "", 30)
    lines = {line.name: line for line in sheet.lines}
    assert lines["周海燕"].score == "88.00"
    assert "巡查发现问题−2（XC-26-002）" in lines["周海燕"].basis
    assert "待定：学习培训缺席（XX-26-001）" in lines["徐立新"].basis
    assert sheet.groups[0] == "服务规范\n30"


def test_the_sheet_of_windows_and_of_the_open_month(hall: Hall) -> None:
    windows = figures(hall, "assessment-sheet", about="window", period="2026-09")
    assert isinstance(windows, AssessmentSheet)
    assert "人员考核38" in next(line.basis for line in windows.lines if line.number == "1")
    now = figures(hall, "assessment-sheet", period="2026-10")
    assert isinstance(now, AssessmentSheet)
    assert now.state == "未考核"


@pytest.mark.parametrize(
    ("values", "field"),
    [({"about": "hall"}, "about"), ({"version": "x"}, "version"), ({"version": "7"}, "version")],
)
def test_what_is_not_there_is_refused(hall: Hall, values: dict[str, str], field: str) -> None:
    with pytest.raises(Refused) as refused:
        figures(hall, "assessment-sheet", **values)
    assert refused.value.field == field


def test_the_letter_has_score_and_grade_of_everybody_stationed(hall: Hall) -> None:
    told = {"department": "雪川市自然资源局", "period": "2026-09"}
    letter = figures(hall, "assessment-letter", **told)
    assert isinstance(letter, AssessmentLetter)
    seats = {seat.name: (seat.window, seat.score, seat.grade) for seat in letter.seats}
    assert seats["边巴次仁"] == ("不动产审核", "91.00", "优秀")
    assert seats["李建国"][0] == "8"
    quarter = figures(hall, "assessment-letter", department=told["department"], period="2026Q3")
    assert isinstance(quarter, AssessmentLetter)
    assert next((s.score, s.grade) for s in quarter.seats if s.name == "边巴次仁") == ("92.00", "")
    last = figures(hall, "assessment-letter", department=told["department"])
    assert last == letter  # the month that is over, if none is named
    now = f"{hall.now():%Y-%m}"
    open_month = figures(hall, "assessment-letter", department=told["department"], period=now)
    assert isinstance(open_month, AssessmentLetter)
    assert {seat.score for seat in open_month.seats} == {""}


def test_a_bulletin_tells_the_results_once_they_are_published(hall: Hall) -> None:
    told = figures(hall, "bulletin", period="2026-07")
    assert isinstance(told, Bulletin)
    assert (len(told.assessed), told.appeals, told.upheld) == (29, 1, 1)
    for period in ("2026-10", "2026Q3", "2024-05"):
        other = figures(hall, "bulletin", period=period)
        assert isinstance(other, Bulletin)
        assert other.assessed == ()


def test_they_are_files_that_others_go_on_editing(hall: Hall, tmp_path: Path) -> None:
    book, text = tmp_path / "a.xlsx", tmp_path / "a.docx"
    paper_files.save(hall, "assessment-sheet", {}, book)
    rows = list(openpyxl.load_workbook(book).active.iter_rows(values_only=True))
    assert rows[0][:3] == ("名次", "姓名", "工号")
    assert rows[1][8] == 97
    paper_files.save(hall, "bulletin", {"period": "2026-09"}, text)
    assert [len(table.rows) for table in docx.Document(str(text)).tables] == [31]
