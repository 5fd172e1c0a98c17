"""投诉处理审批单: one complaint, one file; 承办人 proposes, 审批人 decides (hall-rules 3, 4).

Who complained is never printed (hall-rules 6): the sheet says 实名 or 匿名.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hallapp.domain.errors import Moment
from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import Piece, flowing, ruled
from hallapp.papers.kit.forms import (
    BOTTOM,
    LEFT,
    WIDE,
    form_foot,
    form_head,
    labelled,
    sign_space,
    ticked,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of, moment_of, window_of

FINDINGS = ("substantiated", "partly", "unsubstantiated", "unverifiable")
LIABILITIES = ("liable", "not_liable")
PARTIES = ("person", "window", "department", "hall", "superior")


@dataclass(frozen=True, kw_only=True)
class ComplaintApproval:
    """One complaint; `finding`, `liability` and `party` are codes, "" while undecided.

    `channel`, `matter`, `methods`, `outcome` and `answer_way` are words as the register says them.
    """

    hall: str
    number: str
    received_at: Moment
    channel: str
    signed: bool
    content: str
    window: str = ""
    window_name: str = ""
    staff: str = ""
    department: str = ""
    wish: str = ""
    matter: str = ""
    methods: str = ""
    handling: str = ""
    finding: str = ""
    liability: str = ""
    party: str = ""
    basis: str = ""
    outcome: str = ""
    answer_way: str = ""
    due_at: Moment | None = None
    investigator: str = ""
    approver: str = ""


def sheets(shown: ComplaintApproval, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where much was written."""

    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        under = press.words("编号{no}", no=shown.number)
        yield from form_head(press, shown.hall, press.words("投诉处理审批单"), under=under)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages)

    pieces = (*_received(shown, press), *_inquiry(shown, press), *_decided(shown, press))
    yield from flowing(pieces, top=50.0, bottom=BOTTOM, head=head, foot=foot)


def _received(shown: ComplaintApproval, press: Press) -> Iterator[Piece]:
    signed = press.words("实名") if shown.signed else press.words("匿名")
    how = "\u3000".join(each for each in (shown.channel, signed, shown.matter) if each)
    yield ruled(LEFT, WIDE, 0.5)
    yield labelled(press, press.words("收到时间"), moment_of(press, shown.received_at))
    yield labelled(press, press.words("投诉来源"), how, field="channel")
    window = window_of(press, shown.window)
    if shown.window_name:
        window = press.words("{window}（{name}）", window=window, name=shown.window_name)
    about = (window, spread(shown.staff), shown.department)
    said = "\u3000".join(each for each in about if each)
    yield labelled(press, press.words("涉及对象"), said, field="about_window")
    yield labelled(press, press.words("投诉事项"), shown.content, field="content", least=16)
    yield labelled(press, press.words("诉　　求"), shown.wish, field="wish")
    due = day_of(press, shown.due_at) if shown.due_at is not None else ""
    yield labelled(press, press.words("答复期限"), due, rule=0.35)


def _inquiry(shown: ComplaintApproval, press: Press) -> Iterator[Piece]:
    yield labelled(press, press.words("调查方式"), shown.methods, field="methods")
    yield labelled(
        press, press.words("调查与处置"), shown.handling, field="handling", least=24, rule=0.35
    )
    findings = (
        press.words("属实"),
        press.words("部分属实"),
        press.words("不属实"),
        press.words("无法核实"),
    )
    parties = (
        press.words("个人"),
        press.words("窗口"),
        press.words("部门"),
        press.words("中心"),
        press.words("上级系统"),
    )
    liable = (press.words("有责"), press.words("无责"))
    yield ticked(press, press.words("属实程度"), findings, _place(shown.finding, FINDINGS))
    yield ticked(press, press.words("责任认定"), liable, _place(shown.liability, LIABILITIES))
    yield ticked(press, press.words("责任主体"), parties, _place(shown.party, PARTIES), rule=0.35)


def _place(code: str, codes: tuple[str, ...]) -> int | None:
    return codes.index(code) if code in codes else None


def _decided(shown: ComplaintApproval, press: Press) -> Iterator[Piece]:
    blank = "" if shown.finding else "\u3000"  # what is not decided is written by hand
    yield labelled(press, press.words("认定依据"), shown.basis or blank, field="basis")
    how = "\u3000".join(each for each in (shown.outcome, shown.answer_way) if each)
    yield labelled(press, press.words("处理与答复"), how or blank, field="outcome")
    who = press.words("承办人\u3000{name}", name=spread(shown.investigator))
    yield sign_space(press, press.words("承办人意见"), who if shown.investigator else "")
    who = press.words("审批人\u3000{name}", name=spread(shown.approver))
    ways = (press.words("同意"), press.words("不同意，退回重新调查"))
    said = who if shown.approver else ""
    yield sign_space(press, press.words("审批人意见"), said, ways, rule=0.5)


SAMPLE = ComplaintApproval(
    hall="雪川市市民服务中心",
    number="TS-26-001",
    received_at=datetime(2026, 1, 8, 10, 20),
    channel="现场",
    signed=True,
    matter="拖延超时",
    window="6",
    window_name="医疗保障",
    content="排队超过一小时，未告知可预约",
    wish="改进叫号，告知预约办法",
    methods="询问投诉人、询问窗口、调取系统记录",
    handling="调取叫号记录，等候52分钟；当日该窗口无空号、无离岗。取号机加注预约提示，向投诉人当面说明。",
    finding="partly",
    liability="not_liable",
    basis="叫号系统记录；窗口视频",
    outcome="说明解释",
    answer_way="当面",
    due_at=datetime(2026, 1, 22, 17, 0),
    investigator="周慧芳",
    approver="格桑旺堆",
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 1, 9).date())

PAPER = Paper(
    name="complaint-approval",
    family="slips",
    title="投诉处理审批单",
    sizes=("A4",),
    parameters=("entry",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
