"""便民手册: the catalogue as a booklet of A5 pages with contents and index, or imposed on A4."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, Group, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, Piece, flowing, free, row, text
from hallapp.papers.kit.shapes import Rule, Upright, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Style
from hallapp.papers.phrases import day_of, limit_of
from hallapp.papers.wall.guide_sample import ITEM
from hallapp.papers.wall.guide_words import (
    GuideItem,
    correction,
    fee_words,
    material_columns,
    place_words,
)

LEFT, WIDE, RIGHT = 14.0, 120.0, 134.0
TOP, BOTTOM = 20.0, 194.0
TITLE = Style(Role.TITLE, 20, tracking=0.04)
BODY = Style(Role.TEXT, 10.5)
LABEL = Style(Role.STRONG, 10.5)
SMALL = Style(Role.TEXT, 8)
_LONG = 240  # characters: from here on a text stands under its label
_LISTED = 24
"""Lines of contents or index on a page."""


@dataclass(frozen=True, kw_only=True)
class BookItem:
    """One item with the letter under which the index has it."""

    item: GuideItem
    letter: str = ""


@dataclass(frozen=True, kw_only=True)
class Handbook:
    """The items in the order of their authorities; `imposed` sets two pages on a sheet to fold."""

    hall: str
    hotline: str
    address: str
    items: tuple[BookItem, ...]
    imposed: bool = False


def sheets(book: Handbook, press: Press) -> Iterator[Sheet]:
    """Cover, contents, a page or more for each item, index; a multiple of four when imposed."""
    front = 1 + len(_parted(_contents(book, press, ())))
    told: list[Sheet] = []
    page = front + 1
    starts: list[int] = []
    for each in book.items:
        starts.append(page)
        made = tuple(_item(each.item, book, press, page))
        told += made
        page += len(made)
    contents = _contents(book, press, starts)
    index = _index(book, starts)
    pages = [
        _cover(book, press),
        *_lists(press.words("目录"), contents, press, 2),
        *told,
        *_lists(press.words("索引"), index, press, page),
    ]
    if not book.imposed:
        yield from (Sheet(*SIZES["A5"], each.blocks, len(pages)) for each in pages)
        return
    yield from _imposed(pages)


def _imposed(pages: Sequence[Sheet]) -> Iterator[Sheet]:
    """Two pages side by side in the order in which the folded booklet reads."""
    width, height = SIZES["A5"]
    whole = [*pages, *[Sheet(width, height, ())] * (-len(pages) % 4)]
    last = len(whole) - 1
    for n in range(len(whole) // 2):
        outer, inner = whole[last - n], whole[n]
        left, right = (outer, inner) if n % 2 == 0 else (inner, outer)
        fold = Upright(width, 0, 4, 0.1), Upright(width, height - 4, 4, 0.1)
        groups = (Group(0, 0, left.blocks), Group(width, 0, right.blocks))
        yield Sheet(297.0, height, (*groups, *fold), len(whole) // 2)


def _cover(book: Handbook, press: Press) -> Sheet:
    width, height = SIZES["A5"]
    middle = width / 2
    blocks: list[Block] = [
        line(middle, 52, book.hall, Style(Role.STRONG, 15, tracking=0.06), WIDE, "center"),
        line(middle, 76, press.words("便民手册"), Style(Role.TITLE, 44, tracking=0.16), WIDE,
             "center", floor=0.4),
        *head_rules(LEFT, 92, WIDE, (1.0, 0.8, 0.25), VERMILION),
        line(middle, 104, press.words("办理事项{n}项", n=len(book.items)), Style(Role.TEXT, 12),
             WIDE, "center"),
    ]  # fmt: skip
    told = (
        (press.words("监督电话"), book.hotline),
        (press.words("地址"), book.address),
        (press.words("印制"), day_of(press, press.issue.printed_on)),
        (press.words("编号"), press.issue.sheet_no),
    )
    y = 160.0
    for label, said in told:
        if said:
            blocks.append(line(LEFT, y, label, LABEL, 26, floor=0.5))
            blocks.append(line(LEFT + 28, y, said, BODY, WIDE - 28, field="address", floor=0.6))
            y += 7.4
    return Sheet(width, height, tuple(blocks))


_Listed = tuple[str, str, bool]  # what it says, its page, whether it is a heading


def _contents(book: Handbook, press: Press, starts: Sequence[int]) -> tuple[_Listed, ...]:
    found: list[_Listed] = []
    before = None
    for number, each in enumerate(book.items):
        if each.item.authority != before:
            before = each.item.authority
            found.append((before or press.words("未定实施机关"), "", True))
        found.append((each.item.name, str(starts[number]) if starts else "", False))
    return tuple(found)


def _index(book: Handbook, starts: Sequence[int]) -> tuple[_Listed, ...]:
    """By the first letter of the pinyin, as the catalogue keeps it, then as GB 18030 has them.

    Its usual characters stand there in the order of their pinyin.
    """
    told = sorted(
        (
            (each.letter, each.item.name, start)
            for each, start in zip(book.items, starts, strict=True)
        ),
        key=lambda entry: (entry[0], entry[1].encode("gb18030", "replace"), entry[2]),
    )
    found: list[_Listed] = []
    for letter, entries in groupby(told, key=lambda entry: entry[0]):
        found.append((letter, "", True))
        found += [(name, str(start), False) for _, name, start in entries]
    return tuple(found)


def _parted(listed: Sequence[_Listed]) -> list[list[_Listed]]:
    """The lines page by page; a heading stays with the first line under it."""
    pages: list[list[_Listed]] = [[]]
    for each in listed:
        if len(pages[-1]) == _LISTED:
            heads = [pages[-1].pop()] if pages[-1][-1][2] else []
            pages.append(heads)
        pages[-1].append(each)
    return pages


def _lists(title: str, listed: Sequence[_Listed], press: Press, first: int) -> Iterator[Sheet]:
    for number, group in enumerate(_parted(listed)):
        blocks: list[Block] = [
            line(LEFT, TOP + 4, title, TITLE, WIDE),
            Rule(LEFT, TOP + 11, WIDE, 0.5),
        ]
        for at, (said, page, heading) in enumerate(group):
            y = TOP + 16.5 + at * 6.6
            style = LABEL if heading else BODY
            blocks.append(line(LEFT, y, said, style, WIDE - 12, field="item", floor=0.6))
            if page:
                blocks.append(line(RIGHT, y, page, BODY, 11, "right"))
        if not listed:
            blocks.append(line(LEFT, TOP + 18, press.words("事项目录还是空的。"), BODY, WIDE))
        blocks += _foot(first + number)
        yield Sheet(*SIZES["A5"], tuple(blocks))


def _item(item: GuideItem, book: Handbook, press: Press, first: int) -> Iterator[Sheet]:
    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield line(LEFT, 12, item.authority or book.hall, SMALL, 70, field="authority", floor=0.6)
        yield line(RIGHT, 12, item.name, SMALL, 46, "right", field="item", floor=0.4)
        yield Rule(LEFT, 15, WIDE, 0.2, RULE_GREY)

    def foot(page: int, pages: int) -> Iterator[Block]:
        del pages
        yield from _foot(first + page - 1)

    return flowing(
        _pieces(item, book, press), top=TOP, bottom=BOTTOM, size="A5", head=head, foot=foot
    )


def _pieces(item: GuideItem, book: Handbook, press: Press) -> Iterator[Piece]:
    yield from text(press, item.name, TITLE, x=LEFT, width=WIDE, leading=1.35, field="name")
    yield free(1.5)
    told = (
        (press.words("承诺期限"), limit_of(press, item.promised)),
        (press.words("法定期限"), limit_of(press, item.statutory)),
        (press.words("收费"), "；".join(filter(None, fee_words(item, press)))),
        (press.words("受理地点"), place_words(book.hall, item, press)),
        (press.words("咨询电话"), item.phone),
        (press.words("设定依据"), "；".join(item.basis)),
        (press.words("申请条件"), "；".join(item.conditions)),
        (press.words("结果送达"), "；".join(filter(None, (item.result, item.delivery)))),
    )
    for label, said in told:
        yield from _told(press, label, said)
    if item.materials:
        yield free(2.0)
        yield from _heading(press.words("申请材料"))
    for number, each in enumerate(item.materials, start=1):
        name, count, source = material_columns(each, press)
        cells = (
            Cell(LEFT, 6, str(number), LABEL),
            Cell(LEFT + 6, 51, name, BODY, field="materials"),
            Cell(LEFT + 59, 30, count, BODY, field="materials"),
            Cell(LEFT + 91, 29, source, BODY, "right", field="materials"),
        )
        yield row(press, cells, padding=1.6, rule=0.15)
    if item.steps:
        yield free(2.0)
        yield from _heading(press.words("办理流程"))
        yield free(1.0)
        steps = "\u3000→\u3000".join(
            "".join((each.name, f"（{each.place or each.who}）" if each.place or each.who else ""))
            for each in item.steps
        )
        yield from text(press, steps, BODY, x=LEFT, width=WIDE, field="steps")
    yield free(1.5)
    yield from text(press, correction(item, press), SMALL, x=LEFT, width=WIDE)


def _heading(label: str) -> Iterator[Piece]:
    yield Piece(
        7.0,
        lambda y: (line(LEFT, y + 3.2, label, LABEL, WIDE), Rule(LEFT, y + 6.8, WIDE, 0.35)),
        leads=True,
    )


def _told(press: Press, label: str, said: str) -> Iterator[Piece]:
    if len(said) > _LONG:
        yield from _heading(label)
        yield from text(press, said, BODY, x=LEFT, width=WIDE, field=label)
    elif said:
        cells = (
            Cell(LEFT, 26, label, LABEL, floor=0.7),
            Cell(LEFT + 28, WIDE - 28, said, BODY, field=label),
        )
        yield row(press, cells, padding=1.8, rule=0.15)


def _foot(page: int) -> Iterator[Block]:
    if page % 2:
        yield line(RIGHT, 201, str(page), BODY, 20, "right")
    else:
        yield line(LEFT, 201, str(page), BODY, 20)


SAMPLE = Handbook(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    address="雪川市迎宾路18号",
    items=(
        BookItem(item=ITEM, letter="B"),
        BookItem(
            item=GuideItem(name="户口迁入", authority="雪川市公安局", free=True, windows="3"),
            letter="H",
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 3, 2), sheet_no="T-2026-0011")

PAPER = Paper(
    name="handbook",
    family="books",
    title="便民手册",
    sizes=("A5",),
    parameters=("imposed", "window"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="T",
)
