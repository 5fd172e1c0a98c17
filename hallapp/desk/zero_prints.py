"""What the zero sheet is told."""

from collections.abc import Mapping
from dataclasses import replace

from hallapp.actions import figures as reports
from hallapp.actions.complaints import answer_due_on
from hallapp.actions.hall import Hall
from hallapp.desk.paper_values import Figures, Shown, asked_span
from hallapp.domain.spans import Bucket, until
from hallapp.papers.wall.zero_words import ZeroSheet


def zero_sheet(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The zeros of a period, of this quarter if none is named; days to come are not claimed."""
    today = hall.now().date()
    span = until(asked_span(values, today, Bucket.QUARTER), today)
    figures = replace(reports.zero(hall, span), rule="")
    facts = hall.facts
    sheet = ZeroSheet(
        hall=facts.name,
        hotline=facts.hotline,
        figures=figures,
        answer_due_on=answer_due_on(hall, span),
    )
    return Shown(span.name, sheet)


FIGURES: Figures = {"zero-sheet": zero_sheet}
