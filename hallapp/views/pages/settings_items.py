"""The catalogue of service items: found while typing, amended field by field, imported."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from hallapp.actions import catalogue
from hallapp.domain.catalogue import ItemLine
from hallapp.views import case_words
from hallapp.views.columns import Cell, Column
from hallapp.views.limit_text import limit_text
from hallapp.views.page import Frame
from hallapp.views.pages.settings_item_form import ItemForm, fresh_item, item_values
from hallapp.views.pages.settings_records import RecordSection
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.empty import Empty
from hallapp.views.rows import ListSource
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class ItemSection(RecordSection):
    """A list of up to some thousand items with a box that finds."""

    side = 372

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
        self.import_button = Button(
            translate("SettingsPage", "Import…"), "quiet", icon="upload-simple", small=True
        )
        self.import_button.clicked.connect(self.ask_file)
        head = self.card.head
        head.insertWidget(head.count() - 1, self.finder, 1)
        head.insertWidget(head.count() - 1, self.import_button)

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

    def take_file(self, path: str) -> None:
        """Open the import dialog on a spreadsheet."""
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(self, self.frame, "catalogue", path=path)


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
