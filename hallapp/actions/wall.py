"""What a person does with the walls: boards, what hangs on them, ticking what was put up.

One wish is one step. Which sheet is stale is asked of `desk.wall`: it needs the papers' figures.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.staff import kept_photo
from hallapp.domain.coming import last_day
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.staff import PhotoFile
from hallapp.domain.wall import Board, Found, HungSheet, WallPlace, put
from hallapp.records.base import table_of
from hallapp.records.notices import Notice
from hallapp.records.prints import PrintedSheet
from hallapp.records.step import Step
from hallapp.records.wall import WallBoard, WallPosition, WallSheet
from hallapp.wording import QT_TRANSLATE_NOOP

ADD_BOARD = QT_TRANSLATE_NOOP("Step", "Add the board {board}")
CHANGE_BOARD = QT_TRANSLATE_NOOP("Step", "Change the board {board}")
REMOVE_BOARD = QT_TRANSLATE_NOOP("Step", "Remove the board {board}")
MOVE_BOARD = QT_TRANSLATE_NOOP("Step", "Move the board {board} on the walk")
HANG = QT_TRANSLATE_NOOP("Step", "Give {title} a place on {board}")
CHANGE = QT_TRANSLATE_NOOP("Step", "Change place {rank} of {board}")
MOVE = QT_TRANSLATE_NOOP("Step", "Move a sheet on {board}")
TAKE_AWAY = QT_TRANSLATE_NOOP("Step", "Take place {rank} off {board}")
TICK_BOARD = QT_TRANSLATE_NOOP("Step", "{board}: everything is up")
TICK = QT_TRANSLATE_NOOP("Step", "Place {rank} of {board} is up")
WALK = QT_TRANSLATE_NOOP("Step", "Enter the wall walk of {board}")

_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The board has no name: write what people call it.")
_TAKEN = QT_TRANSLATE_NOOP("Refused", "There is a board {board} already.")
_NO_BOARD = QT_TRANSLATE_NOOP("Refused", "This board is not there any more.")
_NO_PLACE = QT_TRANSLATE_NOOP("Refused", "This place is not there any more.")
_NO_DAYS = QT_TRANSLATE_NOOP("Refused", "Good for {days} days: write 1 to 999, or nothing.")
_NOTHING_UP = QT_TRANSLATE_NOOP("Refused", "Nothing printed waits to be put up on {board}.")
_NO_SHEET = QT_TRANSLATE_NOOP("Refused", "There is no printed sheet {sheet_no}.")
_MOST_DAYS = 999


# --- asking ---------------------------------------------------------------------------------


def boards(hall: Hall) -> tuple[Board, ...]:
    """Every board in walking order, with its positions and their sheets."""
    with hall.reading() as connection:
        sheets = _sheets(connection)
        places: dict[int, list[WallPlace]] = {}
        table = table_of(WallPosition)
        for row in connection.execute(select(table).order_by(table.c.rank, table.c.id)):
            mine = places.setdefault(row.board_id, [])
            hung, waiting = sheets.get(row.id, (None, None))
            mine.append(
                WallPlace(
                    id=row.id,
                    rank=len(mine) + 1,
                    paper=row.paper,
                    told=row.told,
                    good_days=row.good_days,
                    until_on=row.until_on,
                    found=row.found,
                    found_at=row.found_at,
                    hung=hung,
                    waiting=waiting,
                )
            )
        board = table_of(WallBoard)
        rows = connection.execute(select(board).order_by(board.c.rank, board.c.id))
        return tuple(
            Board(
                id=row.id,
                name=row.name,
                place=row.place,
                rank=rank,
                photo_id=row.photo_id,
                places=tuple(places.get(row.id, ())),
            )
            for rank, row in enumerate(rows, 1)
        )


Pair = tuple[HungSheet | None, HungSheet | None]


def _sheets(connection: Connection) -> dict[int, Pair]:
    """By position: the sheet that hangs there, and a later one that is not up yet."""
    hung, printed = table_of(WallSheet), table_of(PrintedSheet)
    query = (
        select(
            hung.c.position_id,
            hung.c.sheet_no,
            printed.c.fingerprint,
            printed.c.printed_at,
            printed.c.content,
            hung.c.put_up_at,
            hung.c.put_up_by,
        )
        .join(printed, printed.c.sheet_no == hung.c.sheet_no)
        .order_by(hung.c.id)
    )
    found: dict[int, Pair] = {}
    for row in connection.execute(query):
        sheet = HungSheet(
            sheet_no=row.sheet_no,
            fingerprint=row.fingerprint,
            printed_at=row.printed_at,
            content=row.content or {},
            put_up_at=row.put_up_at,
            put_up_by=row.put_up_by,
        )
        before = found.get(row.position_id, (None, None))[0]
        found[row.position_id] = (before, sheet) if sheet.put_up_at is None else (sheet, None)
    return found


# --- boards ---------------------------------------------------------------------------------


@needs(Right.PAPERS)
def add_board(hall: Hall, name: str, place: str = "") -> int:
    """Put up a board, last on the walk; gives its key."""
    name = name.strip()
    with hall.step(ADD_BOARD, board=name) as step:
        _check_name(step, name)
        last = step.scalar(select(func.max(WallBoard.rank))) or 0
        row = WallBoard(name=name, place=place.strip(), rank=last + 1)
        step.add(row)
        step.flush()
        return row.id


@needs(Right.PAPERS)
def change_board(hall: Hall, board_id: int, *, name: str, place: str) -> None:
    """Call a board otherwise, or say where it hangs."""
    name = name.strip()
    with hall.step(CHANGE_BOARD, board=name) as step:
        row = _board(step, board_id)
        _check_name(step, name, row)
        row.name, row.place = name, place.strip()


@needs(Right.PAPERS)
def set_photo(hall: Hall, board_id: int, photo: PhotoFile | None) -> None:
    """Show how a board looks, so that who walks the walls finds it."""
    with hall.step(CHANGE_BOARD) as step:
        row = _board(step, board_id)
        step.say(board=row.name)
        row.photo_id = None if photo is None else kept_photo(step, photo)


@needs(Right.PAPERS)
def move_board(hall: Hall, board_id: int, at: int) -> None:
    """Give a board another turn on the walk, counted from 0."""
    with hall.step(MOVE_BOARD) as step:
        step.say(board=_board(step, board_id).name)
        rows = {row.id: row for row in step.scalars(select(WallBoard))}
        order = sorted(rows, key=lambda key: (rows[key].rank, key))
        for rank, key in enumerate(put(order, board_id, at), 1):
            rows[key].rank = rank


@needs(Right.PAPERS)
def remove_board(hall: Hall, board_id: int) -> None:
    """Take a board away with all of its positions."""
    with hall.step(REMOVE_BOARD) as step:
        row = _board(step, board_id)
        step.say(board=row.name)
        for position in _positions(step, board_id):
            step.delete(position)
        step.flush()
        step.delete(row)


def _check_name(step: Step, name: str, own: WallBoard | None = None) -> None:
    if not name:
        raise Refused(_NO_NAME, field="name")
    taken = step.scalars(select(WallBoard).where(WallBoard.name == name)).first()
    if taken is not None and taken is not own:
        raise Refused(_TAKEN, field="name", board=name)


# --- positions ------------------------------------------------------------------------------


@needs(Right.PAPERS)
def hang(
    hall: Hall,
    board_id: int,
    paper: str,
    told: Mapping[str, str],
    *,
    title: str,
    at: int | None = None,
    good_days: int | None = None,
    until_on: date | None = None,
    sheet_no: str = "",
) -> int:
    """Give a paper a position on a board 登记上墙, last or at a place counted from 0.

    With `sheet_no` that sheet hangs there already. A notice hangs there until it comes down.

    Raises:
        Refused: the board is gone, there is no such sheet, or it is good for a strange time.
    """
    _check_days(good_days)
    now = hall.now()
    with hall.step(HANG, title=title) as step:
        board = _board(step, board_id)
        step.say(board=board.name)
        row = WallPosition(
            board_id=board_id,
            rank=len(_positions(step, board_id)) + 1,
            paper=paper,
            told=dict(told),
            good_days=good_days,
            until_on=until_on or _last_day(step, paper, told),
        )
        step.add(row)
        step.flush()
        if at is not None:
            _rank(step, board_id, row.id, at)
        if sheet_no:
            known = select(PrintedSheet.id).where(PrintedSheet.sheet_no == sheet_no)
            if step.scalar(known) is None:
                raise Refused(_NO_SHEET, field="sheet_no", sheet_no=sheet_no)
            step.add(
                WallSheet(position_id=row.id, sheet_no=sheet_no, put_up_at=now, put_up_by=hall.who)
            )
        return row.id


def _last_day(step: Step, paper: str, told: Mapping[str, str]) -> date | None:
    """The last day of the notice that is named."""
    number = told.get("notice", "")
    if paper != Notice.__tablename__ or not number.isdecimal():
        return None
    named = select(Notice.up_from, Notice.down_on).where(Notice.notice_no == int(number))
    found = step.execute(named).one_or_none()
    return None if found is None else last_day(found.up_from, found.down_on)


@needs(Right.PAPERS)
def change_position(
    hall: Hall, position_id: int, *, good_days: int | None, until_on: date | None
) -> None:
    """Say how long a sheet is good there, and until when the position is wanted."""
    _check_days(good_days)
    with hall.step(CHANGE) as step:
        row = _position(step, position_id)
        _say_place(step, row)
        row.good_days, row.until_on = good_days, until_on


@needs(Right.PAPERS)
def move_position(hall: Hall, position_id: int, board_id: int, at: int) -> None:
    """Move a position within its board or to another one; `at` counts from 0."""
    with hall.step(MOVE) as step:
        row = _position(step, position_id)
        board = _board(step, board_id)
        step.say(board=board.name)
        left, row.board_id = row.board_id, board_id
        step.flush()
        _rank(step, board_id, position_id, at)
        if left != board_id:
            for rank, other in enumerate(_positions(step, left), 1):
                other.rank = rank


@needs(Right.PAPERS)
def take_away(hall: Hall, position_id: int) -> None:
    """Take a position off its board; the sheets that were printed for it stay known."""
    with hall.step(TAKE_AWAY) as step:
        row = _position(step, position_id)
        _say_place(step, row)
        step.delete(row)


def _rank(step: Step, board_id: int, position_id: int, at: int) -> None:
    rows = {row.id: row for row in _positions(step, board_id)}
    for rank, key in enumerate(put(list(rows), position_id, at), 1):
        rows[key].rank = rank


def _check_days(days: int | None) -> None:
    if days is not None and not 1 <= days <= _MOST_DAYS:
        raise Refused(_NO_DAYS, field="good_days", days=days)


# --- ticking --------------------------------------------------------------------------------


@needs(Right.PAPERS)
def tick_board(hall: Hall, board_id: int) -> int:
    """Everything printed for a board hangs there, what was over is taken down; says how many.

    Raises:
        Refused: nothing was printed and nothing is over there.
    """
    with hall.step(TICK_BOARD) as step:
        board = _board(step, board_id)
        step.say(board=board.name)
        count = sum(_tick(hall, step, row) for row in _positions(step, board_id))
        if not count:
            raise Refused(_NOTHING_UP, field="board", board=board.name)
        return count


@needs(Right.PAPERS)
def tick(hall: Hall, position_id: int) -> None:
    """What was printed for one position hangs there, or what was over is taken down.

    Raises:
        Refused: nothing was printed for it.
    """
    with hall.step(TICK) as step:
        row = _position(step, position_id)
        board = _say_place(step, row)
        if not _tick(hall, step, row):
            raise Refused(_NOTHING_UP, field="board", board=board)


def _tick(hall: Hall, step: Step, row: WallPosition) -> int:
    now = hall.now()
    if row.until_on is not None and now.date() > row.until_on:
        step.delete(row)
        return 1
    query = select(WallSheet).where(WallSheet.position_id == row.id).order_by(WallSheet.id.desc())
    newest = step.scalars(query.limit(1)).one_or_none()
    if newest is None or newest.put_up_at is not None:
        return 0
    newest.put_up_at, newest.put_up_by = now, hall.who
    return 1


@needs(Right.PAPERS)
def note_walk(hall: Hall, board_id: int, marks: Sequence[Found]) -> None:
    """What was found on the wall walk, one mark for each position in order."""
    now = hall.now()
    with hall.step(WALK) as step:
        step.say(board=_board(step, board_id).name)
        for row, mark in zip(_positions(step, board_id), marks, strict=True):
            row.found, row.found_at = mark.value, now


# --- rows -----------------------------------------------------------------------------------


def _board(step: Step, board_id: int) -> WallBoard:
    row = step.get(WallBoard, board_id)
    if row is None:
        raise Refused(_NO_BOARD, field="board")
    return row


def _position(step: Step, position_id: int) -> WallPosition:
    row = step.get(WallPosition, position_id)
    if row is None:
        raise Refused(_NO_PLACE, field="position")
    return row


def _positions(step: Step, board_id: int) -> Sequence[WallPosition]:
    query = select(WallPosition).where(WallPosition.board_id == board_id)
    return step.scalars(query.order_by(WallPosition.rank, WallPosition.id)).all()


def _say_place(step: Step, row: WallPosition) -> str:
    board = _board(step, row.board_id).name
    order = [each.id for each in _positions(step, row.board_id)]
    step.say(board=board, rank=order.index(row.id) + 1)
    return board
