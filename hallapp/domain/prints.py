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


_SHEET = re.compile(r"([A-Z]{1,3}-\d{4}-\d{4,})(?:[\s:：,，]+([0-9A-F\s]+))?")


def read_sheet_text(text: str) -> tuple[str, str] | None:
    """The number and the digits of the 校验码 in what a scanner types; None for anything else."""
    found = _SHEET.fullmatch(text.strip().upper())
    if found is None:
        return None
    return found[1], "".join((found[2] or "").split())


def sheet_book(book: str, year: int) -> str:
    """The book from which the numbers of one letter and year are taken."""
    return f"sheet:{book}:{year:04d}"


def sheet_no(book: str, year: int, serial: int) -> str:
    """``Z-2026-0158``; the serial widens past 9,999."""
    return f"{book}-{year:04d}-{serial:04d}"
