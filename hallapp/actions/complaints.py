"""What complaints mean for the zeros of a period, and the counts of every register for a report.

A complaint belongs to the period in which it was received. Any 有责 counts, whoever bears it;
what is not decided yet makes the zero 待定 (hall-rules 3), in its own period and in later ones,
as an overdue case of an earlier period does until it is closed.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from hallapp.actions import register_pages
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.domain.figures import Zero
from hallapp.domain.instants import day_of
from hallapp.domain.registers import PUBLIC, complaint
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.registers.spec import VOID, Phase, Register
from hallapp.domain.registers.timing import finished
from hallapp.domain.spans import Span


@dataclass(frozen=True)
class ComplaintFigures:
    """Received, liable and pending of a period; the last day to answer what is pending.

    `zero.pending` holds `carried`: received in earlier periods and not decided yet.
    """

    received: int
    zero: Zero
    carried: int
    answer_due_on: date | None


@dataclass(frozen=True)
class RegisterRow:
    """One register in the report: its entries of the period, and how they stand now."""

    key: str
    title: str
    entries: int
    open: int
    done: int
    overdue: int


def complaint_figures(connection: Connection, span: Span) -> ComplaintFigures:
    """What complaints say of a period."""
    spec = complaint.SPEC
    table = entries_table(spec)
    so_far = and_(table.c.received_at < span.last + timedelta(1), table.c.state != VOID)
    within = and_(so_far, table.c.received_at >= span.first)
    decided = [state.key for state in spec.states if state.decided]
    undecided = [
        state.key for state in spec.states if state.phase is Phase.OPEN and not state.decided
    ]
    pending = or_(
        table.c.state.in_(undecided), and_(table.c.state.in_(decided), table.c.liability == "")
    )
    liable = and_(table.c.state.in_(decided), table.c.liability == "liable")

    def number(*where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(table).where(*where)
        return connection.scalar(query) or 0

    due = connection.scalar(select(func.max(table.c.due_at)).where(so_far, pending))
    return ComplaintFigures(
        received=number(within),
        zero=Zero(count=number(within, liable), pending=number(so_far, pending)),
        carried=number(so_far, pending, table.c.received_at < span.first),
        answer_due_on=None if due is None else day_of(due),
    )


def answer_due_on(hall: Hall, span: Span) -> date | None:
    """The last day to answer the pending complaints of a period."""
    with hall.reading() as connection:
        return complaint_figures(connection, span).answer_due_on


def register_rows(hall: Hall, span: Span) -> tuple[RegisterRow, ...]:
    """Every register but the sealed one with its entries of a period; void ones count nowhere."""
    rows = []
    for spec in PUBLIC:
        wanted = EntryFilter(received_from=span.first, received_to=span.last)
        found = [
            line for line in register_pages.lines(hall, spec.key, wanted) if line.state != VOID
        ]
        rows.append(
            RegisterRow(
                key=spec.key,
                title=spec.title,
                entries=len(found),
                open=sum(spec.by_state[line.state].phase is Phase.OPEN for line in found),
                done=sum(_is_done(spec, line) for line in found),
                overdue=sum(line.overdue for line in found),
            )
        )
    return tuple(rows)


def _is_done(spec: Register, line: EntryLine) -> bool:
    """Whether what was to be done is: the end of the main limit is reached, or it is closed."""
    if spec.by_state[line.state].phase is Phase.ENDED:
        return False
    return finished(spec, {**line.values, "closed_at": line.closed_at}) is not None or (
        line.closed_at is not None
    )
