"""A sealed register while it is locked: a lock for everybody, a passphrase for who has it.

It locks again after some minutes without key or click, under the privacy screen, and when the page
is left.
"""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QStandardPaths,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import discipline
from hallapp.desk import opened_files
from hallapp.domain.errors import Refused
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fields import Field
from hallapp.views.parts.icon_mark import IconMark
from hallapp.views.parts.words import Words
from hallapp.views.privacy import Privacy

translate = QCoreApplication.translate

IDLE = 5 * 60 * 1000  # ms
_WIDE = 420
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class SealedCard(QWidget):
    """What stands where the list would; ``tried`` carries a passphrase."""

    tried = Signal(str)
    new_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words("", "strong", wrap=True)
        self.note = Words("", "body", "text2", wrap=True)
        self.new = Button(translate("SealedRegister", "Enter a report"), "primary", icon="plus")
        self.settings = Button(translate("SealedRegister", "Set the passphrase…"), "primary")
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(
            "passphrase",
            translate("SealedRegister", "Discipline passphrase"),
            self.passphrase,
            parent=self,
        )
        self.unlock = Button(translate("SealedRegister", "Unlock"))
        self._build()
        self.new.clicked.connect(self.new_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.unlock.clicked.connect(self._try)
        self.passphrase.returnPressed.connect(self._try)

    def _build(self) -> None:
        inside = QWidget(self)
        inside.setFixedWidth(_WIDE)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(IconMark("lock-key", "text3", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self.title, self.note):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(4)
        for button in (self.new, self.settings):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.unlock)
        column.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside)
        middle.addStretch(1)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        for part in (self.new, self.settings, self.field, self.unlock):
            part.hide()  # until it is known whether there is a passphrase

    def show_state(self, name: str, *, has_passphrase: bool) -> None:
        """Whether a report can be entered yet; the passphrase that was typed is forgotten."""
        self.title.say(
            translate("SealedRegister", "{register}: for discipline inspection only").format(
                register=name
            )
        )
        self.note.say(
            translate(
                "SealedRegister",
                "Anybody at the desk can enter a report. It is sealed at once: only who has the "
                "discipline passphrase reads it, and it is counted nowhere.",
            )
            if has_passphrase
            else translate(
                "SealedRegister",
                "No report can be entered yet: first somebody of discipline inspection sets the "
                "passphrase that seals them.",
            )
        )
        self.new.setVisible(has_passphrase)
        self.settings.setVisible(not has_passphrase)
        self.field.setVisible(has_passphrase)
        self.unlock.setVisible(has_passphrase)
        self.passphrase.clear()
        self.field.refuse("")

    def _try(self) -> None:
        self.field.refuse("")
        self.tried.emit(self.passphrase.text())
        self.passphrase.clear()


class SealedRegister(QObject):
    """Unlocks and locks for one page; ``turned`` after either."""

    turned = Signal()

    def __init__(self, frame: Frame, page: QWidget) -> None:
        super().__init__(page)
        self._frame = frame
        self._page = page
        self.card = SealedCard(page)
        self.card.tried.connect(self.unlock)
        self.card.settings_wanted.connect(lambda: frame.open_page("settings", section="sealed"))
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self.lock)

    @property
    def is_open(self) -> bool:
        """Whether what is sealed can be read now."""
        return discipline.is_unlocked(self._frame.hall)

    def ask(self, name: str) -> None:
        """Show the card of a register."""
        hall = self._frame.hall
        self._frame.tasks.read(
            lambda: discipline.has_passphrase(hall),
            lambda there: self.card.show_state(name, has_passphrase=there),
            newest=True,
        )

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase beside the window: it takes a moment on purpose."""
        hall = self._frame.hall
        self.card.unlock.setEnabled(False)

        def done(_: object) -> None:
            self.card.unlock.setEnabled(True)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            self._idle.start()
            if not self._page.isVisible():
                self.lock()  # it was left meanwhile
            self.turned.emit()

        self._frame.tasks.read(lambda: discipline.unlock(hall, passphrase), done, self._refused)

    def _refused(self, error: Exception) -> None:
        self.card.unlock.setEnabled(True)
        if isinstance(error, Refused):
            self.card.field.refuse(sentence(error))
            self.card.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._frame.show_trouble(error)

    def print_book(self, key: str) -> None:
        """Print number, days and state into a PDF: on the Papers page others could see it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{key} {self._frame.now():%Y-%m-%d}.pdf"
        title = translate("SealedRegister", "Print the register as a PDF")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, title, str(Path(folder) / name), "PDF (*.pdf)"
        )
        if chosen:
            self.save_book(key, Path(chosen))

    def save_book(self, key: str, path: Path) -> None:
        """Write the book of this year, with its own number."""
        prints = import_module("hallapp.desk.prints")
        hall = self._frame.hall

        def deed() -> None:
            made = prints.render(hall, "register", {"key": key}, issue=True)
            path.write_bytes(made.pdf)

        said = translate("SealedRegister", "Saved as {file}").format(file=path.name)
        self._frame.do(deed, lambda _: self._frame.tell(said, undo=False))

    def lock(self) -> None:
        """Forget the key, and what was opened with it."""
        if not self.is_open:
            return
        hall = self._frame.hall
        discipline.lock(hall)
        self._idle.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._frame.tasks.read(lambda: opened_files.clean(hall), lambda _: None)
        self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and click puts the locking off; the privacy screen and leaving lock."""
        kind = event.type()
        covered = kind is QEvent.Type.Show and isinstance(watched, Privacy)
        left = kind is QEvent.Type.Hide and watched is self._page
        if covered or left:
            self.lock()
        elif kind in _TOUCHES:
            self._idle.start()
        return False
