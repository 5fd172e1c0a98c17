from datetime import date, timedelta

import pytest

from hallapp.domain.coming import AHEAD, Coming, Turn, last_day, soon

TODAY = date(2026, 10, 9)


def on(days: int) -> Coming:
    day = TODAY + timedelta(days=days)
    return Coming(on=day, turn=Turn.SWAP, paper="fee-table", title="收费公示")


def test_only_the_coming_week_is_told_and_the_next_comes_first() -> None:
    found = soon(map(on, (AHEAD + 1, 3, -1, 0, AHEAD)), TODAY)
    assert found == tuple(map(on, (0, 3, AHEAD)))


@pytest.mark.parametrize(
    ("up", "down", "last"),
    [
        (None, None, None),
        (TODAY, None, None),
        (TODAY, TODAY, TODAY),
        (TODAY, TODAY + timedelta(days=1), TODAY),
        (None, TODAY, TODAY - timedelta(days=1)),
    ],
)
def test_a_notice_hangs_until_the_day_before_it_comes_down(
    up: date | None, down: date | None, last: date | None
) -> None:
    assert last_day(up, down) == last
