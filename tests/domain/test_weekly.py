from dataclasses import replace
from datetime import date, timedelta

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, span_of
from hallapp.domain.weekly import (
    MOST,
    SECTIONS,
    WeekFigures,
    WeekRow,
    check_text,
    drafted,
    week_of,
)

WEEK = span_of(date(2026, 3, 30), Bucket.WEEK)
TOTAL = WeekRow(name="", opening=231, received=1213, closed=1203, returned=3, in_hand=238)
QUIET = WeekFigures(span=WEEK, rows=(), total=TOTAL, timed=331, counts={})


def test_a_week_is_named_or_the_present_one() -> None:
    today = date(2026, 4, 2)
    assert week_of(" ", today) == week_of("2026W14", today) == WEEK
    with pytest.raises(Refused) as refused:
        week_of("2026-03", today)
    assert refused.value.field == "week"


def test_a_text_belongs_to_a_section_and_has_an_end() -> None:
    check_text("plans", "巡查")
    with pytest.raises(Refused):
        check_text("weather", "晴")
    with pytest.raises(Refused) as refused:
        check_text("plans", "字" * (MOST + 1))
    assert refused.value.field == "plans"


def test_a_quiet_week_claims_nothing_but_what_is_counted() -> None:
    said = drafted(QUIET)
    assert tuple(said) == SECTIONS
    assert said["situation"] == (
        "收件1,213件，其中逐件计时331件、仅计数882件；办结1,203件，退件3件，期末在办238件；"
        "逐件计时的办件无超时。\n本周未收到投诉。"
    )
    assert said["problems"] == "本周未发现突出问题。"
    assert said["plans"] == "按计划做好窗口服务、巡查和学习。"


@pytest.mark.parametrize(
    ("timed", "late", "words"),
    [
        (0, 0, "本周无逐件计时的办件"),
        (1213, 0, "其中逐件计时1,213件；"),
        (331, 2, "超时2件"),
        (0, 2, "超时2件"),
    ],
)
def test_a_zero_speaks_only_for_what_has_a_clock(timed: int, late: int, words: str) -> None:
    said = drafted(replace(QUIET, timed=timed, total=replace(TOTAL, overdue=late)))["situation"]
    assert words in said
    assert ("无超时" in said) is (timed > 0 and late == 0)


@pytest.mark.parametrize(
    ("timed", "late", "words"),
    [
        (331, 0, "本周收件中，逐件计时的办件无超时；此前收件2件超时未办结。"),
        (331, 1, "；超时1件；此前收件2件超时未办结。"),
        (0, 0, "；本周无逐件计时的办件；此前收件2件超时未办结。"),
    ],
)
def test_what_was_late_before_and_is_still_open_is_said(timed: int, late: int, words: str) -> None:
    total = replace(TOTAL, overdue=late)
    said = drafted(replace(QUIET, timed=timed, total=total, carried=2))
    assert words in said["situation"]
    assert said["problems"].startswith(f"有{late + 2}件超时")


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"complaints": 2, "complaints_open": 1}, "收到投诉2件，在办1件。"),
        ({"complaints_open": 1}, "本周未收到投诉；此前收到的1件正在办理。"),
        ({"suggestions": 21, "suggestions_replied": 19}, "收到意见建议21件，已答复19件。"),
        (
            {"commendations": 3, "enquiries": 1140},
            "收到表扬（锦旗、表扬信）3件，解答咨询1,140人次。",
        ),
        ({"inspections": 5, "training": 2, "trained": 41}, "组织学习培训2次，参加学习41人次。"),
    ],
)
def test_what_the_registers_count_is_said(counts: dict[str, int], words: str) -> None:
    assert words in drafted(replace(QUIET, counts=counts))["situation"]


def test_what_is_wrong_is_named() -> None:
    said = drafted(
        replace(
            QUIET,
            total=replace(TOTAL, overdue=1),
            due_next=8,
            counts={"late": 2, "to_rectify": 1},
        )
    )["problems"].splitlines()
    assert said == [
        "有1件超时，需逐件说明原因并限期办结。",
        "在办238件，其中8件下周到期，需提前催办。",
        "台账中有2项已超期限，需尽快办理。",
        "巡查发现的问题还有1项未整改到位。",
    ]


def test_what_comes_names_unusual_weeks_and_what_is_due() -> None:
    days = tuple(date(2026, 4, 7) + timedelta(n) for n in range(4))
    counts = {"suggestions_due": 2, "rectifications_due": 1}
    said = drafted(replace(QUIET, next_days=days, counts=counts))["plans"].splitlines()
    assert said == [
        "下周工作日4天（4月7日、4月8日、4月9日、4月10日）。",
        "下周到期：意见建议2件、整改1项，按期办理并答复。",
    ]
    assert drafted(replace(QUIET, next_days=()))["plans"] == "下周为假期。"
    usual = tuple(date(2026, 4, 13) + timedelta(n) for n in range(5))
    assert drafted(replace(QUIET, next_days=usual)) == drafted(QUIET)


def test_rows_of_one_business_add_up() -> None:
    one = WeekRow(name="税务", opening=1, received=2, closed=1, returned=1, overdue=1, in_hand=1)
    assert one.plus(one) == WeekRow(
        name="税务", opening=2, received=4, closed=2, returned=2, overdue=2, in_hand=2
    )
