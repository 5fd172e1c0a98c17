"""Opening the suggestion box: who opened it, what was counted, and slip after slip."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QScrollArea, QWidget

from hallapp.actions import box_openings
from hallapp.actions.box_openings import Opened, Slip
from hallapp.domain.errors import Refused
from hallapp.domain.registers import suggestion
from hallapp.domain.registers.lines import EntryLine
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.register_words import say

MOST = 200


class BoxDialog(Dialog):
    """One form, one step: the people of last time stand in it already."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        boxes: Sequence[str],
        staff: Sequence[str],
        last: EntryLine | None,
        *,
        sealing: bool = False,
    ) -> None:
        wide = 900 if sizes().large else 800
        super().__init__(window, self.tr("Open the suggestion box"), width=wide, height=560)
        self._frame, self._sealing = frame, sealing
        self.box, self.opener, self.opener2 = _list(boxes), _list(staff), _list(staff)
        self.supervisor, self.count = QLineEdit(), QLineEdit()
        self.seal = Choices({"true": self.tr("intact"), "false": self.tr("broken")}, across=2)
        self.fields = {
            "box": Field("box", self.tr("Box"), self.box, required=True),
            "opener": Field("opener", self.tr("First opener"), self.opener, required=True),
            "opener2": Field("opener2", self.tr("Second opener"), self.opener2, required=True),
            "supervisor": Field(
                "supervisor", self.tr("Supervisor"), self.supervisor, required=True
            ),
            "seal_intact": Field("seal_intact", self.tr("Seal"), self.seal, required=True),
            "slips": Field("slips", self.tr("Slips counted"), self.count, required=True),
        }
        self.rows: list[SlipRow] = []
        self.fault = Fault(self)
        self._arrange_fields()
        self._show_last(last)
        self.count.textEdited.connect(self._follow_count)
        self.nothing = Button(self.tr("Nothing inside"), "", parent=self)
        self.nothing.clicked.connect(self.hand_in_empty)
        self.left.addWidget(self.nothing)
        self.primary(self.tr("Record the opening"), self.hand_in)

    def open(self) -> None:
        """The people stand there already: the count is asked first."""
        super().open()
        self.count.setFocus()

    def _arrange_fields(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(10)
        head.setVerticalSpacing(8)
        for at, field in enumerate(self.fields.values()):
            head.addWidget(field, at // 3, at % 3)
            head.setColumnStretch(at % 3, 1)
        self.body.addLayout(head)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        titles = (
            self.tr("No."),
            self.tr("Kind"),
            self.tr("Text"),
            self.tr("Name, if signed"),
            self.tr("Phone"),
        )
        for column, (title, share) in enumerate(zip(titles, (0, 2, 8, 2, 2), strict=True)):
            self._grid.addWidget(Words(title, "caption", "text2"), 0, column)
            self._grid.setColumnStretch(column, share)
        self._grid.setRowStretch(MOST + 1, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Slips"))
        scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.fault)
        self.say(self.tr("A slip without a name gets a stub number for the answer on the wall"))

    def _show_last(self, last: EntryLine | None) -> None:
        if last is None:
            return
        for name, entry in (("box", self.box), ("opener", self.opener), ("opener2", self.opener2)):
            entry.setCurrentText(str(last.values[name]))
        self.supervisor.setText(str(last.values["supervisor"] or ""))
        self.seal.choose("true")

    def _follow_count(self, typed: str) -> None:
        """As many rows as were counted; what is written stays."""
        if typed.strip().isdecimal():
            self.rows_for(min(int(typed), MOST))

    def rows_for(self, count: int) -> None:
        """Show so many rows at least as there are written ones."""
        while len(self.rows) < count:
            row = SlipRow(len(self.rows) + 1, self._inside, sealing=self._sealing)
            row.content.returnPressed.connect(lambda row=row: self._next(row))
            self.rows.append(row)
            for column, entry in enumerate(row.entries):
                self._grid.addWidget(entry, len(self.rows), column)
        for at, row in enumerate(self.rows):
            row.show_row(on=at < count or bool(row.slip))

    def _next(self, row: "SlipRow") -> None:
        """Enter goes down to the next slip."""
        at = self.rows.index(row) + 1
        if at < len(self.rows) and not self.rows[at].content.isHidden():
            self.rows[at].content.setFocus()

    def hand_in(self) -> None:
        """Record the opening with its slips."""
        self._record(tuple(row.slip for row in self.rows if row.slip is not None))

    def hand_in_empty(self) -> None:
        """开箱无件: the second click."""
        self.count.setText("0")
        self._record(())

    def _record(self, slips: tuple[Slip, ...]) -> None:
        for field in self.fields.values():
            field.refuse("")
        self.fault.say("")
        values: dict[str, object] = {
            "box": self.box.currentText(),
            "opener": self.opener.currentText(),
            "opener2": self.opener2.currentText(),
            "supervisor": self.supervisor.text(),
            "seal_intact": self.seal.key,
            "slips": self.count.text(),
        }
        hall = self._frame.hall
        self._frame.do(
            lambda: box_openings.open_box(hall, values, slips), self._done, self._refused
        )

    def _done(self, opened: Opened) -> None:
        said = self.tr("{number} recorded, {count} slips").format(
            number=opened.opening.entry_no, count=len(opened.slips)
        )
        if opened.stubs:
            stubs = self.tr(", ").join(opened.stubs)
            said = self.tr("{deed}; stub numbers {stubs}").format(deed=said, stubs=stubs)
        self._frame.tell(said)
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
            field.entry.setFocus()
        else:
            self.fault.say(sentence(error))


class SlipRow:
    """One slip of the box: kind, text, who signed it."""

    def __init__(self, number: int, parent: QWidget, *, sealing: bool) -> None:
        self._sealing = sealing
        self.number = Words(str(number), "body", "text2")
        self.kind = QComboBox(parent)
        for choice in suggestion.SPEC.by_name["kind"].choices:
            self.kind.addItem(say(suggestion.SPEC, choice.label), choice.code)
        self.kind.setCurrentIndex(self.kind.findData("suggestion"))
        self.content, self.person, self.phone = (QLineEdit(parent) for _ in range(3))
        self.entries = (self.number, self.kind, self.content, self.person, self.phone)
        for column, entry in enumerate(self.entries[1:], 1):
            entry.setAccessibleName(f"{number}.{column}")
        self.kind.currentIndexChanged.connect(self._seal)

    def _seal(self) -> None:
        """The text of a report is sealed as it is typed, or not typed here at all."""
        is_report = self.kind.currentData() == box_openings.REPORT
        hint = QCoreApplication.translate("BoxDialog", "goes sealed to discipline inspection")
        self.content.setPlaceholderText(hint if is_report and self._sealing else "")
        if not self._sealing:
            self.content.setEnabled(not is_report)
            self.content.setText(box_openings.SEALED if is_report else "")

    def show_row(self, *, on: bool) -> None:
        """Show or hide the row."""
        for entry in self.entries:
            entry.setVisible(on)

    @property
    def slip(self) -> Slip | None:
        """What is written on it; None where nothing is."""
        content = self.content.text().strip()
        if not content:
            return None
        person = self.person.text().strip()
        return Slip(
            content=content,
            kind=str(self.kind.currentData()),
            signed=bool(person),
            person=person,
            phone=self.phone.text().strip(),
        )


def _list(words: Sequence[str]) -> QComboBox:
    entry = QComboBox()
    entry.setEditable(True)
    entry.addItems(list(words))
    entry.setCurrentText("")
    return entry
