from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain import backups
from hallapp.domain.backups import Copy, copy_of, name_of, surplus

NOW = datetime(2026, 10, 9, 8, 52)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31)).map(
    lambda at: at.replace(second=0, microsecond=0)
)


def made(at: datetime, size: int = 100) -> Copy:
    name = name_of("雪川", "3f9a41c0", at, locked=False, taken=())
    copy = copy_of(name, size)
    assert copy is not None
    return copy


@given(st.text(max_size=60), MOMENTS, st.booleans())
def test_a_name_says_what_it_was_made_of(hall: str, at: datetime, locked: bool) -> None:
    name = name_of(hall, "3f9a41c0ff", at, locked=locked, taken=())
    copy = copy_of(name, 7)
    assert copy is not None
    assert (copy.at, copy.mark, copy.locked, copy.size) == (at, "3f9a41", locked, 7)
    again = copy_of(name_of(hall, "3f9a41c0ff", at, locked=locked, taken={name}))
    assert again is not None
    assert again.number == 2
    assert copy < again


def test_other_files_are_no_backups() -> None:
    for name in ("hall.hall", "letter.docx", "a-3f9a41-20261332-0852.hall", "a-3f9a41-2026.hall"):
        assert copy_of(name) is None
    assert name_of("一/二 大厅", "000000", NOW, locked=True, taken=()) == (
        "一_二_大厅-000000-20261009-0852.locked"
    )


def test_a_year_of_mornings_and_evenings_leaves_days_and_months() -> None:
    copies = [
        made(NOW - timedelta(days=day, hours=hour)) for day in range(400) for hour in range(2)
    ]
    staying = sorted(set(copies) - set(surplus(copies)), reverse=True)
    assert len({copy.at.date() for copy in staying[: backups.DAYS + 1]}) == backups.DAYS
    assert len({(c.at.year, c.at.month) for c in staying}) == backups.MONTHS
    assert len(staying) == 14 + 1 + 10  # two of today; October and September are among the days


@given(st.lists(MOMENTS, unique=True, max_size=60), st.integers(0, 10_000))
def test_the_newest_always_stay_and_every_day_is_served(at: list[datetime], room: int) -> None:
    copies = [made(moment) for moment in at]
    going = surplus(copies, room)
    staying = sorted(set(copies) - set(going), reverse=True)
    assert staying[: backups.LEAST] == sorted(copies, reverse=True)[: backups.LEAST]
    assert list(going) == sorted(going)
    assert len(staying) <= backups.DAYS + backups.MONTHS + backups.LEAST
    if not room:
        days = sorted({copy.at.date() for copy in copies}, reverse=True)[: backups.DAYS]
        assert {copy.at.date() for copy in staying} >= set(days)


def test_a_small_disk_keeps_fewer_but_never_less_than_two() -> None:
    copies = [made(NOW - timedelta(days=day)) for day in range(10)]
    assert surplus(copies) == ()
    assert len(surplus(copies, 250)) == 3
    assert len(surplus(copies, 10**9)) == 8
