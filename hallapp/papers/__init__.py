"""What gets printed: one short file a paper, all drawn by `kit`; the explicit tuple of all."""

from hallapp.papers.awards import (
    tally_minutes,
)
from hallapp.papers.books import bound
from hallapp.papers.cards import window_closed
from hallapp.papers.forms import (
    ballot,
    box_opening_record,
    feedback_card,
    patrol_checklist,
    peer_form,
    rating_form,
    sign_in_sheet,
    suggestion_slip,
)
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips import (
    acceptance,
    assessment_letter,
    bulletin,
    clock,
    complaint_approval,
    extension_notice,
    not_accepted,
    one_time_notice,
    pause_notice,
    pickup,
    pledge_letter,
    return_notice,
    supervision_notice,
    supplement,
    transfer_slip,
)
from hallapp.papers.wall import (
    duty_sheet,
    notice,
    outage_notice,
    pledge_wall,
    publicity_notice,
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
    publicity_notice.PAPER,
    outage_notice.PAPER,
    window_closed.PAPER,
    acceptance.PAPER,
    not_accepted.PAPER,
    one_time_notice.PAPER,
    supplement.PAPER,
    pause_notice.PAPER,
    extension_notice.PAPER,
    return_notice.PAPER,
    pickup.PAPER,
    transfer_slip.PAPER,
    clock.PAPER,
    complaint_approval.PAPER,
    pledge_letter.PAPER,
    supervision_notice.PAPER,
    bulletin.PAPER,
    assessment_letter.PAPER,
    patrol_checklist.PAPER,
    sign_in_sheet.PAPER,
    box_opening_record.PAPER,
    rating_form.PAPER,
    feedback_card.PAPER,
    suggestion_slip.PAPER,
    peer_form.PAPER,
    ballot.PAPER,
    tally_minutes.PAPER,
    bound.PAPER,
)
