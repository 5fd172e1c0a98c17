"""季报: what a quarter was, in words and figures."""

from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.spans import read_span
from hallapp.papers.books.period_report import sample, sheets
from hallapp.papers.kit.sheets import Paper

PAPER = Paper(
    name="quarter-report",
    family="books",
    title="季报",
    sizes=("A4",),
    parameters=("period", "from", "to", "by"),
    layout=1,
    build=sheets,
    sample=sample(read_span("2026Q1"), date(2026, 4, 3)),
    sample_issue=Issue(printed_on=date(2026, 4, 3), sheet_no="W-2026-0016"),
    book="W",
)
