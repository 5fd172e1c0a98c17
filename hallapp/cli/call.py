"""One call of the program: which hall, what time, for people or as JSON, in which language."""

import json
import sys
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, TextIO

from hallapp.desk.person import logged_in
from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from hallapp.actions.hall import Hall

NOT_A_TIME = QT_TRANSLATE_NOOP(
    "Refused", "“{text}” is not a local time: write it as 2026-03-31T17:00"
)
NOT_A_DAY = QT_TRANSLATE_NOOP("Refused", "“{text}” is not a day: write it as 2026-03-31")


@dataclass(frozen=True)
class Call:
    """What stands before or after every command."""

    say: Words
    place: str = ""
    given_now: datetime | None = None
    as_json: bool = False
    who: str = ""  # who signs in, where people do
    opened: ExitStack = field(default_factory=ExitStack)  # what is let go when the command ends

    def now(self) -> datetime:
        """The hall's local time: as given, else the computer's."""
        return self.given_now or datetime.now()

    @property
    def where(self) -> str:
        """The hall to work on: as named, else the last one opened."""
        if self.place:
            return self.place
        from hallapp.desk.last_hall import last_place  # platformdirs only where it is needed

        return last_place()

    def open(self, *, by_anybody: bool = False) -> "Hall":
        """Open the hall and sign in where people do; raises `StoreTrouble` where that cannot be.

        What may be done `by_anybody` asks for no password: a copy made by a timetable.
        """
        from hallapp.actions.hall import open_hall  # SQLAlchemy only where it is needed

        hall = open_hall(self.where, self.now, logged_in())
        self.opened.callback(hall.close)
        if hall.sign_in and not by_anybody:
            from hallapp.cli.signing_in import sign_in

            sign_in(hall, self.who, self.say)
        return hall

    def answer(self, document: object, lines: Iterable[str]) -> None:
        """Say it on standard output: one JSON document, or lines for people."""
        if self.as_json:
            write(json.dumps(document, ensure_ascii=False, default=plain))
        else:
            for line in lines:
                write(line)


def write(line: str, stream: TextIO | None = None) -> None:
    """One line to standard output or `stream`."""
    print(line, file=stream or sys.stdout)


def plain(value: object) -> object:
    """What JSON has no word for, as cli.md writes it: instants to the minute, days as days."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.second else "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)


def read_now(text: str) -> datetime:
    """The time of `--now`; raises `Refused`."""
    try:
        now = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(NOT_A_TIME, field="now", text=text) from None
    if now.tzinfo is not None:
        raise Refused(NOT_A_TIME, field="now", text=text)
    return now


def read_day(text: str, field: str) -> date:
    """A day of an option; raises `Refused`."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(NOT_A_DAY, field=field, text=text) from None


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    """Columns for people, numbers at the right; a Chinese character is two places wide."""
    texts = [list(head), *([_cell(cell) for cell in row] for row in rows)]
    widths = [max(map(_wide, column)) for column in zip(*texts, strict=True)]
    numbers = [
        len(texts) > 1 and all(_numeric(cell) for cell in column[1:])
        for column in zip(*texts, strict=True)
    ]
    return [
        "  ".join(
            " " * (width - _wide(cell)) + cell if right else cell + " " * (width - _wide(cell))
            for cell, width, right in zip(row, widths, numbers, strict=True)
        ).rstrip()
        for row in texts
    ]


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", timespec="minutes")
    return "" if value is None else str(value)


def _numeric(cell: str) -> bool:
    return cell.replace(",", "").lstrip("-").isdigit() or not cell


def _wide(text: str) -> int:
    return sum(1 if ord(character) < 0x1100 else 2 for character in text)
