"""What the registers say of candidates: each entry is a row of evidence, decided or pending.

An entry belongs to the period in which it was received, as it does for the zeros of the hall; so a
complaint that turns out liable later counts for the period it was about.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, func, select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.star_candidates import Entrant
from hallapp.domain.instants import day_of
from hallapp.domain.registers import (
    accountability,
    bad_rating,
    commendation,
    complaint,
    inspection,
    media_report,
    pledge,
    supervision_notice,
    training,
)
from hallapp.domain.registers.spec import VOID, Phase, Register
from hallapp.domain.spans import Span
from hallapp.domain.stars.candidates import Evidence, Fact
from hallapp.domain.stars.metrics import Metric
from hallapp.records.people import Staff

PARTIES = ("person", "window")
A_DAY = timedelta(days=1)
Codes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Reads:
    """Which entries of a register count: `always` by fields, `found` once they are decided.

    With `waits`, what is not decided yet is pending. `when` places an entry where its register has
    a better day than that of receipt.
    """

    register: Register
    person: str = ""
    window: str = ""
    always: Codes = field(default_factory=dict)
    found: Codes = field(default_factory=dict)
    never: tuple[str, ...] = ()
    waits: bool = False
    when: str = ""


_LIABLE = {"liability": ("liable",)}
READS: Mapping[Metric, Reads] = {
    Metric.LIABLE_COMPLAINTS: Reads(
        complaint.SPEC, "about_staff", "about_window", found=_LIABLE, waits=True
    ),
    Metric.QUARRELS: Reads(
        complaint.SPEC,
        "about_staff",
        "about_window",
        always={"matter": ("rude",)},
        found=_LIABLE,
        waits=True,
    ),
    Metric.BAD_RATINGS: Reads(
        bad_rating.SPEC, "staff", "window", always={"level": ("1", "2")}, waits=True
    ),
    Metric.DISCIPLINE: Reads(accountability.SPEC, "staff", waits=True),
    Metric.SUPERVISION_NOTICES: Reads(supervision_notice.SPEC, "staff"),
    Metric.INSPECTION_FINDINGS: Reads(inspection.SPEC, "responsible", "window", never=("sound",)),
    Metric.PLEDGES_BROKEN: Reads(
        pledge.SPEC, "staff", "window", always={"kept": ("not_kept",)}, when="due_on"
    ),
    Metric.COMMENDATIONS: Reads(commendation.SPEC, "staff", "window"),
    Metric.PRAISED: Reads(commendation.SPEC, "staff", "window", always={"kind": ("bulletin",)}),
    Metric.MEDIA_EXPOSURE: Reads(
        media_report.SPEC, window="window", always={"tone": ("critical",)}, when="published_on"
    ),
}


@dataclass(frozen=True)
class _Row:
    """An entry: whom it is about, whether it is pending, and who is liable."""

    evidence: Evidence
    staff: int | None
    window: int | None
    pending: bool
    party: str


def facts(
    connection: Connection, metric: Metric, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """How many entries there are about each candidate, and which; nothing where none can say."""
    reads = READS[metric]
    rows = tuple(_rows(connection, reads, span))
    for each in entrants:
        if metric is Metric.LIABLE_COMPLAINTS:
            for party in PARTIES:
                about = [row for row in rows if _liable(row, party, each)]
                yield _fact(each, metric, about, party)
        elif each.is_window or reads.person:
            yield _fact(each, metric, [row for row in rows if _about(row, each)])


def trainings(connection: Connection, entrants: Sequence[Entrant], span: Span) -> Iterator[Fact]:
    """How many trainings each attended: those that do not name them as absent."""
    table = entries_table(training.SPEC)
    rows = connection.execute(select(table).where(*_within(table, "", span))).all()
    names = {row.id: row.name for row in connection.execute(select(Staff.id, Staff.name))}
    for each in entrants:
        there = [
            _evidence(training.SPEC, row._mapping)  # noqa: SLF001 (columns by name)
            for key in each.staff
            for row in rows
            if names[key] not in row.absent
        ]
        yield Fact(
            each.candidate.key,
            Metric.TRAINING,
            (Decimal(len(there)),),
            len(rows),
            tuple(dict.fromkeys(there)),
        )


def _rows(connection: Connection, reads: Reads, span: Span) -> Iterator[_Row]:
    table = entries_table(reads.register)
    query = select(table).where(*_within(table, reads.when, span)).order_by(table.c.id)
    for row in connection.execute(query).mappings():
        pending = _pending(reads, row)
        if pending is not None:
            yield _Row(
                _evidence(reads.register, row),
                _key(reads, row, reads.person),
                _key(reads, row, reads.window),
                pending,
                str(row.get("liable_party") or ""),
            )


def _within(table: Any, when: str, span: Span) -> tuple[Any, ...]:
    placed = func.coalesce(table.c[when], table.c.received_at) if when else table.c.received_at
    return placed >= span.first, placed < span.last + A_DAY, table.c.state != VOID


def _pending(reads: Reads, row: Mapping[Any, Any]) -> bool | None:
    """Whether an entry is pending; None if it does not count."""
    state = reads.register.by_state[row["state"]]
    if state.phase is Phase.ENDED or state.key in reads.never:
        return None
    if any(row[name] not in codes for name, codes in reads.always.items()):
        return None
    undecided = state.phase is Phase.OPEN and not state.decided
    if reads.waits and (undecided or not all(row[name] for name in reads.found)):
        return True
    return None if any(row[name] not in codes for name, codes in reads.found.items()) else False


def _key(reads: Reads, row: Mapping[Any, Any], name: str) -> int | None:
    return row[reads.register.by_name[name].column] if name else None


def _evidence(spec: Register, row: Mapping[Any, Any]) -> Evidence:
    """The row as a dossier may print it: what people wrote stays in the register (hall-rules 6)."""
    return Evidence(spec.key, row["id"], row["entry_no"], "", day_of(row["received_at"]))


def _about(row: _Row, one: Entrant) -> bool:
    """A person answers for their own rows, a window also for those of its people."""
    if row.staff in one.staff:
        return True
    return one.is_window and row.window in one.windows


def _liable(row: _Row, party: str, one: Entrant) -> bool:
    """Whether this party of a candidate is liable for a complaint, or may turn out to be."""
    if not row.pending and row.party != party:
        return False
    return row.staff in one.staff if party == "person" else row.window in one.windows


def _fact(one: Entrant, metric: Metric, rows: Sequence[_Row], party: str = "") -> Fact:
    decided = tuple(row.evidence for row in rows if not row.pending)
    return Fact(
        one.candidate.key,
        metric,
        (Decimal(len(decided)),),
        evidence=decided,
        pending=tuple(row.evidence for row in rows if row.pending),
        party=party,
    )
