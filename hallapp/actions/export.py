"""Cases as rows for others: every field that cli.md names, people masked unless asked for."""

from collections.abc import Iterator

from sqlalchemy import select

from hallapp.actions import case_pages
from hallapp.actions.hall import Hall
from hallapp.domain.case_flow import ENDED
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.masking import masked, masked_phone
from hallapp.records.base import moment_text
from hallapp.records.cases import CaseFile, CasePause
from hallapp.wording import QT_TRANSLATE_NOOP

EXPORT = QT_TRANSLATE_NOOP("Step", "Export cases with names and phones unmasked")

CASE_FIELDS = (
    "case_no",
    "province_no",
    "item",
    "item_code",
    "kind",
    "applicant",
    "applicant_kind",
    "phone",
    "window",
    "staff",
    "department",
    "channel",
    "received_at",
    "accepted_at",
    "promised_limit",
    "statutory_limit",
    "due_at",
    "statutory_due_at",
    "due_given",
    "decided_at",
    "closed_at",
    "delivered_at",
    "state",
    "result",
    "lamp",
    "overdue",
    "fast_lane",
    "pauses",
    "remark",
)
PAGE = 1000


def case_rows(
    hall: Hall,
    wanted: CaseFilter | None = None,
    *,
    unmasked: bool = False,
    sort: str = "case_no",
) -> Iterator[dict[str, object]]:
    """The cases of a filter, field by field; who exports them unmasked is journaled.

    `pauses` are pairs of texts, the second None while one is open. A case that ended without a
    result has the moment of its end as ``closed_at``; its state says which end.
    """
    if unmasked:
        with hall.step(EXPORT, records=True):
            pass
    anchor = None
    while True:
        page = case_pages.page(hall, wanted, sort, anchor, PAGE)
        pauses, ends = _pauses_and_ends(hall, page.lines)
        for line in page.lines:
            row: dict[str, object] = {
                name: getattr(line, name) for name in CASE_FIELDS if name != "pauses"
            }
            row["pauses"] = pauses.get(line.id, [])
            row["closed_at"] = line.closed_at or ends.get(line.id)
            if not unmasked:
                row["applicant"] = masked(line.applicant, line.applicant_kind)
                row["phone"] = masked_phone(line.phone)
            yield {name: row[name] for name in CASE_FIELDS}
        anchor = page.next_anchor
        if anchor is None:
            return


def _pauses_and_ends(
    hall: Hall, lines: tuple[CaseLine, ...]
) -> tuple[dict[int, list[list[str | None]]], dict[int, object]]:
    pauses: dict[int, list[list[str | None]]] = {}
    ended = [line.id for line in lines if line.state in ENDED]
    with hall.reading() as connection:
        stretches = select(CasePause.case_id, CasePause.from_at, CasePause.until_at).where(
            CasePause.case_id.in_([line.id for line in lines])
        )
        for case_id, from_at, until_at in connection.execute(stretches.order_by(CasePause.from_at)):
            until = None if until_at is None else moment_text(until_at)
            pauses.setdefault(case_id, []).append([moment_text(from_at), until])
        ends = connection.execute(
            select(CaseFile.id, CaseFile.ended_at).where(CaseFile.id.in_(ended))
        )
        return pauses, {row[0]: row[1] for row in ends}
