"""开箱记录 of a suggestion box: two open it, one looks on, all three sign.

Slips stand without names (hall-rules 6); an opening without slips is a record too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hallapp.domain.errors import Moment
from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import FlowColumn, Piece, flowing, free, ruled, signatures
from hallapp.papers.kit.forms import (
    BOTTOM,
    LEFT,
    STRONG,
    WIDE,
    form_foot,
    form_head,
    labelled,
    table,
    ticked,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import moment_of

_TABLE = table(
    FlowColumn("编号", 26),
    FlowColumn("类别", 20),
    FlowColumn("署名", 18),
    FlowColumn("内容", 76, field="content"),
    FlowColumn("去向", 30),
)


@dataclass(frozen=True, kw_only=True)
class BoxSlip:
    """One slip of paper; `to` is who takes it on."""

    number: str
    kind: str
    signed: bool
    content: str
    to: str = ""


@dataclass(frozen=True, kw_only=True)
class BoxOpening:
    """One opening; `count` slips were in the box, `slips` are those that are entered."""

    hall: str
    number: str
    box: str
    opened_at: Moment
    openers: tuple[str, ...]
    supervisor: str
    seal_intact: bool
    count: int
    slips: tuple[BoxSlip, ...] = ()
    remark: str = ""


def sheets(shown: BoxOpening, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where there were many slips."""

    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        under = press.words("编号{no}", no=shown.number)
        yield from form_head(press, shown.hall, press.words("意见箱开箱记录"), under=under)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages)

    pieces = (*_facts(shown, press), *_list(shown, press), _signed(press))
    yield from flowing(pieces, top=50.0, bottom=BOTTOM, head=head, foot=foot)


def _facts(shown: BoxOpening, press: Press) -> Iterator[Piece]:
    yield ruled(LEFT, WIDE, 0.5)
    yield labelled(press, press.words("意见箱"), shown.box, field="box")
    yield labelled(press, press.words("开箱时间"), moment_of(press, shown.opened_at))
    names = "、".join(spread(name) for name in shown.openers)
    yield labelled(press, press.words("开箱人"), names, field="opener")
    yield labelled(press, press.words("监督人"), shown.supervisor, field="supervisor")
    seal = (press.words("完好"), press.words("破损"))
    yield ticked(press, press.words("封条"), seal, 0 if shown.seal_intact else 1)
    count = press.words("{n}件", n=shown.count) if shown.count else press.words("开箱无件")
    remark = "" if shown.remark == count else shown.remark
    yield labelled(press, press.words("件数"), count)
    yield labelled(press, press.words("备注"), remark, field="remark", rule=0.5)


def _list(shown: BoxOpening, press: Press) -> Iterator[Piece]:
    if not shown.count:
        return
    yield free(7)
    yield _TABLE.head(press)
    left = max(0, min(shown.count - len(shown.slips), 8))
    for number, slip in enumerate(shown.slips, start=1):
        signed = press.words("实名") if slip.signed else press.words("匿名")
        texts = (slip.number, slip.kind, signed, slip.content, slip.to)
        yield _TABLE.row(press, texts, rule=0.5 if number == len(shown.slips) and not left else 0.2)
    for number in range(left):  # not entered yet: written by hand
        yield _TABLE.row(press, ("",) * 5, rule=0.5 if number == left - 1 else 0.2)


def _signed(press: Press) -> Piece:
    labels = (
        press.words("开箱人签名"),
        press.words("开箱人签名"),
        press.words("监督人签名"),
    )
    return signatures(labels, STRONG, x=LEFT, width=WIDE, height=24)


SAMPLE = BoxOpening(
    hall="雪川市市民服务中心",
    number="KX-26-014",
    box="一楼大厅意见箱",
    opened_at=datetime(2026, 4, 3, 16, 30),
    openers=("周慧芳", "孙倩"),
    supervisor="行风监督员\u3000德　吉",
    seal_intact=True,
    count=3,
    slips=(
        BoxSlip(
            number="YJ-26-031",
            kind="建议",
            signed=False,
            content="等候区座椅少，周一上午站着等的人多",
            to="后勤组\u3000何志强",
        ),
        BoxSlip(
            number="YJ-26-032",
            kind="表扬",
            signed=True,
            content="12号窗口工作人员主动联系邮寄证件",
            to="登记表扬",
        ),
        BoxSlip(
            number="YJ-26-033",
            kind="咨询",
            signed=True,
            content="灵活就业人员医保缴费期限如何补办，窗口说法与电话答复不一致",
            to="医疗保障岗",
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 3))

PAPER = Paper(
    name="box-opening-record",
    family="forms",
    title="意见箱开箱记录",
    sizes=("A4",),
    parameters=("entry",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
