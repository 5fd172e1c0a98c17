"""Which rung of the supervision ladder is next for a finding: from what was found before."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import or_, select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.domain.ladder import DAYS, RUNGS, next_rung
from hallapp.domain.registers import inspection, supervision_notice
from hallapp.domain.registers.spec import VOID

_NOTHING_WRONG = "sound"


@dataclass(frozen=True)
class Rung:
    """A proposal: the rung, and how many findings there were within the year before."""

    rung: str
    earlier: int


def proposed(hall: Hall, entry_id: int) -> Rung:
    """The next rung for a finding about the same window or person; none if it is the first."""
    table, notices = entries_table(inspection.SPEC), entries_table(supervision_notice.SPEC)
    with hall.reading() as connection:
        this = connection.execute(
            select(table.c.window_id, table.c.responsible_id, table.c.received_at).where(
                table.c.id == entry_id
            )
        ).one()
        since = this.received_at - timedelta(days=DAYS)
        same = [
            column == value
            for column, value in (
                (table.c.window_id, this.window_id),
                (table.c.responsible_id, this.responsible_id),
            )
            if value is not None
        ]
        if not same:
            return Rung("", 0)
        found = connection.scalars(
            select(table.c.ladder).where(
                or_(*same),
                table.c.id != entry_id,
                table.c.state.not_in((VOID, _NOTHING_WRONG)),
                table.c.received_at >= since,
                table.c.received_at <= this.received_at,
            )
        ).all()
        sent = connection.scalars(
            select(notices.c.kind).where(
                notices.c.staff_id == this.responsible_id,
                notices.c.kind.in_(RUNGS),
                notices.c.state != VOID,
                notices.c.received_at >= since,
            )
        ).all()
    return Rung(next_rung(len(found), (*found, *sent)), len(found))
