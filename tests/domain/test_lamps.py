"""The lamp of a case, presets A and B, at the minute where it turns."""

from datetime import date, datetime, time

import pytest

from hallapp.domain.calendar import Hours, Session, seeded_calendar
from hallapp.domain.deadlines import Clock, Lamp, Pause, is_overdue, lamp
from hallapp.domain.errors import Moment

OFFICE = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))
CLOCK = Clock(seeded_calendar(), OFFICE)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def shown(
    now: str,
    *,
    due: str | None = "2026-03-16T17:00",
    law: str | None = "2026-03-23T17:00",
    accepted: Moment | None = None,
    preset: str = "A",
    clock: Clock = CLOCK,
    pauses: tuple[Pause, ...] = (),
) -> Lamp:
    """Accepted Monday 2 March 09:00, 10 working days promised, 15 by law."""
    return lamp(
        clock,
        preset,
        at(now),
        due_at=None if due is None else at(due),
        statutory_due_at=None if law is None else at(law),
        accepted_at=accepted or at("2026-03-02T09:00"),
        pauses=pauses,
    )


@pytest.mark.parametrize(
    ("now", "preset_a", "preset_b"),
    [
        ("2026-03-02T09:00", Lamp.NONE, Lamp.NONE),
        ("2026-03-13T16:20", Lamp.NONE, Lamp.NONE),
        ("2026-03-13T16:21", Lamp.WARNING, Lamp.WARNING),  # 90 % of 4,290 minutes
        ("2026-03-13T17:00", Lamp.WARNING, Lamp.WARNING),  # one working day's minutes remain
        ("2026-03-16T17:00:59", Lamp.WARNING, Lamp.WARNING),
        ("2026-03-16T17:01", Lamp.YELLOW, Lamp.RED),
        ("2026-03-23T17:00", Lamp.YELLOW, Lamp.RED),
        ("2026-03-23T17:01", Lamp.RED, Lamp.RED),
    ],
)
def test_turns_to_the_minute(now: str, preset_a: Lamp, preset_b: Lamp) -> None:
    assert shown(now) is preset_a
    assert shown(now, preset="B") is preset_b


def test_without_law_the_promise_is_red() -> None:
    assert shown("2026-03-16T17:01", law=None) is Lamp.RED


def test_without_promise_the_law_serves() -> None:
    assert shown("2026-03-20T17:00", due=None) is Lamp.WARNING
    assert shown("2026-03-23T17:01", due=None) is Lamp.RED


def test_without_limit_no_lamp() -> None:
    assert shown("2026-03-23T17:01", due=None, law=None) is Lamp.NONE


def test_short_limits_do_not_warn_before_they_run_by_share_alone() -> None:
    early = shown("2026-03-02T08:00", due="2026-03-02T09:30", preset="B")
    assert early is Lamp.NONE  # nothing elapsed yet
    assert shown("2026-03-02T08:00", due="2026-03-02T09:30") is Lamp.WARNING


def test_pauses_are_in_neither_time() -> None:
    pause = Pause(at("2026-03-03T09:00"), at("2026-03-13T09:00"))
    assert shown("2026-03-13T16:30", pauses=(pause,)) is Lamp.NONE
    assert shown("2026-03-13T16:30") is Lamp.WARNING


def test_the_due_days_minutes_on_a_rest_day_are_a_weekdays() -> None:
    assert shown("2026-03-13T09:00", due="2026-03-15T23:59") is Lamp.WARNING


def test_a_hall_without_hours_warns_by_working_days() -> None:
    none = Clock(seeded_calendar(), Hours([]))
    assert shown("2026-03-12T10:00", due="2026-03-16T23:59", clock=none) is Lamp.NONE
    assert shown("2026-03-13T10:00", due="2026-03-16T23:59", clock=none) is Lamp.WARNING


def test_a_due_given_by_its_day_ends_at_close() -> None:
    found = lamp(
        CLOCK,
        "A",
        at("2026-03-13T17:00"),
        due_at=date(2026, 3, 16),
        statutory_due_at=None,
        accepted_at=date(2026, 3, 2),
    )
    assert found is Lamp.WARNING


@pytest.mark.parametrize("due", ["2027-01-08T17:00"])
def test_an_unknown_year_is_a_lamp_of_its_own(due: str) -> None:
    assert shown("2026-12-30T10:00", due=due, law=None) is Lamp.MISSING


def test_states_come_before_colours() -> None:
    def state(
        *,
        finished: datetime | None = None,
        paused: bool = False,
        missing: int | None = None,
        accepted: datetime | None = None,
        timed: bool = True,
    ) -> Lamp:
        return lamp(
            CLOCK,
            "A",
            at("2026-04-01T10:00"),
            due_at=at("2026-03-16T17:00") if timed else None,
            statutory_due_at=None,
            accepted_at=accepted,
            finished_at=finished,
            paused=paused,
            missing_year=missing,
        )

    received = at("2026-03-02T09:00")
    assert state(finished=received, paused=True, missing=2027) is Lamp.CLOSED
    assert state(paused=True, missing=2027) is Lamp.PAUSED
    assert state(missing=2027, timed=False) is Lamp.MISSING
    assert state() is Lamp.PENDING
    assert state(accepted=received) is Lamp.RED
    # the law's due time lies in the missing year, so only the promise is past
    assert state(accepted=received, missing=2027) is Lamp.YELLOW


@pytest.mark.parametrize(
    ("due", "moment", "late"),
    [
        (at("2026-03-16T17:00"), at("2026-03-16T17:00:59"), False),
        (at("2026-03-16T17:00"), at("2026-03-16T17:01"), True),
        (at("2026-03-16T17:00"), date(2026, 3, 16), False),
        (at("2026-03-16T17:00"), date(2026, 3, 17), True),
        (date(2026, 3, 16), at("2026-03-16T23:59"), False),
        (date(2026, 3, 16), at("2026-03-17T00:00"), True),
        (None, at("2026-03-17T00:00"), False),
    ],
)
def test_is_overdue(due: Moment | None, moment: Moment, late: bool) -> None:
    assert is_overdue(due, moment) is late
