"""The discipline passphrase, which nobody can recover; how large an attachment may be."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hallapp.actions import attachments, discipline
from hallapp.domain.errors import Refused
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.page import Frame
from hallapp.views.pages.settings_hall import changed, held
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.words import Words
from hallapp.views.saving import Saving

translate = QCoreApplication.translate


class SealedSection(HeadedCard):
    """First the passphrase is set, later it is changed by who has it."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsPage", "Sealed, attached"), "", parent)
        self._frame = frame
        self._has = False
        self.state = Words("", "body", wrap=True)
        self.old, self.new, self.again = _secret(), _secret(), _secret()
        fields = (
            Field("old", translate("SettingsPage", "Present passphrase"), self.old),
            Field(
                "new",
                translate("SettingsPage", "New passphrase"),
                self.new,
                help_line=translate("SettingsPage", "8 characters or more, a sentence is good"),
            ),
            Field("again", translate("SettingsPage", "Once more"), self.again),
        )
        self.form = Form(fields, self.take, self)
        self.warning = Words(
            translate(
                "SettingsPage",
                "A lost passphrase cannot be recovered by anybody: what was sealed stays sealed. "
                "Older backups open with the passphrase of their time.",
            ),
            "caption",
            "warn",
            wrap=True,
        )
        self.fault = Fault(self)
        self.button = Button("", "primary")
        self.button.clicked.connect(self.take)
        self.megabytes = QLineEdit()
        size = Field(
            "megabytes",
            translate("SettingsPage", "An attachment may have up to (MB)"),
            self.megabytes,
        )
        self.saving = Saving(frame, (size,), self._save, changed, self)
        self._build(fields, size)

    def _build(self, fields: tuple[Field, ...], size: Field) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        title = translate("SettingsPage", "Discipline passphrase for misconduct reports")
        column.addWidget(Words(title, "strong"))
        column.addWidget(self.state)
        for field in fields:
            column.addWidget(field)
        column.addWidget(self.fault)
        column.addWidget(self.warning)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(Hairline())
        column.addWidget(Words(translate("SettingsPage", "Attachments of entries"), "strong"))
        column.addWidget(size)
        self.body.addWidget(Middle(held(inside)), 1)

    def refresh(self) -> None:
        """Ask again whether there is a passphrase, and how large a file may be."""
        hall = self._frame.hall

        def ask() -> tuple[bool, int]:
            return discipline.has_passphrase(hall), attachments.most_megabytes(hall)

        self._frame.tasks.read(ask, lambda answer: self._show(*answer), about=self)

    def _show(self, has_passphrase: bool, megabytes: int) -> None:
        self._has = has_passphrase
        self.form.fields["old"].setVisible(has_passphrase)
        if has_passphrase:
            said = translate("SettingsPage", "It is set: reports can be entered.")
            self.state.say(said, "text2")
            self.button.setText(translate("SettingsPage", "Change the passphrase"))
        else:
            self.state.say(
                translate("SettingsPage", "Not set yet: nobody can enter a report."), "warn"
            )
            self.button.setText(translate("SettingsPage", "Set the passphrase"))
        self.button.setAccessibleName(self.button.text())
        self.saving.show_values({"megabytes": str(megabytes)})

    def take(self) -> None:
        """Set or change it; both new ones must be the same."""
        self.form.clear()
        self.fault.say("")
        old, new = self.old.text(), self.new.text()
        if new != self.again.text():
            self.form.fields["again"].refuse(translate("SettingsPage", "The two differ."))
            return
        hall = self._frame.hall

        def deed() -> None:
            if self._has:
                discipline.change_passphrase(hall, old, new)
            else:
                discipline.set_passphrase(hall, new)

        self.button.setEnabled(False)
        self._frame.do(deed, self._done, self._refused)

    def _done(self, _: object) -> None:
        self.button.setEnabled(True)
        for entry in (self.old, self.new, self.again):
            entry.clear()
        self._frame.tell(translate("SettingsPage", "The passphrase is kept"), undo=False)
        self.refresh()

    def _refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if not isinstance(error, Refused):
            self._frame.show_trouble(error)
            return
        name = "old" if self._has and error.field == "passphrase" else "new"
        self.form.fields[name].refuse(sentence(error))

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        del name
        hall = self._frame.hall
        return lambda: attachments.set_most_megabytes(hall, value)


def _secret() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
