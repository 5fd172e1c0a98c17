"""One line of `hallapp deadline`, read and checked (cli.md)."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Never, TypeVar

from hallapp.domain.calendar import (
    EVERY_YEAR,
    Calendar,
    CalendarDay,
    DayKind,
    Hours,
    Session,
    seeded_calendar,
)
from hallapp.domain.deadlines import (
    Clock,
    Counting,
    Limit,
    Pause,
    RestDayEnd,
    Unit,
    is_overdue,
)
from hallapp.domain.errors import Moment, Refused
from hallapp.wording import QT_TRANSLATE_NOOP

FINEST = 30
"""More digits than this are no number a person wrote."""
Word = TypeVar("Word", Unit, Counting, RestDayEnd)


@dataclass(frozen=True, kw_only=True)
class Question:
    """One line, read; `clock` is shared by lines of the same office."""

    id: object
    accepted: Moment
    limit: Limit
    pauses: tuple[Pause, ...]
    clock: Clock
    finished: Moment | None
    as_of: Moment | None


def _no_such_number(_name: str) -> Never:
    raise ValueError  # NaN and Infinity are not JSON


def read_object(text: str) -> dict[str, object]:
    """The JSON object of a line, its fractions exact; raises Refused."""
    try:
        asked = json.loads(text, parse_float=Decimal, parse_constant=_no_such_number)
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict):
        raise Refused(QT_TRANSLATE_NOOP("Refused", "The line is not a JSON object."))
    return asked


def read_question(asked: dict[str, object]) -> Question:
    """What a line asks; raises Refused for the first field that cannot be read."""
    for name in ("id", "accepted", "limit", "hours"):
        if asked.get(name) is None:
            raise Refused(QT_TRANSLATE_NOOP("Refused", "{name} is missing."), field=name, name=name)
    if isinstance(asked["id"], bool | dict | list):
        _wrong("id", asked["id"])
    accepted = _moment("accepted", asked["accepted"])
    question = Question(
        id=asked["id"],
        accepted=accepted,
        limit=_limit(asked["limit"]),
        pauses=tuple(_pause(pause) for pause in _list("pauses", asked.get("pauses"))),
        clock=_clock(
            _hours(asked["hours"]),
            _holidays(asked.get("holidays")),
            _word("counting", asked.get("counting"), Counting, Counting.BY_DATE),
            _word(
                "rest_day_end", asked.get("rest_day_end"), RestDayEnd, RestDayEnd.NEXT_WORKING_DAY
            ),
        ),
        finished=_moment_if_any("finished", asked.get("finished")),
        as_of=_moment_if_any("as_of", asked.get("as_of")),
    )
    _check(question)
    return question


def _check(question: Question) -> None:
    """Refuse what contradicts itself or leaves a count of minutes without an hour."""
    finished = question.finished
    if finished is not None and is_overdue(finished, question.accepted):
        raise Refused(
            QT_TRANSLATE_NOOP("Refused", "finished is before accepted."), field="finished"
        )
    if question.clock.counts_minutes(question.limit):
        for pause in question.pauses:
            for moment in (pause.from_at, pause.until_at):
                if moment is not None and not isinstance(moment, datetime):
                    raise Refused(
                        QT_TRANSLATE_NOOP(
                            "Refused", "A limit counted in minutes needs the hour of each pause."
                        ),
                        field="pauses",
                    )


def _wrong(field: str, value: object) -> Never:
    raise Refused(
        QT_TRANSLATE_NOOP("Refused", "{name} cannot be read: {value}."),
        field=field,
        name=field,
        value=json.dumps(value, ensure_ascii=False, default=str)[:80],
    )


def _list(field: str, value: object) -> list[object]:
    if value is None:
        return []
    if not isinstance(value, list):
        _wrong(field, value)
    return value


def _moment(field: str, value: object) -> Moment:
    """An instant, or a day without an hour, in local time of the hall."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            if moment.tzinfo is None:
                return moment
    _wrong(field, value)


def _moment_if_any(field: str, value: object) -> Moment | None:
    return None if value is None else _moment(field, value)


def _pause(value: object) -> Pause:
    if not isinstance(value, list) or not 1 <= len(value) <= 2:
        _wrong("pauses", value)
    until = value[1] if len(value) == 2 else None
    return Pause(_moment("pauses", value[0]), _moment_if_any("pauses", until))


def _limit(value: object) -> Limit:
    if not isinstance(value, dict):
        _wrong("limit", value)
    unit = _word("limit.unit", value.get("unit"), Unit, None)
    n = value.get("n")
    if n is None and unit is Unit.IMMEDIATE:
        return Limit(Fraction(0), unit)
    if isinstance(n, bool) or not isinstance(n, int | Decimal) or not _is_written(Decimal(n)):
        _wrong("limit.n", n)
    return Limit(Fraction(n), unit)


def _is_written(n: Decimal) -> bool:
    """Whether a number has a size that a person writes; others take the machine's memory."""
    _, digits, exponent = n.as_tuple()
    return isinstance(exponent, int) and len(digits) < FINEST and abs(exponent) < FINEST


def _hours(value: object) -> tuple[Session, ...]:
    sessions = []
    for pair in _list("hours", value):
        if not isinstance(pair, list) or len(pair) != 2:
            _wrong("hours", pair)
        sessions.append(Session(_hour(pair[0]), _hour(pair[1])))
    return tuple(sessions)


def _hour(value: object) -> time:
    if isinstance(value, str):
        try:
            hour = time.fromisoformat(value)
        except ValueError:
            pass
        else:
            if hour.tzinfo is None:
                return hour
    _wrong("hours", value)


def _holidays(value: object) -> tuple[date, ...] | None:
    if value is None:
        return None
    days = []
    for one in _list("holidays", value):
        day = _moment("holidays", one)
        if isinstance(day, datetime):
            _wrong("holidays", one)
        days.append(day)
    return tuple(days)


def _word(field: str, value: object, words: type[Word], default: Word | None) -> Word:
    if value is None and default is not None:
        return default
    if isinstance(value, str) and value in words.__members__.values():
        return words(value)
    _wrong(field, value)


@lru_cache(maxsize=64)
def _clock(
    hours: tuple[Session, ...],
    holidays: tuple[date, ...] | None,
    counting: Counting,
    rest_day_end: RestDayEnd,
) -> Clock:
    """The clock of a line; lines of one office share it with its tables."""
    if holidays is None:
        calendar = seeded_calendar()
    else:
        calendar = Calendar((CalendarDay(day, DayKind.HOLIDAY) for day in holidays), EVERY_YEAR)
    return Clock(calendar, Hours.daily(*hours), counting, rest_day_end)
