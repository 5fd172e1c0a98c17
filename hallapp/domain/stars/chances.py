"""Fair and explained: what each candidate would need, and what other weights would change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from hallapp.domain.stars.candidates import Candidate, Inputs
from hallapp.domain.stars.labels import figure, label, listed
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import HUNDRED, Part, RuleSet
from hallapp.domain.stars.said import Said
from hallapp.domain.stars.scores import PartScore, Scored, rounded, scored
from hallapp.wording import QT_TRANSLATE_NOOP

INSIDE = QT_TRANSLATE_NOOP("Stars", "Within the line, {gap} points above it")
BY_ONE = QT_TRANSLATE_NOOP(
    "Stars", "{gap} points short of the line; any one of these would do: {ways}"
)
BY_NONE = QT_TRANSLATE_NOOP(
    "Stars", "{gap} points short of the line; no single part makes up for it"
)
UNSCORED = QT_TRANSLATE_NOOP("Stars", "Not in the list for want of data: {parts}")
BY_VOTE = QT_TRANSLATE_NOOP("Stars", "Without scores: the vote decides")
WAY = QT_TRANSLATE_NOOP("Stars", "{part} {points} of {weight} (now {now})")
SAME = QT_TRANSLATE_NOOP(
    "Stars", "With every weight a tenth lower or higher, the same {n} stay in."
)
CHANGED = QT_TRANSLATE_NOOP("Stars", "{moves}: {gained} would be in, {lost} would not.")
SWAPPED = QT_TRANSLATE_NOOP("Stars", "{moves}: {names} change places.")
REORDERED = QT_TRANSLATE_NOOP("Stars", "{moves}: the order changes among {names}.")
LOWER = QT_TRANSLATE_NOOP("Stars", "{part} lower")
HIGHER = QT_TRANSLATE_NOOP("Stars", "{part} higher")
A_TENTH = Decimal("0.1")


@dataclass(frozen=True)
class PartNeed:
    """What one part alone would have to be for the line; None where even the full is too little."""

    source: Metric
    name: str
    points: Decimal | None
    weight: Decimal
    now: Decimal


@dataclass(frozen=True)
class Need:
    """How far a candidate is from the line, and by which part alone it could be reached."""

    candidate: Candidate
    total: Decimal
    line: Decimal
    gap: Decimal  # more than 0: missing; 0 or less: in by so much
    parts: tuple[PartNeed, ...]
    said: Said


@dataclass(frozen=True)
class Moved:
    """A candidate's place with one weight a tenth lower or higher."""

    part: int  # index into `RuleSet.score`
    up: bool
    rank: int
    inside: bool


@dataclass(frozen=True)
class Row:
    """One candidate through all the moves."""

    candidate: Candidate
    rank: int
    inside: bool
    moved: tuple[Moved, ...]  # part by part, lower then higher

    @property
    def times_inside(self) -> int:
        """With how many of the moves the candidate is in."""
        return sum(each.inside for each in self.moved)


@dataclass(frozen=True)
class Sensitivity:
    """All candidates through all moves, and what that says."""

    rows: tuple[Row, ...]
    sentences: tuple[Said, ...]


def needs(rules: RuleSet, lines: Iterable[Scored]) -> tuple[Need, ...]:
    """What each candidate would need to reach the line, in the order of the list."""
    return tuple(_need(rules, each) for each in lines)


def _need(rules: RuleSet, one: Scored) -> Need:
    gap = -one.distance
    parts = tuple(
        _part_need(rules, part, scored, gap)
        for part, scored in zip(rules.score, one.parts, strict=True)
    )
    return Need(one.candidate, one.total, one.total - one.distance, gap, parts, _said(one, parts))


def _part_need(rules: RuleSet, part: Part, now: PartScore, gap: Decimal) -> PartNeed:
    """The points of one part that would close the gap; none where its full is too little."""
    full = rounded((HUNDRED if part.cap is None else part.cap) * now.weight / HUNDRED, rules)
    wanted = now.points + gap
    return PartNeed(
        part.source, part.name, wanted if wanted <= full else None, now.weight, now.points
    )


def _said(one: Scored, parts: Sequence[PartNeed]) -> Said:
    if one.disqualified:
        lacking = [_called(each) for each in one.parts if each.raw is None]
        return Said(UNSCORED, {"parts": listed(lacking)})
    if not parts:
        return Said(BY_VOTE)
    if one.distance >= 0:
        return Said(INSIDE, {"gap": figure(one.distance)})
    ways = [
        Said(
            WAY,
            {
                "part": _called(each),
                "points": figure(each.points),
                "weight": figure(each.weight),
                "now": figure(each.now),
            },
        )
        for each in parts
        if each.points is not None
    ]
    told: dict[str, object] = {"gap": figure(-one.distance)}
    return Said(BY_ONE, {**told, "ways": listed(ways)}) if ways else Said(BY_NONE, told)


def _called(part: Part | PartScore | PartNeed) -> object:
    return part.name or label(part.source)


def moved(rules: RuleSet, candidates: Iterable[Candidate], inputs: Inputs) -> Sensitivity:
    """Who would be within the line if each weight were a tenth lower or higher.

    The weights are then brought back to 100 together (idea E of the features).
    """
    told = tuple(candidates)
    base = scored(rules, told, inputs)
    moves = [
        (
            part,
            up,
            {
                each.candidate.key: each
                for each in scored(_shifted(rules, part, up=up), told, inputs)
            },
        )
        for part in range(len(rules.score))
        for up in (False, True)
    ]
    rows = tuple(
        Row(
            one.candidate,
            one.rank,
            one.shortlisted,
            tuple(
                Moved(part, up, found[one.candidate.key].rank, found[one.candidate.key].shortlisted)
                for part, up, found in moves
            ),
        )
        for one in base
    )
    return Sensitivity(rows, tuple(_sentences(rules, rows)))


def _shifted(rules: RuleSet, place: int, *, up: bool) -> RuleSet:
    """The rules with one weight a tenth higher or lower, all together a hundred again."""
    factor = 1 + A_TENTH if up else 1 - A_TENTH
    new = [
        part.weight * factor if each == place else part.weight
        for each, part in enumerate(rules.score)
    ]
    whole = sum(new, Decimal(0))
    return replace(
        rules,
        score=tuple(
            replace(part, weight=weight * HUNDRED / whole)
            for part, weight in zip(rules.score, new, strict=True)
        ),
    )


def _sentences(rules: RuleSet, rows: Sequence[Row]) -> Iterator[Said]:
    """What the moves change: first who comes in and falls out, then who changes places within."""
    changes: dict[tuple[tuple[str, ...], tuple[str, ...]], list[object]] = {}
    orders: dict[tuple[str, tuple[str, ...]], list[object]] = {}
    for place, each in enumerate(rows[0].moved if rows else ()):
        move = Said(HIGHER if each.up else LOWER, {"part": _called(rules.score[each.part])})
        gained = _names(r for r in rows if r.moved[place].inside and not r.inside)
        lost = _names(r for r in rows if r.inside and not r.moved[place].inside)
        others = [r for r in rows if r.inside and r.moved[place].rank != r.rank]
        if gained or lost:
            changes.setdefault((gained, lost), []).append(move)
        elif others:
            source = SWAPPED if _exchange(others, place) else REORDERED
            orders.setdefault((source, _names(others)), []).append(move)
    if rules.score and not changes:
        yield Said(SAME, {"n": sum(row.inside for row in rows)})
    for (gained, lost), moves in changes.items():
        told = {"gained": listed(gained), "lost": listed(lost)}
        yield Said(CHANGED, {"moves": listed(moves), **told})
    for (source, names), moves in orders.items():
        yield Said(source, {"moves": listed(moves), "names": listed(names)})


def _names(rows: Iterable[Row]) -> tuple[str, ...]:
    return tuple(row.candidate.name for row in rows)


def _exchange(rows: Sequence[Row], place: int) -> bool:
    """Whether two stand where the other stood."""
    return len(rows) == 2 and [row.moved[place].rank for row in rows] == [
        rows[1].rank,
        rows[0].rank,
    ]
