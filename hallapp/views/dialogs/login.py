"""Who signs in: a name, roles, a clerk's department, a first password; or a new password."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from hallapp.actions import logins
from hallapp.actions.logins import LoginLine
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Role
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.role_words import role_note, role_word


def secret() -> QLineEdit:
    """A line for a password."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


class Roles(QWidget):
    """The roles, each with what it may."""

    def __init__(self, held: frozenset[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {role: QCheckBox(role_word(role)) for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for row, (role, box) in enumerate(self.boxes.items()):
            box.setChecked(role in held)
            box.setAccessibleDescription(role_note(role))
            note = Words(role_note(role), "caption", "text3", wrap=True)
            grid.addWidget(box, row, 0)
            grid.addWidget(note, row, 1)

    @property
    def chosen(self) -> frozenset[Role]:
        """Those that are ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())


class LoginDialog(Dialog):
    """Somebody new, or the roles of somebody who is there."""

    def __init__(
        self, frame: Frame, window: QWidget, line: LoginLine | None, departments: Sequence[str]
    ) -> None:
        title = line.name if line else self.tr("Let somebody sign in")
        super().__init__(window, title, width=680 if sizes().large else 600)
        self._frame, self._line = frame, line
        self.name, self.password = QLineEdit(line.name if line else ""), secret()
        self.roles = Roles(line.roles if line else frozenset())
        self.department = QComboBox()
        self.department.addItems(["", *departments])
        self.department.setCurrentText(line.department if line else "")
        first = self.tr("First password")
        self.form = Form(
            (
                Field("name", self.tr("Name"), self.name, required=True),
                Field("roles", self.tr("Roles"), self.roles),
                Field("department", self.tr("Department of the clerk"), self.department),
                Field(
                    "password",
                    self.tr("New password") if line else first,
                    self.password,
                    help_line=self.tr("empty: it stays") if line else self.tr("8 characters"),
                ),
            ),
            self.hand_in,
            self,
        )
        self.fault = Fault(self)
        for field in self.form.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.fault)
        self.form.fields["name"].setVisible(line is None)
        self.roles.boxes[Role.CLERK].toggled.connect(self._ask_department)
        self._ask_department()
        if line is not None:
            gone = Button(self.tr("Sign in no more"), "danger")
            gone.clicked.connect(self.remove)
            self.left.addWidget(gone)
        self.primary(self.tr("Keep") if line else self.tr("Add"), self.hand_in)

    def _ask_department(self) -> None:
        is_clerk = self.roles.boxes[Role.CLERK].isChecked()
        self.form.fields["department"].setVisible(is_clerk)

    def hand_in(self) -> None:
        """Add the person, or keep what was changed."""
        self.form.clear()
        self.fault.say("")
        hall, line, roles = self._frame.hall, self._line, self.roles.chosen
        name, password = self.name.text(), self.password.text()
        department = self.department.currentText()

        def deed() -> None:
            if line is None:
                logins.add(hall, name, password, roles, department=department)
                return
            if (roles, department if Role.CLERK in roles else "") != (line.roles, line.department):
                logins.amend(hall, line.name, roles, department=department)
            if password:
                logins.set_password(hall, line.name, password)

        said = self.tr("{name} is kept").format(name=name.strip())
        self._frame.do(deed, lambda _: self._done(said), self._refused)

    def remove(self) -> None:
        """Take somebody off."""
        assert self._line is not None
        hall, name = self._frame.hall, self._line.name
        said = self.tr("{name} signs in no more").format(name=name)
        self._frame.do(lambda: logins.remove(hall, name), lambda _: self._done(said), self._refused)

    def _done(self, said: str) -> None:
        self._frame.tell(said, undo=False)
        self.finish()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refused) or not self.form.refuse(error):
            self.fault.say(sentence(error))


class PasswordDialog(Dialog):
    """One's own password is asked for a deed; with `new`, another one too."""

    def __init__(
        self,
        frame: Frame,
        window: QWidget,
        words: tuple[str, str, str],
        deed: Callable[[str, str], Any],
        then: Callable[[Any], None],
        *,
        new: bool = False,
    ) -> None:
        title, line, button = words
        super().__init__(window, title, width=560 if sizes().large else 480)
        self._frame, self._deed_of, self._then, self._new = frame, deed, then, new
        self.password, self.new, self.again = secret(), secret(), secret()
        fields = [Field("password", self.tr("Your password"), self.password)]
        if new:
            fields += [
                Field("new", self.tr("New password"), self.new),
                Field("again", self.tr("Once more"), self.again),
            ]
        self.form = Form(tuple(fields), self.hand_in, self)
        self.fault = Fault(self)
        if line:
            self.body.addWidget(Words(line, "body", "text2", wrap=True))
        for field in fields:
            self.body.addWidget(field)
        self.body.addWidget(self.fault)
        self.primary(button, self.hand_in)

    def hand_in(self) -> None:
        """Do it."""
        self.form.clear()
        self.fault.say("")
        password, new = self.password.text(), self.new.text()
        if self._new and new != self.again.text():
            self.form.fields["again"].refuse(self.tr("The two differ."))
            return
        self._frame.do(lambda: self._deed_of(password, new), self._done, self._refused)

    def _done(self, answer: Any) -> None:
        self.finish()
        self._then(answer)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refused) or not self.form.refuse(error):
            self.fault.say(sentence(error))


class CodeDialog(Dialog):
    """The recovery code, seen only now: printed, or written down by hand."""

    def __init__(self, window: QWidget, code: str, print_it: Callable[[], None]) -> None:
        super().__init__(window, self.tr("Recovery code"), width=600 if sizes().large else 520)
        self.code = Words(code, "title")
        self.code.setAccessibleName(code)
        self.body.addWidget(
            Words(
                self.tr(
                    "Whoever has lost the supervisor's password needs this code. Nobody can see "
                    "it again, the program does not keep it: print it or write it down, and put "
                    "it into the safe, not beside the computer."
                ),
                "body",
                wrap=True,
            )
        )
        self.body.addWidget(self.code)
        button = Button(self.tr("Print…"), icon="printer")
        button.clicked.connect(print_it)
        self.left.addWidget(button)
        self.cancelling(offered=False)
        self.primary(self.tr("It is in a safe place"), self.finish)
