"""People from a file: all that is told of a person, what they can do and their accounts with it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.import_names import UNKNOWN, Names, Unfit
from hallapp.actions.import_rows import Outcome, Progress, Wanted, as_plain, taken
from hallapp.actions.import_tables import LEFT_OUT, Key, filled, sort_out
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection, key_of
from hallapp.domain.staff import check_dates
from hallapp.records.base import table_of
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Account, Skill, Staff
from hallapp.records.step import Step
from hallapp.records.values import Plain
from hallapp.wording import QT_TRANSLATE_NOOP

_ENDS_BEFORE = QT_TRANSLATE_NOOP("Reject", "The last day {value} is before the first")

COLUMNS: Mapping[str, str] = {
    "staff_no": "staff_no",
    "name": "name",
    "gender": "sex",
    "post": "post",
    "staff_kind": "kind",
    "party_member": "party_member",
    "languages": "languages",
    "duties": "duties",
    "from_on": "from_on",
    "until_on": "until_on",
    "active": "active",
}
"""What a file tells of a person → the column that keeps it."""
LISTS = ("skills", "accounts")
_BETWEEN = re.compile(r"\s*[、,，;；]\s*")


def read(
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import of people will do: by staff number, else by name and department."""
    del hall
    outcome, names = Outcome(apart=LISTS, write_apart=write_lists), Names(connection, strict=strict)
    table, items = table_of(Staff), _items(connection)
    left_out: set[str] = set()

    def wanted(row: ParsedRow) -> Wanted:
        fields = filled(row, "name")
        said: dict[str, dict[str, Any]] = {
            name: {column: fields[name]} for name, column in COLUMNS.items() if name in fields
        }
        left_out.update(fields.keys() - {*COLUMNS, *LISTS, "department"})
        if "department" in fields:
            said["department"] = {"department_id": names.department(fields["department"])}
        try:
            check_dates(fields.get("from_on"), fields.get("until_on"))
        except Refused:
            value = fields["until_on"]
            raise Unfit("until_on", value, RejectCode.UNKNOWN, _ENDS_BEFORE) from None
        plain = as_plain(table, said)
        if "skills" in fields:
            plain["skills"] = {"skills": _skills(str(fields["skills"]), items)}
        if "accounts" in fields:
            plain["accounts"] = {"accounts": tuple(sorted(set(_parts(str(fields["accounts"])))))}
        return Wanted(row.line, key_of("people", fields), row.cells, plain)

    def keys(row: Plain) -> list[Key]:
        if row.get("staff_no"):
            return [("no", row["staff_no"])]
        return [("name", row["name"], row.get("department_id"))]

    known = {
        "skills": _listed(connection, Skill, "item_id"),
        "accounts": _listed(connection, Account, "system"),
    }

    def whole(key: int, row: Plain) -> Plain:
        return row | {name: tuple(sorted(known[name].get(key, ()))) for name in LISTS}

    wishes = taken(rows, outcome.report, wanted, progress)
    sort_out(connection, table, wishes, keys, outcome=outcome, names=names, whole=whole)
    outcome.report.created["people"] = [row["name"] for row in outcome.new]
    if left_out:
        outcome.report.remarks.append((LEFT_OUT, {"fields": ", ".join(sorted(left_out))}))
    return outcome, names


def write_lists(step: Step, lists: Mapping[int, Plain]) -> None:
    """Bring what people can do and their accounts to what the file says, by person."""
    for name, model, column in (("skills", Skill, "item_id"), ("accounts", Account, "system")):
        table = table_of(model)
        new: list[dict[str, Any]] = []
        gone: list[int] = []
        for staff_id, told in lists.items():
            if name not in told:
                continue
            query = select(table.c[column], table.c.id).where(table.c.staff_id == staff_id)
            here = {row[0]: row[1] for row in step.core.execute(query)}
            new += [
                {"staff_id": staff_id, column: value} for value in told[name] if value not in here
            ]
            gone += [key for value, key in here.items() if value not in told[name]]
        if gone:
            step.delete_many(table, gone)
        if new:
            step.insert_many(model, new)


def _items(connection: Connection) -> dict[str, int]:
    """Items by code and by name; a code goes before a name."""
    rows = connection.execute(select(ServiceItem.id, ServiceItem.item_code, ServiceItem.name)).all()
    return {row.name: row.id for row in rows} | {row.item_code: row.id for row in rows}


def _skills(text: str, items: Mapping[str, int]) -> tuple[int, ...]:
    """The items that somebody can do, by name or code."""
    if text.strip() in items:
        return (items[text.strip()],)
    found = set()
    for part in _parts(text):
        if part not in items:
            raise Unfit("skills", part, RejectCode.UNKNOWN, UNKNOWN)
        found.add(items[part])
    return tuple(sorted(found))


def _parts(text: str) -> Iterator[str]:
    """One a line, or in one line with marks between."""
    parts = text.splitlines() if "\n" in text.strip() else _BETWEEN.split(text)
    return (part.strip() for part in parts if part.strip())


def _listed(
    connection: Connection, model: type[Skill] | type[Account], column: str
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    table = table_of(model)
    for staff_id, value in connection.execute(select(table.c.staff_id, table.c[column])):
        found.setdefault(staff_id, []).append(value)
    return found
