"""What a print is told, read from text: names, periods, yes or no."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, Span, between, read_span, span_of
from hallapp.wording import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP("Refused", "This paper has no value {name}; it has: {names}.")
_MISSING = QT_TRANSLATE_NOOP("Refused", "This paper needs a value for {name}.")
_NO_FLAG = QT_TRANSLATE_NOOP("Refused", "{name} is yes or no, not “{value}”.")
_NO_DAY = QT_TRANSLATE_NOOP("Refused", "{name} is a day like 2026-03-05, not “{value}”.")
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
    """

    subject: str
    figures: object
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


def asked_span(values: Mapping[str, str], today: date, bucket: Bucket) -> Span:
    """The period named, or from one day to another, or the one in which today lies."""
    if period := values.get("period", ""):
        return read_span(period)
    first, last = _day(values, "from"), _day(values, "to")
    if first is None and last is None:
        return span_of(today, bucket)
    return between(first or span_of(last or today, bucket).first, last or today)


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
