"""Rows of plain fields to be typed one under the other, or filled from Excel with one paste."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from hallapp.views.parts.fault import mark_wrong
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.words import Words

_MOST = 200


class TypedRows(QWidget):
    """Titles over columns of fields; Enter goes on and makes a row at the end.

    A paste of several cells fills fields from where the cursor is; ``filled`` says how many rows.
    `order_of` tells for a pasted head where each of our columns stands (-1: nowhere); nothing if
    the row is no head.
    """

    filled = Signal(int)
    changed = Signal()

    def __init__(
        self,
        titles: Sequence[str],
        widths: Sequence[int],
        *,
        rows: int = 4,
        order_of: Callable[[Sequence[str]], Sequence[int]] = lambda _: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._widths = tuple(widths)
        self.order_of = order_of
        self.rows: list[tuple[QLineEdit, ...]] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        for at, title in enumerate(self._titles):
            self._grid.addWidget(Words(title, "caption", "text2"), 0, at)
            self._grid.setColumnStretch(at, self._widths[at])
        self._grid.setRowStretch(_MOST + 1, 1)
        for _ in range(rows):
            self.add_row()
        self.middle = Middle(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.middle)

    def add_row(self) -> None:
        """One more empty row."""
        if len(self.rows) >= _MOST:
            return
        at = len(self.rows)
        row = tuple(QLineEdit() for _ in self._titles)
        for column, entry in enumerate(row):
            entry.setAccessibleName(f"{self._titles[column]} {at + 1}")
            entry.setMinimumWidth(40)
            entry.installEventFilter(self)
            entry.textChanged.connect(self.changed)
            self._grid.addWidget(entry, at + 1, column)
        self.rows.append(row)

    def texts(self) -> list[tuple[str, ...]]:
        """What stands in every row, without blanks around."""
        return [tuple(entry.text().strip() for entry in row) for row in self.rows]

    def put(self, texts: Sequence[Sequence[str]], row: int = 0, column: int = 0) -> int:
        """Fill fields from a place on; gives how many rows were filled."""
        for n, line in enumerate(texts[: _MOST - row]):
            while len(self.rows) <= row + n:
                self.add_row()
            for m, text in enumerate(line[: len(self._titles) - column]):
                self.rows[row + n][column + m].setText(text.strip())
        return min(len(texts), _MOST - row)

    def mark(self, row: int, column: int) -> None:
        """Mark one field as wrong and go there."""
        entry = self.rows[row][column]
        mark_wrong(entry, wrong=True)
        entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.middle.ensureWidgetVisible(entry)

    def clear_marks(self) -> None:
        """Take every mark away."""
        for row in self.rows:
            for entry in row:
                mark_wrong(entry, wrong=False)

    def paste(self, text: str, row: int = 0, column: int = 0) -> bool:
        """Take a table that was copied in Excel or WPS; False for a single word."""
        lines = [line.split("\t") for line in text.replace("\r", "").rstrip("\n").split("\n")]
        if len(lines) == 1 and len(lines[0]) == 1:
            return False
        order = self.order_of(lines[0])
        if order:
            lines = [[_cell(line, at) for at in order] for line in lines[1:]]
            column = 0
        self.filled.emit(self.put(lines, row, column))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field; Ctrl+V spreads cells."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        at = self._place(watched)
        if at is None:
            return super().eventFilter(watched, event)
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste(QGuiApplication.clipboard().text(), *at)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on(*at)
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            return super().eventFilter(watched, event)
        self._focus(at[0] + step, at[1])
        return True

    def _place(self, watched: QObject) -> tuple[int, int] | None:
        for row, entries in enumerate(self.rows):
            for column, entry in enumerate(entries):
                if entry is watched:
                    return row, column
        return None

    def _go_on(self, row: int, column: int) -> None:
        if column + 1 < len(self._titles):
            self._focus(row, column + 1)
            return
        if row + 1 == len(self.rows):
            self.add_row()
        self._focus(row + 1, 0)

    def _focus(self, row: int, column: int) -> None:
        if 0 <= row < len(self.rows):
            entry = self.rows[row][column]
            entry.setFocus(Qt.FocusReason.TabFocusReason)
            self.middle.ensureWidgetVisible(entry)


def _cell(line: Sequence[str], at: int) -> str:
    return line[at] if 0 <= at < len(line) else ""
