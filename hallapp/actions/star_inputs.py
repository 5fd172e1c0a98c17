"""All that a rule asks of its candidates in a period, read from the hall as of now."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import Connection

from hallapp.actions import (
    appraisals,
    discipline,
    star_cases,
    star_entries,
    star_sheets,
    star_titles,
)
from hallapp.actions.hall import Hall
from hallapp.actions.star_candidates import Entrant, entrants, service_days
from hallapp.domain.spans import A_DAY, Bucket, Span, cut
from hallapp.domain.stars.candidates import Candidate, Evidence, Fact, Inputs
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import RuleSet
from hallapp.domain.stars.wanted import wanted

_BETWEEN_NAMES = "、"


def read(hall: Hall, rules: RuleSet, span: Span) -> tuple[tuple[Candidate, ...], Inputs]:
    """The candidates of a period and what is known of them; nothing is guessed.

    Raises:
        CalendarMissing: days are asked for and the period lies in a year without a calendar.
    """
    with hall.reading() as connection:
        found = entrants(connection, rules, span)
        awarded = star_titles.awarded(connection, rules, span)
    facts: list[Fact] = []
    for metric, far in wanted(rules):
        asked = _Asked(hall, rules, found, _twelve_months(span) if far else span)
        facts += (replace(each, twelve_months=far) for each in _facts(asked, metric))
    candidates = tuple(each.candidate for each in found)
    return candidates, Inputs(tuple(facts), awarded, missing(hall, rules, span))


@dataclass(frozen=True)
class _Asked:
    """What is asked: about whom, over which days."""

    hall: Hall
    rules: RuleSet
    entrants: Sequence[Entrant]
    span: Span


def _facts(asked: _Asked, metric: Metric) -> Iterable[Fact]:
    hall, found, span = asked.hall, asked.entrants, asked.span
    for metrics, read_sheets in _SHEETS:
        if metric in metrics:
            return read_sheets(hall, metric, found, span)
    with hall.reading() as connection:
        if metric in star_entries.READS:
            return tuple(star_entries.facts(connection, metric, found, span))
        return tuple(_READERS[metric](connection, asked))


_SHEETS = (
    (star_sheets.KINDS.keys(), star_sheets.appraised),
    (star_sheets.ATTENDED, star_sheets.attended),
    (star_sheets.ASSESSED, star_sheets.assessed),
    ({Metric.SATISFACTION_RATE}, star_sheets.satisfied),
)
_READERS: Mapping[Metric, Callable[[Connection, _Asked], Iterable[Fact]]] = {
    Metric.OVERDUE: lambda c, a: star_cases.overdue(a.hall, c, a.entrants, a.span),
    Metric.ON_TIME_RATE: lambda c, a: star_cases.on_time(a.hall, c, a.entrants, a.span),
    Metric.EARLY_RATE: lambda c, a: star_cases.early(c, a.entrants, a.span),
    Metric.CASE_VOLUME: lambda c, a: star_cases.volume(c, a.entrants, a.span),
    Metric.WEIGHTED_VOLUME: lambda c, a: star_cases.weighted(c, a.rules, a.entrants, a.span),
    Metric.TRAINING: lambda c, a: star_entries.trainings(c, a.entrants, a.span),
    Metric.SERVICE_DAYS: lambda c, a: service_days(c, a.entrants, a.span),
    Metric.TITLES: lambda c, a: star_titles.titles(c, a.rules, a.entrants, a.span),
    Metric.VERIFIED_REPORTS: lambda c, a: _released(c, a.entrants, a.span),
}


def _released(connection: Connection, found: Sequence[Entrant], span: Span) -> Iterable[Fact]:
    """Confirmed misconduct as the discipline role released it for the period, or for its months.

    A released zero speaks for everybody; a figure above it says not who, and nobody else may ask.
    """
    told = discipline.released(connection, span)
    months = [discipline.released(connection, month) for month in cut(span, Bucket.MONTH)]
    known = [told] if told else [each for each in months if each]
    if not told and len(known) < len(months):
        return
    if any(each.count for each in known):
        return
    for one in found:
        yield Fact(
            one.candidate.key,
            Metric.VERIFIED_REPORTS,
            (Decimal(0),),
            evidence=tuple(
                Evidence("released_figure", 0, each.period, each.source, each.announced_on)
                for each in known
            ),
        )


def missing(hall: Hall, rules: RuleSet, span: Span) -> tuple[str, ...]:
    """The parts of the score whose sheets are outstanding, and whose: 互评：旦增罗布、马秀英."""
    found = []
    for part in rules.score:
        kind = star_sheets.KINDS.get(part.source)
        names = appraisals.missing(hall, kind, span) if kind else ()
        if names:
            found.append(f"{part.name or part.source}：{_BETWEEN_NAMES.join(names)}")
    return tuple(found)


def _twelve_months(span: Span) -> Span:
    """The twelve months up to the end of a period."""
    day = span.last
    try:
        first = day.replace(year=day.year - 1) + A_DAY
    except ValueError:  # 29 February
        first = day.replace(year=day.year - 1, month=3, day=1)
    return Span(first, day)
