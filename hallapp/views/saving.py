"""Fields that keep themselves: each is saved when it is left, and says so; no save button."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from hallapp.domain.errors import Refused
from hallapp.views import errors
from hallapp.views.form import Form
from hallapp.views.page import Frame
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.list_entry import ListEntry

Save = Callable[[str, str], Callable[[], Any]]
"""Field and new value → the deed, to be done beside the window."""


class Saving(QObject):
    """Watches the fields of one form; `said` says what was done with a field's label.

    What is refused stands under its field; ``refused`` carries it.
    """

    refused = Signal(object)

    def __init__(
        self,
        frame: Frame,
        fields: tuple[Field, ...],
        save: Save,
        said: Callable[[str, Any], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._save = save
        self._said = said
        self._kept: dict[str, str] = {}
        self._busy: set[str] = set()
        self._again: set[str] = set()
        self._record = 0
        self.on = True
        self.form = Form(fields, self._last, self)
        for field in fields:
            self._watch(field)

    def _watch(self, field: Field) -> None:
        entry, name = field.entry, field.name
        if isinstance(entry, QLineEdit):
            entry.editingFinished.connect(lambda: self.keep(name))
        elif isinstance(entry, QComboBox):
            entry.activated.connect(lambda _: self.keep(name))
        elif isinstance(entry, Choices):
            entry.chosen.connect(lambda _: self.keep(name))
        elif isinstance(entry, ListEntry):
            entry.left.connect(lambda: self.keep(name))
        elif isinstance(entry, QPlainTextEdit):
            entry.setProperty("keeps", name)
            entry.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A longer text is kept when it is left."""
        if event.type() == QEvent.Type.FocusOut and watched.property("keeps"):
            self.keep(str(watched.property("keeps")))
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """Another record comes: nothing of the last one is answered here any more."""
        self._record += 1
        self._kept.clear()
        self._busy.clear()
        self._again.clear()
        self.form.clear()

    def show_values(self, values: dict[str, str]) -> None:
        """Show what is kept; what is being typed, saved or was refused stays as it stands."""
        for name, value in values.items():
            field = self.form.fields[name]
            if name in self._busy:
                continue
            known = name in self._kept
            typing = known and self.form.value(name) != self._kept[name]
            self._kept[name] = value
            if typing and (field.entry.hasFocus() or field.refused):
                continue
            if self.form.value(name) != value:
                put(field, value)

    def keep(self, name: str) -> None:
        """Save one field if it says something new."""
        value, field, record = self.form.value(name), self.form.fields[name], self._record
        if not self.on:
            return
        if name in self._busy:
            self._again.add(name)  # when the answer is here
            return
        if value == self._kept.get(name):
            field.refuse("")  # what was wrong is taken back
            return
        self._busy.add(name)

        def done(answer: Any) -> None:
            self._frame.tell(self._said(field.label.text(), answer))
            if record == self._record:
                self._kept[name] = value
                field.refuse("")
                self._answered(name)

        def failed(error: Exception) -> None:
            if record != self._record or not isinstance(error, Refused):
                self._frame.show_trouble(error)
            else:
                field.refuse(errors.sentence(error))
                self.refused.emit(error)
            if record == self._record:
                self._answered(name)

        try:
            deed = self._save(name, value)
        except Refused as refused:
            failed(refused)
            return
        self._frame.do(deed, done, failed)

    def _answered(self, name: str) -> None:
        self._busy.discard(name)
        if name in self._again:
            self._again.discard(name)
            self.keep(name)

    def _last(self) -> None:
        for name, field in self.form.fields.items():
            if field.entry.hasFocus():
                self.keep(name)


def put(field: Field, value: str) -> None:
    """Put a value into a field's input."""
    entry = field.entry
    if isinstance(entry, QLineEdit):
        entry.setText(value)
        entry.setCursorPosition(0)
    elif isinstance(entry, QPlainTextEdit):
        entry.setPlainText(value)
    elif isinstance(entry, QComboBox):
        entry.setCurrentIndex(max(0, entry.findData(value)))
    elif isinstance(entry, ListEntry):
        entry.put_text(value)
    elif isinstance(entry, Choices) and value:
        entry.choose(value)
