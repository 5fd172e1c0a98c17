"""计票记录: ballots given out and taken in, votes by name, who counted; to fill in or filled in.

More ballots taken in than given out make the vote void (domain.md §5.6).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import (
    Cell,
    FlowColumn,
    FlowTable,
    Piece,
    flowing,
    free,
    row,
    signatures,
)
from hallapp.papers.kit.forms import (
    BOTTOM,
    LEFT,
    STRONG,
    TEXT,
    WIDE,
    asked,
    form_foot,
    form_head,
    grown,
    table,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of

_BLANK = 12
_ROOM = 134.0  # mm for the rows of one page
_WHO = (
    FlowColumn("姓名", 36, "center", "names", 0.6, STRONG),
    FlowColumn("计票（画“正”字）", 72, "center"),
)
_TABLE = table(
    *_WHO,
    FlowColumn("同意", 20, "center"),
    FlowColumn("不同意", 20, "center"),
    FlowColumn("弃权", 22, "center"),
    least=10.0,
)
_PICKED = table(
    *_WHO, FlowColumn("得票", 31, "center"), FlowColumn("未选", 31, "center"), least=10.0
)


@dataclass(frozen=True, kw_only=True)
class Tally:
    """One candidate's votes; None where they are still to be counted."""

    name: str
    agree: int | None = None
    against: int | None = None
    abstain: int | None = None


@dataclass(frozen=True, kw_only=True)
class TallyMinutes:
    """One vote: who was expected and came, the ballots, the votes, who was chosen.

    `majority` is whether it takes one to be chosen; `picks` whether names were chosen only, so
    that nobody could vote against one.
    """

    hall: str
    topic: str
    on: date
    place: str = ""
    seats: int = 0
    expected: int | None = None
    present: int | None = None
    given: int | None = None
    taken: int | None = None
    valid: int | None = None
    void: int | None = None
    tallies: tuple[Tally, ...] = ()
    chosen: tuple[str, ...] = ()
    majority: bool = True
    picks: bool = False


def sheets(shown: TallyMinutes, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are candidates for."""
    tallies = shown.tallies or (Tally(name=""),) * _BLANK
    heads = _PICKED if shown.picks else _TABLE
    grid = replace(heads, least=grown(heads.least, len(tallies), _ROOM))
    rows = [
        _row(each, shown, grid, press, 0.5 if number == len(tallies) else 0.2)
        for number, each in enumerate(tallies, start=1)
    ]
    pieces = (free(30), heads.head(press), *rows, *_after(shown, press))

    def head(page: int, pages: int) -> Iterator[Block]:
        del pages
        yield from form_head(press, shown.hall, press.words("计票记录"))
        if page == 1:
            yield from _facts(shown, press)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages, counted=True)

    yield from flowing(pieces, top=44.0, bottom=BOTTOM, head=head, foot=foot)


def _facts(shown: TallyMinutes, press: Press) -> Iterator[Block]:
    yield from asked(
        ((press.words("事项"), shown.topic or press.words("窗口服务明星民主投票")),),
        press,
        48,
        fields=("topic",),
    )
    first = (
        (press.words("日期"), day_of(press, shown.on)),
        (press.words("地点"), shown.place),
        (press.words("应选名额"), f"{shown.seats}" if shown.seats else ""),
    )
    yield from asked(first, press, 57.5, fields=("", "place", ""), widths=(62, 62, 46))
    second = (
        (press.words("应到"), _said(shown.expected)),
        (press.words("实到"), _said(shown.present)),
        (press.words("发出"), _said(shown.given)),
        (press.words("收回"), _said(shown.taken)),
        (press.words("有效"), _said(shown.valid)),
        (press.words("废票"), _said(shown.void)),
    )
    yield from asked(second, press, 67, widths=(28.8,) * 5 + (26.0,))


def _said(count: int | None) -> str:
    return "" if count is None else f"{count}"


def _row(each: Tally, shown: TallyMinutes, grid: FlowTable, press: Press, rule: float) -> Piece:
    against = () if shown.picks else (_said(each.against),)
    counts = (_said(each.agree), *against, _said(each.abstain))
    return grid.row(press, (spread(each.name), "", *counts), rule=rule)


def _after(shown: TallyMinutes, press: Press) -> Iterator[Piece]:
    """Whether the vote stands, who was chosen, who signs."""
    taken, given = shown.taken, shown.given
    stands = press.words("□ 有效\u3000□ 无效")
    if taken is not None and given is not None:
        stands = press.words("有效") if taken <= given else press.words("无效，重新投票")
    rule = press.words("收回票数等于或少于发出票数的，投票有效；多于发出票数的无效，重新投票。")
    yield row(press, (Cell(LEFT, WIDE, rule, TEXT, floor=0.7),), least=9, rule=0)
    names = "、".join(spread(name) for name in shown.chosen)
    chosen = press.words("得票过半数并当选") if shown.majority else press.words("当选")
    facts = ((press.words("投票结论"), stands), (chosen, names or "\u3000"))
    for label, told in facts:
        cells = (
            Cell(LEFT, 40, label, STRONG, floor=0.6),
            Cell(LEFT + 42, WIDE - 42, told, TEXT, field="names"),
        )
        yield row(press, cells, least=10)
    labels = (
        press.words("总监票人"),
        press.words("监票人"),
        press.words("唱票人"),
        press.words("计票人"),
    )
    yield signatures(labels, STRONG, x=LEFT, width=WIDE, height=20)


SAMPLE = TallyMinutes(
    hall="雪川市市民服务中心",
    topic="2026年第一季度窗口服务明星民主投票",
    on=date(2026, 4, 1),
    place="二楼会议室",
    seats=5,
    expected=30,
    present=28,
    given=28,
    taken=28,
    valid=27,
    void=1,
    tallies=(
        Tally(name="扎西顿珠", agree=22, against=2, abstain=3),
        Tally(name="旦增罗布", agree=12, against=6, abstain=9),
        Tally(name="白玛央金", agree=20, against=3, abstain=4),
        Tally(name="刘文静", agree=11, against=8, abstain=8),
        Tally(name="次仁卓玛", agree=24, against=0, abstain=3),
        Tally(name="张晓红", agree=18, against=4, abstain=5),
        Tally(name="陈思远", agree=16, against=6, abstain=5),
        Tally(name="洛桑曲珍", agree=9, against=9, abstain=9),
    ),
    chosen=("扎西顿珠", "白玛央金", "次仁卓玛", "张晓红", "陈思远"),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 1))

PAPER = Paper(
    name="tally-minutes",
    family="awards",
    title="计票记录",
    sizes=("A4",),
    parameters=("stars", "topic", "names", "seats", "day", "place"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="J",
)
