"""服务指南: one item with its flow chart, limits, fee, conditions, materials and phones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, Ready, flowing
from hallapp.papers.kit.flowchart import HIGH, PITCH, Box, Path, chart, places
from hallapp.papers.kit.setting import SetLine, set_text
from hallapp.papers.kit.shapes import Frame, Rule, Upright
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style
from hallapp.papers.phrases import day_of
from hallapp.papers.posted import BOTTOM, LEFT, RIGHT, WIDE, labelled, posted_foot, small_head
from hallapp.papers.second import moved, second_line, second_of
from hallapp.papers.wall.guide_sample import ISSUE, ITEM
from hallapp.papers.wall.guide_words import (
    GuideItem,
    correction,
    fee_words,
    limit_parts,
    material_columns,
    place_words,
)

TITLE = Style(Role.TITLE, 32, tracking=0.04)
BODY = Style(Role.TEXT, 12)
LABEL = Style(Role.STRONG, 12)
NOTE = Style(Role.TEXT, 10.5)
FIGURE = Style(Role.STRONG, 34)
_SIZES = (12.0, 11.2, 10.5)
_FIRST = 28.0  # where the page begins under its head
_RULE = (0.25, RULE_GREY)
_SECOND = 12.0  # what a second line of the item takes


@dataclass(frozen=True, kw_only=True)
class ServiceGuide:
    """The guide of one item; `version` counts from 1, None where no version was noted."""

    hall: str
    hotline: str
    item: GuideItem
    version: int | None = None
    since: date | None = None


def sheets(guide: ServiceGuide, press: Press) -> Iterator[Sheet]:
    """One sheet where it fits, also in smaller type; else the next one bears the item's name."""

    def head(page: int, pages: int) -> Iterator[Block]:
        del pages
        title = press.words("服务指南")
        yield from small_head(guide.hall, title if page == 1 else f"{guide.item.name}\u3000{title}")

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from posted_foot(press, guide.hotline, page, pages)

    def laid_out(size: float) -> tuple[Sheet, ...]:
        pieces = _pieces(guide, press, Style(Role.TEXT, size))
        return tuple(flowing(pieces, top=_FIRST, bottom=BOTTOM, head=head, foot=foot))

    for size in _SIZES:
        whole = laid_out(size)
        if len(whole) == 1:
            return iter(whole)
    return iter(laid_out(_SIZES[0]))


def _pieces(guide: ServiceGuide, press: Press, body: Style) -> Iterator[Piece]:
    item = guide.item
    down = _SECOND if second_of(press, item.name) else 0.0
    yield Piece(47.5 + down, lambda y: _top(item, press, y, down), leads=True)
    if item.steps:
        rows = -(-len(item.steps) // 6)
        yield Piece(58.5 + (rows - 1) * PITCH, lambda y: _flow(item, press, y))
    first: tuple[tuple[str, tuple[str, ...]], ...] = (
        (press.words("实施机关"), (item.authority,)),
        (press.words("设定依据"), item.basis),
        (press.words("申请条件"), item.conditions),
    )
    for label, texts in first[:2]:
        yield from _row(press, label, texts, body)
    yield from _pair(
        press,
        (press.words("服务对象"), item.applies_to),
        (press.words("数量限制"), item.quantity_limit),
        body,
    )
    for label, texts in first[2:]:
        yield from _row(press, label, texts, body)
    yield from _materials(item, press, body)
    alone = item.free or len(item.fees) == 1  # the figure says it already
    fees = () if alone else fee_words(item, press)
    then: tuple[tuple[str, tuple[str, ...]], ...] = (
        (press.words("收费标准"), fees),
        (press.words("减免"), (item.fee_relief,)),
        (press.words("结果送达"), ("；".join(filter(None, (item.result, item.delivery))),)),
        (press.words("不予受理"), item.refusal),
        (press.words("禁止性要求"), item.prohibitions),
        (press.words("权利救济"), item.remedies),
    )
    ways = ((press.words("办理方式"), item.ways), (press.words("进度查询"), item.enquiry_ways))
    yield from _pair(press, *ways, body)
    for label, texts in then:
        yield from _row(press, label, texts, body)
    if not item.steps:
        yield from _row(press, press.words("补正"), (correction(item, press),), body)
    yield Piece(16.0, lambda y: _where(guide, press, y), clings=True)


def _row(press: Press, label: str, texts: tuple[str, ...], body: Style) -> Iterator[Piece]:
    """A row; what the catalogue does not say of an item has none."""
    if filled := tuple(text for text in texts if text):
        yield from labelled(press, label, filled, body, field=label)


def _pair(press: Press, one: tuple[str, str], two: tuple[str, str], body: Style) -> Iterator[Piece]:
    """Two short rows side by side; what is too long for that, or alone, has a row of its own."""
    bold = Style(Role.STRONG, body.size)
    half = LEFT + WIDE / 2
    room = WIDE / 2 - 29
    wide = [set_text(said, body, press.faces, label).width for label, said in (one, two)]
    if not (one[1] and two[1]) or max(wide) > room:
        for label, said in (one, two):
            yield from _row(press, label, (said,), body)
        return
    high = body.em * 1.6 * 1.52

    def drawn(y: float) -> Iterator[Block]:
        for x, (label, said) in ((LEFT, one), (half, two)):
            yield line(x, y + high / 2, label, bold, 26, floor=0.6)
            yield line(x + 28, y + high / 2, said, body, room, field=label)
        yield Rule(LEFT, y + high, WIDE, *_RULE)

    yield Piece(high, drawn)


def _top(item: GuideItem, press: Press, y: float, down: float) -> Iterator[Block]:
    """The item with its second line, which takes `down`, and its figures under them."""
    yield from second_line(press, LEFT, (y + 4.0, y + 17.5), WIDE, item.name, 16)
    at = y + moved(press, item.name, down, 0)
    code = press.words("事项编码{code}", code=item.code) if item.code else ""
    said = "\u3000".join(filter(None, (item.kind, code)))
    yield line(LEFT, at + 5.5, item.name, TITLE, 120 if said else WIDE, field="name", floor=0.45)
    if said:
        yield line(RIGHT, at + 7.6, said, NOTE, 52, "right", field="item_code", floor=0.55)
    if item.name_en and not down:
        yield line(LEFT, y + 14.3, item.name_en, NOTE, WIDE, field="name_en", floor=0.6)
    yield Rule(LEFT, y + 17.4 + down, WIDE, 0.5)
    yield from _figures(item, press, y + down)


def _figures(item: GuideItem, press: Press, y: float) -> Iterator[Block]:
    cells = (
        (press.words("承诺期限"), *limit_parts(press, item.promised)),
        (press.words("法定期限"), *limit_parts(press, item.statutory)),
        (press.words("收费"), item.fee_figure, item.fee_unit, _more_fees(item, press)),
        (
            press.words("到现场"),
            "—" if item.visits is None else str(item.visits),
            "" if item.visits is None else press.words("次"),
            press.words("可邮寄") if "邮寄" in item.delivery else "",
        ),
    )
    for number, (label, figure, unit, note) in enumerate(cells):
        x = LEFT + number * 43.5 + (4 if number else 0)
        fits = 36.0
        yield line(x, y + 22.8, label, LABEL, fits, floor=0.7)
        tone = VERMILION if number == 0 else FIGURE.tone
        size = 34 if len(figure) < 4 else 24
        spans = [Span(figure, Style(Role.STRONG, size, tone=tone))]
        if unit:
            spans.append(Span(unit, BODY, 1.2))
        yield Line(x, y + 32.4, tuple(spans), fits, floor=0.45, field="limit")
        if note:
            yield line(x, y + 41.4, note, NOTE, fits + 2, floor=0.6)
        if number:
            yield Upright(x - 4, y + 20.5, 23, 0.25, RULE_GREY)
    yield Rule(LEFT, y + 47.2, WIDE, 0.5)


def _more_fees(item: GuideItem, press: Press) -> str:
    return press.words("另有{n}项收费", n=len(item.fees) - 1) if len(item.fees) > 1 else ""


def _flow(item: GuideItem, press: Press, y: float) -> Iterator[Block]:
    yield line(LEFT, y + 7.3, press.words("办理流程"), Style(Role.STRONG, 14), 60)
    boxes = tuple(Box(each.name, each.place or each.who, each.takes) for each in item.steps)
    top = y + 14.0
    yield from chart(boxes, LEFT, top, WIDE)
    at = places(len(boxes), LEFT, top, WIDE)
    low = at[-1][1] + HIGH
    left, _, wide = at[0]
    check = item.check
    if check is not None and at[check][1] == top and len(at) <= 6:
        middle = at[check][0] + wide / 2
        yield Frame(left, low + 12.4, wide, 7.8, 0.35)
        yield line(left + wide / 2, low + 16.3, press.words("补正"), BODY, wide - 2, "center")
        points = ((middle, low + 7.8), (middle, low + 16.3), (left + wide, low + 16.3))
        yield Path(points, head=False)
        yield Path(((left + wide / 2, low + 12.4), (left + wide / 2, low + 8.2)))
        text_x = middle + 3
    else:
        text_x = LEFT
    said = correction(item, press)
    yield line(text_x, low + 16.3, said, NOTE, RIGHT - text_x, floor=0.55)
    yield Rule(LEFT, y + 58.4 + (low - top - HIGH), WIDE, 0.35)


def _materials(item: GuideItem, press: Press, body: Style) -> Iterator[Piece]:
    label = press.words("申请材料")
    bold = Style(Role.STRONG, body.size)
    pitch = body.em * 1.63
    if not item.materials:
        return
    last = len(item.materials) - 1
    for number, each in enumerate(item.materials):
        name, count, source = material_columns(each, press)
        parts = break_spans((Span(name, body),), press.faces, 67, justify=False, field="materials")
        high = len(parts) * pitch + (2.4 if number == 0 else 0) + (2.4 if number == last else 0)

        def drawn(  # noqa: PLR0917 (the row as it is now)
            y: float,
            n: int = number,
            name: Sequence[SetLine] = parts,
            count: str = count,
            source: str = source,
            high: float = high,
        ) -> Iterator[Block]:
            middle = y + (2.4 if n == 0 else 0) + pitch / 2
            if n == 0:
                yield line(LEFT, middle, label, bold, 26, floor=0.6)
            yield line(46, middle, str(n + 1), bold, 6)
            for place, part in enumerate(name):
                yield Ready(52.4, middle + place * pitch, part, body)
            yield line(122, middle, count, body, 30, field="materials", floor=0.6)
            yield line(RIGHT, middle, source, body, 38, "right", field="materials", floor=0.5)
            if n == last:
                yield Rule(LEFT, y + high, WIDE, *_RULE)

        yield Piece(high, drawn, leads=number == 0 and last > 0)


def _where(guide: ServiceGuide, press: Press, y: float) -> Iterator[Block]:
    item = guide.item
    yield Rule(LEFT, y, WIDE, 0.5)
    place = press.words("受理地点\u3000{place}", place=place_words(guide.hall, item, press))
    yield line(LEFT, y + 6.4, place, BODY, 118, field="place", floor=0.55)
    if item.phone:
        phone = press.words("咨询电话\u3000{phone}", phone=item.phone)
        yield line(RIGHT, y + 6.4, phone, BODY, 54, "right", field="enquiry_phone", floor=0.6)
    if guide.version is not None and guide.since is not None:
        said = press.words(
            "第{n}版\u3000{day}起用", n=guide.version, day=day_of(press, guide.since)
        )
        yield line(RIGHT, y + 12.6, said, Style(Role.TEXT, 9), 80, "right")


SAMPLE = ServiceGuide(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    item=ITEM,
    version=3,
    since=date(2026, 3, 2),
)

PAPER = Paper(
    name="service-guide",
    family="wall",
    title="服务指南",
    sizes=("A4",),
    parameters=("item",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=ISSUE,
    book="Z",
    second=lambda shown: [shown.item.name],
)
