"""表单架标签: a label for each form on the shelf, several a page, with cut marks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.cards.marks import MARGIN
from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Rule, Upright
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style

ACROSS, DOWN = 2, 6
WIDTH, HEIGHT = 90.0, 43.0
X0, Y0 = (210 - ACROSS * WIDTH) / 2, (297 - DOWN * HEIGHT) / 2
NAME = Style(Role.STRONG, 24)
ITEM = Style(Role.TEXT, 12)
NUMBER = Style(Role.STRONG, 22, tone=VERMILION)
UNIT = Style(Role.TEXT, 11)
SMALL = Style(Role.TEXT, 9)
_EASY = 0.8  # as small as several items become


@dataclass(frozen=True, kw_only=True)
class ShelfForm:
    """One form: its name, the items that need it, where it is handed in."""

    name: str
    items: tuple[str, ...]
    windows: str
    specimen: bool = False


@dataclass(frozen=True, kw_only=True)
class ShelfLabels:
    """The labels in the order of the shelf."""

    hall: str
    forms: tuple[ShelfForm, ...]


def sheets(labels: ShelfLabels, press: Press) -> Iterator[Sheet]:
    """Twelve labels a sheet; labels touch, one cut between two."""
    width, height = SIZES["A4"]
    each = ACROSS * DOWN
    pages = max(1, -(-len(labels.forms) // each))
    for page in range(pages):
        blocks = [*_marks(), *_margin(press, page + 1, pages)]
        for place, form in enumerate(labels.forms[page * each : (page + 1) * each]):
            x, y = X0 + place % ACROSS * WIDTH, Y0 + place // ACROSS * HEIGHT
            blocks += _label(form, labels.hall, press, x, y)
        if not labels.forms:
            none = press.words("目录中没有窗口领取的表单。")
            blocks.append(line(105, 60, none, ITEM, 170, "center"))
        yield Sheet(width, height, tuple(blocks), pages)


def _marks() -> Iterator[Block]:
    """Short lines outside the labels, where each cut begins and ends."""
    for column in range(ACROSS + 1):
        x = X0 + column * WIDTH
        yield Upright(x, Y0 - 6.5, 5, 0.1)
        yield Upright(x, Y0 + DOWN * HEIGHT + 1.5, 5, 0.1)
    for row in range(DOWN + 1):
        y = Y0 + row * HEIGHT
        yield Rule(X0 - 6.5, y, 5, 0.1)
        yield Rule(X0 + ACROSS * WIDTH + 1.5, y, 5, 0.1)


def _margin(press: Press, page: int, pages: int) -> Iterator[Block]:
    """What the cutter reads above and below the labels."""
    left, right, room = X0 + 4, X0 + ACROSS * WIDTH - 4, WIDTH - 6
    heads = (press.words("表单架标签"), press.words("第{n}张，共{count}张", n=page, count=pages))
    yield line(left, Y0 - 4.4, "\u3000".join(heads), MARGIN, room)
    size = press.words("{wide} × {high} mm\u3000按实际大小打印，勿缩放", wide=90, high=43)
    yield line(right, Y0 - 4.4, size, MARGIN, room, "right")


def _label(form: ShelfForm, hall: str, press: Press, x: float, y: float) -> Iterator[Block]:
    left, room = x + 6, WIDTH - 12
    yield line(left, y + 11.5, form.name, NAME, room, field="form", floor=0.42)
    yield Rule(left, y + 19.0, room, 0.25, RULE_GREY)
    said = _items(form, press, room)
    yield Halved(
        x=left, y=y + 24.6, text=said, style=ITEM, fits=room, field="item", floor=0.8, small=0.75
    )
    if form.windows:
        spans = (*_numbers(form.windows), Span(press.words("号窗口"), UNIT, 1.4))
        yield Line(left, y + 34.0, spans, room - 46, floor=0.35, field="windows")
    base = y + 34.0 + press.faces.first(Role.STRONG).middle * NUMBER.em
    middle = base - press.faces.first(Role.TEXT).middle * SMALL.em
    end = x + WIDTH - 6
    yield Halved(
        x=end, y=middle, text=hall, style=SMALL, fits=44, align="right", field="name", small=0.8
    )
    if form.specimen:
        note = press.words("附填写式样")
        yield line(end, middle - 4.6, note, SMALL, 44, "right", floor=0.5)


def _numbers(windows: str) -> Iterator[Span]:
    """Numbers in vermilion, what stands between them in ink."""
    for number, part in enumerate(windows.split("、")):
        if number:
            yield Span("、", UNIT)
        yield Span(part, NUMBER)


def _items(form: ShelfForm, press: Press, room: float) -> str:
    """As many items as stand in one line without being much smaller, and how many there are."""
    said = ""
    for count in range(min(3, len(form.items)), 0, -1):
        said = "、".join(form.items[:count])
        if count < len(form.items):
            said = press.words("{items}等{n}项", items=said, n=len(form.items))
        if set_text(said, ITEM, press.faces, "item").width * _EASY <= room:
            break
    return said


SAMPLE = ShelfLabels(
    hall="雪川市市民服务中心",
    forms=(
        ShelfForm(name="登记申请书", items=("不动产转移登记",), windows="7、8", specimen=True),
        ShelfForm(name="户口登记申请表", items=("户口迁入", "姓名变更"), windows="3"),
        ShelfForm(name="居民身份证申领登记表", items=("居民身份证换领", "补领"), windows="4"),
        ShelfForm(name="社会保险待遇申请表", items=("失业保险金申领",), windows="5"),
        ShelfForm(name="异地就医备案表", items=("异地就医备案",), windows="6", specimen=True),
        ShelfForm(name="公司登记（备案）申请书", items=("公司设立登记", "变更登记"), windows="9"),
        ShelfForm(name="税务登记变更表", items=("变更税务登记",), windows="10"),
        ShelfForm(name="住房公积金提取申请表", items=("公积金提取",), windows="11", specimen=True),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 3, 2), sheet_no="")

PAPER = Paper(
    name="shelf-label",
    family="cards",
    title="表单架标签",
    sizes=("A4",),
    parameters=("window",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="",
)
