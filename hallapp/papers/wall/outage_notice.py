"""停电停网公告: what stops when and where, and what people may do meanwhile."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.foot import hotline
from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import day_of, weekday

KINDS = {"power": "停电", "network": "停网", "device": "设备停用", "system": "系统停用"}


@dataclass(frozen=True, kw_only=True)
class OutageNotice:
    """What stops; `hours` are as typed, `windows` those concerned, none where it is all.

    What is not known is left as a place to fill in: nothing is invented.
    """

    hall: str
    hotline: str
    on: date
    kind: str = ""
    day: date | None = None
    hours: str = ""
    reason: str = ""
    windows: tuple[str, ...] = ()
    instead: str = ""


def sheets(shown: OutageNotice, press: Press) -> Iterator[Sheet]:
    """One sheet."""
    kind = press.words(KINDS[shown.kind] if shown.kind else "停电（停网）")
    day = press.words("〔某月某日〕")
    if shown.day is not None:
        day = press.words(
            "{day}（{weekday}）", day=day_of(press, shown.day), weekday=weekday(press, shown.day)
        )
    hours = shown.hours or press.words("〔起止时间〕")
    when = press.words("{day}{hours}", day=day, hours=hours)
    where = press.words("全部窗口") if shown.kind else press.words("〔窗口〕")
    if shown.windows:
        where = press.words("{windows}号窗口", windows="、".join(shown.windows))
    reason = shown.reason.rstrip("。") or press.words("〔原因〕")
    if shown.day is None or shown.day > shown.on:
        opening = press.words(
            "因{reason}，将临时{kind}，有关窗口暂停办理业务。现公告如下：", reason=reason, kind=kind
        )
    else:
        opening = press.words(
            "因{reason}，临时{kind}，有关窗口暂停办理业务。现公告如下：", reason=reason, kind=kind
        )
    instead = shown.instead or press.words(
        "已取号的，当日恢复后优先办理；急办事项请到引导台登记，由专人联系。"
    )
    if not shown.instead and shown.kind != "system":  # online it is the same system
        instead += press.words("网上办理不受影响。")
    pieces: tuple[Piece, ...] = (
        *official.title(press, press.words("{kind}公告", kind=kind)),
        *official.paragraph(press, opening, field="reason"),
        *official.labelled(press, press.words("停办时间："), when, field="hours"),
        *official.labelled(press, press.words("影响范围："), where, field="windows"),
        *official.labelled(press, press.words("办事安排："), instead, field="instead"),
        *official.paragraph(
            press, press.words("恢复时间如有变化，另行公告。给您带来不便，敬请谅解。")
        ),
        *official.sign_off(press, shown.hall, shown.on),
    )

    def foot(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield Rule(official.LEFT, 264.7, official.WIDE, 0.25)
        yield from hotline(press, (official.LEFT, 277), shown.hotline, size=15, fits=90)
        if press.issue.sheet_no:
            number = press.words("编号{no}", no=press.issue.sheet_no)
            yield line(official.RIGHT, 275.2, number, Style(Role.TEXT, 8), 50, "right")

    yield from official.laid_out(pieces, foot)


SAMPLE = OutageNotice(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    kind="power",
    day=date(2026, 4, 11),
    on=date(2026, 4, 9),
    hours="9:00—12:00",
    reason="供电公司检修和顺路10千伏线路",
    windows=("3", "4", "10"),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 9), sheet_no="G-2026-0022")

PAPER = Paper(
    name="outage-notice",
    family="wall",
    title="停电停网公告",
    sizes=("A4",),
    parameters=("entry", "kind", "day", "hours", "reason"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="G",
)
