"""What gets printed: one short file a paper, all drawn by `kit`; the explicit tuple of all."""

from hallapp.papers.books import bound, sticking_list, wall_walk
from hallapp.papers.cards import window_closed
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import acceptance, clock
from hallapp.papers.wall import duty_sheet, staff_wall, zero_sheet

PAPERS: tuple[Paper, ...] = (
    zero_sheet.PAPER,
    duty_sheet.PAPER,
    staff_wall.PAPER,
    window_closed.PAPER,
    acceptance.PAPER,
    clock.PAPER,
    bound.PAPER,
    sticking_list.PAPER,
    wall_walk.PAPER,
)
