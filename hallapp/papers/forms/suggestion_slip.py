"""意见建议单 with a numbered stub: its keeper finds the reply on the wall without a name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import text
from hallapp.papers.kit.forms import box
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, Style
from hallapp.papers.slips.acceptance_stub import fold

LEFT, RIGHT, WIDE = 72.0, 200.0, 128.0
TEXT = Style(Role.TEXT, 11)
STRONG = Style(Role.STRONG, 11)
SMALL = Style(Role.TEXT, 9)
_KINDS = ("建议", "咨询", "求助", "表扬", "投诉")
_MOST = 50


@dataclass(frozen=True, kw_only=True)
class SuggestionSlip:
    """Slips from `first` on, `count` of them; 0 leaves the number to be written by hand."""

    hall: str
    hotline: str
    first: int = 0
    count: int = 1


def sheets(shown: SuggestionSlip, press: Press) -> Iterator[Sheet]:
    """A sheet a number."""
    height, width = SIZES["A5"]
    count = max(1, min(shown.count, _MOST))
    for n in range(count):
        number = f"{shown.first + n:04d}" if shown.first else ""
        blocks = (*_stub(shown, number, press), *fold(press), *_slip(shown, number, press))
        yield Sheet(width, height, blocks, count)


def _number(number: str, x: float, y: float, style: Style, press: Press) -> Iterator[Block]:
    """The number, or a line to write it on."""
    if number:
        yield line(x, y, press.words("存根号{no}", no=number), style, 45, floor=0.5)
        return
    yield line(x, y, press.words("存根号"), style, 16, floor=0.5)
    yield Rule(x + 17, y + style.em * 0.6, 26, 0.2)


def _stub(shown: SuggestionSlip, number: str, press: Press) -> Iterator[Block]:
    heading = Style(Role.STRONG, 14, tracking=0.08)
    yield line(10, 16.0, press.words("投递人存根"), heading, 45, floor=0.5)
    yield Rule(10, 21.6, 45, 0.4)
    yield from _number(number, 10, 31, Style(Role.STRONG, 16), press)
    told = press.words(
        "请保存本存根。答复在大厅公示栏按存根号公示，不公示姓名；留有联系方式的，另行回复。"
    )
    y = 40.0
    for piece in text(press, told, Style(Role.TEXT, 10.5), x=10, width=45):
        yield from piece.blocks(y)
        y += piece.height
    yield line(10, 112, press.words("投递日期"), SMALL, 45)
    for x, word in ((18.4, "年"), (28.5, "月"), (38.6, "日")):
        yield line(x, 121, press.words(word), Style(Role.TEXT, 9.5), 10, "center")
    if shown.hotline:
        said = press.words("监督电话\u3000{no}", no=shown.hotline)
        yield line(10, 132, said, SMALL, 45, field="hotline", floor=0.6)


def _slip(shown: SuggestionSlip, number: str, press: Press) -> Iterator[Block]:
    unit = Style(Role.STRONG, 10.5, tracking=0.06)
    yield line(LEFT, 12.65, shown.hall, unit, 80, field="name", floor=0.6)
    plain = Style(Role.TEXT, 10.5)
    if number:
        said = press.words("存根号{no}", no=number)
        yield line(RIGHT, 12.65, said, plain, 45, "right", floor=0.5)
    else:
        yield from _number(number, RIGHT - 43, 12.65, plain, press)
    yield from head_rules(LEFT, 17.1, WIDE, (0.8, 0.6, 0.2), INK)
    title = Style(Role.TITLE, 24, tracking=0.21)
    yield line(LEFT + WIDE / 2, 27.8, press.words("意见建议单"), title, WIDE, "center", floor=0.5)
    yield line(LEFT, 40.5, press.words("类　　别"), STRONG, 19, floor=0.6)
    for at, kind in enumerate(_KINDS):
        x = LEFT + 21 + at * 21
        yield from box(x, 40.5, 3.8)
        yield line(x + 5.4, 40.5, press.words(kind), TEXT, 15, floor=0.4)
    yield line(LEFT, 51, press.words("内　　容"), STRONG, 19, floor=0.6)
    for n in range(6):
        x = LEFT + 21 if n == 0 else LEFT
        yield Rule(x, 54.2 + n * 9.6, RIGHT - x, 0.2)
    labels = (press.words("姓　　名"), press.words("联系电话"))
    for x, label in zip((LEFT, LEFT + 66), labels, strict=True):
        yield line(x, 112.5, label, STRONG, 19, floor=0.6)
        yield Rule(x + 21, 115.8, 41, 0.2)
    yield line(LEFT, 123, press.words("是否回复"), STRONG, 19, floor=0.6)
    for x, word in ((LEFT + 21, "需要回复"), (LEFT + 50, "不需要回复")):
        yield from box(x, 123, 3.8)
        yield line(x + 5.4, 123, press.words(word), TEXT, 24, floor=0.6)
    note = press.words("可以不署名。反映工作人员违纪违法问题的，请直接向纪检监察机构举报。")
    yield line(LEFT, 132.5, note, SMALL, WIDE, floor=0.6)


SAMPLE = SuggestionSlip(hall="雪川市市民服务中心", hotline="0899-612 3450", first=141)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="suggestion-slip",
    family="forms",
    title="意见建议单",
    sizes=("A5",),
    parameters=("first", "count"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
