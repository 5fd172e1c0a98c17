"""How the cells of one column are read: a reader is made once a column and remembers texts."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from hallapp.domain.imports import RejectCode
from hallapp.exchange import codes
from hallapp.exchange.cells import (
    ERRORS,
    MOST_DIGITS,
    Broken,
    Cell,
    plain,
    text_of,
)
from hallapp.exchange.fields import Field, Reads
from hallapp.exchange.limits import LimitFault, read_limit
from hallapp.exchange.moments import MomentFault, MomentReader, Order
from hallapp.wording import QT_TRANSLATE_NOOP

Read = Callable[[Cell], object]
_REMEMBERED = 50_000
_LOST = 10**MOST_DIGITS
_SCIENTIFIC = re.compile(r"\d(\.\d+)?[eE]\+?\d{1,3}")
_AMOUNT = re.compile(r"(\d{1,9}(?:\.\d{1,4})?)(?:元|天|个工作日)?")
_COUNT = re.compile(r"(\d{1,9})(?:件|人次|人|次|个|笔)?")

_WHY: Mapping[RejectCode, str] = {
    RejectCode.BAD_DATE: QT_TRANSLATE_NOOP("Reject", "There is no such date: {value}"),
    RejectCode.AMBIGUOUS_DATE: QT_TRANSLATE_NOOP(
        "Reject", "{value} could be two dates. Say the order of day and month"
    ),
    RejectCode.BAD_LIMIT: QT_TRANSLATE_NOOP("Reject", "{value} is no limit"),
    RejectCode.AMBIGUOUS_LIMIT: QT_TRANSLATE_NOOP(
        "Reject", "{value} could be working days or calendar days. Say which"
    ),
    RejectCode.UNKNOWN: QT_TRANSLATE_NOOP("Reject", "{value} is not known in {header}"),
    RejectCode.TOO_LONG: QT_TRANSLATE_NOOP("Reject", "{header} is longer than {most} characters"),
    RejectCode.NUMBER_LOST: QT_TRANSLATE_NOOP(
        "Reject",
        "{value} is a number of more than 15 digits, and the spreadsheet has lost the last ones. "
        "Store the column as text",
    ),
    RejectCode.ENCODING: QT_TRANSLATE_NOOP("Reject", "{header} holds damaged characters"),
    RejectCode.FORMULA_WITHOUT_VALUE: QT_TRANSLATE_NOOP(
        "Reject",
        "{header} holds a formula without a value. Open the file in Excel or WPS and save it",
    ),
}
_NO_AMOUNT = QT_TRANSLATE_NOOP("Reject", "{value} is no amount: digits alone")
_NO_COUNT = QT_TRANSLATE_NOOP("Reject", "{value} is no whole number from 0")
_ERROR = QT_TRANSLATE_NOOP("Reject", "{header} holds the error {value}")


class Fault(Exception):  # noqa: N818
    """A cell that cannot be read: why, as a sentence of context "Reject"."""

    def __init__(self, code: RejectCode, why: str = "", **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.why = why or _WHY[code]
        self.values = values


def reader(
    field: Field,
    header: str,
    *,
    order: Order | None = None,
    settle: Callable[[], Order | None] = lambda: None,
    epoch_1904: bool = False,
    bare_day: str = "",
    words: Mapping[str, str] | None = None,
) -> Read:
    """A reader of the cells under `header`; it gives None for an empty cell, or raises `Fault`.

    `order` is that of the dates, or `settle` finds it in the column; `bare_day` is what a bare day
    means, `words` what the mapping says.
    """
    said = {plain(value).lower(): ours for value, ours in (words or {}).items()}
    moments = MomentReader(order, epoch_1904, settle)
    by_kind: dict[Reads, Read] = {
        Reads.TEXT: _renamed(_text, said),
        Reads.NUMBER: _renamed(_number, said),
        Reads.MOMENT: lambda cell: _moment(moments, cell),
        Reads.DAY: lambda cell: _day(moments, cell),
        Reads.LIMIT: lambda cell: _limit(cell, bare_day, header),
        Reads.COUNT: _count,
        Reads.AMOUNT: _amount,
        Reads.YES_NO: _yes_no,
        Reads.CODE: lambda cell: _code(field, said, cell),
    }
    return _remembering(_checking(by_kind[field.reads], field.longest))


def _checking(read: Read, longest: int) -> Read:
    """Before a cell is read: has it a value, is it whole, is it short enough."""

    def checked(cell: Cell) -> object:
        if isinstance(cell, Broken):
            _refuse_broken(cell.error)
        if isinstance(cell, str):
            cell = text_of(cell)
            if not cell:
                return None
            if cell in ERRORS:
                _refuse_broken(cell)
            if "\ufffd" in cell or "\0" in cell:
                raise Fault(RejectCode.ENCODING)
            if len(cell) > longest:
                raise Fault(RejectCode.TOO_LONG, most=longest)
        return read(cell)

    return checked


def _remembering(read: Read) -> Read:
    remembered: dict[Cell, object] = {"": None}

    def remember(cell: Cell) -> object:
        kind = cell.__class__  # yes is no number here: True and 1.0 would be one key
        if kind is not str and kind is not float:
            return None if cell is None else read(cell)
        try:
            return remembered[cell]
        except KeyError:
            if len(remembered) > _REMEMBERED:
                remembered.clear()
            value = remembered[cell] = read(cell)
            return value

    return remember


def _refuse_broken(error: str) -> None:
    code = RejectCode.FORMULA_WITHOUT_VALUE
    raise Fault(code, _ERROR) if error else Fault(code)


def _renamed(read: Callable[[Cell], str], said: Mapping[str, str]) -> Callable[[Cell], str]:
    """As the mapping says the text anew, where it does."""
    if not said:
        return read
    return lambda cell: said.get(plain(text_of(cell)).lower()) or read(cell)


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell  # without blanks around it already
    if isinstance(cell, float | int) and not isinstance(cell, bool) and abs(cell) >= _LOST:
        raise Fault(RejectCode.NUMBER_LOST)
    return text_of(cell)


def _number(cell: Cell) -> str:
    """A number that is a name: narrow digits, and what a spreadsheet shortened is lost."""
    text = plain(_text(cell))
    if _SCIENTIFIC.fullmatch(text):
        raise Fault(RejectCode.NUMBER_LOST)
    return text


def _moment(read: MomentReader, cell: Cell) -> object:
    try:
        return read(cell)
    except MomentFault as fault:
        raise Fault(fault.code) from None


def _day(read: MomentReader, cell: Cell) -> object:
    moment = _moment(read, cell)
    return moment.date() if hasattr(moment, "date") else moment


def _limit(cell: Cell, bare_day: str, header: str) -> object:
    if isinstance(cell, bool):
        raise Fault(RejectCode.BAD_LIMIT)
    try:
        return read_limit(text_of(cell), bare_day, header)
    except LimitFault as fault:
        raise Fault(fault.code) from None


def _count(cell: Cell) -> int:
    match = _COUNT.fullmatch(plain(text_of(cell)).replace(",", ""))
    if match is None or isinstance(cell, bool):
        raise Fault(RejectCode.UNKNOWN, _NO_COUNT)
    return int(match[1])


def _amount(cell: Cell) -> Decimal:
    match = _AMOUNT.fullmatch(plain(text_of(cell)).replace(",", ""))
    if match is None or isinstance(cell, bool):
        raise Fault(RejectCode.UNKNOWN, _NO_AMOUNT)
    return Decimal(match[1])


def _yes_no(cell: Cell) -> bool:
    said = cell if isinstance(cell, bool) else codes.yes_or_no(text_of(cell))
    if said is None:
        raise Fault(RejectCode.UNKNOWN)
    return said


def _code(field: Field, said: Mapping[str, str], cell: Cell) -> str:
    text = plain(text_of(cell)).lower()
    code = said.get(text) or field.codes.get(text)
    if code is None and not field.codes:
        code = codes.code_of(field.name, text)
    if code is None:
        raise Fault(RejectCode.UNKNOWN)
    return code
