"""The weekly summary on paper, and the same as a Word file that others go on editing."""

from collections.abc import Mapping
from pathlib import Path

from hallapp.actions import prints, weekly
from hallapp.actions.hall import Hall
from hallapp.desk.paper_values import Figures, Shown, check_names
from hallapp.domain.spans import Span
from hallapp.domain.weekly import SECTIONS, week_of
from hallapp.exchange.word import Heading, Paragraph, Title, WordBlock, WordTable, write_word
from hallapp.papers.books.weekly_summary import (
    HEADS,
    NOTE,
    SECTION_WORDS,
    WeeklySummary,
    numbers,
    week_words,
)
from hallapp.papers.kit.sheets import Press


def weekly_summary(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The summary of a week, of this one if none is named, as it stands written or drafted."""
    span = week_of(values.get("week", ""), hall.now().date())
    return Shown(span.name, summary_of(hall, span))


def summary_of(hall: Hall, span: Span) -> WeeklySummary:
    """What paper and Word file hold."""
    week = weekly.week(hall, span)
    first, second, third = (week.texts[section] for section in SECTIONS)
    return WeeklySummary(
        hall=hall.facts.name,
        span=span,
        rows=week.figures.rows,
        total=week.figures.total,
        texts=(first, second, third),
    )


def word(hall: Hall, values: Mapping[str, str], place: Path) -> str:
    """Save the summary of a week as a Word file; gives which week it is."""
    check_names(values, ("week",))
    span = week_of(values.get("week", ""), hall.now().date())
    press = Press(issue=prints.preview(hall))
    write_word(place, blocks(summary_of(hall, span), press))
    return span.name


def blocks(shown: WeeklySummary, press: Press) -> list[WordBlock]:
    """The document, part by part."""
    total = WordTable(
        heads=("", *(press.words(head) for head in HEADS)),
        rows=(
            *((row.name, *numbers(row)) for row in shown.rows),
            (press.words("合计"), *numbers(shown.total)),
        ),
        total=True,
    )
    found: list[WordBlock] = [
        Title(press.words("一周一小结")),
        Paragraph(f"{shown.hall}\u3000\u3000{week_words(press, shown.span)}", plain=True),
        total,
        Paragraph(press.words(NOTE), plain=True),
    ]
    for section, text in zip(SECTIONS, shown.texts, strict=True):
        found.append(Heading(press.words(SECTION_WORDS[section])))
        found += [Paragraph(part.strip()) for part in text.splitlines() if part.strip()]
    signs = "\u3000\u3000\u3000\u3000".join(
        press.words(word) for word in ("填报人", "值班长", "分管领导")
    )
    found.append(Paragraph(signs, plain=True))
    return found


FIGURES: Figures = {"weekly-summary": weekly_summary}
