"""How the rows of a file look: the model, its cells with what is to be said of them, its head."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hallapp.desk.import_preview import Note, PreviewRow, RowState
from hallapp.views.cells import elided
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import LEFT, across, say

Index = QModelIndex | QPersistentModelIndex
GROUNDS = {
    RowState.REJECTED: "red_soft",
    RowState.DUPLICATE: "pause_soft",
    RowState.NEW: "accent_soft",
}
WORDS = {RowState.REJECTED: "red", RowState.DUPLICATE: "pause", RowState.NEW: "accent"}


class PreviewModel(QAbstractTableModel):
    """The rows that a chip lets through; column 0 is the line in the file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[PreviewRow] = ()
        self.headers: Sequence[str] = ()

    def show_rows(self, headers: Sequence[str], rows: Sequence[PreviewRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.headers, self.rows = headers, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """One a row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The line and the columns of the file."""
        return 0 if parent.isValid() else len(self.headers) + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> str | None:
        """The words of a cell, for readers and tips."""
        if role not in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)):
            return None
        return self.text(index.row(), index.column())

    def text(self, row: int, column: int) -> str:
        """The words of a cell."""
        line = self.rows[row]
        if column == 0:
            return str(line.line)
        return line.cells[column - 1] if column <= len(line.cells) else ""

    def note(self, row: int, column: int) -> Note | None:
        """What is to be said of a cell."""
        notes = self.rows[row].notes
        return next((note for note in notes if note.column == column - 1), None)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> str | None:
        """The header as the file has it."""
        if role != int(Qt.ItemDataRole.DisplayRole) or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.headers[section - 1] if section else ""


class Cells(QStyledItemDelegate):
    """Paints a row in the tint of what becomes of it."""

    def __init__(self, model: PreviewModel, mapped: set[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._mapped = mapped

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline, words, and the line under a cell in question."""
        worn, row, column = tones(), index.row(), index.column()
        rect = QRectF(option.rect)
        state = self._model.rows[row].state
        if ground := GROUNDS.get(state):
            painter.fillRect(rect, worn[ground])
        across(painter, rect.left(), rect.right(), rect.bottom() - 1, worn["line"])
        inner = rect.adjusted(6 if column == 0 else 8, 0, -6, -1)
        note = self._model.note(row, column) if column else None
        text = self._model.text(row, column)
        px = sizes().caption if column == 0 else sizes().body
        font, tone = face(px, bold=note is not None), worn["text3" if column == 0 else "text"]
        if column and column - 1 not in self._mapped:
            tone = worn["text2"]
        if note is not None:
            tone = worn[WORDS.get(state, "text")]
        shown = elided(metrics(px, bold=note is not None), text, inner.width())
        say(painter, inner, shown, font, tone, align=LEFT)
        if note is not None:
            wide = max(16.0, metrics(px, bold=True).horizontalAdvance(shown))
            foot = inner.center().y() + px * 0.75
            painter.fillRect(QRectF(inner.left(), foot, min(wide, inner.width()), 2), tone)


class Head(QHeaderView):
    """The headers as the file has them, 13 px on `sunken`."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one header."""
        worn, whole, px = tones(), QRectF(rect), sizes().caption
        painter.fillRect(whole, worn["sunken"])
        across(painter, whole.left(), whole.right(), whole.bottom() - 1, worn["line"])
        title = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        inner = whole.adjusted(8, 0, -6, -1)
        say(painter, inner, elided(metrics(px), title, inner.width()), face(px), worn["text3"])
