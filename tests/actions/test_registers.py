"""The mechanism, over every register: none is known here by name."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Integer, String

from hallapp.actions import discipline, people, registers, steps
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.register_detail import detail
from hallapp.actions.register_limits import change
from hallapp.actions.register_settings import settings
from hallapp.domain.deadlines import Lamp
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.registers import REGISTERS
from hallapp.domain.registers.flow import way_to_close
from hallapp.domain.registers.lines import EntryEvent, EntryFilter, EntryLine
from hallapp.domain.registers.spec import TEXTS, VOID, Kind, Phase, Register
from hallapp.records.base import MomentText
from hallapp.records.sealing import Opener
from tests.actions.conftest import HOURS, Desk, Look, workdays
from tests.actions.register_samples import PEOPLE, filled, staffed
from tests.halls import create_hall, keep, set_back

NOW = datetime(2026, 3, 2, 9, 5)

every = pytest.mark.parametrize("spec", REGISTERS, ids=lambda spec: spec.key)
timed = pytest.mark.parametrize(
    "spec", [spec for spec in REGISTERS if spec.first.limit], ids=lambda spec: spec.key
)


Prepared = tuple[Desk, Path, Opener | None]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prepared]:
    """A hall with people that stays open, and its file as it is before each test."""
    place = tmp_path_factory.mktemp("registers") / "a.hall"
    hands: list[Desk] = []
    facts = HallFacts(name="城关区市民服务中心")
    hall = create_hall(place, facts, HOURS, lambda: hands[0].now if hands else NOW, "周慧芳")
    people.add_department(hall, "自然资源局")
    people.add_window(hall, "7", name="不动产", department="自然资源局")
    staffed(hall)
    discipline.set_passphrase(hall, "铁面无私，秉公执纪")
    discipline.unlock(hall, "铁面无私，秉公执纪")
    hands.append(Desk(hall, NOW))
    yield hands[0], keep(hall), hall.opener
    hall.close()


@pytest.fixture
def desk(prepared: Prepared) -> Desk:
    desk, before, opener = prepared
    set_back(desk.hall, before)
    desk.now, desk.hall.opener = NOW, opener
    return desk


@pytest.fixture
def hall(desk: Desk) -> Hall:
    return desk.hall


def added(hall: Hall, spec: Register, **values: object) -> EntryLine:
    return registers.add(hall, spec.key, filled(hall, spec) | values)


def read(hall: Hall, spec: Register, line: EntryLine) -> EntryLine:
    """A line with everything in it, also of a sealed register."""
    return detail(hall, spec.key, line.id).line if spec.sealed else line


def events(hall: Hall, spec: Register, line: EntryLine) -> list[EntryEvent]:
    found = detail(hall, spec.key, line.id).events
    return [event for event in found if event.verb != "look"]


def closed(hall: Hall, spec: Register) -> EntryLine:
    """An entry led all the way by its moves."""
    line = added(hall, spec)
    for move in way_to_close(spec, settings(hall, spec.key).switches):
        line = registers.amend(hall, spec.key, line.id, {}, move=move.key)
    return line


@every
def test_the_class_keeps_every_field_of_the_spec(spec: Register) -> None:
    table = entries_table(spec)
    for field in spec.fields:
        column = table.c[field.column]
        kind: type[Any] = String
        if field.kind in {Kind.MOMENT, Kind.DAY}:
            kind = MomentText
        elif field.kind in {Kind.COUNT, Kind.WINDOW, Kind.STAFF, Kind.DEPARTMENT}:
            kind = Integer
        elif field.kind is Kind.YES_NO:
            kind = Boolean
        assert isinstance(column.type, kind), field.name
        assert column.nullable == (field.kind not in TEXTS), field.name


@every
def test_what_is_entered_is_read_back(hall: Hall, spec: Register) -> None:
    given = filled(hall, spec)
    line = registers.add(hall, spec.key, given)
    values = read(hall, spec, line).values
    assert {name: values[name] for name in given} == given
    assert line.state == spec.first.key
    assert line.entry_no == f"{spec.prefix}-26-{int(line.entry_no[-3:]):03d}"
    assert registers.find(hall, spec.key, line.entry_no) == line


@every
def test_numbers_have_no_gaps_within_a_year(desk: Desk, hall: Hall, spec: Register) -> None:
    first = added(hall, spec)
    with pytest.raises(Refused):
        registers.add(hall, spec.key, {field.name: "" for field in spec.fields})
    second = added(hall, spec)
    steps.undo(hall)
    third = added(hall, spec)
    serials = [int(line.entry_no[-3:]) for line in (first, second, third)]
    assert serials == list(range(serials[0], serials[0] + 3))
    assert registers.line(hall, spec.key, second.id).state == VOID
    desk.now = desk.now.replace(year=2027, month=1)
    assert added(hall, spec).entry_no.startswith(f"{spec.prefix}-27-")


@every
def test_undo_and_redo_put_everything_back(hall: Hall, spec: Register, everything: Look) -> None:
    registers.add(hall, spec.key, filled(hall, spec))
    after_add = everything(hall)
    steps.undo(hall)
    assert everything(hall) != after_add
    steps.redo(hall)
    assert everything(hall) == after_add
    line = next(registers.lines(hall, spec.key))
    registers.amend(hall, spec.key, line.id, {"remark": "改过"})
    steps.undo(hall)
    assert everything(hall) == after_add
    registers.void(hall, spec.key, line.id, reason="重复登记")
    steps.undo(hall)
    assert everything(hall) == after_add
    assert steps.verify(hall).sound


@every
def test_amending_changes_what_is_given_and_is_remembered(hall: Hall, spec: Register) -> None:
    line = added(hall, spec)
    before = read(hall, spec, line)
    changed = registers.amend(hall, spec.key, line.id, {"remark": " 补记 "})
    assert read(hall, spec, changed).values == {**before.values, "remark": "补记"}
    assert [event.verb for event in events(hall, spec, line)] == ["add", "amend"]
    with pytest.raises(Refused) as refused:
        registers.amend(hall, spec.key, line.id, {"nonsense": "1"})
    assert refused.value.field == "nonsense"
    with pytest.raises(Refused):
        registers.amend(hall, spec.key, line.id + 1000, {"remark": "x"})


@every
def test_what_is_needed_is_asked_for_by_name(hall: Hall, spec: Register) -> None:
    values = filled(hall, spec)
    for field in spec.fields:
        if field.needed:
            with pytest.raises(Refused) as refused:
                registers.add(hall, spec.key, values | {field.name: None})
            assert refused.value.field == field.name


@every
def test_a_closed_list_is_closed(hall: Hall, spec: Register) -> None:
    values = filled(hall, spec)
    for field in spec.fields:
        if field.choices:
            with pytest.raises(Refused) as refused:
                registers.add(hall, spec.key, values | {field.name: "nonsense"})
            assert refused.value.field == field.name


def later(desk: Desk, hours: int) -> None:
    desk.now += timedelta(hours=hours)


@every
def test_its_moves_lead_to_its_close_and_every_undo_puts_back(
    desk: Desk, hall: Hall, spec: Register, everything: Look
) -> None:
    line = added(hall, spec)
    for move in way_to_close(spec, settings(hall, spec.key).switches):
        later(desk, 24 * 7 if move.waits else 1)
        before = everything(hall)
        for name in move.needs:
            with pytest.raises(Refused) as refused:
                registers.amend(hall, spec.key, line.id, {name: None}, move=move.key)
            assert refused.value.field
        assert everything(hall) == before
        moved = registers.amend(hall, spec.key, line.id, {}, move=move.key)
        assert moved.state == move.to
        if move.stamp:
            assert moved.values[move.stamp] == desk.now
        steps.undo(hall)
        assert everything(hall) == before
        steps.redo(hall)
        line = registers.line(hall, spec.key, line.id)
        assert line == moved
    assert spec.by_state[line.state].phase is Phase.DONE
    assert line.closed_at is not None
    assert line.lamp is Lamp.CLOSED


@every
def test_close_is_refused_until_nothing_else_is_left(
    desk: Desk, hall: Hall, spec: Register
) -> None:
    line = added(hall, spec)
    *way, last = way_to_close(spec, settings(hall, spec.key).switches) or (None,)
    for move in filter(None, way):
        later(desk, 24 * 7 if move.waits else 1)
        line = registers.amend(hall, spec.key, line.id, {}, move=move.key)
    if last is None:
        with pytest.raises(Refused):
            registers.close(hall, spec.key, line.id)
        return
    later(desk, 24 * 7)
    line = registers.close(hall, spec.key, line.id)
    assert spec.by_state[line.state].phase is Phase.DONE
    assert detail(hall, spec.key, line.id).events[-1].to_state == line.state


@every
def test_a_void_entry_keeps_its_number_and_is_left_alone(hall: Hall, spec: Register) -> None:
    line = added(hall, spec)
    before = registers.counts(hall, spec.key)
    with pytest.raises(Refused):
        registers.void(hall, spec.key, line.id, reason=" ")
    gone = registers.void(hall, spec.key, line.id, reason="重复登记")
    assert (gone.entry_no, gone.state, gone.stage_due_at) == (line.entry_no, VOID, None)
    assert not gone.overdue
    with pytest.raises(Refused):
        registers.amend(hall, spec.key, line.id, {"remark": "x"})
    after = registers.counts(hall, spec.key)
    assert (after.entries, after.this_year) == (before.entries - 1, before.this_year - 1)
    assert events(hall, spec, line)[-1].reason == "重复登记"
    assert not detail(hall, spec.key, line.id).moves


@timed
def test_lamps_warn_and_turn_red_and_the_counts_say_so(
    desk: Desk, hall: Hall, spec: Register
) -> None:
    given = {limit.given: desk.now + timedelta(days=10) for limit in spec.limits if limit.given}
    if settings(hall, spec.key).lengths[spec.first.limit] is None:
        change(hall, spec.key, lengths={spec.first.limit: workdays(3)})
    line = added(hall, spec, **given)
    assert line.stage_due_at is not None
    assert not line.overdue
    assert registers.counts(hall, spec.key).overdue == 0
    assert line.remaining_minutes
    due = line.stage_due_at
    end = due if isinstance(due, datetime) else datetime(due.year, due.month, due.day, 17)
    desk.now = end - timedelta(minutes=1)
    assert registers.line(hall, spec.key, line.id).lamp is Lamp.WARNING
    assert registers.counts(hall, spec.key).warning == 1
    desk.now = end + timedelta(days=1)
    assert registers.line(hall, spec.key, line.id).lamp is Lamp.RED
    counts = registers.counts(hall, spec.key)
    assert (counts.overdue, counts.open) == (1, 1)
    found = list(registers.lines(hall, spec.key, EntryFilter(lamps=frozenset({Lamp.RED}))))
    assert [each.id for each in found] == [line.id]
    assert not registers.count(hall, spec.key, EntryFilter(lamps=frozenset({Lamp.NONE})))


@timed
def test_another_length_moves_what_is_entered_from_then_on(hall: Hall, spec: Register) -> None:
    limit = spec.by_limit[spec.first.limit]
    free = {limit.given: None} if limit.given and not spec.by_name[limit.given].needed else {}
    if limit.given and not free:
        return
    change(hall, spec.key, lengths={limit.key: None})
    assert added(hall, spec, **free).stage_due_at is None
    with pytest.raises(Refused):
        change(hall, spec.key, lengths={"nonsense": None})


@every
def test_the_search_finds_number_text_name_and_initials(hall: Hall, spec: Register) -> None:
    line = added(hall, spec)
    called = spec.by_name[spec.called]
    words = [line.entry_no, line.entry_no[-3:].lstrip("0")]
    if not called.sealed and called.kind in {Kind.TEXT, Kind.LONG, Kind.NAME}:
        words += [str(line.values[spec.called])[:8].strip()]
    if any(field.kind is Kind.STAFF for field in spec.fields):
        words.append(PEOPLE[0])
    for word in words:
        found = registers.lines(hall, spec.key, EntryFilter(text=word))
        assert line.id in [each.id for each in found], word
    assert not list(registers.lines(hall, spec.key, EntryFilter(text="没有这样的词")))


@every
def test_pages_follow_each_other_without_gap_or_repeat(
    desk: Desk, hall: Hall, spec: Register
) -> None:
    for turn in range(5):
        later(desk, 1)
        line = added(hall, spec)
        if turn % 2:
            registers.void(hall, spec.key, line.id, reason="重复登记")
    for sort in ("standing", "-standing", "number", "-number", "-received"):
        whole = list(registers.lines(hall, spec.key, sort=sort))
        assert len(whole) == registers.count(hall, spec.key)
        assert list(by_twos(hall, spec, sort)) == whole
        if sort == "number":
            assert [line.entry_no for line in whole] == sorted(line.entry_no for line in whole)
        if sort == "standing":
            phases = [spec.by_state[line.state].phase is Phase.OPEN for line in whole]
            assert phases == sorted(phases, reverse=True)


def by_twos(hall: Hall, spec: Register, sort: str) -> Iterator[EntryLine]:
    anchor = None
    while True:
        page = registers.page(hall, spec.key, None, sort, anchor, size=2)
        yield from page.lines
        anchor = page.next_anchor
        if anchor is None:
            return


def test_a_list_is_not_sorted_by_nonsense(hall: Hall) -> None:
    with pytest.raises(Refused):
        registers.page(hall, REGISTERS[0].key, None, "nonsense")
    with pytest.raises(Refused):
        registers.page(hall, "nonsense")
    with pytest.raises(Refused):
        registers.find(hall, REGISTERS[0].key, "TS-99-001")
    with pytest.raises(Refused):
        registers.line(hall, REGISTERS[0].key, 99)
