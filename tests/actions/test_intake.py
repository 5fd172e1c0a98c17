import pytest

from hallapp.actions import daycounts, discipline, intake, registers, steps
from hallapp.domain.daycounts import NewDayCount, Tally
from hallapp.domain.errors import Refused
from hallapp.domain.intake import KINDS, NewIntake
from tests.actions.conftest import Desk

PASSPHRASE = "铁面无私，秉公执纪"


def typed(desk: Desk, window: str) -> Tally:
    rows = daycounts.grid(desk.hall, desk.now.date()).rows
    return next(row.typed for row in rows if row.window == window)


@pytest.mark.parametrize("key", [kind.key for kind in KINDS if kind.register])
def test_one_sentence_is_enough_for_every_kind(desk: Desk, key: str) -> None:
    if key == "misconduct":
        discipline.set_passphrase(desk.hall, PASSPHRASE)
    line = intake.take(desk.hall, NewIntake(kind=key, window="7", sentence="等了很久"))
    if key == "misconduct":
        discipline.unlock(desk.hall, PASSPHRASE)
    assert registers.find(desk.hall, line.register, line.entry_no).id == line.id


def test_nothing_said_is_refused_and_takes_no_number(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        intake.take(desk.hall, NewIntake(kind="complaint", sentence="  "))
    assert refused.value.field == "content"
    assert intake.take(desk.hall, NewIntake(kind="complaint", sentence="晚")).entry_no[-1] == "1"


def test_an_enquiry_is_one_more_of_its_window_and_can_be_undone(desk: Desk) -> None:
    assert intake.count_enquiry(desk.hall, "7") == 1
    assert intake.count_enquiry(desk.hall, " 7 ") == 2
    assert intake.count_enquiry(desk.hall, "10") == 1
    assert intake.enquiries_today(desk.hall) == 3
    steps.undo(desk.hall)
    steps.undo(desk.hall)
    assert typed(desk, "7") == Tally(enquiries=1)
    assert typed(desk, "10") == Tally()


def test_an_enquiry_is_added_to_what_was_typed(desk: Desk) -> None:
    row = NewDayCount(window="7", tally=Tally(accepted=4, enquiries=6))
    daycounts.enter(desk.hall, desk.now.date(), [row])
    intake.count_enquiry(desk.hall, "7")
    assert typed(desk, "7") == Tally(accepted=4, enquiries=7)


@pytest.mark.parametrize("window", ["", "99"])
def test_an_enquiry_needs_a_window_that_is_there(desk: Desk, window: str) -> None:
    with pytest.raises(Refused) as refused:
        intake.count_enquiry(desk.hall, window)
    assert refused.value.field == "window"
    assert intake.enquiries_today(desk.hall) == 0
