"""延期告知书: how long, why and by whose leave; once only (行政许可法 42)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of, limit_of, stamp
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of, you_of


@dataclass(frozen=True, kw_only=True)
class ExtensionNotice(CaseNotice):
    """One extension: by how much, why, who approved it, the due before and after."""

    by: Limit
    reason: str
    approver: str
    due_before: Moment | None = None
    due_after: Moment | None = None


def sheets(notice: ExtensionNotice, press: Press) -> Iterator[Sheet]:
    """One sheet."""
    long = limit_of(press, notice.by)
    said = Said(
        title=press.words("延期告知书"),
        before=press.words("{you}申请的", you=you_of(press, notice)),
        after=press.words("，不能在原定期限内办结。经批准，办理期限延长{limit}。", limit=long),
        frame=(
            (press.words("延长后办结期限"), _day(notice.due_after, press)),
            (press.words("原办结期限"), _day(notice.due_before, press)),
        ),
        rows=(
            (press.words("延期理由"), notice.reason, "reason"),
            (
                press.words("依　　据"),
                press.words("《中华人民共和国行政许可法》第四十二条"),
                "",
            ),
            (press.words("批准人"), notice.approver, "approver"),
            (press.words("说　　明"), press.words("本事项只延期一次。"), ""),
        ),
        stub=(
            (press.words("延长"), long),
            (press.words("延长后期限"), stamp(notice.due_after)),
        ),
    )
    yield from sheets_of(notice, said, press)


def _day(due: Moment | None, press: Press) -> str:
    return day_of(press, due) if due is not None else "—"


SAMPLE = ExtensionNotice(
    authority="雪川市行政审批和便民服务局",
    hall="雪川市市民服务中心",
    case_no="2026-0325-0088",
    document_no="雪延〔2026〕5号",
    applicant="雪川林场",
    applicant_kind="事业法人",
    item="林木采伐许可",
    on=datetime(2026, 4, 1, 9, 30),
    window="2",
    staff="张晓红",
    staff_no="0203",
    phone="0899-612 3402",
    hotline="0899-612 3450",
    by=Limit(Fraction(5), Unit.WORKDAY),
    reason="采伐区因降雪道路中断，现场勘查须推迟进行",
    approver="格桑旺堆",
    due_before=datetime(2026, 4, 9, 17, 0),
    due_after=datetime(2026, 4, 16, 17, 0),
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 1).date())

PAPER = Paper(
    name="extension-notice",
    family="slips",
    title="延期告知书",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
