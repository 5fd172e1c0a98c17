"""The titles of the register that are held in a period, and by whom."""

import re
from dataclasses import dataclass
from datetime import date

from hallapp.actions import registers
from hallapp.actions.hall import Hall
from hallapp.domain.registers.spec import VOID
from hallapp.domain.spans import Bucket, Span, span_of

_QUARTER = re.compile(r"(\d{4})年第([一二三四])季度")


@dataclass(frozen=True, kw_only=True)
class HeldTitle:
    """One title with its holder; days that are not known are None."""

    title: str
    staff: str
    window_no: str
    department: str
    awarded_by: str
    from_on: date | None
    until_on: date | None


def held(hall: Hall, first: date, last: date | None = None) -> tuple[HeldTitle, ...]:
    """The titles held on some day from `first` to `last`, the oldest first; void ones are not."""
    last = last or first
    found = []
    for line in registers.lines(hall, "title", None, "number"):
        told = line.values
        begins, ends = told["from_on"], told["until_on"]
        begins = begins if isinstance(begins, date) else None
        ends = ends if isinstance(ends, date) else None
        if line.state == VOID or (begins and begins > last) or (ends and ends < first):
            continue
        found.append(
            HeldTitle(
                title=str(told["name"]),
                staff=str(told["staff"]),
                window_no=str(told["window"]),
                department=str(told["department"]),
                awarded_by=str(told["awarded_by"]),
                from_on=begins,
                until_on=ends,
            )
        )
    return tuple(sorted(found, key=lambda each: each.from_on or date.min))


def of_another_quarter(title: str, span: Span) -> bool:
    """Whether a title names a quarter that lies outside a period.

    2026年第二季度窗口服务明星 is held all summer, and is still no star of the third quarter.
    """
    named = _QUARTER.search(title)
    if named is None:
        return False
    month = "一二三四".index(named[2]) * 3 + 1
    quarter = span_of(date(int(named[1]), month, 1), Bucket.QUARTER)
    return quarter.last < span.first or quarter.first > span.last
