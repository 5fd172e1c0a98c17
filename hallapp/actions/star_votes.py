"""The vote 投票: opened on the locked scores, its paper ballots entered by two people, counted.

Who entered a pile is known, who voted is not: a sheet is known by its place in the pile alone.
"""

from collections.abc import Sequence

from sqlalchemy import func, select

from hallapp.actions import star_overview, stars
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.star_piles import add, enter, settle
from hallapp.actions.star_rows import PERSON, Deed, ballots_of, deed, open_round
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.ballots import compared
from hallapp.domain.stars.places import Tie
from hallapp.domain.stars.rules import AwardKind, Slate, Then
from hallapp.domain.stars.run_view import RunView
from hallapp.domain.strokes import by_strokes
from hallapp.records.people import Staff
from hallapp.records.stars import StarDecision, StarRound
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "add",
    "close_vote",
    "decide_tie",
    "enter",
    "open_vote",
    "revote",
    "set_numbers",
    "settle",
]

OPEN = QT_TRANSLATE_NOOP("Step", "Open the vote on the stars of {period}")
NUMBERS = QT_TRANSLATE_NOOP("Step", "Enter who came and what was given out in the vote of {period}")
COUNT = QT_TRANSLATE_NOOP("Step", "Count the ballots of {period}")
REVOTE = QT_TRANSLATE_NOOP("Step", "Open another vote among those who are tied in {period}")
DECIDE = QT_TRANSLATE_NOOP("Step", "Record what was decided on a tie of {period}")

_NOT_LOCKED = QT_TRANSLATE_NOOP(
    "Refused", "Lock the scores first: the shortlist follows from them."
)
_NO_VOTE = QT_TRANSLATE_NOOP("Refused", "By these rules nobody votes (any more).")
_OPEN_ALREADY = QT_TRANSLATE_NOOP("Refused", "A vote is open already: count it first.")
_NO_CHOICE = QT_TRANSLATE_NOOP(
    "Refused",
    "{count} are on the slate for {places} places, and the rules want more names than places: "
    "lengthen the shortlist, or make it an equal slate.",
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
_NO_TIE = QT_TRANSLATE_NOOP("Refused", "Nobody is tied for a place.")
_NOT_TIED = QT_TRANSLATE_NOOP("Refused", "Choose among those who are tied, {seats} of them.")
_NO_WORDS = QT_TRANSLATE_NOOP("Refused", "Say who decided, and why.")
_NOT_REVOTE = QT_TRANSLATE_NOOP("Refused", "By these rules a tie is not voted on again.")


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
    expected = eligible if eligible is not None else _entitled(do)
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
        row = open_round(do)
        row.eligible = row.eligible if eligible is None else eligible
        row.present = row.present if present is None else present
        row.issued = row.issued if issued is None else issued
        row.place = row.place if place is None else place.strip()
        _check_numbers(row.eligible, row.present, row.issued)
    return stars.overview(hall, span, kind=kind)


# --- counting -----------------------------------------------------------------------------------


def close_vote(hall: Hall, span: Span, *, kind: AwardKind = PERSON) -> RunView:
    """Count the open vote; one that does not hold by the rules has to be held again.

    Raises:
        Refused: numbers or a count are missing, or the two counts differ.
    """
    with deed(hall, COUNT, span, kind) as do:
        row = open_round(do)
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
        row.holds = star_overview.count_of(do.rules, (), do.step.core, row).holds
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


def _entitled(do: Deed) -> int:
    """How many may vote if nobody says otherwise: everybody who works in the hall."""
    query = select(func.count()).select_from(Staff).where(Staff.active)
    return do.step.scalar(query) or 0
