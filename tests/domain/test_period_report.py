from dataclasses import replace

import pytest

from hallapp.domain.daycounts import effective
from hallapp.domain.errors import Refused
from hallapp.domain.figures import PeriodRow, Zero, ZeroFigures
from hallapp.domain.period_report import SECTIONS, Flow, ReportFigures, check_text, drafted
from hallapp.domain.spans import read_span

SPAN = read_span("2026Q3")
ZERO = ZeroFigures(
    span=SPAN,
    overdue=Zero(count=0, pending=0),
    timed=0,
    counted_only=0,
    accepted=0,
    closed=0,
    returned=0,
    opening=0,
    in_hand=0,
)
EMPTY = ReportFigures(
    span=SPAN,
    rows=(),
    total=PeriodRow(key=""),
    zero=ZERO,
    complaints=Flow(),
    findings={},
    counts={},
)


def zeros(**changes: object) -> str:
    return drafted(replace(EMPTY, zero=replace(ZERO, **changes)))["zeros"]  # type: ignore[arg-type]


def test_what_came_in_adds_up() -> None:
    assert Flow(opening=2, received=5, closed=4).open == 3


def test_an_empty_period_claims_no_zero() -> None:
    texts = drafted(EMPTY)
    assert tuple(texts) == SECTIONS
    assert texts["zeros"] == "本期没有逐件计时的办件，超时不作统计。"
    assert texts["voices"] == "本期未收到投诉。"
    assert texts["order"] == "本期没有巡查记录。"
    assert texts["work"] == "本期没有学习、会议和来访记录。"
    assert texts["problems"] == "本期未发现突出问题。"
    assert texts["plans"] == "按计划做好窗口服务、巡查整改和学习培训。"
    assert zeros(overdue=None).startswith("本期没有逐件计时的办件")


def test_a_zero_speaks_for_the_timed_cases_alone() -> None:
    said = zeros(timed=10, counted_only=5)
    assert said == ("逐件计时的10件中无超时。\n仅计数的5件没有时限记录，不在“零超时”的统计之内。")
    assert "另有3件未到期，待定" in zeros(timed=10, overdue=Zero(count=0, pending=3))
    late = zeros(timed=10, overdue=Zero(count=2, pending=0), carried_overdue=1)
    assert late == "逐件计时的10件中超时1件，前期未办结的1件超时。"


def test_what_is_late_from_before_is_not_told_of_the_cases_of_the_period() -> None:
    before = Zero(count=2, pending=0)
    said = zeros(timed=10, overdue=before, carried_overdue=2)
    assert said == "逐件计时的10件中无超时，前期未办结的2件超时。"
    assert zeros(overdue=before, carried_overdue=2) == (
        "本期没有逐件计时的办件，前期未办结的2件超时。"
    )


def test_complaints_pending_are_no_zero_and_reports_are_told_only_if_released() -> None:
    assert "没有认定有责的投诉，1件尚未认定" in zeros(liable_complaints=Zero(count=0, pending=1))
    assert "责任投诉2件。" in zeros(liable_complaints=Zero(count=2, pending=0))
    reports = Zero(count=0, pending=0)
    assert "举报" not in zeros(reports=reports)
    said = zeros(reports=reports, reports_source="据纪检监察机构通报")
    assert said.endswith("据纪检监察机构通报：查实举报0件。")


def test_cases_say_what_is_timed_and_what_is_counted_only() -> None:
    total = PeriodRow(key="", opening=3, received=9, closed=8, returned=1, in_hand=3)
    figures = replace(EMPTY, total=total, zero=replace(ZERO, timed=4, counted_only=5))
    assert drafted(figures)["cases"] == (
        "期初在办3件，收件9件（其中逐件计时4件，仅计数5件），办结8件，退件1件，期末在办3件。"
    )


def test_registers_are_told_where_they_hold_something() -> None:
    figures = replace(
        EMPTY,
        zero=replace(
            ZERO,
            overdue=Zero(count=1, pending=0),
            liable_complaints=Zero(count=1, pending=0),
        ),
        complaints=Flow(opening=1, received=2, closed=1),
        findings={"substantiated": 1, "unverifiable": 1},
        counts={
            "suggestions": 21,
            "suggestions_done": 19,
            "suggestions_replied": 20,
            "commendations": 9,
            "inspections": 10,
            "sound": 7,
            "rectified": 2,
            "training": 2,
            "trained": 59,
            "to_rectify": 1,
        },
        due_next=4,
    )
    texts = drafted(figures)
    assert "期初在办投诉1件，收到2件，办结1件，期末在办2件" in texts["voices"]
    assert "收到的投诉中经核查：属实1件，无法核实1件。" in texts["voices"]
    assert "收到意见建议21条，已落实19条，已答复20条。" in texts["voices"]
    assert "发现问题3项，已整改2项" in texts["order"]
    assert texts["work"] == "组织学习培训2次，参加学习59人次。"
    assert texts["problems"].count("\n") == 2
    assert "4件下期到期" in texts["plans"]
    assert "在办投诉2件" in texts["plans"]
    quiet = drafted(replace(figures, findings={}))["voices"]
    assert "核查" not in quiet


@pytest.mark.parametrize(("section", "text"), [("none", ""), ("cases", "长" * 4001)])
def test_a_section_that_is_none_or_too_long_is_refused(section: str, text: str) -> None:
    with pytest.raises(Refused):
        check_text(section, text)
    check_text("cases", "够了")


def test_nothing_typed_and_nothing_logged_is_not_zero() -> None:
    assert [effective(None, 0), effective(None, None), effective(None, 2)] == [None, None, 2]
    assert [effective(0, None), effective(3, 5), effective(7, 5)] == [0, 5, 7]
