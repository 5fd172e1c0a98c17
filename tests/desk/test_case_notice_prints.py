"""Notices, entries and forms printed from a hall: what each is told, and what it refuses."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from fractions import Fraction
from io import BytesIO

import pypdfium2
import pytest

from hallapp.actions import case_intake, cases, catalogue, people, registers
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.case_notice_prints import one_time_notice
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.cases import (
    CaseResult,
    NewCase,
    NewCorrection,
    NewExtension,
    NewPause,
    PauseReason,
)
from hallapp.domain.catalogue import NewItem
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.papers.slips.one_time_notice import OneTimeNotice
from tests.halls import create_hall

DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
HOURS = Hours([Timetable(date(2004, 1, 1), (DAY,) * 5 + ((),) * 2)])
NOW = datetime(2026, 4, 8, 16, 0)
MORNING = datetime(2026, 4, 8, 9, 30)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    facts = HallFacts(name="雪川市市民服务中心", hotline="0899-612 3450")
    place = tmp_path_factory.mktemp("notices") / "a.hall"
    hall = create_hall(place, facts, HOURS, lambda: NOW, "周慧芳")
    people.add_department(hall, "自然资源局")
    people.add_staff(hall, "洛桑曲珍", staff_no="0705", department="自然资源局")
    people.add_staff(hall, "周慧芳", staff_no="0001", department="自然资源局")
    people.add_window(hall, "7", name="不动产", department="自然资源局", staff="洛桑曲珍")
    catalogue.add_item(
        hall,
        NewItem(
            name="不动产转移登记",
            item_code="BDC-501",
            authority="雪川市自然资源局",
            materials="登记申请书｜纸质｜1｜｜｜窗口领取；身份证明",
            steps="申请｜窗口；审核",
            windows="7",
            promised_limit=Limit(Fraction(5), Unit.WORKDAY),
            statutory_limit=Limit(Fraction(30), Unit.WORKDAY),
        ),
    )
    _cases(hall)
    _entries(hall)
    yield hall
    hall.close()


def _new(applicant: str) -> NewCase:
    return NewCase(item="不动产转移登记", applicant=applicant, window="7", received_at=MORNING)


def _cases(hall: Hall) -> None:
    declined = case_intake.register(hall, _new("张建国"))
    case_intake.decline(hall, declined.id, reason="房屋不在本市", notice_no="雪不受〔2026〕1号")
    asked = case_intake.register(hall, _new("王丽华"))
    case_intake.request_correction(
        hall,
        asked.id,
        NewCorrection(contents="合同缺签字；缺完税证明", notice_no="雪补1号", asked_at=MORNING),
    )
    paused, extended, returned, decided = (
        case_intake.accept(hall, _new(name))
        for name in ("李明", "雪川云顶餐饮有限公司", "旦增", "赵静")
    )
    cases.start_review(hall, paused.id)
    new = NewPause(
        reason=PauseReason.STATUTORY,
        article="《森林法》第五十八条",
        notice_no="雪停1号",
        approver="格桑旺堆",
        from_at=NOW,
    )
    cases.pause(hall, paused.id, new)
    cases.start_review(hall, extended.id)
    cases.extend(
        hall,
        extended.id,
        NewExtension(
            n=5, approver="格桑旺堆", reason="现场勘查", notice_no="雪延1号", notice_on=NOW.date()
        ),
    )
    cases.return_case(hall, returned.id, reason="权属不清")
    cases.start_review(hall, decided.id)
    cases.decide(hall, decided.id, CaseResult.REFUSED, reason="不符合条件")


def _entries(hall: Hall) -> None:
    registers.add(
        hall,
        "complaint",
        {
            "channel": "phone",
            "real_name": True,
            "complainant": "孙秘密",
            "phone": "13908990001",
            "about_window": "7",
            "content": "等了一个小时，打13908990002没人接",
        },
    )
    registers.add(
        hall,
        "pledge",
        {
            "kind": "window",
            "window": "7",
            "content": "五个工作日办结\n当场受理",
            "due_on": date(2026, 12, 31),
        },
    )
    registers.add(
        hall,
        "supervision_notice",
        {
            "kind": "notice",
            "department": "自然资源局",
            "matter": "积压",
            "issuer": "周慧芳",
            "due_on": date(2026, 4, 15),
        },
    )


def printed(hall: Hall, name: str, values: Mapping[str, str] | None = None) -> str:
    document = pypdfium2.PdfDocument(BytesIO(prints.render(hall, name, values or {}).pdf))
    said = "".join(page.get_textpage().get_text_bounded() for page in document)
    return "".join(said.split())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("not-accepted", ("张建国", "房屋不在本市", "雪不受〔2026〕1号")),
        ("supplement", ("王丽华", "1.合同缺签字", "2.缺完税证明")),
        ("pause-notice", ("李明", "《森林法》第五十八条", "完成后另行告知")),
        ("extension-notice", ("贵单位", "延长5个工作日", "2026年4月22日", "2026年4月15日")),
        ("return-notice", ("旦增", "权属不清", "登记申请书；身份证明")),
        ("pickup", ("赵静", "不予批准，领取决定书", "7号窗口")),
        ("one-time-notice", ("办事人", "登记申请书（纸质，原件1份，窗口领取）", "申请—审核")),
        ("transfer-slip", ("自然资源局", "投诉", "TS-26-001")),
    ],
)
def test_a_notice_is_of_the_case_to_which_it_was_done(
    hall: Hall, name: str, said: tuple[str, ...]
) -> None:
    text = printed(hall, name)
    for each in said:
        assert each in text


@pytest.mark.parametrize(
    "name", ["not-accepted", "supplement", "pause-notice", "extension-notice", "return-notice"]
)
def test_a_case_without_it_is_refused(hall: Hall, name: str) -> None:
    decided = prints.render(hall, "pickup").draft.shown.subject
    with pytest.raises(Refused) as refused:
        printed(hall, name, {"case": decided})
    assert refused.value.field == "case"
    assert decided in str(refused.value)


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("one-time-notice", {"item": "占卜"}, "item"),
        ("transfer-slip", {"entry": "CN-26-001"}, "entry"),
        ("pledge-letter", {"kind": "口头"}, "kind"),
        ("outage-notice", {"kind": "停水"}, "kind"),
        ("assessment-letter", {"department": "天文局"}, "department"),
        ("box-opening-record", {}, "entry"),
        ("ballot", {"seats": "五"}, "seats"),
        ("publicity-notice", {"day": "明天"}, "day"),
    ],
)
def test_what_cannot_be_is_refused_by_field(
    hall: Hall, name: str, values: dict[str, str], field: str
) -> None:
    with pytest.raises(Refused) as refused:
        printed(hall, name, values)
    assert refused.value.field == field


def test_a_one_time_notice_of_a_case_addresses_its_applicant(hall: Hall) -> None:
    decided = prints.render(hall, "pickup").draft.shown.subject
    assert "赵静：" in printed(hall, "one-time-notice", {"case": decided})


def test_who_complained_is_on_no_paper(hall: Hall) -> None:
    for name in ("complaint-approval", "transfer-slip"):
        text = printed(hall, name)
        assert "孙秘密" not in text
        assert "13908990001" not in text
        assert "13908990002" not in text
    assert "实名" in printed(hall, "complaint-approval")
    assert "7号窗口（不动产）" in printed(hall, "complaint-approval")


def test_a_pledge_is_its_windows_or_of_the_kind_that_is_asked(hall: Hall) -> None:
    text = printed(hall, "pledge-letter")
    assert "窗口服务承诺书" in text
    assert "洛桑曲珍" in text
    assert "当场受理" in text
    assert "廉洁承诺书" in printed(hall, "pledge-letter", {"kind": "廉洁"})
    assert "暂无公示的承诺" in printed(hall, "pledge-wall")
    assert "本期没有可公示的答复" in printed(hall, "suggestion-replies")


def test_papers_of_a_period_and_of_a_day(hall: Hall) -> None:
    assert "2026年4月1日至4月8日" in printed(hall, "bulletin")
    assert "自然资源局：" in printed(hall, "supervision-notice")
    letter = printed(hall, "assessment-letter")
    assert "自然资源局：" in letter
    assert "合计" in letter
    outage = {"kind": "停电", "day": "2026-04-11", "hours": "9:00—12:00", "reason": "检修"}
    assert "2026年4月11日（周六）9:00—12:00" in printed(hall, "outage-notice", outage)
    bare = printed(hall, "outage-notice")
    assert "停电（停网）公告" in bare
    for place in ("〔原因〕", "〔某月某日〕〔起止时间〕", "〔窗口〕"):
        assert place in bare
    told = {"kind": "network", "device": "专线", "content": "断网", "window": "7", "cause": "施工"}
    fault = registers.add(hall, "fault", told, received_at=MORNING)
    assert "因施工，临时停网" in printed(hall, "outage-notice")
    registers.amend(hall, "fault", fault.id, {}, move="restore")
    assert "〔某月某日〕〔起止时间〕" in printed(hall, "outage-notice")
    assert "因施工，临时停网" in printed(hall, "outage-notice", {"entry": fault.entry_no})
    notice = {"names": "周慧芳、洛桑曲珍", "day": "2026-04-03", "topic": "三月服务明星"}
    text = printed(hall, "publicity-notice", notice)
    assert "2026年4月7日至4月13日（5个工作日" in text
    assert "拟定以下2名同志为三月服务明星" in text


def test_forms_know_the_hall(hall: Hall) -> None:
    assert "洛桑曲珍" in printed(hall, "sign-in-sheet", {"topic": "例会", "day": "2026-04-10"})
    assert "2026年4月8日（周三）" in printed(hall, "patrol-checklist")
    assert "7号窗口不动产" in printed(hall, "rating-form", {"window": "7"})
    assert "7号窗口" in printed(hall, "feedback-card", {"window": "7"})
    assert "存根号0012" in printed(hall, "suggestion-slip", {"first": "12", "count": "2"})
    assert "党员互评表" in printed(hall, "peer-form", {"party": "1"})
    assert "差额2选1" in printed(hall, "ballot", {"names": "周慧芳、洛桑曲珍", "seats": "1"})
    assert "等额选1" in printed(hall, "ballot")
    assert "洛桑曲珍" in printed(hall, "tally-minutes", {"place": "二楼"})


def test_a_meeting_of_the_register_fills_its_sheet(hall: Hall) -> None:
    line = registers.add(
        hall,
        "training",
        {"topic": "礼仪", "kind": "etiquette", "speaker": "孙倩", "place": "二楼", "present": 2},
    )
    text = printed(hall, "sign-in-sheet", {"entry": line.entry_no})
    assert "礼仪" in text
    assert "孙" in text


def test_a_one_time_notice_tells_refusal_remedies_and_fees_of_today(hall: Hall) -> None:
    item = catalogue.add_item(
        hall,
        NewItem(
            name="车库登记",
            authority="自然资源局",
            materials="申请书｜纸质｜1｜0｜窗口｜领取\n身份证｜原件核验｜核验",
            refusal="权属有争议",
            remedies="60日内申请行政复议",
            fees="登记费｜个人｜80｜元/件｜甲号\n工本费｜｜10｜本｜乙号\n旧费｜｜5｜元｜丙号｜2099-01-01",
        ),
    )
    shown = one_time_notice(hall, {"item": item.name}).figures
    assert isinstance(shown, OneTimeNotice)
    assert shown.materials == (
        "申请书（纸质，原件1份，窗口出具，领取）",
        "身份证（原件核验）",
    )
    assert (shown.refusal, shown.remedies) == ("权属有争议", "60日内申请行政复议")
    assert (shown.fee, shown.fee_basis) == ("登记费（个人）80元/件；工本费10元/本", "甲号；乙号")
