"""A superior's own form: click a cell, choose the figure that belongs there, save it filled."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hallapp.desk import form_figures
from hallapp.desk.form_figures import Form, FormFigure
from hallapp.domain.spans import Span
from hallapp.exchange.form_fill import FormSheet, Place
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import tones
from hallapp.views.page import Frame
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.words import Words

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole
_LIST = 300


@dataclass
class _Told:
    """What is being filled: the form, its figures by key, and where each goes."""

    form: Form
    figures: dict[str, FormFigure]
    places: dict[str, Place] = field(default_factory=dict)

    def at(self, place: Place) -> FormFigure | None:
        """The figure that goes to a cell."""
        return next((self.figures[k] for k, at in self.places.items() if at == place), None)


class FormDialog(Dialog):
    """The form at the left, the figures of the period at the right."""

    def __init__(self, window: QWidget, frame: Frame, path: Path, span: Span) -> None:
        super().__init__(
            window,
            self.tr("Fill a superior's form"),
            width=min(1180, window.width() - 32),
            height=window.height() - 32,
        )
        self._frame, self._path, self._span = frame, path, span
        self._told: _Told | None = None
        self.sheets = QTabWidget()
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(self.tr("Find a figure"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Figures of the period"))
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.fault = Fault(self)
        self._lay_out()
        self.main = self.primary(self.tr("Save the filled form…"), self._save)
        self.main.setEnabled(False)
        self.say(
            self.tr(
                "{name}: click a cell, then the figure that belongs there; the places are "
                "remembered for next time."
            ).format(name=path.name)
        )

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        self.period = Words("", "strong")
        side.addWidget(self.period)
        side.addWidget(self.wanted)
        side.addWidget(self.list, 1)
        right = QWidget()
        right.setFixedWidth(_LIST)
        right.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.sheets, 1)
        both.addWidget(right)
        self.body.addLayout(both, 1)
        self.body.addWidget(self.fault)

    def open(self) -> None:
        """Show it; the form is read beside the window."""
        super().open()
        hall, path, span = self._frame.hall, self._path, self._span
        self._frame.tasks.read(
            lambda: (form_figures.opened(hall, path), form_figures.figures_of(hall, span)),
            self._show,
            self._refuse,
        )

    def _show(self, asked: tuple[Form, tuple[FormFigure, ...]]) -> None:
        form, figures = asked
        known = {each.key: each for each in figures}
        self.period.say(self.tr("Figures of {period}").format(period=known["period"].value))
        self._told = _Told(form, known, {k: at for k, at in form.places.items() if k in known})
        for sheet in form.sheets:
            self.sheets.addTab(self._grid(sheet), sheet.name)
        for each in figures:
            value = "—" if each.value is None else str(each.value)
            item = QListWidgetItem(f"{_called(each)}\u3000{value}")
            item.setData(_KEY, each.key)
            self.list.addItem(item)
        self._fill()

    def _grid(self, sheet: FormSheet) -> QTableWidget:
        wide = max((len(row) for row in sheet.rows), default=1)
        grid = QTableWidget(len(sheet.rows), wide)
        grid.setAccessibleName(sheet.name)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setHorizontalHeaderLabels([_letter(column) for column in range(wide)])
        grid.horizontalHeader().setDefaultSectionSize(92)
        for at, row in enumerate(sheet.rows):
            for column, text in enumerate(row):
                grid.setItem(at, column, QTableWidgetItem(text))
        for first in set(sheet.joined.values()):
            cells = [cell for cell, of in sheet.joined.items() if of == first]
            high = max(row for row, _ in cells) - first[0] + 1
            broad = max(column for _, column in cells) - first[1] + 1
            if high > 1 or broad > 1:
                grid.setSpan(*first, high, broad)
        grid.setCurrentCell(0, 0)
        return grid

    # --- places -----------------------------------------------------------------------------

    def _choose(self, item: QListWidgetItem) -> None:
        """Put the figure into the cell; once more takes it out again."""
        grid = self.sheets.currentWidget()
        if self._told is None or not isinstance(grid, QTableWidget) or grid.currentRow() < 0:
            return
        place = Place(
            self.sheets.tabText(self.sheets.currentIndex()),
            f"{_letter(grid.currentColumn())}{grid.currentRow() + 1}",
        )
        key = item.data(_KEY)
        again = self._told.places.get(key) == place
        for other in [k for k, at in self._told.places.items() if at == place]:
            del self._told.places[other]
        if not again:
            self._told.places[key] = place
        self._fill()

    def _fill(self) -> None:
        """Show each figure in its cell, and what stood there in the others."""
        told = self._told
        if told is None:
            return
        for number, sheet in enumerate(told.form.sheets):
            grid: Any = self.sheets.widget(number)
            for at, row in enumerate(sheet.rows):
                for column, text in enumerate(row):
                    figure = told.at(Place(sheet.name, f"{_letter(column)}{at + 1}"))
                    item = grid.item(at, column)
                    _say(item, text, figure)
        used = set(told.places)
        for number in range(self.list.count()):
            item = self.list.item(number)
            font = item.font()
            font.setBold(item.data(_KEY) in used)
            item.setFont(font)
        self.main.setEnabled(bool(used))

    def _narrow(self, typed: str) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(typed.strip().lower() not in item.text().lower())

    # --- the file ---------------------------------------------------------------------------

    def _save(self) -> None:
        name = f"{self._path.stem}-{self._span.name.replace('/', '_')}.xlsx"
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the filled form"),
            str(self._path.with_name(name)),
            "Excel (*.xlsx)",
        )
        if path:
            self.save(Path(path))

    def save(self, into: Path) -> None:
        """Write the filled form."""
        told, hall, span = self._told, self._frame.hall, self._span
        if told is None:
            return

        def done(count: int) -> None:
            said = self.tr("{name} is saved, {count} cells filled")
            self._frame.tell(said.format(name=into.name, count=count), undo=False)
            self.finish()

        self._frame.do(
            lambda: form_figures.fill(hall, told.form, told.places, span, into),
            done,
            self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self.fault.say(sentence(error))


def _called(figure: FormFigure) -> str:
    """受理, 3 综合受理 · 受理."""
    label = translate(figure.label.context, figure.label.source)
    return f"{figure.window} · {label}" if figure.window else label


def _letter(column: int) -> str:
    """A, B … Z, AA … CZ."""
    first, last = divmod(column, 26)
    return (chr(ord("A") + first - 1) if first else "") + chr(ord("A") + last)


def _say(item: QTableWidgetItem, text: str, figure: FormFigure | None) -> None:
    worn = tones()
    ground: QColor = worn["accent_soft"] if figure else worn["surface"]
    item.setBackground(ground)
    item.setText(text if figure is None or figure.value is None else str(figure.value))
    item.setToolTip(_called(figure) if figure else "")
