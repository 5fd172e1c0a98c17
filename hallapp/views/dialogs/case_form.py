"""What the dialogs of a case share: a compiled form, its labels, and the door for a refusal."""

from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from hallapp.domain.cases import CaseLine
from hallapp.domain.errors import Moment, Refused
from hallapp.views import errors
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import face, sizes, tones
from hallapp.views.parts.fault import Fault, mark_wrong


class CaseForm(Dialog):
    """A dialog on one case; ``filled`` carries what was handed in.

    It stays open until the deed is done: `refuse` marks the field at fault, `finish` closes.
    """

    filled = Signal(object)

    def __init__(self, window: QWidget, title: str, line: CaseLine, ui: Any) -> None:
        super().__init__(window, title, width=600 if not sizes().large else 720)
        self.case = line
        self.form = QWidget(self)
        self.ui = ui
        ui.setupUi(self.form)
        self.fault = Fault(self)
        self.body.addWidget(self.form)
        self.body.addWidget(self.fault)
        self.say(f"{line.case_no}  {line.item}")
        self._dress_form()

    def _dress_form(self) -> None:
        for label in self.form.findChildren(QLabel):
            label.setFont(face(sizes().caption))
            palette = QPalette(label.palette())
            tone = "text3" if label.objectName() == "note" else "text2"
            palette.setColor(QPalette.ColorRole.WindowText, tones()[tone])
            label.setPalette(palette)
            if (entry := label.buddy()) is not None:
                entry.setAccessibleName(label.text())
            if label.property("required"):
                label.setText(f"{label.text()} *")
        for spin in self.form.findChildren(QAbstractSpinBox):
            spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            spin.setFixedHeight(sizes().button)
            if (inside := spin.findChild(QLineEdit)) is not None:
                inside.setTextMargins(10, 0, 0, 0)

    def hand_in(self, new: object) -> None:
        """Say what was filled in; the page does the deed."""
        self.refuse(None)
        self.filled.emit(new)

    def refuse(self, error: Exception | None) -> None:
        """Mark the field at fault and say why; None takes the marks away."""
        at_fault = error.field if isinstance(error, Refused) else ""
        for entry in self.form.findChildren(QWidget):
            if entry.property("error"):
                mark_wrong(entry, wrong=False)
        self.fault.say("" if error is None else errors.sentence(error))
        named = getattr(self.ui, at_fault, None) if at_fault else None
        if isinstance(named, QWidget):
            mark_wrong(named, wrong=True)
            named.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Show it, with the cursor in the first field."""
        super().open()
        first = next(iter(_inputs(self.form)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _inputs(form: QWidget) -> list[QWidget]:
    return [
        child
        for child in form.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.isHidden()
        and not child.objectName().startswith("qt_")
    ]


def set_moment(entry: QDateTimeEdit, at: Moment) -> None:
    """Put an instant or a day into a field."""
    if isinstance(entry, QDateEdit):
        entry.setDate(QDate(at.year, at.month, at.day))
    else:
        entry.setDateTime(QDateTime.fromString(f"{at:%Y-%m-%d %H:%M}", "yyyy-MM-dd HH:mm"))


def typed(entry: QLineEdit | QPlainTextEdit) -> str:
    """What was typed, without blanks around it."""
    text = entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()
    return text.strip()
