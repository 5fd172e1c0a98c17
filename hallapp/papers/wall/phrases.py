"""文明用语、服务忌语: what is said at a window, and what is never said."""

from collections.abc import Iterator
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.wall_texts import is_avoided
from hallapp.papers.kit import official
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.wall.wall_text import OFFICIAL, WallText, in_grid, poster


def sheets(shown: WallText, press: Press) -> Iterator[Sheet]:
    """What is said by occasion, then what is not."""
    title = press.words("文明用语")
    if shown.style == OFFICIAL:
        return in_grid(shown, _pieces(shown, press), press)
    said: list[tuple[str, tuple[str, ...]]] = [
        (kind, (text,)) for kind, text in shown.rows if not is_avoided(kind)
    ]
    avoided = tuple(text for kind, text in shown.rows if is_avoided(kind))
    if avoided:
        quoted = tuple(press.words("“{text}”", text=text) for text in avoided)
        said.append((press.words("服务忌语"), quoted))
    return poster(shown, title, said, press, "phrases")


def seconds(shown: WallText) -> Iterator[str]:
    """The title and every sentence as it is printed."""
    yield "文明用语"
    yield from (f"“{text}”" if is_avoided(kind) else text for kind, text in shown.rows)


def _pieces(shown: WallText, press: Press) -> Iterator[Piece]:
    yield from official.title(press, press.words("窗口文明用语和服务忌语"))
    groups = (
        (press.words("文明用语"), [row for row in shown.rows if not is_avoided(row[0])]),
        (press.words("服务忌语"), [row for row in shown.rows if is_avoided(row[0])]),
    )
    for number, (name, rows) in enumerate((each for each in groups if each[1]), start=1):
        yield from official.heading(press, number, name)
        for at, (kind, text) in enumerate(rows, start=1):
            told = text if is_avoided(kind) else f"{kind}：{text}"
            yield from official.numbered(press, at, told, field="phrases")
    yield from official.sign_off(press, shown.hall, press.issue.printed_on)


SAMPLE = WallText(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    rows=(
        ("迎接", "您好，请问您办理什么业务？"),
        ("告知", "您还缺这几样材料，我写在告知书上，请您一次带齐。"),
        ("送别", "请带好您的证件和物品，请慢走。"),
        ("忌语", "不知道。"),
        ("忌语", "墙上写着呢，自己看。"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 1, 5), sheet_no="Z-2026-0004")

PAPER = Paper(
    name="phrases",
    family="wall",
    title="文明用语",
    sizes=("A4", "A3"),
    parameters=("style",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=seconds,
)
