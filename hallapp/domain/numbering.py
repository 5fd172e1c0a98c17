"""The hall's own numbers, without gaps within their book.

A case has the day of receipt and a serial of that day, an entry of a register its prefix, the year
and a serial of that year.
"""

import re
from datetime import date

_CASE_NO = re.compile(r"(\d{4})-(\d{2})(\d{2})-(\d{4,})")


def case_book(day: date) -> str:
    """The book from which the numbers of one day of receipt are taken."""
    return f"case:{day.year:04d}-{day.month:02d}-{day.day:02d}"


def case_no(day: date, serial: int) -> str:
    """``2026-0903-0187``; the serial widens past 9,999."""
    return f"{day.year:04d}-{day.month:02d}{day.day:02d}-{serial:04d}"


def read_case_no(text: str) -> tuple[date, int] | None:
    """The day and the serial of a number of ours; None for any other number."""
    found = _CASE_NO.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, serial = (int(part) for part in found.groups())
    try:
        return date(year, month, day), serial
    except ValueError:
        return None


def entry_book(register: str, year: int) -> str:
    """The book from which the numbers of a register's year are taken."""
    return f"{register}:{year}"


def entry_no(prefix: str, year: int, serial: int) -> str:
    """``TS-26-014``; the serial widens past 999."""
    return f"{prefix}-{year % 100:02d}-{serial:03d}"
