"""The six steps of a run: where it stands, and what is missing before it can go on."""

from collections.abc import Iterator
from datetime import date

from hallapp.domain.stars.gates import Standing
from hallapp.domain.stars.rules import DayUnit
from hallapp.domain.stars.run_view import RoundView, RunView, StepKey, StepState, StepView
from hallapp.domain.stars.said import Said
from hallapp.wording import QT_TRANSLATE_NOOP

_WEIGHTS = QT_TRANSLATE_NOOP("Stars", "{weights}, version {version}")
_VERSION = QT_TRANSLATE_NOOP("Stars", "version {version}")
_GATES = QT_TRANSLATE_NOOP(
    "Stars", "{count} candidates: {eligible} eligible, {out} out, {deferred} deferred"
)
_MISSING = QT_TRANSLATE_NOOP("Stars", "{count} sheets are missing")
_MISSING_OF = QT_TRANSLATE_NOOP("Stars", "{what}: {count} sheets missing")
_READY = QT_TRANSLATE_NOOP("Stars", "complete, not locked yet")
_LOCKED = QT_TRANSLATE_NOOP("Stars", "locked on {day}, {count} shortlisted")
_AFTER_LOCK = QT_TRANSLATE_NOOP("Stars", "begins when the scores are locked")
_NO_VOTE = QT_TRANSLATE_NOOP("Stars", "the rules have no vote")
_TO_OPEN = QT_TRANSLATE_NOOP("Stars", "{count} stand for {places} places")
_VOTING = QT_TRANSLATE_NOOP("Stars", "{entered} of {issued} ballots entered")
_COUNTED = QT_TRANSLATE_NOOP("Stars", "{valid} valid, {void} void")
_TIED = QT_TRANSLATE_NOOP("Stars", "{count} are tied")
_WORKDAYS = QT_TRANSLATE_NOOP("Stars", "{count} working days")
_DAYS = QT_TRANSLATE_NOOP("Stars", "{count} days")
_UNTIL = QT_TRANSLATE_NOOP("Stars", "until {day}")
_OVER = QT_TRANSLATE_NOOP("Stars", "over on {day}")
_PLACES = QT_TRANSLATE_NOOP("Stars", "{count} are chosen")
_BY_RULE = QT_TRANSLATE_NOOP("Stars", "by the rules")
_STARS = QT_TRANSLATE_NOOP("Stars", "{count} stars")

BEGIN = QT_TRANSLATE_NOOP("Stars", "The run has to be begun.")
LACKS = QT_TRANSLATE_NOOP("Stars", "{what}")
LOCK = QT_TRANSLATE_NOOP("Stars", "The scores have to be locked.")
OPEN = QT_TRANSLATE_NOOP("Stars", "The vote has to be opened.")
NUMBERS = QT_TRANSLATE_NOOP("Stars", "How many came and how many ballots were given out.")
SECOND = QT_TRANSLATE_NOOP("Stars", "A second person enters the ballots: {first} and {second}.")
DIFFER = QT_TRANSLATE_NOOP("Stars", "The two counts differ at {count} ballots.")
COUNT = QT_TRANSLATE_NOOP("Stars", "The ballots have to be counted.")
AGAIN = QT_TRANSLATE_NOOP("Stars", "The vote did not hold: hold it again.")
TIE = QT_TRANSLATE_NOOP("Stars", "Tied for {seats} places: {names}.")
PUBLISH = QT_TRANSLATE_NOOP("Stars", "The result has to be published.")
NOBODY = QT_TRANSLATE_NOOP("Stars", "Nobody was chosen.")
RUNNING = QT_TRANSLATE_NOOP("Stars", "It is public until {day}.")
OBJECTIONS = QT_TRANSLATE_NOOP("Stars", "{count} objections have to be decided.")
UPHELD = QT_TRANSLATE_NOOP("Stars", "Objection {number} was upheld: a new version is needed.")
TURNED = QT_TRANSLATE_NOOP(
    "Stars", "{names} does not pass the gates any more: a new version is needed."
)
GIVE = QT_TRANSLATE_NOOP("Stars", "Titles and certificates have to be given.")

ORDER = tuple(StepKey)


def steps_of(view: RunView, today: date) -> tuple[StepView, ...]:
    """The six steps as of a day."""
    at = ORDER.index(_at(view, today)) if not _over(view) else len(ORDER)
    return tuple(_step(view, key, place, at, today) for place, key in enumerate(ORDER))


def _over(view: RunView) -> bool:
    return view.run is not None and view.run.closed_at is not None


def _at(view: RunView, today: date) -> StepKey:
    """Where the run stands: the first step that is not done."""
    run = view.run
    if run is None:
        return StepKey.RULES
    if run.locked_at is None:
        return StepKey.SCORES
    if run.published_at is None and (view.next_vote or view.ties or _open(view)):
        return StepKey.VOTE
    if any(_publicity(view, today)):
        return StepKey.PUBLICITY
    return StepKey.RESULT


def _step(view: RunView, key: StepKey, place: int, at: int, today: date) -> StepView:
    state = StepState.DONE if place < at else StepState.AHEAD
    if key is StepKey.VOTE and not view.rules.vote and not view.ties and not view.decisions:
        state = StepState.UNUSED
    if place == at:
        state = StepState.CURRENT
    missing = tuple(_MISSING_IN[key](view, today)) if state is StepState.CURRENT else ()
    return StepView(key, state, _LINES[key](view), missing)


# --- what is missing ----------------------------------------------------------------------------


def _begin(view: RunView, today: date) -> Iterator[Said]:
    del view, today
    yield Said(BEGIN)


def _scores(view: RunView, today: date) -> Iterator[Said]:
    del today
    yield from (Said(LACKS, {"what": each}) for each in view.inputs.missing)
    if not view.inputs.missing:
        yield Said(LOCK)


def _open(view: RunView) -> RoundView | None:
    last = view.round
    return last if last is not None and last.closed_at is None else None


def _vote(view: RunView, today: date) -> Iterator[Said]:
    del today
    if (going := _open(view)) is not None:
        yield from _counting(going)
    elif view.next_vote is not None:
        last = view.round
        if last is not None and last.count is not None and not last.count.holds:
            yield Said(AGAIN)
        yield Said(OPEN)
    for tie in view.ties if going is None else ():
        names = "、".join(each.name for each in tie.candidates)
        yield Said(TIE, {"seats": tie.seats, "names": names})


def _counting(going: RoundView) -> Iterator[Said]:
    if going.present is None or going.issued is None:
        yield Said(NUMBERS)
    first, second = going.entries
    if not first or first != second:
        yield Said(SECOND, {"first": first, "second": second})
    elif going.differences:
        yield Said(DIFFER, {"count": len(going.differences)})
    else:
        yield Said(COUNT)


def _publicity(view: RunView, today: date) -> Iterator[Said]:
    if view.publicity is None:
        nobody = view.result is None or not view.result.places
        yield Said(NOBODY if nobody else PUBLISH)
        return
    waiting = [each for each in view.objections if each.upheld is None]
    if waiting:
        yield Said(OBJECTIONS, {"count": len(waiting)})
    yield from corrections(view)
    if today <= view.publicity.last:
        yield Said(RUNNING, {"day": view.publicity.last})


def corrections(view: RunView) -> Iterator[Said]:
    """What asks for a new version of what was published."""
    assert view.run is not None
    for each in view.objections:
        if each.upheld and each.run_id == view.run.id:
            yield Said(UPHELD, {"number": each.number})
    chosen = {each.candidate.key for each in view.result.places} if view.result else set()
    if gone := [each.candidate.name for each in view.turned if each.candidate.key in chosen]:
        yield Said(TURNED, {"names": "、".join(gone)})


def _result(view: RunView, today: date) -> Iterator[Said]:
    del view, today
    yield Said(GIVE)


_MISSING_IN = {  # nothing holds up the gates: who is undecided is deferred
    StepKey.RULES: _begin,
    StepKey.SCORES: _scores,
    StepKey.VOTE: _vote,
    StepKey.PUBLICITY: _publicity,
    StepKey.RESULT: _result,
}


# --- what a step says in a line -----------------------------------------------------------------


def _line_rules(view: RunView) -> Said:
    rules = view.rules
    if not rules.score:
        return Said(_VERSION, {"version": rules.version})
    weights = "/".join(f"{each.weight.normalize():f}" for each in rules.score)
    return Said(_WEIGHTS, {"weights": weights, "version": rules.version})


def _line_gates(view: RunView) -> Said:
    told = {standing.value: len(view.standing(standing)) for standing in Standing}
    return Said(_GATES, {"count": len(view.verdicts), **told})


def _line_scores(view: RunView) -> Said:
    if view.run is not None and view.run.locked_at is not None:
        count = sum(each.shortlisted for each in view.scored)
        return Said(_LOCKED, {"day": view.run.locked_at.date(), "count": count})
    if view.inputs.missing:
        first, *more = view.inputs.missing
        what, count = first.partition("：")[0], view.outstanding
        return Said(_MISSING if more else _MISSING_OF, {"what": what, "count": count})
    return Said(_READY)


def _line_vote(view: RunView) -> Said:
    if view.run is None or view.run.locked_at is None:
        return Said(_AFTER_LOCK if view.rules.vote else _NO_VOTE)
    if (going := _open(view)) is not None:
        issued = "—" if going.issued is None else going.issued
        return Said(_VOTING, {"entered": min(going.entries), "issued": issued})
    if view.next_vote is not None:
        count = len(view.next_vote.slate)
        return Said(_TO_OPEN, {"count": count, "places": view.next_vote.places})
    if view.ties:
        return Said(_TIED, {"count": sum(len(tie.candidates) for tie in view.ties)})
    last = view.round
    if last is None or last.count is None:
        return Said(_NO_VOTE)
    return Said(_COUNTED, {"valid": last.count.valid, "void": len(last.count.voids)})


def _line_publicity(view: RunView) -> Said:
    if view.publicity is not None:
        sentence = _OVER if view.publicity.over else _UNTIL
        return Said(sentence, {"day": view.publicity.last})
    after = view.rules.after
    sentence = _WORKDAYS if after.publicity_unit is DayUnit.WORKDAY else _DAYS
    return Said(sentence, {"count": after.publicity_days})


def _line_result(view: RunView) -> Said:
    if given := [each for each in view.stars if each.revoked_on is None]:
        return Said(_STARS, {"count": len(given)})
    if view.result is not None and view.result.places:
        return Said(_PLACES, {"count": len(view.result.places)})
    places = view.next_vote.places if view.next_vote else view.rules.select.places
    return Said(_PLACES, {"count": places}) if places else Said(_BY_RULE)


_LINES = {
    StepKey.RULES: _line_rules,
    StepKey.GATES: _line_gates,
    StepKey.SCORES: _line_scores,
    StepKey.VOTE: _line_vote,
    StepKey.PUBLICITY: _line_publicity,
    StepKey.RESULT: _line_result,
}
