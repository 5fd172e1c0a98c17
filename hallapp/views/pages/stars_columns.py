"""The columns of the stars' tables as data, and the lines across the ranking."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars.rules import AwardKind, Method, RuleSet
from hallapp.domain.stars.scores import PartScore, Scored
from hallapp.views import star_words
from hallapp.views.columns import Cell, Column, Kind, Piece
from hallapp.views.parts.ranking import CutLine, part_tone
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_FULL = Decimal(100)


@dataclass(frozen=True)
class RankedLine:
    """One candidate of a ranking: the parts' shares of the full mark, and what stands beside."""

    row: Scored
    full: Decimal
    places: int
    beside: str = ""


def ranked_lines(rules: RuleSet, rows: Sequence[Scored]) -> tuple[RankedLine, ...]:
    """The candidates as they are ranked."""
    full = sum((part.weight for part in rules.score), Decimal(0)) or _FULL
    ties = _ties(rows)
    return tuple(RankedLine(row, full, rules.places, _beside(row, rules, ties)) for row in rows)


def _rank(line: RankedLine) -> Cell:
    words = "–" if line.row.disqualified or not line.row.rank else str(line.row.rank)
    return Cell(words, "accent" if line.row.shortlisted else "text2")


def _name(line: RankedLine) -> Cell:
    seat = star_words.seat(line.row.candidate)
    return Cell(line.row.candidate.name, bold=line.row.shortlisted, below=seat)


def _parts(line: RankedLine) -> Cell:
    parts = line.row.parts
    pieces = tuple(
        Piece(star_words.points(part.points), float(part.points / line.full), part_tone(at))
        for at, part in enumerate(parts)
    )
    said = "，".join(f"{part_name(part)} {star_words.points(part.points)}" for part in parts)
    return Cell(said, pieces=pieces, tip="\n".join(part_line(part, line.places) for part in parts))


def _total(line: RankedLine) -> Cell:
    total = star_words.points(line.row.total, line.places)
    return Cell(total, "text" if line.row.shortlisted else "text2")


def _distance(line: RankedLine) -> Cell:
    if line.row.disqualified:
        return Cell(translate("Stars", "not ranked: data missing"), "text3")
    return Cell(star_words.signed(line.row.distance, line.places), "text2", below=line.beside)


RANKING = (
    Column(key="rank", title=QT_TRANSLATE_NOOP("Column", "Rank"), normal=56, large=66,
           kind=Kind.FIGURE, sorts=False, cell=_rank),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=146, large=180,
           kind=Kind.TWO_LINES, sorts=False, cell=_name),
    Column(key="parts", title=QT_TRANSLATE_NOOP("Column", "Parts (full mark 100)"),
           normal=300, large=280, stretch=True, most=1200, kind=Kind.STACK, sorts=False,
           cell=_parts),
    Column(key="total", title=QT_TRANSLATE_NOOP("Column", "Total"), normal=66, large=78,
           kind=Kind.FIGURE, right=True, sorts=False, cell=_total),
    Column(key="distance", title=QT_TRANSLATE_NOOP("Column", "To the line"), normal=150,
           large=180, kind=Kind.TWO_LINES, sorts=False, cell=_distance),
)  # fmt: skip


def part_name(part: PartScore) -> str:
    """As the hall calls the part, else what it measures."""
    return part.name or star_words.metric(part.source)


def part_line(part: PartScore, places: int) -> str:
    """考核 97.0 × 30% = 29.1: how the points of a part come about."""
    if part.dropped or part.hundred is None:
        return translate("Stars", "{part}: no data").format(part=part_name(part))
    return translate("Stars", "{part} {hundred} × {weight}% = {points}").format(
        part=part_name(part),
        hundred=star_words.points(part.hundred, places),
        weight=star_words.plain(part.weight),
        points=star_words.points(part.points, places),
    )


def _ties(rows: Sequence[Scored]) -> frozenset[tuple[str, Decimal]]:
    """Group and total of those who stand beside somebody with the same total."""
    keyed = sorted((row.candidate.group, row.total) for row in rows if not row.disqualified)
    return frozenset(key for key, same in groupby(keyed) if len(list(same)) > 1)


def _beside(row: Scored, rules: RuleSet, ties: frozenset[tuple[str, Decimal]]) -> str:
    if (row.candidate.group, row.total) in ties and row.tied and rules.tie_break.steps:
        step, value = rules.tie_break.steps[0], row.tied[0]
        return translate("Stars", "tie, {metric} {value}").format(
            metric=star_words.metric(step.metric),
            value="–" if value is None else star_words.plain(value),
        )
    extra = sum((bonus.points for bonus in row.bonuses), Decimal(0))
    if extra:
        return translate("Stars", "with {points} extra").format(points=star_words.signed(extra))
    return ""


def cuts(rules: RuleSet, rows: Sequence[Scored]) -> tuple[CutLine, ...]:
    """The lines across a ranking: the shortlist, the places, the score to reach, or the tiers."""
    select = rules.select
    if select.method is Method.TIERS:
        return _tier_cuts(rules, rows)
    inside = sum(row.shortlisted for row in rows)
    if select.method is Method.VOTE:
        if inside > select.places:
            words = translate("Stars", "Shortlist of {n} (vote on {places})")
        else:
            words = translate("Stars", "Shortlist of {n} (vote on as many)")
        words = words.format(n=inside, places=select.places)
    elif select.method is Method.THRESHOLD:
        least = star_words.plain(select.threshold)
        words = translate("Stars", "{n} with {least} or more").format(n=inside, least=least)
    elif rules.award is AwardKind.WINDOW:
        words = translate("Stars", "{n} windows chosen").format(n=inside)
    else:
        words = translate("Stars", "{n} chosen").format(n=inside)
    return (CutLine(inside, words),)


def _tier_cuts(rules: RuleSet, rows: Sequence[Scored]) -> tuple[CutLine, ...]:
    made = []
    for tier in rules.select.tiers:
        count = sum(row.total >= tier.least and not row.disqualified for row in rows)
        words = translate("Stars", "{tier}, from {least}").format(
            tier=tier.name, least=star_words.plain(tier.least)
        )
        made.append(CutLine(count, words))
    return tuple(made)
