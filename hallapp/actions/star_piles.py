"""Paper ballots as two people enter them, each on their own; where they differ it is settled.

Who entered a pile is known, who voted is not: a sheet is known by its place in the pile alone.
"""

from collections.abc import Sequence

from sqlalchemy import select

from hallapp.actions import stars
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import PERSON, Deed, ballots_of, deed, open_round
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.ballots import Ballot, Difference, compared
from hallapp.domain.stars.rules import AwardKind
from hallapp.domain.stars.run_view import RunView
from hallapp.records.stars import StarBundle, StarRound, StarSheet
from hallapp.wording import QT_TRANSLATE_NOOP

ENTER = QT_TRANSLATE_NOOP("Step", "Enter {count} ballots of {period}")
ADD = QT_TRANSLATE_NOOP("Step", "Enter ballot {serial} of {period}")
SETTLE = QT_TRANSLATE_NOOP("Step", "Settle ballot {serial} of {period}")

_ENTRY = QT_TRANSLATE_NOOP(
    "Refused", "Ballots are entered twice: as the first or the second count."
)
_NO_TELLER = QT_TRANSLATE_NOOP("Refused", "Who counts? Name the teller.")
_SAME_TELLER = QT_TRANSLATE_NOOP(
    "Refused", "{teller} has entered the other count: another person counts independently."
)
_SAME = QT_TRANSLATE_NOOP(
    "Refused", "Both counts agree on ballot {serial}: there is nothing to settle."
)

FIRST, SECOND, SETTLED = 1, 2, 3


def enter(
    hall: Hall,
    span: Span,
    entry: int,
    teller: str,
    ballots: Sequence[Ballot],
    *,
    kind: AwardKind = PERSON,
) -> RunView:
    """The whole pile as one teller reads it, in its order; an earlier reading of theirs goes.

    Raises:
        Refused: the same person has entered the other count.
    """
    with deed(hall, ENTER, span, kind) as do:
        do.step.say(count=len(ballots))
        bundle = _bundle(do, open_round(do), entry, teller)
        for old in do.step.scalars(select(StarSheet).where(StarSheet.bundle_id == bundle.id)).all():
            do.step.delete(old)
        do.step.flush()
        do.step.insert_many(
            StarSheet, [_sheet(bundle.id, n, each) for n, each in enumerate(ballots, 1)]
        )
    return stars.overview(hall, span, kind=kind)


def add(
    hall: Hall,
    span: Span,
    entry: int,
    teller: str,
    ballot: Ballot,
    *,
    kind: AwardKind = PERSON,
) -> RunView:
    """One more sheet of the pile; with a serial that is there already, that sheet corrected."""
    with deed(hall, ADD, span, kind) as do:
        bundle = _bundle(do, open_round(do), entry, teller)
        rows = {
            row.serial: row
            for row in do.step.scalars(select(StarSheet).where(StarSheet.bundle_id == bundle.id))
        }
        serial = ballot.serial if ballot.serial in rows else len(rows) + 1
        do.step.say(serial=serial)
        _write(do, rows.get(serial), bundle.id, serial, ballot)
    return stars.overview(hall, span, kind=kind)


def settle(
    hall: Hall,
    span: Span,
    serial: int,
    ballot: Ballot,
    *,
    kind: AwardKind = PERSON,
) -> RunView:
    """How a sheet is read on which the two counts differ, once both have looked at it again."""
    with deed(hall, SETTLE, span, kind) as do:
        do.step.say(serial=serial)
        row = open_round(do)
        if serial not in {each.serial for each in _apart(do, row.id)}:
            raise Refused(_SAME, field="serial", serial=serial)
        bundle = _bundle(do, row, SETTLED, "")
        old = do.step.scalars(
            select(StarSheet).where(StarSheet.bundle_id == bundle.id, StarSheet.serial == serial)
        ).one_or_none()
        _write(do, old, bundle.id, serial, ballot)
    return stars.overview(hall, span, kind=kind)


def _sheet(bundle_id: int, serial: int, ballot: Ballot) -> dict[str, object]:
    return {
        "bundle_id": bundle_id,
        "serial": serial,
        "marks": [[key, mark] for key, mark in sorted(ballot.marks)],
        "write_ins": list(ballot.write_ins),
        "spoilt": ballot.spoilt,
    }


def _write(do: Deed, row: StarSheet | None, bundle_id: int, serial: int, ballot: Ballot) -> None:
    told = _sheet(bundle_id, serial, ballot)
    if row is None:
        do.step.add(StarSheet(**told))
        return
    for name, value in told.items():
        setattr(row, name, value)


def _bundle(do: Deed, row: StarRound, entry: int, teller: str) -> StarBundle:
    """The bundle of an entry; the two tellers are two people."""
    if entry not in {FIRST, SECOND, SETTLED}:
        raise Refused(_ENTRY, field="entry")
    teller = teller.strip()
    if not teller and entry != SETTLED:
        raise Refused(_NO_TELLER, field="teller")
    bundles = {
        each.entry: each
        for each in do.step.scalars(select(StarBundle).where(StarBundle.round_id == row.id))
    }
    other = bundles.get(FIRST + SECOND - entry)
    if other is not None and other.teller == teller and entry != SETTLED:
        raise Refused(_SAME_TELLER, field="teller", teller=teller)
    found = bundles.get(entry)
    if found is None:
        found = StarBundle(
            round_id=row.id, entry=entry, teller=teller, begun_at=this_minute(do.hall)
        )
        do.step.add(found)
        do.step.flush()
    found.teller = teller
    return found


def _apart(do: Deed, round_id: int) -> tuple[Difference, ...]:
    first, second = (ballots_of(do.step.core, round_id, entry) for entry in (FIRST, SECOND))
    return compared(first, second)
