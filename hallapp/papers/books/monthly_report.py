"""月报: what a month was, in words and figures."""

from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.spans import read_span
from hallapp.papers.books.period_report import sample, sheets
from hallapp.papers.kit.sheets import Paper

PAPER = Paper(
    name="monthly-report",
    family="books",
    title="月报",
    sizes=("A4",),
    parameters=("period", "from", "to", "by"),
    layout=1,
    build=sheets,
    sample=sample(read_span("2026-03"), date(2026, 4, 2)),
    sample_issue=Issue(printed_on=date(2026, 4, 2), sheet_no="W-2026-0015"),
    book="W",
)
