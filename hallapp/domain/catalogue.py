"""Service items 事项: their limits, their correction rule and what was reduced for people."""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hallapp.domain.cases import Amount, CaseKind
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.fees import fees_of
from hallapp.domain.item_lists import versions_of
from hallapp.wording import QT_TRANSLATE_NOOP

AT_ONCE = Limit(Fraction(0), Unit.IMMEDIATE)

LONGER_PROMISE = QT_TRANSLATE_NOOP(
    "Refused",
    "The promised limit is longer than the statutory one: shorten it, or say why it may be so.",
)
_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The item has no name.")
_MONTH_DAY = QT_TRANSLATE_NOOP("Refused", "The day of the month lies between 1 and 28.")

_DAYS = {
    Unit.IMMEDIATE: Fraction(0),
    Unit.WORKHOUR: Fraction(7, 5 * 8),
    Unit.WORKDAY: Fraction(7, 5),
    Unit.CALDAY: Fraction(1),
    Unit.MONTH: Fraction(30),
    Unit.YEAR: Fraction(365),
}


@dataclass(frozen=True, kw_only=True)
class Reduction:
    """What one item asked of people before and asks now (row 48: 减材料, 减环节, 减跑动)."""

    before: Amount = field(default_factory=Amount)
    after: Amount = field(default_factory=Amount)


@dataclass(frozen=True, kw_only=True)
class NewItem:
    """What the form or an import hands in for a service item."""

    name: str
    item_code: str = ""
    authority: str = ""
    department: str = ""
    kind: CaseKind = CaseKind.PROMISED
    basis: str = ""
    conditions: str = ""
    materials: str = ""
    steps: str = ""
    statutory_limit: Limit | None = None
    promised_limit: Limit | None = None
    fee: str = ""
    fee_basis: str = ""
    windows: str = ""
    phone: str = ""
    correction_rule: CorrectionRule = CorrectionRule.FIVE_DAYS
    reduction: Reduction = field(default_factory=Reduction)
    monthly_due_day: int | None = None
    catalogue_code: str = ""
    item_type: str = ""
    main_item: str = ""
    name_en: str = ""
    name_bo: str = ""
    applies_to: str = ""
    quantity_limit: str = ""
    prohibitions: str = ""
    ways: str = ""
    place: str = ""
    result: str = ""
    delivery: str = ""
    refusal: str = ""
    remedies: str = ""
    enquiry_ways: str = ""
    supervision: str = ""
    specimens: str = ""
    fees: str = ""
    fee_relief: str = ""
    versions: str = ""


@dataclass(frozen=True, kw_only=True)
class ItemLine:
    """A service item as a list shows it; `compression` is 承诺时限压缩比 in per cent."""

    id: int
    item_code: str
    name: str
    initials: str
    authority: str
    department: str
    kind: CaseKind
    basis: str
    conditions: str
    materials: str
    steps: str
    statutory_limit: Limit | None
    promised_limit: Limit | None
    fee: str
    fee_basis: str
    windows: str
    phone: str
    correction_rule: CorrectionRule
    reduction: Reduction
    monthly_due_day: int | None
    active: bool
    compression: Decimal | None
    catalogue_code: str = ""
    item_type: str = ""
    main_item: str = ""
    name_en: str = ""
    name_bo: str = ""
    applies_to: str = ""
    quantity_limit: str = ""
    prohibitions: str = ""
    ways: str = ""
    place: str = ""
    result: str = ""
    delivery: str = ""
    refusal: str = ""
    remedies: str = ""
    enquiry_ways: str = ""
    supervision: str = ""
    specimens: str = ""
    fees: str = ""
    fee_relief: str = ""
    versions: str = ""


def check_item(new: NewItem, *, override_reason: str = "") -> None:
    """Refuse an item without name, one that promises more than the law gives, or an odd list.

    `override_reason` says why a promise longer than the statutory limit may stand.
    """
    if not new.name.strip():
        raise Refused(_NO_NAME, field="name")
    longer = promise_is_longer(new.promised_limit, new.statutory_limit)
    if longer and not override_reason.strip():
        raise Refused(LONGER_PROMISE, field="promised_limit")
    if new.monthly_due_day is not None and not 1 <= new.monthly_due_day <= 28:
        raise Refused(_MONTH_DAY, field="monthly_due_day")
    fees_of(new.fees)
    versions_of(new.versions)


def promise_is_longer(promised: Limit | None, statutory: Limit | None) -> bool:
    """Whether a promise is longer than the law allows.

    Within one unit exact; across units by rule of thumb (5 working days are a week, 8 hours a day,
    30 days a month), good enough for a warning that a person may override.
    """
    if promised is None or statutory is None:
        return False
    if promised.unit is statutory.unit:
        return promised.n > statutory.n
    return _length(promised) > _length(statutory)


def compression(statutory: Limit | None, promised: Limit | None) -> Decimal | None:
    """承诺时限压缩比: (statutory - promised) ÷ statutory in per cent, half up to two places.

    None where one of both is missing or the statutory limit is nothing.
    """
    if statutory is None or promised is None:
        return None
    whole, part = _length(statutory), _length(promised)
    if whole == 0:
        return None
    ratio = (whole - part) / whole * 100
    exact = Decimal(ratio.numerator) / Decimal(ratio.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _length(limit: Limit) -> Fraction:
    return limit.n * _DAYS[limit.unit]


def limits_of_case(
    kind: CaseKind,
    given: tuple[Limit | None, Limit | None],
    of_item: tuple[Limit | None, Limit | None],
) -> tuple[Limit | None, Limit | None]:
    """The promised and the statutory limit of a new case: given here, else the item's.

    An instant case 即办件 whose promise nobody gave is due the same day.
    """
    promised, statutory = given[0] or of_item[0], given[1] or of_item[1]
    if kind is CaseKind.INSTANT and given[0] is None:
        promised = AT_ONCE
    return promised, statutory
