"""What the walls want in the coming days: a fee table that swaps, notices that go up or down."""

from collections.abc import Iterator
from datetime import date, timedelta

from hallapp.actions import notices
from hallapp.actions.hall import Hall
from hallapp.actions.notices import PAPER as NOTICE
from hallapp.desk.wall import Place, Wall
from hallapp.domain.coming import Coming, Turn, soon
from hallapp.papers.wall.fee_table import FeeTable
from hallapp.papers.wall.notice_words import FreeNotice


def ahead(hall: Hall, wall: Wall) -> tuple[Coming, ...]:
    """What is due within a week, the next first."""
    return soon((*_of_places(wall), *_of_notices(hall, wall)), hall.now().date())


def _of_places(wall: Wall) -> Iterator[Coming]:
    for each in wall.places:
        if each.place.until_on is not None:
            yield _coming(each, Turn.DOWN, each.place.until_on + timedelta(days=1))
        figures = each.draft.shown.figures if each.draft is not None else None
        if isinstance(figures, FeeTable):
            days = [row.fee.from_on for row in figures.later if row.fee.from_on is not None]
            if days:
                yield _coming(each, Turn.SWAP, min(days))


def _coming(each: Place, turn: Turn, on: date) -> Coming:
    figures = each.draft.shown.figures if each.draft is not None else None
    return Coming(
        on=on,
        turn=turn,
        paper=each.place.paper,
        title=figures.text.title if isinstance(figures, FreeNotice) else each.title,
        about=each.about,
        board=each.board.name,
    )


def _of_notices(hall: Hall, wall: Wall) -> Iterator[Coming]:
    """Notices that are to go up and hang nowhere yet; a hall without boards keeps no such book."""
    if not wall.boards:
        return
    hung = {
        each.place.told.get("notice")
        for each in wall.places
        if each.place.paper == NOTICE and each.place.hung is not None
    }
    for line in notices.lines(hall):
        if line.up_from is not None and str(line.notice_no) not in hung:
            yield Coming(on=line.up_from, turn=Turn.UP, paper=NOTICE, title=line.text.title)
