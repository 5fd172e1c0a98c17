"""The list as a table: what the filter lets through, people masked, written beside the window."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hallapp.actions import case_records
from hallapp.domain.cases import CaseFilter
from hallapp.exchange.write import write
from hallapp.views import case_words
from hallapp.views.dialogs.import_fields import field_label
from hallapp.views.page import Frame

LEFT_OUT = frozenset({"pauses", "due_given"})
"""For programs, not for people: the command line writes them."""

FIELDS = tuple(name for name in case_records.FIELDS if name not in LEFT_OUT)
_WORDS: dict[str, Callable[[Any], str]] = {
    "kind": case_words.kind_word,
    "channel": case_words.channel_word,
    "state": case_words.state_word,
    "result": case_words.result_word,
    "lamp": case_words.lamp_word,
}


def ask(page: QWidget, frame: Frame, wanted: CaseFilter, sort: str) -> None:
    """Ask where the table should lie, then write it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    translate = QCoreApplication.translate
    name = translate("CaseExport", "Cases {day}").format(day=f"{frame.now():%Y-%m-%d}")
    chosen, _ = QFileDialog.getSaveFileName(
        page,
        translate("CaseExport", "Save the list as a table"),
        str(Path(folder) / f"{name}.xlsx"),
        "Excel (*.xlsx);;CSV (*.csv)",
    )
    if chosen:
        save(frame, wanted, sort, Path(chosen))


def save(frame: Frame, wanted: CaseFilter, sort: str, path: Path) -> None:
    """Write the rows of a filter to an .xlsx or .csv."""
    hall = frame.hall
    headers = [field_label(name) for name in FIELDS]

    def told(count: int) -> None:
        words = QCoreApplication.translate("CaseExport", "Saved {count} rows, masked, as {file}")
        frame.tell(words.format(count=f"{count:,}", file=path.name), undo=False)

    frame.tasks.read(lambda: write(path, headers, rows(hall, wanted, sort)), told)


def rows(hall: Any, wanted: CaseFilter, sort: str) -> Iterator[Sequence[object]]:
    """Every row of a filter as a person reads it: codes in words."""
    for row in case_records.records(hall, wanted, sort=sort):
        yield [_said(name, row[name]) for name in FIELDS]


def _said(name: str, value: object) -> object:
    words = _WORDS.get(name)
    return value if words is None or value is None else words(value)
