"""The rows of a file as they would be imported: tinted, the cell in question underlined."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hallapp.desk.import_preview import PreviewRow
from hallapp.views.dialogs.import_cells import Cells, Head, PreviewModel
from hallapp.views.look import metrics, sizes

Index = QModelIndex | QPersistentModelIndex
_LINE = 40  # the column of line numbers
_LEAST, _MOST = 92, 200
_ROW = 34
_BAR = 13  # the scroll bar's room


class ImportTable(QWidget):
    """A combo over each column says which field it is; ``mapped`` carries column and field."""

    mapped = Signal(int, str)

    def __init__(self, fields: Sequence[tuple[str, str]], skip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields, self._skip = fields, skip
        self._taken: set[int] = set()
        self.model = PreviewModel(self)
        self.view = QTableView(self)
        self._head = Head(self.model, self.view)
        self.combos: list[QComboBox] = []
        self._band = QWidget(self)
        self._strip = QWidget(self._band)
        self._behave()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addWidget(self.view, 1)

    def _behave(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setHorizontalHeader(self._head)
        view.setItemDelegate(Cells(self.model, self._taken, view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(_ROW if not sizes().large else sizes().row)
        view.verticalHeader().hide()
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head.setFixedHeight(sizes().head)
        view.horizontalScrollBar().valueChanged.connect(lambda _: self._place())
        self._band.setFixedHeight(sizes().button + 1)

    # --- showing ----------------------------------------------------------------------------

    def show_columns(self, headers: Sequence[str], places: dict[str, int]) -> None:
        """Make a combo for each column of the file."""
        by_column = {column: name for name, column in places.items()}
        self._taken.clear()
        self._taken.update(by_column)
        if len(headers) != len(self.combos):
            self._make_combos(len(headers))
        for column, combo in enumerate(self.combos):
            combo.setCurrentIndex(max(0, combo.findData(by_column.get(column, ""))))
            combo.setAccessibleName(headers[column])

    def _make_combos(self, count: int) -> None:
        for combo in self.combos:
            combo.hide()
            combo.deleteLater()
        self.combos = []
        for column in range(count):
            combo = QComboBox(self._strip)
            combo.addItem(self._skip, "")
            for name, label in self._fields:
                combo.addItem(label, name)
            combo.setMaxVisibleItems(16)
            combo.activated.connect(lambda _=0, at=column: self._say(at))
            combo.show()
            self.combos.append(combo)

    def _say(self, column: int) -> None:
        self.mapped.emit(column, str(self.combos[column].currentData()))

    def show_rows(self, headers: Sequence[str], rows: Sequence[PreviewRow]) -> None:
        """Show these rows."""
        new = tuple(headers) != tuple(self.model.headers)
        self.model.show_rows(headers, rows)
        if new:
            self._widths()
        self._place()

    def _widths(self) -> None:
        px = sizes().body
        wanted = []
        for column, header in enumerate(self.model.headers):
            texts = [row.cells[column] for row in self.model.rows[:40] if column < len(row.cells)]
            longest = max((*texts, header, "中中中中"), key=len)
            combo = self.combos[column].currentText() if column < len(self.combos) else ""
            wide = max(
                metrics(px).horizontalAdvance(longest) + 22,
                metrics(px).horizontalAdvance(combo) + 58,
            )
            wanted.append(max(_LEAST, min(_MOST, round(wide))))
        spare = self.view.width() - _BAR - _LINE - sum(wanted)
        if wanted and spare > 0:
            wanted = [width + spare // len(wanted) for width in wanted]
        self.view.setColumnWidth(0, _LINE)
        for column, width in enumerate(wanted, 1):
            self.view.setColumnWidth(column, width)

    def _place(self) -> None:
        self._strip.setGeometry(0, 0, self._band.width(), self._band.height())
        for column, combo in enumerate(self.combos, 1):
            left = self.view.columnViewportPosition(column)
            combo.setGeometry(left, 0, self.view.columnWidth(column) - 6, sizes().button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the combos over their columns."""
        super().resizeEvent(event)
        self._widths()
        self._place()

    def show_line(self, line: int) -> None:
        """Bring a row of the file into sight."""
        for row, shown in enumerate(self.model.rows):
            if shown.line == line:
                self.view.scrollTo(self.model.index(row, 0))
                return
        self.view.scrollTo(self.model.index(0, 0), QAbstractItemView.ScrollHint.PositionAtTop)
