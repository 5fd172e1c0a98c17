"""Reports, six columns, daily close and the binder: from one hall, on paper, in Word and Excel."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from docx import Document
from openpyxl import load_workbook

from hallapp.actions import (
    backups,
    catalogue,
    daycounts,
    notices,
    people,
    period_reports,
    readiness,
    registers,
    steps,
)
from hallapp.actions.hall import Hall, create_hall
from hallapp.desk import paper_files, prints
from hallapp.desk.inspection_prints import gap_words
from hallapp.domain import readiness as rules
from hallapp.domain.catalogue import NewItem
from hallapp.domain.daycounts import NewDayCount, Tally
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Grouping
from hallapp.domain.hall import HallFacts
from hallapp.domain.readiness import Check, checklist_called
from hallapp.domain.spans import read_span
from hallapp.papers.books.daily_close import DailyClose
from hallapp.papers.books.inspection_binder import InspectionBinder
from hallapp.papers.books.six_column import SixColumns
from tests.actions.conftest import HOURS
from tests.actions.register_samples import PEOPLE, staffed

NOW = datetime(2026, 3, 20, 16, 30)
MARCH = read_span("2026-03")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = tmp_path_factory.mktemp("halls") / "a.hall"
    hall = create_hall(place, HallFacts(name="雪川市市民服务中心"), HOURS, lambda: NOW, "周慧芳")
    people.add_department(hall, "自然资源局")
    people.add_window(hall, "7", name="不动产登记", department="自然资源局")
    people.add_window(hall, "8", name="=税务")
    staffed(hall)
    catalogue.add_item(hall, NewItem(name="不动产转移登记"))
    counts = NewDayCount(window="7", tally=Tally(accepted=12, closed=10, returned=1, enquiries=3))
    daycounts.enter(hall, NOW.date(), [counts])
    registers.add(
        hall,
        "complaint",
        {
            "channel": "counter",
            "real_name": True,
            "complainant": "李四",
            "phone": "13800005678",
            "about_window": "7",
            "matter": "rude",
            "content": "态度生硬",
        },
        received_at=datetime(2026, 3, 20, 9),
    )
    yield hall
    hall.close()


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A binder of three parts is drawn soon."""
    told = checklist_called("complaints")
    parts = {"complaints": replace(told, parts=told.parts[1:4])}
    monkeypatch.setattr(rules, "checklists", lambda: parts)


def text(pdf: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def test_the_monthly_report_adds_up_and_speaks_of_what_is_counted(hall: Hall) -> None:
    made = period_reports.report(hall, MARCH)
    total = made.figures.total
    assert total.opening + total.received - total.closed - total.returned == total.in_hand
    assert (total.received, total.in_hand) == (12, 1)
    assert "仅计数12件" in made.texts["cases"]
    assert made.figures.complaints.open == 1
    told = text(prints.render(hall, "monthly-report", {"period": "2026-03"}).pdf)
    assert "2026年3月窗口服务工作月报" in told
    assert "7不动产登记" in told


def test_what_is_written_holds_until_it_is_given_back(hall: Hall) -> None:
    made = period_reports.write(hall, MARCH, {"plans": "四月开展礼仪培训。"})
    assert made.edited == {"plans"}
    assert "礼仪培训" in text(prints.render(hall, "monthly-report", {"period": "2026-03"}).pdf)
    no = steps.last(hall)[0].no
    assert period_reports.write(hall, MARCH, {"plans": "四月开展礼仪培训。"}).edited == {"plans"}
    assert steps.last(hall)[0].no == no
    assert period_reports.write(hall, MARCH, {"plans": ""}).edited == frozenset()


def test_a_report_is_named_by_its_period(hall: Hall) -> None:
    quarter = text(prints.render(hall, "quarter-report", {"period": "2026Q1"}).pdf)
    assert "2026年第一季度窗口服务工作季报" in quarter
    days = {"from": "2026-02-10", "to": "2026-03-19"}
    assert "窗口服务工作报告" in text(prints.render(hall, "quarter-report", days).pdf)


def test_six_columns_stand_by_window_or_department(hall: Hall) -> None:
    figures = prints.draft(hall, "six-column", {"period": "2026-03"}).shown.figures
    assert isinstance(figures, SixColumns)
    assert [row.key for row in figures.rows] == ["7 不动产登记"]
    assert figures.counted_only == 12
    told = {"period": "2026-03", "by": "department"}
    figures = prints.draft(hall, "six-column", told).shown.figures
    assert isinstance(figures, SixColumns)
    assert figures.by is Grouping.DEPARTMENT
    assert figures.rows[0].key == "自然资源局"
    with pytest.raises(Refused) as refused:
        prints.draft(hall, "six-column", {"by": "colour"})
    assert refused.value.field == "by"


def test_the_daily_close_says_what_is_missing(hall: Hall) -> None:
    figures = prints.draft(hall, "daily-close").shown.figures
    assert isinstance(figures, DailyClose)
    assert figures.missing == ("8",)
    assert [row.accepted for row in figures.rows] == [12, None]
    assert (figures.total.accepted, figures.total.calls) == (12, None)
    assert figures.lacks == ("值班记录", "每日巡查")
    told = text(prints.render(hall, "daily-close").pdf)
    assert "8号窗口未录入" in told
    assert "日志第" in told


def test_a_day_of_rest_lacks_nothing(hall: Hall) -> None:
    sunday = {"day": (NOW.date() - timedelta(days=NOW.isoweekday())).isoformat()}
    figures = prints.draft(hall, "daily-close", sunday).shown.figures
    assert isinstance(figures, DailyClose)
    assert (figures.rest, figures.missing, figures.lacks) == (True, (), ())
    assert "当日休息，不需填报" in text(prints.render(hall, "daily-close", sunday).pdf)


def test_what_is_missing_is_found_point_by_point(hall: Hall) -> None:
    found = {
        (each.point.check, each.point.of): each
        for each in readiness.gaps(hall, checklist_called(""), MARCH)
    }
    assert found[Check.HOTLINE, ""].count == 1
    assert found[Check.WINDOWS, ""].examples == ("7", "8")
    assert found[Check.PRINTED, "fee-table"].count == 1
    daily = found[Check.DAILY, "duty_log"]
    assert (daily.count, daily.examples[0]) == (14, "2026-03-02")
    assert found[Check.IDLE, "inspection"].examples == ("2026-03-01 – 2026-03-19",)
    assert (Check.LATE, "complaint") not in found
    assert found[Check.BACKUP, ""].count == 1
    assert (Check.CALENDAR, "") not in found
    assert gap_words(found[Check.PRINTED, "fee-table"], "zh_CN") == "收费公示：未上墙，或待更换"
    assert gap_words(daily, "en") == "Duty log: working days without entry"
    backups.make(hall)
    kept = {each.point.check for each in readiness.gaps(hall, checklist_called(""), MARCH)}
    assert Check.BACKUP not in kept


def test_what_must_be_posted_hangs_and_holds_where_boards_are_kept(hall: Hall) -> None:
    def missing(posted: dict[str, bool] | None) -> bool:
        found = readiness.gaps(hall, checklist_called(""), MARCH, posted)
        return any(each.point.of == "fee-table" for each in found)

    assert (missing({}), missing({"fee-table": False})) == (True, True)
    assert not missing({"fee-table": True})
    assert missing(None)


def test_a_period_to_come_misses_no_days(hall: Hall) -> None:
    found = readiness.gaps(hall, checklist_called(""), read_span("2026-05"))
    assert not {Check.DAILY, Check.IDLE} & {each.point.check for each in found}


@pytest.mark.usefixtures("short")
def test_the_binder_is_one_pdf_with_contents_outline_and_page_numbers(hall: Hall) -> None:
    values = {"checklist": "complaints", "period": "2026-03"}
    heard: list[tuple[int, int]] = []
    made = prints.preview(
        hall, prints.draft(hall, "inspection-binder", values), lambda n, of: heard.append((n, of))
    )
    figures = made.draft.shown.figures
    assert isinstance(figures, InspectionBinder)
    assert figures.gaps
    assert heard[-1] == (len(figures.parts) + 1, len(figures.parts) + 1)
    reader = pypdf.PdfReader(BytesIO(made.pdf))
    outline = [(each.title, reader.get_destination_page_number(each)) for each in reader.outline]
    assert outline[0] == ("迎检册", 0)
    assert [title for title, _ in outline[1:]] == [part.title for part in figures.parts]
    pages = ["".join(page.extract_text().split()) for page in reader.pages]
    assert "缺项清单" in pages[1]
    assert f"迎检册第2页共{len(pages)}页" in pages[1]
    assert f"迎检册第{len(pages)}页共{len(pages)}页" in pages[-1]
    assert "迎检册第1页" not in pages[0]
    contents = next(page for page in pages if "目录" in page)
    for number, part in enumerate(figures.parts, start=1):
        title, page = outline[number]
        told = f"{part.title}2026年3月{page + 1}".replace(" ", "")
        assert told in contents
        assert title
    assert "李四" not in "".join(pages)
    again = prints.preview(hall, prints.draft(hall, "inspection-binder", values))
    assert again.pdf == made.pdf


@pytest.mark.usefixtures("short")
def test_every_page_of_a_numbered_binder_bears_its_number_and_code(hall: Hall) -> None:
    told = {"checklist": "complaints", "period": "2026-03"}
    made = prints.render(hall, "inspection-binder", told, issue=True)
    assert made.issue.sheet_no == "I-2026-0001"
    code = " ".join(made.fingerprint[4 * n : 4 * n + 4].upper() for n in range(3))
    register = pypdf.PdfReader(BytesIO(made.pdf)).pages[-1].extract_text()
    assert "I-2026-0001" in register
    assert "".join(code.split()) in "".join(register.split())


def test_what_cannot_be_printed_is_left_out_by_name(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = replace(checklist_called("complaints"), parts=("bulletin", "supervision-notice"))
    monkeypatch.setattr(rules, "checklists", lambda: {"complaints": told})
    figures = prints.draft(hall, "inspection-binder").shown.figures
    assert isinstance(figures, InspectionBinder)
    assert [part.title for part in figures.parts] == ["通报"]
    (left,) = figures.left_out
    assert left[0] == "督办通知"


@pytest.mark.parametrize(
    "paper", ["bulletin", "assessment-letter", "weekly-summary", "monthly-report", "quarter-report"]
)
def test_reports_are_word_files_of_the_same_words(hall: Hall, paper: str, tmp_path: Path) -> None:
    place = tmp_path / "a.docx"
    assert paper_files.endings(paper) == (".docx",)
    paper_files.save(hall, paper, {}, place)
    said = "".join(each.text for each in Document(str(place)).paragraphs)
    printed = text(prints.render(hall, paper).pdf)
    for sentence in "".join(said.split()).split("。")[1:-1]:
        assert sentence[:12] in printed


def test_supervision_notices_and_notices_are_word_files(hall: Hall, tmp_path: Path) -> None:
    place = tmp_path / "a.docx"
    notices.begin(hall, "circular")
    paper_files.save(hall, "notice", {}, place)
    assert Document(str(place)).paragraphs[0].text == "关于〔事项〕的通知"
    registers.add(
        hall,
        "supervision_notice",
        {
            "kind": "notice",
            "department": "自然资源局",
            "matter": "积压",
            "demand": "逐件清理",
            "issuer": PEOPLE[0],
            "due_on": date(2026, 3, 27),
        },
    )
    paper_files.save(hall, "supervision-notice", {}, place)
    told = [each.text for each in Document(str(place)).paragraphs]
    assert told[0] == "雪川市市民服务中心"
    assert "1. 逐件清理。" in told


def test_tables_are_spreadsheets_without_people_and_formulas(hall: Hall, tmp_path: Path) -> None:
    place = tmp_path / "a.xlsx"
    paper_files.save(hall, "daily-close", {}, place)
    rows = list(load_workbook(place).active.values)
    assert rows[1][:4] == ("7", "不动产登记", 12, 10)
    assert rows[2][1] == "=税务"
    assert load_workbook(place).active["B3"].data_type == "s"
    paper_files.save(hall, "six-column", {"period": "2026-03"}, place)
    assert list(load_workbook(place).active.values)[-1] == ("合计", 0, 12, 0, 1, 10, 1)
    told = {"key": "complaint", "period": "2026-03"}
    paper_files.save(hall, "register", told, place)
    cells = [cell for row in load_workbook(place).active.values for cell in row]
    assert "态度生硬" in cells
    assert "李四" not in cells
    sheet = load_workbook(place).active
    assert [sheet.cell(2, 2).is_date, sheet.cell(2, 2).value.year] == [True, 2026]
    for paper in ("register", "fee-table", "item-list"):
        paper_files.save(hall, paper, {}, place)
        assert load_workbook(place).active.max_column >= 5
    assert paper_files.endings("zero-sheet") == ()
