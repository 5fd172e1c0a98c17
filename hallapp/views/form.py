"""Fields of one form: Enter goes on, refusals stand under the field they name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from hallapp.domain.errors import Refused
from hallapp.views.errors import sentence
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.list_entry import ListEntry

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Form(QObject):
    """The fields of a form in their order; `done` is called by Enter in the last one."""

    def __init__(
        self, fields: tuple[Field, ...], done: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.fields = {field.name: field for field in fields}
        self._done = done
        for field in fields:
            field.entry.installEventFilter(self)

    def value(self, name: str) -> str:
        """What stands in a field, as text; a choice gives its key."""
        entry = self.fields[name].entry
        if isinstance(entry, QLineEdit):
            return entry.text().strip()
        if isinstance(entry, QPlainTextEdit):
            return entry.toPlainText().strip()
        if isinstance(entry, QComboBox):
            chosen = entry.currentData()
            return entry.currentText().strip() if chosen is None else str(chosen)
        if isinstance(entry, Choices):
            return entry.key
        if isinstance(entry, ListEntry):
            return entry.text
        raise TypeError(type(entry))

    def refuse(self, refused: Refused) -> bool:
        """Show a refusal under its field and go there; False if no field is meant."""
        self.clear()
        field = self.fields.get(refused.field)
        if field is None:
            return False
        field.refuse(sentence(refused))
        field.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear(self) -> None:
        """Take every refusal away."""
        for field in self.fields.values():
            if field.refused:
                field.refuse("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter moves on, in the last field it is done."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if Qt.Key(event.key()) not in _ENTER or isinstance(watched, QPlainTextEdit):
            return super().eventFilter(watched, event)
        order = [field.entry for field in self.fields.values() if _reachable(field.entry)]
        at = next((n for n, entry in enumerate(order) if entry is watched), len(order) - 1)
        if at + 1 < len(order):
            order[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._done()
        return True


def _reachable(entry: QWidget) -> bool:
    return entry.isVisible() and entry.isEnabled()
