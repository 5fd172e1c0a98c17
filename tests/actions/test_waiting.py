from datetime import datetime, timedelta

from hallapp.actions import registers, today, waiting
from hallapp.domain.today import EntriesWaiting
from tests.actions.conftest import Desk


def waits(desk: Desk, register: str) -> list[EntriesWaiting]:
    return [each for each in waiting.entries(desk.hall) if each.register == register]


def complain(desk: Desk) -> int:
    return registers.add(desk.hall, "complaint", {"content": "晚", "channel": "phone"}).id


def test_nothing_waits_in_an_empty_hall(desk: Desk) -> None:
    assert waiting.entries(desk.hall) == ()


def test_entries_wait_together_by_state_and_the_late_come_first(desk: Desk) -> None:
    first = complain(desk)
    (one,) = waits(desk, "complaint")
    assert (one.state, one.count, one.late, one.entry_id) == ("registered", 1, 0, first)
    assert one.due_at is not None
    complain(desk)
    registers.add(desk.hall, "unmet_request", {"content": "办不了"})
    (both,) = waits(desk, "complaint")
    assert (both.count, both.entry_id) == (2, None)
    desk.now += timedelta(days=40)
    late = waiting.entries(desk.hall)
    assert [each.late > 0 for each in late] == [True, True]
    assert today.today(desk.hall).entries == late


def test_what_is_due_much_later_does_not_wait_yet(desk: Desk) -> None:
    registers.add(
        desk.hall,
        "pledge",
        {"kind": "window", "window": "7", "content": "延时服务", "due_on": "2026-05-29"},
    )
    assert waits(desk, "pledge") == []
    desk.now = datetime(2026, 5, 20, 10)
    (one,) = waits(desk, "pledge")
    assert one.state == "drafted"
