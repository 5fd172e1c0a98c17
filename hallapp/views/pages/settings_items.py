"""The catalogue of service items: found while typing, amended field by field, imported."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from hallapp.actions import catalogue
from hallapp.actions.catalogue_rows import ITEM_FIELDS, item_rows
from hallapp.domain.catalogue import ItemLine
from hallapp.exchange.write import write
from hallapp.views import case_words
from hallapp.views.columns import Cell, Column
from hallapp.views.dialogs.import_fields import field_label
from hallapp.views.limit_text import limit_text
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.settings_item_form import ItemForm, fresh_item, item_values
from hallapp.views.pages.settings_records import RecordSection
from hallapp.views.parts.buttons import IconButton
from hallapp.views.parts.empty import Empty
from hallapp.views.rows import ListSource
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SHARE = 0.45
"""How much of the section the form takes at least."""


class ItemSection(RecordSection):
    """A list of up to some thousand items with a box that finds."""

    side = 516

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        self.lines: Sequence[ItemLine] = ()
        super().__init__(
            frame, translate("SettingsPage", "Catalogue"), _COLUMNS, ItemForm(frame), parent
        )
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(translate("SettingsPage", "Code, characters or initials"))
        self.finder.setAccessibleName(translate("SettingsPage", "Find an item"))
        self.finder.setMinimumWidth(120)
        self.finder.setMaximumWidth(260)
        self.finder.setClearButtonEnabled(True)
        self.finder.textChanged.connect(lambda _: self._show_found())
        self.import_button = IconButton("upload-simple", translate("SettingsPage", "Import…"))
        self.import_button.clicked.connect(self.ask_file)
        head = self.card.head
        head.insertWidget(head.count() - 1, self.finder, 1)
        self.export_button = IconButton("download-simple", translate("SettingsPage", "Export…"))
        self.export_button.clicked.connect(self.ask_where)
        head.insertWidget(head.count() - 1, self.import_button)
        head.insertWidget(head.count() - 1, self.export_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide window gives its room to the form: lists are typed there."""
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        """As wide as text and window let it be."""
        least = self.side + (20 if sizes().large else 0)
        self.form.setFixedWidth(max(least, round(self.width() * _SHARE)))

    def make_empty(self) -> Empty:
        """No item yet."""
        empty = Empty(
            "clipboard-text",
            translate("SettingsPage", "The catalogue is empty"),
            translate("SettingsPage", "Import the list of items from Excel, or add one by hand"),
            translate("SettingsPage", "Import…"),
            deed_icon="upload-simple",
        )
        empty.wished.connect(self.ask_file)
        return empty

    def ask(self) -> Sequence[ItemLine]:
        """Every item."""
        return catalogue.items(self.frame.hall)

    def show_lines(self, lines: Sequence[ItemLine]) -> None:
        """Keep them; show what the box finds."""
        self.lines = lines
        super().show_lines(lines)
        if self.finder.text().strip():
            self._show_found()

    def _show_found(self) -> None:
        typed = self.finder.text().strip().casefold()
        found = [line for line in self.lines if _fits(line, typed)]
        self.table.show_rows(ListSource(found))
        self.card.line.say(f"{len(found):,}")

    def title_of(self, line: ItemLine) -> str:
        """The name."""
        return line.name if len(line.name) < 18 else f"{line.name[:16]}…"

    def values_of(self, line: ItemLine) -> dict[str, str]:
        """What the form shows."""
        return item_values(line)

    def fresh(self) -> dict[str, str]:
        """A new item begins as most are."""
        return fresh_item()

    def ask_file(self) -> None:
        """Ask which spreadsheet holds the items."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("SettingsPage", "Choose the list of items"),
            "",
            translate("SettingsPage", "Spreadsheets (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)"),
        )
        if chosen:
            self.take_file(chosen)

    def ask_where(self) -> None:
        """Ask where the catalogue should lie, then write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = translate("SettingsPage", "Catalogue {day}").format(
            day=f"{self.frame.now():%Y-%m-%d}"
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("SettingsPage", "Save the catalogue as a table"),
            str(Path(folder) / f"{name}.xlsx"),
            "Excel (*.xlsx);;CSV (*.csv)",
        )
        if chosen:
            save_items(self.frame, Path(chosen))

    def take_file(self, path: str) -> None:
        """Open the import dialog on a spreadsheet."""
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(self, self.frame, "catalogue", path=path)


def save_items(frame: Frame, path: Path) -> None:
    """Write the whole catalogue to an .xlsx or .csv that comes in again unchanged."""
    hall = frame.hall
    headers = [field_label(name) for name in ITEM_FIELDS]

    def told(count: int) -> None:
        words = translate("SettingsPage", "Saved {count} items as {file}")
        frame.tell(words.format(count=f"{count:,}", file=path.name), undo=False)

    def rows() -> Iterator[Sequence[object]]:
        return ([row[name] for name in ITEM_FIELDS] for row in item_rows(hall))

    frame.tasks.read(lambda: write(path, headers, rows()), told)


def _fits(line: ItemLine, typed: str) -> bool:
    """Whether a row holds what was typed: in its name, its initials, or its code."""
    return (
        typed in line.name.casefold()
        or typed in line.initials.casefold()
        or line.item_code.casefold().startswith(typed)
    )


_COLUMNS = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Item"), normal=190, large=220,
           stretch=True, sorts=False, cell=lambda line: Cell(line.name)),
    Column(key="code", title=QT_TRANSLATE_NOOP("Column", "Code"), normal=110, large=130,
           wide_only=True, sorts=False, cell=lambda line: Cell(line.item_code, "text2")),
    Column(key="authority", title=QT_TRANSLATE_NOOP("Column", "Authority"), normal=180, large=200,
           wide_only=True, sorts=False, cell=lambda line: Cell(line.authority, "text2")),
    Column(key="kind", title=QT_TRANSLATE_NOOP("Column", "Kind"), normal=72, large=88,
           sorts=False, cell=lambda line: Cell(case_words.kind_word(line.kind), "text2")),
    Column(key="promised", title=QT_TRANSLATE_NOOP("Column", "Promised"), normal=110, large=132,
           sorts=False, cell=lambda line: Cell(limit_text(line.promised_limit))),
    Column(key="statutory", title=QT_TRANSLATE_NOOP("Column", "Statutory"), normal=110, large=132,
           sorts=False, cell=lambda line: Cell(limit_text(line.statutory_limit), "text2")),
    Column(key="windows", title=QT_TRANSLATE_NOOP("Column", "Windows"), normal=72, large=88,
           wide_only=True, sorts=False, cell=lambda line: Cell(line.windows, "text2")),
)  # fmt: skip
