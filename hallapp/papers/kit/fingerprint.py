"""The 校验码: SHA-256 over a paper's name, its layout and its figures in one canonical form."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from hashlib import sha256

_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_ROWS = 3  # levels down to the rows of a book


def canonical(value: object) -> object:
    """Plain JSON values that mean the same in every process."""
    form: object
    match value:
        case Enum():
            form = value.value
        case None | bool() | int() | str():
            form = value
        case datetime() | time():
            form = value.isoformat(timespec="seconds")
        case date() | Decimal() | Fraction():
            form = str(value)
        case bytes():  # a photo; letters only, so that no phone number is ever read in it
            form = sha256(value).hexdigest().translate(_LETTERS)
        case frozenset() | set():
            form = sorted(str(canonical(each)) for each in value)
        case Mapping():
            form = {str(key): canonical(each) for key, each in value.items()}
        case list() | tuple():
            form = [canonical(each) for each in value]
        case _ if is_dataclass(value):
            form = {each.name: canonical(getattr(value, each.name)) for each in fields(value)}
        case _:
            raise TypeError(f"a figure may not be a {type(value).__name__}")
    return form


def fingerprint(
    paper: str, layout: int, figures: object, second: Mapping[str, str] | None = None
) -> str:
    """64 hexadecimal digits; second lines are a part of it, the `Issue` is none."""
    digest = sha256()
    told = [paper, layout, canonical(figures), *([canonical(second)] if second else [])]
    for piece in _pieces(told, _ROWS):
        digest.update(piece.encode())
    return digest.hexdigest()


def _pieces(form: object, deep: int) -> Iterator[str]:
    """The JSON text, its rows one by one: one call for all of them would hold every thread."""
    if deep and isinstance(form, list):
        yield "["
        for number, each in enumerate(form):
            yield "," if number else ""
            yield from _pieces(each, deep - 1)
        yield "]"
    elif deep and isinstance(form, dict):
        yield "{"
        for number, key in enumerate(sorted(form)):
            yield f"{',' if number else ''}{_text(key)}:"
            yield from _pieces(form[key], deep - 1)
        yield "}"
    else:
        yield _text(form)


def _text(form: object) -> str:
    return json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
