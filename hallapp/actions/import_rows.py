"""Rows of an import beside the rows that are here: new, changed, the same, or in conflict."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table

from hallapp.actions.import_names import Names, Unfit
from hallapp.actions.limits import limit_of
from hallapp.domain.imports import Conflict, ImportReport, ParsedRow, Rejection
from hallapp.records.step import Step
from hallapp.records.values import Plain, made_plain, plain_rows

REFERRING = ("item_id", "window_id", "staff_id", "department_id")
_SAME: Mapping[str, str] = {name: name for name in REFERRING}
EVERY = 1000
CHUNK = 500

Progress = Callable[[int, int | None], object]
"""Told how many rows are done, and of how many where that is known; may raise to stop."""


@dataclass
class Wanted:
    """What one row of the file wants of a record: field → its columns with plain values."""

    line: int
    key: tuple[str, ...]
    cells: tuple[object, ...]
    said: dict[str, Plain]
    here: Plain | None = None  # the record that is here already

    def value(self, column: str) -> Any:
        """What the row says of a column, else what is here."""
        for columns in self.said.values():
            if column in columns:
                return columns[column]
        return None if self.here is None else self.here[column]

    def whole(self) -> Plain:
        """Every column that the row says."""
        merged: Plain = {}
        for columns in self.said.values():
            merged |= columns
        return merged


@dataclass
class Outcome:
    """What an import will do."""

    report: ImportReport = field(default_factory=ImportReport)
    new: list[Plain] = field(default_factory=list)
    changed: list[Plain] = field(default_factory=list)
    agreed: list[Plain] = field(default_factory=list)  # only what was touched here is settled
    referring: Mapping[str, str] = field(default_factory=lambda: dict(_SAME))
    """The columns that refer to other tables, each with the one that `Names` knows it by."""
    apart: tuple[str, ...] = ()
    """What rows say that stands in other tables; `write_apart` puts it there, by key."""
    write_apart: Callable[[Step, Mapping[int, Plain]], None] | None = None
    keep: Callable[[Step, list[Plain]], None] | None = None
    """Makes rows what their table keeps: people under their entry's key."""

    def take_apart(self, row: Plain) -> Plain:
        """Take out of a row what stands in other tables."""
        return {name: row.pop(name) for name in self.apart if name in row}

    def put(self, row_id: int, changes: Plain) -> None:
        """What becomes of a record that is here."""
        if changes.keys() - {"touched"}:
            self.changed.append({"id": row_id, **changes})
            self.report.updated += 1
            return
        self.report.unchanged += 1
        if changes:
            self.agreed.append({"id": row_id, **changes})


def rejection(row: ParsedRow, unfit: Unfit) -> Rejection:
    """Why a row that could be read is not imported."""
    return Rejection(
        row.line, unfit.field, unfit.value, unfit.code, unfit.why, unfit.values, row.cells
    )


def taken(
    rows: Iterable[ParsedRow | Rejection],
    report: ImportReport,
    wanted: Callable[[ParsedRow], Wanted],
    progress: Progress | None,
) -> Iterator[Wanted]:
    """What the rows want; what does not fit goes into the report."""
    for row in rows:
        report.read += 1
        if progress is not None and report.read % EVERY == 0:
            progress(report.read, None)
        if isinstance(row, Rejection):
            report.rejected.append(row)
            continue
        try:
            yield wanted(row)
        except Unfit as unfit:
            report.rejected.append(rejection(row, unfit))


def rows_here(
    connection: Connection, table: Table, column: str, values: Iterable[Any]
) -> dict[Any, Plain]:
    """The records that have one of these values in a column, by that value."""
    found: dict[Any, Plain] = {}
    every = list(dict.fromkeys(values))
    for start in range(0, len(every), CHUNK):
        chunk = every[start : start + CHUNK]
        for _, row in plain_rows(connection, table, table.c[column].in_(chunk)):
            found[row[column]] = row
    return found


def as_plain(table: Table, said: dict[str, Plain]) -> dict[str, Plain]:
    """Fields with their columns, made plain."""
    for columns in said.values():
        made_plain(table, columns)
    return said


def merged(
    wish: Wanted, names: Names, report: ImportReport, referring: Mapping[str, str] = _SAME
) -> Plain:
    """The columns of a record that change.

    A value of the file replaces ours, unless somebody here changed that field since the last
    import: then ours stays, and the conflict is listed. Where both agree, nobody changed it any
    more.
    """
    assert wish.here is not None
    touched = set(filter(None, (wish.here.get("touched") or "").split(",")))
    before = set(touched)
    changes: Plain = {}
    for name, columns in wish.said.items():
        if all(wish.here[column] == value for column, value in columns.items()):
            touched.discard(name)
        elif name in touched:
            report.conflicts.append(
                Conflict(
                    wish.line,
                    _known_as(wish.here),
                    name,
                    _shown(names, {column: wish.here[column] for column in columns}, referring),
                    _shown(names, columns, referring),
                )
            )
        else:
            changes |= columns
    if touched != before:
        changes["touched"] = ",".join(sorted(touched))
    return changes


def _known_as(row: Plain) -> str:
    for name in ("case_no", "entry_no", "item_code", "name", "staff_no", "day"):
        if row.get(name):
            return str(row[name])
    return ""


def _shown(names: Names, columns: Plain, referring: Mapping[str, str]) -> str:
    texts = []
    for column, value in columns.items():
        if column in referring:
            texts.append(names.shown(referring[column], value))
        elif column.endswith("_unit"):
            continue
        elif column.endswith("_n"):
            unit = columns.get(f"{column[:-2]}_unit")
            limit = limit_of(value, unit)
            texts.append("" if limit is None else f"{value} {unit}")
        else:
            texts.append("" if value is None else str(value))
    return " ".join(texts)


def with_keys(
    rows: list[Plain],
    made: Mapping[str, Mapping[int, int]],
    referring: Mapping[str, str] = _SAME,
) -> list[Plain]:
    """Rows with the true keys of what was made for them."""
    if not any(made.values()):
        return rows
    for row in rows:
        for column, known_as in referring.items():
            key = row.get(column)
            if key is not None and key < 0:
                row[column] = made[known_as][key]
    return rows
