"""A labelled field: label above, help at the label's right end, what is wrong below."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.parts.fault import Fault, mark_wrong
from hallapp.views.parts.words import Elided, Words


class Field(QWidget):
    """A label with its input; ``refuse`` says what is wrong and what to do.

    `name` is the field's name in ``Refused.field``; the input stays the caller's own.
    """

    def __init__(
        self,
        name: str,
        label: str,
        entry: QWidget,
        *,
        required: bool = False,
        help_line: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.entry = entry
        self.label = Words(label, "caption", "text2")
        self.label.setBuddy(entry)
        self.help = Words(help_line, "caption", "text3")
        self._fault = Fault()
        self._fault.setContentsMargins(0, 3, 0, 0)
        self._arrange(required=required)
        entry.setAccessibleName(label)

    def _arrange(self, *, required: bool) -> None:
        self._top = top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.label)
        if required:
            top.addWidget(Words("*", "caption", "red"))
        top.addStretch(1)
        top.addWidget(self.help)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.entry)
        column.addWidget(self._fault)

    def give_way(self) -> None:
        """Let the label be elided where there is no room for it."""
        label = Elided(self.label.text(), "caption", "text2")
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(1)
        label.setBuddy(self.entry)
        self._top.replaceWidget(self.label, label)
        self.label.deleteLater()
        self.label = label

    def add_below(self, widget: QWidget) -> None:
        """Something that helps to fill it, under the input."""
        self._column.addWidget(widget)

    def refuse(self, why: str) -> None:
        """Show the red border and one sentence; "" takes both away."""
        self._fault.say(why)
        self.entry.setAccessibleDescription(why)
        mark_wrong(self.entry, wrong=bool(why))

    @property
    def refused(self) -> str:
        """What is wrong with it now."""
        return self.entry.accessibleDescription()
