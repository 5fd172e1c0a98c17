"""What gets printed: one short file a paper, all drawn by `kit`; the explicit tuple of all."""

from hallapp.papers.awards import certificate
from hallapp.papers.books import bound, weekly_summary
from hallapp.papers.cards import badge, desk_plate, service_card, window_closed
from hallapp.papers.forms import box_opening_record, patrol_checklist, sign_in_sheet
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import acceptance, clock, complaint_approval, pledge_letter
from hallapp.papers.wall import (
    comparison_board,
    duty_sheet,
    notice,
    pledge_wall,
    post_plaque,
    staff_wall,
    star_board,
    suggestion_replies,
    window_sign,
    zero_sheet,
)

PAPERS: tuple[Paper, ...] = (
    zero_sheet.PAPER,
    duty_sheet.PAPER,
    staff_wall.PAPER,
    notice.PAPER,
    pledge_wall.PAPER,
    suggestion_replies.PAPER,
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
    complaint_approval.PAPER,
    pledge_letter.PAPER,
    patrol_checklist.PAPER,
    sign_in_sheet.PAPER,
    box_opening_record.PAPER,
    bound.PAPER,
    weekly_summary.PAPER,
)
