"""People in files: a table of them comes in and goes out, complete."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hallapp.actions.people_rows import PEOPLE_FIELDS, people_rows
from hallapp.exchange.write import write
from hallapp.views.dialogs.import_fields import field_label
from hallapp.views.page import Frame

translate = QCoreApplication.translate


def ask_file(page: QWidget, frame: Frame) -> None:
    """Ask which spreadsheet holds the people, then open the import dialog on it."""
    chosen, _ = QFileDialog.getOpenFileName(
        page,
        translate("PeopleFiles", "Choose the list of people"),
        "",
        translate("SettingsPage", "Spreadsheets (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)"),
    )
    if chosen:
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(page, frame, "people", path=chosen)


def ask_where(page: QWidget, frame: Frame) -> None:
    """Ask where the table of people should lie, then write it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = translate("PeopleFiles", "People {day}").format(day=f"{frame.now():%Y-%m-%d}")
    chosen, _ = QFileDialog.getSaveFileName(
        page,
        translate("PeopleFiles", "Save the people as a table"),
        str(Path(folder) / f"{name}.xlsx"),
        "Excel (*.xlsx);;CSV (*.csv)",
    )
    if chosen:
        save_people(frame, Path(chosen))


def save_people(frame: Frame, path: Path) -> None:
    """Write everybody to an .xlsx or .csv that comes in again unchanged."""
    hall = frame.hall
    person = translate("SettingsPage", "Full name")
    headers = [person if name == "name" else field_label(name) for name in PEOPLE_FIELDS]

    def told(count: int) -> None:
        words = translate("PeopleFiles", "Saved {count} people as {file}")
        frame.tell(words.format(count=f"{count:,}", file=path.name), undo=False)

    def rows() -> Iterator[Sequence[object]]:
        return ([row[name] for name in PEOPLE_FIELDS] for row in people_rows(hall))

    frame.tasks.read(lambda: write(path, headers, rows()), told)
