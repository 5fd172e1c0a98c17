"""监督电话: the numbers of the hall, each as large as the sheet lets it be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.foot import enlarged, wall_foot
from hallapp.papers.kit.blocks import Block, Line, fitted, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Style
from hallapp.papers.posted import as_large
from hallapp.papers.second import second_line, second_of

WIDTH, HEIGHT = 297.0, 210.0
LEFT, WIDE, RIGHT = 22.0, 253.0, 275.0
LABEL = Style(Role.TITLE, 40, tracking=0.1)
NUMBER = Style(Role.STRONG, 64)


@dataclass(frozen=True, kw_only=True)
class HotlinePlate:
    """Names and numbers; the first is the hall's hotline."""

    hall: str
    hotlines: tuple[tuple[str, str], ...]


def sheets(shown: HotlinePlate, press: Press) -> Iterator[Sheet]:
    """Four numbers a sheet."""
    groups = [shown.hotlines[at : at + 4] for at in range(0, len(shown.hotlines), 4)] or [()]
    for group in groups:
        sheet = Sheet(WIDTH, HEIGHT, tuple(_plate(shown, group, press)), len(groups))
        yield as_large(sheet, press)


def _plate(
    shown: HotlinePlate, lines: tuple[tuple[str, str], ...], press: Press
) -> Iterator[Block]:
    hall = Style(Role.STRONG, 20, tracking=0.08)
    yield line(LEFT, 23, shown.hall, hall, WIDE, field="name", floor=0.6)
    yield from head_rules(LEFT, 32, WIDE, (1.4, 1.1, 0.3), VERMILION)
    if not lines:
        none = press.words("还没有登记电话。")
        yield line(WIDTH / 2, 100, none, Style(Role.TEXT, 24), WIDE, "center")
    share = 136.0 / max(len(lines), 1)
    labels, numbers = [], []
    for number, (name, phone) in enumerate(lines):
        middle = 38 + share * (number + 0.5)
        if len(lines) == 1:
            large = Style(Role.STRONG, 104)
            yield from second_line(press, LEFT, 46, WIDE, name, 30, "center")
            yield line(WIDTH / 2, 74, name, Style(Role.TITLE, 60, tracking=0.16), WIDE, "center")
            yield line(WIDTH / 2, 122, phone, large, WIDE, "center", field="hotline", floor=0.4)
            break
        lower = 8.0 if second_of(press, name) else 0.0
        yield from second_line(press, LEFT, middle - 10, 100, name, 20)
        labels.append(line(LEFT, middle + lower, name, LABEL, 100, field="hotlines", floor=0.5))
        numbers.append(line(RIGHT, middle, phone, NUMBER, 148, "right", field="hotline", floor=0.4))
        if number < len(lines) - 1:
            yield Rule(LEFT, 38 + share * (number + 1), WIDE, 0.3, RULE_GREY)
    for both in zip(_alike(labels, press), _alike(numbers, press), strict=True):
        yield from both
    yield from wall_foot(press, RIGHT, 200, 8, sealed=False, scale=enlarged(press))


def _alike(lines: Sequence[Line], press: Press) -> Iterator[Line]:
    """Lines under each other in one size: that at which the longest of them fits."""
    scales = (
        fitted(each.spans, press.faces, each.fits, each.floor, each.field)[1] for each in lines
    )
    scale = min(scales, default=1.0)
    for each in lines:
        spans = tuple(replace(span, style=span.style.at(scale)) for span in each.spans)
        yield replace(each, spans=spans)


SAMPLE = HotlinePlate(
    hall="雪川市市民服务中心",
    hotlines=(
        ("监督电话", "0899-612 3450"),
        ("咨询电话", "0899-612 3400"),
        ("政务服务热线", "12345"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 1, 5), sheet_no="Z-2026-0002")

PAPER = Paper(
    name="hotline-plate",
    family="wall",
    title="监督电话",
    sizes=("A4", "A3"),
    parameters=(),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=lambda shown: [name for name, _ in shown.hotlines],
)
