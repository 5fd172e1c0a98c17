"""填写式样: a form's blank beside its filled specimen, with numbered call-outs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.item_lists import SpecimenLine
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, Ready, flowing
from hallapp.papers.kit.shapes import Ring, Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, Span, Style
from hallapp.papers.posted import BOTTOM, LEFT, RIGHT, WIDE, posted_foot, small_head

TITLE = Style(Role.TITLE, 30, tracking=0.08)
ITEM = Style(Role.TEXT, 12)
LABEL = Style(Role.STRONG, 13)
WRITTEN = Style(Role.RUNNING, 15)
NOTE = Style(Role.TEXT, 12)
NUMBER = Style(Role.STRONG, 10)
_LINE_X, _LINE_END, _NOTE_X = 58.0, 132.0, 146.0


@dataclass(frozen=True, kw_only=True)
class Specimen:
    """The fields of one form of an item; a blank one is printed before the filled one."""

    hall: str
    hotline: str
    item: str
    form: str
    lines: tuple[SpecimenLine, ...]
    blank: bool = False


def sheets(shown: Specimen, press: Press) -> Iterator[Sheet]:
    """The filled specimen, before it the blank form where that is wished."""
    if shown.blank:
        yield from _form(shown, press, filled=False)
    yield from _form(shown, press, filled=True)


def _form(shown: Specimen, press: Press, *, filled: bool) -> Iterator[Sheet]:
    name = press.words("填写式样") if filled else press.words("空白表单")

    def head(page: int, pages: int) -> Iterator[Block]:
        del pages
        yield from small_head(shown.hall, name if page == 1 else f"{shown.form}\u3000{name}")

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from posted_foot(press, shown.hotline, page, pages)

    pieces = [Piece(30.0, lambda y: _title(shown, y), leads=True)]
    pieces += [
        _line(each, number, press, filled=filled) for number, each in enumerate(shown.lines, 1)
    ]
    return flowing(pieces, top=29.5, bottom=BOTTOM, head=head, foot=foot)


def _title(shown: Specimen, y: float) -> Iterator[Block]:
    middle = LEFT + WIDE / 2
    yield line(middle, y + 9, shown.form, TITLE, WIDE, "center", field="form", floor=0.5)
    yield line(middle, y + 20, shown.item, ITEM, WIDE, "center", field="item", floor=0.6)
    yield Rule(LEFT, y + 27, WIDE, 0.5)


def _line(each: SpecimenLine, number: int, press: Press, *, filled: bool) -> Piece:
    """A field with its line; what is written there; its number at the end, its note beside."""

    def broken(told: str, style: Style, width: float) -> tuple[Ready, ...]:
        lines = break_spans(
            (Span(told, style),), press.faces, width, justify=False, field="specimens"
        )
        return tuple(Ready(0, 0, each, style) for each in lines) if told else ()

    written = broken(each.example, WRITTEN, _LINE_END - _LINE_X - 2) if filled else ()
    notes = broken(each.note, NOTE, RIGHT - _NOTE_X) if filled else ()
    lines = max(len(written), 1)
    high = max(lines * 8.6 + 5.4, len(notes) * 6.6 + 5.4, 14.0)

    def drawn(y: float) -> Iterator[Block]:
        first = y + 7.0
        yield line(LEFT, first, each.field, LABEL, _LINE_X - LEFT - 2, field="specimens", floor=0.5)
        for at in range(lines):
            yield Rule(_LINE_X, first + at * 8.6 + 4.2, _LINE_END - _LINE_X, 0.25)
        for at, told in enumerate(written):
            yield Ready(_LINE_X + 1, first + at * 8.6, told.set_line, WRITTEN)
        if filled:
            yield Ring(_LINE_END + 6, first, 2.7, 0.3, INK)
            yield line(_LINE_END + 6, first, str(number), NUMBER, 4.6, "center", floor=0.5)
        for at, told in enumerate(notes):
            yield Ready(_NOTE_X, first + at * 6.6, told.set_line, NOTE)

    return Piece(high, drawn)


SAMPLE = Specimen(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    item="不动产转移登记",
    form="登记申请书",
    lines=(
        SpecimenLine("登记申请书", "登记类型", "转移登记", "只选一项"),
        SpecimenLine("登记申请书", "申请人姓名", "王小明、李　芳", "买卖双方都填，与身份证一致"),
        SpecimenLine("登记申请书", "坐落", "雪川市迎宾路6号3幢201室", "照抄不动产权证书"),
        SpecimenLine("登记申请书", "登记原因", "存量房买卖", "写清原因，不写“过户”"),
        SpecimenLine("登记申请书", "申请人签名", "王小明　李　芳", "本人到场当面签名"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 3, 2), sheet_no="Z-2026-0124")

PAPER = Paper(
    name="specimen",
    family="books",
    title="填写式样",
    sizes=("A4",),
    parameters=("item", "form", "blank"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
)
