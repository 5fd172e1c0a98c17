"""Papers that others go on editing, as Word documents from the same figures (hall-rules 21)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from hallapp.desk import weekly_prints
from hallapp.domain.free_notice import PartKind
from hallapp.exchange import word
from hallapp.exchange.word import WordBlock
from hallapp.papers.books import period_report
from hallapp.papers.kit import passages
from hallapp.papers.kit.official import FIRST
from hallapp.papers.kit.passages import Passage
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import day_of
from hallapp.papers.slips import (
    assessment_letter,
    bulletin,
    star_bulletin,
    supervision_notice,
)
from hallapp.papers.wall.notice_words import FreeNotice

Blocks = Callable[[Any, Press], Iterable[WordBlock]]


def _official(told: Callable[[Any, Press], Iterable[Passage]]) -> Blocks:
    """A paper in passages as blocks."""

    def blocks(figures: Any, press: Press) -> Iterator[WordBlock]:
        for each in told(figures, press):
            yield from _of_passage(each, press)

    return blocks


def _of_passage(each: Passage, press: Press) -> Iterator[WordBlock]:
    match each:
        case passages.Letterhead():
            yield word.Letterhead(each.issuer, each.number)
        case passages.Title():
            yield word.Title(each.text)
        case passages.Address():
            yield word.Paragraph(press.words("{name}：", name=each.text), plain=True)
        case passages.Heading():
            mark = press.words(FIRST[(each.number - 1) % len(FIRST)])
            yield word.Heading(f"{mark}{each.text}")
        case passages.Words():
            number = f"{each.number}. " if each.number else ""
            yield word.Paragraph(f"{each.label}{number}{each.text}")
        case passages.Table():
            yield from _of_table(each)
        case passages.SignOff():
            yield from _signed(each.who, day_of(press, each.on))


def _of_table(table: passages.Table) -> Iterator[WordBlock]:
    rows = (*table.rows, table.total) if table.total else table.rows
    heads = tuple(head for head, *_ in table.columns)
    yield word.WordTable(heads, rows, total=bool(table.total))
    if table.note:
        yield word.Paragraph(table.note, plain=True)


def _signed(who: str, day: str) -> Iterator[WordBlock]:
    yield word.Paragraph("", plain=True)
    yield word.Paragraph(who, plain=True, align="right")
    yield word.Paragraph(day, plain=True, align="right")


def _notice(shown: FreeNotice, press: Press) -> Iterator[WordBlock]:
    """A notice as it was written, whatever its style on paper."""
    text = shown.text
    yield word.Title(text.title)
    heading = 0
    for number, part in text.numbered():
        if part.kind is PartKind.TABLE:
            yield word.WordTable(part.rows[0], part.rows[1:])
        elif part.kind is PartKind.HEADING:
            heading += 1
            mark = press.words(FIRST[(heading - 1) % len(FIRST)])
            yield word.Heading(f"{mark}{part.text}")
        else:
            yield word.Paragraph(f"{number}. {part.text}" if number else part.text)
    if text.day is not None:
        yield from _signed(text.signed or shown.hall, day_of(press, text.day))


WORD: Mapping[str, Blocks] = {
    "notice": _notice,
    "bulletin": _official(bulletin.passages),
    "star-bulletin": _official(star_bulletin.passages),
    "supervision-notice": _official(supervision_notice.passages),
    "assessment-letter": _official(assessment_letter.passages),
    "weekly-summary": weekly_prints.blocks,
    "monthly-report": _official(period_report.passages),
    "quarter-report": _official(period_report.passages),
}
"""Paper → its figures as blocks."""
