"""The list as a table: what the filter lets through, people masked, written beside the window."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hallapp.actions import case_records
from hallapp.domain.cases import CaseFilter
from hallapp.domain.rights import Right
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
    kinds = ["Excel (*.xlsx)", "CSV (*.csv)"]
    whole = translate("CaseExport", "Excel with names and phones whole, journaled (*.xlsx)")
    if frame.hall.may(Right.EXPORT_WHOLE):
        kinds.append(whole)
    chosen, kind = QFileDialog.getSaveFileName(
        page,
        translate("CaseExport", "Save the list as a table"),
        str(Path(folder) / f"{name}.xlsx"),
        ";;".join(kinds),
    )
    if chosen:
        save(frame, wanted, sort, Path(chosen), whole=kind == whole)


def save(frame: Frame, wanted: CaseFilter, sort: str, path: Path, *, whole: bool = False) -> None:
    """Write the rows of a filter to an .xlsx or .csv; people are masked unless wanted `whole`."""
    hall, translate = frame.hall, QCoreApplication.translate
    headers = [field_label(name) for name in FIELDS]
    words = translate("CaseExport", "Saved {count} rows, masked, as {file}")
    if whole:
        words = translate(
            "CaseExport", "Saved {count} rows with names and phones as {file}; the journal says so"
        )

    def told(count: int) -> None:
        frame.tell(words.format(count=f"{count:,}", file=path.name), undo=False)

    frame.tasks.read(lambda: write(path, headers, rows(hall, wanted, sort, whole=whole)), told)


def rows(
    hall: Any, wanted: CaseFilter, sort: str, *, whole: bool = False
) -> Iterator[Sequence[object]]:
    """Every row of a filter as a person reads it: codes in words."""
    for row in case_records.records(hall, wanted, unmasked=whole, sort=sort):
        yield [_said(name, row[name]) for name in FIELDS]


def _said(name: str, value: object) -> object:
    words = _WORDS.get(name)
    return value if words is None or value is None else words(value)
