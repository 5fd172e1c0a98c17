"""Pauses 特别程序: the stretches in which a case's clock stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.instants import minute_of
from hallapp.domain.opening import OpenTime
from hallapp.wording import QT_TRANSLATE_NOOP

Stretch = tuple[int, int | None]
"""From a minute until before another; open where the second is None."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause from an instant until another, still open while `until_at` is None.

    `reason` is a code of the closed list. Raises Refused if it ends before it starts.
    """

    from_at: Moment
    until_at: Moment | None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.until_at is not None and minute_of(self.until_at) < minute_of(self.from_at):
            raise Refused(
                QT_TRANSLATE_NOOP("Refused", "The pause ends before it starts."), field="pauses"
            )


def merged(pauses: Iterable[Pause], accepted: int) -> list[Stretch]:
    """The stretches of `pauses` in time order, what overlaps or touches made one.

    What lies before the minute `accepted` is clipped, what is empty left out.
    """
    stretches: list[Stretch] = []
    for start, end in sorted(
        (
            (
                minute_of(pause.from_at),
                None if pause.until_at is None else minute_of(pause.until_at),
            )
            for pause in pauses
        ),
        key=lambda stretch: stretch[0],
    ):
        start = max(start, accepted)  # noqa: PLW2901
        if end is not None and end <= start:
            continue
        if stretches and ((last := stretches[-1][1]) is None or start <= last):
            longer = None if last is None or end is None else max(last, end)
            stretches[-1] = (stretches[-1][0], longer)
        else:
            stretches.append((start, end))
    return stretches


def unpaused(time: OpenTime, start: int, end: int, pauses: Iterable[Stretch]) -> int:
    """The open minutes from `start` until before `end` that none of the merged pauses covers."""
    count = time.opened(start, end)
    for pause_start, pause_end in pauses:
        until = end if pause_end is None else min(pause_end, end)
        count -= time.opened(max(pause_start, start), until)
    return count
