"""A list typed row by row that is one field of a form: materials, steps, fees."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hallapp.domain.item_lists import rows_of, text_of
from hallapp.views.parts.typed_rows import TypedRows

_LEAST = 3
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ListEntry(TypedRows):
    """Rows of a list as one text; ``left`` says that a row was left, it may be kept now.

    Alt with an arrow moves a row; a row whose fields are empty is no row. `hints` stand in the
    empty fields of the first row.
    """

    left = Signal()

    def __init__(
        self,
        titles: Sequence[str],
        widths: Sequence[int],
        *,
        hints: Sequence[str] = (),
        order_of: Callable[[Sequence[str]], Sequence[int]] = lambda _: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(titles, widths, rows=0, order_of=order_of, parent=parent)
        self._grid.setHorizontalSpacing(4)
        self._hints = tuple(hints)
        self.filled.connect(lambda _: self.left.emit())
        self.put_text("")

    def add_row(self) -> None:
        """One more empty row that says when it is left."""
        before = len(self.rows)
        super().add_row()
        for row in self.rows[before:]:
            for entry in row:
                entry.setProperty("dense", True)
                entry.editingFinished.connect(lambda row=row: self._left(row))
            if not before:
                for entry, hint in zip(row, self._hints, strict=False):
                    entry.setPlaceholderText(hint)

    def _left(self, row: tuple[QLineEdit, ...]) -> None:
        if QApplication.focusWidget() not in row:
            self.left.emit()

    @property
    def text(self) -> str:
        """The list as it stands in the record."""
        return text_of(self.texts())

    def put_text(self, text: str) -> None:
        """Show a list, with an empty row at its end."""
        rows = rows_of(text, len(self._titles))
        empty = ("",) * len(self._titles)
        shown = max(len(rows) + 1, len(self.rows), _LEAST)
        self.put([*rows, *[empty] * (shown - len(rows))])
        for row in self.rows:
            for entry in row:
                entry.setCursorPosition(0)

    # --- what a form asks of any entry ------------------------------------------------------

    def hasFocus(self) -> bool:
        """Whether one of its fields has it."""
        return self.isAncestorOf(QApplication.focusWidget() or self.window())

    def clearFocus(self) -> None:
        """Leave the field that is being typed."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to its first field."""
        self.rows[0][0].setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move the row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()))
            at = self._place(watched)
            if step and at and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(at[0], step, at[1])
                return True
        return super().eventFilter(watched, event)

    def _move(self, row: int, step: int, column: int) -> None:
        other = row + step
        if not 0 <= other < len(self.rows):
            return
        texts = self.texts()
        self.put([texts[other]], row)
        self.put([texts[row]], other)
        self._focus(other, column)
        self.left.emit()
