"""一次性告知书: everything that an item asks for, said once (domain.md §3.2).

Ground, limits, steps, fee, place, phones; materials; when it is not accepted and how to object;
which departments take part.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import limit_of, stamp, window_of
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of, you_of
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_MATERIALS = QT_TRANSLATE_NOOP(
    "Refused",
    "“{item}” has no materials: enter them in the catalogue; a notice must tell all of them.",
)


@dataclass(frozen=True, kw_only=True)
class OneTimeNotice(CaseNotice):
    """What the item asks for; `departments` take part in this order, none where it is one alone."""

    item_code: str = ""
    basis: str = ""
    conditions: str = ""
    promised_limit: Limit | None = None
    statutory_limit: Limit | None = None
    steps: str = ""
    fee: str = ""
    fee_basis: str = ""
    windows: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    refusal: str = ""
    remedies: str = ""


def sheets(notice: OneTimeNotice, press: Press) -> Iterator[Sheet]:
    """As many sheets as it takes; raises `Refused` if the item's materials are not known."""
    if not notice.materials:
        raise Refused(_NO_MATERIALS, field="materials", item=notice.item)
    you = you_of(press, notice)
    said = Said(
        title=press.words("一次性告知书"),
        before=press.words("{you}咨询（申请）的", you=you),
        after=press.words("，现将办理所需的全部事项一次告知如下："),
        rows=tuple(_rows(notice, press, you)),
        stub=(
            (press.words("告知"), stamp(notice.on)),
            (press.words("申请材料"), press.words("{n}项", n=len(notice.materials))),
        ),
        sign=press.words("被告知人签收"),
    )
    yield from sheets_of(notice, said, press)


def _rows(notice: OneTimeNotice, press: Press, you: str) -> Iterator[tuple[str, str, str]]:
    listed = "\n".join(f"{n}.\u2009{each}" for n, each in enumerate(notice.materials, start=1))
    yield press.words("申请材料"), listed, "materials"
    yield press.words("实施依据"), notice.basis, "basis"
    yield press.words("受理条件"), notice.conditions, "conditions"
    limits = press.words(
        "承诺{promised}，法定{statutory}（自受理之日起）",
        promised=limit_of(press, notice.promised_limit),
        statutory=limit_of(press, notice.statutory_limit),
    )
    yield press.words("办理时限"), limits, ""
    steps = notice.steps or press.words("申请—受理—审查—决定—送达")
    yield press.words("办理流程"), steps, "steps"
    fee = notice.fee or press.words("不收费")
    if notice.fee_basis:
        fee = press.words("{fee}（依据：{basis}）", fee=fee, basis=notice.fee_basis)
    yield press.words("收　　费"), fee, "fee"
    if notice.windows:
        windows = "、".join(window_of(press, each) for each in notice.windows)
        yield press.words("办理窗口"), windows, "windows"
    together = press.words("由本机关办理，无其他部门联办")
    if notice.departments:
        together = " → ".join(notice.departments)
    yield press.words("联办部门"), together, "departments"
    refusal = notice.refusal or press.words(
        "依法不需要办理，或者不属于本机关职权范围的，即时告知不予受理并出具书面凭证。"
    )
    yield press.words("不予受理"), refusal, "refusal"
    remedies = notice.remedies or press.words(
        "{you}可以陈述、申辩，也可以依法申请行政复议或者提起行政诉讼。", you=you
    )
    yield press.words("救济途径"), remedies, "remedies"


SAMPLE = OneTimeNotice(
    authority="雪川市自然资源局",
    hall="雪川市市民服务中心",
    case_no="",
    document_no="雪告〔2026〕41号",
    applicant="王丽华",
    item="不动产转移登记（存量房买卖）",
    on=datetime(2026, 4, 2, 9, 40),
    window="7",
    staff="洛桑曲珍",
    staff_no="0705",
    phone="0899-612 3400",
    hotline="0899-612 3450",
    item_code="BDC-501",
    basis="《不动产登记暂行条例》第十四条、第十六条",
    conditions="房屋权属清楚，无查封、无异议登记；有抵押的，抵押权人书面同意",
    promised_limit=Limit(Fraction(5), Unit.WORKDAY),
    statutory_limit=Limit(Fraction(30), Unit.WORKDAY),
    steps="窗口申请—受理—审核—登簿—缴费领证",
    fee="住宅登记费每件80元",
    fee_basis="发改价格规〔2016〕2559号",
    windows=("7", "8"),
    materials=(
        "登记申请书（原件1份，窗口领取或者网上下载）",
        "买卖双方身份证明（核验原件）",
        "不动产权证书（原件1份）",
        "存量房买卖合同（原件1份，双方签字）",
        "完税凭证或者减免税证明（原件1份，税务窗口出具）",
    ),
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 2).date())

PAPER = Paper(
    name="one-time-notice",
    family="slips",
    title="一次性告知书",
    sizes=("A5",),
    parameters=("case", "item"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
