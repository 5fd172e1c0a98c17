"""What hangs on the walls: which sheet is to be replaced, why, and in which order one walks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

RUNS_ON_DAYS = 7
"""Days that a sheet is good whose figures run on by themselves, if the position says nothing."""


class Found(StrEnum):
    """How a sheet was found on the wall walk 巡墙; by these digits it is entered."""

    GOOD = "good"
    TORN = "torn"
    OLD = "old"  # another sheet hangs there than should
    GONE = "gone"


DIGITS = {"1": Found.GOOD, "2": Found.TORN, "3": Found.OLD, "4": Found.GONE}


class Hangs(StrEnum):
    """How a position stands."""

    EMPTY = "empty"  # nothing was put up yet
    CURRENT = "current"
    STALE = "stale"  # 待更换
    PRINTED = "printed"  # the new sheet is printed, not yet up
    OVER = "over"  # to be taken down
    UNKNOWN = "unknown"  # its figures are refused


WANTS_PRINT = frozenset({Hangs.EMPTY, Hangs.STALE})


class Why(StrEnum):
    """Why a sheet is to be replaced."""

    NEVER = "never"
    CHANGED = "changed"
    LAYOUT = "layout"
    AGED = "aged"
    TORN = "torn"
    OLD = "old"
    GONE = "gone"
    OVER = "over"


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One reason; `field` is the figure that changed, `since` its day where that is known.

    `now` is what it says now, a day or where it is short.
    """

    why: Why
    field: str = ""
    since: date | None = None
    now: str | date = ""


@dataclass(frozen=True, kw_only=True)
class HungSheet:
    """A sheet printed for a position; `content` is a digest of each figure."""

    sheet_no: str
    fingerprint: str
    printed_at: datetime
    content: Mapping[str, str]
    put_up_at: datetime | None = None
    put_up_by: str = ""


@dataclass(frozen=True, kw_only=True)
class WallPlace:
    """A position: what it shows, the sheet that hangs there, and the one that waits to be put up.

    `rank` counts from 1 within its board.
    """

    id: int
    rank: int
    paper: str
    told: Mapping[str, str]
    good_days: int | None = None
    until_on: date | None = None
    found: str = ""
    found_at: datetime | None = None
    hung: HungSheet | None = None
    waiting: HungSheet | None = None


@dataclass(frozen=True, kw_only=True)
class Board:
    """A board 展板 with its positions in order; `rank` is its turn on the walk."""

    id: int
    name: str
    place: str
    rank: int
    photo_id: int | None = None
    places: tuple[WallPlace, ...] = ()


@dataclass(frozen=True)
class Content:
    """What a paper would say now: its fingerprint, a digest of each figure.

    `running` are figures, or the heads of figures, that run on by themselves.
    """

    fingerprint: str
    fields: Mapping[str, str]
    running: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standing:
    """How a position stands, and why."""

    hangs: Hangs
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def wants_print(self) -> bool:
        """Whether a new sheet is to be printed."""
        return self.hangs in WANTS_PRINT


def judge(place: WallPlace, now: Content | None, today: date) -> Standing:
    """How a position stands today; `now` is None where the paper's figures are refused."""
    if place.until_on is not None and today > place.until_on:
        return Standing(Hangs.OVER, (Reason(why=Why.OVER, since=place.until_on),))
    if now is None:
        return Standing(Hangs.UNKNOWN)
    reasons = tuple(_reasons(place, place.hung, now, today))
    waits = place.waiting
    hangs = None if place.hung is None else place.hung.fingerprint
    # A further copy of the sheet that hangs there, and hangs well, is not something to put up.
    wanted = waits is not None and (reasons or waits.fingerprint != hangs)
    if wanted and not any(_reasons(place, waits, now, today)):
        return Standing(Hangs.PRINTED, reasons)
    if place.hung is None:
        return Standing(Hangs.EMPTY, reasons)
    return Standing(Hangs.STALE if reasons else Hangs.CURRENT, reasons)


def _reasons(
    place: WallPlace, sheet: HungSheet | None, now: Content, today: date
) -> Iterator[Reason]:
    if sheet is None:
        yield Reason(why=Why.NEVER)
        return
    if place.found_at is not None and place.found in _DAMAGE and _seen(sheet, place.found_at):
        yield Reason(why=_DAMAGE[place.found], since=place.found_at.date())
    printed_on = sheet.printed_at.date()
    last = None if place.good_days is None else printed_on + timedelta(days=place.good_days)
    if last is not None and today > last:
        yield Reason(why=Why.AGED, since=last)
    if sheet.fingerprint == now.fingerprint:
        return
    changed = differing(sheet.content, now.fields)
    standing = [name for name in changed if not _runs(name, now.running)]
    grown = today > printed_on + timedelta(days=RUNS_ON_DAYS)
    for name in standing:
        yield Reason(why=Why.CHANGED, field=name)
    if not changed:
        yield Reason(why=Why.LAYOUT)
    elif not standing and place.good_days is None and grown:
        yield Reason(why=Why.CHANGED, field=changed[0])


_DAMAGE: Mapping[str, Why] = {Found.TORN: Why.TORN, Found.OLD: Why.OLD, Found.GONE: Why.GONE}


def _seen(sheet: HungSheet, found_at: datetime) -> bool:
    """Whether it was this sheet, or the one before it, that was found."""
    return found_at >= (sheet.put_up_at or sheet.printed_at)


def _runs(name: str, running: Sequence[str]) -> bool:
    return any(name == head or name.startswith(f"{head}.") for head in running)


def differing(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The figures that are not the same, in the order of the present ones, then what is gone."""
    changed = [name for name, digest in now.items() if before.get(name) != digest]
    return (*changed, *(name for name in before if name not in now))


def put(order: Sequence[int], key: int, at: int) -> tuple[int, ...]:
    """The order with `key` at that place, counted from 0; beyond the end is the end."""
    others = [each for each in order if each != key]
    at = max(0, at)
    return (*others[:at], key, *others[at:])


def read_marks(text: str, count: int) -> tuple[Found, ...] | None:
    """The digits of a board on the walk list, one a position; None if they are not `count`."""
    digits = [each for each in text if not each.isspace()]
    if len(digits) != count or any(each not in DIGITS for each in digits):
        return None
    return tuple(DIGITS[each] for each in digits)
