from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from hallapp.domain.cases import CaseKind, CaseLine, CaseState, PauseReason
from hallapp.domain.deadlines import Lamp, Limit, Unit
from hallapp.views import case_words
from hallapp.views.case_words import Remaining
from hallapp.views.pages.case_columns import case_columns
from hallapp.views.saying import Present
from hallapp.views.signs import Sign

PRESENT = Present(datetime(2026, 10, 9, 8, 52), frozenset({date(2026, 10, 10)}))
LINE = CaseLine(
    id=1,
    case_no="2026-0923-0276",
    province_no="",
    item="特殊建设工程消防设计审查",
    item_code="",
    kind=CaseKind.PROMISED,
    applicant="雪川市宏远建筑有限公司",
    applicant_kind="",
    phone="",
    window="2",
    staff="张晓红",
    department="",
    channel=None,
    received_at=datetime(2026, 9, 23, 9),
    accepted_at=datetime(2026, 9, 23, 9),
    promised_limit=Limit(Fraction(5), Unit.WORKDAY),
    statutory_limit=Limit(Fraction(15), Unit.WORKDAY),
    due_at=datetime(2026, 10, 10, 17),
    statutory_due_at=datetime(2026, 10, 23, 17),
    due_given=False,
    missing_year=None,
    paused_since=None,
    decided_at=None,
    closed_at=None,
    delivered_at=None,
    state=CaseState.IN_REVIEW,
    result=None,
    fast_lane=False,
    deemed_accepted=False,
    remark="",
    remaining_minutes=780,
    remaining_days=1,
)
LATE = replace(LINE, overdue=True, remaining_minutes=-7000, remaining_days=-16, overdue_days=16)


def test_remaining_leaves_today_out_and_is_hours_on_the_due_day() -> None:
    assert case_words.remaining(LINE, PRESENT) == Remaining("1 day")
    today = replace(
        LINE,
        due_at=datetime(2026, 10, 9, 17),
        remaining_minutes=390,
        remaining_days=0,
        lamp=Lamp.WARNING,
    )
    assert case_words.remaining(today, PRESENT) == Remaining("6.5 hours", "warn", bold=True)
    assert case_words.remaining_sentence(today, PRESENT).text == "6.5 hours left"


def test_past_the_promise_is_yellow_and_past_the_law_is_red() -> None:
    yellow = replace(LATE, lamp=Lamp.YELLOW)
    assert case_words.remaining(yellow, PRESENT) == Remaining("late 16 d", "yellow", bold=True)
    red = replace(LATE, lamp=Lamp.RED, statutory_overdue_days=1)
    assert case_words.remaining(red, PRESENT) == Remaining("law +1 d", "red", bold=True)
    only_law = replace(red, promised_limit=None, statutory_overdue_days=2)
    assert case_words.remaining(only_law, PRESENT).text == "law +2 d"


def test_a_closed_case_says_on_time_or_late_and_an_ended_one_nothing() -> None:
    closed = replace(LINE, state=CaseState.CLOSED, lamp=Lamp.CLOSED, remaining_minutes=None)
    assert case_words.remaining(closed, PRESENT) == Remaining("on time", "text3")
    late = replace(closed, overdue=True)
    assert case_words.remaining(late, PRESENT) == Remaining("late", "red")
    returned = replace(closed, state=CaseState.RETURNED)
    assert case_words.remaining(returned, PRESENT) == Remaining("")
    assert case_words.lamp(returned) == (Sign.VOID, "Returned")
    assert case_words.lamp(closed) == (Sign.DONE, "Closed")


def test_the_due_column_says_the_hour_today_and_for_limits_in_hours() -> None:
    assert case_words.due(LINE, PRESENT) == "Tomorrow (Sat)"
    hours = replace(LINE, promised_limit=Limit(Fraction(3), Unit.WORKHOUR))
    assert case_words.due(hours, PRESENT) == "Tomorrow (Sat) 17:00"
    today = replace(LINE, due_at=datetime(2026, 10, 9, 12))
    assert case_words.due(today, PRESENT) == "Today 12:00"
    missing = replace(LINE, due_at=None, missing_year=2027)
    assert case_words.due(missing, PRESENT) == "The calendar of 2027 is missing"


def test_a_paused_row_joins_due_and_remaining_into_one_sentence() -> None:
    paused = replace(
        LINE,
        state=CaseState.SUSPENDED,
        lamp=Lamp.PAUSED,
        pause_reason=PauseReason.EXPERT_REVIEW,
        if_resumed_due_at=datetime(2026, 10, 13, 17),
    )
    cells = {column.key: column.cell(paused) for column in case_columns(lambda: PRESENT)}
    assert cells["due"].text.startswith("Paused; resumed today: ")
    assert cells["due"].tone == "pause"
    assert cells["remaining"].text == "\0"
    assert cells["state"].text == "Expert review"


def test_people_are_masked_in_the_table() -> None:
    cells = {column.key: column.cell(LINE) for column in case_columns(lambda: PRESENT)}
    assert cells["applicant"].text == "雪川**建筑"
    assert cells["lamp"].sign is Sign.NORMAL
    assert all(LINE.applicant not in cell.text for cell in cells.values())


def test_what_is_shown_at_1366_fits_beside_the_panel() -> None:
    shown = [column for column in case_columns(lambda: PRESENT) if not column.wide_only]
    assert sum(column.normal for column in shown) <= 1366 - 88 - 32 - 12 - 412 - 2


@pytest.mark.parametrize("state", list(CaseState))
def test_every_state_has_a_word(state: CaseState) -> None:
    assert case_words.state_word(state)
    assert case_words.lamp(replace(LINE, state=state))[1]
