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
_SHORT = 12  # digits: enough to see a difference, too few to stand for the value
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
            known_as = getattr(value, "known_as", "")  # a figure that is itself a sheet
            named = {} if known_as else {each.name: each for each in fields(value)}
            form = known_as or {name: canonical(getattr(value, name)) for name in named}
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
        digest.update(piece.encode(errors="surrogatepass"))
    return digest.hexdigest()


def contents(figures: object) -> dict[str, str]:
    """Each figure's short digest by its name, those of a figure within one as ``outer.inner``.

    What is a list is one figure: kept beside a printed sheet it says later what has changed.
    """
    return dict(_contents("", figures))


def _contents(name: str, value: object) -> Iterator[tuple[str, str]]:
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            inner = f"{name}.{each.name}" if name else each.name
            yield from _contents(inner, getattr(value, each.name))
    else:
        yield name, digest_of(value)


def digest_of(value: object) -> str:
    """The short digest of one figure."""
    digest = sha256(_text(canonical(value)).encode(errors="surrogatepass")).hexdigest()
    return digest[:_SHORT].translate(_LETTERS)


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
