"""Score tables of the monthly assessment 月度考核评分表, as data: what one is made of.

Its rules are of `domain.md` §7: groups with maxima, points by event, person, half-day, day, working
day over or percentage point, ranges, floors, caps, vetoes, grades.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from hallapp.domain.evidence import Unit
from hallapp.domain.staffing import StaffKind
from hallapp.places import PRESETS


class About(StrEnum):
    """Who is scored."""

    PERSON = "person"
    WINDOW = "window"


class Given(StrEnum):
    """Where the points of a group without items come from."""

    NO = ""
    HAND = "hand"  # the assessor gives them, with a reason
    STAFF = "staff"  # the average of the monthly scores of the window's people


@dataclass(frozen=True, kw_only=True, slots=True)
class ScoreItem:
    """One line of a group: so many points a unit, a range where `most` differs from `least`.

    `least` and `most` are the points nearest to and farthest from nothing, with their sign. The
    first `free` units of a month cost nothing. Rows count whose minutes are at least
    `minutes_from` and less than `minutes_below`.
    """

    key: str
    name: str
    least: Decimal
    most: Decimal
    unit: Unit = Unit.EVENT
    source: str = ""
    only: tuple[str, ...] = ()
    free: Decimal = Decimal(0)
    minutes_from: int | None = None
    minutes_below: int | None = None
    veto: bool = False

    @property
    def ranged(self) -> bool:
        """Whether somebody has to choose the points, with a reason."""
        return self.least != self.most


@dataclass(frozen=True, kw_only=True, slots=True)
class ScoreGroup:
    """Items with a maximum; with `floor` no more than the maximum is lost (扣完为止)."""

    key: str
    name: str
    items: tuple[ScoreItem, ...] = ()
    most: Decimal | None = None
    floor: bool = True
    weight: Decimal = Decimal(1)
    given: Given = Given.NO


@dataclass(frozen=True, kw_only=True, slots=True)
class Grade:
    """A band 等次: from so many points up; the last one has no lower end."""

    name: str
    since: Decimal | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Secondary:
    """Who loses a share of what colleagues of the department lose (首席代表 at half points)."""

    post: str
    ratio: Decimal


@dataclass(frozen=True, kw_only=True, slots=True)
class ScoreTable:
    """A whole table; `part` says which part of its source it holds."""

    name: str
    about: About
    groups: tuple[ScoreGroup, ...]
    base: Decimal = Decimal(100)
    least: Decimal | None = None
    most: Decimal | None = None
    bonus_most: Decimal | None = None
    grades: tuple[Grade, ...] = ()
    who: tuple[str, ...] = ()
    secondary: Secondary | None = None
    appeal_days: int = 5
    source: str = ""
    part: str = ""

    @property
    def items(self) -> Iterator[tuple[ScoreGroup, ScoreItem]]:
        """Every item with its group, in order."""
        return ((group, item) for group in self.groups for item in group.items)

    def item(self, key: str) -> ScoreItem | None:
        """The item of a key."""
        return next((item for _, item in self.items if item.key == key), None)

    def group_of(self, key: str) -> ScoreGroup:
        """The group that holds an item, or the group itself."""
        return next(
            group
            for group in self.groups
            if group.key == key or any(item.key == key for item in group.items)
        )


_EVERYBODY = tuple(
    kind.value
    for kind in StaffKind
    if kind not in {StaffKind.SUPERVISOR, StaffKind.VOLUNTEER, StaffKind.GUARD}
)
DEFAULT_WHO = _EVERYBODY
"""Who is scored if the table says nothing: whoever works in the hall."""


@cache
def presets() -> Mapping[str, str]:
    """The texts of the tables that come with the program, by their short names."""
    files = sorted((PRESETS / "score_tables").glob("*.toml"))
    return {file.stem: file.read_text("utf-8") for file in files}
