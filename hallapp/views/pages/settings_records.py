"""A list with a form beside it: a row is chosen and its fields keep themselves, or one is added."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hallapp.domain.errors import Refused
from hallapp.views import errors
from hallapp.views.columns import Column
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.views.rows import ListSource
from hallapp.views.saving import Saving, put
from hallapp.views.sizes import GAP
from hallapp.views.table import Table

translate = QCoreApplication.translate


class RecordForm(HeadedCard):
    """The fields of one record; ``closed`` puts it away, ``added`` carries the new one.

    `beside` names the field that stands to the right of another.
    """

    closed = Signal()
    added = Signal(object)

    def __init__(
        self,
        frame: Frame,
        fields: tuple[Field, ...],
        *,
        save: Callable[[Any, str, str], Callable[[], Any]],
        add: Callable[[dict[str, str]], Any],
        words: tuple[str, str],
        beside: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._frame = frame
        self._add = add
        self._words = words
        self.line: Any = None
        close = IconButton("x", translate("SettingsPage", "Close"))
        close.clicked.connect(self.closed)
        self.head.addWidget(close)

        def deed(name: str, value: str) -> Callable[[], Any]:
            return save(self.line, name, value)

        self.saving = Saving(frame, fields, deed, self._said, self)
        self.form = self.saving.form
        self.fault = Fault(self)
        self.more = QVBoxLayout()
        self.button = Button(words[1], "primary")
        self.button.clicked.connect(self.take)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.button)
        self.body.addWidget(self.lay_out(beside or {}), 1)
        self.body.addLayout(foot)

    def lay_out(self, beside: Mapping[str, str]) -> QWidget:
        """The fields one under the other, then what else the form has."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 4, 16, 8)
        column.setSpacing(10)
        put_fields(column, self.form.fields, beside)
        column.addLayout(self.more)
        column.addWidget(self.fault)
        column.addStretch(1)
        return Middle(inside)

    def _said(self, label: str, answer: Any) -> str:
        del answer
        said = translate("SettingsPage", "{what} of {whom} is saved")
        return said.format(what=label, whom=self.title.text())

    def show_line(self, line: Any, title: str, values: dict[str, str]) -> None:
        """Show a record; its fields keep themselves from now on."""
        if self.line is None or self.line.id != line.id:
            for field in self.form.fields.values():
                field.entry.clearFocus()  # what was typed there is kept there
            self.saving.forget()
            self.fault.say("")
        self.line = line
        self.saving.on = True
        self.title.say(title)
        self.button.hide()
        self.saving.show_values(values)

    def begin(self, values: dict[str, str]) -> None:
        """Empty fields for a new record."""
        for field in self.form.fields.values():
            field.entry.clearFocus()
        self.line = None
        self.saving.on = False
        self.saving.forget()
        self.title.say(self._words[0])
        self.fault.say("")
        for name, field in self.form.fields.items():
            put(field, values.get(name, ""))
        self.button.show()
        first = next(iter(self.form.fields.values()))
        first.entry.setFocus(Qt.FocusReason.TabFocusReason)

    def take(self) -> None:
        """Add the record."""
        self.form.clear()
        self.fault.say("")
        values = {name: self.form.value(name) for name in self.form.fields}
        self._frame.do(lambda: self._add(values), self.added.emit, self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say under its field why it was not added."""
        if not isinstance(error, Refused):
            self._frame.show_trouble(error)
        elif not self.form.refuse(error):
            self.fault.say(errors.sentence(error))


def put_fields(column: QVBoxLayout, fields: Mapping[str, Field], beside: Mapping[str, str]) -> None:
    """Fields one under the other; `beside` names the one to the right of another."""
    for name, field in fields.items():
        if name in beside.values():
            continue
        if name not in beside:
            column.addWidget(field)
            continue
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(field, 1)
        row.addWidget(fields[beside[name]], 1)
        column.addLayout(row)


class RecordSection(QWidget):
    """The list at the left, the form at the right while a row is chosen or added."""

    side = 332

    def __init__(
        self,
        frame: Frame,
        title: str,
        columns: Sequence[Column],
        form: RecordForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame = frame
        self.form = form
        self.card = HeadedCard(title)
        self.table = Table(columns, frame.tasks, self)
        self.table.setAccessibleName(title)
        self.add_button = Button(self.add_words(), "quiet", icon="plus", small=True)
        self.add_button.clicked.connect(self.begin)
        self.card.head.addWidget(self.add_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.empty = self.make_empty()
        self.stack.addWidget(self.empty)
        self.card.body.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(form)
        form.hide()
        self.table.picked.connect(self.show_line)
        self.table.opened.connect(self.show_line)
        self.table.clicked.connect(lambda _: self._again())
        self.table.rows.failed.connect(frame.show_trouble)
        form.closed.connect(self.close_form)
        form.added.connect(self._added)
        self.dress()

    def dress(self) -> None:
        """Give the form the width of the size of text in force."""
        self.form.setFixedWidth(self.side + (56 if sizes().large else 0))

    # --- what each list says of itself ------------------------------------------------------

    def add_words(self) -> str:
        """The words of the button that begins a new record."""
        return translate("SettingsPage", "Add…")

    def make_empty(self) -> Empty:
        """What stands where the list would."""
        raise NotImplementedError

    def ask(self) -> Sequence[Any]:
        """The rows; beside the window."""
        raise NotImplementedError

    def title_of(self, line: Any) -> str:
        """What a row is called over its form."""
        raise NotImplementedError

    def values_of(self, line: Any) -> dict[str, str]:
        """What the form shows of a row."""
        raise NotImplementedError

    def fresh(self) -> dict[str, str]:
        """What a new record begins with."""
        return {}

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again for the rows."""
        self.frame.tasks.read(self.ask, self.show_lines, about=self)

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show the rows, and the open one as it is now."""
        self.table.show_rows(ListSource(lines), keep=True)
        self.card.line.say(f"{len(lines):,}")
        self.stack.setCurrentWidget(self.table if lines else self.empty)
        line = self.form.line
        now = next((one for one in lines if line is not None and one.id == line.id), None)
        if now is not None and self.form.isVisible():
            self.show_line(now)

    def show_line(self, line: Any) -> None:
        """Open the form on a row."""
        self.form.show_line(line, self.title_of(line), self.values_of(line))
        self.form.show()

    def _again(self) -> None:
        line = self.table.current_line()
        if line is not None and not self.form.isVisible():
            self.show_line(line)

    def begin(self) -> None:
        """Begin a new record."""
        self.form.show()
        self.form.begin(self.fresh())

    def close_form(self) -> None:
        """Put the form away."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # else hiding tabs into the list
        self.form.hide()
        self.form.line = None

    def _added(self, line: Any) -> None:
        said = translate("SettingsPage", "{what} is added").format(what=self.title_of(line))
        self.frame.tell(said)
        self.show_line(line)
