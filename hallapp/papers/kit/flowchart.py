"""A flow chart of steps: boxes of one size in rows, who and where inside, the time below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.shapes import Frame
from hallapp.papers.kit.styles import INK, Style

ACROSS = 6
GAP = 7.0
HIGH = 17.6
PITCH = 30.0
NAME = Style(Role.STRONG, 14)
SMALL = Style(Role.TEXT, 10.5)
_HEAD = (2.1, 2.6)


@dataclass(frozen=True)
class Box:
    """One step: what, by whom or where, how long."""

    name: str
    place: str = ""
    takes: str = ""


@dataclass(frozen=True)
class Path:
    """A broken line that ends with an arrow head, or without."""

    points: tuple[tuple[float, float], ...]
    weight: float = 0.3
    head: bool = True

    def draw(self, pen: Pen) -> None:
        """Draw it; the head points where the last stretch goes."""
        (x, y), (to_x, to_y) = self.points[-2:]
        wide, long = _HEAD
        dx = (to_x > x) - (to_x < x)
        dy = (to_y > y) - (to_y < y)
        if not self.head:
            pen.stroke(self.points, self.weight, INK)
            return
        foot = (to_x - dx * long, to_y - dy * long)
        pen.stroke((*self.points[:-1], foot), self.weight, INK)
        side = (dy * wide / 2, dx * wide / 2)
        tip = (to_x, to_y)
        corners = (
            tip,
            (foot[0] - side[0], foot[1] - side[1]),
            (foot[0] + side[0], foot[1] + side[1]),
        )
        left = min(each[0] for each in corners) - 1
        top = min(each[1] for each in corners) - 1
        pen.shape((left, top, long + wide + 2, long + wide + 2), corners, INK)


def places(count: int, x: float, y: float, width: float) -> tuple[tuple[float, float, float], ...]:
    """Left, top and width of each box; at most six in a row, as even as can be."""
    rows = max(1, -(-count // ACROSS))
    across = max(-(-count // rows), 4)
    wide = (width - GAP * (across - 1)) / across
    return tuple(
        (x + (n % across) * (wide + GAP), y + (n // across) * PITCH, wide) for n in range(count)
    )


def chart(boxes: Sequence[Box], x: float, y: float, width: float) -> Iterator[Block]:
    """The boxes and the arrows between them."""
    at = places(len(boxes), x, y, width)
    for box, (left, top, wide) in zip(boxes, at, strict=True):
        middle = left + wide / 2
        yield Frame(left, top, wide, HIGH, 0.35)
        name_y = top + (6.0 if box.place else HIGH / 2)
        yield line(middle, name_y, box.name, NAME, wide - 2, "center", field="steps", floor=0.5)
        if box.place:
            yield line(
                middle, top + 12.6, box.place, SMALL, wide - 2, "center", field="steps", floor=0.6
            )
        if box.takes:
            yield line(
                middle, top + HIGH + 4.6, box.takes, SMALL, wide + 5, "center", field="steps"
            )
    for (left, top, wide), (to, to_top, _) in pairwise(at):
        if top == to_top:
            yield Path(((left + wide + 1, top + HIGH / 2), (to - 1, top + HIGH / 2)), 0.5)
            continue
        lane = to_top - 3.4
        start = left + wide
        yield Path(
            (
                (start, top + HIGH / 2),
                (start + 3, top + HIGH / 2),
                (start + 3, lane),
                (to + wide / 2, lane),
                (to + wide / 2, to_top),
            )
        )
