"""A register as a table in a file: taken in, or saved with people masked."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hallapp.actions import registers
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryFilter
from hallapp.exchange.write import write
from hallapp.views import register_words
from hallapp.views.page import Frame
from hallapp.views.pages.case_reckoning import present_of
from hallapp.views.saying import Present

translate = QCoreApplication.translate
_FILES = "Excel, WPS, CSV (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)"


def chosen_file(page: QWidget) -> str:
    """The file that somebody chooses to take in; "" for none."""
    path, _ = QFileDialog.getOpenFileName(
        page, translate("RegistersPage", "Import a table"), "", _FILES
    )
    return path


def export(page: QWidget, frame: Frame, key: str, wanted: EntryFilter) -> None:
    """Ask where the table should lie, then write it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    spec = register_called(key)
    name = f"{register_words.say(spec, spec.title)} {frame.now():%Y-%m-%d}.xlsx"
    chosen, _ = QFileDialog.getSaveFileName(
        page,
        translate("RegistersPage", "Save the list as a table"),
        str(Path(folder) / name),
        "Excel (*.xlsx);;CSV (*.csv)",
    )
    if chosen:
        save(frame, key, wanted, Path(chosen))


def save(frame: Frame, key: str, wanted: EntryFilter, path: Path) -> None:
    """Write the entries of a filter as people read them."""
    hall, present = frame.hall, present_of(frame.hall, frame.now())
    spec = register_called(key)
    heads = [translate("RegistersPage", "Number"), register_words.say(spec, spec.received)]
    heads += [register_words.say(spec, field.label) for field in spec.plain_fields]
    heads.append(translate("RegistersPage", "State"))

    def told(count: int) -> None:
        words = translate("RegistersPage", "Saved {count} entries, people masked, as {file}")
        frame.tell(words.format(count=f"{count:,}", file=path.name), undo=False)

    frame.tasks.read(lambda: write(path, heads, rows(hall, key, wanted, present)), told)


def rows(hall: Any, key: str, wanted: EntryFilter, present: Present) -> Iterator[Sequence[object]]:
    """Every entry of a filter in words."""
    spec = register_called(key)
    for line in registers.lines(hall, key, wanted):
        said = [register_words.said(spec, line, field.name, present) for field in spec.plain_fields]
        yield [line.entry_no, line.received_at, *said, register_words.state(spec, line)]
