"""Every spec agrees with itself; the rules of the mechanism and of single registers."""

from collections.abc import Mapping
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.calendar import Calendar, Hours, Session, Timetable
from hallapp.domain.deadlines import Clock, Lamp, Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.masking import unexposed
from hallapp.domain.numbering import entry_book, entry_no
from hallapp.domain.registers import REGISTERS, register_called
from hallapp.domain.registers.flow import check, closing, move_called, offered, way_to_close
from hallapp.domain.registers.presets import default_lengths, presets, read_length
from hallapp.domain.registers.recurrence import next_after, onward
from hallapp.domain.registers.spec import (
    GROUP_LABELS,
    REMARK,
    SHARED,
    TEXTS,
    Group,
    Kind,
    Phase,
    Register,
    State,
)
from hallapp.domain.registers.timing import dues, finished, is_late, lamp_of, running
from hallapp.domain.registers.values import chosen, empty, read

NOW = datetime(2026, 3, 2, 9, 5)
HOURS = Hours([Timetable(date.min, ((Session(time(9), time(17)),),) * 5 + ((),) * 2)])
CLOCK = Clock(Calendar([], [2026]), HOURS)
every = pytest.mark.parametrize("spec", REGISTERS, ids=lambda spec: spec.key)


def switches(spec: Register) -> dict[str, bool]:
    return {switch.key: switch.on for switch in spec.switches}


@every
def test_a_spec_names_only_what_it_has(spec: Register) -> None:
    names = spec.by_name
    assert len(names) == len(spec.fields)
    assert spec.called in names
    assert spec.fields[-1].name == "remark"
    for name in (*spec.counted, *filter(None, (spec.beside, spec.filtered))):
        assert name in names
    for column in spec.columns:
        for half in filter(None, (column.upper, column.lower)):
            assert half in {"@state", "@left"} or set(half.split("+")) <= names.keys()
    for state in spec.states:
        assert not state.limit or state.limit in spec.by_limit
        assert state.stage <= len(spec.stages)
    for move in spec.moves:
        assert {*move.sources, move.to} <= spec.by_state.keys()
        assert set(move.needs) <= names.keys()
        assert not move.stamp or names[move.stamp].kind is Kind.MOMENT
        assert not move.waits or move.waits in spec.by_limit
        assert not move.when or move.when.removeprefix("!") in switches(spec)
    moments = {"received_at", "closed_at", *names}
    for limit in spec.limits:
        assert {limit.since, limit.until} <= moments
        assert not limit.given or limit.given in names
    assert not spec.main or spec.main in spec.by_limit
    assert default_lengths(spec.key).keys() <= spec.by_limit.keys()
    for field in spec.fields:
        assert bool(field.choices) is (field.kind in {Kind.CHOICE, Kind.CHOICES})
        assert not field.of or register_called(field.of)
        assert field.kind is not Kind.NAME or not field.printed
        if field.sealed:
            assert field.kind in TEXTS - {Kind.ENTRY}
            assert not field.printed
            assert field.name not in {*spec.counted, spec.beside, spec.filtered}
            assert field.name not in {
                half for each in spec.columns for half in (each.upper, each.lower)
            }


@every
def test_it_can_be_closed_by_a_way_that_its_states_allow(spec: Register) -> None:
    for on in (True, False):
        said = dict.fromkeys(switches(spec), on)
        state = spec.first.key
        for move in way_to_close(spec, said):
            assert move_called(spec, move.key, state, said) is move
            state = move.to
        assert spec.by_state[state].phase is Phase.DONE
    with pytest.raises(Refused):
        closing(spec, "voided", switches(spec))


def test_registers_stand_by_group_in_the_order_of_the_groups() -> None:
    groups = [spec.group for spec in REGISTERS]
    assert groups == sorted(groups, key=list(Group).index)
    assert set(groups) == set(GROUP_LABELS)


@pytest.mark.parametrize(
    ("every", "day", "of_month", "then"),
    [
        ("week", date(2026, 12, 31), None, date(2027, 1, 7)),
        ("month", date(2026, 12, 5), 5, date(2027, 1, 5)),
        ("month", date(2026, 1, 31), 31, date(2026, 2, 28)),
        ("month", date(2026, 2, 28), 31, date(2026, 3, 31)),
        ("month", date(2026, 1, 31), None, date(2026, 2, 28)),
        ("quarter", date(2026, 11, 30), None, date(2027, 2, 28)),
        ("half_year", date(2026, 6, 20), None, date(2026, 12, 20)),
        ("year", date(2028, 2, 29), None, date(2029, 2, 28)),
    ],
)
def test_what_comes_back(every: str, day: date, of_month: int | None, then: date) -> None:
    assert next_after(day, every, of_month) == then


def test_done_this_time_moves_on_to_the_next() -> None:
    values: dict[str, object] = {
        "every": "month",
        "day": 31,
        "next_on": date(2026, 4, 30),
        "times": None,
    }
    first = onward(values, NOW)
    assert first == {"last_on": NOW.date(), "times": 1, "next_on": date(2026, 5, 31)}
    assert onward({**values, **first, "day": None}, NOW)["times"] == 2


def test_keys_prefixes_and_names_of_files_are_unique() -> None:
    for names in (
        [spec.key for spec in REGISTERS],
        [spec.prefix for spec in REGISTERS],
        [spec.what for spec in REGISTERS],
        [spec.title for spec in REGISTERS],
    ):
        assert len(set(names)) == len(names)
    with pytest.raises(Refused):
        register_called("nonsense")
    assert register_called("complaints").key == "complaint"


COMPLAINT = register_called("complaint")
GOOD: Mapping[str, Any] = {
    "channel": "phone",
    "content": "x",
    "about_staff": "甲",
    "investigator": "乙",
    "approver": "丙",
    "finding": "partly",
    "liability": "liable",
    "liable_party": "window",
}


@pytest.mark.parametrize(
    ("key", "values", "field"),
    [
        ("complaint", GOOD | {"investigator": "甲"}, "investigator"),
        ("complaint", GOOD | {"approver": "甲"}, "approver"),
        ("complaint", GOOD | {"approver": "乙"}, "approver"),
        ("complaint", GOOD | {"finding": "unsubstantiated"}, "liability"),
        ("complaint", GOOD | {"liable_party": ""}, "liable_party"),
        ("complaint", GOOD | {"liability": "not_liable"}, "liable_party"),
        ("complaint", GOOD | {"content": ""}, "content"),
        ("box_opening", {"opener": "甲", "opener2": "甲"}, "opener2"),
        ("box_opening", {"opener": "甲", "opener2": "乙", "supervisor": "乙"}, "supervisor"),
        ("pledge", {"kind": "person"}, "staff"),
        ("pledge", {"kind": "window"}, "window"),
        ("pledge", {"kind": "hall", "kept": "not_kept"}, "reason"),
        ("pledge", {"kind": "hall", "renews": "CN-26-001"}, "change_summary"),
        ("look_back", {"kept": "not_kept"}, "reason"),
        ("rectification", {"checker": "甲", "responsible": "甲"}, "checker"),
        ("training", {"expected": 2, "present": 3}, "present"),
        ("duty_log", {"duty_leader": "甲", "taken_over_by": "甲"}, "taken_over_by"),
        ("title", {}, "staff"),
        ("flag", {}, "window"),
        ("campaign", {"from_on": date(2026, 2, 1), "until_on": date(2026, 1, 1)}, "until_on"),
        ("survey", {"issued": 2, "returned": 3}, "returned"),
        ("survey", {"returned": 3, "satisfied": 2, "dissatisfied": 4}, "dissatisfied"),
        ("media_report", {"tone": "critical", "score": 2}, "score"),
        ("self_check", {"met": "unmet"}, "gap"),
        ("pledge_score", {"score": 101}, "score"),
        ("system_text", {"renews": "ZD-26-001"}, "change_summary"),
        ("system_text", {"kind": "duty"}, "post"),
        ("recurring_duty", {"every": "month", "day": 0}, "day"),
        ("beneficiary", {"every": "month", "day": 32}, "day"),
        (
            "title",
            {"window": "7", "from_on": date(2026, 2, 1), "until_on": date(2026, 1, 1)},
            "until_on",
        ),
    ],
)
def test_a_register_has_rules_of_its_own(key: str, values: dict[str, Any], field: str) -> None:
    spec = register_called(key)
    with pytest.raises(Refused) as refused:
        check(spec, values, switches(spec))
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("box_opening", {"opener": "甲", "opener2": "乙", "supervisor": "丙"}),
        ("pledge", {"kind": "hall", "renews": "CN-26-001", "change_summary": "提前一天"}),
        ("look_back", {"kept": "not_kept", "reason": "停电"}),
        ("rectification", {"checker": "乙", "responsible": "甲"}),
        ("training", {"expected": 3, "present": 3}),
        ("duty_log", {"duty_leader": "甲", "taken_over_by": "乙"}),
        ("title", {"window": "7", "from_on": date(2026, 1, 1), "until_on": date(2026, 2, 1)}),
        ("flag", {"branch": "窗口党支部"}),
        ("survey", {"issued": 4, "returned": 3, "satisfied": 2, "dissatisfied": 1}),
        ("media_report", {"tone": "critical"}),
        ("self_check", {"met": "unmet", "gap": "少一处"}),
        ("pledge_score", {"score": 100}),
        ("system_text", {"kind": "duty", "post": "综合窗口", "renews": "1", "change_summary": "2"}),
        ("recurring_duty", {"every": "week"}),
        ("beneficiary", {"every": "month", "day": 31}),
    ],
)
def test_what_keeps_to_the_rules_passes_them(key: str, values: dict[str, Any]) -> None:
    spec = register_called(key)
    for rule in spec.rules:
        rule(values, switches(spec), None)


def test_without_approval_one_person_may_do_both() -> None:
    check(COMPLAINT, GOOD | {"approver": "乙"}, {"approval": False})
    offered_now = {move.key for move in offered(COMPLAINT, "finding", {"approval": False})}
    assert "settle" in offered_now
    assert "submit" not in offered_now
    with pytest.raises(Refused):
        move_called(COMPLAINT, "submit", "finding", {"approval": False})
    with pytest.raises(Refused):
        move_called(COMPLAINT, "nonsense", "finding", {"approval": True})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("nonsense", "1"),
        ("channel", "pigeon"),
        ("methods", "complainant,pigeon"),
        ("content", "x" * 5000),
        ("real_name", "perhaps"),
        ("accepted_at", "yesterday"),
        ("accepted_at", 5),
    ],
)
def test_what_a_field_cannot_hold_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(Refused) as refused:
        read(COMPLAINT, {name: value})
    assert refused.value.field == name


def test_values_are_read_as_people_type_them() -> None:
    said = read(
        COMPLAINT,
        {
            "content": " 态度 ",
            "real_name": "是",
            "confidential": False,
            "methods": "window, complainant",
            "accepted_at": "2026-03-01T09:30",
            "phone": None,
            "answered_at": " ",
        },
    )
    assert said == {
        "content": "态度",
        "real_name": True,
        "confidential": False,
        "methods": "complainant,window",
        "accepted_at": datetime(2026, 3, 1, 9, 30),
        "phone": "",
        "answered_at": None,
    }
    assert chosen(said["methods"]) == ("complainant", "window")
    pledge = register_called("pledge")
    assert read(pledge, {"due_on": datetime(2026, 3, 1, 9), "version": "2"}) == {
        "due_on": date(2026, 3, 1),
        "version": 2,
    }
    assert read(pledge, {"due_on": "2026-03-01"}) == {"due_on": date(2026, 3, 1)}
    with pytest.raises(Refused):
        read(pledge, {"version": "-1"})
    assert empty(COMPLAINT.by_name["about_window"]) is None


@settings(max_examples=60)
@given(text=st.text(max_size=30))
def test_reading_twice_changes_nothing(text: str) -> None:
    once = read(COMPLAINT, {"content": text})
    assert read(COMPLAINT, once) == once


def workdays(n: int) -> Limit:
    return Limit(Fraction(n), Unit.WORKDAY)


def test_the_running_limit_follows_the_state() -> None:
    lengths = {"accept": workdays(3), "answer": workdays(15), "call_back": workdays(5)}
    values: dict[str, object] = {"received_at": NOW, "answered_at": datetime(2026, 3, 10, 10)}
    found = dues(COMPLAINT, CLOCK, "answered", values, lengths)
    assert found.due_at == datetime(2026, 3, 23, 17)
    assert found.stage_due_at == datetime(2026, 3, 17, 17)
    closed = dues(COMPLAINT, CLOCK, "archived", values, lengths)
    assert (closed.due_at, closed.stage_due_at) == (found.due_at, None)
    assert running(COMPLAINT, "archived") is None
    assert dues(COMPLAINT, CLOCK, "registered", values, lengths | {"answer": None}).due_at is None
    late = {"received_at": datetime(2026, 12, 30, 9)}
    assert dues(COMPLAINT, CLOCK, "registered", late, lengths).missing_year == 2027


def test_a_given_due_time_holds() -> None:
    order = register_called("hotline_order")
    given_at = datetime(2026, 3, 4, 12)
    values = {"received_at": NOW, "ticket_due_at": given_at}
    assert dues(order, CLOCK, "registered", values, {"answer": None}).stage_due_at == given_at


def test_lateness_is_judged_by_the_main_limit() -> None:
    due = datetime(2026, 3, 23, 17)
    values = {"received_at": NOW, "answered_at": datetime(2026, 3, 24, 9), "closed_at": None}
    assert is_late(COMPLAINT, "answered", values, due, NOW)
    assert not is_late(COMPLAINT, "voided", values, due, NOW)
    assert not is_late(COMPLAINT, "answered", values, None, NOW)
    assert not is_late(COMPLAINT, "accepted", {"received_at": NOW}, due, NOW)
    assert finished(register_called("volunteer"), values) is None


def test_the_lamp_is_that_of_the_running_limit() -> None:
    def shown(state: str, due: datetime | None, **more: Any) -> Lamp:
        values = {"received_at": NOW}
        return lamp_of(
            COMPLAINT, CLOCK, "A", NOW, state=state, values=values, stage_due_at=due, **more
        )

    assert shown("archived", None) is Lamp.CLOSED
    assert shown("accepted", datetime(2026, 3, 23, 17)) is Lamp.NONE
    assert shown("accepted", datetime(2026, 3, 2, 9)) is Lamp.RED
    assert shown("accepted", None, missing_year=2027) is Lamp.MISSING
    volunteer = register_called("volunteer")
    assert (
        lamp_of(volunteer, CLOCK, "A", NOW, state="recorded", values={}, stage_due_at=None)
        is Lamp.NONE
    )


def test_presets_name_their_source_and_read_as_limits() -> None:
    assert default_lengths("complaint")["answer"] == workdays(15)
    assert default_lengths("nonsense") == {}
    assert read_length("4 workhour") == Limit(Fraction(4), Unit.WORKHOUR)
    for preset in presets("complaint"):
        assert preset.name
        assert preset.source
        assert preset.lengths.keys() <= COMPLAINT.by_limit.keys()
    assert not presets("training")


def test_labels_know_their_context() -> None:
    assert COMPLAINT.word("Channel").context == "Register complaint"
    for label in SHARED:
        assert COMPLAINT.word(label).context == "Register"
    assert str(COMPLAINT.word("Channel")) == "Channel"


def test_numbers_of_entries() -> None:
    assert entry_book("complaint", 2026) == "complaint:2026"
    assert entry_no("TS", 2026, 14) == "TS-26-014"
    assert entry_no("TS", 2026, 1400) == "TS-26-1400"


def test_names_and_phones_are_kept_under_the_key_of_their_entry() -> None:
    complaint = register_called("complaint")
    assert {field.name for field in complaint.private} == {"complainant", "phone"}
    report = register_called("misconduct_report")  # sealed as a whole, to another key
    assert report.private == ()


def test_numbers_in_a_text_are_masked() -> None:
    said = unexposed("来电13812345678，证号110101199003074514")
    assert "13812345678" not in said
    assert "199003074514" not in said
    assert said.startswith("来电138＊＊＊＊5678")


def test_a_closing_move_is_found_and_its_needs_are_asked_for() -> None:
    assert closing(register_called("inspection"), "found", {}).key == "fix"
    order = register_called("hotline_order")
    move = closing(order, "handling", {})
    assert move.key == "answer"
    values: dict[str, object] = {
        "order_no": "1",
        "kind": "help",
        "content": "x",
        "ticket_due_at": NOW,
    }
    with pytest.raises(Refused) as refused:
        check(order, values, {}, move)
    assert refused.value.field == "handling"
    check(order, values | {"handling": "y"}, {}, move)


def test_a_register_without_an_end_has_no_way_there() -> None:
    endless = Register(
        key="endless",
        title="Endless",
        prefix="X",
        icon="x",
        group=Group.HOUSE,
        called="remark",
        fields=(REMARK,),
        states=(State(key="open", label="Open"),),
    )
    assert way_to_close(endless, {}) == ()
    assert (endless.what, endless.number) == ("endless", "entry_no")
    assert endless.main_limit is None
    assert COMPLAINT.keys_in(Phase.DONE) == ("archived",)
    assert COMPLAINT.by_name["about_staff"].column == "about_staff_id"
    assert {field.name for field in COMPLAINT.masked} == {"complainant", "phone"}


def test_what_is_sealed_is_not_plain() -> None:
    sealed = register_called("misconduct_report")
    assert sealed.sealed
    assert all(field.sealed for field in set(sealed.fields) - set(sealed.plain_fields))
    title = register_called("title")
    assert title.plain_fields == title.fields
