"""The records of binary workbooks, looked through before the reader lays a sheet out in memory.

The reader believes what a file says of its size, and a torn one may ask for more than there is.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

_DIMENSIONS = re.compile(rb"\x00\x02\x0e\x00(.{12})\x00\x00", re.DOTALL)
_ROW = 0
_CELLS = range(1, 12)
_ERROR_CELLS = (3, 11)  # an error typed in, an error that a formula gave


@dataclass(frozen=True)
class Extent:
    """How far a sheet reaches, and whether a cell of it holds an error."""

    rows: int
    columns: int
    errors: bool


def extent(data: bytes) -> Extent:
    """The extent of a sheet by its records.

    Raises:
        ValueError: the records end in the middle.
    """
    rows = columns = 0
    errors = False
    for kind, start, size in _records(data):
        if kind == _ROW and size >= 4:
            rows = max(rows, int.from_bytes(data[start : start + 4], "little") + 1)
        elif kind in _CELLS and size >= 4:
            columns = max(columns, int.from_bytes(data[start : start + 4], "little") + 1)
            errors = errors or kind in _ERROR_CELLS
    return Extent(rows, columns, errors)


def old_sizes_fit(data: bytes) -> bool:
    """Whether every sheet of an old XLS says a size that such a sheet can have."""
    for match in _DIMENSIONS.finditer(data):
        top, bottom, left, right = struct.unpack("<IIHH", match[1])
        if not (top <= bottom <= 65_536 and left <= right <= 256):
            return False
    return True


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Each record's kind, where its content starts, and how long that is."""
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = kind & 0x7F | (data[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        while at < end:
            part = data[at]
            at += 1
            size |= (part & 0x7F) << shift
            shift += 7
            if part < 0x80 or shift > 21:
                break
        if at + size > end:
            raise ValueError(at)
        yield kind, at, size
        at += size
