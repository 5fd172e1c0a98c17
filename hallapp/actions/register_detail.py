"""One entry whole: its history, how its limits stand, what may be done with it."""

from dataclasses import replace

from sqlalchemy import Connection, select

from hallapp.actions.attachments import attached
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import settings
from hallapp.actions.registers import line
from hallapp.actions.rights import needs
from hallapp.actions.sealed import Seals, look, opened
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Lamp, Limit, lamp
from hallapp.domain.instants import day_of
from hallapp.domain.registers import register_called
from hallapp.domain.registers.flow import offered
from hallapp.domain.registers.lines import EntryDetail, EntryEvent, EntryLine, LimitStand
from hallapp.domain.registers.spec import TimeLimit
from hallapp.domain.registers.timing import moment
from hallapp.domain.rights import Right
from hallapp.records.entries import RegisterEvent


@needs(Right.ENTRIES)
def detail(hall: Hall, key: str, entry_id: int) -> EntryDetail:
    """An entry with everything that its panel shows.

    A sealed one is opened, and that it was looked at is written into its history.
    """
    spec = register_called(key)
    found = line(hall, key, entry_id)
    said = settings(hall, key)
    if spec.sealed:
        look(hall, spec, entry_id, found.state)
    with hall.reading() as connection:
        if spec.sealed:
            found = opened(hall, connection, spec, found)
        events = _events(hall, connection, found)
        files = attached(hall, connection, spec, entry_id)
    return EntryDetail(
        line=found,
        events=events,
        limits=tuple(_stand(hall, limit, said.lengths[limit.key], found) for limit in spec.limits),
        moves=tuple(
            move
            for move in offered(spec, found.state, said.switches)
            if hall.may(*((Right.DISCIPLINE,) if spec.sealed else move.rights))
        ),
        files=files,
    )


def _events(hall: Hall, connection: Connection, line: EntryLine) -> tuple[EntryEvent, ...]:
    spec = register_called(line.register)
    query = select(
        RegisterEvent.at,
        RegisterEvent.recorded_at,
        RegisterEvent.verb,
        RegisterEvent.from_state,
        RegisterEvent.to_state,
        RegisterEvent.who,
        RegisterEvent.reason,
    ).where(RegisterEvent.register == spec.key, RegisterEvent.entry_id == line.id)
    rows = connection.execute(query.order_by(RegisterEvent.id)).mappings()
    events = tuple(EntryEvent(**row) for row in rows)
    if not spec.sealed:
        return events
    seals = Seals(hall, connection, spec, line.entry_no)
    return tuple(replace(event, reason=seals.open("reason", event.reason)) for event in events)


def _stand(hall: Hall, limit: TimeLimit, length: Limit | None, found: EntryLine) -> LimitStand:
    values = {**found.values, "received_at": found.received_at, "closed_at": found.closed_at}
    since, until = moment(values, limit.since), moment(values, limit.until)
    now = this_minute(hall)
    due_at = moment(values, limit.given)
    shown, used, whole = Lamp.NONE, 0, 0
    try:
        if due_at is None and since is not None and length is not None:
            due_at = hall.clock.due(since, length)
        if since is not None and due_at is not None:
            used = hall.clock.working_days_between(day_of(since), day_of(until or now))
            whole = hall.clock.working_days_between(day_of(since), day_of(due_at))
            shown = lamp(
                hall.clock,
                hall.facts.lamp_preset,
                now,
                due_at=due_at,
                statutory_due_at=None,
                accepted_at=since,
                finished_at=until,
            )
    except CalendarMissing:
        shown = Lamp.MISSING
    return LimitStand(
        key=limit.key,
        length=length,
        since=since,
        until=until,
        due_at=due_at,
        used_days=used,
        whole_days=whole,
        lamp=shown,
    )
