"""What is printed as one job: 今日打印包 of a morning (hall-rules 16), the papers of a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from hallapp.actions import board as boards
from hallapp.actions import staff, wall
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.prints import Printout
from hallapp.domain.staffing import SeatState
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import Progress

DAILY = ("duty-sheet", "patrol-checklist", "sign-in-sheet")
CLOSED = "window-closed-card"
OWN = ("badge", "desk-plate")  # what everybody has of their own
ON_WALL = "staff-wall"


@dataclass(frozen=True, kw_only=True)
class PackLine:
    """One paper of the pack; `about` says which of several, `wanted` whether it is ticked.

    `position` is the place on a wall where it will hang.
    """

    paper: str
    values: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    wanted: bool = True
    position: int | None = None


@dataclass(frozen=True)
class Pack:
    """What was printed: one PDF of all sheets, and their numbers."""

    pdf: bytes
    sheets: tuple[Printout, ...]


def lines(hall: Hall) -> tuple[PackLine, ...]:
    """What this day wants printed; on a day of rest nothing.

    A closed window gets its card, an empty one may have it until somebody stands in.
    """
    shown = boards.board(hall)
    known = {paper.name for paper in PAPERS}
    if not shown.seats:
        return ()
    found = [PackLine(paper=name) for name in DAILY if name in known]
    found += [
        PackLine(
            paper=CLOSED,
            values={"window": seat.window_no},
            about=seat.window_no,
            wanted=seat.state is SeatState.CLOSED,
        )
        for seat in shown.seats
        if CLOSED in known and seat.state in {SeatState.CLOSED, SeatState.EMPTY}
    ]
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


def printed(hall: Hall, wanted: Sequence[PackLine], progress: Progress | None = None) -> Pack:
    """Number and draw every paper, as one PDF; all are drawn before the first takes a number.

    Raises:
        Refused: a paper cannot be printed; no number is taken then.
    """
    steps = 2 * len(wanted)
    seen = []
    for done, line in enumerate(wanted):
        _tell(progress, done, steps)
        seen.append(prints.preview(hall, prints.draft(hall, line.paper, line.values)))
    sheets = []
    for done, (line, printout) in enumerate(zip(wanted, seen, strict=True), len(seen)):
        _tell(progress, done, steps)
        sheets.append(printout.draft.drawn(prints.number(hall, printout, line.position)))
    _tell(progress, steps, steps)
    return Pack(joined([sheet.pdf for sheet in sheets]), tuple(sheets))


def _tell(progress: Progress | None, done: int, steps: int) -> None:
    if progress is not None:
        progress(done, steps)


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for pdf in pdfs:
        writer.append(PdfReader(BytesIO(pdf)))
    held = BytesIO()
    writer.write(held)
    return held.getvalue()
