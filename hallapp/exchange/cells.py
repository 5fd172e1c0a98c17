"""What stands in one cell of a table, and its text."""

import datetime as dt
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell without a value: a formula that was never calculated (`error` is empty), or #REF!."""

    error: str = ""


Cell = str | float | int | bool | dt.date | dt.time | dt.timedelta | Broken | None
"""A text, a number, yes or no, a day or an instant, a time or a duration; empty is "" or None."""

ERRORS = frozenset(
    {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"}
)
MOST_DIGITS = 15
"""What a spreadsheet's number can hold; the digits after these are gone."""

_BLANKS = " \t\r\n\f\v\u00a0\u3000\u200b\ufeff"


def text_of(cell: Cell) -> str:
    """A cell as a person reads it: whole numbers without a point, instants to the minute."""
    if isinstance(cell, str):
        return cell.strip(_BLANKS)
    if isinstance(cell, float):
        return _number_text(cell)
    if isinstance(cell, dt.datetime):
        whole = cell.second or cell.microsecond
        return cell.isoformat(" ", "seconds" if whole else "minutes")
    if isinstance(cell, Broken):
        return cell.error
    return "" if cell is None else str(cell)


def _number_text(number: float) -> str:
    """A number without the ``.0`` that a workbook gives every whole one."""
    if number.is_integer() and abs(number) < 10 ** (MOST_DIGITS + 5):
        return str(int(number))
    return repr(number)


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in the cell; blanks are nothing."""
    return cell is None or (isinstance(cell, str) and not cell.strip(_BLANKS))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`text` with full-width digits, letters and marks made narrow, and no blanks around it."""
    if text.isascii():
        return text.strip(_BLANKS)
    return unicodedata.normalize("NFKC", text).strip(_BLANKS)


_RUN = frozenset("=+-@\t\r\n") | {chr(number) for number in range(32)} | frozenset("＝＋－＠")


def is_risky(text: str) -> bool:
    """Whether a spreadsheet might take `text` for a formula (cli.md: ``= + - @``, controls)."""
    first = text[:1]
    return first in _RUN or (first == "'" and text.lstrip("'")[:1] in _RUN)


def guarded(text: str) -> str:
    """`text` as it is written to a CSV: with one apostrophe more if it could be run."""
    return f"'{text}" if is_risky(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given; also what Excel means by ``="00123"``."""
    if text.startswith("'") and is_risky(text):
        return text[1:]
    if text.startswith('="') and text.endswith('"') and len(text) > 2:
        return text[2:-1].replace('""', '"')
    return text


_MADE: dict[str, Callable[[str], object]] = {
    "datetime": dt.datetime.fromisoformat,
    "date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
}


def to_json(cell: object) -> dict[str, object]:
    """A day, time or duration as JSON has them not."""
    if isinstance(cell, dt.timedelta):
        return {"seconds": cell.total_seconds()}
    if isinstance(cell, dt.datetime | dt.date | dt.time):
        return {type(cell).__name__: cell.isoformat()}
    raise TypeError(type(cell))


def from_json(told: dict[str, Any]) -> Any:
    """What `to_json` made; anything else as it is."""
    kind, value = next(iter(told.items()), ("", None))
    if kind == "seconds":
        return dt.timedelta(seconds=float(value or 0))
    made = _MADE.get(kind)
    return told if made is None else made(str(value))
