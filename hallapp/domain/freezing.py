"""Figures frozen as plain JSON and thawed again: what was locked can be computed anew later.

Decimals, fractions and days become text, so that nothing is rounded by the way; mappings become
lists of pairs in the order of their keys, so that the same figures always give the same text.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Figures = TypeVar("Figures")


def frozen(value: object) -> Any:
    """A dataclass, or what stands in one, as JSON has it.

    Raises:
        TypeError: it holds something that has no form here.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: frozen(getattr(value, each.name)) for each in fields(value)}
    for kinds, way in _WAYS:
        if isinstance(value, kinds):
            return way(value)
    raise TypeError(f"{value!r} cannot be frozen")


def thawed(kind: type[Figures], told: Any) -> Figures:
    """The figures of a class from what was frozen of them."""
    made: Figures = _thaw(kind, told)
    return made


def digest(told: Any) -> str:
    """SHA-256 over frozen figures."""
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _order(told: Any) -> str:
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


@cache
def _hints(kind: type[Any]) -> Mapping[str, Any]:
    return get_type_hints(kind)


_WAYS: tuple[tuple[tuple[type[Any], ...], Callable[[Any], Any]], ...] = (
    ((Enum,), lambda value: value.value),
    ((NoneType, bool, int, str), lambda value: value),
    ((Decimal, Fraction), str),
    ((date,), lambda value: value.isoformat()),
    (
        (Mapping,),
        lambda told: sorted(([frozen(k), frozen(v)] for k, v in told.items()), key=_order),
    ),
    ((tuple, list), lambda told: [frozen(each) for each in told]),
    ((frozenset, set), lambda told: sorted(map(frozen, told), key=_order)),
)

_SIMPLE: Mapping[Any, Callable[[Any], Any]] = {
    Decimal: Decimal,
    Fraction: Fraction,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}


def _thaw(kind: Any, told: Any) -> Any:
    """What was frozen of a value of that type."""
    if get_origin(kind) is not None:
        return _thaw_many(get_origin(kind), get_args(kind), told)
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]  # a class, which `is_dataclass` does not say
        return kind(  # type: ignore[operator]  # the same
            **{name: _thaw(hints[name], value) for name, value in told.items()}
        )
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(told)
    return _SIMPLE[kind](told) if kind in _SIMPLE else told


def _thaw_many(origin: Any, inner: tuple[Any, ...], told: Any) -> Any:
    """What was frozen of a value of a type with other types in it."""
    if origin in {Union, UnionType}:
        return None if told is None else _thaw(inner[0], told)
    if issubclass(origin, Mapping):
        return {_thaw(inner[0], key): _thaw(inner[1], value) for key, value in told}
    if origin is frozenset or inner[-1] is Ellipsis:
        return origin(_thaw(inner[0], each) for each in told)
    return tuple(_thaw(each, part) for each, part in zip(inner, told, strict=True))
