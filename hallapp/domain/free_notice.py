"""A free notice 公告: its words as the supervisor wrote them, in parts, without any markup.

Every text is data. Templates are data too: their ``{places}`` are filled once, when a notice is
begun from one.
"""

import json
import string
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache
from tomllib import loads

from hallapp.domain.errors import Refused
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_TITLE = QT_TRANSLATE_NOOP("Refused", "The notice has no title.")
_NO_WORDS = QT_TRANSLATE_NOOP("Refused", "The notice has no words yet.")
_UNEVEN = QT_TRANSLATE_NOOP("Refused", "Every row of a table has as many cells as its head.")
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Refused", "The template has a place {place} that nothing fills; there are: {places}."
)
_NO_TEMPLATE = QT_TRANSLATE_NOOP("Refused", "There is no template {key}; there are: {keys}.")


class PartKind(StrEnum):
    """What a part of a notice is."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"  # numbered; a heading begins the numbers anew
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of pieces, or a table of rows whose first is the head."""

    kind: PartKind
    pieces: tuple[Piece, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """Its words without weight."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be read of it."""
        return not self.text.strip() and not any(cell.strip() for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True)
class NoticeText:
    """The words of a notice; `signed` and `day` are its signature block."""

    title: str
    parts: tuple[Part, ...] = ()
    signed: str = ""
    day: date | None = None

    def numbered(self) -> tuple[tuple[int, Part], ...]:
        """The parts that are read, items with their number, others with 0."""
        found, number = [], 0
        for part in self.parts:
            if part.is_empty:
                continue
            if part.kind is PartKind.HEADING:
                number = 0
            if part.kind is PartKind.ITEM:
                number += 1
            found.append((number if part.kind is PartKind.ITEM else 0, part))
        return tuple(found)


def check(text: NoticeText) -> NoticeText:
    """The notice without its empty parts.

    Raises:
        Refused: it has no title or no words, or a table is uneven.
    """
    if not text.title.strip():
        raise Refused(_NO_TITLE, field="title")
    parts = tuple(part for part in text.parts if not part.is_empty)
    if not parts:
        raise Refused(_NO_WORDS, field="parts")
    for part in parts:
        if len({len(row) for row in part.rows}) > 1:
            raise Refused(_UNEVEN, field="parts")
    return replace(text, title=text.title.strip(), parts=parts)


def kept(parts: tuple[Part, ...]) -> str:
    """The parts as the record keeps them."""
    told = [
        {"kind": part.kind.value, "rows": part.rows}
        if part.kind is PartKind.TABLE
        else {
            "kind": part.kind.value,
            "pieces": [[piece.text, piece.bold] for piece in part.pieces],
        }
        for part in parts
    ]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def read(told: str) -> tuple[Part, ...]:
    """The parts from how the record keeps them: the inverse of `kept`."""
    return tuple(
        Part(
            PartKind(each["kind"]),
            tuple(Piece(text, bold) for text, bold in each.get("pieces", ())),
            tuple(tuple(row) for row in each.get("rows", ())),
        )
        for each in json.loads(told or "[]")
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """How a notice may begin: its title and parts with places, and how long it stays up."""

    key: str
    name: str
    title: str
    style: str = "poster"  # poster | official
    days_up: int | None = None
    parts: tuple[Part, ...] = field(default=())


@cache
def templates() -> tuple[Template, ...]:
    """The templates of ``presets/notices.toml``."""
    told = loads((PRESETS / "notices.toml").read_text("utf-8"))
    return tuple(
        Template(
            key=key,
            name=each["name"],
            title=each["title"],
            style=each.get("style", "poster"),
            days_up=each.get("days_up"),
            parts=tuple(part_of(part) for part in each["parts"]),
        )
        for key, each in told.items()
    )


def template_called(key: str) -> Template:
    """The template of a key; raises `Refused` if there is none."""
    for each in templates():
        if each.key == key:
            return each
    keys = ", ".join(each.key for each in templates())
    raise Refused(_NO_TEMPLATE, field="template", key=key, keys=keys)


def part_of(told: Mapping[str, object]) -> Part:
    """A part as a template's file says it: its kind and its words."""
    (kind, words) = next(iter(told.items()))
    if kind == PartKind.TABLE:
        assert isinstance(words, list)
        return Part(PartKind.TABLE, rows=tuple(tuple(map(str, row)) for row in words))
    return Part(PartKind(kind), (Piece(str(words)),))


def begun(template: Template, places: Mapping[str, str], signed: str, day: date) -> NoticeText:
    """A notice begun from a template, its places filled; what has nothing to say is left out.

    Raises:
        Refused: the template has a place that nothing fills.
    """
    parts = (
        Part(
            part.kind,
            tuple(Piece(_filled(piece.text, places), piece.bold) for piece in part.pieces),
            tuple(tuple(_filled(cell, places) for cell in row) for row in part.rows),
        )
        for part in template.parts
    )
    told = tuple(part for part in parts if not part.is_empty)
    return NoticeText(_filled(template.title, places), told, signed, day)


def _filled(text: str, places: Mapping[str, str]) -> str:
    for _, place, _, _ in string.Formatter().parse(text):
        if place is not None and place not in places:
            raise Refused(
                _NO_PLACE, field="template", place=place, places=", ".join(sorted(places))
            )
    return text.format_map(places)
