"""Shares of a whole with their sample: nothing is a percentage alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a sample; `bad` are its bad ones, `pending` those nobody has handled yet.

    Of ratings 好差评 the satisfied are levels 5, 4 and 3. What was decided malicious or mistaken is
    in none of the figures, and so is who did not rate (domain.md §2.3, §11.8).
    """

    numerator: int = 0
    denominator: int = 0
    bad: int = 0
    pending: int = 0

    @property
    def value(self) -> Decimal | None:
        """The share itself; None where nothing was counted."""
        return Decimal(self.numerator) / self.denominator if self.denominator else None

    def __add__(self, other: "Share") -> "Share":
        return Share(
            self.numerator + other.numerator,
            self.denominator + other.denominator,
            self.bad + other.bad,
            self.pending + other.pending,
        )


NOTHING = Share()


def percent(numerator: int, denominator: int) -> Decimal | None:
    """A share in per cent, to two places, half up; None where nothing was counted."""
    if not denominator:
        return None
    return (Decimal(numerator * 100) / denominator).quantize(CENT, ROUND_HALF_UP)


def together(shares: Iterable[Share]) -> Share:
    """All shares as one."""
    return sum(shares, NOTHING)
