"""Instants as whole minutes, the way the clock counts: minutes since the day with ordinal 0."""

from datetime import date, datetime

from hallapp.domain.errors import Moment

DAY = 24 * 60


def minute_of(moment: Moment) -> int:
    """The minute of an instant, seconds cut off; of a day, its first minute."""
    if isinstance(moment, datetime):
        return moment.toordinal() * DAY + moment.hour * 60 + moment.minute
    return moment.toordinal() * DAY


def day_of(moment: Moment) -> date:
    """The day of an instant, or the day itself; an instant is a ``date`` too, but equals none."""
    return moment.date() if isinstance(moment, datetime) else moment


def instant_of(minute: int) -> datetime:
    """The local time of a minute."""
    day, minute = divmod(minute, DAY)
    on = date.fromordinal(day)
    hour, minute = divmod(minute, 60)
    return datetime(on.year, on.month, on.day, hour, minute)
