"""What an import would do, row by row, as the dialog shows it (look/08-import-dialog.png)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from difflib import get_close_matches
from enum import StrEnum

from hallapp.actions import catalogue
from hallapp.actions import imports as actions
from hallapp.actions.hall import Hall
from hallapp.desk.imports import Progress, Reading
from hallapp.domain.imports import ImportReport, ParsedRow, RejectCode, Rejection
from hallapp.exchange.cells import text_of

CREATED = {"item": "items", "window": "windows", "staff": "people", "department": "departments"}
"""The field of a row and the name in the report of what it may create."""
_MOST_NOTED = 1000
_MOST_SUGGESTED = 50
_LIKENESS = 0.6


class RowState(StrEnum):
    """The chips of the dialog: 可导入, 有误, 重复, 新建."""

    READY = "ready"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be said of one cell: `column` from 0, or -1 for the row.

    A rejection has `why`, a sentence of context "Reject" with `values`; something new has none, but
    perhaps a `suggestion`: the known name that is most like it.
    """

    field: str
    column: int
    value: str
    why: str = ""
    values: Mapping[str, object] = default(default_factory=dict)
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the sheet, its cells as text in the order of the columns."""

    line: int
    cells: tuple[str, ...]
    state: RowState
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Preview:
    """The first rows, every rejected one (up to a thousand) and the first row of each new name."""

    rows: tuple[PreviewRow, ...]
    report: ImportReport

    @property
    def counts(self) -> Mapping[RowState, int]:
        """Rows by what becomes of them; NEW counts names that would be created, not rows."""
        twice = sum(1 for row in self.report.rejected if row.code is RejectCode.DUPLICATE)
        return {
            RowState.READY: self.report.read - len(self.report.rejected),
            RowState.REJECTED: len(self.report.rejected) - twice,
            RowState.DUPLICATE: twice,
            RowState.NEW: sum(map(len, self.report.created.values())),
        }


@dataclass
class _Seen:
    """What the dry run let pass: the first rows, and the first row of every name."""

    most: int
    first: list[ParsedRow] = default(default_factory=list)
    named: dict[tuple[str, str], ParsedRow] = default(default_factory=dict)

    def watch(self, rows: Iterable[ParsedRow | Rejection]) -> Iterator[ParsedRow | Rejection]:
        for row in rows:
            if isinstance(row, ParsedRow):
                if len(self.first) < self.most:
                    self.first.append(row)
                for name in CREATED:
                    if value := row.fields.get(name):
                        self.named.setdefault((name, str(value)), row)
            yield row


def check(
    hall: Hall,
    reading: Reading,
    *,
    known_items: Sequence[str] | None = None,
    strict: bool = False,
    shown: int = 200,
    progress: Progress | None = None,
) -> Preview:
    """Go through the whole file without changing anything.

    The most alike of `known_items` (default: the names of the hall's catalogue) is suggested for
    an item that the hall does not know.

    Raises:
        Refused: the file is damaged, or the mapping does not fit.
    """
    seen = _Seen(shown)
    rows = seen.watch(reading.rows(hall.facts.bare_day, progress))
    done = actions.apply(
        hall, reading.what, rows, strict=strict, dry_run=True, source=reading.table.name
    )
    if known_items is None:
        known_items = _catalogue(hall) if done.created["items"] else ()
    return Preview(_rows(reading, done, seen, known_items), done)


def suggestions(names: Iterable[str], known: Sequence[str]) -> dict[str, str]:
    """New name → the known name most like it, where one is like it at all."""
    found: dict[str, str] = {}
    for name in list(names)[:_MOST_SUGGESTED]:
        if near := get_close_matches(name, known, n=1, cutoff=_LIKENESS):
            found[name] = near[0]
    return found


def _catalogue(hall: Hall) -> list[str]:
    return [item.name for item in catalogue.items(hall)]


def _rows(
    reading: Reading, done: ImportReport, seen: _Seen, known_items: Sequence[str]
) -> tuple[PreviewRow, ...]:
    places = reading.places
    like = {"item": suggestions(done.created["items"], known_items)}
    new = {name: set(done.created[kind]) for name, kind in CREATED.items()}
    shown = {row.line: row for row in seen.first}
    for (name, value), row in seen.named.items():
        if value in new[name] and len(shown) < _MOST_NOTED:
            shown.setdefault(row.line, row)
    rows = {
        line: _ready(row, places, {n: v for n, v in new.items() if n in row.fields}, like)
        for line, row in shown.items()
    }
    for rejection in done.rejected[:_MOST_NOTED]:
        rows[rejection.line] = _rejected(rejection, places)
    return tuple(rows[line] for line in sorted(rows))


def _ready(
    row: ParsedRow,
    places: Mapping[str, int],
    new: Mapping[str, set[str]],
    like: Mapping[str, Mapping[str, str]],
) -> PreviewRow:
    notes = tuple(
        Note(name, places.get(name, -1), value, suggestion=like.get(name, {}).get(value, ""))
        for name, names in new.items()
        if (value := str(row.fields[name] or "")) in names
    )
    return PreviewRow(row.line, _texts(row.cells), RowState.NEW if notes else RowState.READY, notes)


def _rejected(row: Rejection, places: Mapping[str, int]) -> PreviewRow:
    twice = row.code is RejectCode.DUPLICATE
    note = Note(row.field, places.get(row.field, -1), row.value, row.why, row.values)
    state = RowState.DUPLICATE if twice else RowState.REJECTED
    return PreviewRow(row.line, _texts(row.cells), state, (note,))


def _texts(cells: Iterable[object]) -> tuple[str, ...]:
    return tuple(text_of(cell) for cell in cells)  # type: ignore[arg-type] # a row's own cells
