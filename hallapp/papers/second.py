"""A second line over or under a large Chinese text on signs and plates: Tibetan or English."""

from collections.abc import Callable, Iterable, Iterator

from hallapp.domain.phrases import Tongue
from hallapp.papers.kit.blocks import Align, Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import Style
from hallapp.papers.kit.tibetan import PITCH, RISE, Script, Tibetan, fitted_tibetan

_TO_CHINESE = 0.15  # of an em more than from Tibetan to Tibetan
_TO_HEAD = 0.25  # of an em, from the middle of a Tibetan line up to its head line


def second_of(press: Press, chinese: str) -> str:
    """The second line of a text, or nothing."""
    return press.second.of(chinese) if press.second is not None else ""


def is_under(press: Press) -> bool:
    """Whether second lines stand under their Chinese."""
    return press.second is not None and not press.second.over


def moved(press: Press, chinese: str, over: float, under: float) -> float:
    """How far a Chinese text moves down for its second line, as that stands over or under it."""
    if not second_of(press, chinese):
        return 0.0
    return under if is_under(press) else over


def second_line(  # noqa: PLR0917 (a place, a text, its look)
    press: Press,
    x: float,
    places: tuple[float, float],
    width: float,
    chinese: str,
    size: float,
    align: Align = "left",
) -> Iterator[Block]:
    """The second line of `chinese` in a box from `x`; nothing without one.

    `places` are its middles, of one over its Chinese and of one under it.
    """
    y = places[is_under(press)]
    words = second_of(press, chinese)
    if not words or press.second is None:
        return
    if press.second.tongue is Tongue.TIBETAN:
        script = Script(size, strong=True)
        head = y - _TO_HEAD * script.em
        yield fitted_tibetan(x, head, width, words, script, align, floor=0.3, field="second")
    else:
        at = x + {"left": 0.0, "center": width / 2, "right": width}[align]
        style = Style(Role.TEXT, size * 0.85)
        yield line(at, y, words, style, width, align, field="second", floor=0.3)


def tibetan_lines(
    words: str, script: Script, x: float, width: float, *, leads: bool = False, clings: bool = False
) -> Iterator[Piece]:
    """Running Tibetan over or under its Chinese, line by line."""
    block = Tibetan(x, 0, width, words, script, field="second")
    last = len(block.lines) - 1
    for at, each in enumerate(block.lines):
        high = (PITCH + (_TO_CHINESE if at == last and not clings else 0)) * script.em
        yield Piece(high, _one(each.text, script, x, width), leads=leads, clings=clings)


def _one(words: str, script: Script, x: float, width: float) -> Callable[[float], Iterable[Block]]:
    return lambda y: (Tibetan(x, y + RISE * script.em, width, words, script),)
