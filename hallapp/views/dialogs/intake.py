"""F4: what somebody says at the desk, taken with one hand; the rest is filled in later."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hallapp.actions import intake
from hallapp.domain.errors import Refused
from hallapp.domain.intake import KINDS, IntakeKind, NewIntake, kind_called, place_of
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import Kind
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.preferences import Preferences

translate = QCoreApplication.translate
_WIDTH, _LARGE_WIDTH = 600, 680


class IntakeDialog(Dialog):
    """A digit chooses the kind, Enter moves on, the last Enter saves.

    ``+`` counts an enquiry at once. Ctrl+Enter saves and opens the entry.
    """

    def __init__(self, window: QWidget, frame: Frame, preferences: Preferences) -> None:
        wide = _LARGE_WIDTH if sizes().large else _WIDTH
        super().__init__(window, self.tr("Take in"), width=wide)
        self.frame = frame
        self._preferences = preferences  # the desk's window is typed once
        self.say(self.tr("A digit chooses, Enter moves on and saves; + counts an enquiry"))
        self._busy = False
        self.kinds = Choices(
            {
                kind.key: f"{digit}  {translate('Intake', kind.title)}"
                for digit, kind in enumerate(KINDS, 1)
            },
            across=3,
        )
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.chosen.connect(lambda _: self._show_kind())
        self.phone = Field("phone", self.tr("Phone"), QLineEdit())
        self.window_no = Field("window", self.tr("Window"), QLineEdit(preferences.desk_window))
        self.sentence = Field("sentence", self.tr("In one sentence"), QLineEdit(), required=True)
        self.answer = Field(
            "answer",
            self.tr("Answer"),
            Choices({"yes": self.tr("Wanted"), "no": self.tr("Not wanted")}, across=2),
        )
        self.way = Field(
            "way",
            self.tr("How it came"),
            Choices({"desk": self.tr("At the desk"), "phone": self.tr("By phone")}, across=2),
        )
        self.count = Words("", "body", "text2")
        self.form = Form((self.phone, self.window_no, self.sentence, self.answer), self._save, self)
        self._arrange_fields()
        self.opens = Button(self.tr("Save and open  Ctrl+↵"), parent=self)
        self.opens.clicked.connect(partial(self._save, open_it=True))
        self._actions.addWidget(self.opens)
        self.primary(self.tr("Save"), self._save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.opens.click)
        self.choose(KINDS[0].key)

    def _arrange_fields(self) -> None:
        for field, key in ((self.answer, "yes"), (self.way, "desk")):
            assert isinstance(field.entry, Choices)
            field.entry.choose(key)
        first, last = QHBoxLayout(), QHBoxLayout()
        for row in (first, last):
            row.setSpacing(10)
        first.addWidget(self.phone, 3)
        first.addWidget(self.window_no, 2)
        last.addWidget(self.answer, 1)
        last.addWidget(self.way, 1)
        self.body.addWidget(self.kinds)
        self.body.addLayout(first)
        self.body.addWidget(self.sentence)
        self.body.addLayout(last)
        self.body.addWidget(self.count)

    def open(self) -> None:
        """Show it with the cursor on the kinds: a digit or an arrow chooses."""
        super().open()
        self.kinds.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask_count()

    def _ask_count(self) -> None:
        hall = self.frame.hall
        said = self.tr("Enquiries today: {n}")
        self.frame.tasks.read(
            lambda: intake.enquiries_today(hall), lambda n: self.count.say(said.format(n=n))
        )

    # --- the kind ---------------------------------------------------------------------------

    @property
    def kind(self) -> IntakeKind:
        """What is being taken in."""
        return kind_called(self.kinds.key)

    def choose(self, key: str) -> None:
        """Choose a kind."""
        self.kinds.choose(key)
        self._show_kind()

    def _show_kind(self) -> None:
        """Only what its register has a place for is asked."""
        kind, spec = self.kind, self.kind.spec
        self.form.clear()
        self.phone.setVisible(spec is not None and place_of(spec, Kind.PHONE) is not None)
        self.window_no.setVisible(spec is None or place_of(spec, Kind.WINDOW) is not None)
        self.sentence.setVisible(spec is not None)
        self.answer.setVisible(kind.answers)
        self.way.setVisible(spec is not None and "channel" in spec.by_name)
        self.opens.setVisible(spec is not None)
        self.count.setVisible(spec is None)
        self.primary(self.tr("Save") if spec else self.tr("Count one  ↵"), self._save)

    def _first_field(self) -> QWidget:
        fields = self.form.fields.values()
        return next(field.entry for field in fields if field.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a kind and goes to its first field; ``+`` counts an enquiry."""
        text = event.text()
        if text == "+":
            self.choose("enquiry")
            self._save()
        elif text.isascii() and text.isdigit() and 0 < int(text) <= len(KINDS):
            self.choose(KINDS[int(text) - 1].key)
            self._first_field().setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._on_kinds():
            self._first_field().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_kinds(self) -> bool:
        return self.kinds.isAncestorOf(self._window.focusWidget())

    # --- the deed ---------------------------------------------------------------------------

    def intake(self) -> NewIntake:
        """What the form says."""
        wanted = self.form.value("answer") == "yes"
        way = self.way.entry
        assert isinstance(way, Choices)
        remark = translate("Intake", "Wants an answer") if wanted else ""
        if not wanted:
            remark = translate("Intake", "Wants no answer")
        return NewIntake(
            kind=self.kind.key,
            phone=self.form.value("phone"),
            window=self.form.value("window") if self.window_no.isVisible() else "",
            sentence=self.form.value("sentence"),
            by_phone=way.key == "phone",
            remark=remark if self.kind.answers else "",
        )

    def _save(self, *, open_it: bool = False) -> None:
        if self._busy:
            return
        self._busy = True
        self._preferences.desk_window = self.form.value("window")
        hall = self.frame.hall
        if self.kind.spec is None:
            window = self.form.value("window")
            self.frame.do(lambda: intake.count_enquiry(hall, window), self._counted, self._refused)
            return
        new = self.intake()
        self.frame.do(
            lambda: intake.take(hall, new), partial(self._taken, open_it=open_it), self._refused
        )

    def _taken(self, line: EntryLine, *, open_it: bool) -> None:
        self.finish()
        self.frame.tell(self.tr("{number} is entered").format(number=line.entry_no))
        if open_it:
            self.frame.open_page("registers", register=line.register, entry=line.id)

    def _counted(self, count: int) -> None:
        self.finish()
        said = self.tr("Window {window}: enquiry {n} today")
        self.frame.tell(said.format(window=self._preferences.desk_window, n=count))

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, Refused) or not self._show_fault(error):
            self.frame.show_trouble(error)

    def _show_fault(self, refused: Refused) -> bool:
        """Under the field that is meant, whatever the register calls it."""
        spec = self.kind.spec
        names = {"window": "window", "phone": "phone"}
        if spec is not None:
            names[spec.called] = "sentence"
            for kind, name in ((Kind.PHONE, "phone"), (Kind.WINDOW, "window")):
                if (field := place_of(spec, kind)) is not None:
                    names[field.name] = name
        name = names.get(refused.field, "")
        if not name:
            return False
        self.form.clear()
        meant = self.form.fields[name]
        meant.refuse(sentence(refused))
        meant.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
