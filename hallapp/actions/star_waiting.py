"""What the day asks of who chooses the stars: sheets outstanding, ballots, objections, days."""

from dataclasses import replace

from hallapp.actions import star_inputs, stars
from hallapp.actions.hall import Hall
from hallapp.domain.spans import Bucket, last_over
from hallapp.domain.stars.candidates import Inputs
from hallapp.domain.stars.run_view import Run, RunView, StepKey
from hallapp.domain.stars.steps import steps_of
from hallapp.domain.today import StarsDue


def due(hall: Hall) -> StarsDue | None:
    """Where the run that is not over stands; else that the last quarter's was not begun yet.

    A hall that never chose stars is not asked to.
    """
    runs = stars.runs(hall)
    going = [run for run in runs if run.closed_at is None]
    if going:
        return _of(hall, going[0])
    last = last_over(hall.now().date(), Bucket.QUARTER)
    if not runs or any(run.span == last for run in runs):
        return None
    return StarsDue(period=last.name, step=StepKey.RULES.value)


def _of(hall: Hall, run: Run) -> StarsDue:
    if run.locked_at is None:  # nobody's score is asked for
        told = Inputs(missing=star_inputs.missing(hall, run.rules, run.span))
        view = RunView(span=run.span, rules=run.rules, run=run, inputs=told)
        view = replace(view, steps=steps_of(view, hall.now().date()))
    else:
        view = stars.overview(hall, run.span, kind=run.rules.award)
    return StarsDue(
        period=run.span.name,
        step=view.at.key.value,
        missing=view.missing,
        count=max(1, view.waits),
        until=view.publicity.last if view.publicity else None,
        late=bool(view.turned),
    )
