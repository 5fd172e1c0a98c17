"""The words of the rules for people: metrics, ways and kinds, marked for translation."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from hallapp.domain.stars import rules as r
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.said import CONTEXT, Said
from hallapp.wording import QT_TRANSLATE_NOOP, Marked

METRICS: Mapping[Metric, str] = {
    Metric.OVERDUE: QT_TRANSLATE_NOOP("Stars", "Overdue cases"),
    Metric.LIABLE_COMPLAINTS: QT_TRANSLATE_NOOP("Stars", "Liable complaints"),
    Metric.VERIFIED_REPORTS: QT_TRANSLATE_NOOP("Stars", "Confirmed misconduct"),
    Metric.BAD_RATINGS: QT_TRANSLATE_NOOP("Stars", "Valid bad ratings"),
    Metric.QUARRELS: QT_TRANSLATE_NOOP("Stars", "Quarrels"),
    Metric.MEDIA_EXPOSURE: QT_TRANSLATE_NOOP("Stars", "Critical media reports"),
    Metric.DISCIPLINE: QT_TRANSLATE_NOOP("Stars", "Accountability decisions"),
    Metric.SUPERVISION_NOTICES: QT_TRANSLATE_NOOP("Stars", "Supervision notices"),
    Metric.PLEDGES_BROKEN: QT_TRANSLATE_NOOP("Stars", "Pledges not kept"),
    Metric.INSPECTION_FINDINGS: QT_TRANSLATE_NOOP("Stars", "Inspection findings"),
    Metric.ABSENT_DAYS: QT_TRANSLATE_NOOP("Stars", "Days absent"),
    Metric.LATE_COUNT: QT_TRANSLATE_NOOP("Stars", "Times late or early"),
    Metric.ON_TIME_RATE: QT_TRANSLATE_NOOP("Stars", "On-time rate"),
    Metric.EARLY_RATE: QT_TRANSLATE_NOOP("Stars", "Rate done early"),
    Metric.SATISFACTION_RATE: QT_TRANSLATE_NOOP("Stars", "Satisfaction rate"),
    Metric.ATTENDANCE_RATE: QT_TRANSLATE_NOOP("Stars", "Attendance rate"),
    Metric.PRESENT_DAYS: QT_TRANSLATE_NOOP("Stars", "Days present"),
    Metric.SERVICE_DAYS: QT_TRANSLATE_NOOP("Stars", "Time at the windows"),
    Metric.MONTHLY_GRADE: QT_TRANSLATE_NOOP("Stars", "Monthly grade"),
    Metric.MONTHLY_ASSESSMENT: QT_TRANSLATE_NOOP("Stars", "Monthly assessment"),
    Metric.STAFF_ASSESSMENT: QT_TRANSLATE_NOOP("Stars", "Monthly assessment of its people"),
    Metric.CITIZEN_SURVEY: QT_TRANSLATE_NOOP("Stars", "Public appraisal"),
    Metric.PEER_VOTE: QT_TRANSLATE_NOOP("Stars", "Peer appraisal"),
    Metric.LEADER_SCORE: QT_TRANSLATE_NOOP("Stars", "Leaders’ appraisal"),
    Metric.DUTY_STAFF_VOTE: QT_TRANSLATE_NOOP("Stars", "Duty officers’ appraisal"),
    Metric.SELF_REVIEW: QT_TRANSLATE_NOOP("Stars", "Self-appraisal"),
    Metric.BALLOT: QT_TRANSLATE_NOOP("Stars", "Votes"),
    Metric.CASE_VOLUME: QT_TRANSLATE_NOOP("Stars", "Cases done"),
    Metric.WEIGHTED_VOLUME: QT_TRANSLATE_NOOP("Stars", "Cases done, weighted"),
    Metric.COMMENDATIONS: QT_TRANSLATE_NOOP("Stars", "Commendations"),
    Metric.TRAINING: QT_TRANSLATE_NOOP("Stars", "Training attended"),
    Metric.PRAISED: QT_TRANSLATE_NOOP("Stars", "Praise in bulletins"),
    Metric.TITLES: QT_TRANSLATE_NOOP("Stars", "Titles so far"),
    Metric.SCORE: QT_TRANSLATE_NOOP("Stars", "Total score"),
}

_DAYS = QT_TRANSLATE_NOOP("Stars", "{n} days")
_PERCENT = QT_TRANSLATE_NOOP("Stars", "{n} %")
_TIMES = QT_TRANSLATE_NOOP("Stars", "{n} times")
_PIECES = QT_TRANSLATE_NOOP("Stars", "{n}")
_POINTS = QT_TRANSLATE_NOOP("Stars", "{n} points")
_CASES = QT_TRANSLATE_NOOP("Stars", "{n} cases")
_SINGLE = {
    _DAYS: QT_TRANSLATE_NOOP("Stars", "1 day"),
    _TIMES: QT_TRANSLATE_NOOP("Stars", "1 time"),
    _POINTS: QT_TRANSLATE_NOOP("Stars", "1 point"),
    _CASES: QT_TRANSLATE_NOOP("Stars", "1 case"),
}
_UNITS: Mapping[Metric, str] = {
    **dict.fromkeys((Metric.ABSENT_DAYS, Metric.PRESENT_DAYS, Metric.SERVICE_DAYS), _DAYS),
    **dict.fromkeys(
        (
            Metric.ON_TIME_RATE,
            Metric.EARLY_RATE,
            Metric.SATISFACTION_RATE,
            Metric.ATTENDANCE_RATE,
        ),
        _PERCENT,
    ),
    **dict.fromkeys(
        (Metric.LATE_COUNT, Metric.QUARRELS, Metric.TRAINING, Metric.PRAISED, Metric.TITLES),
        _TIMES,
    ),
    **dict.fromkeys(
        (
            Metric.MONTHLY_ASSESSMENT,
            Metric.STAFF_ASSESSMENT,
            Metric.CITIZEN_SURVEY,
            Metric.PEER_VOTE,
            Metric.LEADER_SCORE,
            Metric.DUTY_STAFF_VOTE,
            Metric.SELF_REVIEW,
            Metric.SCORE,
        ),
        _POINTS,
    ),
    **dict.fromkeys((Metric.WEIGHTED_VOLUME, Metric.BALLOT), _PIECES),
}

_WORDS: tuple[tuple[StrEnum, str], ...] = (
    (r.AwardKind.PERSON, QT_TRANSLATE_NOOP("Stars", "people")),
    (r.AwardKind.WINDOW, QT_TRANSLATE_NOOP("Stars", "windows")),
    (r.Period.WEEK, QT_TRANSLATE_NOOP("Stars", "every week")),
    (r.Period.MONTH, QT_TRANSLATE_NOOP("Stars", "every month")),
    (r.Period.QUARTER, QT_TRANSLATE_NOOP("Stars", "every quarter")),
    (r.Period.HALF, QT_TRANSLATE_NOOP("Stars", "every half-year")),
    (r.Period.YEAR, QT_TRANSLATE_NOOP("Stars", "every year")),
    (r.Period.ONCE, QT_TRANSLATE_NOOP("Stars", "once")),
    (r.Grouping.ALL, QT_TRANSLATE_NOOP("Stars", "all together")),
    (r.Grouping.ROLE, QT_TRANSLATE_NOOP("Stars", "by post")),
    (r.Grouping.DEPARTMENT, QT_TRANSLATE_NOOP("Stars", "by department")),
    (r.Grouping.WINDOW_CLASS, QT_TRANSLATE_NOOP("Stars", "by kind of window")),
    (r.Op.EQUAL, QT_TRANSLATE_NOOP("Stars", "exactly")),
    (r.Op.LESS, QT_TRANSLATE_NOOP("Stars", "less than")),
    (r.Op.AT_MOST, QT_TRANSLATE_NOOP("Stars", "at most")),
    (r.Op.MORE, QT_TRANSLATE_NOOP("Stars", "more than")),
    (r.Op.AT_LEAST, QT_TRANSLATE_NOOP("Stars", "at least")),
    (r.Op.IN, QT_TRANSLATE_NOOP("Stars", "one of")),
    (r.Reach.PERIOD, QT_TRANSLATE_NOOP("Stars", "in the period")),
    (r.Reach.TWELVE_MONTHS, QT_TRANSLATE_NOOP("Stars", "in twelve months")),
    (r.OnPending.BLOCK, QT_TRANSLATE_NOOP("Stars", "defers")),
    (r.OnPending.WARN, QT_TRANSLATE_NOOP("Stars", "is only pointed out")),
    (r.Aggregate.AVERAGE, QT_TRANSLATE_NOOP("Stars", "the average")),
    (r.Aggregate.SUM, QT_TRANSLATE_NOOP("Stars", "the sum")),
    (r.Aggregate.LEAST, QT_TRANSLATE_NOOP("Stars", "the lowest")),
    (r.Normalise.RAW, QT_TRANSLATE_NOOP("Stars", "as points of a hundred")),
    (r.Normalise.PERCENT, QT_TRANSLATE_NOOP("Stars", "in percent of the full value")),
    (r.Normalise.RANK, QT_TRANSLATE_NOOP("Stars", "by rank")),
    (r.Normalise.MIN_MAX, QT_TRANSLATE_NOOP("Stars", "between the lowest and the highest")),
    (r.Normalise.BAND, QT_TRANSLATE_NOOP("Stars", "by bands")),
    (r.Missing.ZERO, QT_TRANSLATE_NOOP("Stars", "no points")),
    (r.Missing.REWEIGHT, QT_TRANSLATE_NOOP("Stars", "the other parts count more")),
    (r.Missing.DISQUALIFY, QT_TRANSLATE_NOOP("Stars", "no place in the list")),
    (r.GroupScore.SUM, QT_TRANSLATE_NOOP("Stars", "is added up")),
    (r.GroupScore.PER_HEAD, QT_TRANSLATE_NOOP("Stars", "is averaged over its people")),
    (r.Per.ITEM, QT_TRANSLATE_NOOP("Stars", "for each")),
    (r.Per.PERSON, QT_TRANSLATE_NOOP("Stars", "for each person")),
    (r.Per.DAY, QT_TRANSLATE_NOOP("Stars", "for each day")),
    (r.Mode.APPROVE, QT_TRANSLATE_NOOP("Stars", "for or against each name")),
    (r.Mode.CHOOSE, QT_TRANSLATE_NOOP("Stars", "choosing names")),
    (r.Mode.RANK, QT_TRANSLATE_NOOP("Stars", "ranking names")),
    (r.Mode.LEVELS, QT_TRANSLATE_NOOP("Stars", "a level for each name")),
    (r.Slate.EQUAL, QT_TRANSLATE_NOOP("Stars", "as many names as places")),
    (r.Slate.DIFFERENTIAL, QT_TRANSLATE_NOOP("Stars", "more names than places")),
    (r.MajorityOf.NONE, QT_TRANSLATE_NOOP("Stars", "nobody")),
    (r.MajorityOf.CAST, QT_TRANSLATE_NOOP("Stars", "the valid ballots")),
    (r.MajorityOf.PRESENT, QT_TRANSLATE_NOOP("Stars", "those present")),
    (r.MajorityOf.ELIGIBLE, QT_TRANSLATE_NOOP("Stars", "those entitled")),
    (r.Blank.ABSTAIN, QT_TRANSLATE_NOOP("Stars", "an abstention")),
    (r.Blank.VOID, QT_TRANSLATE_NOOP("Stars", "void")),
    (r.Rounding.FLOOR, QT_TRANSLATE_NOOP("Stars", "rounded down")),
    (r.Rounding.CEIL, QT_TRANSLATE_NOOP("Stars", "rounded up")),
    (r.Rounding.HALF_UP, QT_TRANSLATE_NOOP("Stars", "rounded half up")),
    (r.Method.TOP_N, QT_TRANSLATE_NOOP("Stars", "a number of places")),
    (r.Method.PERCENT, QT_TRANSLATE_NOOP("Stars", "a share of the candidates")),
    (r.Method.THRESHOLD, QT_TRANSLATE_NOOP("Stars", "everyone from a score on")),
    (r.Method.TIERS, QT_TRANSLATE_NOOP("Stars", "tiers by score")),
    (r.Method.VOTE, QT_TRANSLATE_NOOP("Stars", "a vote on a shortlist")),
    (r.Then.REVOTE, QT_TRANSLATE_NOOP("Stars", "they are voted on again")),
    (r.Then.COMMITTEE, QT_TRANSLATE_NOOP("Stars", "the committee decides")),
    (r.Then.ALL_SHARE, QT_TRANSLATE_NOOP("Stars", "all of them are chosen")),
    (r.Then.NONE_SELECTED, QT_TRANSLATE_NOOP("Stars", "none of them is chosen")),
    (r.DayUnit.WORKDAY, QT_TRANSLATE_NOOP("Stars", "working days")),
    (r.DayUnit.DAY, QT_TRANSLATE_NOOP("Stars", "days")),
)
WORDS = {(type(word), word): said for word, said in _WORDS}

NAMES: Mapping[str, str] = {
    "window": QT_TRANSLATE_NOOP("Stars", "window staff"),
    "floating": QT_TRANSLATE_NOOP("Stars", "floating staff"),
    "guide": QT_TRANSLATE_NOOP("Stars", "guides"),
    "office": QT_TRANSLATE_NOOP("Stars", "back office"),
    "leader": QT_TRANSLATE_NOOP("Stars", "leaders"),
    "guard": QT_TRANSLATE_NOOP("Stars", "guards"),
    "supervisor": QT_TRANSLATE_NOOP("Stars", "outside supervisors"),
    "volunteer": QT_TRANSLATE_NOOP("Stars", "volunteers"),
    "staff": QT_TRANSLATE_NOOP("Stars", "all staff"),
    "duty_staff": QT_TRANSLATE_NOOP("Stars", "duty officers"),
    "chief_representatives": QT_TRANSLATE_NOOP("Stars", "chief representatives"),
    "applicants": QT_TRANSLATE_NOOP("Stars", "applicants called back"),
    "comprehensive": QT_TRANSLATE_NOOP("Stars", "comprehensive windows"),
    "department": QT_TRANSLATE_NOOP("Stars", "department windows"),
    "issuing": QT_TRANSLATE_NOOP("Stars", "issuing windows"),
    "instant": QT_TRANSLATE_NOOP("Stars", "items done at once"),
    "promised": QT_TRANSLATE_NOOP("Stars", "items with a promised time"),
}
"""Roles, voters, kinds of windows and of items; what is not here is the hall's own word."""

PARTIES: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("Stars", "a person"),
    "window": QT_TRANSLATE_NOOP("Stars", "a window"),
}
_CENT = Decimal("0.01")
_AND_MORE = QT_TRANSLATE_NOOP("Stars", "{first}, {rest}")
_NOBODY = QT_TRANSLATE_NOOP("Stars", "none")


def label(word: StrEnum) -> Marked:
    """What a metric, way or kind is called."""
    return Marked(CONTEXT, METRICS[word] if isinstance(word, Metric) else WORDS[type(word), word])


def name(word: str, names: Mapping[str, str] = NAMES) -> Marked | str:
    """What a role, voter or kind of window is called."""
    return Marked(CONTEXT, names[word]) if word in names else word


def amount(metric: Metric, value: Decimal) -> Said:
    """A value with its unit: ``38 days``, ``92.5 %``, ``2 cases``."""
    unit = _UNITS.get(metric, _CASES)
    if value == 1 and unit in _SINGLE:
        return Said(_SINGLE[unit])
    return Said(unit, {"n": figure(value)})


def figure(value: Decimal) -> str:
    """A number without needless zeros: two places are enough to read."""
    return format(value.quantize(_CENT, ROUND_HALF_UP).normalize() + 0, "f")


def listed(words: Iterable[object]) -> object:
    """Several words as one: ``A, B, C``."""
    first, *rest = [*words] or [Marked(CONTEXT, _NOBODY)]
    return Said(_AND_MORE, {"first": first, "rest": listed(rest)}) if rest else first
