"""作废: why an entry of a register is void; its number stays taken."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from hallapp.domain.registers.lines import EntryLine
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.parts.fields import Field


class VoidDialog(Dialog):
    """``void`` is handed the reason; nothing is done without one."""

    def __init__(self, window: QWidget, line: EntryLine, void: Callable[[str], None]) -> None:
        title = self.tr("Make {number} void").format(number=line.entry_no)
        super().__init__(window, title, width=520)
        self.say(self.tr("It stays in the register, struck out, and keeps its number"))
        self._void = void
        self.reason = QLineEdit()
        self.field = Field("reason", self.tr("Why"), self.reason, required=True)
        self.body.addWidget(self.field)
        self.primary(self.tr("Make void"), self.hand_in)

    def hand_in(self) -> None:
        """Pass the reason on."""
        reason = self.reason.text().strip()
        if not reason:
            self.field.refuse(self.tr("Write why the entry is void."))
            return
        self.finish()
        self._void(reason)
