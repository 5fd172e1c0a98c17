"""An official paper as passages: what it says, in order, to be set on the grid or sent to Word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Align
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, ruled
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import Style


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """Who issues it, over its number."""

    issuer: str
    number: str


@dataclass(frozen=True)
class Title:
    """The title; a line end in it is kept."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Address:
    """Whom it is for."""

    text: str
    field: str = ""


@dataclass(frozen=True)
class Heading:
    """一、 and its words."""

    number: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Words:
    """A paragraph; `number` makes it 1., a bold `label` may stand before it."""

    text: str
    field: str = ""
    number: int = 0
    label: str = ""
    leads: bool = False


@dataclass(frozen=True, kw_only=True)
class Table:
    """Columns (head, left edge, width, place of its text) and rows; the last may be a total."""

    columns: tuple[tuple[str, float, float, Align], ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    size: float = 12
    height: float = 8.6
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class SignOff:
    """Who signs, and the day."""

    who: str
    on: date


Passage = Letterhead | Title | Address | Heading | Words | Table | SignOff


def pieces(press: Press, passages: Iterable[Passage]) -> Iterator[Piece]:
    """The passages on the grid of official papers."""
    for each in passages:
        match each:
            case Letterhead():
                yield official.letterhead(each.issuer, each.number)
            case Title():
                yield from official.title(press, each.text)
            case Address():
                yield from official.address(press, each.text, field=each.field)
            case Heading():
                yield from official.heading(press, each.number, each.text)
            case Words():
                yield from _words(press, each)
            case Table():
                yield from _table(each)
            case SignOff():
                yield from official.sign_off(press, each.who, each.on)


def _words(press: Press, each: Words) -> Iterator[Piece]:
    if each.label:
        yield from official.labelled(press, each.label, each.text, field=each.field)
    elif each.number:
        yield from official.numbered(press, each.number, each.text, field=each.field)
    else:
        yield from official.paragraph(press, each.text, field=each.field, leads=each.leads)


def _table(table: Table) -> Iterator[Piece]:
    strong, plain = Style(Role.STRONG, table.size), Style(Role.TEXT, table.size)
    head = _head(table, strong)
    yield replace(official.free(0.3), leads=True)
    yield head
    for number, row in enumerate(table.rows, start=1):
        last = number == len(table.rows) and not table.total
        yield replace(_row(table, row, plain, 0.5 if last else 0.2), again=head)
    if table.total:
        yield replace(_row(table, table.total, strong, 0.5), again=head)
    if table.note:
        note = Style(Role.TEXT, 9)
        yield official.table_row(
            ((0.0, official.WIDE, table.note, "right"),), note, height=6.4, rule=0
        )
    yield official.free(0.4)


def _head(table: Table, style: Style) -> Piece:
    """The names of the columns between two rules, again where the table goes on over the page."""
    above = ruled(official.LEFT, official.WIDE, 0.5)
    names = _row(table, tuple(column[0] for column in table.columns), style, 0.35)
    return replace(names, blocks=lambda y: (*above.blocks(y), *names.blocks(y)))


def _row(table: Table, texts: tuple[str, ...], style: Style, rule: float) -> Piece:
    cells = [
        (x, wide, text, align)
        for (_, x, wide, align), text in zip(table.columns, texts, strict=True)
    ]
    return official.table_row(cells, style, height=table.height, rule=rule)
