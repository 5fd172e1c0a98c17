"""What the lists carried along the walls share: head, a board's line, who went and when."""

from collections.abc import Iterator

from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import INK, Span, Style
from hallapp.papers.phrases import page_of

LEFT, RIGHT = 20.0, 190.0
WIDE = RIGHT - LEFT

TITLE = Style(Role.TITLE, 24, tracking=0.12)
TEXT = Style(Role.TEXT, 10.5)
STRONG = Style(Role.STRONG, 10.5)
BOARD = Style(Role.STRONG, 12.5)
NOTE = Style(Role.TEXT, 9)


def top(title: str, hall: str, day: str) -> Iterator[Block]:
    """The list's title, the hall and the line with the day; down to the rules at 29 mm."""
    yield line(LEFT, 20, title, TITLE, 80)
    yield line(RIGHT, 17, hall, TEXT, 85, "right", field="name", floor=0.6)
    yield line(RIGHT, 23, day, TEXT, 85, "right", floor=0.6)
    yield from head_rules(LEFT, 29, WIDE, (0.8, 0.6, 0.2), INK)


def board_line(name: str, place: str, count: int, press: Press, y: float) -> Iterator[Block]:
    """A board's name and place, and how many positions of it are on the list; `y` in mm."""
    spans = [Span(name, BOARD)]
    if place:
        spans.append(Span(place, TEXT, 4))
    yield Line(LEFT, y, tuple(spans), WIDE - 40, floor=0.6, field="board")
    yield line(RIGHT, y, press.words("{n}处", n=count), TEXT, 36, "right")


def foot(press: Press, went: str, y: float, page: int, pages: int) -> Iterator[Block]:
    """Who went and the day, to be filled in; the list's own number and its pages."""
    for x, label, wide in ((LEFT, went, 42), (LEFT + 48, press.words("日期"), 34)):
        yield line(x, y, label, TEXT, 13, floor=0.5)
        yield Rule(x + 14, y + 3.2, wide - 14, 0.2)
    said = page_of(press, page, pages)
    if press.issue.sheet_no:
        said = f"{press.words('编号{no}', no=press.issue.sheet_no)}\u3000{said}"
    yield line(RIGHT, y, said, NOTE, 90, "right", floor=0.6)
