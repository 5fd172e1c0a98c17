"""The scores that a dossier is told: every part with its values, its way and its rows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from hallapp.desk import star_prints
from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.chances import needs
from hallapp.domain.stars.labels import label
from hallapp.domain.stars.rules import AwardKind, Part, RuleSet
from hallapp.domain.stars.run_view import RunView
from hallapp.domain.stars.scores import PartScore, Scored
from hallapp.papers.awards.dossier_figures import PartRow, ScoreRow
from hallapp.wording import QT_TRANSLATE_NOOP, Words

_CALLED = {
    "attendance": QT_TRANSLATE_NOOP("Dossier", "attendance {number}"),
    "posting": QT_TRANSLATE_NOOP("Dossier", "here since {number}"),
    "staff": QT_TRANSLATE_NOOP("Dossier", "here since {number}"),
}
_SOURCE = QT_TRANSLATE_NOOP("Dossier", "{part}: {words}")
_FROM_TO = QT_TRANSLATE_NOOP("Dossier", "{first} to {last}")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_QUARTER = re.compile(r"(\d{4})Q([1-4])")


def rows_of(evidence: Iterable[Evidence], say: Words) -> tuple[str, ...]:
    """The rows that a figure rests on, as one asks for them; each once, months in a row as one."""
    named = (_row(each, say) for each in evidence)
    once = dict.fromkeys(name for name in named if name)
    rows = [[name for _, name in row] for _, row in groupby(enumerate(once), key=_in_a_row)]
    return tuple(_from_to(row[0], row[-1], say) for row in rows)


def _in_a_row(placed: tuple[int, str]) -> object:
    """The same for months that follow each other, another for every other name."""
    place, name = placed
    if month := _MONTH.fullmatch(name):
        return int(month[1]) * 12 + int(month[2]) - place
    return name


def _row(each: Evidence, say: Words) -> str:
    """A row's number; a round of sheets has none, and is named once for all (`sources`)."""
    if each.table in _CALLED:
        number = _period(each.number, say) or each.day or ""
        return say("Dossier", _CALLED[each.table], number=number)
    return each.number


def _period(name: str, say: Words) -> str:
    """A period as one reads it: a quarter by its months, one of its own by its days."""
    if quarter := _QUARTER.fullmatch(name):
        year, last = quarter[1], int(quarter[2]) * 3
        return _from_to(f"{year}-{last - 2:02}", f"{year}-{last:02}", say)
    first, _, last_day = name.partition("/")
    return _from_to(first, last_day or first, say)


def _from_to(first: str, last: str, say: Words) -> str:
    return first if first == last else say("Dossier", _FROM_TO, first=first, last=last)


def head(part: Part, say: Words) -> str:
    """考核 30."""
    weight = f"{part.weight.normalize():f}"
    return f"{part.name or say('Stars', label(part.source).source)} {weight}"


def scores(view: RunView, say: Words) -> tuple[ScoreRow, ...]:
    """Everybody who was scored, in the order of the list."""
    wanted = {each.candidate.key: each.said for each in needs(view.rules, view.scored)}
    chosen = {each.candidate.key for each in view.result.places} if view.result else set()
    return tuple(
        ScoreRow(
            name=star_prints.called(each.candidate, view.rules.award),
            window=each.candidate.window_no if view.rules.award is AwardKind.PERSON else "",
            group=each.candidate.group,
            rank=each.rank,
            total=each.total,
            distance=each.distance,
            inside=each.shortlisted,
            parts=tuple(_parts(view.rules, each, say)),
            need=""
            if each.shortlisted or each.candidate.key in chosen
            else wanted[each.candidate.key].told(say),
        )
        for each in view.scored
    )


def sources(view: RunView, say: Words) -> tuple[str, ...]:
    """The rounds of sheets that a part is made of: 群众：2026年第二季度群众评议."""
    rounds: dict[str, None] = {}
    for one in view.scored:
        for part, told in zip(view.rules.score, one.parts, strict=True):
            for row in told.evidence:
                if not row.number and row.words:
                    name = part.name or say("Stars", label(part.source).source)
                    rounds[say("Dossier", _SOURCE, part=name, words=row.words)] = None
    return tuple(rounds)


def _parts(rules: RuleSet, one: Scored, say: Words) -> Iterator[PartRow]:
    for part, told in zip(rules.score, one.parts, strict=True):
        yield _part(part, told, say)
    for bonus in one.bonuses:
        if bonus.count:
            yield PartRow(
                name=bonus.name or say("Stars", label(bonus.event).source),
                points=bonus.points,
                count=bonus.count,
                rows=rows_of(bonus.evidence, say),
            )


def _part(part: Part, told: PartScore, say: Words) -> PartRow:
    values = sorted(Counter(told.values).items(), reverse=True)
    return PartRow(
        name=part.name or say("Stars", label(part.source).source),
        points=told.points,
        weight=told.weight,
        values=tuple(values),
        how=say("Stars", label(part.aggregate).source),
        raw=told.raw,
        hundred=told.hundred,
        sample=told.sample,
        rows=rows_of(told.evidence, say),
        missing=told.missing,
        left_out=told.dropped,
    )
