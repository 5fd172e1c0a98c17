"""取件单: what is ready, where and how it is fetched."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of, stamp, window_of
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of, you_of
from hallapp.wording import QT_TRANSLATE_NOOP

_NOT_READY = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} is not decided yet: there is nothing to fetch."
)


@dataclass(frozen=True, kw_only=True)
class Pickup(CaseNotice):
    """What was decided and since when it is ready; `at_window` hands it out."""

    decided_at: Moment | None
    refused: bool = False
    at_window: str = ""


def sheets(notice: Pickup, press: Press) -> Iterator[Sheet]:
    """One sheet; raises `Refused` if nothing is ready."""
    if notice.decided_at is None:
        raise Refused(_NOT_READY, field="case", case_no=notice.case_no)
    window = window_of(press, notice.at_window or notice.window)
    unit = you_of(press, notice) == press.words("贵单位")
    bring = press.words("本单、本人有效身份证件原件")
    if unit:
        bring = press.words("本单、经办人有效身份证件原件和单位介绍信")
    result = press.words("准予，领取证件或者批准文件")
    if notice.refused:
        result = press.words("不予批准，领取决定书")
    ready = day_of(press, notice.decided_at)
    said = Said(
        title=press.words("取件单"),
        before=press.words("{you}申请的", you=you_of(press, notice)),
        after=press.words("，已经办结，请持本单领取。"),
        frame=(
            (press.words("取件窗口"), window or "—"),
            (press.words("可取日期"), press.words("{moment}起", moment=ready)),
        ),
        rows=(
            (press.words("办理结果"), result, ""),
            (press.words("携带证件"), bring, ""),
            (
                press.words("代为领取"),
                press.words("另带委托书、委托人身份证件复印件和受托人身份证件原件。"),
                "",
            ),
        ),
        stub=((press.words("办结"), stamp(notice.decided_at)), (press.words("取件窗口"), window)),
        seal=press.words("（办理专用章）"),
        sign=press.words("取件人签收"),
    )
    yield from sheets_of(notice, said, press)


SAMPLE = Pickup(
    authority="雪川市自然资源局",
    hall="雪川市市民服务中心",
    case_no="2026-0402-0217",
    applicant="张建国",
    item="不动产转移登记（存量房买卖）",
    on=datetime(2026, 4, 9, 15, 0),
    window="7",
    staff="洛桑曲珍",
    staff_no="0705",
    phone="0899-612 3400",
    hotline="0899-612 3450",
    decided_at=datetime(2026, 4, 9, 14, 40),
    at_window="12",
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 9).date())

PAPER = Paper(
    name="pickup",
    family="slips",
    title="取件单",
    sizes=("A5",),
    parameters=("case", "window"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
