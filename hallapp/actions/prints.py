"""What was printed: numbers of sheets without gaps, and what each sheet was made of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.hall import Issue
from hallapp.domain.prints import (
    CheckedSheet,
    PrintedLine,
    SheetFound,
    digits_of,
    fits,
    sheet_book,
    sheet_no,
)
from hallapp.domain.rights import Right
from hallapp.records.base import table_of
from hallapp.records.journal import seal
from hallapp.records.numbers import take
from hallapp.records.prints import PrintedSheet
from hallapp.records.step import Step
from hallapp.records.wall import WallBoard, WallPosition, WallSheet
from hallapp.wording import QT_TRANSLATE_NOOP

LOOK = frozenset(
    {"size", "mono", "language", "tiled", "shift"}
)  # how a sheet looks, not what it is about
PRINT_MANY = QT_TRANSLATE_NOOP("Step", "Print {count} sheets for the walls")
_SHEET = re.compile(r"([A-Za-z])\s*-\s*(\d{4})\s*-\s*(\d+)(.*)", re.DOTALL)
_CODE = re.compile(r"(?:[0-9A-Fa-f]{4}\s*){2,}")

PRINT = QT_TRANSLATE_NOOP("Step", "Print {title} {sheet_no}")


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A sheet about to be printed: what it is, what it was made of, and where it will hang.

    `subject` is what it is about (a case's number, a period); `told` and `content` are given for
    what may hang on a wall. Without `position` it waits at every position that shows just that.
    """

    paper: str
    title: str
    book: str
    subject: str
    fingerprint: str
    told: Mapping[str, str] | None = None
    content: Mapping[str, str] | None = None
    position: int | None = None


@needs(Right.PRINT)
def issue(
    hall: Hall,
    paper: str,
    subject: str,
    fingerprint: str,
    *,
    title: str,
    book: str,
    told: Mapping[str, str] | None = None,
    content: Mapping[str, str] | None = None,
    position: int | None = None,
) -> Issue:
    """Take the next number of a book and year and journal the print; undo skips it.

    `subject` is what the sheet is about (a case's number, a period); `told` and `content` see
    `Sheet`. The seal is the journal's last step before this one: the state of the hall that the
    sheet shows.
    """
    sheet = Sheet(
        paper=paper,
        title=title,
        book=book,
        subject=subject,
        fingerprint=fingerprint,
        told=told,
        content=content,
        position=position,
    )
    with hall.step(PRINT, records=True, title=title) as step:
        made = _number(hall, step, sheet)
        step.say(sheet_no=made.sheet_no)
    return made


@needs(Right.PRINT)
def issue_many(hall: Hall, sheets: Sequence[Sheet]) -> tuple[Issue, ...]:
    """Take a number for each of several sheets that are printed together, in one step."""
    with hall.step(PRINT_MANY, records=True, count=len(sheets)) as step:
        return tuple(_number(hall, step, sheet) for sheet in sheets)


def _number(hall: Hall, step: Step, sheet: Sheet) -> Issue:
    now = hall.now()
    no, digest = seal(step.core)
    serial = take(step, sheet_book(sheet.book, now.year))
    number = sheet_no(sheet.book, now.year, serial)
    step.add(
        PrintedSheet(
            sheet_no=number,
            paper=sheet.paper,
            subject=sheet.subject,
            fingerprint=sheet.fingerprint,
            printed_on=now.date(),
            printed_at=now,
            who=hall.who,
            told=None if sheet.told is None else dict(sheet.told),
            content=None if sheet.content is None else dict(sheet.content),
        )
    )
    for key in _positions(step, sheet):
        step.add(WallSheet(position_id=key, sheet_no=number))
    return Issue(
        printed_on=now.date(), printed_at=now, sheet_no=number, seal_no=no, seal_hash=digest
    )


def _positions(step: Step, sheet: Sheet) -> Iterator[int]:
    """The positions that this sheet was printed for: they show the same, told the same."""
    if sheet.position is not None:
        yield sheet.position
    elif sheet.told is not None:
        for row in step.scalars(select(WallPosition).where(WallPosition.paper == sheet.paper)):
            if _about(row.told) == _about(sheet.told):
                yield row.id


def _about(told: object) -> dict[str, object]:
    given = told if isinstance(told, Mapping) else {}
    return {name: value for name, value in given.items() if value and name not in LOOK}


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


def last_contents(hall: Hall, paper: str) -> dict[str, str]:
    """What was kept of a paper's prints, of each part what was printed last."""
    table = table_of(PrintedSheet)
    query = select(table.c.content).where(table.c.paper == paper).order_by(table.c.id)
    found: dict[str, str] = {}
    with hall.reading() as connection:
        for content in connection.scalars(query):
            found |= content or {}
    return found


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


def find_sheet(hall: Hall, text: str) -> SheetFound | None:
    """The same with where it hangs: what was printed when, and whether it still is on a wall."""
    known = checked(hall, text)
    if known is None:
        return None
    number = known.line.sheet_no
    printed, hung = table_of(PrintedSheet), table_of(WallSheet)
    position, board = table_of(WallPosition), table_of(WallBoard)
    with hall.reading() as connection:
        told = connection.scalar(select(printed.c.told).where(printed.c.sheet_no == number))
        places = connection.execute(
            select(hung.c.id, hung.c.position_id, hung.c.put_up_at, board.c.name)
            .join(position, position.c.id == hung.c.position_id)
            .join(board, board.c.id == position.c.board_id)
            .where(hung.c.sheet_no == number, hung.c.put_up_at.is_not(None))
        ).all()
        up = [place for place in places if not _replaced(connection, place)]
    return SheetFound(
        line=known.line,
        told=told or {},
        code_fits=known.fits,
        hangs_on=tuple(place.name for place in up),
        was_up=bool(places),
        positions=tuple(place.position_id for place in up),
    )


def _replaced(connection: Connection, place: Any) -> bool:
    """Whether a later sheet hangs in its place."""
    hung = table_of(WallSheet)
    later = select(hung.c.id).where(
        hung.c.position_id == place.position_id,
        hung.c.id > place.id,
        hung.c.put_up_at.is_not(None),
    )
    return connection.scalar(later.limit(1)) is not None
