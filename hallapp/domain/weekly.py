"""一周一小结: the figures of a week, and the sentences that they draft.

A drafted text is the hall's own from then on: whoever edits a section keeps it, the others follow
the figures.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, Span, read_span, span_of
from hallapp.wording import QT_TRANSLATE_NOOP

SECTIONS = ("situation", "problems", "plans")
"""本周情况, 存在问题, 下周安排."""

OTHER = "其他"
"""The row of cases that name no window."""

MOST = 4000
_NO_WEEK = QT_TRANSLATE_NOOP("Refused", "{text} is no week: write it like 2026W41.")
_NO_SECTION = QT_TRANSLATE_NOOP("Refused", "The summary has no section {section}.")
_TOO_LONG = QT_TRANSLATE_NOOP("Refused", "A section holds at most {most} characters.")


@dataclass(frozen=True, kw_only=True)
class WeekRow:
    """One business of the table: 期初 收件 办结 退件 超时 在办."""

    name: str
    opening: int = 0
    received: int = 0
    closed: int = 0
    returned: int = 0
    overdue: int = 0
    in_hand: int = 0

    def plus(self, other: "WeekRow") -> "WeekRow":
        """Both together, under this name."""
        return WeekRow(
            name=self.name,
            opening=self.opening + other.opening,
            received=self.received + other.received,
            closed=self.closed + other.closed,
            returned=self.returned + other.returned,
            overdue=self.overdue + other.overdue,
            in_hand=self.in_hand + other.in_hand,
        )


@dataclass(frozen=True, kw_only=True)
class WeekFigures:
    """What is known of a week; `counts` are the registers' figures by name.

    `timed` of the received have a clock; `carried` are open overdue cases that were received
    before; `due_next` are open cases that are due next week.
    """

    span: Span
    rows: tuple[WeekRow, ...]
    total: WeekRow
    counts: Mapping[str, int]
    timed: int = 0
    carried: int = 0
    due_next: int = 0
    next_days: tuple[date, ...] | None = None  # the working days of next week, None: no calendar


def week_of(text: str, today: date) -> Span:
    """The week that was named, else the one in which today lies.

    Raises:
        Refused: it is no week.
    """
    if not text.strip():
        return span_of(today, Bucket.WEEK)
    span = read_span(text.strip())
    if span != span_of(span.first, Bucket.WEEK):
        raise Refused(_NO_WEEK, field="week", text=text)
    return span


def check_text(section: str, text: str) -> None:
    """Refuse a section that is none, or a text that is too long."""
    if section not in SECTIONS:
        raise Refused(_NO_SECTION, field="section", section=section)
    if len(text) > MOST:
        raise Refused(_TOO_LONG, field=section, most=MOST)


def drafted(figures: WeekFigures) -> dict[str, str]:
    """What the figures say, section by section; paragraphs are lines."""
    return {
        "situation": "\n".join(_situation(figures)),
        "problems": "\n".join(_problems(figures)),
        "plans": "\n".join(_plans(figures)),
    }


def _situation(figures: WeekFigures) -> list[str]:
    count = figures.counts.get
    said = [_cases(figures), _complaints(figures)]
    people = [
        _if(count("commendations", 0), "收到表扬（锦旗、表扬信）{n}件"),
        _if(count("unmet", 0), "办不成事反映{n}件"),
        _if(count("enquiries", 0), "解答咨询{n}人次"),
        _if(count("calls", 0), "接听来电{n}个"),
        _if(count("pledges", 0), "登记服务承诺{n}项"),
    ]
    work = [
        _if(count("inspections", 0), "巡查{n}次"),
        _if(count("rectified", 0), "完成整改{n}项"),
        _if(count("training", 0), "组织学习培训{n}次"),
        _if(count("meetings", 0), "召开会议{n}次"),
        _if(count("phone_checks", 0), "电话抽查{n}次"),
        _if(count("duty", 0), "值班记录{n}份"),
    ]
    if present := count("trained", 0):
        work.append(f"参加学习{present:,}人次")
    said += [f"{'，'.join(filter(None, part))}。" for part in (people, work) if any(part)]
    return said


def _cases(figures: WeekFigures) -> str:
    total = figures.total
    counted = total.received - figures.timed
    timed = f"，其中逐件计时{figures.timed:,}件" if figures.timed else ""
    only = f"、仅计数{counted:,}件" if figures.timed and counted > 0 else ""
    late = f"超时{total.overdue:,}件" if total.overdue else "逐件计时的办件无超时"
    late = late if figures.timed or total.overdue else "本周无逐件计时的办件"
    if figures.carried:
        late = f"本周收件中，{late}" if not total.overdue and figures.timed else late
        late += f"；此前收件{figures.carried:,}件超时未办结"
    return (
        f"收件{total.received:,}件{timed}{only}；办结{total.closed:,}件，退件{total.returned:,}件，"
        f"期末在办{total.in_hand:,}件；{late}。"
    )


def _complaints(figures: WeekFigures) -> str:
    count = figures.counts.get
    received, pending = count("complaints", 0), count("complaints_open", 0)
    said = f"收到投诉{received}件" if received else "本周未收到投诉"
    if pending:
        said += f"，在办{pending}件" if received else f"；此前收到的{pending}件正在办理"
    suggestions = count("suggestions", 0)
    if suggestions:
        said += f"；收到意见建议{suggestions}件，已答复{count('suggestions_replied', 0)}件"
    return f"{said}。"


def _problems(figures: WeekFigures) -> list[str]:
    total, count = figures.total, figures.counts.get
    said = []
    if late := total.overdue + figures.carried:
        said.append(f"有{late:,}件超时，需逐件说明原因并限期办结。")
    if figures.due_next:
        said.append(f"在办{total.in_hand:,}件，其中{figures.due_next:,}件下周到期，需提前催办。")
    if late := count("late", 0):
        said.append(f"台账中有{late}项已超期限，需尽快办理。")
    if to_mend := count("to_rectify", 0):
        said.append(f"巡查发现的问题还有{to_mend}项未整改到位。")
    return said or ["本周未发现突出问题。"]


def _plans(figures: WeekFigures) -> list[str]:
    count, said = figures.counts.get, []
    days = figures.next_days
    if days is not None and len(days) != _WEEK:
        named = "、".join(f"{day.month}月{day.day}日" for day in days)
        said.append(f"下周工作日{len(days)}天（{named}）。" if days else "下周为假期。")
    due = [
        _if(count("suggestions_due", 0), "意见建议{n}件"),
        _if(count("complaints_due", 0), "投诉{n}件"),
        _if(count("pledges_due", 0), "服务承诺{n}项"),
        _if(count("rectifications_due", 0), "整改{n}项"),
    ]
    if any(due):
        said.append(f"下周到期：{'、'.join(filter(None, due))}，按期办理并答复。")
    return said or ["按计划做好窗口服务、巡查和学习。"]


_WEEK = 5


def _if(count: int, words: str) -> str:
    return words.format(n=f"{count:,}") if count else ""
