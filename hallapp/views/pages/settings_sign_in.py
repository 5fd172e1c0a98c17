"""Who signs in, with which roles; the switch itself, one's own password, the recovery code."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from hallapp.actions import logins, people, sign_in
from hallapp.actions.logins import LoginLine
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.views.code_print import print_code
from hallapp.views.columns import Cell, Column
from hallapp.views.dialogs.login import CodeDialog, LoginDialog, PasswordDialog, secret
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.page import Frame
from hallapp.views.pages.settings_hall import changed, held
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.words import Words
from hallapp.views.printing import choose_printer
from hallapp.views.role_words import roles_words
from hallapp.views.rows import ListSource
from hallapp.views.saving import Saving
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class SignInSection(HeadedCard):
    """While it is off, how to switch it on; else the people, and what one does with oneself."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsPage", "Sign-in"), "", parent)
        self._frame = frame
        self.off, self.on = SwitchOn(frame, self._show_code), SignedInPart(frame, self._show_code)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.off)
        self.stack.addWidget(self.on)
        self.head.addWidget(self.on.add)
        self.body.addWidget(self.stack, 1)
        self.dialog: Any = None
        self.refresh()

    def refresh(self) -> None:
        """Show the side that is in force."""
        is_on = self._frame.hall.sign_in
        self.stack.setCurrentWidget(self.on if is_on else self.off)
        self.on.add.setVisible(is_on and self._frame.hall.may(Right.ACCOUNTS))
        if is_on:
            self.on.refresh()

    def _show_code(self, code: str) -> None:
        name, hall = self._frame.hall.who, self._frame.hall.facts.name
        self.refresh()

        def print_it() -> None:
            title = translate("SettingsPage", "Recovery code")
            printer = choose_printer(self.window(), title, self._frame.preferences, "recovery")
            if printer is not None:
                print_code(printer, hall, name, code)

        self.dialog = CodeDialog(self.window(), code, print_it)
        self.dialog.open()


class SwitchOn(QWidget):
    """The first one who signs in is the supervisor."""

    def __init__(self, frame: Frame, show_code: Callable[[str], None]) -> None:
        super().__init__()
        self._frame, self._show_code = frame, show_code
        self.name, self.password, self.again = QLineEdit(), secret(), secret()
        self.name.setText(frame.preferences.person)
        self.form = Form(
            (
                Field("name", translate("SettingsPage", "Your name"), self.name, required=True),
                Field(
                    "password",
                    translate("SettingsPage", "Password"),
                    self.password,
                    help_line=translate("SettingsPage", "8 characters or more"),
                ),
                Field("again", translate("SettingsPage", "Once more"), self.again),
            ),
            self.hand_in,
            self,
        )
        self.fault = Fault(self)
        self.button = Button(translate("SettingsPage", "Switch sign-in on"), "primary")
        self.button.clicked.connect(self.hand_in)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for words, tone in (
            (
                translate(
                    "SettingsPage",
                    "One supervisor alone needs no sign-in. Where several work with this hall, "
                    "each signs in, does what the own roles allow, and stands with name in the "
                    "journal. Names and phones in the registers can then be read by nobody who "
                    "only has the file.",
                ),
                "text",
            ),
            (
                translate(
                    "SettingsPage",
                    "Backups made before stay readable: lock them away or delete them. Without "
                    "password and recovery code nobody reads those names again.",
                ),
                "warn",
            ),
        ):
            column.addWidget(Words(words, "body", tone, wrap=True))
        for field in self.form.fields.values():
            column.addWidget(field)
        column.addWidget(self.fault)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Middle(held(inside)))

    def hand_in(self) -> None:
        """Switch it on; the recovery code is shown once."""
        self.form.clear()
        self.fault.say("")
        hall, name, password = self._frame.hall, self.name.text(), self.password.text()
        if password != self.again.text():
            self.form.fields["again"].refuse(translate("SettingsPage", "The two differ."))
            return
        self.button.setEnabled(False)
        self._frame.do(lambda: sign_in.turn_on(hall, name, password), self._done, self._refused)

    def _done(self, code: str) -> None:
        self.button.setEnabled(True)
        self.password.clear()
        self.again.clear()
        self._frame.preferences.signed_in = self._frame.hall.who
        self._show_code(code)

    def _refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if not isinstance(error, Refused) or not self.form.refuse(error):
            self.fault.say(sentence(error))


class SignedInPart(QWidget):
    """The people who sign in, and what one does with one's own password."""

    def __init__(self, frame: Frame, show_code: Callable[[str], None]) -> None:
        super().__init__()
        self._frame, self._show_code = frame, show_code
        self._departments: tuple[str, ...] = ()
        self.dialog: Any = None
        self.add = Button(translate("SettingsPage", "Add…"), "quiet", icon="plus", small=True)
        self.add.clicked.connect(lambda: self.open(None))
        self.table = Table(_COLUMNS, frame.tasks, self)
        self.table.setAccessibleName(translate("SettingsPage", "Who signs in"))
        self.table.opened.connect(self.open)
        self.table.rows.failed.connect(frame.show_trouble)
        self.idle = QLineEdit()
        minutes = Field(
            "idle",
            translate("SettingsPage", "Lock after minutes without a key or click"),
            self.idle,
            help_line=translate("SettingsPage", "0: never; F8 locks at once"),
        )
        self.saving = Saving(frame, (minutes,), self._save, changed, self)
        self.own = self._button(translate("SettingsPage", "My password…"), self.change_own)
        self.code = self._button(
            translate("SettingsPage", "New recovery code…"), self.make_code, icon="printer"
        )
        self.stop = self._button(
            translate("SettingsPage", "Switch sign-in off…"), self.turn_off, kind="danger"
        )
        self._build(minutes)

    def _button(
        self, words: str, deed: Callable[[], None], *, kind: str = "", icon: str = ""
    ) -> Button:
        button = Button(words, kind, icon=icon)
        button.clicked.connect(deed)
        return button

    def _build(self, minutes: Field) -> None:
        self._minutes = minutes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.setSpacing(10)
        minutes.setMaximumWidth(460)
        foot.addWidget(minutes)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.own, self.code):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.stop)
        foot.addLayout(row)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Ask again who signs in."""
        hall, rules = self._frame.hall, self._frame.hall.may(Right.ACCOUNTS)
        for widget in (self.code, self.stop, self._minutes):
            widget.setVisible(rules)

        def ask() -> tuple[Sequence[LoginLine], tuple[str, ...], int]:
            names = tuple(each.name for each in people.departments(hall))
            return logins.lines(hall), names, sign_in.idle_minutes(hall)

        self._frame.tasks.read(ask, lambda answer: self._show(*answer), about=self)

    def _show(self, lines: Sequence[LoginLine], departments: tuple[str, ...], minutes: int) -> None:
        self._departments = departments
        self.table.show_rows(ListSource(lines), keep=True)
        self.saving.show_values({"idle": str(minutes)})

    def open(self, line: LoginLine | None) -> None:
        """Somebody new, or the one of a row."""
        if self._frame.hall.may(Right.ACCOUNTS):
            self.dialog = LoginDialog(self._frame, self.window(), line, self._departments)
            self.dialog.open()

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        del name
        hall = self._frame.hall
        return lambda: sign_in.set_idle_minutes(hall, value)

    def change_own(self) -> None:
        """Another password for oneself."""
        hall = self._frame.hall
        title, button = self.own.text().rstrip("…"), translate("SettingsPage", "Keep it")
        self._ask(
            (title, "", button),
            lambda old, new: sign_in.change_password(hall, old, new),
            lambda _: self._frame.tell(
                translate("SettingsPage", "Your password is changed"), undo=False
            ),
            new=True,
        )

    def make_code(self) -> None:
        """The old code opens nothing more."""
        hall = self._frame.hall
        line = translate("SettingsPage", "The code of before opens nothing more.")
        button = translate("SettingsPage", "Make the code")
        self._ask(
            (self.code.text().rstrip("…"), line, button),
            lambda password, _: sign_in.new_recovery_code(hall, password),
            self._show_code,
        )

    def turn_off(self) -> None:
        """Nobody signs in any more."""
        hall = self._frame.hall
        line = translate(
            "SettingsPage",
            "Everybody who opens this hall may then do everything, and whoever has the file reads "
            "the names in it. All who sign in now are taken off.",
        )
        button = translate("SettingsPage", "Switch it off")
        self._ask(
            (self.stop.text().rstrip("…"), line, button),
            lambda password, _: sign_in.turn_off(hall, password),
            lambda _: self._frame.open_page("settings", section="sign_in"),
        )

    def _ask(
        self,
        words: tuple[str, str, str],
        deed: Callable[[str, str], Any],
        then: Callable[[Any], None],
        *,
        new: bool = False,
    ) -> None:
        self.dialog = PasswordDialog(self._frame, self.window(), words, deed, then, new=new)
        self.dialog.open()


_COLUMNS = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=120, large=140,
           sorts=False, cell=lambda line: Cell(line.name, bold=True)),
    Column(key="roles", title=QT_TRANSLATE_NOOP("Column", "Roles"), normal=300, large=340,
           stretch=True, sorts=False, cell=lambda line: Cell(roles_words(line.roles))),
    Column(key="department", title=QT_TRANSLATE_NOOP("Column", "Department"), normal=160,
           large=190, sorts=False, cell=lambda line: Cell(line.department, "text2")),
)  # fmt: skip
