"""The catalogue and day counts from a file; small tables, sorted by their keys."""

from collections.abc import Callable, Iterable
from dataclasses import fields as field_list
from typing import Any

from sqlalchemy import Connection, Table

from hallapp.actions.catalogue import PLAIN_FIELDS
from hallapp.actions.hall import Hall
from hallapp.actions.import_names import Names, Unfit
from hallapp.actions.import_rows import (
    Outcome,
    Progress,
    Wanted,
    as_plain,
    merged,
    taken,
)
from hallapp.actions.limits import columns_of
from hallapp.domain.cases import Amount
from hallapp.domain.catalogue import promise_is_longer
from hallapp.domain.errors import Refused
from hallapp.domain.fees import fees_of
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection, key_of
from hallapp.domain.item_lists import versions_of
from hallapp.records.base import moment_text, table_of
from hallapp.records.cases import DayCount
from hallapp.records.catalogue import ServiceItem
from hallapp.records.values import Plain, plain_rows
from hallapp.wording import QT_TRANSLATE_NOOP

_REPEATS = QT_TRANSLATE_NOOP("Reject", "Same number as in row {line}")
_MISSING = QT_TRANSLATE_NOOP("Reject", "It is missing")
_NO_LIST = QT_TRANSLATE_NOOP("Reject", "{value} is neither an amount nor a day like 2026-03-05")
_MONTH_DAY = QT_TRANSLATE_NOOP("Reject", "{value} is no day of every month: 1 to 28")
LONGER_PROMISE = QT_TRANSLATE_NOOP(
    "Warning", "Row {line}: {item}: the promise is longer than the statutory limit"
)
LEFT_OUT = QT_TRANSLATE_NOOP("Warning", "These columns were not kept: {fields}")

REDUCED = tuple(
    f"{each.name}_{side}" for each in field_list(Amount) for side in ("before", "after")
)
COUNTS = ("accepted", "closed", "returned", "enquiries", "calls", "visitors")

Key = tuple[object, ...]


def read_catalogue(
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import of the catalogue will do: by code, else by name, authority, department."""
    del hall
    outcome, names = Outcome(), Names(connection, strict=strict)
    table = table_of(ServiceItem)

    def wanted(row: ParsedRow) -> Wanted:
        fields = filled(row, "name")
        _check_lists(fields)
        said: dict[str, dict[str, Any]] = {
            name: {name: fields[name]}
            for name in ("item_code", "name", "kind", "correction_rule", *PLAIN_FIELDS)
            if name in fields
        }
        for side in ("promised", "statutory"):
            if f"{side}_limit" in fields:
                n, unit = columns_of(fields[f"{side}_limit"])
                said[f"{side}_limit"] = {f"{side}_n": n, f"{side}_unit": unit}
        if promise_is_longer(fields.get("promised_limit"), fields.get("statutory_limit")):
            outcome.report.remarks.append(
                (LONGER_PROMISE, {"line": row.line, "item": fields["name"]})
            )
        if "department" in fields:
            said["department"] = {"department_id": names.department(fields["department"])}
        reduced = {name: fields[name] for name in REDUCED if name in fields}
        if reduced:
            said["reduction"] = reduced
        for name in ("monthly_due_day", "active"):
            if name in fields:
                said[name] = {name: fields[name]}
        return Wanted(row.line, key_of("catalogue", fields), row.cells, as_plain(table, said))

    def keys(row: Plain) -> list[Key]:
        by_name = (row["name"], row.get("authority") or "")
        return [("code", row["item_code"])] if row.get("item_code") else [("name", *by_name)]

    wishes = taken(rows, outcome.report, wanted, progress)
    sort_out(connection, table, wishes, keys, outcome=outcome, names=names)
    return outcome, names


def _check_lists(fields: dict[str, Any]) -> None:
    """The fees and the versions of an item hold amounts and days; others are words."""
    for name, read in (("fees", fees_of), ("versions", versions_of)):
        try:
            read(str(fields.get(name, "")))
        except Refused as refused:
            value = refused.values["value"]
            raise Unfit(name, value, RejectCode.UNKNOWN, _NO_LIST) from None
    if not 1 <= fields.get("monthly_due_day", 1) <= 28:
        raise Unfit("monthly_due_day", fields["monthly_due_day"], RejectCode.UNKNOWN, _MONTH_DAY)


def read_daycounts(
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import of day counts will do: one row a day and window; empty is not zero."""
    del hall
    outcome, names = Outcome(), Names(connection, strict=strict)
    table = table_of(DayCount)

    def wanted(row: ParsedRow) -> Wanted:
        fields = filled(row, "day", "window")
        said: dict[str, dict[str, Any]] = {
            name: {name: fields[name]} for name in ("day", *COUNTS) if name in fields
        }
        said["window"] = {"window_id": names.window(str(fields["window"]))}
        key = ("", moment_text(fields["day"]), str(fields["window"]))
        return Wanted(row.line, key, row.cells, as_plain(table, said))

    def keys(row: Plain) -> list[Key]:
        return [(row["day"], row["window_id"])]

    wishes = taken(rows, outcome.report, wanted, progress)
    sort_out(connection, table, wishes, keys, outcome=outcome, names=names)
    return outcome, names


def filled(row: ParsedRow, *needed: str) -> dict[str, Any]:
    """What a row says; raises `Unfit` where something needed is missing."""
    fields = {name: value for name, value in row.fields.items() if value not in {None, ""}}
    for name in needed:
        if name not in fields:
            raise Unfit(name, "", RejectCode.MISSING, _MISSING)
    return fields


def _as_it_is(key: int, row: Plain) -> Plain:
    del key
    return row


def sort_out(
    connection: Connection,
    table: Table,
    wishes: Iterable[Wanted],
    keys: Callable[[Plain], list[Key]],
    *,
    outcome: Outcome,
    names: Names,
    whole: Callable[[int, Plain], Plain] = _as_it_is,
) -> None:
    """New rows, changed rows and the same, by their keys; small tables are read whole.

    `whole` adds to a record what is kept apart from it.
    """
    here: dict[Key, Plain] = {}
    for row_id, bare in plain_rows(connection, table, table.c.id > 0):
        row = whole(row_id, bare)
        for key in keys(row):
            here.setdefault(key, row)
    seen: dict[Key, int] = {}
    for wish in wishes:
        said = wish.whole()
        key = keys(said)[0]
        if (first := seen.setdefault(key, wish.line)) != wish.line:
            outcome.report.rejected.append(
                Rejection(
                    wish.line,
                    wish.key[0],
                    str(wish.key[-1]),
                    RejectCode.DUPLICATE,
                    _REPEATS,
                    {"line": first},
                    wish.cells,
                )
            )
            continue
        wish.here = here.get(key)
        if wish.here is None:
            outcome.new.append(said)
            outcome.report.imported += 1
        else:
            outcome.put(wish.here["id"], merged(wish, names, outcome.report))
    outcome.report.created = names.created()
