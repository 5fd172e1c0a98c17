"""The weekly summary: its figures as of now, its texts drafted from them or written by somebody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from hallapp.actions import case_pages, figures, people, register_counts, report_texts, waiting
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.cases import CaseFilter
from hallapp.domain.figures import Grouping, PeriodRow
from hallapp.domain.instants import day_of
from hallapp.domain.spans import Span, until
from hallapp.domain.today import EntriesWaiting
from hallapp.domain.weekly import OTHER, SECTIONS, WeekFigures, WeekRow, check_text, drafted
from hallapp.records.cases import DayCount
from hallapp.wording import QT_TRANSLATE_NOOP

WRITE = QT_TRANSLATE_NOOP("Step", "Write the summary of week {week}")

_RECEIVED = {  # figure → the register whose entries of the week it counts
    "complaints": "complaint",
    "suggestions": "suggestion",
    "commendations": "commendation",
    "unmet": "unmet_request",
    "pledges": "pledge",
    "inspections": "inspection",
    "training": "training",
    "meetings": "meeting",
    "phone_checks": "phone_check",
    "duty": "duty_log",
}


@dataclass(frozen=True, kw_only=True)
class Week:
    """A week's figures with its texts; `edited` are the sections that somebody has written."""

    figures: WeekFigures
    texts: Mapping[str, str]
    edited: frozenset[str]


def week(hall: Hall, span: Span) -> Week:
    """The summary of a week: what was written holds, the rest is drafted anew."""
    found = week_figures(hall, span)
    kept = written(hall, span)
    texts = drafted(found) | kept
    return Week(figures=found, texts=texts, edited=frozenset(kept))


def write(hall: Hall, span: Span, texts: Mapping[str, str]) -> Week:
    """Keep what was written; what is the same as the draft, or empty, follows the figures again."""
    for section, text in texts.items():
        check_text(section, text)
    report_texts.keep(hall, WRITE, span, texts, drafted(week_figures(hall, span)), week=span.name)
    return week(hall, span)


def written(hall: Hall, span: Span) -> dict[str, str]:
    """The sections that somebody has written, as they stand."""
    return report_texts.written(hall, span, SECTIONS)


def week_figures(hall: Hall, span: Span) -> WeekFigures:
    """The figures of a week; of the present one up to today."""
    today = hall.now().date()
    so_far = until(span, today)
    rows = _rows(hall, so_far)
    total = WeekRow(name="")
    for row in rows:
        total = total.plus(row)
    zero = figures.zero(hall, so_far)
    following = Span(span.last + timedelta(days=1), span.last + timedelta(days=7))
    wanted = CaseFilter(open_only=True, due_from=following.first, due_to=following.last)
    recent = today <= following.last  # what waits is known of now alone
    waits = waiting.entries(hall) if recent else ()
    return WeekFigures(
        span=span,
        rows=rows,
        total=total,
        timed=zero.timed,
        carried=zero.carried_overdue,
        counts=_counts(hall, so_far, following, waits),
        due_next=case_pages.count(hall, wanted) if recent else 0,
        next_days=_working_days(hall, following),
    )


def _rows(hall: Hall, span: Span) -> tuple[WeekRow, ...]:
    """A row for each business: windows of one name together, idle ones left out."""
    names = {line.window_no: line.name or line.window_no for line in people.windows(hall)}
    found: dict[str, WeekRow] = {}
    for row in figures.period(hall, span, Grouping.WINDOW).rows:
        assert isinstance(row, PeriodRow)
        name = names.get(row.key, row.key) or OTHER
        more = WeekRow(
            name=name,
            opening=row.opening,
            received=row.received,
            closed=row.closed,
            returned=row.returned,
            overdue=row.overdue,
            in_hand=row.in_hand,
        )
        found[name] = found.get(name, WeekRow(name=name)).plus(more)
    return tuple(row for row in found.values() if row != WeekRow(name=row.name))


def _counts(
    hall: Hall, span: Span, following: Span, waits: Sequence[EntriesWaiting]
) -> dict[str, int]:
    found = {name: register_counts.entered(hall, key, span) for name, key in _RECEIVED.items()}
    with hall.reading() as connection:
        for name in ("enquiries", "calls"):
            column = getattr(DayCount, name)
            query = select(func.sum(column)).where(DayCount.day.between(span.first, span.last))
            found[name] = connection.scalar(query) or 0
    found["trained"] = register_counts.summed(hall, "training", "present", span)
    found["suggestions_replied"] = register_counts.entered(hall, "suggestion", span, "replied_at")
    found["rectified"] = register_counts.entered(hall, "inspection", span, "rectified_at")
    found["complaints_open"] = _of(waits, {"complaint"})
    found["to_rectify"] = _of(waits, {"inspection", "rectification"})
    found["late"] = sum(each.late for each in waits)
    for name, keys in _DUE.items():
        found[name] = sum(
            each.count
            for each in waits
            if each.register in keys
            and each.due_at is not None
            and following.first <= day_of(each.due_at) <= following.last
        )
    return found


_DUE = {
    "suggestions_due": {"suggestion"},
    "complaints_due": {"complaint"},
    "pledges_due": {"pledge"},
    "rectifications_due": {"inspection", "rectification"},
}


def _of(waits: Iterable[EntriesWaiting], keys: set[str]) -> int:
    return sum(each.count for each in waits if each.register in keys)


def _working_days(hall: Hall, span: Span) -> tuple[date, ...] | None:
    days = [span.first + timedelta(days=n) for n in range(7)]
    try:
        return tuple(day for day in days if hall.clock.calendar.is_working(day))
    except CalendarMissing:
        return None
