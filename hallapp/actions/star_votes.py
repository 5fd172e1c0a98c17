"""The vote 投票: opened on the locked scores, its paper ballots entered by two people, counted.

Who entered a pile is known, who voted is not: a sheet is known by its place in the pile alone.
"""

from collections.abc import Sequence

from sqlalchemy import select

from hallapp.actions import stars
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import PERSON, Deed, ballots_of, deed
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.ballots import Ballot, Difference, compared
from hallapp.domain.stars.places import Tie
from hallapp.domain.stars.rules import AwardKind, Slate, Then
from hallapp.domain.stars.run_view import RunView
from hallapp.domain.strokes import by_strokes
from hallapp.records.stars import StarBundle, StarDecision, StarRound, StarSheet
from hallapp.wording import QT_TRANSLATE_NOOP

OPEN = QT_TRANSLATE_NOOP("Step", "Open the vote on the stars of {period}")
NUMBERS = QT_TRANSLATE_NOOP("Step", "Enter who came and what was given out in the vote of {period}")
ENTER = QT_TRANSLATE_NOOP("Step", "Enter {count} ballots of {period}")
ADD = QT_TRANSLATE_NOOP("Step", "Enter ballot {serial} of {period}")
SETTLE = QT_TRANSLATE_NOOP("Step", "Settle ballot {serial} of {period}")
COUNT = QT_TRANSLATE_NOOP("Step", "Count the ballots of {period}")
REVOTE = QT_TRANSLATE_NOOP("Step", "Open another vote among those who are tied in {period}")
DECIDE = QT_TRANSLATE_NOOP("Step", "Record what was decided on a tie of {period}")

_NOT_LOCKED = QT_TRANSLATE_NOOP(
    "Refused", "Lock the scores first: the shortlist follows from them."
)
_NO_VOTE = QT_TRANSLATE_NOOP("Refused", "By these rules nobody votes (any more).")
_OPEN_ALREADY = QT_TRANSLATE_NOOP("Refused", "A vote is open already: count it first.")
_NONE_OPEN = QT_TRANSLATE_NOOP("Refused", "No vote is open: open one first.")
_NO_CHOICE = QT_TRANSLATE_NOOP(
    "Refused",
    "{count} are on the slate for {places} places, and the rules want more names than places: "
    "lengthen the shortlist, or make it an equal slate.",
)
_ENTRY = QT_TRANSLATE_NOOP(
    "Refused", "Ballots are entered twice: as the first or the second count."
)
_NO_TELLER = QT_TRANSLATE_NOOP("Refused", "Who counts? Name the teller.")
_SAME_TELLER = QT_TRANSLATE_NOOP(
    "Refused", "{teller} has entered the other count: another person counts independently."
)
_NUMBER = QT_TRANSLATE_NOOP("Refused", "This is a whole number, 0 or more.")
_TOO_MANY_CAME = QT_TRANSLATE_NOOP(
    "Refused", "{present} came, but only {eligible} may vote: correct one of the numbers."
)
_TOO_MANY_ISSUED = QT_TRANSLATE_NOOP(
    "Refused", "{issued} ballots were given out to {present} people: correct one of the numbers."
)
_NO_NUMBERS = QT_TRANSLATE_NOOP(
    "Refused", "Enter how many came and how many ballots were given out before you count."
)
_NO_SECOND = QT_TRANSLATE_NOOP(
    "Refused", "Two people enter the ballots: the first has {first}, the second {second}."
)
_DIFFER = QT_TRANSLATE_NOOP(
    "Refused", "The two counts differ at ballot {serial}: look at it and settle it first."
)
_SAME = QT_TRANSLATE_NOOP(
    "Refused", "Both counts agree on ballot {serial}: there is nothing to settle."
)
_NO_TIE = QT_TRANSLATE_NOOP("Refused", "Nobody is tied for a place.")
_NOT_TIED = QT_TRANSLATE_NOOP("Refused", "Choose among those who are tied, {seats} of them.")
_NO_WORDS = QT_TRANSLATE_NOOP("Refused", "Say who decided, and why.")
_NOT_REVOTE = QT_TRANSLATE_NOOP("Refused", "By these rules a tie is not voted on again.")

FIRST, SECOND, SETTLED = 1, 2, 3


def open_vote(
    hall: Hall,
    span: Span,
    *,
    eligible: int | None = None,
    present: int | None = None,
    issued: int | None = None,
    place: str = "",
    kind: AwardKind = PERSON,
) -> RunView:
    """Open the next vote of the rules on its slate, names in the order of their strokes.

    Raises:
        Refused: the scores are not locked, a vote is open, or the slate does not fit the rules.
    """
    view = _locked(hall, span, kind)
    _no_open_vote(view)
    following = view.next_vote
    if following is None:
        raise Refused(_NO_VOTE, field="vote")
    stage = view.rules.vote[following.stage]
    count = len(following.slate)
    if stage.slate is Slate.DIFFERENTIAL and count <= following.places:
        raise Refused(_NO_CHOICE, field="vote", count=count, places=following.places)
    with deed(hall, OPEN, span, kind) as do:
        _begin(
            do,
            view,
            stage=following.stage,
            slate=[each.key for each in by_strokes(following.slate, lambda one: one.name)],
            seats=following.places,
            numbers=(eligible, present, issued),
            place=place,
        )
    return stars.overview(hall, span, kind=kind)


def _begin(
    do: Deed,
    view: RunView,
    *,
    stage: int,
    slate: list[int],
    seats: int,
    numbers: tuple[int | None, int | None, int | None],
    place: str,
    among_tied: bool = False,
) -> None:
    eligible, present, issued = numbers
    expected = eligible if eligible is not None else stars.entitled(do)
    _check_numbers(expected, present, issued)
    do.step.add(
        StarRound(
            run_id=do.run.id,
            number=len(view.rounds) + 1,
            stage=stage,
            among_tied=among_tied,
            slate=slate,
            seats=seats,
            place=place.strip(),
            eligible=expected,
            present=present,
            issued=issued,
            opened_at=this_minute(do.hall),
        )
    )


def _check_numbers(eligible: int, present: int | None, issued: int | None) -> None:
    for field, number in (("eligible", eligible), ("present", present), ("issued", issued)):
        if number is not None and number < 0:
            raise Refused(_NUMBER, field=field)
    if present is not None and present > eligible:
        raise Refused(_TOO_MANY_CAME, field="present", present=present, eligible=eligible)
    if issued is not None and present is not None and issued > present:
        raise Refused(_TOO_MANY_ISSUED, field="issued", issued=issued, present=present)


def set_numbers(
    hall: Hall,
    span: Span,
    *,
    eligible: int | None = None,
    present: int | None = None,
    issued: int | None = None,
    place: str | None = None,
    kind: AwardKind = PERSON,
) -> RunView:
    """How many may vote, came, and got a ballot; what is not given stays."""
    with deed(hall, NUMBERS, span, kind) as do:
        row = _open_round(do)
        row.eligible = row.eligible if eligible is None else eligible
        row.present = row.present if present is None else present
        row.issued = row.issued if issued is None else issued
        row.place = row.place if place is None else place.strip()
        _check_numbers(row.eligible, row.present, row.issued)
    return stars.overview(hall, span, kind=kind)


# --- entering the sheets ------------------------------------------------------------------------


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
        bundle = _bundle(do, _open_round(do), entry, teller)
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
        bundle = _bundle(do, _open_round(do), entry, teller)
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
        row = _open_round(do)
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


# --- counting -----------------------------------------------------------------------------------


def close_vote(hall: Hall, span: Span, *, kind: AwardKind = PERSON) -> RunView:
    """Count the open vote; one that does not hold by the rules has to be held again.

    Raises:
        Refused: numbers or a count are missing, or the two counts differ.
    """
    with deed(hall, COUNT, span, kind) as do:
        row = _open_round(do)
        if row.present is None or row.issued is None:
            raise Refused(_NO_NUMBERS, field="present" if row.present is None else "issued")
        first, second, settled = (ballots_of(do.step.core, row.id, entry) for entry in (1, 2, 3))
        if not second or len(first) != len(second):
            raise Refused(_NO_SECOND, field="entry", first=len(first), second=len(second))
        known = {each.serial for each in settled}
        for each in compared(first, second):
            if each.serial not in known:
                raise Refused(_DIFFER, field="serial", serial=each.serial)
        row.closed_at = this_minute(hall)
        row.holds = stars.count_of(do.rules, (), do.step.core, row).holds
    return stars.overview(hall, span, kind=kind)


def revote(
    hall: Hall,
    span: Span,
    *,
    eligible: int | None = None,
    present: int | None = None,
    issued: int | None = None,
    place: str = "",
    kind: AwardKind = PERSON,
) -> RunView:
    """Open another vote among those who are tied for a place."""
    view = _locked(hall, span, kind)
    _no_open_vote(view)
    tie = _tie(view)
    if tie.then is not Then.REVOTE:
        raise Refused(_NOT_REVOTE, field="vote")
    with deed(hall, REVOTE, span, kind) as do:
        _begin(
            do,
            view,
            stage=max(0, len(view.rules.vote) - 1),
            slate=[each.key for each in by_strokes(tie.candidates, lambda one: one.name)],
            seats=tie.seats,
            numbers=(eligible, present, issued),
            place=place,
            among_tied=True,
        )
    return stars.overview(hall, span, kind=kind)


def decide_tie(
    hall: Hall,
    span: Span,
    order: Sequence[int],
    *,
    by: str,
    words: str,
    kind: AwardKind = PERSON,
) -> RunView:
    """Record whom a committee took of those who are tied, in its order, with its reason."""
    view = _locked(hall, span, kind)
    tie = _tie(view)
    known = [each.key for each in tie.candidates]
    if len(set(order)) != len(order) or not set(order) <= set(known) or len(order) < tie.seats:
        raise Refused(_NOT_TIED, field="order", seats=tie.seats)
    if not by.strip() or not words.strip():
        raise Refused(_NO_WORDS, field="words" if by.strip() else "by")
    with deed(hall, DECIDE, span, kind) as do:
        do.step.add(
            StarDecision(
                run_id=do.run.id,
                kind="tie",
                about=known,
                taken=[*order, *(key for key in known if key not in order)],
                decided_on=hall.now().date(),
                decided_by=by.strip(),
                words=words.strip(),
                recorded_at=this_minute(hall),
            )
        )
    return stars.overview(hall, span, kind=kind)


def _locked(hall: Hall, span: Span, kind: AwardKind) -> RunView:
    view = stars.overview(hall, span, kind=kind)
    if view.run is None or view.run.locked_at is None:
        raise Refused(_NOT_LOCKED, field="period")
    return view


def _no_open_vote(view: RunView) -> None:
    if view.round is not None and view.round.closed_at is None:
        raise Refused(_OPEN_ALREADY, field="vote")


def _tie(view: RunView) -> Tie:
    if not view.ties:
        raise Refused(_NO_TIE, field="vote")
    return view.ties[0]


def _open_round(do: Deed) -> StarRound:
    query = select(StarRound).where(StarRound.run_id == do.run.id, StarRound.closed_at.is_(None))
    row = do.step.scalars(query.order_by(StarRound.id.desc())).first()
    if row is None:
        raise Refused(_NONE_OPEN, field="vote")
    return row
