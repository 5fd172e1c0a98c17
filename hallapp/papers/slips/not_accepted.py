"""不予受理通知书: the reason, the ground in law, and how one may object (行政许可法 32, 38)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import stamp
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of, you_of
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_REASON = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no}: say why it is not accepted, then print the notice."
)


@dataclass(frozen=True, kw_only=True)
class NotAccepted(CaseNotice):
    """A case that was not accepted, and why; `ground` is the article where it is known."""

    reason: str
    ground: str = ""


def sheets(notice: NotAccepted, press: Press) -> Iterator[Sheet]:
    """One sheet; raises `Refused` if no reason is known."""
    if not notice.reason.strip():
        raise Refused(_NO_REASON, field="reason", case_no=notice.case_no)
    you = you_of(press, notice)
    said = Said(
        title=press.words("不予受理通知书"),
        before=press.words("{you}申请的", you=you),
        after=press.words("，经审查，依法不予受理。现将理由和救济途径告知如下："),
        rows=(
            (press.words("理　　由"), notice.reason, "reason"),
            (press.words("依　　据"), notice.ground or _ground(press), "ground"),
            (
                press.words("救济途径"),
                press.words(
                    "{you}有权陈述、申辩。不服本决定的，可以自收到本通知书之日起60日内申请行政复议，"
                    "或者自收到本通知书之日起6个月内向人民法院提起行政诉讼。",
                    you=you,
                ),
                "",
            ),
        ),
        stub=((press.words("不予受理"), stamp(notice.on)),),
        seal=press.words("（受理专用章）"),
    )
    yield from sheets_of(notice, said, press)


def _ground(press: Press) -> str:
    return press.words("《中华人民共和国行政许可法》第三十二条第一款")


SAMPLE = NotAccepted(
    authority="雪川市行政审批和便民服务局",
    hall="雪川市市民服务中心",
    case_no="2026-0402-0231",
    document_no="雪不受〔2026〕7号",
    applicant="雪川云顶餐饮有限公司",
    item="食品经营许可（新办）",
    on=datetime(2026, 4, 2, 15, 10),
    window="2",
    staff="张晓红",
    staff_no="0203",
    phone="0899-612 3402",
    hotline="0899-612 3450",
    reason="申请的经营场所位于雪川县，不属于本机关管辖范围。请向雪川县行政审批局提出申请。",
    ground="《中华人民共和国行政许可法》第三十二条第一款第二项",
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 2).date())

PAPER = Paper(
    name="not-accepted",
    family="slips",
    title="不予受理通知书",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
