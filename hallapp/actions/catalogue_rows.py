"""The catalogue as rows of a spreadsheet, complete: what is exported comes in again unchanged."""

from collections.abc import Iterator
from typing import Any

from hallapp.actions.catalogue import PLAIN_FIELDS, items
from hallapp.actions.hall import Hall
from hallapp.actions.import_tables import REDUCED
from hallapp.domain.catalogue import ItemLine

ITEM_FIELDS = (
    "item_code",
    "name",
    "department",
    "kind",
    "statutory_limit",
    "promised_limit",
    "correction_rule",
    *PLAIN_FIELDS,
    "monthly_due_day",
    *REDUCED,
    "active",
)
"""The columns, by the names under which an import knows them."""


def item_rows(hall: Hall) -> Iterator[dict[str, Any]]:
    """Every item, also one that is no longer in use."""
    for line in items(hall):
        yield {name: _value(line, name) for name in ITEM_FIELDS}


def _value(line: ItemLine, name: str) -> object:
    if name in REDUCED:
        measure, _, side = name.rpartition("_")
        return getattr(getattr(line.reduction, side), measure)
    if name in {"kind", "correction_rule"}:
        return str(getattr(line, name).value)
    return getattr(line, name)
