"""What the notices about a case share: issued by the item's authority, handed out in the hall.

Rules: hall-rules 10 (the authority issues; people are 您, units 贵单位). A5 with a stub 存根联;
what does not fit goes on over the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.names import is_unit, spread
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, Piece, flowing, free, row, text
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Frame, Upright, head_rules
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import INK, Span, Style
from hallapp.papers.phrases import day_of, page_of, window_of
from hallapp.papers.slips.acceptance_stub import (
    BOLD,
    VALUE,
    StubRow,
    fold,
    kept,
    seat,
    short_item,
)
from hallapp.wording import QT_TRANSLATE_NOOP

NO_AUTHORITY = QT_TRANSLATE_NOOP(
    "Refused",
    "“{item}” has no authority: enter who decides it in the catalogue, then print the notice.",
)
LEFT, RIGHT, WIDE = 72.0, 200.0, 128.0
TOP, BOTTOM = 36.2, 136.0
_PLACE, _SIGN = 105.0, 120.1  # where the place and the seal stand when the text is short
_DATE = 12.9  # from the seal's words to the date

_TO_WRITE = "\u3000"  # left free for the hand

LABEL = Style(Role.TEXT, 9.5)
TEXT = Style(Role.TEXT, 10)
STRONG = Style(Role.STRONG, 10)


@dataclass(frozen=True, kw_only=True)
class CaseNotice:
    """What every notice says; `document_no` is the authority's own number, else the case's."""

    authority: str
    hall: str
    case_no: str
    applicant: str
    item: str
    on: Moment
    document_no: str = ""
    applicant_kind: str = ""
    window: str = ""
    staff: str = ""
    staff_no: str = ""
    phone: str = ""
    hotline: str = ""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What one kind of notice says: its title, its sentence around the item, a frame, rows, stub.

    `frame` are one or two (label, value); `rows` are (label, text, field); `stub` (label, text).
    With a `stub_title` of its own the stub says only what it is told.
    """

    title: str
    before: str
    after: str
    frame: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[str, str, str], ...] = ()
    stub: tuple[tuple[str, str], ...] = ()
    seal: str = ""
    sign: str = ""
    stub_title: str = ""
    place: str = ""


def you_of(press: Press, notice: CaseNotice) -> str:
    """您, or 贵单位 where the applicant is a unit."""
    unit = is_unit(notice.applicant, notice.applicant_kind)
    return press.words("贵单位") if unit else press.words("您")


def sheets_of(notice: CaseNotice, said: Said, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where much is said.

    Raises:
        Refused: the item has no authority.
    """
    if not notice.authority.strip():
        raise Refused(NO_AUTHORITY, field="authority", item=notice.item)

    def head(page: int, pages: int) -> Iterator[Block]:
        del pages
        yield from _head(notice, said, press, again=page > 1)
        yield from _stub(notice, said, press)
        yield from fold(press)

    def foot(page: int, pages: int) -> Iterator[Block]:
        code = press.words("校验码{code}", code=press.checked(2))
        if pages > 1:
            code = f"{code}\u3000{page_of(press, page, pages)}"
        y = _SIGN + _DATE if page == pages else 137.5
        yield line(LEFT, y, code, Style(Role.TEXT, 7.5), 70)

    pieces = (
        *_body(notice, said, press),
        *_frame(said, press),
        *_rows(said, press),
        _end(notice, said, press),
    )
    yield from flowing(pieces, top=TOP, bottom=BOTTOM, size="A5", wide=True, head=head, foot=foot)


def _head(notice: CaseNotice, said: Said, press: Press, *, again: bool) -> Iterator[Block]:
    unit = Style(Role.STRONG, 10.5, tracking=0.06)
    apart = f"\u3000{notice.document_no}" if notice.document_no else notice.case_no
    number = press.words("编号{no}", no=apart or "\u3000" * 10)
    yield line(LEFT, 12.65, notice.authority, unit, 78, field="authority", floor=0.55)
    yield line(RIGHT, 12.65, number, LABEL, 48, "right", field="document_no", floor=0.6)
    yield from head_rules(LEFT, 17.1, WIDE, (0.8, 0.6, 0.2), INK)
    tracking = 0.21 if len(said.title) <= 6 else 0.12
    title = Style(Role.TITLE, 24, tracking=tracking)
    words = press.words("{title}（续）", title=said.title) if again else said.title
    yield line(LEFT + WIDE / 2, 27.4, words, title, WIDE, "center", floor=0.45)


def _stub(notice: CaseNotice, said: Said, press: Press) -> Iterator[Block]:
    told = tuple((label, each, VALUE, "stub") for label, each in said.stub)
    if said.stub_title:
        yield from kept(told, press, said.sign, title=said.stub_title)
        return
    rows: list[StubRow] = [
        (said.title, notice.document_no or notice.case_no or _TO_WRITE, BOLD, "document_no"),
        (press.words("申请人"), spread(notice.applicant) or _TO_WRITE, VALUE, "applicant"),
        (press.words("事项"), short_item(notice.item), VALUE, "item"),
        (press.words("窗口"), seat(notice.window, notice.staff, press), VALUE, "window"),
        *told,
    ]
    if notice.document_no and notice.case_no:
        rows.insert(1, (press.words("办件编号"), notice.case_no, VALUE, "case_no"))
    yield from kept(rows[:7], press, said.sign or press.words("申请人签收"))


def _body(notice: CaseNotice, said: Said, press: Press) -> Iterator[Piece]:
    """Whom it is for, then the sentence with the item in bold."""
    long = len(said.before + notice.item + said.after) > 110
    running = Style(Role.RUNNING, 11 if long else 12.5, gap=0)
    strong = Style(Role.STRONG, running.size, gap=0)
    yield _person(notice, running, press)
    spans = (Span(said.before, running), Span(notice.item, strong), Span(said.after, running))
    yield from text(press, spans, running, x=LEFT, width=WIDE, leading=1.75, indent=2, field="item")
    yield free(1.4)


def _person(notice: CaseNotice, style: Style, press: Press) -> Piece:
    """Whom it is for; right of it the case's number where the notice has one of its own."""
    name = press.words("{name}：", name=notice.applicant or press.words("办事人"))
    high = style.em * 1.75
    beside = bool(notice.document_no and notice.case_no)
    number = press.words("办件编号{no}", no=notice.case_no)

    def drawn(y: float) -> Iterator[Block]:
        fits = WIDE - (50 if beside else 0)
        yield line(LEFT, y + high / 2, name, style, fits, field="applicant", floor=0.6)
        if beside:
            yield line(RIGHT, y + high / 2, number, LABEL, 48, "right", field="case_no", floor=0.6)

    return Piece(high, drawn, leads=True)


def _frame(said: Said, press: Press) -> Iterator[Piece]:
    """One or two answers in a frame, the first one bold, both of the size at which both fit."""
    if not said.frame:
        return
    share = WIDE / len(said.frame)
    bold, plain = Style(Role.STRONG, 13.5), Style(Role.TEXT, 13.5)
    longest = max(
        set_text(value, plain if number else bold, press.faces).width
        for number, (_, value) in enumerate(said.frame)
    )
    scale = min(1.0, (share - 6) / longest)

    def drawn(y: float) -> Iterator[Block]:
        yield Frame(LEFT + 0.2, y, WIDE - 0.4, 16.5, 0.4)
        for number, (label, value) in enumerate(said.frame):
            x = LEFT + number * share + 3.6
            style = (plain if number else bold).at(scale)
            yield line(x, y + 4.6, label, LABEL, share - 6)
            yield line(x, y + 11.3, value, style, share - 6, floor=0.5)
            if number:
                yield Upright(LEFT + number * share, y, 16.5, 0.2)

    yield Piece(16.5, drawn)
    yield free(2.8)


def _rows(said: Said, press: Press) -> Iterator[Piece]:
    """Labels with their text beside them, a piece a line, so that a long one may be parted."""
    for label, told, field in said.rows:
        for number, each in enumerate(_beside(told, field, press)):
            if number:
                yield each
                continue
            named = row(press, (Cell(LEFT, 20, label, STRONG, floor=0.5),), padding=0, rule=0)
            yield _both(named, each)
        yield replace(free(0.6), clings=True)


def _beside(told: str, field: str, press: Press) -> Iterator[Piece]:
    for part in (told or "—").split("\n"):
        yield from text(press, part, TEXT, x=LEFT + 21, width=WIDE - 21, leading=1.5, field=field)


def _both(label: Piece, told: Piece) -> Piece:
    return Piece(told.height, lambda y: (*label.blocks(y), *told.blocks(y)), leads=told.leads)


def _end(notice: CaseNotice, said: Said, press: Press) -> Piece:
    """Where it is handed out, whom to ask, and the authority under the place of its seal."""

    def drawn(y: float) -> Iterator[Block]:
        at = max(y + 2.2, _PLACE)
        yield from _place(notice, said, press, at)
        yield from _sign_off(notice, said, press, max(at + 11.0, _SIGN))

    return Piece(26.9, drawn, clings=True)


def _place(notice: CaseNotice, said: Said, press: Press, y: float) -> Iterator[Block]:
    where = notice.hall
    if notice.window:
        window = window_of(press, notice.window)
        where = press.words("{hall}{window}", hall=notice.hall, window=window)
    if notice.staff:
        number = press.words("（{no}）", no=notice.staff_no) if notice.staff_no else ""
        where += f"\u3000{spread(notice.staff)}{number}"
    yield line(LEFT, y, said.place or press.words("办理地点"), STRONG, 20, floor=0.5)
    yield line(LEFT + 21, y, where, TEXT, 107, field="window", floor=0.55)
    yield line(LEFT, y + 5.8, press.words("咨询电话"), STRONG, 20, floor=0.5)
    yield line(LEFT + 21, y + 5.8, notice.phone or "—", TEXT, 44, field="phone")
    yield line(138.7, y + 5.8, press.words("监督电话"), STRONG, 19, floor=0.5)
    yield line(158.8, y + 5.8, notice.hotline or "—", TEXT, 41, field="hotline")


def _sign_off(notice: CaseNotice, said: Said, press: Press, y: float) -> Iterator[Block]:
    style = Style(Role.RUNNING, 12.5)
    half = set_text(notice.authority, style, press.faces).width / 2
    centre = max(min(175.8, RIGHT - half), 150.0)
    seal = said.seal or press.words("（印章）")
    yield line(centre, y, seal, LABEL, 48, "center")
    room = 2 * (RIGHT - centre)
    authority = notice.authority
    yield line(centre, y + 6.6, authority, style, room, "center", field="authority", floor=0.5)
    yield line(centre, y + _DATE, day_of(press, notice.on), style, 48, "center")
