"""Attendance: one person's records of a month, and the hall's codes."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QTableWidgetItem, QWidget

from hallapp.actions import attendance
from hallapp.actions.attendance import MarkLine
from hallapp.domain.attendance import default_codes
from hallapp.domain.spans import Span
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.plain_table import plain_table
from hallapp.views.errors import sentence
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault


class AttendanceDialog(Dialog):
    """The records of one person in a month; the one that was asked for is chosen."""

    def __init__(
        self, window: QWidget, frame: Frame, staff_id: int, name: str, span: Span, *, shown: int = 0
    ) -> None:
        title = self.tr("Attendance of {name}").format(name=name)
        super().__init__(window, title, width=min(520, window.width() - 32), height=440)
        self._today, self._shown = frame.now().date(), shown
        columns = {self.tr("Day"): 140, self.tr("Code"): 0, self.tr("Minutes"): 90}
        self.table = plain_table(self.tr("Records"), columns)
        self.body.addWidget(self.table, 1)
        self.cancelling(offered=False)
        self.primary(self.tr("Close"), self.finish)
        hall = frame.hall
        frame.tasks.read(
            lambda: attendance.records(hall, staff_id, span), self._show, frame.show_trouble
        )

    def _show(self, lines: tuple[MarkLine, ...]) -> None:
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            minutes = "" if line.minutes is None else f"{line.minutes:,}"
            day = day_words(line.day, self._today, weekday=True)
            for column, text in enumerate((day, line.name, minutes)):
                self.table.setItem(row, column, QTableWidgetItem(text))
            if line.id == self._shown:
                self.table.selectRow(row)
        self.say(self.tr("{n} records").format(n=len(lines)))


class CodesDialog(Dialog):
    """The codes as text; what is wrong in them is said, and nothing is kept."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        super().__init__(
            window,
            self.tr("Attendance codes"),
            width=min(760, window.width() - 32),
            height=min(620, window.height() - 32),
        )
        self._frame = frame
        self.say(
            self.tr(
                "What files of attendance write, what it is counted as, how many half-days it takes"
            )
        )
        self.text = QPlainTextEdit(attendance.codes_text(frame.hall))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Codes"))
        self.text.setTabChangesFocus(True)
        self.fault = Fault(self)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.fault)
        usual = Button(self.tr("As they come with the program"), "plain")
        usual.clicked.connect(lambda: self.text.setPlainText(default_codes()))
        self.left.addWidget(usual)
        self.primary(self.tr("Save"), self.save)

    def save(self) -> None:
        """Keep them."""
        hall, text = self._frame.hall, self.text.toPlainText()

        def done(_: object) -> None:
            self._frame.tell(self.tr("Attendance codes saved"))
            self.finish()

        self._frame.do(
            lambda: attendance.save_codes(hall, text),
            done,
            lambda error: self.fault.say(sentence(error)),
        )
