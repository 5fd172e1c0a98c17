"""收费公示: what is charged on a day, of whom, on which basis; what is free, what is coming."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hallapp.domain.fees import Fee, amount_text
from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, Line, fitted, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, text
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import Span, Style
from hallapp.papers.phrases import day_of
from hallapp.papers.posted import (
    LEFT,
    RIGHT,
    WIDE,
    Heads,
    Posting,
    labelled,
    posted_sheets,
    ruled_row,
)

NAME = Style(Role.TEXT, 16)
SMALL = Style(Role.TEXT, 12)
BASIS = Style(Role.TEXT, 12)
FIGURE = Style(Role.STRONG, 26)
HEAD = Style(Role.STRONG, 14, tracking=0.04)
BODY = Style(Role.TEXT, 16)
NOTE = Style(Role.RUNNING, 15)
_NAMED = 12  # items that are free stand by name up to here
_BASIS_X, _FIGURE_END = 124.0, 115.0

FILE_HEADS = ("项目", "收费对象", "标准", "单位", "收费依据", "执收单位", "开始日期")
"""The columns of its spreadsheet."""


@dataclass(frozen=True, kw_only=True)
class FeeRow:
    """A fee and who charges it."""

    fee: Fee
    authority: str


@dataclass(frozen=True, kw_only=True)
class FeeTable:
    """The fees of a day; `since` is when the youngest of them began, `later` begin afterwards."""

    hall: str
    hotline: str
    day: date
    rows: tuple[FeeRow, ...]
    free: tuple[str, ...] = ()
    relief: tuple[str, ...] = ()
    later: tuple[FeeRow, ...] = ()
    since: date | None = None
    remark: str = ""


def sheets(table: FeeTable, press: Press) -> Iterator[Sheet]:
    """As many sheets as the fees need; the heads of the columns stand on each."""
    around = Posting(hall=table.hall, hotline=table.hotline, title=press.words("收费公示"))
    heads = Heads(height=10.4, drawn=lambda y: _heads(press, y))
    rows = [_row(row, press, last=row is table.rows[-1]) for row in table.rows]
    return posted_sheets(press, around, rows, heads, tuple(_after(table, press)))


def _heads(press: Press, y: float) -> Iterator[Block]:
    yield line(LEFT, y + 5.0, press.words("项目与收费对象"), HEAD, 70, floor=0.5)
    yield line(_FIGURE_END, y + 5.0, press.words("标准"), HEAD, 26, "right", floor=0.5)
    yield line(_BASIS_X, y + 5.0, press.words("收费依据与执收单位"), HEAD, 66, floor=0.5)
    yield Rule(LEFT, y + 10.2, WIDE, 0.5)


def _row(row: FeeRow, press: Press, *, last: bool) -> Piece:
    fee = row.fee
    assert fee.amount is not None
    spans = (Span(amount_text(fee.amount), FIGURE), Span(fee.unit, SMALL, 1.0))
    amount, _ = fitted(spans, press.faces, 36, 0.5, "fees")
    room = _FIGURE_END - amount.width - 4 - LEFT

    def drawn(middle: float) -> Iterator[Block]:
        lone = not fee.payer
        yield line(
            LEFT, middle - (0 if lone else 3.6), fee.name, NAME, room, field="fees", floor=0.55
        )
        if fee.payer:
            yield line(LEFT, middle + 3.8, fee.payer, SMALL, room, field="fees", floor=0.55)
        yield Line(_FIGURE_END, middle, spans, 36, "right", floor=0.5, field="fees")
        yield line(
            _BASIS_X,
            middle - 3.6,
            fee.basis or "—",
            BASIS,
            RIGHT - _BASIS_X,
            field="fees",
            floor=0.6,
        )
        yield line(
            _BASIS_X,
            middle + 3.8,
            row.authority or "—",
            BASIS,
            RIGHT - _BASIS_X,
            field="authority",
            floor=0.6,
        )

    return ruled_row(15.6, drawn, rule=0.5 if last else 0.25)


def _after(table: FeeTable, press: Press) -> Iterator[Piece]:
    """What is free, what is remitted, what is coming, and since when the table holds."""
    if not table.rows:
        none = press.words("目录中没有收费项目。")
        yield from labelled(press, press.words("收费"), (none,), BODY, at=54)
    if table.free:
        free = "、".join(table.free)
        if len(table.free) > _NAMED:
            free = press.words("{n}项办理事项不收费，逐项见《办理事项一览》", n=len(table.free))
        yield from labelled(press, press.words("不收费"), (free,), BODY, at=54)
    if table.relief:
        yield from labelled(press, press.words("减免"), table.relief, BODY, at=54)
    if table.later:
        coming = tuple(_later(row, press) for row in table.later)
        yield from labelled(press, press.words("即将执行"), coming, BODY, at=54)
    said = press.words("除本表所列项目外，窗口不收取任何费用；缴费后由执收单位开具票据。")
    yield Piece(1.5, lambda _: ())
    yield from text(press, said, NOTE, x=LEFT, width=WIDE)
    yield Piece(10.0, lambda y: _since(table, press, y), clings=True)


def _later(row: FeeRow, press: Press) -> str:
    fee = row.fee
    assert fee.from_on is not None
    if fee.amount is None:
        return press.words("{day}起停止收取{name}", day=day_of(press, fee.from_on), name=fee.name)
    return press.words(
        "{day}起{name}{amount}{unit}",
        day=day_of(press, fee.from_on),
        name=fee.name,
        amount=amount_text(fee.amount),
        unit=fee.unit,
    )


def _since(table: FeeTable, press: Press, y: float) -> Iterator[Block]:
    day = table.since or table.day
    said = press.words("自{day}起执行", day=day_of(press, day))
    yield line(LEFT, y + 7.0, said, Style(Role.STRONG, 15), 100)
    if table.remark:
        yield line(RIGHT, y + 7.0, table.remark, SMALL, 80, "right", floor=0.6)


def _sample(name: str, payer: str, amount: int, unit: str, basis: str) -> FeeRow:
    police = "身份证" in name
    who = "雪川市公安局" if police else "雪川市自然资源局"
    return FeeRow(
        fee=Fee(name, payer, Decimal(amount), unit, basis, date(2026, 1, 1)), authority=who
    )


_LAND, _CARD = "发改价格规〔2016〕2559号", "发改价格〔2003〕2322号"
SAMPLE = FeeTable(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    day=date(2026, 1, 4),
    rows=(
        _sample("不动产登记费（住宅）", "登记申请人", 80, "元/件", _LAND),
        _sample("不动产登记费（非住宅）", "登记申请人", 550, "元/件", _LAND),
        _sample("增加一本不动产权证书", "要求增加的权利人", 10, "元/本", _LAND),
        _sample("居民身份证（换领）", "换领人", 20, "元/证", _CARD),
        _sample("居民身份证（补领）", "丢失、损坏后补领的人", 40, "元/证", _CARD),
        _sample("临时居民身份证", "申领人", 10, "元/证", _CARD),
    ),
    free=("户口登记", "企业开办", "社会保险", "医疗保障", "住房公积金提取", "首次申领身份证"),
    relief=("小微企业免收不动产登记费；申请人当场说明即可，由窗口核验",),
    since=date(2026, 1, 1),
    remark="样张：表中金额、单位均为虚构",
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 1, 4), sheet_no="Z-2026-0009")

PAPER = Paper(
    name="fee-table",
    family="wall",
    title="收费公示",
    sizes=("A4", "A3"),
    parameters=("day",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=lambda _: ["收费公示"],
)
