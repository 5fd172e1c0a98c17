"""A small old workbook (BIFF8 in a compound file) made by hand: no library here writes them."""

import struct
from collections.abc import Sequence

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def xls(rows: Sequence[Sequence[str | float]]) -> bytes:
    """One sheet of texts and numbers."""
    return _compound(_book(rows))


def _book(rows: Sequence[Sequence[str | float]]) -> bytes:
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 1996, 0, 6))
    globals_end = _record(0x0A)
    name = "办件".encode("utf-16-le")
    sheet_length = len(_record(0x85, bytes(8) + name))
    offset = len(start) + sheet_length + len(globals_end)
    sheet = _record(0x85, struct.pack("<IBBBB", offset, 0, 0, 2, 1) + name)
    body = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 1996, 0, 6))
    body += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, len(rows[0]), 0))
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", line, column, 0)
            if isinstance(value, str):
                text = value.encode("utf-16-le")
                body += _record(0x204, place + struct.pack("<HB", len(value), 1) + text)
            else:
                body += _record(0x203, place + struct.pack("<d", value))
    return start + sheet + globals_end + body + _record(0x0A)


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _compound(stream: bytes) -> bytes:
    """The envelope: header, the stream in sectors, a directory, one allocation table."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    sectors = len(stream) // _SECTOR
    directory, table = sectors, sectors + 1
    chain = [*range(1, sectors), _END, _END, _FAT]
    fat = struct.pack(f"<{len(chain)}I", *chain).ljust(_SECTOR, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory, 0, 4096, _END, 0, _END, 0
    )
    head += struct.pack("<109I", table, *[_FREE] * 108)
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, 0, len(stream))
    return head + stream + entries.ljust(_SECTOR, b"\0") + fat


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    text = name.encode("utf-16-le")
    entry = text.ljust(64, b"\0") + struct.pack(
        "<HBBIII", len(text) + 2, kind, 1, _FREE, _FREE, child
    )
    return entry.ljust(116, b"\0") + struct.pack("<IQ", start, size)
