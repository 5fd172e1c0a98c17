"""Fees 收费: what is charged from which day on; a table swaps on its day (row 30)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from hallapp.domain.errors import Refused
from hallapp.domain.item_lists import LISTS, read_day, rows_of
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_AMOUNT = QT_TRANSLATE_NOOP("Refused", "“{value}” is no amount: write digits like 80 or 0.5.")
_FREE = frozenset({"否", "不收费", "免费", "无", "0", "0元", "不收取费用", "no", "free"})


@dataclass(frozen=True)
class Fee:
    """What is charged, of whom, how much, per what, on which basis, from which day on.

    No amount says that it is charged no more; no day says that it always was.
    """

    name: str
    payer: str
    amount: Decimal | None
    unit: str
    basis: str
    from_on: date | None


def fees_of(text: str) -> tuple[Fee, ...]:
    """The fees that a text lists, of every day.

    Raises:
        Refused: an amount or a day cannot be read.
    """
    return tuple(
        Fee(
            name,
            payer,
            _amount(amount),
            unit,
            basis,
            read_day(day, "fees") if day else None,
        )
        for name, payer, amount, unit, basis, day in rows_of(text, LISTS["fees"])
    )


def _amount(value: str) -> Decimal | None:
    if not value:
        return None
    try:
        amount = Decimal(value.replace(",", "").replace("，", ""))
    except InvalidOperation:
        amount = Decimal(-1)
    if not (amount.is_finite() and amount >= 0):
        raise Refused(_NO_AMOUNT, field="fees", value=value)
    return amount


def in_force(fees: Iterable[Fee], day: date) -> tuple[Fee, ...]:
    """The fees that are charged on a day: of each name and payer the newest that has begun."""
    newest: dict[tuple[str, str], Fee] = {}
    for fee in fees:
        if fee.from_on is not None and fee.from_on > day:
            continue
        known = newest.setdefault((fee.name, fee.payer), fee)
        if (fee.from_on or date.min) >= (known.from_on or date.min):
            newest[fee.name, fee.payer] = fee
    return tuple(fee for fee in newest.values() if fee.amount is not None)


def coming(fees: Iterable[Fee], day: date) -> tuple[Fee, ...]:
    """The fees that are known and begin after a day, the next first."""
    later = [(fee.from_on, fee) for fee in fees if fee.from_on is not None and fee.from_on > day]
    return tuple(fee for _, fee in sorted(later, key=lambda pair: pair[0]))


def says_free(text: str) -> bool:
    """Whether a catalogue says in words that nothing is charged; saying nothing is not that."""
    return text.strip().rstrip("。").lower() in _FREE


def amount_text(amount: Decimal) -> str:
    """80, 0.5, 1,200: without useless zeros."""
    return f"{amount:,.2f}".rstrip("0").rstrip(".")
