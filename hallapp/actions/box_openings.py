"""Opening the suggestion box: the opening and its slips in one step; what last time says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from hallapp.actions import registers
from hallapp.actions.discipline import has_passphrase
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.instants import day_of
from hallapp.domain.numbering import entry_book
from hallapp.domain.registers import box_opening, misconduct_report, suggestion
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import VOID, Phase, Values
from hallapp.domain.reminders import BoxDue
from hallapp.domain.rights import Right
from hallapp.records import numbers
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

OPEN = QT_TRANSLATE_NOOP("Step", "Open {box}: {count} slips")
NOTHING_INSIDE = "开箱无件"
SEALED = "举报件，已移送，内容不在此登记"
REPORT = "report"  # the kind of a slip that reports misconduct
STUBS = "stub"
EVERY_DAYS = 7
"""A box is opened every week (domain §8: weekly where the hall says nothing else)."""

_NO_LAST = QT_TRANSLATE_NOOP("Refused", "No box was opened yet: say who opens it.")
_COUNT = QT_TRANSLATE_NOOP(
    "Refused", "{count} slips were counted, {typed} are written down: look into the box again."
)


@dataclass(frozen=True, kw_only=True)
class Slip:
    """One slip: what it says, of what kind, and who signed it (nobody: a stub number is given)."""

    content: str
    kind: str = "suggestion"
    signed: bool = False
    person: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """The opening, its slips and the stub numbers that were given out."""

    opening: EntryLine
    slips: tuple[EntryLine, ...]

    @property
    def stubs(self) -> tuple[str, ...]:
        """The numbers by which the anonymous find their answer on the wall."""
        return tuple(filter(None, (str(line.values["stub_no"] or "") for line in self.slips)))


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """21 意见建议，19 已落实: entered in a year, and how much of it is done; no reports."""

    entered: int
    done: int


@needs(Right.HANDLE)
def open_box(hall: Hall, values: Values, slips: Sequence[Slip] = ()) -> Opened:
    """Record an opening with all its slips: one step, one undo.

    Once there is a discipline passphrase a report goes to the sealed register, and is counted
    nowhere else: not as a slip of the opening either.

    Raises:
        Refused: the number of slips is not that of those written down, or a rule is broken.
    """
    counted = str(values.get("slips", "")).strip()
    if counted.isdecimal() and int(counted) != len(slips):
        raise Refused(_COUNT, field="slips", count=counted, typed=len(slips))
    sealed = [slip for slip in slips if slip.kind == REPORT] if has_passphrase(hall) else []
    listed = [slip for slip in slips if slip not in sealed]
    with hall.step(OPEN, box=values.get("box", ""), count=len(listed)) as step:
        said = {**values} if slips else {"remark": NOTHING_INSIDE, **values}
        if sealed:
            said["slips"] = len(listed)
        opening = registers.enter(hall, step, box_opening.SPEC.key, said)
        made = [_enter(hall, step, opening, slip) for slip in listed]
        for slip in sealed:
            _seal(hall, step, opening, slip)
        ids = [entry.id for entry in made]
        opening_id = opening.id
    return Opened(
        opening=registers.line(hall, box_opening.SPEC.key, opening_id),
        slips=tuple(registers.line(hall, suggestion.SPEC.key, each) for each in ids),
    )


def _enter(hall: Hall, step: Step, opening: Any, slip: Slip) -> Any:
    """One slip as a suggestion; the text of a report is not written down here."""
    values: dict[str, object] = {
        "opening": opening.entry_no,
        "box": opening.box,
        "opened_at": opening.received_at,
        "channel": "box",
        "kind": slip.kind,
        "signed": slip.signed,
        "content": SEALED if slip.kind == REPORT else slip.content,
    }
    if slip.signed:
        values |= {"person": slip.person, "phone": slip.phone}
    else:
        values["stub_no"] = _stub(step, opening.received_at.year)
    return registers.enter(hall, step, suggestion.SPEC.key, values)


def _seal(hall: Hall, step: Step, opening: Any, slip: Slip) -> None:
    """A report into the sealed register; its content says where it came from to the holder."""
    values = {
        "channel": "box",
        "signed": "signed" if slip.signed else "anonymous",
        "reporter": slip.person,
        "phone": slip.phone,
        "content": slip.content,
        "remark": f"{opening.box}（{opening.entry_no}）",
    }
    registers.enter(hall, step, misconduct_report.SPEC.key, values)


def _stub(step: Step, year: int) -> str:
    """The next stub number of a year: what an anonymous writer looks for on the wall."""
    return f"{year % 100:02d}{numbers.take(step, entry_book(STUBS, year)):04d}"


@needs(Right.HANDLE)
def nothing_inside(hall: Hall) -> Opened:
    """开箱无件 with the box, the openers and the supervisor of last time."""
    found = last(hall)
    if found is None:
        raise Refused(_NO_LAST)
    names = ("box", "opener", "opener2", "supervisor")
    values: dict[str, object] = {name: found.values[name] for name in names}
    return open_box(hall, values | {"seal_intact": True, "slips": 0})


def last(hall: Hall, box: str = "") -> EntryLine | None:
    """The last opening, of one box if it is named: its openers are those of next time."""
    table = entries_table(box_opening.SPEC)
    query = select(table.c.id).where(table.c.state != VOID)
    if box:
        query = query.where(table.c.box == box)
    with hall.reading() as connection:
        newest = query.order_by(table.c.received_at.desc(), table.c.id.desc()).limit(1)
        found = connection.scalar(newest)
    return None if found is None else registers.line(hall, box_opening.SPEC.key, found)


def boxes(hall: Hall) -> tuple[str, ...]:
    """The boxes that were ever opened, the one of last time first."""
    table = entries_table(box_opening.SPEC)
    newest = func.max(table.c.received_at)
    with hall.reading() as connection:
        rows = connection.execute(
            select(table.c.box)
            .where(table.c.state != VOID)
            .group_by(table.c.box)
            .order_by(newest.desc())
        )
        return tuple(row[0] for row in rows)


def due(hall: Hall) -> tuple[BoxDue, ...]:
    """The boxes to be opened: their last opening is a week ago or longer."""
    today = hall.now().date()
    found = []
    for box in boxes(hall):
        line = last(hall, box)
        assert line is not None
        on = day_of(line.received_at)
        if today - on >= timedelta(days=EVERY_DAYS):
            found.append(BoxDue(box=box, last_on=on, days=(today - on).days))
    return tuple(found)


def ratio(hall: Hall) -> Ratio:
    """What was suggested this year and how much of it is done; void ones count nowhere."""
    spec = suggestion.SPEC
    table = entries_table(spec)
    first = hall.now().date().replace(month=1, day=1)
    entered = select(func.count()).where(
        table.c.state != VOID, table.c.kind != REPORT, table.c.received_at >= first
    )
    done = entered.where(
        table.c.done_at.is_not(None), ~table.c.state.in_(spec.keys_in(Phase.ENDED))
    )
    with hall.reading() as connection:
        return Ratio(entered=connection.scalar(entered) or 0, done=connection.scalar(done) or 0)
