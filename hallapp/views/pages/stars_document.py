"""A rule-set as plain values that a form changes field by field, by the keys of its text form.

A path is what a refusal names: ``score[2].weight``, counted from 1.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hallapp.domain.stars.rules import RuleSet

_STEP = re.compile(r"(\w+)|\[(\d+)\]")
_PARTED = re.compile(r"[、，,;；]\s*")
_PAIR = re.compile(r"^(.*?)[\s:：=]*(\d+(?:\.\d+)?)?$")


def _day(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


_READ: Mapping[Any, tuple[re.Pattern[str], Callable[[str], Any]]] = {
    int: (re.compile(r"-?\d{1,9}"), int),
    Decimal: (re.compile(r"-?\d{1,9}(\.\d{1,6})?"), Decimal),
    date: (re.compile(r"\d{4}-\d\d-\d\d"), _day),
}
"""How the text of a field becomes a value, where it looks like one."""


def steps_of(path: str) -> list[str | int]:
    """``score[2].weight`` → score, 1, weight."""
    return [name or int(number) - 1 for name, number in _STEP.findall(path)]


def value_at(document: dict[str, Any], path: str) -> Any:
    """What stands at a path."""
    value: Any = document
    for step in steps_of(path):
        value = value[step]
    return value


def put(document: dict[str, Any], path: str, text: str) -> None:
    """Write what was typed or chosen at a path, as the rules have it there."""
    *way, last = steps_of(path)
    holder: Any = document
    for step in way:
        holder = holder[step]
    holder[last] = converted(kind_at(path), text)


def remove(document: dict[str, Any], path: str) -> None:
    """Take an element out of its list."""
    *way, last = steps_of(path)
    holder: Any = document
    for step in way:
        holder = holder[step]
    del holder[last]


@cache
def kind_at(path: str) -> Any:
    """What kind of value the rules have at a path."""
    kind: Any = RuleSet
    for step in steps_of(path):
        kind = _bare(kind)
        kind = get_args(kind)[0] if isinstance(step, int) else get_type_hints(kind)[step]
    return kind


def _bare(kind: Any) -> Any:
    """Without “or nothing”."""
    return get_args(kind)[0] if get_origin(kind) is UnionType else kind


def converted(kind: Any, text: str) -> Any:
    """Typed text as a plain value; what cannot be is left as typed, to be refused by its key."""
    text = text.strip()
    if get_origin(kind) is UnionType and not text:
        return None
    kind = _bare(kind)
    if get_origin(kind) is tuple:
        return _listed(get_args(kind)[0], text)
    return _single(kind, text)


def _single(kind: Any, text: str) -> Any:
    if kind is bool:
        return text == "true"
    pattern, read = _READ.get(kind, (None, str))
    return read(text) if pattern is not None and pattern.fullmatch(text) else text


def parted(text: str) -> list[str]:
    """The words of a list as it is typed."""
    return [part.strip() for part in _PARTED.split(text) if part.strip()]


def _listed(kind: Any, text: str) -> list[Any]:
    """办事员、窗口人员; of pairs: 满意 10、基本满意 7、不了解."""
    parts = parted(text)
    if not is_dataclass(kind):
        return list(parts)
    first, second = list(get_type_hints(kind))
    made = []
    for part in parts:
        found = _PAIR.match(part)
        assert found is not None  # it matches every text
        name, number = found[1].strip(), found[2]
        if first == "name":
            made.append({first: name or part, second: number} if number else {first: part})
        else:
            made.append({first: name, second: number or ""})
    return made


def text_of(value: Any) -> str:
    """How a plain value stands in its field."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "、".join(_part_text(each) for each in value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _part_text(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(str(each) for each in value.values() if each is not None)
    return str(value)
