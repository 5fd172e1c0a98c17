"""What was printed: numbers of sheets without gaps, and what each sheet was made of."""

import re
from typing import Any

from sqlalchemy import Select, select

from hallapp.actions.hall import Hall
from hallapp.domain.hall import Issue
from hallapp.domain.prints import (
    CheckedSheet,
    PrintedLine,
    digits_of,
    fits,
    sheet_book,
    sheet_no,
)
from hallapp.records.base import table_of
from hallapp.records.journal import seal
from hallapp.records.numbers import take
from hallapp.records.prints import PrintedSheet
from hallapp.wording import QT_TRANSLATE_NOOP

_SHEET = re.compile(r"([A-Za-z])\s*-\s*(\d{4})\s*-\s*(\d+)(.*)", re.DOTALL)
_CODE = re.compile(r"(?:[0-9A-Fa-f]{4}\s*){2,}")

PRINT = QT_TRANSLATE_NOOP("Step", "Print {title} {sheet_no}")


def issue(
    hall: Hall, paper: str, subject: str, fingerprint: str, *, title: str, book: str
) -> Issue:
    """Take the next number of a book and year and journal the print; undo skips it.

    `subject` is what the sheet is about (a case's number, a period). The seal is the journal's
    last step before this one: the state of the hall that the sheet shows.
    """
    now = hall.now()
    with hall.step(PRINT, records=True, title=title) as step:
        no, digest = seal(step.core)
        number = sheet_no(book, now.year, take(step, sheet_book(book, now.year)))
        step.add(
            PrintedSheet(
                sheet_no=number,
                paper=paper,
                subject=subject,
                fingerprint=fingerprint,
                printed_on=now.date(),
                printed_at=now,
                who=hall.who,
            )
        )
        step.say(sheet_no=number)
    return Issue(
        printed_on=now.date(), printed_at=now, sheet_no=number, seal_no=no, seal_hash=digest
    )


def preview(hall: Hall) -> Issue:
    """What a preview shows: today and the journal's seal, but no number."""
    now = hall.now()
    with hall.reading() as connection:
        no, digest = seal(connection)
    return Issue(printed_on=now.date(), printed_at=now, seal_no=no, seal_hash=digest)


def history(
    hall: Hall, *, paper: str = "", subject: str = "", most: int | None = None
) -> tuple[PrintedLine, ...]:
    """The sheets printed, newest first, `most` of them; of one paper or about one subject."""
    table = table_of(PrintedSheet)
    query = _lines().order_by(table.c.id.desc())
    if paper:
        query = query.where(table.c.paper == paper)
    if subject:
        query = query.where(table.c.subject == subject)
    query = query.limit(most)
    with hall.reading() as connection:
        return tuple(PrintedLine(*row) for row in connection.execute(query))


def _lines() -> Select[Any]:
    table = table_of(PrintedSheet)
    return select(
        table.c.sheet_no,
        table.c.paper,
        table.c.subject,
        table.c.fingerprint,
        table.c.printed_at,
        table.c.who,
    )


def checked(hall: Hall, typed: str) -> CheckedSheet | None:
    """The sheet whose 编号 or 校验码 was typed or scanned (``Z-2026-0158 ABCD EF01 2345``).

    None if what was typed is neither, or no sheet of this hall has it.
    """
    table = table_of(PrintedSheet)
    said = typed.strip()
    if (found := _SHEET.fullmatch(said)) is not None:
        book, year, serial, rest = found.groups()
        number = sheet_no(book.upper(), int(year), int(serial))
        query, code = _lines().where(table.c.sheet_no == number), digits_of(rest)
    elif _CODE.fullmatch(said):
        code = digits_of(said)
        query = _lines().where(table.c.fingerprint.startswith(code)).order_by(table.c.id.desc())
    else:
        return None
    with hall.reading() as connection:
        row = connection.execute(query.limit(1)).one_or_none()
    if row is None:
        return None
    line = PrintedLine(*row)
    return CheckedSheet(line, fits(line.fingerprint, code))
