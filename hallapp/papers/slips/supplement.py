"""补正告知书: everything that is missing, said once and before acceptance (hall-rules 8, 9)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import moment_of, stamp
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of, you_of
from hallapp.wording import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no}: say what is missing, then print the notice of correction."
)


@dataclass(frozen=True, kw_only=True)
class Supplement(CaseNotice):
    """What is missing, one thing an entry."""

    missing: tuple[str, ...]


def sheets(notice: Supplement, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where much is missing; raises `Refused` if nothing is."""
    if not notice.missing:
        raise Refused(_NOTHING, field="contents", case_no=notice.case_no)
    you = you_of(press, notice)
    listed = "\n".join(f"{n}.\u2009{each}" for n, each in enumerate(notice.missing, start=1))
    said = Said(
        title=press.words("补正告知书"),
        before=press.words("{you}于{moment}提交的", you=you, moment=moment_of(press, notice.on)),
        after=press.words("申请，经审查，材料不齐全或者不符合法定形式。需要补正的全部内容如下："),
        rows=(
            (press.words("补正内容"), listed, "contents"),
            (
                press.words("说　　明"),
                press.words(
                    "本告知书已一次列明需要补正的全部内容。{you}提交符合要求的全部补正材料后，"
                    "本机关即予受理，办理期限自受理之日起计算。",
                    you=you,
                ),
                "",
            ),
        ),
        stub=(
            (press.words("告知"), stamp(notice.on)),
            (press.words("补正内容"), press.words("{n}项", n=len(notice.missing))),
        ),
        seal=press.words("（受理专用章）"),
    )
    yield from sheets_of(notice, said, press)


SAMPLE = Supplement(
    authority="雪川市自然资源局",
    hall="雪川市市民服务中心",
    case_no="2026-0402-0224",
    document_no="雪补〔2026〕24号",
    applicant="王丽华",
    item="不动产转移登记（存量房买卖）",
    on=datetime(2026, 4, 2, 11, 5),
    window="7",
    staff="洛桑曲珍",
    staff_no="0705",
    phone="0899-612 3400",
    hotline="0899-612 3450",
    missing=(
        "卖方身份证明复印件缺背面，请补交1份",
        "存量房买卖合同第3页未签字，请买卖双方补签",
        "不动产权证书原件1份（申请时只提交了复印件）",
    ),
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 2).date())

PAPER = Paper(
    name="supplement",
    family="slips",
    title="补正告知书",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
