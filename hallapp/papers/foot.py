"""The foot of a wall sheet: hotline left; 编号, 校验码 and the code right."""

from collections.abc import Iterator

from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Code
from hallapp.papers.kit.sheets import SIZES, Press, grouped
from hallapp.papers.kit.styles import Span, Style
from hallapp.papers.phrases import day_of

_QR = 20.0


def hotline(
    press: Press, place: tuple[float, float], number: str, *, size: float, fits: float
) -> Iterator[Block]:
    """监督电话 and the number with the base line at `place`; nothing where the hall has none."""
    if not number:
        return
    label = Style(Role.TEXT, size, tracking=0.05)
    bold = Style(Role.STRONG, size * 1.16)
    spans = (Span(press.words("监督电话"), label), Span(number, bold, 0.5 * label.em))
    middle = press.faces.first(Role.TEXT).middle * label.em
    yield Line(place[0], place[1] - middle, spans, fits, field="hotline")


def enlarged(press: Press) -> float:
    """By how much a sheet that is laid out in A4 grows on the paper that is asked for."""
    return SIZES[press.size][0] / SIZES["A4"][0]


def wall_foot(
    press: Press, right: float, bottom: float, size: float, *, sealed: bool, scale: float = 1.0
) -> Iterator[Block]:
    """What makes the sheet known; its code is printed only where it says a number of ours.

    On a sheet that grows by `scale` the code does not grow with it.
    """
    issue = press.issue
    printed = press.words("{day}印制", day=day_of(press, issue.printed_on))
    number = press.words("编号{no}", no=issue.sheet_no) if issue.sheet_no else press.words("预览")
    lines = [f"{number}\u3000{printed}", press.words("校验码{code}", code=press.checked())]
    if sealed and issue.seal_no is not None:
        lines.append(
            press.words(
                "日志第{n}号\u3000校验码{code}",
                n=f"{issue.seal_no:,}",
                code=grouped(issue.seal_hash, 3),
            )
        )
        lines.append(press.words("日志号可查印出后的改动，不证明录入齐全"))
    text = Style(Role.TEXT, size)
    edge = right
    if issue.sheet_no:
        side = _QR / scale
        yield Code(right - side, bottom - side, side, f"{issue.sheet_no} {press.checked(3)}")
        edge -= side + 4.5
    for number_from_below, each in enumerate(reversed(lines)):
        y = bottom - 0.44 * text.em - number_from_below * 1.6 * text.em
        yield line(edge, y, each, text, 120, "right")
