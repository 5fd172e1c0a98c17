"""The closed lists of cli.md, and the words by which files say them."""

from collections.abc import Mapping
from functools import cache

from hallapp.domain.cases import CaseKind, CaseResult, CaseState, Channel
from hallapp.domain.ratings import UNRATED
from hallapp.domain.staffing import StaffKind
from hallapp.exchange.cells import plain
from hallapp.exchange.fields import words

_LISTS: Mapping[str, tuple[str, ...]] = {
    "state": tuple(CaseState),
    "kind": tuple(CaseKind),
    "result": tuple(CaseResult),
    "channel": tuple(Channel),
    "gender": ("f", "m"),
    "level": ("5", "4", "3", "2", "1", UNRATED),
    "staff_kind": tuple(StaffKind),
    "correction_rule": ("five_days", "on_the_spot"),
}


@cache
def codes(field: str) -> Mapping[str, str]:
    """Every known word of a closed list, narrow and small, and its code."""
    said = words()["values"].get(field, {})
    found: dict[str, str] = {}
    for code in map(str, _LISTS.get(field, ())):
        found |= dict.fromkeys([code, code.replace("_", " "), *said.get(code, ())], code)
    return found


def code_of(field: str, text: str) -> str | None:
    """The code that `text` says, or None."""
    return codes(field).get(plain(text).lower())


def yes_or_no(text: str) -> bool | None:
    """True or False as people write them, or None."""
    said = plain(text).lower()
    if said in words()["yes_no"]["yes"]:
        return True
    return False if said in words()["yes_no"]["no"] else None
