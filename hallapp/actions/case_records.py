"""Cases as they are handed to others: every field that cli.md names, masked unless asked."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.case_lines import masked_line, pauses_by_case
from hallapp.actions.case_pages import count, page
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs, require
from hallapp.domain.case_flow import ENDED
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.errors import Moment
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseFile
from hallapp.wording import QT_TRANSLATE_NOOP

UNMASKED = QT_TRANSLATE_NOOP("Step", "Export {count} cases with names and phones unmasked")
A_PAGE = 500

FIELDS = (
    *("case_no", "province_no", "item", "item_code", "kind", "applicant", "applicant_kind"),
    *("phone", "window", "staff", "department", "channel", "received_at", "accepted_at"),
    *("promised_limit", "statutory_limit", "due_at", "statutory_due_at", "due_given"),
    *("decided_at", "closed_at", "delivered_at", "state", "result", "lamp", "overdue"),
    *("fast_lane", "pauses", "remark"),
)
"""In the order of cli.md."""


@needs(Right.PRINT)
def records(
    hall: Hall, wanted: CaseFilter, *, unmasked: bool = False, sort: str = "case_no"
) -> Iterator[Mapping[str, Any]]:
    """The cases of a filter in an order; `unmasked` is told to the journal first."""
    if unmasked:
        require(hall, Right.EXPORT_WHOLE)
        with hall.step(UNMASKED, records=True, count=count(hall, wanted)):
            pass  # before the first row: who stops midway has seen some
    anchor = None
    while True:
        found = page(hall, wanted, sort, anchor, A_PAGE)
        yield from documents(hall, found.lines, unmasked=unmasked)
        anchor = found.next_anchor
        if anchor is None:
            break


def documents(
    hall: Hall, lines: Iterable[CaseLine], *, unmasked: bool = False
) -> Iterator[Mapping[str, Any]]:
    """Lines as fields; `pauses` are pairs of instants, the second None while open.

    A case that ended without a result has the moment of its end as ``closed_at``, where an import
    looks for it; its state says which end.
    """
    lines = tuple(lines)
    with hall.reading() as connection:
        pauses = pauses_by_case(connection, (line.id for line in lines))
        ends = _ends(connection, (line.id for line in lines if line.state in ENDED))
    for line in lines:
        told = line if unmasked else masked_line(line)
        found = {name: getattr(told, name) for name in FIELDS if name != "pauses"}
        found["closed_at"] = line.closed_at or ends.get(line.id)
        found["pauses"] = [[one.from_at, one.until_at] for one in pauses.get(line.id, ())]
        yield {name: found[name] for name in FIELDS}


def _ends(connection: Connection, case_ids: Iterable[int]) -> dict[int, Moment | None]:
    rows = connection.execute(
        select(CaseFile.id, CaseFile.ended_at).where(CaseFile.id.in_(list(case_ids)))
    )
    return {row.id: row.ended_at for row in rows}
