"""What a file is, by its bytes and never by its ending."""

import io
import zipfile
import zlib
from enum import Enum
from pathlib import Path

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

TORN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError)
"""How a torn packing shows; RuntimeError is a part with a password, or packed in no known way."""
MOST_BYTES = 512 << 20
"""A file above this is refused before it is read."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"PK\x05",
)
_PASSWORD = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} is protected by a password. Open it in Excel or WPS, save it without the password "
    "and import that file.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Refused", "{name} is damaged or was cut off. Fetch it again from where it came from."
)
_NO_TABLE = QT_TRANSLATE_NOOP(
    "Refused", "{name} is no table. CSV, TSV, XLSX, XLS, XLSB and ODS can be read."
)
_WEB_PAGE = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} is a web page, not a table. Open it in Excel or WPS, save it as .xlsx and import "
    "that file.",
)
_EMPTY = QT_TRANSLATE_NOOP("Refused", "{name} is empty.")
_NOT_THERE = QT_TRANSLATE_NOOP("Refused", "There is no file {name}.")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Refused", "{name} cannot be read. Close it in other programs and check who may read it."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Refused", "{name} is larger than {most} MB. Split it and import the parts."
)


class Content(Enum):
    """The kinds of content that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    TEXT = "text"


def load(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        Refused: it is not there, may not be read, or is larger than `MOST_BYTES`.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused(_TOO_LARGE, field="file", name=path.name, most=MOST_BYTES >> 20)
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused(_NOT_THERE, field="file", name=path.name) from None
    except OSError:
        raise Refused(_UNREADABLE, field="file", name=path.name) from None


def content(data: bytes, name: str) -> Content:
    """What `data` holds.

    Raises:
        Refused: it is empty, damaged, protected, a web page, or no table at all.
    """
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise Refused(_EMPTY, field="file", name=name)
    if data.startswith(_OLE):
        return _compound(data, name)
    if data.startswith(_ZIP):
        return _zipped(data, name)
    if data.startswith(_OTHERS):
        raise Refused(_NO_TABLE, field="file", name=name)
    _refuse_markup(data, name)
    return Content.TEXT


def damaged(name: str) -> Refused:
    """The refusal of a file that cannot be read to its end."""
    return Refused(_DAMAGED, field="file", name=name)


def protected(name: str) -> Refused:
    """The refusal of a file that asks for a password."""
    return Refused(_PASSWORD, field="file", name=name)


def _compound(data: bytes, name: str) -> Content:
    """An old Excel file, or a new one inside the envelope that a password puts around it."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise protected(name)
    if any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        return Content.XLS
    directory = int.from_bytes(data[48:52], "little")  # the number of its first 512 bytes
    if (directory + 2) * 512 > len(data):
        raise damaged(name)
    raise Refused(_NO_TABLE, field="file", name=name)


def _zipped(data: bytes, name: str) -> Content:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = {part.lower() for part in parts.namelist()}
            if "content.xml" in names:
                if b"encryption-data" in _start_of(parts, "META-INF/manifest.xml"):
                    raise protected(name)
                kind = _start_of(parts, "mimetype")
                if b"spreadsheet" in kind or not kind:
                    return Content.ODS
    except (*TORN, NotImplementedError):
        raise damaged(name) from None
    if any(part.startswith("xl/workbook") and part.endswith(".bin") for part in names):
        return Content.XLSB
    if any(part.startswith("xl/workbook") and part.endswith(".xml") for part in names):
        return Content.XLSX
    raise Refused(_NO_TABLE, field="file", name=name)


def _start_of(parts: zipfile.ZipFile, name: str) -> bytes:
    try:
        with parts.open(name) as part:
            return part.read(1 << 20)
    except KeyError:
        return b""


def _refuse_markup(data: bytes, name: str) -> None:
    """Refuse web pages and other markup; zero bytes are left out, so UTF-16 is seen too."""
    start = (
        data[:4096]
        .removeprefix(b"\x841\x953")
        .replace(b"\0", b"")
        .lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        .lower()
    )
    if not start.startswith((b"<", b"mime-version:")):
        return
    if any(tag in start for tag in (b"<!doctype", b"<html", b"<head", b"<table", b"<body")):
        raise Refused(_WEB_PAGE, field="file", name=name)
    if start.startswith((b"<?xml", b"mime-version:", b"<")):
        raise Refused(_NO_TABLE, field="file", name=name)
