"""What a print is told, read from text: names, periods, yes or no."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, Span, between, last_over, read_span, span_of
from hallapp.domain.stars.award import period_name
from hallapp.wording import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP("Refused", "This paper has no value {name}; it has: {names}.")
_MISSING = QT_TRANSLATE_NOOP("Refused", "This paper needs a value for {name}.")
_NO_FLAG = QT_TRANSLATE_NOOP("Refused", "{name} is yes or no, not “{value}”.")
_NO_DAY = QT_TRANSLATE_NOOP("Refused", "{name} is a day like 2026-03-05, not “{value}”.")
_NO_SHIFT = QT_TRANSLATE_NOOP(
    "Refused",
    "“{value}” is no shift: write millimetres to the right and down, like 1.5 -2, at most 30 each.",
)
_SHIFT = re.compile(r"([-+−]?\d{1,2}(?:\.\d{1,2})?)[\s,，;；]+([-+−]?\d{1,2}(?:\.\d{1,2})?)")
_FAR = 30.0  # mm
_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "{name} is a number from 1 to 100, not “{value}”.")
_MOST = 100
_YES = frozenset({"1", "yes", "true", "是"})
_NO = frozenset({"", "0", "no", "false", "否"})


@dataclass(frozen=True)
class BoundPart:
    """A paper that is bound into another one, with its title there and what it is told."""

    title: str
    paper: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class Shown:
    """What a paper is about: a case's number or a period, and its figures.

    `bound` are the papers that come after it in one PDF; `tell` gives the figures what became of
    them: those that can be printed, with their subject and 校验码, and why others cannot.
    `enters` is what is entered in the hall when it is printed; it gives the numbers of what
    stands on it.
    """

    subject: str
    figures: object
    enters: Callable[[Hall], tuple[str, ...]] | None = None
    bound: tuple[BoundPart, ...] = ()
    tell: "Tell | None" = None


Told = tuple[BoundPart, str, str]
"""A part that can be printed, its subject, its 校验码."""
Tell = Callable[[tuple[Told, ...], tuple[tuple[BoundPart, Refused], ...]], object]

Figures = Mapping[str, Callable[[Hall, Mapping[str, str]], Shown]]
"""Paper → what asks the hall for its figures."""


def check_names(values: Mapping[str, str], names: Iterable[str]) -> None:
    """Refuse a value that the paper does not know."""
    known = tuple(names)
    for name in values:
        if name not in known:
            raise Refused(_UNKNOWN, field=name, name=name, names=", ".join(known))


def needed(values: Mapping[str, str], name: str) -> str:
    """The value, which must be there."""
    value = values.get(name, "").strip()
    if not value:
        raise Refused(_MISSING, field=name, name=name)
    return value


def flag(values: Mapping[str, str], name: str) -> bool:
    """Yes or no; not given is no."""
    value = values.get(name, "").strip().lower()
    if value in _YES:
        return True
    if value in _NO:
        return False
    raise Refused(_NO_FLAG, field=name, name=name, value=value)


def told_day(values: Mapping[str, str], name: str) -> date | None:
    """A day, None if none is told."""
    return _day(values, name)


def asked_count(values: Mapping[str, str], name: str, default: int) -> int:
    """A number from 1 to 100."""
    value = values.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal() or not 1 <= int(value) <= _MOST:
        raise Refused(_NO_COUNT, field=name, name=name, value=value)
    return int(value)


def asked_shift(values: Mapping[str, str]) -> tuple[float, float]:
    """How far everything is moved, in mm to the right and down; not given is not at all."""
    value = values.get("shift", "").strip()
    if not value:
        return (0.0, 0.0)
    told = _SHIFT.fullmatch(value)
    right, down = (float(part.replace("−", "-")) for part in told.groups()) if told else (99, 99)
    if max(abs(right), abs(down)) > _FAR:
        raise Refused(_NO_SHIFT, field="shift", value=value)
    return (right, down)


def asked_span(values: Mapping[str, str], today: date, bucket: Bucket) -> Span:
    """The period named, or from one day to another, or the one in which today lies."""
    if period := values.get("period", ""):
        return read_span(period)
    first, last = _day(values, "from"), _day(values, "to")
    if first is None and last is None:
        return span_of(today, bucket)
    return between(first or span_of(last or today, bucket).first, last or today)


def over_span(values: Mapping[str, str], today: date, bucket: Bucket) -> Span:
    """The period named, or from one day to another, or the last one that is over."""
    if any(values.get(name, "").strip() for name in ("period", "from", "to")):
        return asked_span(values, today, bucket)
    return last_over(today, bucket)


def as_read(period: str) -> str:
    """A period as papers write it: 2026年第三季度; a day, and what is no period, as it is told."""
    try:
        span = read_span(period)
    except Refused:
        return period
    return period if span.first == span.last else period_name(span)


def asked_day(values: Mapping[str, str], name: str, today: date) -> date:
    """The day that is told, else today."""
    return _day(values, name) or today


def _day(values: Mapping[str, str], name: str) -> date | None:
    value = values.get(name, "").strip()
    if not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Refused(_NO_DAY, field=name, name=name, value=value) from None
