"""Frozen dataclasses as plain values and back, with errors that name the key at fault."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP, Marked

Built = TypeVar("Built")

UNKNOWN = QT_TRANSLATE_NOOP(
    "Refused", "“{key}” is not known: correct or remove it; known here are {known}."
)
LACKING = QT_TRANSLATE_NOOP("Refused", "“{key}” is missing: write it.")
NOT_ONE_OF = QT_TRANSLATE_NOOP("Refused", "“{key}” is “{value}”: write one of {known}.")
NOT_A = QT_TRANSLATE_NOOP("Refused", "“{key}” is “{value}”: write {wanted}.")
_WANTED = {
    str: QT_TRANSLATE_NOOP("Refused", "a text in quotation marks"),
    int: QT_TRANSLATE_NOOP("Refused", "a whole number"),
    bool: QT_TRANSLATE_NOOP("Refused", "true or false"),
    Decimal: QT_TRANSLATE_NOOP("Refused", "a number"),
    date: QT_TRANSLATE_NOOP("Refused", "a day such as 2026-10-01"),
    tuple: QT_TRANSLATE_NOOP("Refused", "a list in square brackets"),
    dict: QT_TRANSLATE_NOOP("Refused", "a table with its keys"),
}
_MOST_DIGITS = 15  # before or after the point: more is a slip, and would make endless texts


def plain(value: object, *, defaults: bool = True) -> Any:
    """Dicts, lists, numbers, texts and days; without `defaults` what says nothing new is left out.

    Decimals and days stay what they are.
    """
    if is_dataclass(value):
        return {
            each.name: plain(told, defaults=defaults)
            for each in fields(value)
            if each.init and ((told := getattr(value, each.name)) != _default(each) or defaults)
        }
    if isinstance(value, tuple):
        return [plain(each, defaults=defaults) for each in value]
    if isinstance(value, StrEnum):
        return value.value
    return value


def built(kind: type[Built], value: object, key: str = "") -> Built:
    """A frozen dataclass from plain values; raises `Refused` with the key at fault."""
    made: Built = _read(kind, value, key)
    return made


def _default(each: "Field[Any]") -> object:
    return each.default if each.default_factory is MISSING else each.default_factory()


def _read(kind: Any, value: object, key: str) -> Any:
    if get_origin(kind) is UnionType:
        one, none = get_args(kind)
        assert none is NoneType, "only `X | None` is known"
        return None if value is None else _read(one, value, key)
    if get_origin(kind) is tuple:
        return _read_list(get_args(kind), value, key)
    if is_dataclass(kind):
        return _read_table(kind, value, key)
    if issubclass(kind, StrEnum):
        if value not in list(kind):
            raise Refused(
                NOT_ONE_OF, field=key, key=key, value=value, known=_listed(map(str, kind))
            )
        return kind(value)
    return _read_value(kind, value, key)


def _read_list(kinds: tuple[Any, ...], value: object, key: str) -> tuple[Any, ...]:
    if not isinstance(value, list) or (kinds[-1] is not ... and len(value) != len(kinds)):
        raise _wrong(tuple, value, key)
    each = kinds if kinds[-1] is not ... else [kinds[0]] * len(value)
    return tuple(
        _read(one, told, f"{key}[{place}]")
        for place, (one, told) in enumerate(zip(each, value, strict=True), 1)
    )


def _read_table(kind: Any, value: object, key: str) -> Any:
    if not isinstance(value, Mapping):
        raise _wrong(dict, value, key)
    known = {each.name: each for each in fields(kind) if each.init}
    for name in value:
        if name not in known:
            raise Refused(UNKNOWN, field=_in(key, name), key=_in(key, name), known=_listed(known))
    for name, each in known.items():
        if name not in value and _default(each) is MISSING:
            raise Refused(LACKING, field=_in(key, name), key=_in(key, name))
    hints = _hints(kind)
    return kind(**{name: _read(hints[name], told, _in(key, name)) for name, told in value.items()})


def _read_value(kind: Any, value: object, key: str) -> object:
    if kind is Decimal:
        return _number(value, key)
    if kind is date and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise _wrong(date, value, key) from None
    if type(value) is not kind or isinstance(value, datetime):
        raise _wrong(kind, value, key)
    return value


def _number(value: object, key: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise _wrong(Decimal, value, key)
    try:
        number = Decimal(value)
    except ArithmeticError:
        raise _wrong(Decimal, value, key) from None
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise _wrong(Decimal, value, key)
    return number


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _wrong(kind: type, value: object, key: str) -> Refused:
    return Refused(NOT_A, field=key, key=key, value=value, wanted=Marked("Refused", _WANTED[kind]))


def _in(key: str, name: object) -> str:
    return f"{key}.{name}" if key else str(name)


def _listed(names: Iterable[str]) -> str:
    return " ".join(names)


def at(table: object, key: str) -> object:
    """What stands at a key (``vote[1].keep``) of plain values; `KeyError` if nothing does."""
    for step in re.findall(r"\w+", key):
        if isinstance(table, Mapping) and step in table:
            table = table[step]
        elif isinstance(table, list) and step.isdigit() and 0 < int(step) <= len(table):
            table = table[int(step) - 1]
        else:
            raise KeyError(key)
    return table
