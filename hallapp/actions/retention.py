"""How long people's data are kept in registers, what is due to be erased, and the erasing.

A rule is a number of years after an entry was closed; without one an entry is kept. Erasing is a
step that nothing undoes: it empties the fields, throws the entry's own key away (so that neither
the journal nor anything else of this file tells the names and phones again, see
`records.hall_key`), and takes attachments away with what the journal kept of them. The entry, its
number and its history stay, and the chain still verifies. Older backups hold what they held.

A sealed register has no rule: what is in it only the discipline role decides on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, false, func, or_, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.entry_lines import entries_table, model_of_register
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import fact_of
from hallapp.actions.rights import needs
from hallapp.actions.scrubbing import scrub
from hallapp.domain.errors import Refused
from hallapp.domain.registers import PUBLIC, register_called
from hallapp.domain.registers.spec import Register
from hallapp.domain.rights import Right
from hallapp.records.attachments import Attachment, AttachmentContent
from hallapp.records.base import table_of
from hallapp.records.entries import RegisterEvent
from hallapp.records.logins import EntryKey
from hallapp.records.settings import HallFact
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

RULE = QT_TRANSLATE_NOOP("Step", "Change how long a register keeps people's data")
ERASE = QT_TRANSLATE_NOOP("Step", "Erase names, phones and attachments of {count} entries")
LONGEST = 100
_NO_YEARS = QT_TRANSLATE_NOOP(
    "Refused", "Write whole years from 1 to {most}, or nothing: then they are kept."
)
_NOTHING = QT_TRANSLATE_NOOP("Refused", "Nothing in this register is due to be erased.")
_RULE = "retention"


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A register that holds people: for how many years after closing, and what is due."""

    register: str
    years: int | None
    due: int
    oldest_on: date | None


def keeps_people(spec: Register) -> bool:
    """Whether a register can have a rule."""
    return bool(spec.private)


@needs(Right.VIEW)
def kept(hall: Hall) -> tuple[Kept, ...]:
    """Every register that holds people, in the order of the list."""
    today = hall.now().date()
    with hall.reading() as connection:
        years = _rules(connection)
        return tuple(
            _kept(connection, spec, years.get(spec.key), today)
            for spec in PUBLIC
            if keeps_people(spec)
        )


def due(hall: Hall) -> int:
    """How many entries are due to be erased; nothing for who may not erase."""
    if not hall.may(Right.ERASE):
        return 0
    return sum(each.due for each in kept(hall))


@needs(Right.SETUP)
def set_years(hall: Hall, key: str, value: str) -> None:
    """Say for how many years after closing; empty: kept. Raises `Refused`."""
    said = value.strip()
    if said and not (said.isascii() and said.isdigit() and 1 <= int(said) <= LONGEST):
        raise Refused(_NO_YEARS, field="years", most=LONGEST)
    name = fact_of(register_called(key), _RULE)
    with hall.step(RULE) as step:
        row = step.scalar(select(HallFact).where(HallFact.key == name))
        years = int(said) if said else None
        if row is None:
            step.add(HallFact(key=name, value=years))
        else:
            row.value = years


@needs(Right.ERASE)
def erase(hall: Hall, key: str) -> int:
    """Erase what is due in a register; gives of how many entries."""
    spec = register_called(key)
    with hall.step(ERASE, records=True, count=0) as step:
        years = _rules(step.core).get(key)
        where = _is_due(spec, years, hall.now().date())
        table = entries_table(spec)
        rows = step.core.execute(select(table.c.id, table.c.entry_no, table.c.state).where(where))
        found = [(row.id, row.entry_no, row.state) for row in rows]
        if not found:
            raise Refused(_NOTHING)
        step.say(count=len(found))
        empty = {field.name: "" for field in spec.private}
        step.update_many(model_of_register(spec), [{"id": each[0], **empty} for each in found])
        _throw_keys(step, spec, [number for _, number, _ in found])
        _take_files(step, spec, [entry_id for entry_id, _, _ in found])
        _tell(step, spec, found, this_minute(hall))
    scrub(hall)
    return len(found)


def _rules(connection: Connection) -> Mapping[str, int]:
    names = {fact_of(spec, _RULE): spec.key for spec in PUBLIC}
    rows = connection.execute(
        select(HallFact.key, HallFact.value).where(HallFact.key.in_(list(names)))
    )
    return {names[row.key]: int(row.value) for row in rows if row.value is not None}


def _kept(connection: Connection, spec: Register, years: int | None, today: date) -> Kept:
    count, oldest = 0, None
    if years is not None:
        table = entries_table(spec)
        asked = select(func.count(), func.min(table.c.closed_at, type_=table.c.closed_at.type))
        count, oldest = connection.execute(asked.where(_is_due(spec, years, today))).one()
    on = oldest.date() if isinstance(oldest, datetime) else oldest
    return Kept(register=spec.key, years=years, due=count, oldest_on=on)


def _is_due(spec: Register, years: int | None, today: date) -> ColumnElement[bool]:
    """Closed so long ago, and there is something of people left."""
    table, keys = entries_table(spec), table_of(EntryKey)
    named = select(keys.c.entry_no).where(
        keys.c.register == spec.key, keys.c.entry_no == table.c.entry_no
    )
    filed = select(Attachment.id).where(
        Attachment.register == spec.key, Attachment.entry_id == table.c.id
    )
    if years is None:
        return false()
    closed = and_(table.c.closed_at.is_not(None), table.c.closed_at < years_before(today, years))
    return and_(closed, or_(named.exists(), filed.exists()))


def years_before(day: date, years: int) -> date:
    """The same day so many years ago; 29 February is the 28th where there is none."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _throw_keys(step: Step, spec: Register, numbers: Sequence[str]) -> None:
    table = table_of(EntryKey)
    for number in numbers:
        here = (table.c.register == spec.key) & (table.c.entry_no == number)
        step.core.execute(delete(table).where(here))


def _take_files(step: Step, spec: Register, entry_ids: Sequence[int]) -> None:
    """The attachments of entries, and their contents unless another entry has the same."""
    table = table_of(Attachment)
    rows = step.core.execute(
        select(table.c.id, table.c.content_id).where(
            table.c.register == spec.key, table.c.entry_id.in_(entry_ids)
        )
    ).all()
    step.erase(table, [row.id for row in rows])
    contents = {row.content_id for row in rows}
    others = select(table.c.content_id).where(table.c.content_id.in_(contents))
    still = set(step.core.scalars(others))
    step.erase(table_of(AttachmentContent), sorted(contents - still))


def _tell(step: Step, spec: Register, found: Sequence[tuple[int, str, str]], now: datetime) -> None:
    for entry_id, _, state in found:
        step.add(
            RegisterEvent(
                register=spec.key,
                entry_id=entry_id,
                at=now,
                recorded_at=now,
                verb="erase",
                from_state=state,
                to_state=state,
                who=step.who,
            )
        )
