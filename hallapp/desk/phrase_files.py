"""Phrases to and from a spreadsheet, so that a reader elsewhere can write and approve them."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from hallapp.actions import phrases
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.phrases import Phrase, Tongue
from hallapp.exchange.cells import Cell, text_of
from hallapp.exchange.sheets import open_table
from hallapp.exchange.write import write
from hallapp.wording import QT_TRANSLATE_NOOP

HEADERS = ("中文", "译文", "审读人", "审定日期")
_NO_COLUMN = QT_TRANSLATE_NOOP(
    "Refused", "{name} has no column {column}: a list of phrases has {columns}."
)
_NO_DAY = QT_TRANSLATE_NOOP(
    "Refused",
    "{name}, row {line}: “{value}” is no day; write it like 2026-03-05. Nothing is taken.",
)


def save(hall: Hall, path: Path, tongue: Tongue, lacking: Iterable[str] = ()) -> int:
    """Write the phrases of a language, after the texts that still lack one; tells how many.

    Raises:
        Refused: the file cannot be written.
    """
    known = phrases.lines(hall, tongue)
    have = {each.chinese for each in known}
    blank = [(text, "", "", None) for text in lacking if text not in have]
    rows = [(each.chinese, each.words, each.reader, each.approved_on) for each in known]
    return write(path, HEADERS, [*blank, *rows])


def take(hall: Hall, path: Path, tongue: Tongue) -> int:
    """Take the phrases of a file; tells how many are new.

    Raises:
        Refused: the file cannot be read, lacks a column, or has a day that is none.
    """
    return phrases.take(hall, list(_read(path, tongue)))


def _read(path: Path, tongue: Tongue) -> Iterator[Phrase]:
    table = open_table(path, expected=HEADERS)
    places = {name: table.headers.index(name) for name in HEADERS if name in table.headers}
    for name in HEADERS[:2]:
        if name not in places:
            columns = "、".join(HEADERS)
            raise Refused(_NO_COLUMN, field="file", name=path.name, column=name, columns=columns)
    for line, row in table.rows():
        told = {name: row[at] for name, at in places.items()}
        yield Phrase(
            text_of(told["中文"]),
            tongue,
            text_of(told["译文"]),
            text_of(told.get("审读人")),
            _day(told.get("审定日期"), path.name, line),
        )


def _day(cell: Cell, name: str, line: int) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(_NO_DAY, field="file", name=name, line=line, value=text) from None
