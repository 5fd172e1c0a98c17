"""A labelled field: label above, help at the label's right end, what is wrong below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign, paint_sign


class SignMark(QWidget):
    """One sign, 16 × 16, beside a sentence."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def be(self, sign: Sign) -> None:
        """Show another sign."""
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        """16 × 16 and a pixel around."""
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        paint_sign(QPainter(self), self._sign, QRectF(1, 1, 16, 16))


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
        self._wrong = QWidget()
        self._why = Words("", "caption", "red", wrap=True)
        self._arrange(required=required)
        entry.setAccessibleName(label)

    def _arrange(self, *, required: bool) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.label)
        if required:
            top.addWidget(Words("*", "caption", "red"))
        top.addStretch(1)
        top.addWidget(self.help)
        below = QHBoxLayout(self._wrong)
        below.setContentsMargins(0, 3, 0, 0)
        below.setSpacing(6)
        below.addWidget(SignMark(Sign.RED), 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._why, 1)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.entry)
        column.addWidget(self._wrong)

    def refuse(self, why: str) -> None:
        """Show the red border and one sentence; "" takes both away."""
        self._why.say(why)
        self._wrong.setVisible(bool(why))
        self.entry.setAccessibleDescription(why)
        self.entry.setProperty("error", bool(why))
        self.entry.style().unpolish(self.entry)
        self.entry.style().polish(self.entry)

    @property
    def refused(self) -> str:
        """What is wrong with it now."""
        return self.entry.accessibleDescription()
