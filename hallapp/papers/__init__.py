"""What gets printed: one short file a paper, all drawn by `kit`; the explicit tuple of all."""

from hallapp.papers.books import bound, sticking_list, wall_walk, weekly_summary
from hallapp.papers.cards import window_closed
from hallapp.papers.forms import box_opening_record, patrol_checklist, sign_in_sheet
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import acceptance, clock, complaint_approval, pledge_letter
from hallapp.papers.wall import (
    duty_sheet,
    notice,
    pledge_wall,
    staff_wall,
    suggestion_replies,
    zero_sheet,
)

PAPERS: tuple[Paper, ...] = (
    zero_sheet.PAPER,
    duty_sheet.PAPER,
    staff_wall.PAPER,
    notice.PAPER,
    pledge_wall.PAPER,
    suggestion_replies.PAPER,
    window_closed.PAPER,
    acceptance.PAPER,
    clock.PAPER,
    complaint_approval.PAPER,
    pledge_letter.PAPER,
    patrol_checklist.PAPER,
    sign_in_sheet.PAPER,
    box_opening_record.PAPER,
    bound.PAPER,
    sticking_list.PAPER,
    wall_walk.PAPER,
    weekly_summary.PAPER,
)
