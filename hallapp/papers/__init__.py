"""What gets printed: one short file a paper, all drawn by `kit`; the explicit tuple of all."""

from hallapp.papers.books import (
    bound,
    handbook,
    specimen,
    sticking_list,
    wall_walk,
    weekly_summary,
)
from hallapp.papers.cards import shelf_label, window_closed
from hallapp.papers.forms import box_opening_record, patrol_checklist, sign_in_sheet
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import acceptance, clock, complaint_approval, handover, pledge_letter
from hallapp.papers.wall import (
    duty_sheet,
    fee_table,
    hotline_plate,
    item_list,
    notice,
    phrases,
    pledge_wall,
    results,
    rules,
    service_guide,
    slogan,
    staff_wall,
    suggestion_replies,
    zero_sheet,
)

PAPERS: tuple[Paper, ...] = (
    zero_sheet.PAPER,
    duty_sheet.PAPER,
    staff_wall.PAPER,
    pledge_wall.PAPER,
    suggestion_replies.PAPER,
    service_guide.PAPER,
    fee_table.PAPER,
    item_list.PAPER,
    results.PAPER,
    hotline_plate.PAPER,
    rules.PAPER,
    phrases.PAPER,
    slogan.PAPER,
    notice.PAPER,
    window_closed.PAPER,
    shelf_label.PAPER,
    acceptance.PAPER,
    clock.PAPER,
    handover.PAPER,
    complaint_approval.PAPER,
    pledge_letter.PAPER,
    patrol_checklist.PAPER,
    sign_in_sheet.PAPER,
    box_opening_record.PAPER,
    handbook.PAPER,
    specimen.PAPER,
    bound.PAPER,
    sticking_list.PAPER,
    wall_walk.PAPER,
    weekly_summary.PAPER,
)
