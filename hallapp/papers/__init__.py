"""What gets printed: one short file a paper, all drawn by `kit`; the explicit tuple of all."""

from hallapp.papers.awards import certificate
from hallapp.papers.books import bound
from hallapp.papers.cards import badge, desk_plate, service_card, window_closed
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import acceptance, clock
from hallapp.papers.wall import (
    comparison_board,
    duty_sheet,
    post_plaque,
    staff_wall,
    star_board,
    window_sign,
    zero_sheet,
)

PAPERS: tuple[Paper, ...] = (
    zero_sheet.PAPER,
    duty_sheet.PAPER,
    staff_wall.PAPER,
    star_board.PAPER,
    comparison_board.PAPER,
    window_sign.PAPER,
    post_plaque.PAPER,
    badge.PAPER,
    desk_plate.PAPER,
    service_card.PAPER,
    window_closed.PAPER,
    certificate.PAPER,
    acceptance.PAPER,
    clock.PAPER,
    bound.PAPER,
)
