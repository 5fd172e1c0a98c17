"""Cards on their paper: many on a sheet of A4 with marks, or one a page for a card printer."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from hallapp.papers.cards.marks import MARGIN, identity
from hallapp.papers.kit.blocks import Block, Group, line
from hallapp.papers.kit.cutting import Imposed, imposed, sheetfuls
from hallapp.papers.kit.sheets import SIZES, Press, Sheet

Card = TypeVar("Card")
Side = Callable[[Card], Group]


def one_a_page(
    cards: Sequence[Card], size: tuple[float, float], sides: Sequence[Side[Card]]
) -> Iterator[Sheet]:
    """Front and back of each card, one after the other."""
    for card in cards:
        for side in sides:
            yield Sheet(*size, (side(card),), of=len(cards) * len(sides))


def many_on_a4(
    cards: Sequence[Card],
    size: tuple[float, float],
    sides: Sequence[Side[Card]],
    press: Press,
    called: str,
) -> Iterator[Sheet]:
    """Sheets of A4, each front followed by its back, whose columns are swapped."""
    way = imposed(SIZES["A4"], size)
    count = -(-len(cards) // way.count)
    for number, sheetful in enumerate(sheetfuls(cards, way), start=1):
        for at, side in enumerate(sides):
            back = at > 0
            placed = [
                Group(*way.place(place, back=back), (side(card),))
                for place, card in enumerate(sheetful)
            ]
            word = press.words("反面") if back else press.words("正面")
            heads = [called, *([word] if len(sides) > 1 else [])]
            heads.append(press.words("第{n}张，共{count}张", n=number, count=count))
            margin = _margin(way, press, "\u3000".join(heads), two_sides=len(sides) > 1)
            blocks = (*placed, *way.marks(), *margin)
            yield Sheet(way.width, way.height, blocks, of=count * len(sides))


def _margin(way: Imposed, press: Press, head: str, *, two_sides: bool) -> Iterator[Block]:
    """What the cutter reads above and below the cards."""
    left, right, room = way.left + 4, way.right - 4, (way.right - way.left) / 2 - 5
    above, below = way.top - 4.4, way.bottom + 4.4
    wide, high = (f"{side:.2f}".replace(".00", "") for side in way.card)
    size = press.words("{wide} × {high} mm\u3000按实际大小打印，勿缩放", wide=wide, high=high)
    yield line(left, above, head, MARGIN, room)
    yield line(right, above, size, MARGIN, room, "right")
    yield from identity(left, below, press, room)
    if two_sides:
        turn = press.words("反面左右对换排列，双面打印选“长边翻转”")
        yield line(right, below, turn, MARGIN, room, "right")
