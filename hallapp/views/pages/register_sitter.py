"""Who sat there: a complaint about a window at a moment suggests its person."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit

from hallapp.actions import board
from hallapp.actions.people import StaffLine
from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import Kind
from hallapp.views.page import Frame
from hallapp.views.pages.register_form import RegisterForm
from hallapp.views.pages.register_panel import RegisterPanel
from hallapp.views.parts.buttons import Button

translate = QCoreApplication.translate
_TYPING = 250  # ms after the last key


class Sitter(QObject):
    """Suggests whom the plan names, below the empty field of the person; Ctrl+T takes it."""

    def __init__(self, frame: Frame, panel: RegisterPanel) -> None:
        super().__init__(panel)
        self._frame, self._panel = frame, panel
        self.offer: Button | None = None
        self.name = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._ask)
        panel.formed.connect(self._watch)
        take = QShortcut(QKeySequence("Ctrl+T"), panel)
        take.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        take.activated.connect(self.take)

    def _watch(self) -> None:
        """Another form is shown."""
        self.offer, self.name = None, ""
        form, spec = self._panel.form, self._panel.spec
        if form is None or spec is None or spec.sitter not in form.shown:
            return
        for shown in form.shown.values():
            entry = shown.field.entry
            if isinstance(entry, QComboBox) and shown.spec.kind in {Kind.WINDOW, Kind.STAFF}:
                entry.currentIndexChanged.connect(lambda _: self._typing.start())
            elif isinstance(entry, QLineEdit) and shown.spec.name == spec.happened:
                entry.textChanged.connect(lambda _: self._typing.start())
        self.offer = Button("", "quiet", small=True)
        self.offer.hide()
        self.offer.clicked.connect(self.take)
        form.shown[spec.sitter].field.add_below(self.offer)
        self._typing.start()

    def _ask(self) -> None:
        form = self._panel.form
        told = None if form is None else self._told(form)
        if told is None:
            self._suggest("")
            return
        hall, (window, at) = self._frame.hall, told

        def show(who: StaffLine | None) -> None:
            if form is self._panel.form and form is not None and self._told(form) == told:
                self._suggest(who.name if who is not None else "")

        def unknown(error: Exception) -> None:
            if isinstance(error, Refused):
                self._suggest("")
            else:
                self._frame.show_trouble(error)

        self._frame.tasks.read(lambda: board.sat(hall, window, at), show, unknown)

    def _told(self, form: RegisterForm) -> tuple[str, datetime] | None:
        """The window and the moment, where the person is not known yet."""
        spec = self._panel.spec
        if self.offer is None or spec is None or form.said(spec.sitter):
            return None
        window = next(
            (form.said(name) for name, each in form.shown.items() if each.spec.kind is Kind.WINDOW),
            "",
        )
        at = _moment(form.said(spec.happened)) if spec.happened in form.shown else None
        return (window, at) if window and at is not None else None

    def _suggest(self, name: str) -> None:
        self.name = name
        if self.offer is not None:
            said = translate("RegistersPage", "At the window then: {name}  Ctrl+T")
            self.offer.setText(said.format(name=name))
            self.offer.setAccessibleName(self.offer.text())
            self.offer.setVisible(bool(name))

    def take(self) -> None:
        """Put the suggested person into the form."""
        form, spec, name = self._panel.form, self._panel.spec, self.name
        if form is not None and spec is not None and name:
            form.put(**{spec.sitter: name})
            form.shown[spec.sitter].field.entry.setFocus()
            self._suggest("")


def _moment(text: str) -> datetime | None:
    """A moment with its time; a day alone does not say who sat there."""
    try:
        return datetime.fromisoformat(text) if len(text) > len("2026-03-05") else None
    except ValueError:
        return None
