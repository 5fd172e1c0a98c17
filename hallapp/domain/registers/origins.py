"""Where a rectification 整改 comes from, and what it takes from there."""

from collections.abc import Mapping
from dataclasses import dataclass

from hallapp.domain.registers.lines import EntryLine


@dataclass(frozen=True, kw_only=True)
class Origin:
    """A register that asks for rectifications.

    `takes` are the rectification's fields and the fields of the origin that fill them, the first
    that is filled. `ordered` are the moves that an order makes there, `closed` those that a good
    second look makes; a move that is not possible is left out. `seen` is the field of the origin
    that holds what was seen, `did` the one that holds the measure.
    """

    source: str
    takes: Mapping[str, tuple[str, ...]]
    ordered: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    did: str = ""
    seen: str = ""


_WHO = ("responsible", "about_staff", "staff")
_WINDOW = ("window", "about_window")
_DEPARTMENT = ("department", "about_department")


def _taking(*problem: str) -> Mapping[str, tuple[str, ...]]:
    return {
        "problem": problem,
        "responsible": _WHO,
        "window": _WINDOW,
        "department": _DEPARTMENT,
        "due_on": ("due_on",),
    }


ORIGINS: Mapping[str, Origin] = {
    "inspection": Origin(
        source="inspection",
        takes=_taking("finding"),
        ordered=("order",),
        closed=("rectify", "recheck"),
        did="measure",
        seen="recheck",
    ),
    "experience": Origin(
        source="other", takes=_taking("finding"), closed=("follow",), did="measure"
    ),
    "self_check": Origin(
        source="other", takes=_taking("gap", "requirement"), closed=("improve",), did="measure"
    ),
    "supervision_notice": Origin(
        source="notice", takes=_taking("matter"), closed=("reply",), did="reply"
    ),
    "complaint": Origin(source="complaint", takes=_taking("content")),
    "meeting": Origin(source="meeting", takes=_taking("resolved", "topic")),
    "bad_rating": Origin(
        source="rating", takes=_taking("content"), closed=("rectify",), did="measure"
    ),
    "survey": Origin(source="rating", takes=_taking("problems")),
    "unmet_request": Origin(source="other", takes=_taking("content")),
    "phone_check": Origin(source="other", takes=_taking("finding")),
}
"""By the key of the register."""


def taken(origin: Origin, line: EntryLine) -> dict[str, object]:
    """What a rectification takes from an entry, its origin filled."""
    values: dict[str, object] = {"source": origin.source, "source_no": line.entry_no}
    for name, sources in origin.takes.items():
        filled = (line.values.get(each) for each in sources)
        found = next((value for value in filled if value not in (None, "")), None)
        if found is not None:
            values[name] = found
    return values
