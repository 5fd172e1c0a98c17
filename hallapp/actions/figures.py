"""Reports of a period: overdue, the six columns, the zeros, and which cases each number counts."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from hallapp.actions import tallies
from hallapp.actions.case_figures import (
    counts,
)
from hallapp.actions.complaints import complaint_figures
from hallapp.actions.discipline import confirmed, released
from hallapp.actions.hall import Hall
from hallapp.actions.streak import streak
from hallapp.actions.tallies import TIMES, Tally
from hallapp.domain.cases import CaseFilter
from hallapp.domain.figures import (
    RULE_OVERDUE,
    RULE_OVERDUE_ON,
    RULE_PERIOD,
    Grouping,
    Judgement,
    OverdueRow,
    PeriodRow,
    Placing,
    Report,
    Zero,
    ZeroFigures,
    total_overdue,
    total_period,
)
from hallapp.domain.spans import Span, cut
from hallapp.records.cases import CaseFile
from hallapp.records.people import Window

BEGINNING = date.min


def overdue(hall: Hall, span: Span, by: Grouping | str, on: Placing | str | None = None) -> Report:
    """On time, overdue, pending by key; `on` places everything by one date (cli.md)."""
    by, on, now = Grouping(by), Placing(on) if on else None, hall.now()
    with hall.reading() as connection:
        typed = tallies.typed(connection, by, span)
        by_judgement = _judgements(connection, by, on, span, now)
        accepted = tallies.kept(connection, by, ("accepted",), span)["accepted"]
        closed = _closed(connection, by, on, span, now)
        carried = _count(connection, "carried_overdue", span, None, now)
        windows = _windows(connection) if by is Grouping.WINDOW else ()
    timed = sum(by_judgement.values(), Counter[str]())
    counted_only = typed["closed" if on is Placing.CLOSED else "accepted"]
    accepted = (timed if on else accepted) + counted_only
    closed += typed["closed"]
    rows = tuple(
        OverdueRow(
            key=key,
            accepted=accepted[key],
            timed=timed[key],
            counted_only=counted_only[key],
            closed=closed[key],
            **{judgement.value: found[key] for judgement, found in by_judgement.items()},
        )
        for key in _keys(by, span, windows, timed, accepted, closed)
    )
    return Report(
        rows=rows,
        total=total_overdue(rows),
        rule=RULE_OVERDUE_ON[on.value] if on else RULE_OVERDUE,
        extra={"carried_overdue": carried},
    )


def period(hall: Hall, span: Span, by: Grouping | str) -> Report:
    """The six columns 期初 收件 逾期 退件 办结 在办 by key."""
    by, now = Grouping(by), hall.now()
    with hall.reading() as connection:
        columns = _columns(connection, by, span)
        columns["overdue"] = sum(
            (
                found
                for judgement, found in _judgements(connection, by, None, span, now).items()
                if judgement in {Judgement.OVERDUE_OPEN, Judgement.OVERDUE_CLOSED}
            ),
            Counter[str](),
        )
        opening = _opening(connection, by, span)
        windows = _windows(connection) if by is Grouping.WINDOW else ()
    keys = _keys(by, span, windows, opening, *columns.values())
    rows = tuple(_period_rows(by, keys, opening, columns))
    still = PeriodRow(key="", opening=opening.total(), in_hand=opening.total())
    total = total_period(rows, in_time=by in TIMES) if rows else still
    return Report(rows=rows, total=total, rule=RULE_PERIOD)


def zero(hall: Hall, span: Span) -> ZeroFigures:
    """The zeros of a period."""
    now = hall.now()
    in_hand = period(hall, span, Grouping.WINDOW).total
    assert isinstance(in_hand, PeriodRow)
    with hall.reading() as connection:
        standing = {
            judgement: found.total()
            for judgement, found in _judgements(
                connection, Grouping.WINDOW, None, span, now
            ).items()
        }
        carried = _count(connection, "carried_overdue", span, None, now)
        timed = tallies.kept(connection, Grouping.WINDOW, ("accepted",), span)["accepted"].total()
        run = streak(connection, hall.clock, span, now)
        complaints = complaint_figures(connection, span)
        announced = released(connection, span)
    late = standing[Judgement.OVERDUE_CLOSED] + standing[Judgement.OVERDUE_OPEN]
    return ZeroFigures(
        span=span,
        overdue=Zero(count=late + carried, pending=standing[Judgement.PENDING]),
        timed=timed,
        counted_only=in_hand.received - timed,
        accepted=in_hand.received,
        closed=in_hand.closed,
        returned=in_hand.returned,
        opening=in_hand.opening,
        in_hand=in_hand.in_hand,
        carried_overdue=carried,
        days_without_overdue=run.days if run else None,
        streak_since=run.since if run else None,
        liable_complaints=complaints.zero,
        complaints_received=complaints.received,
        complaints_carried=complaints.carried,
        reports=confirmed(announced),
        reports_source=announced.source if announced else "",
        reports_on=announced.announced_on if announced else None,
    )


def opens(
    span: Span,
    figure: str,
    *,
    by: Grouping | str | None = None,
    key: str = "",
    on: Placing | str | None = None,
) -> CaseFilter:
    """The filter that lists exactly the cases a number counted (typed totals have none)."""
    by = Grouping(by) if by else None
    if by in TIMES:
        span = next(part for part in cut(span, TIMES[by]) if part.name == key)
    named = {
        Grouping.WINDOW: "windows",
        Grouping.STAFF: "staff",
        Grouping.ITEM: "items",
        Grouping.DEPARTMENT: "departments",
    }
    keys: dict[str, Any] = {named[by]: frozenset({key})} if by in named else {}
    return CaseFilter(figure=figure, figure_span=span, figure_on=on or "", **keys)


def _count(
    connection: Connection, column: str, span: Span, on: Placing | None, now: datetime
) -> int:
    query = select(func.count()).select_from(CaseFile).where(counts(column, span, on, now))
    return connection.scalar(query) or 0


def _judgements(
    connection: Connection, by: Grouping, on: Placing | None, span: Span, now: datetime
) -> dict[Judgement, Tally]:
    return tallies.judgements(connection, by, on or Placing.DUE, span, now)


def _closed(
    connection: Connection, by: Grouping, on: Placing | None, span: Span, now: datetime
) -> Tally:
    if on is None:
        return tallies.kept(connection, by, ("closed",), span)["closed"]
    return tallies.tally(connection, by, tallies.moment_of(on), counts("closed", span, on, now))


def _columns(connection: Connection, by: Grouping, span: Span) -> dict[str, Tally]:
    """Received, returned and closed by key, with what was typed beyond the logged cases."""
    logged = tallies.kept(connection, by, tallies.TYPED, span)
    typed = tallies.typed(connection, by, span)
    names = {"accepted": "received", "returned": "returned", "closed": "closed"}
    return {said: logged[name] + typed[name] for name, said in names.items()}


def _opening(connection: Connection, by: Grouping, span: Span) -> Tally:
    """What was in hand when the period began, by key; in time all under the first key."""
    if span.first == BEGINNING:
        return Counter()
    before = Span(BEGINNING, span.first - timedelta(days=1))
    key = Grouping.WINDOW if by in TIMES else by
    columns = _columns(connection, key, before)
    opening: Tally = Counter(columns["received"])
    opening.subtract(columns["returned"])
    opening.subtract(columns["closed"])
    return Counter({"": opening.total()}) if by in TIMES else opening


def _period_rows(
    by: Grouping, keys: Iterable[str], opening: Tally, columns: dict[str, Tally]
) -> Iterable[PeriodRow]:
    in_hand = opening[""]
    for key in keys:
        before = in_hand if by in TIMES else opening[key]
        row = {name: found[key] for name, found in columns.items()}
        in_hand = before + row["received"] - row["returned"] - row["closed"]
        yield PeriodRow(key=key, opening=before, in_hand=in_hand, **row)


def _keys(by: Grouping, span: Span, windows: Iterable[str], *found: Tally) -> list[str]:
    """The rows of a report in reading order: time as it runs, windows as they stand."""
    seen = {key for one in found for key, count in one.items() if count}
    if bucket := TIMES.get(by):
        names = (part.name for part in cut(span, bucket)) if _bounded(span) else sorted(seen)
        return [name for name in names if name in seen or by is not Grouping.DAY]
    first = [window for window in windows if window]
    rest = sorted(seen - set(first), key=lambda key: (not key, -_most(key, found), key))
    return first + rest


def _bounded(span: Span) -> bool:
    return span.first.year > 1 and span.last.year < 9999


def _most(key: str, found: Iterable[Tally]) -> int:
    return max(one[key] for one in found)


def _windows(connection: Connection) -> list[str]:
    query = select(Window.window_no).where(Window.active).order_by(Window.position, Window.id)
    return list(connection.scalars(query))
