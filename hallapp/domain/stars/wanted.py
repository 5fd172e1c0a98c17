"""What a rule asks about its candidates: nothing else has to be looked up."""

from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import Reach, RuleSet


def wanted(rules: RuleSet) -> tuple[tuple[Metric, bool], ...]:
    """The metrics that a rule asks for; True where it asks about the last twelve months."""
    found = [(gate.metric, gate.window is Reach.TWELVE_MONTHS) for gate in rules.gates]
    if rules.population.min_service_days:
        found.append((Metric.SERVICE_DAYS, False))
    if rules.population.min_attendance_rate is not None:
        found.append((Metric.ATTENDANCE_RATE, False))
    found += [(part.source, False) for part in rules.score]
    if any(part.per_day for part in rules.score):
        found.append((Metric.PRESENT_DAYS, False))
    found += [(bonus.event, False) for bonus in rules.bonus]
    found += [(step.metric, False) for step in rules.tie_break.steps]
    if rules.after.accumulate:
        found.append((Metric.TITLES, False))
    own = {Metric.SCORE, Metric.BALLOT}  # what comes out of the run itself
    return tuple(dict.fromkeys(each for each in found if each[0] not in own))
