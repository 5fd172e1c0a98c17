"""月报, 季报: a period's figures as of now, its texts drafted from them or written by somebody."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import func, select

from hallapp.actions import case_pages, figures, people, register_counts, report_texts
from hallapp.actions.hall import Hall
from hallapp.domain.cases import CaseFilter
from hallapp.domain.figures import Grouping, PeriodRow
from hallapp.domain.period_report import SECTIONS, Flow, ReportFigures, check_text, drafted
from hallapp.domain.spans import Span, until
from hallapp.domain.weekly import OTHER
from hallapp.records.cases import DayCount
from hallapp.wording import QT_TRANSLATE_NOOP

WRITE = QT_TRANSLATE_NOOP("Step", "Write the report of {period}")
A_DAY = timedelta(days=1)

_RECEIVED = {  # figure → the register whose entries of the period it counts
    "suggestions": "suggestion",
    "commendations": "commendation",
    "unmet": "unmet_request",
    "hotline": "hotline_order",
    "pledges": "pledge",
    "inspections": "inspection",
    "rectifications": "rectification",
    "notices": "supervision_notice",
    "training": "training",
    "meetings": "meeting",
    "visits": "visit",
    "volunteers": "volunteer",
    "phone_checks": "phone_check",
    "duty": "duty_log",
}


@dataclass(frozen=True, kw_only=True)
class PeriodReport:
    """A period's figures with its texts; `edited` are the sections that somebody has written."""

    figures: ReportFigures
    texts: Mapping[str, str]
    edited: frozenset[str]


def report(hall: Hall, span: Span, by: Grouping = Grouping.WINDOW) -> PeriodReport:
    """The report of a period: what was written holds, the rest is drafted anew."""
    found = report_figures(hall, span, by)
    kept = written(hall, span)
    return PeriodReport(figures=found, texts=drafted(found) | kept, edited=frozenset(kept))


def write(hall: Hall, span: Span, texts: Mapping[str, str]) -> PeriodReport:
    """Keep what was written; what is the same as the draft, or empty, follows the figures again."""
    for section, text in texts.items():
        check_text(section, text)
    draft = drafted(report_figures(hall, span))
    report_texts.keep(hall, WRITE, span, texts, draft, period=span.name)
    return report(hall, span)


def written(hall: Hall, span: Span) -> dict[str, str]:
    """The sections that somebody has written, as they stand."""
    return report_texts.written(hall, span, SECTIONS)


def named_rows(hall: Hall, span: Span, by: Grouping) -> tuple[tuple[PeriodRow, ...], PeriodRow]:
    """The six columns with their total; windows with their names, idle rows left out."""
    names = {
        line.window_no: f"{line.window_no} {line.name}".strip() for line in people.windows(hall)
    }
    found = figures.period(hall, span, by)
    rows = tuple(
        replace(
            row, key=(names.get(row.key, row.key) if by is Grouping.WINDOW else row.key) or OTHER
        )
        for row in found.rows
        if isinstance(row, PeriodRow) and row != PeriodRow(key=row.key)
    )
    assert isinstance(found.total, PeriodRow)
    return rows, found.total


def report_figures(hall: Hall, span: Span, by: Grouping = Grouping.WINDOW) -> ReportFigures:
    """The figures of a period; of the present one up to today."""
    today = hall.now().date()
    so_far = until(span, today)
    rows, total = named_rows(hall, so_far, by)
    complaints = Flow(
        opening=register_counts.open_after(hall, "complaint", span.first - A_DAY),
        received=register_counts.entered(hall, "complaint", so_far),
        closed=register_counts.entered(hall, "complaint", so_far, "closed_at"),
    )
    length = (span.last - span.first).days
    following = Span(span.last + A_DAY, span.last + A_DAY + timedelta(days=length))
    wanted = CaseFilter(open_only=True, due_from=following.first, due_to=following.last)
    recent = today <= following.last  # what is open is known of now alone
    return ReportFigures(
        span=span,
        rows=rows,
        total=total,
        zero=replace(figures.zero(hall, so_far), rule=""),
        complaints=complaints,
        findings=register_counts.by_word(hall, "complaint", "finding", so_far),
        counts=_counts(hall, so_far),
        due_next=case_pages.count(hall, wanted) if recent else 0,
    )


def _counts(hall: Hall, span: Span) -> dict[str, int]:
    entered, filled, summed = (
        register_counts.entered,
        register_counts.filled,
        register_counts.summed,
    )
    found = {name: entered(hall, key, span) for name, key in _RECEIVED.items()}
    with hall.reading() as connection:
        for name in ("enquiries", "calls"):
            query = select(func.sum(getattr(DayCount, name))).where(
                DayCount.day.between(span.first, span.last)
            )
            found[name] = connection.scalar(query) or 0
    found["suggestions_done"] = filled(hall, "suggestion", "done_at", span)
    found["suggestions_replied"] = filled(hall, "suggestion", "replied_at", span)
    found["pledges_kept"] = entered(hall, "pledge", span, "fulfilled_on")
    found["sound"] = register_counts.in_state(hall, "inspection", "sound", span)
    found["rectified"] = sum(
        register_counts.in_state(hall, "inspection", state, span)
        for state in ("rectified", "rechecked")
    )
    found["rectifications_done"] = entered(hall, "rectification", span, "done_at")
    found["trained"] = summed(hall, "training", "present", span)
    found["visitors"] = summed(hall, "visit", "people", span)
    found["to_rectify"] = sum(
        register_counts.open_after(hall, key, span.last) for key in ("inspection", "rectification")
    )
    return found
