"""What the stars page asks the hall: a run with its chances, versions of rules, who counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hallapp.actions import people, star_rules, stars
from hallapp.actions.hall import Hall
from hallapp.actions.star_rules import SavedRules
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.domain.stars import chances
from hallapp.domain.stars.gates import Standing
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run_view import Run, RunView

_QUARTERS = 4
"""How many quarters back a run may be begun from the page."""


@dataclass(frozen=True)
class Chosen:
    """Which run is looked at: a period, and whether people or windows are chosen."""

    span: Span
    kind: AwardKind = AwardKind.PERSON


@dataclass(frozen=True)
class Answer:
    """A run with all that the page shows of it."""

    view: RunView
    sensitivity: chances.Sensitivity
    needs: tuple[chances.Need, ...]
    presets: tuple[RuleSet, ...]
    versions: tuple[SavedRules, ...]
    runs: tuple[Run, ...]
    people: tuple[str, ...]


def first_choice(hall: Hall) -> Chosen:
    """The newest run that is not over, else the last quarter."""
    going = next((run for run in stars.runs(hall) if run.closed_at is None), None)
    if going is not None:
        return Chosen(going.span, going.rules.award)
    return Chosen(before(span_of(hall.now().date(), Bucket.QUARTER), Bucket.QUARTER))


def before(span: Span, bucket: Bucket) -> Span:
    """The period before one."""
    return span_of(span.first - timedelta(days=1), bucket)


def periods(today: date) -> Iterator[Span]:
    """Periods for which stars may be chosen now: the last quarters, the last month and year."""
    span = span_of(today, Bucket.QUARTER)
    for _ in range(_QUARTERS):
        span = before(span, Bucket.QUARTER)
        yield span
    for bucket in (Bucket.MONTH, Bucket.YEAR):
        yield before(span_of(today, bucket), bucket)


def ask(hall: Hall, chosen: Chosen) -> Answer:
    """Everything at once, beside the window."""
    view = stars.overview(hall, chosen.span, kind=chosen.kind)
    able = [each.candidate for each in view.standing(Standing.ELIGIBLE)]
    return Answer(
        view=view,
        sensitivity=chances.moved(view.rules, able, view.inputs),
        needs=chances.needs(view.rules, view.scored),
        presets=star_rules.presets(),
        versions=star_rules.versions(hall, view.rules.id),
        runs=stars.runs(hall),
        people=tuple(line.name for line in people.people(hall) if line.active),
    )
