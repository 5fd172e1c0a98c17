"""A table as somebody typed it: columns as wide as their words want, the first row its head."""

from collections.abc import Iterator, Sequence

from hallapp.papers.kit.blocks import Align
from hallapp.papers.kit.flow import Cell, Piece, row, ruled
from hallapp.papers.kit.setting import is_wide
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import Style

_GAP = 3.0  # mm between the words of two columns
_LEAST, _MOST = 4.0, 14.0  # em that a column wants
_SHORT = 9.0  # a column of words that are no longer is set in its middle


def table(
    press: Press,
    rows: Sequence[Sequence[str]],
    *,
    x: float,
    width: float,
    styles: tuple[Style, Style],
    rule: float,
) -> Iterator[Piece]:
    """The rows; `styles` are the head's and the body's, `rule` stands between two rows."""
    longest = [max(map(_length, column)) for column in zip(*rows, strict=True)]
    wants = [min(_MOST, max(_LEAST, each)) for each in longest]
    yield ruled(x, width, 0.5)
    for at, cells in enumerate(rows):
        style = styles[at > 0]
        left, told = x, []
        for want, long, text in zip(wants, longest, cells, strict=True):
            wide = width * want / sum(wants)
            align: Align = "center" if long <= _SHORT else "left"
            told.append(Cell(left + _GAP / 2, wide - _GAP, text, style, align, "parts", 0.85))
            left += wide
        yield row(press, told, padding=0.7 * style.em, rule=0, leads=True)
        yield ruled(x, width, 0.5 if at == len(rows) - 1 else rule)


def _length(text: str) -> float:
    """About how wide a text is, in em."""
    return sum(1.0 if is_wide(character) else 0.56 for character in text)
