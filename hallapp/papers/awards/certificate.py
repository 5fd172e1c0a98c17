"""荣誉证书: printed whole, or only the words onto a bought form; no emblem, no seal.

Wording: hall-rules 25. Over issuer and date 42 × 42 mm stay free for the real seal.
"""

from collections.abc import Iterator
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.awards.border import border
from hallapp.papers.awards.certificate_words import (
    LYING,
    UPRIGHT,
    Award,
    Certificates,
    Form,
    Layout,
    address,
)
from hallapp.papers.kit.blocks import Block, Group, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved, halves
from hallapp.papers.kit.rulers import Mark, crosses, rulers
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.sheets import Paper, Press, Sheet, size_of
from hallapp.papers.kit.styles import VERMILION, Style
from hallapp.papers.phrases import day_of
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_AWARD = QT_TRANSLATE_NOOP(
    "Refused", "There is no certificate to print: name people and the title they were given."
)

HEADING = Style(Role.TITLE, 54, tracking=0.42, tone=VERMILION)
AWARD = Style(Role.TITLE, 34, tracking=0.05, tight=True)
RUNNING = Style(Role.RUNNING, 25)
SIGNED = Style(Role.RUNNING, 19, tracking=0.09)
NUMBER = Style(Role.LEGAL, 10.5)
_SMALLEST = 0.45  # of the size of a title
_ONE_LINE = 0.72  # down to this size a title stays on one line


def sheets(shown: Certificates, press: Press) -> Iterator[Sheet]:
    """One certificate a page; the test sheet is one page.

    Raises:
        Refused: there is no award.
    """
    if not shown.awards:
        raise Refused(_NO_AWARD, field="people")
    width, height = size_of(press.size)
    if shown.form is Form.TEST:
        yield Sheet(width, height, tuple(_test(shown, press, width, height)))
        return
    frame = tuple(border(width, height)) if shown.form is Form.WHOLE else ()
    for place, award in enumerate(shown.awards):
        numbers = press.issue.numbers
        number = numbers[place] if place < len(numbers) else award.number
        words = _placed(tuple(_words(shown, award, number, press)), press)
        yield Sheet(width, height, (*frame, words), of=len(shown.awards))


def _layout(press: Press) -> tuple[Layout, float, float, float]:
    """The layout, its scale on this paper, and where it begins."""
    width, height = size_of(press.size)
    layout = LYING if width >= height else UPRIGHT
    scale = min(width / layout.width, height / layout.height)
    return (
        layout,
        scale,
        (width - layout.width * scale) / 2,
        (height - layout.height * scale) / 2,
    )


def _placed(blocks: tuple[Block, ...], press: Press) -> Group:
    _, scale, left, top = _layout(press)
    return Group(left, top, blocks, scale)


def _words(shown: Certificates, award: Award, number: str, press: Press) -> Iterator[Block]:
    at, _, _, _ = _layout(press)
    room = at.right - at.left
    if shown.form is Form.WHOLE:
        heading = shown.heading or press.words("荣誉证书")
        yield line(at.width / 2, at.heading, heading, HEADING, room, "center", field="heading")
    yield line(at.left, at.name, address(award, press), RUNNING, room, field="staff", floor=0.5)
    indent = at.left + 2 * RUNNING.em
    yield line(indent, at.words, press.words("经考核评议，被评为"), RUNNING, room - 17)
    yield from _title(award.title, press, at)
    yield line(indent, at.closing, press.words("特发此证。"), RUNNING, room - 17)
    issuer, wide = award.issuer or shown.hall, 2 * (at.right - at.signature) + 16
    yield Halved(
        x=at.signature,
        y=at.issuer,
        text=issuer,
        style=SIGNED,
        fits=wide,
        align="center",
        field="issuer",
        small=0.75,
    )
    day = day_of(press, award.awarded_on)
    yield line(at.signature, at.day, day, SIGNED, 80, "center")
    said = number or press.words("（打印时取号）")
    told = press.words("编号\u3000{no}", no=said)
    yield line(at.left, at.day, told, NUMBER, at.signature - at.left - 40, floor=0.6)


def _title(title: str, press: Press, at: Layout) -> Iterator[Block]:
    """In quotes on the middle, in two lines where one would be small; the comma hangs."""
    room = at.right - at.left
    said = press.words("“{title}”", title=title)
    width = set_text(said, AWARD, press.faces, "title").width
    lines = [said] if width * _ONE_LINE <= room else [*halves(said, AWARD, press.faces)]
    widest = max(set_text(each, AWARD, press.faces, "title").width for each in lines)
    scale = min(1.0, max(_SMALLEST, int(room / widest * 200) / 200))
    style = AWARD.at(scale) if scale < 1 else AWARD
    pitch = 1.35 * style.em
    for place, each in enumerate(lines):
        y = at.award + (place - (len(lines) - 1) / 2) * pitch
        yield line(at.width / 2, y, each, style, room + 1, "center", field="title", floor=0.97)
    end = at.width / 2 + set_text(lines[-1], style, press.faces).width / 2 + 0.08 * style.em
    y = at.award + (len(lines) - 1) / 2 * pitch
    yield line(end, y, press.words("，"), style, style.em)


def _test(shown: Certificates, press: Press, width: float, height: float) -> Iterator[Block]:
    """Rulers, and crosses where the lines of a certificate begin."""
    del shown
    at, scale, left, top = _layout(press)
    yield from rulers(width, height)

    def mark(x: float, y: float, name: str) -> Mark:
        return left + x * scale, top + y * scale, name

    yield from crosses(
        (
            mark(at.left, at.name, press.words("姓名")),
            mark(at.left + 2 * RUNNING.em, at.words, press.words("正文")),
            mark(at.width / 2, at.award, press.words("称号（居中）")),
            mark(at.left + 2 * RUNNING.em, at.closing, press.words("结语")),
            mark(at.signature, at.issuer, press.words("落款（居中）")),
            mark(at.signature, at.day, press.words("日期（居中）")),
            mark(at.left, at.day, press.words("证书编号")),
        )
    )
    said = press.words("套打测试页：与空白证书叠合对光，量出偏移毫米数，填入“整体移动”。")
    yield line(width / 2, 24.0, said, Style(Role.TEXT, 10.5), width - 60, "center", floor=0.5)


SAMPLE = Certificates(
    hall="雪川市市民服务中心",
    awards=(
        Award(
            name="次仁卓玛",
            title="2026年第一季度窗口服务明星",
            awarded_on=date(2026, 4, 20),
            number="ZS-26-003",
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 20), sheet_no="S-2026-0003")

PAPER = Paper(
    name="certificate",
    family="awards",
    title="荣誉证书",
    sizes=("297x210", "210x297"),
    parameters=(
        "certificates",
        "stars",
        "people",
        "award",
        "day",
        "issuer",
        "heading",
        "overprint",
    ),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
    free=(90.0, 430.0),
)
