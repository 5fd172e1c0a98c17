"""Type sizes and heights in logical pixels, normal and large text (look.md, Type and Heights)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """One size of text with the heights that go with it."""

    large: bool
    caption: int
    body: int
    strong: int
    title: int
    figure: int
    first_start: int
    button: int  # and fields
    small_button: int
    header_button: int  # and search
    chip: int
    row: int
    roomy_row: int  # from 1600 wide
    dense_row: int
    two_line_row: int
    ranked_row: int
    list_row: int
    short_list_row: int
    head: int
    card_head: int
    rail_item: int
    status: int
    search: int
    icon: int

    def of(self, role: str) -> int:
        """The pixel size of a type role: ``caption``, ``body``, ``strong``, ``title``, …."""
        return int(getattr(self, role))


NORMAL = Sizes(
    large=False, caption=13, body=14, strong=16, title=20, figure=26, first_start=28,
    button=36, small_button=32, header_button=40, chip=32,
    row=36, roomy_row=40, dense_row=32, two_line_row=50, ranked_row=45,
    list_row=40, short_list_row=35,
    head=30, card_head=44, rail_item=60, status=28, search=316, icon=16,
)  # fmt: skip

LARGE = Sizes(
    large=True, caption=15, body=17, strong=19, title=23, figure=30, first_start=32,
    button=42, small_button=36, header_button=42, chip=38,
    row=44, roomy_row=44, dense_row=40, two_line_row=60, ranked_row=54,
    list_row=43, short_list_row=43,
    head=36, card_head=50, rail_item=66, status=34, search=236, icon=16,
)  # fmt: skip

RAIL = 88
BRAND = 60
HEADER = 60
MARGIN = 16
GAP = 12
PADDING = 16
WIDE = 1600  # from here on there is room for the columns and side columns that were hidden
