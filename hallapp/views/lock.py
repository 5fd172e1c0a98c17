"""The lock: nothing of the hall is seen until somebody signs in; a lost password is set anew."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout

from hallapp.actions import sign_in
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.dialog import Overlay, paint_shadow
from hallapp.views.errors import is_bug, sentence
from hallapp.views.form import Form
from hallapp.views.look import sizes, tones
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import Card
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words

_WIDE, _LARGE = 400, 480


class Lock(Overlay):
    """Covers the window whole; `let_in` is called when somebody has signed in."""

    def __init__(self, window: Any, let_in: Callable[[], None]) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Sign in"))
        self._frame = window
        self._let_in = let_in
        self.name = QComboBox()
        self.password, self.code, self.new, self.again = (QLineEdit() for _ in range(4))
        for line in (self.password, self.new, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.form = Form(
            (
                Field("name", self.tr("Name"), self.name),
                Field("password", self.tr("Password"), self.password),
                Field(
                    "code",
                    self.tr("Recovery code"),
                    self.code,
                    help_line=self.tr("printed when sign-in was switched on"),
                ),
                Field("new", self.tr("New password"), self.new),
                Field("again", self.tr("Once more"), self.again),
            ),
            self.hand_in,
            self,
        )
        self.fault = Fault(self)
        self.said = Words("", "body", wrap=True)
        self.button = Button(self.tr("Sign in"), "primary")
        self.button.clicked.connect(self.hand_in)
        self.other = Button("", "quiet")
        self.other.clicked.connect(self._turn)
        self.recovering = False
        self._build()
        self._show_mode()
        self._ask_names()

    def _build(self) -> None:
        self.card = Card(self)
        self.card.setFixedWidth(_LARGE if sizes().large else _WIDE)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self._frame.hall.facts.name, "title", wrap=True))
        column.addWidget(self.said)
        for field in self.form.fields.values():
            column.addWidget(field)
        column.addWidget(self.fault)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.button)
        column.addLayout(row)
        around = QVBoxLayout(self)
        around.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)

    def _ask_names(self) -> None:
        hall = self._frame.hall
        self._frame.tasks.read(lambda: sign_in.names(hall), self._show_names, newest=True)

    def _show_names(self, names: tuple[str, ...]) -> None:
        self.name.addItems(names)
        last = self.name.findText(self._frame.preferences.signed_in)
        self.name.setCurrentIndex(max(last, 0))
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self.recovering = not self.recovering
        self._show_mode()

    def _show_mode(self) -> None:
        fields = self.form.fields
        for name in ("code", "new", "again"):
            fields[name].setVisible(self.recovering)
        fields["password"].setVisible(not self.recovering)
        self.form.clear()
        self.fault.say("")
        lost, back = self.tr("Password lost…"), self.tr("Back")
        self.other.setText(back if self.recovering else lost)
        deed = self.tr("Set the password") if self.recovering else self.tr("Sign in")
        self.button.setText(deed)
        self.say(
            self.tr("A supervisor sets a new password with the recovery code.")
            if self.recovering
            else self.tr("The window is locked.")
        )

    def say(self, words: str) -> None:
        """What is told above the fields."""
        self.said.say(words, "text2")

    def hand_in(self) -> None:
        """Sign in, or set the password anew."""
        if not self.button.isEnabled():
            return
        self.form.clear()
        self.fault.say("")
        hall, name = self._frame.hall, self.name.currentText()
        if self.recovering and self.new.text() != self.again.text():
            self.form.fields["again"].refuse(self.tr("The two differ."))
            return
        self.button.setEnabled(False)
        if self.recovering:
            code, new = self.code.text(), self.new.text()
            self._frame.do(
                lambda: sign_in.recover(hall, name, code, new), self._recovered, self._refused
            )
        else:
            password = self.password.text()
            self._frame.do(
                lambda: sign_in.sign_in(hall, name, password), self._entered, self._refused
            )

    def _entered(self, _: object) -> None:
        self._frame.preferences.signed_in = self.name.currentText()
        self._let_in()

    def _recovered(self, code: str) -> None:
        self.button.setEnabled(True)
        self.recovering = False
        self._show_mode()
        for line in (self.code, self.new, self.again):
            line.clear()
        words = self.tr("The password is set. The new recovery code, write it down now: {code}")
        self.say(words.format(code=code))
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.password.selectAll()
        if is_bug(error):
            self._frame.show_trouble(error)
        if not isinstance(error, Refused) or not self.form.refuse(self._meant(error)):
            self.fault.say(sentence(error))

    def _meant(self, refused: Refused) -> Refused:
        """A wrong recovery code is said under the code."""
        if self.recovering and refused.field == "password":
            return Refused(refused.sentence, field="code", **refused.values)
        return refused

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key closes it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint over everything."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones()["window"])
        paint_shadow(painter, QRectF(self.card.geometry()), 8, 14, 6)
