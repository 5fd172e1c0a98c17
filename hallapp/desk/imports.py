"""An import from a file or the clipboard into the hall: opened, mapped, checked, carried out.

`read` opens and maps, `check` says what would happen and shows it row by row, `run` does it. What
long work reports to may raise to stop it: nothing has changed then.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hallapp.actions import imports as actions
from hallapp.actions.hall import Hall
from hallapp.domain.imports import ImportReport, ParsedRow, Rejection
from hallapp.domain.ratings import device_called
from hallapp.exchange import columns, report
from hallapp.exchange.clipboard import open_clipboard
from hallapp.exchange.sheets import Source, Table, bytes_of, open_table
from hallapp.exchange.values import read_rows
from hallapp.wording import Translator

Progress = Callable[[int, int], object]
_EVERY = 200


@dataclass(frozen=True)
class Reading:
    """A table with the mapping of its columns; every change gives another reading."""

    what: str
    table: Table
    mapping: columns.Mapping
    again: Callable[[str | None, int | None], Table]

    @property
    def digest(self) -> str:
        """By what the mapping is remembered."""
        return columns.digest(self.what, self.table.headers)

    @property
    def places(self) -> dict[str, int]:
        """Field → column; empty where the mapping does not fit the file."""
        if not self.mapping.columns:
            return {}
        return columns.places(self.what, self.mapping, self.table.headers)

    def mapped(self, mapping: columns.Mapping) -> "Reading":
        """With another mapping."""
        return replace(self, mapping=mapping)

    def column_is(self, column: int, field: str) -> "Reading":
        """With a column (from 0) as `field`, or as none of ours where `field` is empty."""
        header = self.table.headers[column]
        said = {
            name: place
            for name, place in self.mapping.columns.items()
            if name != field and self.places[name] != column
        }
        if field:
            said[field] = header
        return self.mapped(replace(self.mapping, columns=said))

    def value_is(self, field: str, value: str, ours: str) -> "Reading":
        """With `value` in the file meant as `ours` (改用, 对应)."""
        words = {**self.mapping.values.get(field, {}), value: ours}
        values = {**self.mapping.values, field: words}
        return self.mapped(replace(self.mapping, values=values))

    def by_device(self, key: str) -> "Reading":
        """With the levels of ratings as a kind of device calls them; "": by the national codes."""
        device = device_called(key)
        values = {name: said for name, said in self.mapping.values.items() if name != "level"}
        if device is not None:
            values["level"] = device.levels
        return self.mapped(replace(self.mapping, values=values))

    def opened(self, sheet: str | None = None, header_line: int | None = None) -> "Reading":
        """Another sheet, or the headers in another row; the columns are guessed anew."""
        table = self.again(sheet or self.table.sheet or None, header_line)
        return replace(self, table=table, mapping=columns.guess(self.what, table.headers))

    def rows(
        self, bare_day: str = "", progress: Progress | None = None
    ) -> Iterator[ParsedRow | Rejection]:
        """Every row, read or rejected."""
        total = self.table.row_count or 0
        first = self.table.header_line

        def tell(line: int) -> None:
            if progress is not None and line % _EVERY == 0:
                progress(min(line - first, total), total)

        return read_rows(self.what, self.table, self.mapping, bare_day=bare_day, progress=tell)


def read(
    what: str,
    source: Source,
    *,
    name: str = "",
    sheet: str | None = None,
    encoding: str = "auto",
    mapping: columns.Mapping | None = None,
) -> Reading:
    """Open a file; without a `mapping` its columns are guessed by their headers.

    Raises:
        Refused: it cannot be read as a table.
    """
    columns.entry_of(what)
    expected = tuple(mapping.columns.values()) if mapping else ()
    whole, called = bytes_of(source)

    def again(wanted: str | None, header_line: int | None) -> Table:
        return open_table(
            whole,
            sheet=wanted,
            encoding=encoding,
            name=name or called,
            expected=expected,
            header_line=header_line,
        )

    table = again(sheet, None)
    return Reading(what, table, mapping or columns.guess(what, table.headers), again)


def read_clipboard(what: str, html: str, text: str, *, name: str = "") -> Reading:
    """What was copied in Excel or WPS.

    Raises:
        Refused: the clipboard holds no table.
    """

    def again(_sheet: str | None, header_line: int | None) -> Table:
        return open_clipboard(html, text, name=name, header_line=header_line)

    table = again(None, None)
    return Reading(what, table, columns.guess(what, table.headers), again)


def remembered(hall: Hall, reading: Reading) -> Reading:
    """With the mapping that this hall remembers for a file of the same headers, if any."""
    said = actions.remembered_mapping(hall, reading.digest)
    if not said:
        return reading
    return reading.mapped(columns.Mapping.from_dict(reading.what, said))


def run(
    hall: Hall,
    reading: Reading,
    *,
    say: Translator,
    strict: bool = False,
    dry_run: bool = False,
    report_to: Path | None = None,
    rejected_to: Path | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import every row that can be, in one step, and say what became of each.

    `report_to` gets R.json, `rejected_to` an .xlsx of the rejected rows (none, no file).

    Raises:
        Refused: the file is damaged, the mapping does not fit, a report cannot be written.
    """

    def take() -> ImportReport:
        rows = reading.rows(hall.facts.bare_day, progress)
        done = actions.apply(
            hall, reading.what, rows, strict=strict, dry_run=dry_run, source=reading.table.name
        )
        remarks = (*reading.table.warnings, *done.remarks)
        done.warnings += [say("Warning", text, **values) for text, values in remarks]
        return done

    done = take() if report_to is None else report.written(report_to, take, say)
    if rejected_to is not None and done.rejected:
        report.write_rejected(rejected_to, reading.table, done.rejected, say, reading.places)
    return done


@contextmanager
def _no_collection() -> Iterator[None]:
    """Rows make no cycles; looking for some among so many takes a sixth of the time."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def remember(hall: Hall, reading: Reading) -> None:
    """Remember the mapping for files of the same headers."""
    said = {"what": reading.what, **reading.mapping.to_dict()}
    actions.remember_mapping(hall, reading.digest, said)
