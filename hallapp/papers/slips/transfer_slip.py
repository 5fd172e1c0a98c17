"""转办单 with its receipt 回执: an entry of a register handed to the department that answers it.

Who complained or asked is not printed (hall-rules 6): the department asks the hall.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of, stamp
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of
from hallapp.wording import QT_TRANSLATE_NOOP

_TO_WHOM = QT_TRANSLATE_NOOP(
    "Refused", "{number}: to which department? Enter it, then print the slip."
)
SOURCES = {
    "complaint": "投诉",
    "unmet_request": "办不成事反映",
    "hotline_order": "12345工单",
    "suggestion": "意见建议",
}


@dataclass(frozen=True, kw_only=True)
class TransferSlip:
    """What is handed on, to which department, until when it answers."""

    hall: str
    number: str
    source: str
    received_at: Moment
    department: str
    content: str
    on: date
    due_at: Moment | None = None
    outer_no: str = ""
    issuer: str = ""
    phone: str = ""
    hotline: str = ""


def sheets(shown: TransferSlip, press: Press) -> Iterator[Sheet]:
    """One sheet; raises `Refused` if no department is named."""
    if not shown.department.strip():
        raise Refused(_TO_WHOM, field="department", number=shown.number)
    source = press.words(SOURCES[shown.source])
    due = day_of(press, shown.due_at) if shown.due_at is not None else press.words("按规定时限")
    outer = press.words("（来源编号{no}）", no=shown.outer_no) if shown.outer_no else ""
    said = Said(
        title=press.words("转办单"),
        before=press.words("现将我中心{day}收到的", day=day_of(press, shown.received_at)),
        after=press.words("转贵单位办理，请按期办结，并将结果书面反馈我中心。"),
        frame=(
            (press.words("反馈期限"), due),
            (press.words("转办编号"), shown.number),
        ),
        rows=(
            (press.words("来　　源"), f"{source}{outer}", "source"),
            (press.words("转办事项"), shown.content, "content"),
            (
                press.words("办理要求"),
                press.words("查清事实，依法答复；需要联系当事人的，由我中心转达。"),
                "",
            ),
        ),
        stub=(
            (press.words("转办编号"), shown.number),
            (press.words("事项"), source),
            (press.words("承办单位"), shown.department),
            (press.words("转办"), stamp(shown.on)),
            (press.words("反馈期限"), stamp(shown.due_at)),
            (press.words("承办人"), "\u3000"),
            (press.words("联系电话"), "\u3000"),
        ),
        seal=press.words("（印章）"),
        sign=press.words("承办单位签收"),
        stub_title=press.words("回执"),
        place=press.words("转办经办"),
    )
    notice = CaseNotice(
        authority=shown.hall,
        hall=shown.hall,
        case_no=shown.number,
        applicant=shown.department,
        item=source,
        on=shown.on,
        staff=shown.issuer,
        phone=shown.phone,
        hotline=shown.hotline,
    )
    yield from sheets_of(notice, said, press)


SAMPLE = TransferSlip(
    hall="雪川市市民服务中心",
    number="BB-26-012",
    source="unmet_request",
    received_at=datetime(2026, 4, 1, 15, 30),
    department="国家税务总局雪川市税务局",
    content="外地税务注销信息未同步，申请人三次到10号窗口未能办理一般纳税人迁入",
    on=date(2026, 4, 2),
    due_at=datetime(2026, 4, 9, 17, 0),
    issuer="周慧芳",
    phone="0899-612 3455",
    hotline="0899-612 3450",
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="transfer-slip",
    family="slips",
    title="转办单",
    sizes=("A5",),
    parameters=("entry", "department"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
