"""A rule-set for service stars as data: the whole schema of domain facts §6."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.stars.metrics import Metric

HUNDRED = Decimal(100)


class AwardKind(StrEnum):
    """Who gets the star."""

    PERSON = "person"
    WINDOW = "window"


class Period(StrEnum):
    """How often stars are chosen."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    ONCE = "once"


class Grouping(StrEnum):
    """Within what candidates compete."""

    ALL = "all"
    ROLE = "role"
    DEPARTMENT = "department"
    WINDOW_CLASS = "window_class"


class Op(StrEnum):
    """How a gate compares; `in` compares grades."""

    EQUAL = "=="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    IN = "in"


class Reach(StrEnum):
    """How far back a gate looks."""

    PERIOD = "period"
    TWELVE_MONTHS = "rolling_12m"


class OnPending(StrEnum):
    """What an undecided row does: it defers the candidate, or is only said."""

    BLOCK = "block"
    WARN = "warn"


class Aggregate(StrEnum):
    """What becomes of several sheets or months."""

    AVERAGE = "avg"
    SUM = "sum"
    LEAST = "min"


class Normalise(StrEnum):
    """How a raw value becomes points of a hundred."""

    RAW = "raw"  # it is points already
    PERCENT = "percent"  # of `full`
    RANK = "rank"
    MIN_MAX = "min_max"
    BAND = "band"


class Missing(StrEnum):
    """What becomes of a part of which nothing (or too little) is known."""

    ZERO = "zero"
    REWEIGHT = "drop_reweight"
    DISQUALIFY = "disqualify"


class GroupScore(StrEnum):
    """What counts of a window's people make of the window."""

    SUM = "sum"
    PER_HEAD = "avg_per_head"


class Per(StrEnum):
    """What a bonus is given for each of."""

    ITEM = "item"
    PERSON = "person"
    DAY = "day"


class Mode(StrEnum):
    """How a ballot is filled in."""

    APPROVE = "approve"
    CHOOSE = "choose_up_to_n"
    RANK = "rank"
    LEVELS = "score_levels"


class Slate(StrEnum):
    """As many candidates as places 等额, or more 差额."""

    EQUAL = "equal_quota"
    DIFFERENTIAL = "differential"


class MajorityOf(StrEnum):
    """Of whom more than half must agree."""

    NONE = "none"
    CAST = "cast"
    PRESENT = "present"
    ELIGIBLE = "eligible"


class Blank(StrEnum):
    """What a ballot without any mark is."""

    ABSTAIN = "abstain"
    VOID = "void"


class Method(StrEnum):
    """How places are given."""

    TOP_N = "top_n"
    PERCENT = "percent"
    THRESHOLD = "threshold"
    TIERS = "tiers"
    VOTE = "vote_after_shortlist"


class Rounding(StrEnum):
    """How a share of the candidates becomes whole places."""

    FLOOR = "floor"
    CEIL = "ceil"
    HALF_UP = "half_up"


class Then(StrEnum):
    """What decides where the metrics leave a tie."""

    REVOTE = "revote"
    COMMITTEE = "committee"
    ALL_SHARE = "all_share"
    NONE_SELECTED = "none_selected"


class DayUnit(StrEnum):
    """What the days of the publicity are."""

    WORKDAY = "workday"
    DAY = "day"


@dataclass(frozen=True)
class Population:
    """Who can be chosen: roles, kinds of windows, service and attendance; groups of rivals."""

    include_roles: tuple[str, ...] = ()
    exclude_roles: tuple[str, ...] = ()
    exclude_window_types: tuple[str, ...] = ()
    min_service_days: int = 0  # calendar days at the hall's windows up to the end of the period
    min_attendance_rate: Decimal | None = None  # percent
    groups: Grouping = Grouping.ALL


@dataclass(frozen=True)
class Gate:
    """A condition: who does not meet it is out; undecided rows defer or warn."""

    metric: Metric
    op: Op = Op.EQUAL
    value: Decimal = Decimal(0)
    grades: tuple[str, ...] = ()  # with `in`: the grades that pass
    window: Reach = Reach.PERIOD
    on_pending: OnPending = OnPending.BLOCK
    parties: tuple[str, ...] = ("person",)  # complaints: whose liability counts, person | window
    min_sample: int = 0  # fewer: it says nothing, and is only warned of


@dataclass(frozen=True)
class Band:
    """From this raw value on, these points of a hundred."""

    least: Decimal
    points: Decimal


@dataclass(frozen=True)
class Part:
    """A part of the score: points = the raw value of a hundred × weight ÷ 100."""

    source: Metric
    weight: Decimal
    name: str = ""  # as the hall calls it: 考核
    aggregate: Aggregate = Aggregate.AVERAGE
    normalise: Normalise = Normalise.RAW
    full: Decimal = HUNDRED
    bands: tuple[Band, ...] = ()
    per_day: bool = False  # a volume by day on duty
    cap: Decimal | None = None  # of the points of a hundred
    floor: Decimal | None = None
    missing: Missing = Missing.DISQUALIFY
    min_sample: int = 0


@dataclass(frozen=True)
class Bonus:
    """Points for each event; negative ones are a malus."""

    event: Metric
    points: Decimal
    per: Per = Per.ITEM
    cap: Decimal | None = None  # the most it adds or takes away
    name: str = ""


@dataclass(frozen=True)
class Level:
    """A level of a score ballot; without points it is not counted 不了解."""

    name: str
    points: Decimal | None = None


@dataclass(frozen=True)
class VoteStage:
    """A vote: who votes, how, and what it takes."""

    name: str
    voters: tuple[str, ...] = ()
    secret: bool = True
    mode: Mode = Mode.CHOOSE
    levels: tuple[Level, ...] = ()
    slate: Slate = Slate.DIFFERENTIAL
    keep: int = 0  # how many go on to the next stage; from the last one: the places
    max_choices: int = 0  # 0: as many as go on
    turnout_min: Decimal | None = None  # percent of those entitled
    majority_of: MajorityOf = MajorityOf.NONE
    majority: Decimal = Decimal(50)  # more than this percent
    too_many_void: bool = True
    wrong_mark_void: bool = True
    blank: Blank = Blank.ABSTAIN
    write_ins: bool = False


@dataclass(frozen=True)
class Tier:
    """A tier: its name, how many stars, from which score on, at most which share of the group."""

    name: str
    stars: int
    least: Decimal
    max_percent: Decimal | None = None
    after_titles: int = 0  # needs as many earlier titles (十星级 with history)


@dataclass(frozen=True)
class Selecting:
    """How places are given."""

    method: Method = Method.TOP_N
    places: int = 0
    percent: Decimal = Decimal(0)
    round: Rounding = Rounding.HALF_UP
    least: int = 0
    most: int | None = None
    threshold: Decimal = Decimal(0)
    tiers: tuple[Tier, ...] = ()
    shortlist: int = 0
    per_group: bool = False
    reserve: int = 0


@dataclass(frozen=True)
class TieStep:
    """A metric that parts a tie, the higher (or the lower) value first."""

    metric: Metric
    lower_first: bool = False


@dataclass(frozen=True)
class TieBreak:
    """What parts those with the same score, and then those who are equal at the line."""

    steps: tuple[TieStep, ...] = ()
    votes_too: bool = False  # whether the metrics part equal votes as well
    then: Then = Then.COMMITTEE


@dataclass(frozen=True)
class Limits:
    """How often one may win."""

    max_consecutive: int | None = None
    cooldown_periods: int = 0
    one_award_per_person: bool = False


@dataclass(frozen=True)
class Accumulate:
    """So many titles of this rule make a candidate of a longer period."""

    titles: int
    candidate_of: Period = Period.YEAR


@dataclass(frozen=True)
class After:
    """From the list to the certificate."""

    approve_by: str = ""
    publicity_days: int = 5
    publicity_unit: DayUnit = DayUnit.WORKDAY
    first_day_counts: bool = False  # whether the day of posting is a day of the publicity
    objection_handling: str = ""
    announce: str = ""
    certificate_template: str = ""
    reward_text: str = ""
    accumulate: tuple[Accumulate, ...] = ()


@dataclass(frozen=True)
class Revoking:
    """When a star is taken back."""

    grounds: tuple[str, ...] = ()
    within_months: int = 0  # after the award; 0: at any time
    rectify_months: int = 0  # time to put it right first; 0: at once
    effect: str = ""
    replace_from_reserve: bool = True


@dataclass(frozen=True)
class ItemWeight:
    """What a case of an item counts in the weighted volume; others count 1."""

    item: str  # the item's code, or a kind: instant | promised
    weight: Decimal


@dataclass(frozen=True)
class RuleSet:
    """The rules of one award, with their version; `ours` are keys whose value no source gives."""

    id: str
    name: str
    award: AwardKind
    period: Period
    version: int = 1
    effective_from: date | None = None
    source: str = ""
    ours: tuple[str, ...] = ()
    places: int = 2  # of the rounding, half up
    ties_on_unrounded: bool = False
    population: Population = Population()
    gates: tuple[Gate, ...] = ()
    score: tuple[Part, ...] = ()
    group_score: GroupScore = GroupScore.SUM
    bonus: tuple[Bonus, ...] = ()
    vote: tuple[VoteStage, ...] = ()
    select: Selecting = Selecting()
    tie_break: TieBreak = TieBreak()
    limits: Limits = Limits()
    after: After = After()
    revoke: Revoking = Revoking()
    item_weights: tuple[ItemWeight, ...] = ()
    sensitivity_in_dossier: bool = False  # hall-rules 27
