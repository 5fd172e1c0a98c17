"""公示 of those proposed (picture p07): both dates, how to object; only the 编号 stands on it.

Elements: domain.md §5.2; the day of posting does not count.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.foot import hotline
from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import Span, Style
from hallapp.papers.phrases import day_of, span_of


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """One who is proposed, in the order of strokes."""

    name: str
    post: str = ""


@dataclass(frozen=True, kw_only=True)
class PublicityNotice:
    """What is proposed, who, from when to when, and where objections go.

    `award` is what they are proposed for; `by_strokes` says that the names are in that order.
    `rules` and `how` are the rules and ways it was found by, `replaces` the day of the notice that
    this one takes the place of.
    """

    hall: str
    hotline: str
    award: str
    people: tuple[Proposed, ...]
    posted_on: date
    first: date
    last: date
    days: int
    by_strokes: bool = False
    office: str = ""
    address: str = ""
    hours: tuple[tuple[time, time], ...] = ()
    rules: str = ""
    how: str = ""
    windows: bool = False
    calendar_days: bool = False
    posting_counts: bool = False
    replaces: date | None = None


def sheets(shown: PublicityNotice, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where many are proposed."""
    order = press.words("（按姓氏笔画排序）") if shown.by_strokes else ""
    office = shown.office or press.words("督查科")
    pieces = (
        *official.title(press, press.words("关于{award}\n拟定人选的公示", award=shown.award)),
        *official.paragraph(press, _found(shown, press, order), field="topic"),
        *_people(shown),
        *official.labelled(press, press.words("公示期："), _days(shown, press)),
        *official.paragraph(
            press,
            press.words(
                "公示期内如有异议，请以书面形式向中心{office}提出，写明真实姓名和联系方式；以单位名义"
                "提出的，加盖公章。来信以发信邮戳日期为准。匿名或者内容不清的，公示期内不予受理。",
                office=office,
            ),
        ),
        *_where(shown, press, office),
        *official.sign_off(press, shown.hall, shown.posted_on),
    )

    def foot(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield Rule(official.LEFT, 264.7, official.WIDE, 0.25)
        yield from hotline(press, (official.LEFT, 277), shown.hotline, size=15, fits=90)
        if press.issue.sheet_no:
            number = press.words("编号{no}", no=press.issue.sheet_no)
            yield line(official.RIGHT, 275.2, number, Style(Role.TEXT, 8), 50, "right")

    yield from official.laid_out(pieces, foot)


def _found(shown: PublicityNotice, press: Press, order: str) -> str:
    """By which rules and ways they were found, how many they are, and what this replaces."""
    rules = shown.rules or press.words("{hall}窗口服务明星评选办法", hall=shown.hall)
    how = shown.how or press.words("资格审查、月度考核、群众评议、民主投票和主任办公会研究")
    count = len(shown.people) or "\u3000"
    who = press.words("{n}名同志", n=count)
    if shown.windows:
        who = press.words("{n}个窗口", n=count)
    said = press.words(
        "根据《{rules}》，经{how}，拟定以下{who}为{award}。现予公示{order}：",
        rules=rules,
        how=how,
        who=who,
        award=shown.award,
        order=order,
    )
    if shown.replaces is None:
        return said
    day = day_of(press, shown.replaces)
    again = press.words("本公示替代{day}的公示，公示期重新计算。", day=day)
    return f"{again}{said}"


def _people(shown: PublicityNotice) -> Iterator[Piece]:
    """Two in a line: the name in bold, the post beside it; lines to write on where none is told."""
    people = shown.people or (Proposed(name=""),) * 4
    for at in range(0, len(people), 2):
        yield Piece(official.LINE, partial(_pair, people[at : at + 2]))


def _pair(people: Sequence[Proposed], y: float) -> Iterator[Block]:
    middle = y + official.EM / 2
    for number, each in enumerate(people):
        x = official.LEFT + 2 * official.EM + number * 75
        if not each.name:
            yield Rule(x, y + official.EM + 1, 62, 0.2)
            continue
        name = (Span(spread(each.name), official.STRONG),)
        yield Line(x, middle, name, 27, floor=0.6, field="staff")
        yield line(x + 28, middle, each.post, official.BODY, 44, field="post", floor=0.5)


def _days(shown: PublicityNotice, press: Press) -> str:
    days = press.words("{n}个工作日", n=shown.days)
    if shown.calendar_days:
        days = press.words("{n}天", n=shown.days)
    posting = press.words("张贴当日不计入")
    if shown.posting_counts:
        posting = press.words("张贴当日计入")
    span = span_of(press, shown.first, shown.last)
    return press.words("{span}（{days}；{posting}）。", span=span, days=days, posting=posting)


def _where(shown: PublicityNotice, press: Press, office: str) -> Iterator[Piece]:
    place = press.words("{address}{office}", address=shown.address, office=office)
    yield from official.labelled(press, press.words("受理地点："), place, field="address")
    if shown.hours:
        hours = "，".join(
            f"{opens.hour}:{opens:%M}—{closes.hour}:{closes:%M}" for opens, closes in shown.hours
        )
        told = press.words("工作日{hours}", hours=hours)
        yield from official.labelled(press, press.words("受理时间："), told)
    if shown.hotline:
        phone = press.words("联系电话：")
        yield from official.labelled(press, phone, shown.hotline, field="hotline")


SAMPLE = PublicityNotice(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    award="2026年第一季度窗口服务明星",
    people=(
        Proposed(name="扎西顿珠", post="户籍业务岗"),
        Proposed(name="白玛央金", post="出证取件岗"),
        Proposed(name="次仁卓玛", post="综合受理岗"),
        Proposed(name="张晓红", post="综合受理岗"),
        Proposed(name="陈思远", post="医疗保障岗"),
    ),
    posted_on=date(2026, 4, 7),
    first=date(2026, 4, 8),
    last=date(2026, 4, 14),
    days=5,
    by_strokes=True,
    address="雪川市和顺路18号二楼",
    hours=((time(9), time(12)), (time(13, 30), time(17))),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 7), sheet_no="G-2026-0021")

PAPER = Paper(
    name="publicity-notice",
    family="wall",
    title="公示",
    sizes=("A4",),
    parameters=("stars", "topic", "names", "day", "days"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="G",
)
