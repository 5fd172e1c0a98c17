"""The numbers of printed sheets 编号, and what is known of one that was printed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class PrintedLine:
    """One printed sheet: its number, what it is about and the 校验码 of its content."""

    sheet_no: str
    paper: str
    subject: str
    fingerprint: str
    printed_at: datetime
    who: str


@dataclass(frozen=True, kw_only=True)
class SheetFound:
    """What is known of a sheet whose number or code was read.

    `code_fits` says whether the 校验码 read with it is this sheet's, None where none was read;
    `hangs_on` names the boards where it hangs now, `positions` the keys of the places.
    """

    line: PrintedLine
    told: Mapping[str, str] = field(default_factory=dict)
    code_fits: bool | None = None
    hangs_on: tuple[str, ...] = ()
    was_up: bool = False
    positions: tuple[int, ...] = ()


def sheet_book(book: str, year: int) -> str:
    """The book from which the numbers of one letter and year are taken."""
    return f"sheet:{book}:{year:04d}"


def sheet_no(book: str, year: int, serial: int) -> str:
    """``Z-2026-0158``; the serial widens past 9,999."""
    return f"{book}-{year:04d}-{serial:04d}"


@dataclass(frozen=True)
class CheckedSheet:
    """A printed sheet that was looked up; `fits`: is its 校验码 right? None: not told."""

    line: PrintedLine
    fits: bool | None


_NUMBER = re.compile(r"[A-Za-z]\s*-\s*\d{4}\s*-\s*\d+(\s+[0-9A-Fa-f ]+)?")
_CODE = re.compile(r"(?=.*[A-Fa-f])(?:[0-9A-Fa-f]{4}\s*){3}")


def names_a_sheet(text: str) -> bool:
    """Whether a text can only be the 编号 of a sheet, or a whole 校验码."""
    said = text.strip()
    return bool(_NUMBER.fullmatch(said) or _CODE.fullmatch(said))


def digits_of(code: str) -> str:
    """A 校验码 as it is kept: without gaps, in small letters."""
    return "".join(code.split()).lower()


def fits(fingerprint: str, code: str) -> bool | None:
    """Whether a 校验码, or the groups of it that were told, is that of a sheet."""
    return fingerprint.lower().startswith(code) if code else None
