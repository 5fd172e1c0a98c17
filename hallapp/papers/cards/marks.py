"""What cards share: the party mark, the place of a rating code, the line in the margin."""

from collections.abc import Iterator

from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.portraits import Given, Picture
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Code, Frame, Rule, Upright
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import VERMILION, Style, Tone
from hallapp.wording import QT_TRANSLATE_NOOP

NOBODY_CHOSEN = QT_TRANSLATE_NOOP("Refused", "There is nobody to make this for: choose people.")

MARGIN = Style(Role.TEXT, 7.5)
_DASH = (1.4, 1.1)
_PLACE = Tone(0.3)
_QUIET = 4 / 41  # of a code's side: white around the modules of a version 4


def party_width(size: float, press: Press) -> float:
    """How wide the mark stands; longer words of another language are set smaller."""
    words = set_text(press.words("中共党员"), _party(size), press.faces).width
    return min(words, size * 1.7) + size * 0.33


def _party(size: float) -> Style:
    return Style(Role.STRONG, size, tracking=0.07, tone=VERMILION)


def party_mark(
    x: float, y: float, size: float, press: Press, weight: float = 0.15
) -> Iterator[Block]:
    """中共党员 in its frame; `x` is the left edge, `y` the middle, `size` that of the words."""
    wide, high = party_width(size, press), size * 0.58
    yield Frame(x, y - high / 2, wide, high, weight, VERMILION)
    room = wide - size * 0.2
    yield line(x + wide / 2, y, press.words("中共党员"), _party(size), room, "center", floor=0.3)


def rating(
    x: float, y: float, side: float, content: str | Given | None, press: Press
) -> Iterator[Block]:
    """The platform's own code, or the dashed place where it will be stuck."""
    if isinstance(content, Given):
        yield Picture(x, y, side, content)
        return
    if content:
        free = side * _QUIET
        yield Code(x + free, y + free, side - 2 * free, content)
        return
    for edge in (y, y + side):
        yield Rule(x, edge, side, 0.25, _PLACE, _DASH)
    for edge in (x, x + side):
        yield Upright(edge, y, side, 0.25, _PLACE, _DASH)
    size = side * 0.4
    middle = y + side / 2
    strong = Style(Role.STRONG, size, tracking=0.06)
    yield line(
        x + side / 2, middle - side * 0.097, press.words("评价码"), strong, side - 2, "center"
    )
    calm = Style(Role.TEXT, size * 0.82)
    said = press.words("（由平台提供）")
    yield line(x + side / 2, middle + side * 0.1, said, calm, side - 2, "center", floor=0.5)


def identity(x: float, y: float, press: Press, fits: float) -> Iterator[Block]:
    """编号 and 校验码 in the margin of a sheet of cards."""
    number = press.issue.sheet_no
    said = press.words("编号{no}", no=number) if number else press.words("预览")
    code = press.words("校验码{code}", code=press.checked())
    yield line(x, y, f"{said}\u3000{code}", MARGIN, fits)
