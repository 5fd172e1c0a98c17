"""Ctrl+Z in a field that has nothing to take back belongs to the hall's last step.

Qt's fields keep the key for themselves even when they are empty; after a case was accepted the
cursor stands in an empty field, and there the step must be undone.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class UndoAside(QObject):
    """Watches the one field that has the focus."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLineEdit):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the key pass to the window when the field has no use for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit):
            return False
        idle_undo = event.matches(QKeySequence.StandardKey.Undo) and not watched.isUndoAvailable()
        idle_redo = event.matches(QKeySequence.StandardKey.Redo) and not watched.isRedoAvailable()
        if idle_undo or idle_redo:
            event.ignore()
            return True
        return False
