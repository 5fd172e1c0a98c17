"""特别程序告知书: the clock stops by law, for a reason of the closed list (行政许可法 45)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of, limit_of, moment_of, reason_of, stamp
from hallapp.papers.slips.notice import CaseNotice, Said, sheets_of, you_of


@dataclass(frozen=True, kw_only=True)
class PauseNotice(CaseNotice):
    """One pause: its reason, the article, from when, how long it may take, who approved it."""

    reason: str
    from_at: Moment
    article: str = ""
    limit: Limit | None = None
    limit_due_at: Moment | None = None
    until_at: Moment | None = None
    approver: str = ""


def sheets(notice: PauseNotice, press: Press) -> Iterator[Sheet]:
    """One sheet."""
    reason = reason_of(press, notice.reason)
    from_at = moment_of(press, notice.from_at)
    said = Said(
        title=press.words("特别程序告知书"),
        before=press.words("{you}申请的", you=you_of(press, notice)),
        after=press.words("，需要依法进行{reason}，所需时间不计入办理期限。", reason=reason),
        frame=(
            (press.words("暂停计时"), press.words("{moment}起", moment=from_at)),
            _until(notice, press),
        ),
        rows=(
            (
                press.words("依　　据"),
                notice.article or press.words("《中华人民共和国行政许可法》第四十五条"),
                "article",
            ),
            (press.words("批准人"), notice.approver, "approver"),
            (
                press.words("说　　明"),
                press.words("特别程序结束后，办理期限继续计算。进展可向办理窗口查询。"),
                "",
            ),
        ),
        stub=((press.words("事由"), reason), (press.words("暂停"), stamp(notice.from_at))),
    )
    yield from sheets_of(notice, said, press)


def _until(notice: PauseNotice, press: Press) -> tuple[str, str]:
    """How long it takes: until it ended, or its own limit, or it is said that it is not known."""
    if notice.until_at is not None:
        return press.words("恢复计时"), moment_of(press, notice.until_at)
    if notice.limit_due_at is not None and notice.limit is not None:
        said = press.words(
            "{limit}，至{day}",
            limit=limit_of(press, notice.limit),
            day=day_of(press, notice.limit_due_at),
        )
        return press.words("所需时间"), said
    known = notice.limit is not None
    said = limit_of(press, notice.limit) if known else press.words("完成后另行告知")
    return press.words("所需时间"), said


SAMPLE = PauseNotice(
    authority="雪川市行政审批和便民服务局",
    hall="雪川市市民服务中心",
    case_no="2026-0327-0163",
    document_no="雪停〔2026〕3号",
    applicant="雪川金顶置业有限公司",
    item="建设工程规划许可证核发",
    on=datetime(2026, 3, 31, 10, 30),
    window="1",
    staff="次仁卓玛",
    staff_no="0101",
    phone="0899-612 3401",
    hotline="0899-612 3450",
    reason="expert_review",
    from_at=datetime(2026, 3, 31, 10, 30),
    limit=Limit(Fraction(10), Unit.WORKDAY),
    limit_due_at=datetime(2026, 4, 15, 17, 0),
    approver="格桑旺堆",
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 3, 31).date())

PAPER = Paper(
    name="pause-notice",
    family="slips",
    title="特别程序告知书",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
