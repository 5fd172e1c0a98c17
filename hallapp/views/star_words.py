"""How the window says what stars are made of: metrics, choices of a rule, rows as evidence."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars.ballots import Fault
from hallapp.domain.stars.candidates import Candidate, Evidence
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import (
    Aggregate,
    AwardKind,
    Blank,
    DayUnit,
    Grouping,
    GroupScore,
    MajorityOf,
    Method,
    Missing,
    Mode,
    Normalise,
    OnPending,
    Op,
    Per,
    Period,
    Reach,
    Rounding,
    Slate,
    Then,
)
from hallapp.domain.stars.said import Said
from hallapp.domain.stars.select import By
from hallapp.views.errors import filled
from hallapp.wording import QT_TRANSLATE_NOOP, Marked

translate = QCoreApplication.translate

METRICS: Mapping[Metric, str] = {
    Metric.OVERDUE: QT_TRANSLATE_NOOP("StarMetric", "overdue cases"),
    Metric.LIABLE_COMPLAINTS: QT_TRANSLATE_NOOP("StarMetric", "liable complaints"),
    Metric.VERIFIED_REPORTS: QT_TRANSLATE_NOOP("StarMetric", "verified reports"),
    Metric.BAD_RATINGS: QT_TRANSLATE_NOOP("StarMetric", "bad ratings"),
    Metric.QUARRELS: QT_TRANSLATE_NOOP("StarMetric", "quarrels"),
    Metric.MEDIA_EXPOSURE: QT_TRANSLATE_NOOP("StarMetric", "exposures by the media"),
    Metric.DISCIPLINE: QT_TRANSLATE_NOOP("StarMetric", "disciplinary matters"),
    Metric.SUPERVISION_NOTICES: QT_TRANSLATE_NOOP("StarMetric", "supervision notices"),
    Metric.PLEDGES_BROKEN: QT_TRANSLATE_NOOP("StarMetric", "broken pledges"),
    Metric.INSPECTION_FINDINGS: QT_TRANSLATE_NOOP("StarMetric", "inspection findings"),
    Metric.ABSENT_DAYS: QT_TRANSLATE_NOOP("StarMetric", "days absent"),
    Metric.LATE_COUNT: QT_TRANSLATE_NOOP("StarMetric", "times late"),
    Metric.ON_TIME_RATE: QT_TRANSLATE_NOOP("StarMetric", "rate of cases in time"),
    Metric.EARLY_RATE: QT_TRANSLATE_NOOP("StarMetric", "rate of cases ahead of time"),
    Metric.SATISFACTION_RATE: QT_TRANSLATE_NOOP("StarMetric", "satisfaction rate"),
    Metric.ATTENDANCE_RATE: QT_TRANSLATE_NOOP("StarMetric", "attendance rate"),
    Metric.PRESENT_DAYS: QT_TRANSLATE_NOOP("StarMetric", "days present"),
    Metric.SERVICE_DAYS: QT_TRANSLATE_NOOP("StarMetric", "days of service"),
    Metric.MONTHLY_GRADE: QT_TRANSLATE_NOOP("StarMetric", "monthly grade"),
    Metric.MONTHLY_ASSESSMENT: QT_TRANSLATE_NOOP("StarMetric", "monthly assessment"),
    Metric.CITIZEN_SURVEY: QT_TRANSLATE_NOOP("StarMetric", "public appraisal"),
    Metric.PEER_VOTE: QT_TRANSLATE_NOOP("StarMetric", "peer appraisal"),
    Metric.LEADER_SCORE: QT_TRANSLATE_NOOP("StarMetric", "leaders' appraisal"),
    Metric.DUTY_STAFF_VOTE: QT_TRANSLATE_NOOP("StarMetric", "duty staff's appraisal"),
    Metric.SELF_REVIEW: QT_TRANSLATE_NOOP("StarMetric", "self-appraisal"),
    Metric.BALLOT: QT_TRANSLATE_NOOP("StarMetric", "votes"),
    Metric.CASE_VOLUME: QT_TRANSLATE_NOOP("StarMetric", "cases handled"),
    Metric.WEIGHTED_VOLUME: QT_TRANSLATE_NOOP("StarMetric", "cases by weight"),
    Metric.COMMENDATIONS: QT_TRANSLATE_NOOP("StarMetric", "commendations"),
    Metric.TRAINING: QT_TRANSLATE_NOOP("StarMetric", "training"),
    Metric.PRAISED: QT_TRANSLATE_NOOP("StarMetric", "praise in attendance bulletins"),
    Metric.TITLES: QT_TRANSLATE_NOOP("StarMetric", "stars so far this year"),
}

CHOICES: Mapping[type[StrEnum], Mapping[str, str]] = {
    AwardKind: {
        AwardKind.PERSON: QT_TRANSLATE_NOOP("StarChoice", "people"),
        AwardKind.WINDOW: QT_TRANSLATE_NOOP("StarChoice", "windows"),
    },
    Period: {
        Period.WEEK: QT_TRANSLATE_NOOP("StarChoice", "week"),
        Period.MONTH: QT_TRANSLATE_NOOP("StarChoice", "month"),
        Period.QUARTER: QT_TRANSLATE_NOOP("StarChoice", "quarter"),
        Period.HALF: QT_TRANSLATE_NOOP("StarChoice", "half-year"),
        Period.YEAR: QT_TRANSLATE_NOOP("StarChoice", "year"),
        Period.ONCE: QT_TRANSLATE_NOOP("StarChoice", "once"),
    },
    Grouping: {
        Grouping.ALL: QT_TRANSLATE_NOOP("StarChoice", "all together"),
        Grouping.ROLE: QT_TRANSLATE_NOOP("StarChoice", "by role"),
        Grouping.DEPARTMENT: QT_TRANSLATE_NOOP("StarChoice", "by department"),
        Grouping.WINDOW_CLASS: QT_TRANSLATE_NOOP("StarChoice", "by class of window"),
    },
    Op: {
        Op.EQUAL: QT_TRANSLATE_NOOP("StarChoice", "equal to"),
        Op.LESS: QT_TRANSLATE_NOOP("StarChoice", "less than"),
        Op.AT_MOST: QT_TRANSLATE_NOOP("StarChoice", "at most"),
        Op.MORE: QT_TRANSLATE_NOOP("StarChoice", "more than"),
        Op.AT_LEAST: QT_TRANSLATE_NOOP("StarChoice", "at least"),
        Op.IN: QT_TRANSLATE_NOOP("StarChoice", "one of"),
    },
    Reach: {
        Reach.PERIOD: QT_TRANSLATE_NOOP("StarChoice", "in the period"),
        Reach.TWELVE_MONTHS: QT_TRANSLATE_NOOP("StarChoice", "in twelve months"),
    },
    OnPending: {
        OnPending.BLOCK: QT_TRANSLATE_NOOP("StarChoice", "defers"),
        OnPending.WARN: QT_TRANSLATE_NOOP("StarChoice", "is only said"),
    },
    Aggregate: {
        Aggregate.AVERAGE: QT_TRANSLATE_NOOP("StarChoice", "average"),
        Aggregate.SUM: QT_TRANSLATE_NOOP("StarChoice", "sum"),
        Aggregate.LEAST: QT_TRANSLATE_NOOP("StarChoice", "lowest"),
    },
    Normalise: {
        Normalise.RAW: QT_TRANSLATE_NOOP("StarChoice", "as they are"),
        Normalise.PERCENT: QT_TRANSLATE_NOOP("StarChoice", "as a share of the full mark"),
        Normalise.RANK: QT_TRANSLATE_NOOP("StarChoice", "by rank"),
        Normalise.MIN_MAX: QT_TRANSLATE_NOOP("StarChoice", "from lowest to highest"),
        Normalise.BAND: QT_TRANSLATE_NOOP("StarChoice", "by bands"),
    },
    Missing: {
        Missing.ZERO: QT_TRANSLATE_NOOP("StarChoice", "counts zero"),
        Missing.REWEIGHT: QT_TRANSLATE_NOOP("StarChoice", "is left out, the others weigh more"),
        Missing.DISQUALIFY: QT_TRANSLATE_NOOP("StarChoice", "excludes from the ranking"),
    },
    GroupScore: {
        GroupScore.SUM: QT_TRANSLATE_NOOP("StarChoice", "added up"),
        GroupScore.PER_HEAD: QT_TRANSLATE_NOOP("StarChoice", "averaged over its people"),
    },
    Per: {
        Per.ITEM: QT_TRANSLATE_NOOP("StarChoice", "each"),
        Per.PERSON: QT_TRANSLATE_NOOP("StarChoice", "each person"),
        Per.DAY: QT_TRANSLATE_NOOP("StarChoice", "each day"),
    },
    Mode: {
        Mode.APPROVE: QT_TRANSLATE_NOOP("StarChoice", "for or against each"),
        Mode.CHOOSE: QT_TRANSLATE_NOOP("StarChoice", "choose up to"),
        Mode.RANK: QT_TRANSLATE_NOOP("StarChoice", "in order of preference"),
        Mode.LEVELS: QT_TRANSLATE_NOOP("StarChoice", "a level each"),
    },
    Slate: {
        Slate.EQUAL: QT_TRANSLATE_NOOP("StarChoice", "as many as places"),
        Slate.DIFFERENTIAL: QT_TRANSLATE_NOOP("StarChoice", "more than places"),
    },
    MajorityOf: {
        MajorityOf.NONE: QT_TRANSLATE_NOOP("StarChoice", "no majority"),
        MajorityOf.CAST: QT_TRANSLATE_NOOP("StarChoice", "the valid ballots"),
        MajorityOf.PRESENT: QT_TRANSLATE_NOOP("StarChoice", "those present"),
        MajorityOf.ELIGIBLE: QT_TRANSLATE_NOOP("StarChoice", "those entitled"),
    },
    Blank: {
        Blank.ABSTAIN: QT_TRANSLATE_NOOP("StarChoice", "an abstention"),
        Blank.VOID: QT_TRANSLATE_NOOP("StarChoice", "void"),
    },
    Method: {
        Method.TOP_N: QT_TRANSLATE_NOOP("StarChoice", "by score, so many"),
        Method.PERCENT: QT_TRANSLATE_NOOP("StarChoice", "by score, a share"),
        Method.THRESHOLD: QT_TRANSLATE_NOOP("StarChoice", "all from a score on"),
        Method.TIERS: QT_TRANSLATE_NOOP("StarChoice", "in tiers of stars"),
        Method.VOTE: QT_TRANSLATE_NOOP("StarChoice", "by vote after a shortlist"),
    },
    Rounding: {
        Rounding.FLOOR: QT_TRANSLATE_NOOP("StarChoice", "down"),
        Rounding.CEIL: QT_TRANSLATE_NOOP("StarChoice", "up"),
        Rounding.HALF_UP: QT_TRANSLATE_NOOP("StarChoice", "half up"),
    },
    Then: {
        Then.REVOTE: QT_TRANSLATE_NOOP("StarChoice", "they are voted on again"),
        Then.COMMITTEE: QT_TRANSLATE_NOOP("StarChoice", "the committee decides"),
        Then.ALL_SHARE: QT_TRANSLATE_NOOP("StarChoice", "all of them are chosen"),
        Then.NONE_SELECTED: QT_TRANSLATE_NOOP("StarChoice", "none of them is chosen"),
    },
    DayUnit: {
        DayUnit.WORKDAY: QT_TRANSLATE_NOOP("StarChoice", "working days"),
        DayUnit.DAY: QT_TRANSLATE_NOOP("StarChoice", "calendar days"),
    },
    By: {
        By.SCORE: QT_TRANSLATE_NOOP("StarChoice", "by score"),
        By.VOTE: QT_TRANSLATE_NOOP("StarChoice", "by vote"),
        By.TIE_METRIC: QT_TRANSLATE_NOOP("StarChoice", "tie, by the rule"),
        By.REVOTE: QT_TRANSLATE_NOOP("StarChoice", "by second vote"),
        By.COMMITTEE: QT_TRANSLATE_NOOP("StarChoice", "by the committee"),
        By.SHARED: QT_TRANSLATE_NOOP("StarChoice", "tie, shared"),
        By.RESERVE: QT_TRANSLATE_NOOP("StarChoice", "from the reserve"),
    },
    Fault: {
        Fault.TOO_MANY: QT_TRANSLATE_NOOP("StarChoice", "too many names"),
        Fault.WRONG_MARK: QT_TRANSLATE_NOOP("StarChoice", "a mark that is not allowed"),
        Fault.NOT_ON_SLATE: QT_TRANSLATE_NOOP("StarChoice", "a name not on the slate"),
        Fault.WRITE_IN: QT_TRANSLATE_NOOP("StarChoice", "a name written in"),
        Fault.ABSTAINER_NAMES: QT_TRANSLATE_NOOP("StarChoice", "abstains and names another"),
        Fault.BLANK: QT_TRANSLATE_NOOP("StarChoice", "blank"),
        Fault.DAMAGED: QT_TRANSLATE_NOOP("StarChoice", "damaged"),
    },
}
"""Words of the choices of a rule, by their kind: two kinds may spell a choice alike."""


def metric(of: Metric) -> str:
    """有责投诉: what is known of a candidate, in words."""
    return translate("StarMetric", METRICS[of])


def choice(of: StrEnum) -> str:
    """One choice of a rule in words."""
    return translate("StarChoice", CHOICES[type(of)][of])


def choices(of: Iterable[StrEnum]) -> dict[str, str]:
    """Choices with their words, for a field to choose from."""
    return {each.value: choice(each) for each in of}


def told(said: Said) -> str:
    """A sentence of the domain in the reader's language."""

    def inner(value: object) -> object:
        if isinstance(value, Said):
            return told(value)
        return value

    return filled("Stars", said.source, {name: inner(of) for name, of in said.values.items()})


def words_of(marked: Marked) -> str:
    """A marked word in the reader's language."""
    return translate(marked.context, marked.source)


def seat(candidate: Candidate) -> str:
    """1 号，综合受理: where a candidate sits, or the department where they have no window."""
    if not candidate.window_no:
        return candidate.department
    if not candidate.window_name:
        return translate("Stars", "Window {no}").format(no=candidate.window_no)
    return translate("Stars", "Window {no}, {name}").format(
        no=candidate.window_no, name=candidate.window_name
    )


def points(value: Decimal | None, places: int = 1) -> str:
    """88.9: points as the window shows them; a dash where there are none."""
    return "–" if value is None else f"{value:.{places}f}"


def plain(value: Decimal) -> str:
    """30, 66.7: a number of a rule without zeros at its end."""
    return f"{value.normalize():f}"


def signed(value: Decimal, places: int = 1) -> str:
    """+6.2, 0.0, −1.1: a distance with its sign."""
    said = f"{abs(value):.{places}f}"
    if not said.strip("0."):
        return said
    return f"+{said}" if value > 0 else f"−{said}"


_PAGES = {
    "case": ("cases", "case"),
    "attendance": ("appraisal", "attendance"),
    "month_score": ("appraisal", "month_score"),
    "score_sheet": ("appraisal", "sheet"),
    "rating": ("appraisal", "rating"),
    "posting": ("windows", "person"),
    "staff": ("windows", "person"),
}
"""The page that shows a row which stands in no register, and what it calls the row."""


def opens(row: Evidence) -> tuple[str, dict[str, object]]:
    """What ``Frame.open_page`` is asked for to see a row."""
    if row.table in _PAGES:
        page, wish = _PAGES[row.table]
        return page, {wish: row.key}
    return "registers", {"register": row.table, "entry": row.key}
