"""月报, 季报: the figures of a period by subject, and the texts that they draft.

A text that somebody wrote is the hall's own from then on; the others follow the figures.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hallapp.domain.errors import Refused
from hallapp.domain.figures import PeriodRow, ZeroFigures
from hallapp.domain.spans import Span
from hallapp.domain.weekly import MOST, TOO_LONG
from hallapp.wording import QT_TRANSLATE_NOOP

SECTIONS = ("cases", "zeros", "voices", "order", "work", "problems", "plans")
"""办件情况, 零超时零责任投诉, 诉求与表扬, 承诺巡查整改, 学习会议来访, 存在问题, 下步安排."""

_NO_SECTION = QT_TRANSLATE_NOOP("Refused", "The report has no section {section}.")


@dataclass(frozen=True, kw_only=True)
class Flow:
    """What came in of one kind: open at start + received − closed = open at end."""

    opening: int = 0
    received: int = 0
    closed: int = 0

    @property
    def open(self) -> int:
        """What is left at the end."""
        return self.opening + self.received - self.closed


@dataclass(frozen=True, kw_only=True)
class ReportFigures:
    """What is known of a period up to now.

    `rows` are named by window or department; `findings` are complaints by 属实程度; `counts` are
    the registers' figures by name; `due_next` are open cases due in the period after it.
    """

    span: Span
    rows: tuple[PeriodRow, ...]
    total: PeriodRow
    zero: ZeroFigures
    complaints: Flow
    findings: Mapping[str, int]
    counts: Mapping[str, int]
    due_next: int = 0


def check_text(section: str, text: str) -> None:
    """Refuse a section that is none, or a text that is too long."""
    if section not in SECTIONS:
        raise Refused(_NO_SECTION, field="section", section=section)
    if len(text) > MOST:
        raise Refused(TOO_LONG, field=section, most=MOST)


def drafted(figures: ReportFigures) -> dict[str, str]:
    """What the figures say, section by section; paragraphs are lines."""
    made = (_cases, _zeros, _voices, _order, _work, _problems, _plans)
    return {section: "\n".join(said(figures)) for section, said in zip(SECTIONS, made, strict=True)}


def _cases(figures: ReportFigures) -> Iterator[str]:
    total, zero = figures.total, figures.zero
    counted = f"，仅计数{zero.counted_only:,}件" if zero.counted_only else ""
    yield (
        f"期初在办{total.opening:,}件，收件{total.received:,}件（其中逐件计时{zero.timed:,}件"
        f"{counted}），办结{total.closed:,}件，退件{total.returned:,}件，"
        f"期末在办{total.in_hand:,}件。"
    )


def _zeros(figures: ReportFigures) -> Iterator[str]:
    """A zero speaks only for what has a clock, and what is pending is said (hall-rules 1)."""
    zero = figures.zero
    if zero.overdue is None or not (zero.timed or zero.overdue.count):
        yield "本期没有逐件计时的办件，超时不作统计。"
    else:
        own = zero.overdue.count - zero.carried_overdue  # what the table counts
        said = f"逐件计时的{zero.timed:,}件中{f'超时{own:,}件' if own else '无超时'}"
        if not (zero.timed or own):
            said = "本期没有逐件计时的办件"
        carried = f"，前期未办结的{zero.carried_overdue:,}件超时" if zero.carried_overdue else ""
        pending = f"，另有{zero.overdue.pending:,}件未到期，待定" if zero.overdue.pending else ""
        yield f"{said}{carried}{pending}。"
    if zero.counted_only:
        yield f"仅计数的{zero.counted_only:,}件没有时限记录，不在“零超时”的统计之内。"
    liable = zero.liable_complaints
    if liable is not None:
        said = f"责任投诉{liable.count}件" if liable.count else "没有认定有责的投诉"
        pending = f"，{liable.pending}件尚未认定，待定" if liable.pending else ""
        yield f"{said}{pending}。"
    if zero.reports is not None and zero.reports_source:
        yield f"{zero.reports_source}：查实举报{zero.reports.count}件。"


FINDINGS = (
    ("substantiated", "属实"),
    ("partly", "部分属实"),
    ("unsubstantiated", "不属实"),
    ("unverifiable", "无法核实"),
)


def _voices(figures: ReportFigures) -> Iterator[str]:
    flow, count = figures.complaints, figures.counts.get
    if flow.opening or flow.received:
        found = "，".join(
            f"{word}{figures.findings[code]}件"
            for code, word in FINDINGS
            if figures.findings.get(code)
        )
        yield (
            f"期初在办投诉{flow.opening}件，收到{flow.received}件，办结{flow.closed}件，期末在办"
            f"{flow.open}件。{f'收到的投诉中经核查：{found}。' if found else ''}"
        )
    else:
        yield "本期未收到投诉。"
    if suggested := count("suggestions", 0):
        done, replied = count("suggestions_done", 0), count("suggestions_replied", 0)
        yield f"收到意见建议{suggested}条，已落实{done}条，已答复{replied}条。"
    yield from _listed(
        figures,
        ("unmet", "办不成事反映{n}件"),
        ("hotline", "12345工单{n}件"),
        ("commendations", "收到表扬（锦旗、表扬信等）{n}件"),
        ("enquiries", "解答咨询{n}人次"),
        ("calls", "接听来电{n}个"),
    )


def _order(figures: ReportFigures) -> Iterator[str]:
    yield from _listed(
        figures,
        ("pledges", "登记服务承诺{n}项"),
        ("pledges_kept", "兑现承诺{n}项"),
    )
    count = figures.counts.get
    if rounds := count("inspections", 0):
        sound, mended = count("sound", 0), count("rectified", 0)
        yield (
            f"巡查检查{rounds:,}项次，其中未发现问题{sound:,}项次，发现问题{rounds - sound:,}项，"
            f"已整改{mended:,}项。"
        )
    else:
        yield "本期没有巡查记录。"
    yield from _listed(
        figures,
        ("rectifications", "下达整改{n}项"),
        ("rectifications_done", "完成整改{n}项"),
        ("notices", "发出督办通知{n}份"),
        ("duty", "值班记录{n}份"),
        ("phone_checks", "电话抽查{n}次"),
    )


def _work(figures: ReportFigures) -> Iterator[str]:
    said = tuple(
        _listed(
            figures,
            ("training", "组织学习培训{n}次"),
            ("trained", "参加学习{n}人次"),
            ("meetings", "召开会议{n}次"),
            ("visits", "走访、来访{n}次"),
            ("visitors", "来访及走访对象{n}人次"),
            ("volunteers", "志愿服务{n}次"),
        )
    )
    yield from said or ("本期没有学习、会议和来访记录。",)


def _problems(figures: ReportFigures) -> Iterator[str]:
    zero, count = figures.zero, figures.counts.get
    said = []
    if zero.overdue is not None and zero.overdue.count:
        said.append(f"有{zero.overdue.count:,}件超时，需逐件说明原因并限期办结。")
    if zero.liable_complaints is not None and zero.liable_complaints.count:
        said.append(f"有责投诉{zero.liable_complaints.count}件，需举一反三。")
    if left := count("to_rectify", 0):
        said.append(f"巡查和整改中还有{left:,}项未办结。")
    yield from said or ["本期未发现突出问题。"]


def _plans(figures: ReportFigures) -> Iterator[str]:
    if figures.due_next:
        yield f"在办件中有{figures.due_next:,}件下期到期，提前催办，按期办结。"
    if figures.complaints.open:
        yield f"在办投诉{figures.complaints.open}件，按期核查并答复。"
    yield "按计划做好窗口服务、巡查整改和学习培训。"


def _listed(figures: ReportFigures, *words: tuple[str, str]) -> Iterator[str]:
    """One sentence of what was counted; nothing where nothing was."""
    said = [
        text.format(n=f"{figures.counts[name]:,}")
        for name, text in words
        if figures.counts.get(name)
    ]
    if said:
        yield f"{'，'.join(said)}。"
