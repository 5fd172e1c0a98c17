"""The passphrase of backups: asked for to open one, or set for those to come."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import sizes
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words


class PassphraseDialog(Dialog):
    """``given`` carries what was typed; where a new one is set it is typed twice."""

    given = Signal(str)

    def __init__(self, window: QWidget, *, new: bool) -> None:
        title = self.tr("Lock backups") if new else self.tr("This backup is locked")
        super().__init__(window, title, width=600 if sizes().large else 520)
        self._new = new
        self.passphrase, self.again = _secret(), _secret()
        hint = self.tr("8 characters or more, a sentence is good") if new else ""
        self.field = Field("passphrase", self.tr("Passphrase"), self.passphrase, help_line=hint)
        self.field_again = Field("again", self.tr("Once more"), self.again)
        self.body.addWidget(self.field)
        if new:
            self.say(self.tr("Backups on sticks and shares then open only with it"))
            self.body.addWidget(self.field_again)
            warning = self.tr(
                "A lost passphrase cannot be recovered by anybody: backups locked with it are "
                "lost. Write it down and keep it apart from the stick."
            )
            self.body.addWidget(Words(warning, "caption", "warn", wrap=True))
        else:
            self.say(self.tr("Type the passphrase it was locked with"))
        self._button = self.primary(self.tr("Lock") if new else self.tr("Open"), self.hand_in)

    def hand_in(self) -> None:
        """Give what was typed; two that differ stay."""
        self.field.refuse("")
        self.field_again.refuse("")
        if self._new and self.passphrase.text() != self.again.text():
            self.field_again.refuse(self.tr("The two differ."))
            return
        self._button.setEnabled(False)
        self.given.emit(self.passphrase.text())

    def refuse(self, sentence: str) -> None:
        """Say why it did not open anything."""
        self._button.setEnabled(True)
        self.field.refuse(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()


def _secret() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
