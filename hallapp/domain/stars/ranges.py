"""Checks that keys of a rule share: within a range, not empty, named once."""

from collections import Counter
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

EMPTY = QT_TRANSLATE_NOOP("Refused", "“{key}” is empty: write it.")
BELOW = QT_TRANSLATE_NOOP("Refused", "“{key}” is {value}: write at least {least}.")
ABOVE = QT_TRANSLATE_NOOP("Refused", "“{key}” is {value}: write at most {most}.")
TWICE = QT_TRANSLATE_NOOP("Refused", "“{key}” names “{value}” twice: leave it once.")

Thing = TypeVar("Thing")


def not_empty(text: object, key: str) -> None:
    """Refuse an empty text, or a figure that is zero."""
    if not (text.strip() if isinstance(text, str) else text):
        raise Refused(EMPTY, field=key, key=key)


def each(things: Iterable[Thing], key: str, check: Callable[[Thing, str], None]) -> None:
    """Check every one of a list, with its key."""
    for place, thing in enumerate(things, 1):
        check(thing, f"{key}[{place}]")


def within(value: Decimal | int, key: str, least: int, most: int | None = None) -> None:
    """Refuse a figure that is out of its range."""
    if value < least:
        raise Refused(BELOW, field=key, key=key, value=value, least=least)
    if most is not None and value > most:
        raise Refused(ABOVE, field=key, key=key, value=value, most=most)


def share(value: Decimal | None, key: str) -> None:
    """Refuse what is no percentage."""
    if value is not None:
        within(value, key, 0, 100)


def once(names: Iterable[str], key: str) -> None:
    """Refuse a name that stands twice."""
    for name, times in Counter(names).items():
        if times > 1:
            raise Refused(TWICE, field=key, key=key, value=name)
