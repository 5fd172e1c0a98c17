"""A person's picture, upright 5 : 7: the photo, or a silhouette where there is none."""

from dataclasses import dataclass
from typing import Final

from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.styles import Tone

RATIO: Final = 7 / 5
_GROUND, _BODY, _HAIR = Tone(0.955), Tone(0.80), Tone(0.66)
_SKIN, _NECK, _COLLAR = Tone(0.875), Tone(0.84), Tone(0.94)
_FRAME = Tone(0.35)

Steps = tuple[tuple[float, ...], ...]


def _oval(cx: float, cy: float, rx: float, ry: float) -> Steps:
    kx, ky = rx * 0.5523, ry * 0.5523
    return (
        (cx + rx, cy),
        (cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        (cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        (cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        (cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
    )


# On a ground of 100 × 140.
_SHOULDERS: Steps = (
    (0, 141),
    (0, 120, 10, 112, 34, 104),
    (66, 104),
    (90, 112, 100, 120, 100, 141),
)
_THROAT: Steps = ((40, 78), (60, 78), (60, 104), (57, 110, 43, 110, 40, 104))
_COLLARS: tuple[Steps, ...] = (
    ((38, 99), (50, 110), (44, 118), (34, 104)),
    ((62, 99), (50, 110), (56, 118), (66, 104)),
)
_FACE = _oval(50, 61, 18, 33)
_SHORT: Steps = (
    (30, 55),
    (26, 32, 38, 24, 52, 24),
    (67, 24, 74, 34, 70, 55),
    (68, 52),
    (68, 46, 66, 43, 62, 41),
    (52, 44, 40, 44, 35, 42),
    (32, 46, 31, 50, 30, 55),
)
_LONG: Steps = (
    (27, 98),
    (22, 40, 30, 22, 50, 22),
    (70, 22, 78, 40, 73, 98),
    (66, 100, 60, 96, 60, 92),
    (68, 80, 70, 60, 66, 48),
    (56, 48, 46, 46, 40, 42),
    (36, 48, 32, 60, 34, 74),
    (35, 84, 38, 90, 40, 92),
    (40, 96, 34, 100, 27, 98),
)
_BUN: Steps = (
    (30, 62),
    (27, 40, 34, 26, 50, 26),
    (66, 26, 73, 40, 70, 62),
    (68, 50, 62, 42, 52, 40),
    (44, 44, 34, 48, 30, 62),
)


@dataclass(frozen=True)
class Likeness:
    """What a paper is told of a person's looks: a cut photo, else which silhouette."""

    jpeg: bytes = b""
    sex: str = ""


NOBODY: Final = Likeness()


@dataclass(frozen=True)
class Given:
    """An image that the hall was given, as JPEG, with its size in dots."""

    jpeg: bytes
    width: int
    height: int


@dataclass(frozen=True)
class Picture:
    """An image whole in the middle of a square."""

    x: float
    y: float
    side: float
    given: Given

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        longer = max(self.given.width, self.given.height)
        wide, high = (self.side * each / longer for each in (self.given.width, self.given.height))
        left, top = self.x + (self.side - wide) / 2, self.y + (self.side - high) / 2
        pen.picture(left, top, wide, high, self.given.jpeg)


@dataclass(frozen=True)
class Portrait:
    """A picture `width` wide; its frame is 0.2 at 65 % K."""

    x: float
    y: float
    width: float
    likeness: Likeness

    @property
    def height(self) -> float:
        """Seven fifths of the width."""
        return self.width * RATIO

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        right, bottom = self.x + self.width, self.y + self.height
        corners = ((self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom))
        if self.likeness.jpeg:
            pen.picture(self.x, self.y, self.width, self.height, self.likeness.jpeg)
        else:
            self._silhouette(pen, corners)
        pen.stroke(corners, 0.2, _FRAME, close=True)

    def _silhouette(self, pen: Pen, corners: Steps) -> None:
        pen.shape((self.x, self.y, self.width, self.height), corners, _GROUND)
        woman = self.likeness.sex == "f"
        if woman:
            self._put(pen, _LONG, _HAIR)
        self._put(pen, _SHOULDERS, _BODY)
        self._put(pen, _THROAT, _NECK)
        for each in _COLLARS:
            self._put(pen, each, _COLLAR)
        self._put(pen, _FACE, _SKIN)
        self._put(pen, _BUN if woman else _SHORT, _HAIR)

    def _put(self, pen: Pen, steps: Steps, tone: Tone) -> None:
        unit = self.width / 100
        placed = tuple(
            tuple((self.y if at % 2 else self.x) + value * unit for at, value in enumerate(step))
            for step in steps
        )
        pen.shape((self.x, self.y, self.width, self.height), placed, tone)
