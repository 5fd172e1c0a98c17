"""八项制度: the rules of the hall with one sentence each, as a poster or as an official paper."""

from collections.abc import Callable, Iterator
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.kit import official
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.wall.wall_text import OFFICIAL, WallText, in_grid, poster

_NUMBERS = ("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十")


def sheets(shown: WallText, press: Press) -> Iterator[Sheet]:
    """As many sheets as the rules need; the title counts them."""
    title = _title(shown, press.words)
    if shown.style == OFFICIAL:
        return in_grid(shown, _pieces(shown, title, press), press)
    return poster(shown, title, [(name, (said,)) for name, said in shown.rows], press, "rules")


def _title(shown: WallText, say: Callable[..., str]) -> str:
    """八项制度: it counts them up to ten."""
    count = len(shown.rows)
    return say("{n}项制度", n=say(_NUMBERS[count])) if 0 < count <= 10 else say("服务制度")


def seconds(shown: WallText) -> Iterator[str]:
    """The title and every rule."""
    yield _title(shown, lambda words, **values: words.format(**values))
    yield from (said for _, said in shown.rows)


def _pieces(shown: WallText, title: str, press: Press) -> Iterator[Piece]:
    yield from official.title(press, f"{shown.hall}\n{title}")
    for number, (name, said) in enumerate(shown.rows, start=1):
        yield from official.heading(press, number, name)
        yield from official.paragraph(press, said, field="rules")
    yield from official.sign_off(press, shown.hall, press.issue.printed_on)


SAMPLE = WallText(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    rows=(
        ("首问负责制", "第一位被问到的工作人员就是首问责任人，能办的当场办，不能办的引导到窗口。"),
        ("一次性告知制", "一次告知依据、时限、流程、收费和全部材料。"),
        ("限时办结制", "在承诺期限内办结；需要延期的，经批准并告知理由。"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 1, 5), sheet_no="Z-2026-0003")

PAPER = Paper(
    name="rules",
    family="wall",
    title="八项制度",
    sizes=("A4", "A3"),
    parameters=("style",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=seconds,
)
