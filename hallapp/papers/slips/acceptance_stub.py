"""What the notice of acceptance is told, and its stub 存根联 left of the perforation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hallapp.domain.errors import Moment
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Rule, Upright
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import INK, Span, Style
from hallapp.papers.phrases import stamp

FOLD = 62.0
SMALL = Style(Role.TEXT, 8.5)
VALUE = Style(Role.TEXT, 11)
BOLD = Style(Role.STRONG, 11)
StubRow = tuple[str, str, Style, str]
"""Label, text, how it looks, field."""

_A_LITTLE = 0.82  # of its size: so far a value shrinks before it takes two lines
_FINAL_PART = re.compile(r"（[^（）]*）$")


@dataclass(frozen=True, kw_only=True)
class AcceptanceSlip:
    """What the notice says; `document_no` is the authority's own number, else the case's."""

    authority: str
    hall: str
    case_no: str
    applicant: str
    item: str
    accepted_at: Moment | None
    document_no: str = ""
    applicant_kind: str = ""
    window: str = ""
    staff: str = ""
    staff_no: str = ""
    phone: str = ""
    hotline: str = ""
    promised_due_at: Moment | None = None
    statutory_due_at: Moment | None = None
    missing_year: int | None = None
    materials: tuple[str, ...] = ()


def stub(slip: AcceptanceSlip, press: Press) -> Iterator[Block]:
    """What the hall keeps of the notice of acceptance."""
    value, bold = VALUE, BOLD
    rows = (
        (press.words("编号"), slip.document_no or slip.case_no, bold, "case_no"),
        (press.words("申请人"), spread(slip.applicant), value, "applicant"),
        (press.words("事项"), short_item(slip.item), value, "item"),
        (press.words("窗口"), seat(slip.window, slip.staff, press), value, "window"),
        (press.words("受理"), stamp(slip.accepted_at), value, ""),
        (press.words("承诺办结"), stamp(slip.promised_due_at), bold, ""),
        (press.words("法定期限"), stamp(slip.statutory_due_at), value, ""),
    )
    yield from kept(rows, press, press.words("申请人签收"))


def short_item(item: str) -> str:
    """How a stub names an item: without what stands in parentheses at its end."""
    return _FINAL_PART.sub("", item) or item


def kept(rows: Sequence[StubRow], press: Press, sign: str, *, title: str = "") -> Iterator[Block]:
    """At most seven facts and the place for the signature, kept left of the perforation."""
    heading = title or press.words("存根联")
    yield line(10, 16.0, heading, Style(Role.STRONG, 14, tracking=0.08), 45, floor=0.5)
    yield Rule(10, 21.6, 45, 0.4)
    for number, (label, text, style, field) in enumerate(rows):
        y = 27.6 + number * 11.28
        yield line(10, y, label, SMALL, 45)
        yield from _stub_value(text, y + 4.4, style, field, press)
    yield line(10, 107.9, sign, SMALL, 45)
    yield Rule(10, 123.0, 45, 0.25)
    date_line = Style(Role.TEXT, 9.5)
    for x, word in ((18.4, "年"), (28.5, "月"), (38.6, "日")):
        yield line(x, 129.5, press.words(word), date_line, 10, "center")


def _stub_value(text: str, y: float, style: Style, field: str, press: Press) -> Iterator[Block]:
    """One line, a little smaller if need be, or two or three small ones where the text is long."""
    text = text or "—"
    if set_text(text, style, press.faces, field).width * _A_LITTLE <= 45:
        yield line(10, y, text, style, 45, field=field, floor=_A_LITTLE)
        return
    small = (Span(text, style.at(0.72)),)
    two = Text(10, y - 0.5, 45, small, 3.1, press.faces, justify=False, field=field)
    if len(two.lines) <= 2:
        yield two
        return
    least = (Span(text, style.at(style.floor(0.6))),)
    yield Text(10, y - 1.5, 45, least, 2.6, press.faces, justify=False, most=3, field=field)


def seat(window_no: str, staff: str, press: Press) -> str:
    """7号　洛桑曲珍."""
    if not window_no:
        return spread(staff)
    window = press.words("{n}号", n=window_no) if window_no.isdigit() else window_no
    return f"{window}\u3000{spread(staff)}" if staff else window


def fold(press: Press) -> Iterator[Block]:
    """The perforation with three gaps' room for 编号骑缝盖章."""
    dash = (1.6, 1.3)
    yield Upright(FOLD, 6.2, 53.6, 0.2, INK, dash)
    yield Upright(FOLD, 87.4, 53.6, 0.2, INK, dash)
    words = press.words("编号骑缝盖章")
    pitch = 22.9 / max(1, len(words) - 1)
    for number, character in enumerate(words):
        style = Style(Role.TEXT, min(7.5, pitch * 2.2))
        if character != " ":
            yield line(FOLD, 62.0 + number * pitch, character, style, 5, "center")
