"""The forms of an objection: what comes in, and what was found and decided."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hallapp.domain.stars.run_view import NewObjection, ObjectionLine
from hallapp.views.form import Form
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.sizes import PADDING

translate = QCoreApplication.translate
_TEXT = 72  # px of a text of three lines


class ObjectionForm(QWidget):
    """A new objection; ``entered`` carries a `NewObjection`."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = QComboBox()
        self.content = QPlainTextEdit()
        self.content.setFixedHeight(_TEXT)
        self.signed = Choices({"true": self.tr("signed"), "false": self.tr("anonymous")}, across=2)
        self.signed.choose("true")
        self.person, self.contact = QLineEdit(), QLineEdit()
        self.form = Form(
            (
                Field("about", self.tr("About whom"), self.about),
                Field("content", self.tr("What is objected"), self.content, required=True),
                Field("real_name", self.tr("By whom"), self.signed),
                Field("person", self.tr("Name"), self.person),
                Field("contact", self.tr("How to reach them"), self.contact),
            ),
            self.hand_in,
            self,
        )
        self.save = Button(self.tr("Enter the objection"), "primary")
        self.save.clicked.connect(self.hand_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 2, PADDING, 12)
        column.setSpacing(8)
        for field in self.form.fields.values():
            column.addWidget(field)
        note = self.tr("Who objects is never printed.")
        column.addWidget(Words(note, "caption", "text3", wrap=True))
        column.addStretch(1)
        column.addWidget(self.save)

    def offer(self, names: Sequence[tuple[int, str]]) -> None:
        """Whom it may be about."""
        known = [self.about.itemData(n) for n in range(self.about.count())]
        if known == [None, *(key for key, _ in names)]:
            return
        self.about.clear()
        self.about.addItem(self.tr("nobody in particular"), None)
        for key, name in names:
            self.about.addItem(name, key)

    def hand_in(self) -> None:
        """Say what was entered."""
        self.form.clear()
        self.entered.emit(
            NewObjection(
                content=self.form.value("content"),
                real_name=self.signed.key == "true",
                person=self.form.value("person"),
                contact=self.form.value("contact"),
                about=self.about.currentData(),
            )
        )

    def clear(self) -> None:
        """It was kept: the next one."""
        self.form.clear()
        self.content.clear()
        self.person.clear()
        self.contact.clear()


class DecisionForm(QWidget):
    """One objection with its finding; ``decided`` carries number, upheld, finding, by."""

    decided = Signal(int, bool, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: ObjectionLine | None = None
        self.content = Words("", "body", wrap=True)
        self.who = Words("", "caption", "text2", wrap=True)
        self.finding = QPlainTextEdit()
        self.finding.setFixedHeight(_TEXT)
        self.upheld = Choices({"true": self.tr("upheld"), "false": self.tr("not upheld")}, across=2)
        self.by = QLineEdit()
        self.form = Form(
            (
                Field("finding", self.tr("What was found"), self.finding, required=True),
                Field("upheld", self.tr("Decision"), self.upheld, required=True),
                Field("by", self.tr("Decided by"), self.by, required=True),
            ),
            self.hand_in,
            self,
        )
        self.told = Words("", "body", "text2", wrap=True)
        self.save = Button(self.tr("Record the decision"), "primary")
        self.save.clicked.connect(self.hand_in)
        self.back = Button(self.tr("Another objection"), "quiet")
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 2, PADDING, 12)
        column.setSpacing(8)
        for part in (self.content, self.who, *self.form.fields.values(), self.told):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.save)
        column.addWidget(self.back)

    def show_line(self, line: ObjectionLine, approver: str) -> None:
        """Show an objection, decided or not."""
        if self.line is None or self.line.number != line.number:
            self.finding.clear()
            self.by.setText(approver)
        self.line = line
        self.content.say(line.content)
        person = "  ".join(filter(None, (line.person, line.contact)))
        self.who.say(person or translate("Stars", "anonymous"))
        waits = line.upheld is None
        for part in (*self.form.fields.values(), self.save):
            part.setVisible(waits)
        self.told.setVisible(not waits)
        self.told.say("" if waits else f"{line.finding}\n{line.decided_by}")

    def hand_in(self) -> None:
        """Say what was decided."""
        assert self.line is not None
        self.form.clear()
        if not self.upheld.key:
            self.form.fields["upheld"].refuse(self.tr("Choose one of the two."))
            return
        self.decided.emit(
            self.line.number,
            self.upheld.key == "true",
            self.form.value("finding"),
            self.form.value("by"),
        )
