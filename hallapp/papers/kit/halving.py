"""Names that are too long for one line: two lines around the same middle, parted where they may."""

from collections.abc import Callable
from dataclasses import dataclass

from hallapp.papers.kit.blocks import Align, Line, line
from hallapp.papers.kit.faces import Faces
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.setting import CLOSING, OPENING, set_text
from hallapp.papers.kit.styles import Style

_DOTS = "·•・"  # between the parts of a name
_TRIED = 40  # places
_FAR = 0.25  # of the whole: how unequal the lines of a list may be


def halves(text: str, style: Style, faces: Faces) -> tuple[str, str]:
    """A text in two lines that are as equal as words, numbers and marks allow.

    A name of parts is parted behind its dot, a list behind a mark that is not far from its middle.
    """
    whole = set_text(text, style, faces).width

    def part(at: int) -> float:
        return set_text(text[:at], style, faces).width

    listed = [at for at in range(1, len(text)) if text[at - 1] == "、"]
    if listed and abs(whole / 2 - part(best := _middle(listed, whole, part))) <= _FAR * whole:
        return text[:best], text[best:]
    places = [at for at in range(1, len(text)) if text[at - 1] in _DOTS] or [
        at
        for at in range(1, len(text))
        if text[at] not in CLOSING
        and text[at - 1] not in OPENING
        and not (text[at - 1].isascii() and text[at].isascii())
    ]
    if not places:
        return text, ""
    if len(places) > _TRIED:  # nearest to the middle by count: by width they are not far from it
        places = sorted(places, key=lambda at: abs(2 * at - len(text)))[:_TRIED]
    best = _middle(places, whole, part)
    return text[:best], text[best:]


def _middle(places: list[int], whole: float, part: Callable[[int], float]) -> int:
    return min(places, key=lambda at: abs(whole / 2 - part(at)))


@dataclass(frozen=True, kw_only=True)
class Halved:
    """One line down to `floor` of its size, else two of `small` of its size, refused below `least`.

    `y` is the middle of either; two lines stand `pitch` of their em apart.
    """

    x: float
    y: float
    text: str
    style: Style
    fits: float
    align: Align = "left"
    field: str = ""
    floor: float = 0.7
    small: float = 0.7
    least: float = 0.85  # of the two lines' size
    pitch: float = 1.25

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        whole = set_text(self.text, self.style, pen.faces, self.field)
        if whole.width * self.style.floor(self.floor) <= self.fits:
            self._line(self.y, self.text, self.style, self.floor).draw(pen)
            return
        style = self.style.at(self.small)
        for place, part in enumerate(halves(self.text, style, pen.faces)):
            y = self.y + (place - 0.5) * self.pitch * style.em
            self._line(y, part.strip(), style, self.least).draw(pen)

    def _line(self, y: float, text: str, style: Style, floor: float) -> Line:
        return line(self.x, y, text, style, self.fits, self.align, field=self.field, floor=floor)
