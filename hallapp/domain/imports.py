"""What an import hands over: rows that could be read, rows that could not, and the report."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from enum import StrEnum

from hallapp.domain.registers import PUBLIC

KEYS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "cases": (("province_no",), ("case_no",)),
    "catalogue": (("item_code",), ("name", "authority", "department")),
    "daycounts": (("day", "window"),),
    "people": (("staff_no",), ("name", "department")),
    "attendance": (("day", "staff_no", "code"),),
    "ratings": (("province_no", "rated_at"), ("case_no", "rated_at")),
    **{spec.what: ((spec.number,),) for spec in PUBLIC},
}
"""By which fields a row is known again; the first of them whose first field is filled counts."""


class RejectCode(StrEnum):
    """Why a row is not imported (cli.md, closed list)."""

    MISSING = "missing"
    BAD_DATE = "bad_date"
    AMBIGUOUS_DATE = "ambiguous_date"
    BAD_LIMIT = "bad_limit"
    AMBIGUOUS_LIMIT = "ambiguous_limit"
    DUPLICATE = "duplicate"
    UNKNOWN = "unknown"
    TOO_LONG = "too_long"
    NUMBER_LOST = "number_lost"
    ENCODING = "encoding"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """One row that could be read: `line` counts the sheet's rows from 1, header included.

    A field that the file has no column for is absent; an empty cell is None. Values are ``str``,
    ``Moment``, ``Limit``, ``int``, ``Decimal`` or ``bool``, codes of closed lists as ``str``.
    `cells` are the row's own cells as they were read, to write a rejected row back for correction.
    """

    line: int
    fields: Mapping[str, object]
    cells: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """One row that is not imported and why; `why` is a sentence marked in context "Reject"."""

    line: int
    field: str
    value: str
    code: RejectCode
    why: str
    values: Mapping[str, object] = default(default_factory=dict)  # fills the places of `why`
    cells: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both the file and somebody here changed: ours stays."""

    line: int
    key: str
    field: str
    ours: str
    theirs: str


@dataclass(kw_only=True)
class ImportReport:
    """What an import did, as cli.md's R.json says it."""

    read: int = 0
    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    created: dict[str, list[str]] = default(
        default_factory=lambda: {"items": [], "windows": [], "people": [], "departments": []}
    )
    rejected: list[Rejection] = default(default_factory=list)
    conflicts: list[Conflict] = default(default_factory=list)
    remarks: list[tuple[str, dict[str, object]]] = default(default_factory=list)
    """Sentences of context "Warning" and what fills their places."""
    warnings: list[str] = default(default_factory=list)
    """The remarks in the reader's language."""


def key_of(what: str, fields: Mapping[str, object]) -> tuple[str, ...]:
    """What a row is known by: its field names and values, or ("", digest) where it has no number.

    Two rows of a file, or of two files, with the same key are the same entry.
    """
    for names in KEYS.get(what, ()):
        if fields.get(names[0]) not in {None, ""}:
            return (names[0], *(str(fields.get(name) or "") for name in names))
    return ("", row_digest(fields))


def row_digest(fields: Mapping[str, object]) -> str:
    """SHA-256 of a row's filled fields, whatever their order: the key of a row without number."""
    filled = sorted((name, str(value)) for name, value in fields.items() if value is not None)
    return hashlib.sha256(repr(filled).encode()).hexdigest()
