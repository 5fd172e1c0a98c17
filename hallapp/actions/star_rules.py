"""The rules of the stars that a hall has: presets, and versions of its own, kept as written."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.rights import Right
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.domain.stars.rule_files import DEFAULT, preset, presets, read_rules, written
from hallapp.domain.stars.rules import AwardKind, Period, RuleSet
from hallapp.records.stars import StarRules
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "SavedRules",
    "current",
    "preset",
    "presets",
    "read_rules",
    "save",
    "versions",
    "written",
]

SAVE = QT_TRANSLATE_NOOP("Step", "Save the rules of the stars, version {version}")

_BUCKETS = {
    Bucket.WEEK: Period.WEEK,
    Bucket.MONTH: Period.MONTH,
    Bucket.QUARTER: Period.QUARTER,
    Bucket.YEAR: Period.YEAR,
}


@dataclass(frozen=True, kw_only=True)
class SavedRules:
    """A version that was saved; later versions do not change it."""

    rules: RuleSet
    text: str
    saved_at: datetime
    who: str


def versions(hall: Hall, rules_id: str = "") -> tuple[SavedRules, ...]:
    """The hall's own versions, of one rule or of all, the newest first."""
    query = select(StarRules.text, StarRules.saved_at, StarRules.who).order_by(StarRules.id.desc())
    if rules_id:
        query = query.where(StarRules.rules_id == rules_id)
    with hall.reading() as connection:
        return tuple(
            SavedRules(
                rules=read_rules(row.text), text=row.text, saved_at=row.saved_at, who=row.who
            )
            for row in connection.execute(query)
        )


@needs(Right.ASSESS)
def save(hall: Hall, text: str) -> SavedRules:
    """Keep the next version of a rule; that of the program counts as the one before.

    Raises:
        Refused: the text is no rule; the field names the key at fault.
    """
    given = read_rules(text)
    with hall.step(SAVE) as step:
        saved = keep(hall, step, given)
        step.say(version=saved.rules.version)
    return saved


def keep(hall: Hall, step: Step, given: RuleSet) -> SavedRules:
    """The same within a step that does more."""
    last = step.scalar(select(func.max(StarRules.version)).where(StarRules.rules_id == given.id))
    before = last or next((each.version for each in presets() if each.id == given.id), 0)
    rules = replace(given, version=before + 1)
    row = StarRules(
        rules_id=rules.id,
        version=rules.version,
        text=written(rules),
        saved_at=this_minute(hall),
        who=step.who,
    )
    step.add(row)
    return SavedRules(rules=rules, text=row.text, saved_at=row.saved_at, who=row.who)


def kind_of(span: Span) -> Period:
    """What kind of period a span is; any other than a week, month, quarter or year is once."""
    for bucket, period in _BUCKETS.items():
        whole = span_of(span.first, bucket)
        if (whole.first, whole.last) == (span.first, span.last):
            return period
    return Period.ONCE


def current(hall: Hall, span: Span, kind: AwardKind = AwardKind.PERSON) -> RuleSet:
    """The hall's last rules for that award and kind of period, else a preset for it."""
    period = kind_of(span)
    own = [each.rules for each in versions(hall)]
    known = (*own, preset(DEFAULT), *presets())
    fitting = (rules for rules in known if rules.award is kind and rules.period is period)
    award = (rules for rules in known if rules.award is kind)
    return next(fitting, None) or next(award)
