"""A zipped workbook looked through before it is read: how large it is, which cells lack a value.

The reader of workbooks gives "" for a formula that was never calculated and for ``#REF!``, and it
lays a sheet out as one dense block; so both are found here first, in one pass over the parts.
"""

import io
import re
import zipfile
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from hallapp.domain.errors import Refused
from hallapp.exchange.biff import extent
from hallapp.exchange.cells import Broken
from hallapp.exchange.sniff import TORN, damaged
from hallapp.wording import QT_TRANSLATE_NOOP

MOST_UNPACKED = 1 << 30
MOST_CELLS = 16_000_000
"""Rows times columns; a workbook's own largest sheet of 15 columns is within."""
_RATIO = 200  # a real sheet packs to a tenth or a fortieth
_RATIO_FROM = 32 << 20
_CHUNK = 1 << 20
_LONGEST = 8 << 20  # bytes of one cell; a spreadsheet's own limit is 32,767 characters

_TOO_BIG = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} unpacks to more than a table can be. At most {rows} rows and columns multiplied are "
    "read; split it and import the parts.",
)
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_CELL_END = re.compile(rb"</(?:\w+:)?(?:c|row)>")
_ODD = re.compile(rb"""<(?:\w+:)?f[ >/]|\bt=["']e["']""")
_READ_WHOLE = re.compile(r"(?i)^xl/(sharedstrings|styles|workbook)")
_IS_TEXT = re.compile(rb"""\bt=["']str["']""")  # a formula may well give an empty text
_REF = re.compile(rb"""\br=["']([A-Z]+)(\d+)["']""")
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|t)(?:\s[^>]*)?>([^<]*)<")
_FAR = tuple(  # two, because a pattern that begins with a letter is found three times as fast
    re.compile(begin + rb"""c r=["']([A-Z]{2,}\d+|[A-Z]\d{6,})["'][^>/]*>""")
    for begin in (rb"<", rb"<\w+:")
)
_ODD_MARKS = (b"<f>", b"<f ", b":f>", b":f ", b't="e"', b"t='e'")
_REPEATED = re.compile(rb'table:number-rows-repeated="(\d{5,})"[^>]*>(.{0,400})', re.DOTALL)


@dataclass
class Sheet:
    """What was seen of a sheet: cells without a value by line from 1 and column from 0."""

    broken: dict[int, dict[int, Broken]] = field(default_factory=dict)
    epoch_1904: bool = False


def look_through(data: bytes, name: str, sheet: int) -> Sheet:
    """Look through sheet number `sheet` (from 0) of an XLSX.

    Raises:
        Refused: the sheet is damaged, or larger than `MOST_CELLS`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            book = _sheets(parts)
            found = Sheet(epoch_1904=book.epoch_1904)
            if sheet < len(book.parts) and book.parts[sheet] in parts.namelist():
                _scan(parts, book.parts[sheet], found, name)
            return found
    except (*TORN, ET.ParseError):
        raise damaged(name) from None


def weigh(data: bytes, name: str) -> bool:
    """Refuse a zipped workbook that is damaged or unpacks to too much.

    Gives whether an XLSB or OpenDocument sheet holds errors, which will be read as empty.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            _weigh(parts, name)
            for part in filter(_READ_WHOLE.search, parts.namelist()):
                deque(_pieces(parts, part), maxlen=0)
            binary = [_measure(parts, part, name) for part in parts.namelist() if _is_sheet(part)]
            if "content.xml" in parts.namelist():
                return _refuse_repeats(parts, "content.xml", name)
            return any(binary)
    except TORN:
        raise damaged(name) from None


@dataclass(frozen=True)
class _Book:
    parts: tuple[str, ...]
    epoch_1904: bool


def _too_big(name: str) -> Refused:
    return Refused(_TOO_BIG, field="file", name=name, rows=MOST_CELLS)


def _weigh(parts: zipfile.ZipFile, name: str) -> None:
    """By the sizes that the parts state; one that lies fails its checksum when it is read."""
    total = 0
    for part in parts.infolist():
        total += part.file_size
        bomb = part.file_size > _RATIO_FROM and part.file_size > _RATIO * part.compress_size
        if bomb or total > MOST_UNPACKED:
            raise _too_big(name)


def _is_sheet(part: str) -> bool:
    return part.startswith("xl/worksheets/") and part.endswith(".bin")


def _measure(parts: zipfile.ZipFile, part: str, name: str) -> bool:
    """Refuse a binary sheet that reaches too far; gives whether it holds errors."""
    seen = extent(parts.read(part))
    if seen.rows * max(seen.columns, 1) > MOST_CELLS:
        raise _too_big(name)
    return seen.errors


def _sheets(parts: zipfile.ZipFile) -> _Book:
    """The parts of the sheets in the workbook's order."""
    names = {part.lower(): part for part in parts.namelist()}
    book = next((names[part] for part in names if re.fullmatch(r"xl/workbook\w*\.xml", part)), None)
    if book is None:
        return _Book((), epoch_1904=False)
    root = _tree(parts, book)
    relations = names.get(f"xl/_rels/{book.rpartition('/')[2].lower()}.rels")
    targets = {
        relation.get("Id"): _path(relation.get("Target", ""))
        for relation in (_tree(parts, relations) if relations else ())
    }
    sheets = [
        targets.get(next((v for k, v in element.items() if k.endswith("}id")), ""), "")
        for element in root.iter()
        if element.tag.endswith("}sheet")
    ]
    flags = [e.get("date1904", "") for e in root.iter() if e.tag.endswith("}workbookPr")]
    return _Book(tuple(sheets), epoch_1904=flags[:1] in (["1"], ["true"]))


def _path(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _tree(parts: zipfile.ZipFile, part: str) -> ET.Element:
    text = parts.read(part)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise zipfile.BadZipFile(part)
    return ET.fromstring(text)  # noqa: S314 (no document type, so nothing expands)


def _pieces(parts: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The part piece by piece; one that is longer than it states fails its checksum at the end."""
    with parts.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _chunks(parts: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The part in pieces that end where a cell or a row ends."""
    rest = b""
    for piece in _pieces(parts, part):
        chunk = rest + piece
        last = chunk.rfind(b">", 0, chunk.rfind(b"</") if b"</" in chunk else 0) + 1
        for end in _CELL_END.finditer(chunk, max(0, len(chunk) - 65_536)):
            last = end.end()
        yield chunk[:last]
        rest = chunk[last:]
        if len(rest) > _LONGEST:
            raise zipfile.BadZipFile(part)
    yield rest


def _scan(parts: zipfile.ZipFile, part: str, found: Sheet, name: str) -> None:
    right, below = 1, 1
    for chunk in _chunks(parts, part):
        far = _FAR[0 if b"<c " in chunk else 1]
        for reference in set(far.findall(chunk)):
            letters = reference.rstrip(b"0123456789")
            right = max(right, _column(letters) + 1)
            below = max(below, int(reference[len(letters) :]))
        if max(right, 26) * below > MOST_CELLS:
            raise _too_big(name)
        if any(mark in chunk for mark in _ODD_MARKS):
            _note_broken(chunk, found)


def _note_broken(chunk: bytes, found: Sheet) -> None:
    for match in _CELL.finditer(chunk):
        attributes, inside = match[1], match[2] or b""
        if not _ODD.search(match[0]):
            continue
        where, value = _REF.search(attributes), _VALUE.search(inside)
        error = re.search(rb"""\bt=["']e["']""", attributes)
        text = value[1].decode("utf-8", "replace") if value else ""
        if where is None or (text and not error) or (value and _IS_TEXT.search(attributes)):
            continue
        broken = Broken(text if error else "")
        found.broken.setdefault(int(where[2]), {})[_column(where[1])] = broken


def _column(letters: bytes) -> int:
    """The column from 0 of ``A``, ``Z``, ``AA`` …."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _refuse_repeats(parts: zipfile.ZipFile, part: str, name: str) -> bool:
    """A row with values that an OpenDocument sheet repeats a hundred thousand times is no table."""
    errors = False
    for chunk in _chunks(parts, part):
        errors = errors or b'value-type="error"' in chunk
        for match in _REPEATED.finditer(chunk):
            row = match[2].partition(b"</table:table-row>")[0]
            if b"office:value" in row and int(match[1]) * 15 > MOST_CELLS // 10:
                raise _too_big(name)
    return errors
