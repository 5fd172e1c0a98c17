"""The monthly assessment 月度考核: points from evidence and by hand, the score they make, its life.

Nothing counts twice: a row counts in the first item that it fits, and only once for one subject.
What is pending is shown and costs nothing (hall-rules 3).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.evidence import NO_MINUTES, Evidence
from hallapp.domain.score_tables import About, Given, ScoreGroup, ScoreItem, ScoreTable
from hallapp.domain.spans import Span
from hallapp.wording import QT_TRANSLATE_NOOP

OUT_OF_RANGE = QT_TRANSLATE_NOOP("Refused", "“{item}” is from {least} to {most} points.")
NO_REASON = QT_TRANSLATE_NOOP("Refused", "The reason is missing: say why.")
NO_ITEM = QT_TRANSLATE_NOOP("Refused", "The score table has no item “{item}”.")
NO_AMOUNT = QT_TRANSLATE_NOOP("Refused", "How much is it? Write a number above zero.")

TO_CHOOSE = QT_TRANSLATE_NOOP("Assessment", "points to be chosen")
TO_GIVE = QT_TRANSLATE_NOOP("Assessment", "points to be given")

CENT = Decimal("0.01")
NOTHING = Decimal(0)
ONE = Decimal(1)


class MonthState(StrEnum):
    """Where the assessment of a month stands."""

    OPEN = "open"
    ASSESSED = "assessed"
    PUBLISHED = "published"
    LOCKED = "locked"


STATE_LABELS: Mapping[MonthState, str] = {
    MonthState.OPEN: QT_TRANSLATE_NOOP("Assessment", "open"),
    MonthState.ASSESSED: QT_TRANSLATE_NOOP("Assessment", "assessed, may be appealed"),
    MonthState.PUBLISHED: QT_TRANSLATE_NOOP("Assessment", "published"),
    MonthState.LOCKED: QT_TRANSLATE_NOOP("Assessment", "locked"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class MonthResult:
    """What one month gave one person or window."""

    month: Span
    score: Decimal
    grade: str
    locked: bool
    vetoed: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """Points of one subject under one item, with what they stem from.

    `points` are those that count, share and free units reckoned in; None while they are not known.
    `of` is whose points are shared, where somebody bears a share of a colleague's; `key` is that of
    the stored point once the month is assessed. `ref` of points by hand is that of their ruling.
    """

    subject: int
    item: str
    points: Decimal | None
    amount: Decimal = ONE
    source: str = ""
    ref: int = 0
    number: str = ""
    day: Moment | None = None
    words: str = ""
    reason: str = ""
    who: str = ""
    pending: str = ""
    of: int | None = None
    key: int = 0

    @property
    def counts(self) -> Decimal:
        """What it takes off or adds now."""
        return self.points if self.points is not None and not self.pending else NOTHING


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruling:
    """What somebody decided, with a reason: points chosen for a row, or given by hand.

    `source` and `ref` name the row; without them the points are given by hand, under an item or,
    where a group is given as a whole, under the group.
    """

    subject: int
    item: str
    points: Decimal
    reason: str
    amount: Decimal = ONE
    source: str = ""
    ref: int = 0
    number: str = ""
    day: Moment | None = None
    who: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupScore:
    """One group of one subject: its maximum, what was lost and gained, what is left of it."""

    key: str
    name: str
    most: Decimal | None
    lost: Decimal
    gained: Decimal

    @property
    def left(self) -> Decimal | None:
        """The points of the group, if it has a maximum."""
        return None if self.most is None else self.most + self.lost + self.gained


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """The score of one subject with all that makes it."""

    subject: int
    score: Decimal
    grade: str
    vetoed: bool
    groups: tuple[GroupScore, ...]
    points: tuple[Point, ...]

    @property
    def open(self) -> tuple[Point, ...]:
        """What somebody has to choose or give before the month can be assessed."""
        return tuple(point for point in self.points if point.points is None)


def fitting(table: ScoreTable, row: Evidence) -> ScoreItem | None:
    """The first item that a row fits.

    A pending row whose codes are not known yet fits any of its source's items, and one that needs
    minutes takes a row without them, pending.
    """
    for _, item in table.items:
        if item.source != row.source or not item.source:
            continue
        if item.only and not row.codes & set(item.only) and not (row.pending and not row.codes):
            continue
        if item.unit not in row.amounts:
            continue
        if row.minutes is not None and not _within(item, row.minutes):
            continue
        return item
    return None


def _within(item: ScoreItem, minutes: int) -> bool:
    above = item.minutes_from is None or minutes >= item.minutes_from
    return above and (item.minutes_below is None or minutes < item.minutes_below)


def points_from(
    table: ScoreTable,
    evidence: Iterable[Evidence],
    rulings: Iterable[Ruling] = (),
    seconds: Mapping[int, Sequence[int]] | None = None,
) -> dict[int, tuple[Point, ...]]:
    """Every subject's points: of the rows in order of their days, and those given by hand.

    `seconds` names who bears a share of whose points (`table.secondary`). Of two rulings about
    one row the last holds.
    """
    decided = {
        (each.source, each.ref, each.subject): each for each in rulings if each.source
    }  # fmt: skip
    found: dict[int, list[Point]] = {}
    used: dict[tuple[int, str], Decimal] = {}
    rows = {(row.source, row.ref): row for row in evidence}
    for row in sorted(rows.values(), key=lambda each: (each.day, each.source, each.ref)):
        subject = row.staff_id if table.about is About.PERSON else row.window_id
        item = fitting(table, row) if subject is not None else None
        if subject is None or item is None:
            continue
        ruling = decided.get((row.source, row.ref, subject))
        point = _point(item, row, subject, used, ruling)
        found.setdefault(subject, []).append(point)
    for ruling in rulings:
        if not ruling.source:
            found.setdefault(ruling.subject, []).append(_by_hand(ruling))
    for subject, others in (seconds or {}).items():
        shares = list(_shares(table, found.get(subject, ()), others))
        for share in shares:
            found.setdefault(share.subject, []).append(share)
    return {subject: tuple(points) for subject, points in found.items()}


def _point(
    item: ScoreItem,
    row: Evidence,
    subject: int,
    used: dict[tuple[int, str], Decimal],
    ruling: Ruling | None,
) -> Point:
    amount = row.amounts[item.unit]
    pending = row.pending
    if not pending and row.minutes is None and _needs_minutes(item):
        pending = NO_MINUTES
    charged = amount
    if not pending:
        before = used.get((subject, item.key), NOTHING)
        used[subject, item.key] = before + amount
        charged = max(before + amount - item.free, NOTHING) - max(before - item.free, NOTHING)
    points = _worth(item, row, charged)
    if ruling is not None:
        points, pending = ruling.points, ""
    return Point(
        subject=subject,
        item=item.key,
        points=points,
        amount=amount,
        source=row.source,
        ref=row.ref,
        number=row.number,
        day=row.day,
        words=row.words,
        reason=ruling.reason if ruling is not None else "",
        who=ruling.who if ruling is not None else "",
        pending=pending or (TO_CHOOSE if points is None else ""),
    )


def _needs_minutes(item: ScoreItem) -> bool:
    return item.minutes_from is not None or item.minutes_below is not None


def _worth(item: ScoreItem, row: Evidence, charged: Decimal) -> Decimal | None:
    """The points of a row; of a range those that the row says itself, else they are not known."""
    if not item.ranged:
        return (item.least * charged).quantize(CENT, ROUND_HALF_UP)
    if not charged:
        return NOTHING
    own = None if row.own is None else abs(row.own).copy_sign(item.most)
    if own is None or not _in_range(item, own):
        return None
    return (own * charged).quantize(CENT, ROUND_HALF_UP)


def _in_range(item: ScoreItem, points: Decimal) -> bool:
    return min(item.least, item.most) <= points <= max(item.least, item.most)


def _by_hand(ruling: Ruling) -> Point:
    return Point(
        subject=ruling.subject,
        item=ruling.item,
        points=ruling.points,
        amount=ruling.amount,
        ref=ruling.ref,
        number=ruling.number,
        day=ruling.day,
        reason=ruling.reason,
        who=ruling.who,
    )


def _shares(table: ScoreTable, points: Iterable[Point], others: Sequence[int]) -> Iterator[Point]:
    """What others bear of somebody's losses; a share is never shared again."""
    for point in points:
        if point.of is not None or point.points is None or point.points >= 0:
            continue
        for other in others:
            shared = share_of(table, point.points)
            yield replace(point, subject=other, points=shared, of=point.subject)


def share_of(table: ScoreTable, points: Decimal) -> Decimal:
    """What the second person bears of somebody's points."""
    assert table.secondary is not None
    return (points * table.secondary.ratio).quantize(CENT, ROUND_HALF_UP)


def checked(table: ScoreTable, ruling: Ruling, *, free: bool = False) -> ScoreItem | ScoreGroup:
    """The item or group of a ruling; raises `Refused` for points that it cannot give.

    With `free`, as after an appeal, any points from none to the item's farthest are possible.
    """
    if not ruling.reason.strip():
        raise Refused(NO_REASON, field="reason")
    if ruling.amount <= 0:
        raise Refused(NO_AMOUNT, field="amount")
    item = table.item(ruling.item)
    if item is None:
        return _given_group(table, ruling)
    far = item.most * ruling.amount
    near = NOTHING if free else item.least * ruling.amount
    if not min(near, far) <= ruling.points <= max(near, far):
        raise Refused(OUT_OF_RANGE, field="points", item=item.name, least=near, most=far)
    return item


def _given_group(table: ScoreTable, ruling: Ruling) -> ScoreGroup:
    group = next(
        (g for g in table.groups if g.key == ruling.item and g.given is Given.HAND), None
    )  # fmt: skip
    if group is None:
        raise Refused(NO_ITEM, field="item", item=ruling.item)
    assert group.most is not None
    if not 0 <= ruling.points <= group.most:
        raise Refused(OUT_OF_RANGE, field="points", item=group.name, least=0, most=group.most)
    return group


def scored(table: ScoreTable, subject: int, points: Iterable[Point]) -> Score:
    """The score that points make: by group, with floors and caps, rounded half up to 2 places."""
    every = [*points]
    every += [
        Point(subject=subject, item=group.key, points=None, pending=TO_GIVE)
        for group in table.groups
        if group.given is Given.HAND and not any(point.item == group.key for point in every)
    ]
    groups = tuple(_group(group, every) for group in table.groups)
    bonus = sum((group.gained for group in groups), NOTHING)
    if table.bonus_most is not None:
        bonus = min(bonus, table.bonus_most)
    total = table.base + sum((group.lost for group in groups), NOTHING) + bonus
    if table.most is not None:
        total = min(total, table.most)
    if table.least is not None:
        total = max(total, table.least)
    total = total.quantize(CENT, ROUND_HALF_UP)
    vetoed = any(_vetoes(table, point) for point in every)
    return Score(
        subject=subject,
        score=total,
        grade=grade_of(table, total, vetoed=vetoed),
        vetoed=vetoed,
        groups=groups,
        points=tuple(every),
    )


def _vetoes(table: ScoreTable, point: Point) -> bool:
    item = table.item(point.item)
    return item is not None and item.veto and point.of is None and bool(point.counts)


def _group(group: ScoreGroup, points: Sequence[Point]) -> GroupScore:
    keys = {item.key for item in group.items}
    worth = [point.counts for point in points if point.item in keys]
    lost = sum((each for each in worth if each < 0), NOTHING)
    whole = [point for point in points if point.item == group.key and not point.pending]
    if whole and group.most is not None and whole[-1].points is not None:
        lost += whole[-1].points - group.most
    if group.floor and group.most is not None:
        lost = max(lost, -group.most)
    return GroupScore(
        key=group.key,
        name=group.name,
        most=None if group.most is None else group.most * group.weight,
        lost=lost * group.weight,
        gained=sum((each for each in worth if each > 0), NOTHING) * group.weight,
    )


def grade_of(table: ScoreTable, score: Decimal, *, vetoed: bool = False) -> str:
    """The band of a score; whoever is vetoed stands in the last one."""
    if not table.grades:
        return ""
    if vetoed:
        return table.grades[-1].name
    for grade in table.grades:
        if grade.since is None or score >= grade.since:
            return grade.name
    return table.grades[-1].name


def ranked(scores: Iterable[Score]) -> tuple[tuple[int, Score], ...]:
    """The scores from the best down with their ranks; equal scores share one."""
    in_order = sorted(scores, key=lambda each: (-each.score, each.subject))
    ranks: list[tuple[int, Score]] = []
    for place, each in enumerate(in_order, 1):
        same = bool(ranks) and ranks[-1][1].score == each.score
        ranks.append((ranks[-1][0] if same else place, each))
    return tuple(ranks)
