"""The count-only day log: one grid a day, typed at closing time, beside what the cases say."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date

from sqlalchemy import Connection, select

from hallapp.actions.department_only import check_windows, own_windows
from hallapp.actions.hall import Hall
from hallapp.actions.people import natural, window_called
from hallapp.actions.rights import needs
from hallapp.domain.daycounts import DayGrid, DayRow, NewDayCount, Tally, check_counts, grid_of
from hallapp.domain.rights import Right
from hallapp.records.cases import DayCount
from hallapp.records.people import Window
from hallapp.records.summary import by_key
from hallapp.wording import QT_TRANSLATE_NOOP

ENTER = QT_TRANSLATE_NOOP("Step", "Enter the day counts of {day}")

COUNTS = tuple(each.name for each in fields(Tally))
LOGGED = ("accepted", "closed", "returned")


def grid(hall: Hall, day: date) -> DayGrid:
    """The day's grid: a row for each window in use, and for any other that has counts."""
    with hall.reading() as connection:
        typed = _typed(connection, day)
        derived = _derived(connection, day)
        windows = connection.execute(
            select(Window.id, Window.window_no, Window.name, Window.position, Window.active)
        ).all()
        own = own_windows(hall, connection)
    rows = [
        DayRow(
            window=window.window_no,
            name=window.name,
            typed=typed.get(window.id, Tally()),
            derived=derived.get(window.id, Tally(accepted=0, closed=0, returned=0)),
        )
        for window in sorted(windows, key=lambda w: (w.position, natural(w.window_no)))
        if (window.active or window.id in typed or window.id in derived)
        and (own is None or window.id in own)
    ]
    if None in derived and own is None:  # cases that name no window
        rows.append(DayRow(window="", derived=derived[None]))
    return grid_of(day, rows)


@needs(Right.COUNTS)
def enter(hall: Hall, day: date, rows: Iterable[NewDayCount]) -> DayGrid:
    """Put in what was typed for some windows of a day; an empty count is not zero.

    A window whose counts are all empty has none any more; windows not named keep theirs.
    """
    entered = list(rows)
    check_counts(day, entered, today=hall.now().date())
    with hall.reading() as connection:
        keys = [window_called(connection, row.window) for row in entered]
        check_windows(hall, connection, keys)
    with hall.step(ENTER, day=day.isoformat()) as step:
        for key, row in zip(keys, entered, strict=True):
            here = step.scalars(
                select(DayCount).where(DayCount.day == day, DayCount.window_id == key)
            ).one_or_none()
            if row.tally.empty:
                if here is not None:
                    step.delete(here)
                continue
            if here is None:
                here = DayCount(day=day, window_id=key)
                step.add(here)
            for name in COUNTS:
                setattr(here, name, getattr(row.tally, name))
    return grid(hall, day)


def _typed(connection: Connection, day: date) -> dict[int, Tally]:
    rows = connection.execute(
        select(DayCount.window_id, *(getattr(DayCount, name) for name in COUNTS)).where(
            DayCount.day == day
        )
    )
    return {row.window_id: Tally(**{name: getattr(row, name) for name in COUNTS}) for row in rows}


def _derived(connection: Connection, day: date) -> dict[int | None, Tally]:
    """What the logged cases say, by window; None is no window."""
    found = by_key(connection, "window", LOGGED, day, day)
    return {
        key or None: Tally(**dict(zip(LOGGED, counts, strict=True)))
        for key, counts in found.items()
        if any(counts)
    }
