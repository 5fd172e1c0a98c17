"""Figures under strain: every Chinese text of a sample found, and replaced by another."""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

HAN = re.compile(r"[㐀-鿿]")
Change = Callable[[str, str], str]
"""Field and text → text."""


def changed(value: Any, change: Change, field: str = "") -> Any:
    """The figures with each Chinese text changed; codes and numbers stay."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return change(field, value) if HAN.search(value) else value
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(changed(each, change, field) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        new = {
            each.name: changed(getattr(value, each.name), change, each.name)
            for each in fields(value)
            if each.init
        }
        return replace(value, **new)
    return value


def texts(value: Any) -> list[tuple[str, str]]:
    """Field and text of every Chinese text, in their order."""
    found: list[tuple[str, str]] = []

    def note(field: str, text: str) -> str:
        found.append((field, text))
        return text

    changed(value, note)
    return found


def placed(value: Any, told: Iterator[str]) -> Any:
    """The figures with one Chinese text after the other replaced, as long as there are some."""
    return changed(value, lambda _, text: next(told, text))
