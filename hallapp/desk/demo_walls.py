"""The boards of the demo hall: what hangs on them, since when, and what has changed since."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from hashlib import sha256
from typing import Any

from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.draft import Draft
from hallapp.desk.once import asked_once
from hallapp.domain.errors import Refused
from hallapp.domain.prints import sheet_book, sheet_no
from hallapp.domain.spans import A_DAY, Bucket, span_of
from hallapp.places import PRESETS
from hallapp.records.prints import PrintedSheet
from hallapp.records.settings import NumberBook
from hallapp.records.wall import WallBoard, WallPosition, WallSheet
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the boards of the demo hall")
_PRINTED, _UP = time(8, 31), time(8, 44)
_DAYS = 20
Row = dict[str, Any]


def fill(hall: Hall) -> None:
    """Write boards, positions and the sheets that hang there, numbered as they were printed."""
    told = tomllib.loads((PRESETS / "demo_walls.toml").read_text("utf-8"))["board"]
    places = [
        (board, rank, dict(line), _told(hall, line))
        for board, lines in enumerate(told, 1)
        for rank, line in enumerate(lines["sheets"], 1)
    ]
    with asked_once():
        hung = [*_hung(hall, places)]
    with hall.step(FILL, records=True) as step:
        step.insert_many(
            WallBoard,
            [
                {"name": board["name"], "place": board["place"], "rank": rank}
                for rank, board in enumerate(told, 1)
            ],
        )
        step.insert_many(WallPosition, [_position(hall, *place) for place in places])
        step.insert_many(PrintedSheet, [row for _, row in hung])
        step.insert_many(WallSheet, [_up(hall, key, row) for key, row in hung])
        for book, last in _books(hung).items():
            step.add(NumberBook(book=book, last=last))


def _told(hall: Hall, line: Mapping[str, Any]) -> dict[str, str]:
    told = dict(line.get("told", {}))
    if told.get("period") == "last quarter":
        quarter = span_of(hall.now().date(), Bucket.QUARTER)
        told["period"] = span_of(quarter.first - A_DAY, Bucket.QUARTER).name
    return told


def _position(hall: Hall, board: int, rank: int, line: Row, told: dict[str, str]) -> Row:
    until, found = line.get("until"), line.get("found", "")
    today = hall.now()
    return {
        "board_id": board,
        "rank": rank,
        "paper": line["paper"],
        "told": told,
        "good_days": line.get("good"),
        "until_on": None if until is None else today.date() + timedelta(until),
        "found": found,
        "found_at": today - timedelta(2) if found else None,
    }


def _hung(hall: Hall, places: list[tuple[int, int, Row, dict[str, str]]]) -> Iterator[Any]:
    """Position and sheet, the oldest first; where nothing hangs, nothing."""
    numbers: dict[str, int] = {}
    dated = sorted(enumerate(places, 1), key=lambda each: -each[1][2].get("days", _DAYS))
    for key, (_, _, line, told) in dated:
        if line.get("bare"):
            continue
        try:
            draft = prints.draft(hall, line["paper"], told)
        except Refused:  # a day on which the hall is closed has no duty sheet
            continue
        at = hall.now() - timedelta(line.get("days", _DAYS))
        at = min(hall.now(), datetime.combine(at.date(), _PRINTED))
        book = sheet_book(draft.paper.book, at.year)
        numbers[book] = numbers.get(book, 0) + 1
        number = sheet_no(draft.paper.book, at.year, numbers[book])
        yield key, _sheet(hall, draft, line.get("changed", ""), at, number)


def _sheet(hall: Hall, draft: Draft, changed: str, at: datetime, number: str) -> Row:
    """The sheet as it was printed: what has changed since was something else then."""
    made = draft.sheet
    content = {**(made.content or {})}
    digest = draft.fingerprint
    if changed:
        content[changed] = ""
        digest = sha256(f"{digest} {changed}".encode()).hexdigest()
    return {
        "sheet_no": number,
        "paper": made.paper,
        "subject": made.subject,
        "fingerprint": digest,
        "printed_on": at.date(),
        "printed_at": at,
        "who": hall.who,
        "told": dict(draft.values),
        "content": content,
    }


def _up(hall: Hall, position: int, sheet: Row) -> Row:
    up = min(hall.now(), datetime.combine(sheet["printed_on"], _UP))
    return {
        "position_id": position,
        "sheet_no": sheet["sheet_no"],
        "put_up_at": up,
        "put_up_by": sheet["who"],
    }


def _books(hung: list[tuple[int, Row]]) -> dict[str, int]:
    last: dict[str, int] = {}
    for _, sheet in hung:
        letter, year, serial = sheet["sheet_no"].split("-")
        book = sheet_book(letter, int(year))
        last[book] = max(last.get(book, 0), int(serial))
    return last
