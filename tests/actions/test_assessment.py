"""A month of the small hall: evidence from its registers, points, appeals, publication, lock."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from hallapp.actions import (
    assessment,
    assessment_appeals,
    assessment_life,
    cases,
    people,
    registers,
    score_tables,
    staff,
    steps,
    today,
)
from hallapp.actions.assessment import MonthView
from hallapp.actions.assessment_life import NewPoint
from hallapp.actions.hall import Hall
from hallapp.domain.assessment import MonthState, Point
from hallapp.domain.cases import NewCase
from hallapp.domain.errors import Refused
from hallapp.domain.evidence import UNCONFIRMED, UNDECIDED
from hallapp.domain.score_tables import About, presets
from hallapp.domain.spans import read_span
from tests.actions.conftest import Desk
from tests.actions.test_attendance import person, take

MARCH, APRIL = read_span("2026-03"), read_span("2026-04")
PERSON, WINDOW = About.PERSON, About.WINDOW
END = datetime(2026, 4, 1, 9)  # a Wednesday; five working days on: 9 April, for the 6th is a rest


@pytest.fixture
def hall(desk: Desk) -> Hall:
    """T1 for persons and T3 for windows from March on."""
    people.add_staff(desk.hall, "李梅", staff_no="A04")
    for name in ("t1", "t3"):
        score_tables.save(desk.hall, presets()[name], date(2026, 3, 1))
    return desk.hall


def points(view: MonthView, subject: int) -> list[tuple[str, Decimal | None, str]]:
    line = view.line(subject)
    assert line is not None
    return [(point.item, point.points, point.pending) for point in line.score.points]


def score(view: MonthView, subject: int) -> Decimal:
    line = view.line(subject)
    assert line is not None
    return line.score.score


def first_point(view: MonthView, subject: int) -> Point:
    line = view.line(subject)
    assert line is not None
    return line.score.points[0]


def complain(hall: Hall, **more: object) -> int:
    told = {"channel": "counter", "content": "态度生硬", "about_staff": "A01", "about_window": "7"}
    return registers.add(hall, "complaint", told | more).id


def found_liable(hall: Hall, entry: int) -> None:
    for move, changes in (
        ("accept", {}),
        ("investigate", {"investigator": "A02"}),
        ("find", {"handling": "询问窗口", "methods": "window"}),
        (
            "submit",
            {
                "finding": "substantiated",
                "liability": "liable",
                "liable_party": "person",
                "basis": "监控",
                "outcome": "apologised",
                "approver": "李梅",
                "answer_way": "phone",
            },
        ),
        ("approve", {}),
    ):
        registers.amend(hall, "complaint", entry, changes, move=move)


def test_points_come_from_the_rows_of_the_hall_and_name_them(desk: Desk, hall: Hall) -> None:
    one = person(hall, "A01")
    take(hall, ("2026-03-02", "A01", "迟到", None), ("2026-03-03", "A01", "旷工半天", None))
    finding = {"kind": "patrol", "inspector": "A02", "category": "people", "finding": "未佩戴胸牌"}
    entry = registers.add(hall, "inspection", finding)
    registers.amend(hall, "inspection", entry.id, {"responsible": "A01"}, move="order")
    pending = complain(hall)
    absent = {"topic": "业务学习", "kind": "business", "present": 2, "absent": "张晓红（病假）"}
    registers.add(hall, "training", absent)
    view = assessment.month(hall, PERSON, MARCH)
    assert points(view, one) == [
        ("late", -1, ""),
        ("complaint", -5, UNDECIDED),
        ("dress", -1, ""),
        ("training", -1, UNCONFIRMED),
        ("absent_half", -2, ""),
    ]
    assert score(view, one) == 96
    line = view.line(one)
    assert line is not None
    assert line.score.points[2].number == entry.entry_no
    desk.now = datetime(2026, 3, 20, 9)
    found_liable(hall, pending)
    assert score(assessment.month(hall, PERSON, MARCH), one) == 91


def test_an_undecided_complaint_waits_into_the_next_month_and_counts_where_it_is_decided(
    desk: Desk, hall: Hall
) -> None:
    one, entry = person(hall, "A01"), complain(hall)
    desk.now = datetime(2026, 4, 2, 9)
    assert points(assessment.month(hall, PERSON, APRIL), one) == [("complaint", -5, UNDECIDED)]
    found_liable(hall, entry)
    assert points(assessment.month(hall, PERSON, MARCH), one) == []
    assert points(assessment.month(hall, PERSON, APRIL), one) == [("complaint", -5, "")]


def test_an_overdue_case_costs_its_window(desk: Desk, hall: Hall) -> None:
    told = {"item": "不动产转移登记", "window": "7", "applicant": "王建民"}

    case = cases.accept(hall, NewCase(**told))  # type: ignore[arg-type]  # texts as typed
    desk.now = datetime(2026, 3, 12, 9)
    view = assessment.month(hall, WINDOW, MARCH)
    seven = next(line.id for line in people.windows(hall) if line.window_no == "7")
    assert points(view, seven) == [("overdue", -5, "")]
    assert first_point(view, seven).number == case.case_no
    assert assessment.window_results(hall, MARCH)[seven][0].score == 95


def test_points_by_hand_need_a_reason_and_count_nothing_twice(hall: Hall) -> None:
    one, entry = person(hall, "A01"), complain(hall)
    number = registers.line(hall, "complaint", entry).entry_no
    given = NewPoint(subject=one, item="cold", points=Decimal(-2), reason="现场督查发现")
    view = assessment_life.give(hall, PERSON, MARCH, given)
    assert score(view, one) == 98
    for wrong, field in (
        (NewPoint(subject=one, item="cold", points=Decimal(-2), reason=" "), "reason"),
        (NewPoint(subject=one, item="cold", points=Decimal(-3), reason="x"), "points"),
        (NewPoint(subject=999, item="cold", points=Decimal(-2), reason="x"), "subject"),
        (
            NewPoint(subject=one, item="cold", points=Decimal(-2), reason="x", number=number),
            "number",
        ),
    ):
        with pytest.raises(Refused) as refused:
            assessment_life.give(hall, PERSON, MARCH, wrong)
        assert refused.value.field == field
    by_hand = next(p for line in view.lines for p in line.score.points if not p.source)
    view = assessment_life.take_back(hall, PERSON, MARCH, by_hand)
    assert score(view, one) == 100
    with pytest.raises(Refused, match="not there any more"):
        assessment_life.take_back(hall, PERSON, MARCH, by_hand)


def test_a_range_is_chosen_before_the_month_is_assessed(desk: Desk, hall: Hall) -> None:
    one = person(hall, "A01")
    home = {"kind": "home", "item": "不动产转移登记", "staff": "A01", "person": "央金"}
    entry = registers.add(hall, "service_log", home)
    registers.close(hall, "service_log", entry.id, {"result": "已上门"})
    desk.now = END
    with pytest.raises(Refused, match="1 points are to be chosen"):
        assessment_life.assess(hall, PERSON, MARCH)
    waiting = first_point(assessment.month(hall, PERSON, MARCH), one)
    with pytest.raises(Refused, match="from 1 to 3"):
        assessment_life.choose(hall, PERSON, MARCH, waiting, points=Decimal(4), reason="上门")
    view = assessment_life.choose(
        hall, PERSON, MARCH, waiting, points=Decimal(2), reason="雨天上门"
    )
    assert score(view, one) == 102
    view = assessment_life.choose(hall, PERSON, MARCH, waiting, points=Decimal(0), reason="误登")
    assert score(view, one) == 100
    complain(hall)
    undecided = first_point(assessment.month(hall, PERSON, APRIL), one)
    with pytest.raises(Refused, match="not decided yet"):
        assessment_life.choose(hall, PERSON, APRIL, undecided, points=Decimal(-5), reason="x")


def test_a_month_from_open_to_locked(desk: Desk, hall: Hall) -> None:
    one = person(hall, "A01")
    take(hall, ("2026-03-02", "A01", "迟到", None), ("2026-03-03", "A01", "早退", None))
    with pytest.raises(Refused, match="not over yet"):
        assessment_life.assess(hall, PERSON, MARCH)
    desk.now = END
    assert [due.kind for due in today.today(hall).assessments] == ["assess", "assess"]
    view = assessment_life.assess(hall, PERSON, MARCH)
    assert (view.state, view.appeal_until) == (MonthState.ASSESSED, date(2026, 4, 9))
    assert score(view, one) == 98
    take(hall, ("2026-03-04", "A01", "迟到", None))  # what comes later changes nothing
    assert score(assessment.month(hall, PERSON, MARCH), one) == 98
    given = NewPoint(subject=one, item="cold", points=Decimal(-2), reason="x")
    with pytest.raises(Refused, match="assessed already"):
        assessment_life.give(hall, PERSON, MARCH, given)

    point = first_point(view, one)
    key = assessment_appeals.appeal(
        hall, PERSON, MARCH, one, ground="当日公交停运", point=point.key
    )
    assert [due.kind for due in assessment_appeals.dues(hall)] == ["appeals", "assess"]
    desk.now = datetime(2026, 4, 10, 9)
    with pytest.raises(Refused, match="1 appeals are not decided"):
        assessment_life.publish(hall, PERSON, MARCH)
    view = assessment_appeals.decide(
        hall, key, assessment_appeals.UPHELD, "公交公司证明", points=Decimal(0)
    )
    assert score(view, one) == 99
    appeal = assessment_appeals.appeals(hall, view)[0]
    assert (appeal.decision, appeal.points, appeal.decided_by) == ("upheld", 0, hall.who)
    with pytest.raises(Refused, match="decided already"):
        assessment_appeals.decide(hall, key, assessment_appeals.DISMISSED, "x")

    assert assessment_life.publish(hall, PERSON, MARCH).state is MonthState.PUBLISHED
    assert not assessment.results(hall, MARCH)[one][0].locked
    assert assessment_life.lock(hall, PERSON, MARCH).state is MonthState.LOCKED
    result = assessment.results(hall, MARCH)[one][0]
    assert (result.score, result.locked, result.month) == (99, True, MARCH)
    with pytest.raises(Refused, match="is locked"):
        steps.undo(hall)


def test_a_locked_month_is_corrected_by_its_next_version(desk: Desk, hall: Hall) -> None:
    one = person(hall, "A01")
    take(hall, ("2026-03-02", "A01", "迟到", None))
    desk.now = END
    view = assessment_life.assess(hall, PERSON, MARCH)
    key = assessment_appeals.appeal(hall, PERSON, MARCH, one, ground="不符")
    with pytest.raises(Refused, match="Which point"):
        assessment_appeals.decide(hall, key, assessment_appeals.UPHELD, "x")
    assessment_appeals.decide(
        hall,
        key,
        assessment_appeals.UPHELD,
        "考勤机时间有误",
        points=Decimal(0),
        point=first_point(view, one).key,
    )
    desk.now = datetime(2026, 4, 10, 9)
    assessment_life.publish(hall, PERSON, MARCH)
    with pytest.raises(Refused, match="is not locked"):
        assessment_life.correct(hall, PERSON, MARCH, "漏登")
    assessment_life.lock(hall, PERSON, MARCH)
    take(hall, ("2026-03-04", "A01", "迟到", None))
    with pytest.raises(Refused, match="reason"):
        assessment_life.correct(hall, PERSON, MARCH, " ")
    view = assessment_life.correct(hall, PERSON, MARCH, "3月4日考勤漏导入")
    assert (view.version, view.state, score(view, one)) == (2, MonthState.OPEN, 99)
    assert assessment.results(hall, MARCH)[one][0].score == 100  # the first version holds
    assert [due.kind for due in assessment_appeals.dues(hall)] == ["assess", "assess"]
    assessment_life.assess(hall, PERSON, MARCH)
    desk.now = datetime(2026, 4, 24, 9)
    assessment_life.publish(hall, PERSON, MARCH)
    assert assessment.results(hall, MARCH)[one][0].score == 99
    assert [due.kind for due in assessment_appeals.dues(hall)] == ["lock", "assess"]
    assert score(assessment.month(hall, PERSON, MARCH, 1), one) == 100


def test_an_assessed_month_opens_again_unless_somebody_appealed(desk: Desk, hall: Hall) -> None:
    one = person(hall, "A01")
    desk.now = END
    with pytest.raises(Refused, match="not assessed yet"):
        assessment_life.reopen(hall, PERSON, MARCH)
    assessment_life.assess(hall, PERSON, MARCH)
    assert assessment_life.reopen(hall, PERSON, MARCH).state is MonthState.OPEN
    with pytest.raises(Refused, match="cannot be appealed now"):
        assessment_appeals.appeal(hall, PERSON, MARCH, one, ground="x")
    view = assessment_life.assess(hall, PERSON, MARCH)
    assert (view.version, view.state) == (1, MonthState.ASSESSED)
    assessment_appeals.appeal(hall, PERSON, MARCH, one, ground="x")
    with pytest.raises(Refused, match="Appeals were filed"):
        assessment_life.reopen(hall, PERSON, MARCH)
    desk.now = datetime(2026, 4, 10, 9)
    with pytest.raises(Refused, match="ended on"):
        assessment_appeals.appeal(hall, PERSON, MARCH, one, ground="x")


def test_everything_of_a_month_is_undone_and_redone(desk: Desk, hall: Hall) -> None:
    one = person(hall, "A01")
    desk.now = END
    given = NewPoint(subject=one, item="cold", points=Decimal(-2), reason="督查")
    assessment_life.give(hall, PERSON, MARCH, given)
    assessment_life.assess(hall, PERSON, MARCH)
    steps.undo(hall)
    assert assessment.month(hall, PERSON, MARCH).state is MonthState.OPEN
    steps.undo(hall)
    assert score(assessment.month(hall, PERSON, MARCH), one) == 100
    steps.redo(hall)
    steps.redo(hall)
    view = assessment.month(hall, PERSON, MARCH)
    assert (view.state, score(view, one)) == (MonthState.ASSESSED, 98)


def test_who_came_later_or_left_before_is_not_assessed(desk: Desk, hall: Hall) -> None:

    one, two = person(hall, "A01"), person(hall, "A02")
    told = staff.detail(hall, two).told

    staff.amend(hall, two, replace(told, from_on=date(2026, 4, 1)))
    desk.now = END + timedelta(days=1)
    assert two not in assessment.results(hall, MARCH)
    found = assessment.results(hall, read_span("2026Q2"))
    assert [len(found[key]) for key in (one, two)] == [1, 1]  # May and June are to come


def test_the_chief_representative_bears_half(hall: Hall) -> None:
    second = presets()["t1"].replace(
        "base = 100", 'base = 100\n[secondary]\npost = "首席代表"\nratio = 0.5\n', 1
    )
    table = second.replace("[secondary]", "[secondary]", 1)
    score_tables.save(hall, table, date(2026, 3, 1))
    people.add_staff(hall, "李首代", staff_no="A09", post="首席代表", department="自然资源局")
    take(hall, ("2026-03-03", "A01", "旷工", None))
    view = assessment.month(hall, PERSON, MARCH)
    assert score(view, person(hall, "A01")) == 96
    assert score(view, person(hall, "A09")) == 98


def test_a_window_s_group_may_follow_its_people(hall: Hall) -> None:
    text = (
        'name = "窗口"\nabout = "window"\n[[groups]]\nkey = "base"\nname = "人员"\nmost = 20\n'
        'given = "staff"\n[[groups]]\nkey = "rest"\nname = "其他"\nmost = 80\n'
    )
    score_tables.save(hall, text, date(2026, 3, 1))
    take(hall, *((f"2026-03-{n:02}", "A01", "迟到", None) for n in (2, 3, 4, 5, 6)))
    view = assessment.month(hall, WINDOW, MARCH)
    windows = {line.subject.number: line.score.score for line in view.lines}
    assert windows == {"7": 99, "10": 100}  # 95 of 100 of 20 are 19; nobody has window 10


def test_a_table_holds_from_a_month_on_and_never_behind_what_is_assessed(
    desk: Desk, hall: Hall
) -> None:
    with pytest.raises(Refused, match="begins with a month"):
        score_tables.save(hall, presets()["t6"], date(2026, 4, 2))
    with pytest.raises(Refused, match="is about “person”"):
        score_tables.save(hall, presets()["t6"], date(2026, 4, 1), WINDOW)
    score_tables.save(hall, presets()["t6"], date(2026, 4, 1))
    desk.now = END
    assert assessment.month(hall, PERSON, APRIL).table.grades[0].name == "合格"
    assert not assessment.month(hall, PERSON, MARCH).table.grades
    assessment_life.assess(hall, PERSON, MARCH)
    with pytest.raises(Refused, match="2026-03 is assessed already"):
        score_tables.save(hall, presets()["t6"], date(2026, 3, 1))
    assert [v.from_on.month for v in score_tables.versions(hall, PERSON)] == [4, 3]
    with pytest.raises(Refused, match="No score table"):
        assessment.month(hall, PERSON, read_span("2026-02"))
    assert not assessment.results(hall, read_span("2026-02"))
