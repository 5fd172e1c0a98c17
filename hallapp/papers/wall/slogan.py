"""标语: one sentence as large as the sheet lets it be; each on a sheet of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, line, too_long
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import VERMILION, Span, Style
from hallapp.papers.posted import as_large
from hallapp.papers.second import moved, second_line

WIDTH, HEIGHT = 297.0, 210.0
LEFT, WIDE = 22.0, 253.0
LARGEST, SMALLEST, MOST = 96, 44, 3


@dataclass(frozen=True, kw_only=True)
class Slogans:
    """The sentences in their order."""

    hall: str
    lines: tuple[str, ...]


def sheets(shown: Slogans, press: Press) -> Iterator[Sheet]:
    """A sheet for each sentence; none has none, and the sheet says so."""
    for text in shown.lines or (press.words("还没有内容。"),):
        yield as_large(Sheet(WIDTH, HEIGHT, tuple(_sheet(shown, text, press))), press)


def _sheet(shown: Slogans, text: str, press: Press) -> Iterator[Block]:
    yield from head_rules(LEFT, 34, WIDE, (1.4, 1.1, 0.3), VERMILION)
    yield from second_line(press, LEFT, (50, 156), WIDE, text, 34, "center")
    size, lines = _set(text, press)
    style = Style(Role.TITLE, size, tracking=0.1)
    pitch = style.em * 1.45
    first = 102 + moved(press, text, 6, -14) - (len(lines) - 1) * pitch / 2
    for number, each in enumerate(lines):
        yield line(WIDTH / 2, first + number * pitch, each, style, WIDE, "center", field="slogan")
    yield line(WIDTH / 2, 176, shown.hall, Style(Role.STRONG, 20, tracking=0.1), WIDE, "center")


def _set(text: str, press: Press) -> tuple[int, tuple[str, ...]]:
    """The largest size at which the sentence stands in a few lines; blanks part it best."""
    for size in range(LARGEST, SMALLEST - 1, -4):
        style = Style(Role.TITLE, size, tracking=0.1)
        parts = [part for part in text.replace("\u3000", " ").split(" ") if part]
        lines: list[str] = []
        for part in parts:
            broken = break_spans((Span(part, style),), press.faces, WIDE, justify=False)
            lines += ["".join(run.text for run in each.runs) for each in broken]
        if len(lines) <= max(MOST, len(parts)) and len(lines) * style.em * 1.45 < 118:
            return size, tuple(lines)
    raise too_long("slogan", text)


SAMPLE = Slogans(hall="雪川市市民服务中心", lines=("您的事　我们的事",))
SAMPLE_ISSUE = Issue(printed_on=date(2026, 1, 5), sheet_no="")

PAPER = Paper(
    name="slogan",
    family="wall",
    title="标语",
    sizes=("A4", "A3"),
    parameters=("text",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="",
    second=lambda shown: shown.lines,
)
