"""What the reports of a period and the close of a day are told."""

from collections.abc import Iterable, Mapping

from hallapp.actions import daycounts, figures, period_reports, register_counts
from hallapp.actions.hall import Hall
from hallapp.actions.staffing_plan import hours_of
from hallapp.desk.paper_values import Figures, Shown, asked_day, asked_span
from hallapp.domain.daycounts import DayRow, effective
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Grouping
from hallapp.domain.spans import Bucket, Span, span_of, until
from hallapp.papers.books.daily_close import LACKS, CloseRow, DailyClose, counts
from hallapp.papers.books.period_report import PeriodReport
from hallapp.papers.books.six_column import SixColumns
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_BY = QT_TRANSLATE_NOOP("Refused", "Rows are by one of {ways}, not “{by}”.")


def monthly_report(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The report of a month, of this one if none is named."""
    return _report(hall, values, Bucket.MONTH)


def quarter_report(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The report of a quarter, of this one if none is named."""
    return _report(hall, values, Bucket.QUARTER)


def _report(hall: Hall, values: Mapping[str, str], bucket: Bucket) -> Shown:
    span = asked_span(values, hall.now().date(), bucket)
    made = period_reports.report(hall, span, _by(values))
    shown = PeriodReport(
        hall=hall.facts.name,
        span=span,
        on=hall.now().date(),
        rows=made.figures.rows,
        total=made.figures.total,
        texts=made.texts,
    )
    return Shown(span.name, shown)


def six_column(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The six columns of a period, of this quarter if none is named; days to come are not there."""
    today = hall.now().date()
    span = until(asked_span(values, today, Bucket.QUARTER), today)
    by = _by(values)
    rows, total = period_reports.named_rows(hall, span, by)
    zero = figures.zero(hall, span)
    shown = SixColumns(
        hall=hall.facts.name,
        span=span,
        by=by,
        rows=rows,
        total=total,
        timed=zero.timed,
        counted_only=zero.counted_only,
    )
    return Shown(span.name, shown)


def _by(values: Mapping[str, str]) -> Grouping:
    told = values.get("by", "").strip() or Grouping.WINDOW.value
    if told not in set(Grouping):
        raise Refused(_NO_BY, field="by", ways=", ".join(Grouping), by=told)
    return Grouping(told)


def daily_close(hall: Hall, values: Mapping[str, str]) -> Shown:
    """What stands of a day, of today if none is named."""
    day = asked_day(values, "day", hall.now().date())
    grid = daycounts.grid(hall, day)
    span = span_of(day, Bucket.DAY)
    zero = figures.zero(hall, span)
    rows = tuple(_row(each) for each in grid.rows)
    total = _sum(rows)
    rest = not hours_of(hall, day) and all(count is None for count in counts(total))
    shown = DailyClose(
        hall=hall.facts.name,
        day=day,
        rows=rows,
        total=total,
        timed=zero.timed,
        overdue=zero.overdue,
        liable=zero.liable_complaints,
        missing=tuple(
            row.window
            for row in grid.rows
            if not rest and row.window and None in (row.typed.accepted, row.typed.closed)
        ),
        lacks=() if rest else _lacks(hall, span),
        rest=rest,
    )
    return Shown(day.isoformat(), shown)


def _row(row: DayRow) -> CloseRow:
    """What counts of a window: what was typed, or what is logged where that is more."""
    return CloseRow(
        window=row.window,
        name=row.name,
        accepted=effective(row.typed.accepted, row.derived.accepted),
        closed=effective(row.typed.closed, row.derived.closed),
        returned=effective(row.typed.returned, row.derived.returned),
        enquiries=row.typed.enquiries,
        calls=row.typed.calls,
    )


def _sum(rows: tuple[CloseRow, ...]) -> CloseRow:
    columns = zip(*(counts(row) for row in rows), strict=True)
    sums = [_known(column) for column in columns] or [None] * 5
    accepted, closed, returned, enquiries, calls = sums
    return CloseRow(
        window="",
        accepted=accepted,
        closed=closed,
        returned=returned,
        enquiries=enquiries,
        calls=calls,
    )


def _known(column: Iterable[int | None]) -> int | None:
    """The sum of what is known; nothing known is not zero."""
    known = [count for count in column if count is not None]
    return sum(known) if known else None


def _lacks(hall: Hall, span: Span) -> tuple[str, ...]:
    """The registers of every day that hold nothing of it."""
    return tuple(word for key, word in LACKS.items() if not register_counts.days(hall, key, span))


FIGURES: Figures = {
    "monthly-report": monthly_report,
    "quarter-report": quarter_report,
    "six-column": six_column,
    "daily-close": daily_close,
}
