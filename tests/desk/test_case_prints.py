from collections.abc import Iterator
from datetime import date, datetime, time
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from hallapp.actions import cases, catalogue, people, steps
from hallapp.actions import prints as printed
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.cases import NewCase, NewPause, PauseReason
from hallapp.domain.catalogue import NewItem
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall

DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
HOURS = Hours([Timetable(date(2004, 1, 1), (DAY,) * 5 + ((),) * 2)])


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    facts = HallFacts(name="雪川市市民服务中心", hotline="0899-612 3450")
    hall = create_hall(
        tmp_path / "a.hall", facts, HOURS, lambda: datetime(2026, 4, 8, 16, 0), "周慧芳"
    )
    people.add_department(hall, "自然资源局")
    people.add_staff(hall, "洛桑曲珍", staff_no="0705", department="自然资源局")
    people.add_window(hall, "7", name="不动产", department="自然资源局", staff="洛桑曲珍")
    catalogue.add_item(
        hall,
        NewItem(
            name="不动产转移登记",
            item_code="BDC-01",
            authority="雪川市自然资源局",
            materials="登记申请书1份、不动产权证书1份",
            phone="0899-612 3400",
            promised_limit=Limit(Fraction(5), Unit.WORKDAY),
            statutory_limit=Limit(Fraction(30), Unit.WORKDAY),
        ),
    )
    catalogue.add_item(hall, NewItem(name="咨询答复", item_code="ZX-01"))
    yield hall
    hall.close()


def accepted(hall: Hall, item: str = "不动产转移登记") -> cases.CaseLine:
    return cases.accept(
        hall,
        NewCase(
            item=item,
            applicant="张建国",
            window="7",
            staff="洛桑曲珍",
            accepted_at=datetime(2026, 4, 2, 10, 24),
        ),
    )


def text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_the_notice_of_a_case(hall: Hall) -> None:
    line = accepted(hall)
    shown = prints.render(hall, "acceptance", {"case": line.case_no}, issue=True)
    said = text(shown.pdf)
    assert said.count("雪川市自然资源局") == 2
    assert f"编号{line.case_no}" in said
    assert "4月10日（周五）17:00前" in said
    assert "5月19日" in said
    assert "1登记申请书1份2不动产权证书1份" in said
    assert "7号窗口洛桑曲珍（0705）" in said
    assert printed.history(hall)[0].subject == line.case_no


def test_a_printed_case_is_not_undone_unseen(hall: Hall) -> None:
    line = accepted(hall)
    prints.render(hall, "acceptance", {"case": line.case_no}, issue=True)
    with pytest.raises(Refused):
        steps.undo(hall)


def test_without_authority_no_number_is_taken(hall: Hall) -> None:
    line = accepted(hall, "咨询答复")
    with pytest.raises(Refused) as refused:
        prints.render(hall, "acceptance", {"case": line.case_no}, issue=True)
    assert refused.value.field == "authority"
    assert printed.history(hall) == ()


def test_the_clock_of_a_case(hall: Hall) -> None:
    line = accepted(hall)
    said = text(prints.render(hall, "clock", {"case": line.case_no}).pdf)
    assert "第5个工作日，17:00到期" in said
    assert said.count("清明节，不计入") == 3
    assert "法定期限30个工作日，至5月19日17:00" in said


def test_a_paused_clock_shows_no_due(hall: Hall) -> None:
    line = accepted(hall)
    cases.pause(
        hall,
        line.id,
        NewPause(
            reason=PauseReason.EXPERT_REVIEW,
            approver="周慧芳",
            notice_no="特〔2026〕3号",
            from_at=datetime(2026, 4, 3, 10, 0),
        ),
    )
    said = text(prints.render(hall, "clock", {"case": line.case_no}).pdf)
    assert "暂停中" in said
    assert "到期" not in said
    assert "暂停（专家评审），不计入" in said
    notice = text(prints.render(hall, "acceptance", {"case": line.case_no}).pdf)
    assert "4月10日（周五）17:00前" in notice


def test_a_case_without_limit_has_no_clock(hall: Hall) -> None:
    line = accepted(hall, "咨询答复")
    with pytest.raises(Refused) as refused:
        prints.render(hall, "clock", {"case": line.case_no})
    assert refused.value.field == "case"


def test_the_case_log(hall: Hall) -> None:
    lines = [accepted(hall) for _ in range(3)]
    shown = prints.render(hall, "register", {"key": "case", "period": "2026-04"}, issue=True)
    said = text(shown.pdf)
    for line in lines:
        assert line.case_no in said
    assert "张＊国" in said
    assert "张建国" not in said
    assert "累计3件" in said
    assert shown.issue.sheet_no == "T-2026-0001"
    assert "累计3件" in text(prints.render(hall, "register").pdf)
    assert "累计0件" in text(prints.render(hall, "register", {"period": "2026-03"}).pdf)


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("register", {"key": "nonsense"}, "key"),
        ("clock", {}, "case"),
        ("acceptance", {"case": "2026-0402-9999"}, "case_no"),
    ],
)
def test_bad_values_are_refused_by_field(
    hall: Hall, name: str, values: dict[str, str], field: str
) -> None:
    with pytest.raises(Refused) as refused:
        prints.render(hall, name, values)
    assert refused.value.field == field
