"""What the form of an entry suggests: who sat there then, the next rung of the ladder."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit

from hallapp.actions import board, ladders
from hallapp.actions.people import StaffLine
from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import Kind
from hallapp.views.page import Frame
from hallapp.views.pages.register_form import RegisterForm
from hallapp.views.pages.register_panel import RegisterPanel
from hallapp.views.parts.buttons import Button
from hallapp.views.register_words import say

translate = QCoreApplication.translate
_LADDER = "ladder"
_TYPING = 250  # ms after the last key


class Offers(QObject):
    """Suggests below an empty field what belongs into it; Ctrl+T takes it.

    A complaint about a window at a moment suggests who sat there; a finding that is repeated
    within a year suggests how it is followed up.
    """

    def __init__(self, frame: Frame, panel: RegisterPanel) -> None:
        super().__init__(panel)
        self._frame, self._panel = frame, panel
        self.offer: Button | None = None
        self.field, self.value = "", ""
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
        self._typing.stop()
        self.offer, self.value = None, ""
        form, spec = self._panel.form, self._panel.spec
        assert form is not None
        assert spec is not None
        self.field = spec.sitter or _LADDER
        if self.field not in form.shown:
            return
        self.offer = Button("", "quiet", small=True)
        self.offer.hide()
        self.offer.clicked.connect(self.take)
        form.shown[self.field].field.add_below(self.offer)
        if spec.sitter:
            self._hear(form, spec.happened)
            self._typing.start()
        else:
            self._ask_ladder(form)

    def _hear(self, form: RegisterForm, happened: str) -> None:
        """Who sat there is asked again when window, person or moment change."""
        for shown in form.shown.values():
            entry = shown.field.entry
            if isinstance(entry, QComboBox) and shown.spec.kind in {Kind.WINDOW, Kind.STAFF}:
                entry.currentIndexChanged.connect(lambda _: self._typing.start())
            elif isinstance(entry, QLineEdit) and shown.spec.name == happened:
                entry.textChanged.connect(lambda _: self._typing.start())

    def _ask_ladder(self, form: RegisterForm) -> None:
        hall, line = self._frame.hall, self._panel.line
        if line is None or form.said(_LADDER):
            return

        def show(found: ladders.Rung) -> None:
            if form is self._panel.form and found.rung and self._panel.spec is not None:
                words = translate("RegistersPage", "{n} findings within a year: {rung}  Ctrl+T")
                choices = self._panel.spec.by_name[_LADDER].choices
                label = next(each.label for each in choices if each.code == found.rung)
                rung = say(self._panel.spec, label)
                self._suggest(found.rung, words.format(n=found.earlier + 1, rung=rung))

        self._frame.tasks.read(lambda: ladders.proposed(hall, line.id), show)

    def _ask(self) -> None:
        form = self._panel.form
        told = None if form is None else self._told(form)
        if told is None:
            self._suggest("")
            return
        hall, (window, at) = self._frame.hall, told

        def show(who: StaffLine | None) -> None:
            if form is self._panel.form and form is not None and self._told(form) == told:
                name = who.name if who is not None else ""
                words = translate("RegistersPage", "At the window then: {name}  Ctrl+T")
                self._suggest(name, words.format(name=name))

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

    def _suggest(self, value: str, words: str = "") -> None:
        self.value = value
        if self.offer is not None:
            self.offer.setText(words)
            self.offer.setAccessibleName(words)
            self.offer.setVisible(bool(value))

    def take(self) -> None:
        """Put what is suggested into the form."""
        form, value = self._panel.form, self.value
        if form is not None and value:
            form.put(**{self.field: value})
            form.shown[self.field].field.entry.setFocus()
            self._suggest("")


def _moment(text: str) -> datetime | None:
    """A moment with its time; a day alone does not say who sat there."""
    try:
        return datetime.fromisoformat(text) if len(text) > len("2026-03-05") else None
    except ValueError:
        return None
