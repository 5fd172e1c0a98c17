"""退件通知书: why a case cannot be approved, what is given back, how one may ask again."""

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
    "Refused", "Case {case_no}: say why it is given back, then print the notice."
)


@dataclass(frozen=True, kw_only=True)
class ReturnNotice(CaseNotice):
    """A case that is given back, and why; `materials` go back with it."""

    reason: str
    materials: tuple[str, ...] = ()


def sheets(notice: ReturnNotice, press: Press) -> Iterator[Sheet]:
    """One sheet; raises `Refused` if no reason is known."""
    if not notice.reason.strip():
        raise Refused(_NO_REASON, field="reason", case_no=notice.case_no)
    you = you_of(press, notice)
    back = "；".join(notice.materials) or press.words("申请时提交的全部材料")
    said = Said(
        title=press.words("退件通知书"),
        before=press.words("{you}申请的", you=you),
        after=press.words("，经审查不符合办理条件，现予退件。"),
        rows=(
            (press.words("退件理由"), notice.reason, "reason"),
            (press.words("退回材料"), back, "materials"),
            (
                press.words("救济途径"),
                press.words(
                    "{you}有权陈述、申辩，可以向办理窗口申请复核。不服本决定的，可以自收到本通知书之日起"
                    "60日内申请行政复议，或者自收到本通知书之日起6个月内向人民法院提起行政诉讼。",
                    you=you,
                ),
                "",
            ),
            (
                press.words("说　　明"),
                press.words("符合条件后，{you}可以重新提出申请。", you=you),
                "",
            ),
        ),
        stub=((press.words("退件"), stamp(notice.on)),),
    )
    yield from sheets_of(notice, said, press)


SAMPLE = ReturnNotice(
    authority="雪川市市场监督管理局",
    hall="雪川市市民服务中心",
    case_no="2026-0330-0041",
    applicant="旦增尼玛",
    item="个体工商户注册登记",
    on=datetime(2026, 4, 2, 16, 20),
    window="9",
    staff="周海燕",
    staff_no="0902",
    phone="0899-612 3409",
    hotline="0899-612 3450",
    reason="登记的经营场所已办理营业执照且未注销，同一场所未取得分割证明",
    materials=("登记申请书1份", "租赁合同1份", "场所证明复印件1份"),
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 2).date())

PAPER = Paper(
    name="return-notice",
    family="slips",
    title="退件通知书",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
