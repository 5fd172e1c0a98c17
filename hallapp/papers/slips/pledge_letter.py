"""承诺书 to sign (picture p09c): of a post, a party member, a window or on integrity; renewed too.

Elements: domain.md §5.5. A renewed pledge names the one it follows and what changed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, Piece, flowing, free, row, text
from hallapp.papers.kit.official import LEFT, RIGHT, WIDE
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import page_of, short_day, window_of

KINDS = ("post", "party", "window", "integrity")
TITLE = Style(Role.TITLE, 28, tracking=0.12)
RUNNING = Style(Role.RUNNING, 15.75, gap=0)
ITEM = Style(Role.RUNNING, 13.5, gap=0)
LABEL = Style(Role.STRONG, 13.5)
HEAD = Style(Role.STRONG, 12, tracking=0.04)
_FIRST = 67.0  # where the text begins below the four facts
_LEAD = 1.875
_TITLES = {
    "post": "岗位服务承诺书",
    "party": "党员岗位服务承诺书",
    "window": "窗口服务承诺书",
    "integrity": "廉洁承诺书",
}


@dataclass(frozen=True, kw_only=True)
class PledgeItem:
    """One thing that is pledged, and until when."""

    content: str
    until: date | str = ""


@dataclass(frozen=True, kw_only=True)
class PledgeLetter:
    """One pledge; `former` is the number of the one it renews, `changes` what is new in it."""

    hall: str
    hotline: str
    kind: str
    year: int
    number: str = ""
    version: int = 1
    name: str = ""
    post: str = ""
    window: str = ""
    branch: str = ""
    items: tuple[PledgeItem, ...] = ()
    measures: str = ""
    former: str = ""
    changes: str = ""


def sheets(shown: PledgeLetter, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where much is pledged."""

    def head(page: int, pages: int) -> Iterator[Block]:
        del pages
        if page == 1:
            yield from _head(shown, press)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from _foot(shown, press, page, pages)

    pieces = (
        free(55.5),
        *_text(press, _opening(shown, press)),
        free(1.5),
        *_items(shown, press),
        free(2.5),
        *_after(shown, press),
        replace(free(19), leads=True, clings=True),
        _signed(shown, press),
    )
    yield from flowing(pieces, top=39.0, bottom=261.0, head=head, foot=foot)


def _head(shown: PledgeLetter, press: Press) -> Iterator[Block]:
    middle = (LEFT + RIGHT) / 2
    yield line(middle, 45.6, press.words(_TITLES[shown.kind]), TITLE, WIDE, "center", floor=0.5)
    time = press.words("第{n}次承诺", n=shown.version)
    if shown.former:
        time = press.words("再承诺（第{n}次）", n=shown.version)
    under = press.words("{year}年度\u3000{time}", year=shown.year, time=time)
    yield line(middle, 58.0, under, RUNNING, WIDE, "center")
    second = press.words("部　门") if shown.kind != "party" else press.words("党支部")
    facts = (
        (press.words("承诺人"), spread(shown.name), "staff"),
        (press.words("岗　位"), shown.post, "post"),
        (press.words("窗　口"), window_of(press, shown.window), "window"),
        (second, shown.branch, "branch"),
    )
    for number, (label, told, field) in enumerate(facts):
        x, y = LEFT + number % 2 * 81.6, 73.4 + number // 2 * 11.6
        yield line(x, y, label, LABEL, 17, floor=0.5)
        yield line(x + 19.4, y, told, RUNNING, 54, field=field, floor=0.6)
        yield Rule(x + 17.8, y + 4.6, 56.2, 0.25)


def _text(press: Press, told: str, field: str = "") -> Iterator[Piece]:
    yield from text(press, told, RUNNING, x=LEFT, width=WIDE, leading=_LEAD, indent=2, field=field)


def _opening(shown: PledgeLetter, press: Press) -> str:
    year = shown.year
    if shown.kind == "party":
        return press.words(
            "为亮明身份、践行宗旨，本人在{year}年度公开承诺以下事项，接受组织和群众监督：",
            year=year,
        )
    if shown.kind == "window":
        return press.words(
            "为规范服务、提高效率，本窗口在{year}年度公开承诺以下事项，接受办事群众和社会监督：",
            year=year,
        )
    if shown.kind == "integrity":
        return press.words(
            "为严守纪律、廉洁办事，本人在{year}年度公开承诺以下事项，接受组织和群众监督：",
            year=year,
        )
    return press.words(
        "为履行岗位职责、改进服务，本人在{year}年度公开承诺以下事项，接受群众监督：", year=year
    )


def _items(shown: PledgeLetter, press: Press) -> Iterator[Piece]:
    heads = (press.words("序"), press.words("承诺事项"), press.words("完成时限"))
    yield Piece(0.0, lambda y: (Rule(LEFT, y, WIDE, 0.5),), leads=True)
    yield _item(press, heads, (HEAD, HEAD, HEAD), 10.2, 0.35, leads=True)
    rows = shown.items or (PledgeItem(content="\u3000", until="\u3000"),) * 4
    for number, each in enumerate(rows, start=1):
        texts = (f"{number}", each.content, _until(press, each.until))
        rule = 0.5 if number == len(rows) else 0.2
        yield _item(press, texts, (LABEL, ITEM, ITEM), 11.1, rule)


def _until(press: Press, until: date | str) -> str:
    if isinstance(until, date):
        return press.words("{day}前", day=short_day(press, until))
    return until or press.words("长期")


def _item(
    press: Press,
    texts: Sequence[str],
    styles: Sequence[Style],
    least: float,
    rule: float,
    *,
    leads: bool = False,
) -> Piece:
    number, content, until = texts
    first, second, third = styles
    cells = (
        Cell(LEFT, 10, number, first, "center"),
        Cell(LEFT + 14, 108, content, second, field="content", floor=0.92),
        Cell(LEFT + 124, 32, until, third, "center", "due_on", 0.7),
    )
    return row(press, cells, least=least, rule=rule, leads=leads)


def _after(shown: PledgeLetter, press: Press) -> Iterator[Piece]:
    if shown.measures:
        yield from _text(press, press.words("具体措施：{text}", text=shown.measures), "measures")
    if shown.former:
        said = press.words("本承诺接续承诺书{no}。", no=shown.former)
        if shown.changes:
            said = press.words("{said}变更内容：{text}", said=said, text=shown.changes)
        yield from _text(press, said, "change_summary")
    ways = [press.words("大厅意见箱")]
    if shown.hotline:
        ways.insert(0, press.words("电话{hotline}", hotline=shown.hotline))
    if shown.window:
        ways.append(press.words("{window}评价器", window=window_of(press, shown.window)))
    who = press.words("本窗口") if shown.kind == "window" else press.words("本人")
    yield from _text(
        press,
        press.words(
            "监督方式：{ways}。如有违诺，{who}愿接受批评教育，并按规定处理。",
            ways="，".join(ways),
            who=who,
        ),
    )
    yield from _text(press, press.words("兑现情况每季度公示一次。"))


def _signed(shown: PledgeLetter, press: Press) -> Piece:
    """Two who sign, each over a day."""
    audit = {
        "party": press.words("党支部审核（签名）"),
        "window": press.words("部门审核（签名）"),
    }.get(shown.kind, press.words("负责人审核（签名）"))
    who = press.words("承诺人（签名）")
    if shown.kind == "window":
        who = press.words("窗口负责人（签名）")

    def drawn(y: float) -> Iterator[Block]:
        for x, label, end in ((LEFT, who, 100.0), (LEFT + 83.8, audit, RIGHT)):
            yield line(x, y + 12, label, LABEL, 40, floor=0.6)
            yield Rule(x + 42, y + 15.4, end - x - 42, 0.25)
            for back, word in ((29.4, "年"), (16.0, "月"), (2.4, "日")):
                at = end - back
                yield line(at, y + 26, press.words(word), Style(Role.TEXT, 13), 12, "center")

    return Piece(30.0, drawn, clings=True)


def _foot(shown: PledgeLetter, press: Press, page: int, pages: int) -> Iterator[Block]:
    small = Style(Role.TEXT, 8.5)
    yield Rule(LEFT, 264.7, WIDE, 0.25)
    if shown.number:
        number = press.words("编号{no}", no=shown.number)
        yield line(LEFT, 271.2, number, small, 60, field="entry_no")
    code = press.words("校验码{code}", code=press.checked())
    said = f"{shown.hall}\u3000{code}"
    if pages > 1:
        said = f"{page_of(press, page, pages)}\u3000{said}"
    yield line(RIGHT, 271.2, said, small, 100, "right", field="name", floor=0.6)


SAMPLE = PledgeLetter(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    kind="party",
    year=2026,
    number="CN-2026-037",
    name="次仁卓玛",
    post="综合受理岗",
    window="1",
    branch="第一党支部",
    items=(
        PledgeItem(content="首问负责，当场答复；不能当场答复的，当日回复", until="全年"),
        PledgeItem(content="材料齐全的，当场受理并出具受理通知书", until="全年"),
        PledgeItem(content="材料不齐全的，当场一次性书面告知", until="全年"),
        PledgeItem(content="帮办老年人、残疾人办件，每月不少于2件", until="每月末"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 1))

PAPER = Paper(
    name="pledge-letter",
    family="slips",
    title="承诺书",
    sizes=("A4",),
    parameters=("entry", "kind"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
