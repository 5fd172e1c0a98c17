"""A look-back round 回头看: the pledges of the quarter in one form, judged or renewed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import look_backs
from hallapp.actions.look_backs import Judged
from hallapp.domain.errors import Refused
from hallapp.domain.registers import look_back, pledge
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.values import Reader
from hallapp.views import register_words
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.case_reckoning import present_of
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.words import Words
from hallapp.views.register_words import say
from hallapp.views.saying import Present


class LookBackDialog(Dialog):
    """A round of many pledges is one step; a pledge that nobody judges stays as it is."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        name: str,
        staff: Sequence[str],
        pledges: Sequence[EntryLine],
    ) -> None:
        wide = 900 if sizes().large else 800
        super().__init__(window, self.tr("Look-back round"), width=wide, height=600)
        self._frame = frame
        self.name, self.reviewer = QLineEdit(name), QComboBox()
        self.reviewer.addItem("")
        self.reviewer.addItems(list(staff))
        self.fields = {
            "round": Field("round", self.tr("Round"), self.name, required=True),
            "reviewer": Field("reviewer", self.tr("Reviewer"), self.reviewer, required=True),
        }
        present = present_of(frame.hall, frame.now())
        self.rows = [PledgeRow(line, present) for line in pledges]
        self.fault = Fault(self)
        self._arrange_rows()
        self.say(
            self.tr("{count} published pledges are due by the end of the quarter").format(
                count=len(pledges)
            )
        )
        self.primary(self.tr("Record the round"), self.hand_in)

    def _arrange_rows(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for field in self.fields.values():
            head.addWidget(field, 1)
        self.body.addLayout(head)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        for row in self.rows:
            column.addWidget(Hairline())
            column.addWidget(row)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Pledges"))
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.fault)

    def hand_in(self) -> None:
        """Record the round with every pledge that is judged."""
        for field in self.fields.values():
            field.refuse("")
        self.fault.say("")
        try:
            judged = tuple(found for row in self.rows if (found := row.judged) is not None)
        except Refused as refused:
            self._refused(refused)
            return
        hall, name, reviewer = self._frame.hall, self.name.text(), self.reviewer.currentText()
        self._frame.do(
            lambda: look_backs.hold(hall, name, reviewer, judged), self._done, self._refused
        )

    def _done(self, lines: Sequence[EntryLine]) -> None:
        renewed = sum(bool(line.values["renewed"]) for line in lines)
        words = self.tr("{count} pledges looked back at, {renewed} renewed")
        self._frame.tell(words.format(count=len(lines), renewed=renewed))
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
        else:
            self.fault.say(sentence(error))


class PledgeRow(QWidget):
    """One pledge: kept or not, why, and what renews it."""

    def __init__(self, line: EntryLine, present: Present, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        values = line.values
        head = Words(f"{line.entry_no}  {_whose(line, present)}", "caption", "text2")
        told = Words(str(values["content"]), "body", wrap=True)
        choices = look_back.SPEC.by_name["kept"].choices
        self.kept = Choices({each.code: say(look_back.SPEC, each.label) for each in choices})
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, where it was not kept"))
        self.renew = QCheckBox(self.tr("Renew"))
        self.content = QLineEdit(str(values["content"]))
        self.due_on, self.change = QLineEdit(), QLineEdit()
        self.due_on.setPlaceholderText(self.tr("until 2026-12-31"))
        self.change.setPlaceholderText(self.tr("What changed"))
        for entry, words in (
            (self.kept, self.tr("Whether kept")),
            (self.reason, self.tr("Reason")),
            (self.content, self.tr("Renewed pledge")),
            (self.due_on, self.tr("Until")),
            (self.change, self.tr("What changed")),
        ):
            entry.setAccessibleName(f"{line.entry_no} {words}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(head, 0, 0, 1, 4)
        grid.addWidget(told, 1, 0, 1, 4)
        grid.addWidget(self.kept, 2, 0)
        grid.addWidget(self.reason, 2, 1, 1, 2)
        grid.addWidget(self.renew, 2, 3)
        grid.addWidget(self.content, 3, 0)
        grid.addWidget(self.due_on, 3, 1)
        grid.addWidget(self.change, 3, 2, 1, 2)
        for column, share in enumerate((5, 3, 4, 1)):
            grid.setColumnStretch(column, share)
        self.renew.toggled.connect(self._open)
        self._open(on=False)

    def _open(self, on: bool) -> None:
        for entry in (self.content, self.due_on, self.change):
            entry.setVisible(on)

    @property
    def judged(self) -> Judged | None:
        """What the row says; None where the pledge is not judged."""
        if not self.kept.key:
            return None
        due_on = Reader(pledge.SPEC, pledge.SPEC.by_name["due_on"]).read(self.due_on.text())
        return Judged(
            pledge=self.line.id,
            kept=self.kept.key,
            reason=self.reason.text().strip(),
            renew=self.renew.isChecked(),
            content=self.content.text(),
            due_on=due_on if isinstance(due_on, date) else None,
            change_summary=self.change.text().strip(),
        )


def _whose(line: EntryLine, present: Present) -> str:
    """Whose pledge it is, and until when."""
    names = ("staff", "window", "kind")
    said = (register_words.said(pledge.SPEC, line, name, present) for name in names)
    whose = next(filter(None, said), "")
    return f"{whose}  {register_words.said(pledge.SPEC, line, 'due_on', present)}"
