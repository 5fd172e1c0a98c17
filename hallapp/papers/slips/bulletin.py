"""通报 of a period: what the rounds found, what was put right, what is asked for now."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Align
from hallapp.papers.kit.passages import (
    Address,
    Heading,
    Letterhead,
    Passage,
    SignOff,
    Table,
    Title,
    Words,
    pieces,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import named_span, short_day, window_of


@dataclass(frozen=True, kw_only=True)
class BulletinProblem:
    """One thing that was found: when, where, what, and whether it is put right."""

    on: date
    finding: str
    window: str = ""
    area: str = ""
    settled: bool = False


@dataclass(frozen=True, kw_only=True)
class AssessedPerson:
    """One line of the month's assessment."""

    rank: int
    name: str
    post: str
    score: str
    grade: str = ""


@dataclass(frozen=True, kw_only=True)
class Bulletin:
    """The figures of a period; complaints are those decided, `liable` of them with liability.

    `assessed` is the ranking of the month once it is published, `appeals` how many there were,
    `upheld` how many of them succeeded. `stars` are those whose `award` was given for the period.
    """

    hall: str
    first: date
    last: date
    on: date
    rounds: int
    problems: tuple[BulletinProblem, ...]
    complaints: int = 0
    liable: int = 0
    commendations: int = 0
    number: str = ""
    assessed: tuple[AssessedPerson, ...] = ()
    appeals: int = 0
    upheld: int = 0
    award: str = ""
    stars: tuple[str, ...] = ()


def sheets(shown: Bulletin, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are problems for."""
    yield from official.laid_out(pieces(press, passages(shown, press)))


def passages(shown: Bulletin, press: Press) -> Iterator[Passage]:
    """What it says."""
    span = named_span(press, shown.first, shown.last)
    if shown.number:
        yield Letterhead(issuer=shown.hall, number=shown.number)
    yield Title(press.words("关于{span}\n窗口服务督查情况的通报", span=span))
    yield Address(text=press.words("各窗口单位"))
    yield Words(text=press.words("现将{span}督查情况通报如下：", span=span))
    yield Heading(1, press.words("总体情况"))
    yield Words(text=_whole(shown, press))
    yield Heading(2, press.words("发现的问题"))
    yield from _problems(shown, press)
    number = 3
    if shown.assessed:
        yield Heading(number, press.words("考核结果"))
        yield from _assessed(shown, press)
        number += 1
    if shown.stars:
        yield Heading(number, press.words("评选结果"))
        told = {"names": "、".join(shown.stars), "award": shown.award}
        yield Words(text=press.words("经考核评议并公示，{names}被评为{award}。", **told))
        number += 1
    yield Heading(number, press.words("有关要求"))
    yield Words(text=_demand(shown, press))
    yield SignOff(who=shown.hall, on=shown.on)


_COLUMNS: tuple[tuple[str, float, float, Align], ...] = (
    ("名次", 0, 18, "center"),
    ("姓名", 18, 36, "center"),
    ("岗位", 54, 46, "center"),
    ("得分", 100, 28, "right"),
    ("等次", 130, 26, "center"),
)


def _assessed(shown: Bulletin, press: Press) -> Iterator[Passage]:
    """How many of each grade, the appeals, and the ranking."""
    grades = Counter(each.grade for each in shown.assessed if each.grade)
    parts = [press.words("{grade}{n}人", grade=grade, n=n) for grade, n in grades.items()]
    said = press.words("参加考核{n}人", n=len(shown.assessed))
    said = "，".join((said, *parts))
    if shown.appeals:
        more = press.words("受理申诉{n}件，成立{upheld}件", n=shown.appeals, upheld=shown.upheld)
        said = f"{said}；{more}"
    yield Words(text=press.words("{said}。结果如下：", said=said), leads=True)
    yield Table(
        columns=tuple((press.words(head), x, wide, align) for head, x, wide, align in _COLUMNS),
        rows=tuple(
            (str(each.rank), spread(each.name), each.post, each.score, each.grade or "—")
            for each in shown.assessed
        ),
    )


def _demand(shown: Bulletin, press: Press) -> str:
    if not shown.problems:
        return press.words("各窗口要继续保持，坚持每日自查，防止问题发生。")
    return press.words(
        "被通报的窗口要逐项整改，于本通报印发之日起5个工作日内书面报送整改情况；"
        "其他窗口要对照自查，防止同类问题发生。整改情况纳入当月考核。"
    )


def _whole(shown: Bulletin, press: Press) -> str:
    settled = sum(each.settled for each in shown.problems)
    said = press.words(
        "开展巡查、检查{rounds}次，发现问题{found}项，已整改{settled}项，正在整改{open}项。",
        rounds=shown.rounds,
        found=len(shown.problems),
        settled=settled,
        open=len(shown.problems) - settled,
    )
    more = press.words(
        "办结投诉{complaints}件，其中有责{liable}件；收到表扬{praise}件。",
        complaints=shown.complaints,
        liable=shown.liable,
        praise=shown.commendations,
    )
    return f"{said}{more}"


def _problems(shown: Bulletin, press: Press) -> Iterator[Passage]:
    if not shown.problems:
        yield Words(text=press.words("本期未发现问题。"))
    for number, each in enumerate(shown.problems, start=1):
        where = window_of(press, each.window) or each.area or press.words("大厅")
        state = press.words("已整改") if each.settled else press.words("正在整改")
        said = press.words(
            "{day}，{where}：{finding}（{state}）。",
            day=short_day(press, each.on),
            where=where,
            finding=each.finding.rstrip("。"),
            state=state,
        )
        yield Words(text=said, number=number, field="finding")


SAMPLE = Bulletin(
    hall="雪川市市民服务中心",
    number="雪服通〔2026〕2号",
    first=date(2026, 3, 1),
    last=date(2026, 3, 31),
    on=date(2026, 4, 2),
    rounds=22,
    complaints=2,
    liable=0,
    commendations=9,
    assessed=(
        AssessedPerson(rank=1, name="次仁卓玛", post="综合窗口", score="98.00", grade="优秀"),
        AssessedPerson(rank=2, name="李建国", post="不动产窗口", score="90.00", grade="优秀"),
        AssessedPerson(rank=3, name="马秀英", post="公积金窗口", score="88.00", grade="良好"),
    ),
    appeals=2,
    upheld=1,
    problems=(
        BulletinProblem(
            on=date(2026, 3, 5), area="等候区", finding="填单台样表缺两种", settled=True
        ),
        BulletinProblem(
            on=date(2026, 3, 12),
            window="9",
            finding="一次性告知单未注明咨询电话",
            settled=True,
        ),
        BulletinProblem(
            on=date(2026, 3, 26), window="3", finding="14时05分至14时20分空岗，B岗未及时顶岗"
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="bulletin",
    family="slips",
    title="通报",
    sizes=("A4",),
    parameters=("period", "from", "to"),
    layout=2,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="D",
)
