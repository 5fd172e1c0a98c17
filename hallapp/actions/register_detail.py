"""One entry whole: its history, how its limits stand, what may be done with it."""

from sqlalchemy import Connection, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import settings
from hallapp.actions.registers import line
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Lamp, Limit, lamp
from hallapp.domain.instants import day_of
from hallapp.domain.registers import register_called
from hallapp.domain.registers.flow import offered
from hallapp.domain.registers.lines import EntryDetail, EntryEvent, EntryLine, LimitStand
from hallapp.domain.registers.spec import Register, TimeLimit
from hallapp.domain.registers.timing import moment
from hallapp.records.entries import RegisterEvent


def detail(hall: Hall, key: str, entry_id: int) -> EntryDetail:
    """An entry with everything that its panel shows."""
    spec = register_called(key)
    found = line(hall, key, entry_id)
    said = settings(hall, key)
    with hall.reading() as connection:
        events = _events(connection, spec, entry_id)
    return EntryDetail(
        line=found,
        events=events,
        limits=tuple(_stand(hall, limit, said.lengths[limit.key], found) for limit in spec.limits),
        moves=offered(spec, found.state, said.switches),
    )


def _events(connection: Connection, spec: Register, entry_id: int) -> tuple[EntryEvent, ...]:
    query = select(
        RegisterEvent.at,
        RegisterEvent.recorded_at,
        RegisterEvent.verb,
        RegisterEvent.from_state,
        RegisterEvent.to_state,
        RegisterEvent.who,
        RegisterEvent.reason,
    ).where(RegisterEvent.register == spec.key, RegisterEvent.entry_id == entry_id)
    rows = connection.execute(query.order_by(RegisterEvent.id)).mappings()
    return tuple(EntryEvent(**row) for row in rows)


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
