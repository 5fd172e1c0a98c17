"""What is printed as one job: 今日打印包 of a morning (hall-rules 16), the papers of a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from hallapp.actions import board as boards
from hallapp.actions import staff, wall
from hallapp.actions.hall import Hall
from hallapp.desk import prints, wall_prints
from hallapp.desk.prints import Printout
from hallapp.desk.wall import Place
from hallapp.domain.errors import Refused
from hallapp.domain.staffing import SeatState
from hallapp.papers.kit.render import Progress

DAILY = ("duty-sheet", "patrol-checklist", "sign-in-sheet")
CLOSED = "window-closed-card"
PLATE = "desk-plate"
OWN = ("badge", PLATE)  # what everybody has of their own
REPLACED = "sticking-list"  # with it come all sheets of the walls that it lists
ON_WALL = "staff-wall"


@dataclass(frozen=True, kw_only=True)
class PackLine:
    """One paper of the pack; `about` says for which window, `wanted` whether it is ticked.

    `position` is the place on a wall where it will hang; `brings` counts the sheets of the walls
    that are printed with it.
    """

    paper: str
    values: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    wanted: bool = True
    position: int | None = None
    brings: int = 0


@dataclass(frozen=True)
class Ready:
    """Papers that were drawn whole, each with its place on a wall; they have no numbers yet."""

    seen: tuple[tuple[Printout, int | None], ...]
    walls: wall_prints.Ready | None


@dataclass(frozen=True)
class Pack:
    """What was printed: one PDF, the numbers of its sheets, and the wall's that were left out."""

    pdf: bytes
    numbers: tuple[str, ...]
    left_out: tuple[tuple[Place, Refused], ...] = ()


def lines(hall: Hall) -> tuple[PackLine, ...]:
    """What this day wants printed; on a day of rest nothing.

    Whoever stands in gets a plate with the number of that window. A closed window gets its card,
    an empty one may have it until somebody stands in. A paper of the day that hangs on a wall is
    printed for its place there, once.
    """
    shown = boards.board(hall)
    if not shown.seats:
        return ()
    walls = wall_prints.look(hall)
    hung = {each.place.paper for each in walls.places}
    stale = {each.place.paper for each in walls.to_print}
    found = [PackLine(paper=name, wanted=name not in hung) for name in DAILY if name not in stale]
    found += [
        PackLine(paper=PLATE, values={"windows": seat.window_no}, about=seat.window_no)
        for seat in shown.seats
        if seat.staff_id not in {None, seat.usual_id}
    ]
    found += [
        PackLine(
            paper=CLOSED,
            values={"window": seat.window_no},
            about=seat.window_no,
            wanted=seat.state is SeatState.CLOSED,
        )
        for seat in shown.seats
        if seat.state in {SeatState.CLOSED, SeatState.EMPTY}
    ]
    if walls.waits:
        found.append(PackLine(paper=REPLACED, brings=len(walls.to_print)))
    return tuple(found)


def of_person(hall: Hall, staff_id: int) -> tuple[PackLine, ...]:
    """Badge, desk plate, and the wall sheets of the windows where they sit or stand by."""
    told = staff.detail(hall, staff_id).told
    called = {"people": told.staff_no or told.name}
    windows = [
        seat.window_no
        for seat in boards.seats(hall)
        if staff_id in {seat.usual_id, seat.standing_by_id}
    ]
    return (
        *(PackLine(paper=name, values=called) for name in OWN),
        *(line for number in windows for line in _hung(hall, number)),
    )


def _hung(hall: Hall, window_no: str) -> list[PackLine]:
    """The sheet of a window's people for every place where it hangs, else for none."""
    places = [
        place
        for board in wall.boards(hall)
        for place in board.places
        if place.paper == ON_WALL and place.told.get("window") == window_no
    ]
    if not places:
        return [PackLine(paper=ON_WALL, values={"window": window_no}, about=window_no)]
    return [
        PackLine(paper=ON_WALL, values=place.told, about=window_no, position=place.id)
        for place in places
    ]


def prepare(hall: Hall, wanted: Sequence[PackLine], progress: Progress) -> Ready:
    """Draw every paper once, so that numbers are taken only for what can be printed.

    Nothing is changed by it: it may be stopped.

    Raises:
        Refused: a paper cannot be printed.
    """
    lines = [line for line in wanted if line.paper != REPLACED]
    seen = []
    for done, line in enumerate(lines):
        progress(done, 2 * len(lines))
        printout = prints.preview(hall, prints.draft(hall, line.paper, line.values))
        seen.append((printout, line.position))
    walls = wall_prints.prepare(hall, progress) if len(lines) < len(wanted) else None
    return Ready(tuple(seen), walls)


def issue_all(hall: Hall, ready: Ready, progress: Progress) -> Pack:
    """Number every paper and draw it with its number, as one PDF."""
    steps = 2 * len(ready.seen)
    pdfs, numbers = [], []
    for done, (printout, position) in enumerate(ready.seen, len(ready.seen)):
        progress(done, steps)
        issue = prints.number(hall, printout, position)
        pdfs.append(printout.draft.drawn(issue).pdf)
        numbers.append(issue.sheet_no)
    progress(steps, steps)
    if ready.walls is None:
        return Pack(joined(pdfs), tuple(numbers))
    walls = wall_prints.issue_all(hall, ready.walls, progress)
    numbers += [walls.list_no, *walls.numbers.values()]
    return Pack(joined([*pdfs, walls.pdf]), tuple(numbers), walls.left_out)


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(PdfReader(BytesIO(pdf)))
    held = BytesIO()
    writer.write(held)
    return held.getvalue()
