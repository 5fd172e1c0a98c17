"""The two lists of the walls: what is to be put up, and how everything should hang."""

from collections.abc import Iterable, Mapping
from functools import partial

from hallapp.actions.hall import Hall
from hallapp.desk import wall as walls
from hallapp.desk.paper_values import Figures, Shown
from hallapp.desk.wall import Drafting, Place
from hallapp.domain.wall import Board, Hangs
from hallapp.papers.books.sticking_list import StickingBoard, StickingList, StickingRow
from hallapp.papers.books.wall_walk import WalkBoard, WalkPlace, WallWalk, first_sheet
from hallapp.papers.kit.miniature import Miniature


def figures(draft: Drafting) -> Figures:
    """What asks for the lists' figures; they are made of other papers, which `draft` makes."""
    return {
        "sticking-list": partial(_sticking, draft),
        "wall-walk": partial(_walk, draft),
    }


def _sticking(draft: Drafting, hall: Hall, values: Mapping[str, str]) -> Shown:
    """What is to be put up: what is printed and waits, what is stale, what comes down."""
    del values
    wall = walls.look(hall, draft)
    chosen = (*wall.to_print, *wall.to_put_up, *wall.over)
    waiting = {
        each.place.id: each.place.waiting.sheet_no
        for each in wall.to_put_up
        if each.place.waiting is not None
    }
    return Shown(hall.now().date().isoformat(), sticking_list(hall, chosen, waiting))


def sticking_list(hall: Hall, places: Iterable[Place], numbers: Mapping[int, str]) -> StickingList:
    """The list of these positions in walking order; `numbers` are those of their new sheets."""
    chosen = sorted(places, key=lambda each: (each.board.rank, each.place.rank))
    boards: dict[int, tuple[Board, list[StickingRow]]] = {}
    for each in chosen:
        rows = boards.setdefault(each.board.id, (each.board, []))[1]
        rows.append(_row(each, numbers.get(each.place.id, "")))
    return StickingList(
        hall=hall.facts.name,
        boards=tuple(
            StickingBoard(name=board.name, place=board.place, rows=tuple(rows))
            for board, rows in boards.values()
        ),
    )


def _row(each: Place, number: str) -> StickingRow:
    over = each.standing.hangs is Hangs.OVER
    return StickingRow(
        rank=each.place.rank,
        title=each.named,
        old=each.place.hung.sheet_no if each.place.hung else "",
        new=number or ("" if over else "—"),
        size=each.size,
    )


def _walk(draft: Drafting, hall: Hall, values: Mapping[str, str]) -> Shown:
    """Every position with a small picture of the sheet as it should hang."""
    del values
    wall = walls.look(hall, draft)
    boards = tuple(
        WalkBoard(
            name=board.name,
            place=board.place,
            places=tuple(_walk_place(each) for each in wall.of(board)),
        )
        for board in wall.boards
        if board.places
    )
    return Shown(hall.now().date().isoformat(), WallWalk(hall=hall.facts.name, boards=boards))


def _walk_place(each: Place) -> WalkPlace:
    draft, hung = each.draft, each.place.hung
    picture = None
    if draft is not None:
        build = partial(first_sheet, draft.paper, draft.shown.figures, each.size)
        picture = Miniature(draft.fingerprint, build)
    return WalkPlace(
        rank=each.place.rank,
        title=each.named,
        sheet_no=hung.sheet_no if hung else "",
        picture=picture,
    )
