"""The five rates 五率 of row 63 and the four of ratings 好差评, each with its two figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from hallapp.domain.appraisal import percent
from hallapp.wording import QT_TRANSLATE_NOOP

LABELS = {
    "enquiry_satisfied": QT_TRANSLATE_NOOP("Rate", "Enquirers satisfied"),
    "complaint_settled": QT_TRANSLATE_NOOP("Rate", "Complaints settled for good"),
    "on_the_spot": QT_TRANSLATE_NOOP("Rate", "Settled on the spot"),
    "mediated": QT_TRANSLATE_NOOP("Rate", "Disputes mediated"),
    "demands_closed": QT_TRANSLATE_NOOP("Rate", "Demands closed"),
    "rated": QT_TRANSLATE_NOOP("Rate", "Rated of one's own accord"),
    "satisfied": QT_TRANSLATE_NOOP("Rate", "Good ratings"),
    "called_back": QT_TRANSLATE_NOOP("Rate", "Bad ratings called back"),
    "rectified": QT_TRANSLATE_NOOP("Rate", "Bad ratings put right"),
}
"""What each rate is called, in the order of the table."""

RULES = {
    "enquiry_satisfied": QT_TRANSLATE_NOOP(
        "Rate",
        "Enquirers satisfied: satisfied or fairly satisfied, of the enquiries (12345 orders and "
        "slips of the box) whose asker said whether satisfied.",
    ),
    "complaint_settled": QT_TRANSLATE_NOOP(
        "Rate",
        "Settled for good: withdrawn, or satisfied or fairly satisfied when called back, of the "
        "complaints withdrawn or called back.",
    ),
    "on_the_spot": QT_TRANSLATE_NOOP(
        "Rate",
        "On the spot: settled or put right there and then, of the complaints whose outcome is "
        "known.",
    ),
    "mediated": QT_TRANSLATE_NOOP(
        "Rate", "Mediated: settled, of the disputes settled or passed on."
    ),
    "demands_closed": QT_TRANSLATE_NOOP(
        "Rate",
        "Demands closed: answered or closed, of the complaints, unmet requests, 12345 orders and "
        "suggestions received, without those not accepted, withdrawn or transferred.",
    ),
    "rated": QT_TRANSLATE_NOOP(
        "Rate",
        "Rated: rated, of the ratings offered and the logged cases closed without any; who did "
        "not rate is not satisfied.",
    ),
    "satisfied": QT_TRANSLATE_NOOP(
        "Rate",
        "Good: levels 5, 4 and 3, of the ratings that count; mistaken and malicious ones by "
        "decision are in neither figure.",
    ),
    "called_back": QT_TRANSLATE_NOOP(
        "Rate", "Called back, and put right or explained: of the bad ratings that count."
    ),
}
"""Rule of each rate in words, for under the table."""

PLACING = QT_TRANSLATE_NOOP(
    "Rate",
    "Everything belongs to the period in which it came in, and stands as it does now; void "
    "entries count nowhere.",
)


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate: how many of how many."""

    key: str
    numerator: int
    denominator: int

    @property
    def name(self) -> str:
        """What it is called."""
        return LABELS[self.key]

    @property
    def value(self) -> Decimal | None:
        """In per cent, to two places; None where nothing was counted."""
        return percent(self.numerator, self.denominator)


def rules() -> Iterator[str]:
    """The sentences under the table, the placing first."""
    yield PLACING
    yield from RULES.values()
