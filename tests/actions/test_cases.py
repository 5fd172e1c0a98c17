from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from hallapp.actions import cases, steps
from hallapp.domain.cases import (
    CaseKind,
    CaseLine,
    CaseResult,
    CaseState,
    NewCase,
    NewCorrection,
    NewExtension,
    NewPause,
    PauseReason,
    Verb,
)
from hallapp.domain.deadlines import Lamp, Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.records.calendar import CalendarDay, CalendarYear
from tests.actions.conftest import Desk, Look

NEW = NewCase(item="不动产转移登记", applicant="王建民", window="7", phone="13889012345")


def at(day: int, hour: int = 10, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute)


def a_pause(day: int = 4) -> NewPause:
    return NewPause(
        reason=PauseReason.EXPERT_REVIEW,
        notice_no="特〔2026〕1号",
        approver="李局长",
        from_at=at(day),
    )


def an_extension(day: int = 5, n: int = 10) -> NewExtension:
    return NewExtension(
        n=n,
        approver="李局长",
        reason="材料复杂",
        notice_no="延〔2026〕1号",
        notice_on=date(2026, 3, day),
    )


def test_a_case_is_accepted_with_the_items_limits_and_the_windows_people(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    assert line.case_no == "2026-0302-0001"
    assert (line.window, line.staff, line.department) == ("7", "张晓红", "自然资源局")
    assert line.due_at == at(9, 17)
    assert line.statutory_due_at == datetime(2026, 4, 14, 17, 0)
    assert (line.state, line.lamp, line.overdue) == (CaseState.ACCEPTED, Lamp.NONE, False)
    assert line.remaining_days == 5


def test_numbers_of_a_day_have_no_gaps_even_after_a_refusal(desk: Desk) -> None:
    cases.accept(desk.hall, NEW)
    with pytest.raises(Refused):
        cases.accept(desk.hall, replace(NEW, window="99"))
    assert cases.accept(desk.hall, NEW).case_no == "2026-0302-0002"
    yesterday = cases.accept(desk.hall, replace(NEW, accepted_at=datetime(2026, 2, 28, 16, 0)))
    assert yesterday.case_no == "2026-0228-0001"


def test_a_number_that_another_system_gave_is_passed_over(desk: Desk) -> None:
    cases.accept(desk.hall, replace(NEW, case_no="2026-0302-0001"))
    assert cases.accept(desk.hall, NEW).case_no == "2026-0302-0002"
    with pytest.raises(Refused, match="2026-0302-0001 is taken"):
        cases.accept(desk.hall, replace(NEW, case_no="2026-0302-0001"))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"item": ""}, "item"),
        ({"item": "钓鱼许可"}, "item"),
        ({"window": "99"}, "window"),
        ({"staff": "王强"}, "staff"),
        ({"staff": "赵六"}, "staff"),
        ({"department": "渔业局"}, "department"),
        ({"accepted_at": at(2, 9, 6)}, "accepted_at"),
        ({"received_at": at(3)}, "received_at"),
        ({"received_at": at(2, 9, 3), "accepted_at": at(2, 9, 2)}, "accepted_at"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    desk: Desk, everything: Look, changes: dict[str, object], field: str
) -> None:
    before = everything(desk.hall)
    with pytest.raises(Refused) as no:
        cases.accept(desk.hall, replace(NEW, **changes))
    assert no.value.field == field
    assert everything(desk.hall) == before


def test_a_provincial_number_belongs_to_one_case(desk: Desk) -> None:
    first = cases.accept(desk.hall, replace(NEW, province_no="540102-1"))
    with pytest.raises(Refused, match=first.case_no) as no:
        cases.accept(desk.hall, replace(NEW, province_no="540102-1"))
    assert no.value.field == "province_no"
    assert cases.find(desk.hall, "540102-1").id == first.id
    assert cases.find(desk.hall, first.case_no).id == first.id
    with pytest.raises(Refused, match="No case has the number"):
        cases.find(desk.hall, "x")


def test_an_instant_case_is_due_the_same_day(desk: Desk) -> None:
    line = cases.accept(desk.hall, NewCase(item_code="JZ-01"))
    assert (line.kind, line.due_at) == (CaseKind.INSTANT, at(2, 17))
    assert line.lamp is Lamp.WARNING


def test_without_a_promise_the_law_is_the_promise(desk: Desk) -> None:
    line = cases.accept(desk.hall, NewCase(item="食品经营许可"))
    assert line.due_at == line.statutory_due_at == at(30, 17)


def test_the_whole_life_of_a_case(desk: Desk) -> None:
    hall = desk.hall
    line = cases.accept(hall, replace(NEW, fast_lane_reason="孕妇"))
    assert line.fast_lane
    desk.now = at(3)
    assert cases.start_review(hall, line.id).state is CaseState.IN_REVIEW
    desk.now = at(4, 10, 30)
    paused = cases.pause(hall, line.id, a_pause())
    assert (paused.state, paused.lamp, paused.paused_since) == (
        CaseState.SUSPENDED,
        Lamp.PAUSED,
        at(4),
    )
    assert paused.pause_reason is PauseReason.EXPERT_REVIEW
    assert paused.if_resumed_due_at == at(9, 17)
    desk.now = at(6)
    resumed = cases.resume(hall, line.id)
    assert (resumed.state, resumed.due_at) == (CaseState.IN_REVIEW, at(11, 17))
    extended = cases.extend(hall, line.id, an_extension(6))
    assert (extended.state, extended.due_at) == (CaseState.EXTENDED, at(25, 17))
    desk.now = at(9)
    assert cases.decide(hall, line.id, CaseResult.GRANTED).decided_at == at(9)
    desk.now = at(10)
    closed = cases.close(hall, line.id)
    assert (closed.lamp, closed.overdue, closed.result) == (
        Lamp.CLOSED,
        False,
        CaseResult.GRANTED,
    )
    delivered = cases.deliver(hall, line.id)
    assert delivered.state is CaseState.DELIVERED
    detail = cases.detail(hall, line.id)
    assert [event.verb for event in detail.events] == [
        "accept",
        "start_review",
        "pause",
        "resume",
        "extend",
        "decide",
        "close",
        "deliver",
    ]
    assert [stage.at for stage in detail.stages] == [at(2, 9, 5), at(2, 9, 5), at(3), at(9), at(10)]
    assert detail.authority == "城关区自然资源局"
    assert detail.allowed == (Verb.CORRECT,)
    assert detail.clock_lines[-1].to_on == date(2026, 3, 25)


def test_a_case_closed_at_the_closing_minute_is_on_time_and_a_minute_later_late(desk: Desk) -> None:
    one, two = cases.accept(desk.hall, NEW), cases.accept(desk.hall, NEW)
    desk.now = datetime(2026, 3, 9, 17, 0, 59)
    assert not cases.close(desk.hall, one.id).overdue
    assert cases.line(desk.hall, two.id).lamp is Lamp.WARNING
    desk.now = datetime(2026, 3, 9, 17, 1)
    late = cases.line(desk.hall, two.id)
    assert (late.lamp, late.overdue, late.overdue_days) == (Lamp.YELLOW, True, 1)
    assert cases.close(desk.hall, two.id).overdue


def test_red_is_past_the_law(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = datetime(2026, 4, 15, 9, 0)
    red = cases.line(desk.hall, line.id)
    assert (red.lamp, red.statutory_overdue_days) == (Lamp.RED, 1)


def test_a_late_correction_notice_makes_the_case_accepted_as_of_its_receipt(desk: Desk) -> None:
    received = cases.register(desk.hall, NewCase(item="食品经营许可"))
    assert received.lamp is Lamp.PENDING
    desk.now = at(10)
    assert cases.detail(desk.hall, received.id).deemed_from == at(2, 9, 5)
    line = cases.request_correction(
        desk.hall,
        received.id,
        NewCorrection(contents="营业执照", notice_no="补1", asked_at=at(10)),
    )
    assert (line.state, line.accepted_at, line.deemed_accepted) == (
        CaseState.ACCEPTED,
        at(2, 9, 5),
        True,
    )
    assert line.due_at == at(30, 17)


def test_a_correction_in_time_waits_for_the_applicant(desk: Desk) -> None:
    received = cases.register(desk.hall, NewCase(item="食品经营许可"))
    desk.now = at(9, 16)
    asked = NewCorrection(contents="营业执照", notice_no="补1", asked_at=at(9, 16))
    line = cases.request_correction(desk.hall, received.id, asked)
    assert line.state is CaseState.CORRECTION_REQUESTED
    assert Verb.ACCEPT not in cases.detail(desk.hall, line.id).allowed
    desk.now = at(20)
    cases.resubmit(desk.hall, received.id)
    accepted = cases.accept_registered(desk.hall, received.id, window="7")
    assert (accepted.accepted_at, accepted.deemed_accepted) == (at(20), False)
    assert not cases.detail(desk.hall, line.id).asked_twice


def test_a_second_correction_notice_is_a_finding(desk: Desk) -> None:
    received = cases.register(desk.hall, NewCase(item="食品经营许可"))
    asked = NewCorrection(contents="营业执照", notice_no="补1", asked_at=at(2, 9, 5))
    for _ in range(2):
        cases.request_correction(desk.hall, received.id, asked)
        cases.resubmit(desk.hall, received.id)
    assert cases.detail(desk.hall, received.id).asked_twice


def test_a_late_acceptance_counts_from_the_receipt(desk: Desk) -> None:
    received = cases.register(desk.hall, NEW)
    desk.now = at(3)
    line = cases.accept_registered(desk.hall, received.id)
    assert (line.accepted_at, line.deemed_accepted) == (at(2, 9, 5), True)


def test_an_open_pause_past_its_own_limit_is_an_alert(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = at(4)
    limit = Limit(Fraction(2), Unit.WORKDAY)
    cases.pause(desk.hall, line.id, replace(a_pause(), limit=limit))
    assert not cases.line(desk.hall, line.id).pause_past_limit
    desk.now = at(6, 17, 1)
    assert cases.line(desk.hall, line.id).pause_past_limit
    assert cases.detail(desk.hall, line.id).pauses[0].past_limit


def test_pauses_follow_each_other(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = at(6)
    cases.pause(desk.hall, line.id, replace(a_pause(3), until_at=at(4)))
    assert cases.line(desk.hall, line.id).state is CaseState.ACCEPTED
    assert cases.line(desk.hall, line.id).due_at == at(10, 17)
    with pytest.raises(Refused) as no:
        cases.pause(desk.hall, line.id, a_pause(3))
    assert no.value.field == "from_at"
    cases.pause(desk.hall, line.id, a_pause(5))
    with pytest.raises(Refused, match="end before it began"):
        cases.resume(desk.hall, line.id, at(4))


def test_a_second_extension_is_refused(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = at(5)
    cases.extend(desk.hall, line.id, an_extension())
    with pytest.raises(Refused, match="extended once already"):
        cases.extend(desk.hall, line.id, an_extension())
    assert Verb.EXTEND not in cases.detail(desk.hall, line.id).allowed


def test_a_wrong_acceptance_time_is_put_right_and_the_due_time_follows(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = at(6)
    received = {"received_at": datetime(2026, 2, 27, 9, 0), "accepted_at": "2026-02-27T15:00"}
    with pytest.raises(Refused, match="Say why"):
        cases.correct(desk.hall, line.id, received, "")
    right = cases.correct(desk.hall, line.id, received, "录入错误")
    assert right.accepted_at == datetime(2026, 2, 27, 15, 0)
    assert right.due_at == at(5, 17)
    event = cases.detail(desk.hall, line.id).events[-1]
    assert (event.verb, event.who, event.reason) == ("correct", "周慧芳", "录入错误")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"nonsense": 1}, "nonsense"),
        ({"accepted_at": None}, "accepted_at"),
        ({"closed_at": at(2)}, "closed_at"),
        ({"accepted_at": "yesterday"}, "accepted_at"),
        ({"accepted_at": at(2, 9, 4)}, "accepted_at"),
        ({"kind": "quick"}, "kind"),
        ({"promised_limit": "5"}, "promised_limit"),
        ({"window": "99"}, "window"),
    ],
)
def test_a_wrong_correction_is_refused(
    desk: Desk, everything: Look, changes: dict[str, object], field: str
) -> None:
    line = cases.accept(desk.hall, NEW)
    before = everything(desk.hall)
    with pytest.raises(Refused) as no:
        cases.correct(desk.hall, line.id, changes, "x")
    assert no.value.field == field
    assert everything(desk.hall) == before


def test_every_field_can_be_put_right(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    right = cases.correct(
        desk.hall,
        line.id,
        {
            "item": "食品经营许可",
            "applicant": "李四",
            "kind": "joint",
            "channel": "phone",
            "result": "",
            "province_no": "P1",
            "window": "10",
            "staff": "A02",
            "department": "",
            "fast_lane_reason": "军人",
            "promised_limit": Limit(Fraction(3), Unit.WORKDAY),
            "statutory_limit": None,
        },
        "录入错误",
    )
    assert (right.item, right.kind, right.province_no) == ("食品经营许可", CaseKind.JOINT, "P1")
    assert (right.window, right.staff, right.department) == ("10", "王强", "")
    assert (right.due_at, right.statutory_due_at) == (at(5, 17), None)
    given = cases.correct(desk.hall, line.id, {"due_at": "2026-03-20T12:00"}, "省平台时限")
    assert (given.due_at, given.due_given) == (at(20, 12), True)
    again = cases.correct(desk.hall, line.id, {"due_at": ""}, "按本厅计算")
    assert (again.due_at, again.due_given) == (at(5, 17), False)


def test_a_given_due_time_moves_with_a_pause_and_an_extension(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    cases.correct(desk.hall, line.id, {"due_at": at(12, 17)}, "省平台时限")
    desk.now = at(4)
    cases.pause(desk.hall, line.id, a_pause())
    desk.now = at(6)
    assert cases.resume(desk.hall, line.id).due_at == at(16, 17)
    assert cases.extend(desk.hall, line.id, an_extension(6, 2)).due_at == at(18, 17)


def test_a_missing_year_stops_no_acceptance_and_is_computed_when_it_comes(desk: Desk) -> None:
    desk.now = datetime(2026, 12, 30, 10, 0)
    line = cases.accept(desk.hall, NEW)
    assert (line.due_at, line.missing_year, line.lamp) == (None, 2027, Lamp.MISSING)
    assert cases.detail(desk.hall, line.id).clock_lines == ()
    with desk.hall.step("Add a year") as step:
        step.add(CalendarYear(year=2027))
        step.add(CalendarDay(day=date(2027, 1, 1), kind="holiday", name="元旦"))
    moved = cases.recompute(desk.hall)
    assert [(each.case_no, each.before, each.after) for each in moved] == [
        (line.case_no, None, datetime(2027, 1, 7, 17, 0))
    ]
    assert cases.line(desk.hall, line.id).missing_year is None
    assert cases.recompute(desk.hall) == ()


def test_a_changed_calendar_moves_cases_and_says_which(desk: Desk) -> None:
    hall = desk.hall
    plain, given, paused = (cases.accept(hall, NEW) for _ in range(3))
    cases.correct(hall, given.id, {"due_at": at(9, 17)}, "省平台时限")
    desk.now = at(3)
    cases.pause(hall, paused.id, replace(a_pause(2), from_at=at(2), until_at=at(3, 9)))
    with hall.step("Add a day") as step:
        step.add(CalendarDay(day=date(2026, 3, 5), kind="holiday", name="厅庆"))
    moved = {each.id: each.after for each in cases.recompute(hall)}
    assert moved[plain.id] == at(10, 17)
    assert moved[paused.id] == at(11, 17)
    assert cases.line(hall, given.id).due_at == at(9, 17)
    assert steps.last(hall, 1)[0].values == {"count": 3}


ENDS: list[tuple[Callable[..., CaseLine], CaseState]] = [
    (cases.withdraw, CaseState.WITHDRAWN),
    (cases.return_case, CaseState.RETURNED),
    (cases.void, CaseState.VOIDED),
]


@pytest.mark.parametrize(("end", "state"), ENDS)
def test_a_case_can_end_without_a_result_even_while_paused(
    desk: Desk, end: Callable[..., CaseLine], state: CaseState
) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = at(4)
    cases.pause(desk.hall, line.id, a_pause())
    with pytest.raises(Refused, match="Say why"):
        end(desk.hall, line.id, reason="")
    ended = end(desk.hall, line.id, reason="申请人要求", at=date(2026, 3, 4))
    assert (ended.state, ended.lamp, ended.paused_since) == (state, Lamp.CLOSED, None)


def test_a_refusal_states_its_reasons(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    with pytest.raises(Refused, match="Say why"):
        cases.decide(desk.hall, line.id, CaseResult.REFUSED)
    with pytest.raises(Refused, match="Say why"):
        cases.close(desk.hall, line.id, result=CaseResult.REFUSED)
    cases.decide(desk.hall, line.id, CaseResult.REFUSED, reason="不符合条件")
    assert cases.close(desk.hall, line.id).result is CaseResult.REFUSED


def test_a_declined_case_keeps_its_reason(desk: Desk) -> None:
    received = cases.register(desk.hall, NEW)
    line = cases.decline(desk.hall, received.id, reason="不属于本机关", notice_no="不受1")
    assert line.state is CaseState.NOT_ACCEPTED
    assert cases.detail(desk.hall, line.id).events[-1].notice_no == "不受1"


def test_a_case_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refused, match="does not exist"):
        cases.close(desk.hall, 99)
    with pytest.raises(Refused, match="does not exist"):
        cases.detail(desk.hall, 99)
