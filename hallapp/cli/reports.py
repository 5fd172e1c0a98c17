"""`hallapp report`: figures of a period for people, as JSON, as a workbook."""

from collections.abc import Sequence
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer

from hallapp.actions import assessment, figures, measures
from hallapp.actions.complaints import register_rows
from hallapp.actions.rates import rates
from hallapp.actions.rights import require
from hallapp.cli.call import Call, read_day, table
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Grouping, Placing, Report, ZeroFigures
from hallapp.domain.rates import rules
from hallapp.domain.rights import Right
from hallapp.domain.score_tables import About
from hallapp.domain.spans import Bucket, Span, between, read_span, span_of
from hallapp.exchange.write import write
from hallapp.wording import QT_TRANSLATE_NOOP, Words

REPORT = QT_TRANSLATE_NOOP(
    "Help", "Figures of a period: overdue, period, zero, registers, rates, assessment"
)
WHAT = QT_TRANSLATE_NOOP(
    "Help", "overdue, period, zero, registers, rates, handling, reductions, assessment"
)
FROM = QT_TRANSLATE_NOOP("Help", "First day")
TO = QT_TRANSLATE_NOOP("Help", "Last day")
PERIOD = QT_TRANSLATE_NOOP("Help", "2026-03, 2026W14, 2026Q3 or 2026; default: this month")
BY = QT_TRANSLATE_NOOP("Help", "day, week, month, quarter, window, staff, item or department")
ON = QT_TRANSLATE_NOOP("Help", "Place everything by accepted, due or closed")
OUTPUT = QT_TRANSLATE_NOOP("Help", "Write a workbook (.xlsx, .csv) instead of showing it")

TWO_PERIODS = QT_TRANSLATE_NOOP("Refused", "Give --period or --from and --to, not both")
HALF = QT_TRANSLATE_NOOP("Refused", "Give both --from and --to, or --period")
NO_REPORT = QT_TRANSLATE_NOOP("Refused", "There is no report “{name}”: there are {choices}")
NOT_ONE_OF = QT_TRANSLATE_NOOP("Refused", "“{value}” is not possible here: choose {choices}")

TOTAL = QT_TRANSLATE_NOOP("Figure", "total")
CARRIED = QT_TRANSLATE_NOOP("Figure", "carried_overdue")
NOT_COUNTED = QT_TRANSLATE_NOOP("Figure", "not counted")
UNNAMED = QT_TRANSLATE_NOOP("Figure", "not assigned")
HEADS = (
    QT_TRANSLATE_NOOP("Figure", "key"),
    QT_TRANSLATE_NOOP("Figure", "accepted"),
    QT_TRANSLATE_NOOP("Figure", "timed"),
    QT_TRANSLATE_NOOP("Figure", "counted_only"),
    QT_TRANSLATE_NOOP("Figure", "closed"),
    QT_TRANSLATE_NOOP("Figure", "on_time"),
    QT_TRANSLATE_NOOP("Figure", "overdue_closed"),
    QT_TRANSLATE_NOOP("Figure", "overdue_open"),
    QT_TRANSLATE_NOOP("Figure", "no_due"),
    QT_TRANSLATE_NOOP("Figure", "pending"),
    QT_TRANSLATE_NOOP("Figure", "opening"),
    QT_TRANSLATE_NOOP("Figure", "received"),
    QT_TRANSLATE_NOOP("Figure", "overdue"),
    QT_TRANSLATE_NOOP("Figure", "returned"),
    QT_TRANSLATE_NOOP("Figure", "in_hand"),
    QT_TRANSLATE_NOOP("Figure", "median_minutes"),
    QT_TRANSLATE_NOOP("Figure", "measure"),
    QT_TRANSLATE_NOOP("Figure", "items"),
    QT_TRANSLATE_NOOP("Figure", "before"),
    QT_TRANSLATE_NOOP("Figure", "after"),
    QT_TRANSLATE_NOOP("Figure", "liable_complaints"),
    QT_TRANSLATE_NOOP("Figure", "days_without_overdue"),
    QT_TRANSLATE_NOOP("Figure", "streak_since"),
    QT_TRANSLATE_NOOP("Figure", "title"),
    QT_TRANSLATE_NOOP("Figure", "entries"),
    QT_TRANSLATE_NOOP("Figure", "open"),
    QT_TRANSLATE_NOOP("Figure", "staff_no"),
    QT_TRANSLATE_NOOP("Figure", "month"),
    QT_TRANSLATE_NOOP("Figure", "score"),
    QT_TRANSLATE_NOOP("Figure", "grade"),
    QT_TRANSLATE_NOOP("Figure", "vetoed"),
    QT_TRANSLATE_NOOP("Figure", "locked"),
    QT_TRANSLATE_NOOP("Figure", "name"),
    QT_TRANSLATE_NOOP("Figure", "numerator"),
    QT_TRANSLATE_NOOP("Figure", "denominator"),
    QT_TRANSLATE_NOOP("Figure", "value"),
)

RULE_ASSESSMENT = QT_TRANSLATE_NOOP(
    "Rule",
    "The last published version of a month; a month that is not assessed yet as it stands now.",
)
RULE_REGISTERS = QT_TRANSLATE_NOOP(
    "Rule",
    "Entries received in the period, void ones left out; open and overdue as they stand now.",
)
REGISTER_SUMS = ("entries", "open", "done", "overdue")

Document = dict[str, object]
Table = tuple[Sequence[str], list[list[object]]]


def add_to(program: typer.Typer) -> None:
    """Offer the command."""
    program.command("report", help=REPORT)(report)


def report(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(help=WHAT, metavar="WHAT")],
    first: Annotated[str, typer.Option("--from", help=FROM)] = "",
    last: Annotated[str, typer.Option("--to", help=TO)] = "",
    period: Annotated[str, typer.Option(help=PERIOD)] = "",
    by: Annotated[str, typer.Option(help=BY)] = "",
    on: Annotated[str, typer.Option(help=ON)] = "",
    output: Annotated[str, typer.Option("-o", "--output", help=OUTPUT)] = "",
) -> None:
    """One report; `-o` writes it as a table."""
    call: Call = ctx.obj
    if what not in REPORTS:
        raise Refused(NO_REPORT, field="what", name=what, choices=", ".join(REPORTS))
    _check("by", by, tuple(Grouping))
    _check("on", on, tuple(Placing))
    span = _span(call, first, last, period)
    document, (head, rows) = REPORTS[what](call, span, by, on)
    if output:
        write(Path(output), [call.say("Figure", name) for name in head], rows)
    lines = table([call.say("Figure", name) for name in head], rows)
    rule = document.get("rule")
    call.answer(document, [] if output else [*lines, *([str(rule)] if rule else [])])


def _check(field: str, value: str, choices: tuple[str, ...]) -> None:
    if value and value not in choices:
        raise Refused(NOT_ONE_OF, field=field, value=value, choices=", ".join(choices))


def _span(call: Call, first: str, last: str, period: str) -> Span:
    if period and (first or last):
        raise Refused(TWO_PERIODS, field="period")
    if period:
        return read_span(period)
    if first and last:
        return between(read_day(first, "from"), read_day(last, "to"))
    if first or last:
        raise Refused(HALF, field="from")
    return span_of(call.now().date(), Bucket.MONTH)


def _rows(found: Report, say: Words) -> tuple[Document, Table]:
    rows = [asdict(row) for row in found.rows]
    total = asdict(found.total)
    del total["key"]
    document = {
        "rows": rows,
        "total": total,
        **found.extra,
        "rule": say("Rule", found.rule),
    }
    head = ["key", *total]
    shown = [[row["key"] or say("Figure", UNNAMED), *list(row.values())[1:]] for row in rows]
    shown.append([say("Figure", TOTAL), *total.values()])
    for name, value in found.extra.items():
        shown.append([say("Figure", name), value, *[None] * (len(total) - 1)])
    return document, (head, shown)


def _overdue(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    return _rows(figures.overdue(call.open(), span, by or "window", on or None), call.say)


def _period(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    del on
    return _rows(figures.period(call.open(), span, by or "window"), call.say)


def _zero(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    del by, on
    found: ZeroFigures = figures.zero(call.open(), span)
    complaints = found.liable_complaints
    assert found.overdue is not None
    document: Document = {
        "overdue": {
            "count": found.overdue.count,
            "pending": found.overdue.pending,
            "timed": found.timed,
            "counted_only": found.counted_only,
            "carried_overdue": found.carried_overdue,
        },
        "liable_complaints": None if complaints is None else asdict(complaints),
        "days_without_overdue": found.days_without_overdue,
        "streak_since": found.streak_since,
        **{
            name: getattr(found, name)
            for name in ("accepted", "opening", "closed", "returned", "in_hand")
        },
        "rule": call.say("Rule", found.rule),
    }
    shown = {
        "overdue": found.overdue.count,
        "pending": found.overdue.pending,
        "carried_overdue": found.carried_overdue,
        "liable_complaints": call.say("Figure", NOT_COUNTED)
        if complaints is None
        else complaints.count,
        "accepted": found.accepted,
        "timed": found.timed,
        "counted_only": found.counted_only,
        "opening": found.opening,
        "closed": found.closed,
        "returned": found.returned,
        "in_hand": found.in_hand,
        "days_without_overdue": found.days_without_overdue,
        "streak_since": found.streak_since,
    }
    rows: list[list[object]] = [[call.say("Figure", name), value] for name, value in shown.items()]
    return document, (["key", "total"], rows)


def _handling(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    del on
    found = measures.handling(call.open(), span, by or "item")
    document: Document = {
        "rows": [asdict(row) for row in found.rows],
        "total": {"closed": found.total.closed, "median_minutes": found.total.median_minutes},
        "rule": call.say("Rule", found.rule),
    }
    rows: list[list[object]] = [
        [row.key or call.say("Figure", UNNAMED), row.closed, row.median_minutes]
        for row in found.rows
    ]
    total = [call.say("Figure", TOTAL), found.total.closed, found.total.median_minutes]
    return document, (["key", "closed", "median_minutes"], [*rows, total])


def _reductions(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    del span, by, on
    found = measures.reductions(call.open())
    document: Document = {
        "rows": [asdict(row) for row in found.rows],
        "total": [asdict(row) for row in found.total],
        "rule": call.say("Rule", found.rule),
    }
    head = ["measure", "items", "before", "after"]
    return document, (
        head,
        [[call.say("Measure", r.measure), r.items, r.before, r.after] for r in found.total],
    )


def _registers(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    del by, on
    found = register_rows(call.open(), span)
    rows = [{**asdict(row), "title": call.say(f"Register {row.key}", row.title)} for row in found]
    total = {name: sum(getattr(row, name) for row in found) for name in REGISTER_SUMS}
    document: Document = {"rows": rows, "total": total, "rule": call.say("Rule", RULE_REGISTERS)}
    shown = [list(row.values()) for row in rows]
    shown.append([call.say("Figure", TOTAL), "", *total.values()])
    return document, (["key", "title", *REGISTER_SUMS], shown)


def _assessment(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    """Every month's score and grade by person, or by window."""
    del on
    hall = call.open()
    require(hall, Right.ASSESS, Right.HANDLE)
    about = About.WINDOW if by == Grouping.WINDOW else About.PERSON
    found = assessment.named_results(hall, about, span)
    rows = [
        {
            "key": subject.name if about is About.PERSON else subject.number,
            "staff_no": subject.number if about is About.PERSON else "",
            "month": result.month.name,
            "score": f"{result.score:.2f}",
            "grade": result.grade,
            "vetoed": result.vetoed,
            "locked": result.locked,
        }
        for subject, results in found
        for result in results
    ]
    mean = sum((Decimal(str(row["score"])) for row in rows), Decimal(0)) / max(len(rows), 1)
    total = {"results": len(rows), "mean": f"{mean:.2f}"}
    document: Document = {"rows": rows, "total": total, "rule": call.say("Rule", RULE_ASSESSMENT)}
    head = ["key", "staff_no", "month", "score", "grade", "vetoed", "locked"]
    yes, no = call.say("Register", "yes"), call.say("Register", "no")
    shown = [[yes if v is True else no if v is False else v for v in r.values()] for r in rows]
    return document, (head, shown)


def _rates(call: Call, span: Span, by: str, on: str) -> tuple[Document, Table]:
    del by, on
    found = rates(call.open(), span)
    rows: list[dict[str, object]] = [
        {
            "key": rate.key,
            "name": call.say("Rate", rate.name),
            "numerator": rate.numerator,
            "denominator": rate.denominator,
            "value": None if rate.value is None else float(rate.value),
        }
        for rate in found
    ]
    document: Document = {
        "rows": rows,
        "total": {},
        "rule": " ".join(call.say("Rate", sentence) for sentence in rules()),
    }
    head = ["name", "numerator", "denominator", "value"]
    shown: list[list[object]] = [
        [row["name"], row["numerator"], row["denominator"], _percent(rate.value)]
        for row, rate in zip(rows, found, strict=True)
    ]
    return document, (head, shown)


def _percent(value: Decimal | None) -> str:
    return "—" if value is None else f"{value}%"


REPORTS = {
    "overdue": _overdue,
    "period": _period,
    "zero": _zero,
    "handling": _handling,
    "reductions": _reductions,
    "registers": _registers,
    "assessment": _assessment,
    "rates": _rates,
}
