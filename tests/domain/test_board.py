from datetime import date

from hallapp.domain.board import Board, DayCard, DutyLine, Hand, SeatLine
from hallapp.domain.staffing import DutyRole, SeatState, StaffKind


def test_a_board_counts_its_windows_and_its_duties() -> None:
    seats = (
        SeatLine(window_id=1, window_no="1", name="综合受理", staff="张晓红"),
        SeatLine(window_id=2, window_no="2", name="税务", usual="王强", state=SeatState.EMPTY),
    )
    guard = DutyLine(role=DutyRole.GUARD, name="巴桑")
    board = Board(day=date(2026, 10, 9), at=None, seats=seats, duty=(guard,))
    assert [seat.who for seat in board.seats] == ["张晓红", "王强"]
    assert board.counts == {SeatState.PRESENT: 1, SeatState.EMPTY: 1}
    assert board.empty == seats[1:]
    assert board.on_duty(DutyRole.GUARD) == (guard,)
    assert board.on_duty(DutyRole.LEADER) == ()


def test_a_hand_is_able_by_skill_or_as_a_pair() -> None:
    hand = Hand(
        staff_id=1, name="孙倩", kind=StaffKind.WINDOW, skills={1: 4, 2: 0}, pairs=frozenset({3})
    )
    assert hand.able == 2


def test_a_day_counts_who_comes() -> None:
    states = (SeatState.PRESENT, SeatState.EMPTY, SeatState.PART, SeatState.CLOSED)
    card = DayCard(day=date(2026, 10, 9), working=True, states=states)
    assert (card.empty, card.lacking, card.manned) == (1, 1, 2)
