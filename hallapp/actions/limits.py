"""How a limit stands in two columns: its number as text and its unit."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from hallapp.domain.deadlines import Limit, Unit


@lru_cache(maxsize=4096)
def limit_of(n: str | None, unit: str | None) -> Limit | None:
    """The limit that two columns hold; None where they are empty."""
    return None if n is None or unit is None else Limit(Fraction(n), Unit(unit))


@lru_cache(maxsize=4096)
def columns_of(limit: Limit | None) -> tuple[str | None, str | None]:
    """What the two columns hold for a limit: ``("3.5", "workhour")``."""
    return (None, None) if limit is None else (number_text(limit.n), limit.unit.value)


def number_text(n: Fraction) -> str:
    """A fraction as people write it, ``3.5``; ``1/3`` where no decimal is exact."""
    rest = n.denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    if rest != 1:
        return str(n)
    return f"{(Decimal(n.numerator) / Decimal(n.denominator)).normalize():f}"
