"""People as rows of a spreadsheet, complete: what is exported comes in again unchanged."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from hallapp.actions import staff
from hallapp.actions.hall import Hall
from hallapp.actions.import_people import COLUMNS
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Staff

PEOPLE_FIELDS = (*COLUMNS, "department", "skills", "accounts", "photo")
"""The columns, by the names under which an import knows them."""


def people_rows(hall: Hall) -> Iterator[dict[str, Any]]:
    """Everybody, also who is no longer there; `photo` is what the file of the photo is called."""
    with hall.reading() as connection:
        keys = connection.scalars(select(Staff.id).order_by(Staff.id)).all()
        rows = connection.execute(select(ServiceItem.id, ServiceItem.item_code, ServiceItem.name))
        items = {row.id: row.item_code or row.name for row in rows}
    for key in keys:
        detail = staff.detail(hall, key)
        told = detail.told
        yield {name: _cell(getattr(told, column)) for name, column in COLUMNS.items()} | {
            "department": told.department,
            "skills": "\n".join(sorted(items[item] for item in told.skills)),
            "accounts": "\n".join(told.accounts),
            "photo": f"{told.staff_no or told.name}.jpg" if detail.photo is not None else "",
        }


def _cell(value: Any) -> object:
    return str(value.value) if hasattr(value, "value") else value
