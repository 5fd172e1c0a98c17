"""谁在岗: who sat at a window on a day at a time, answered as it is asked."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QTimeEdit, QWidget

from hallapp.actions import board
from hallapp.actions.hall import Hall
from hallapp.actions.people import StaffLine
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.fields import Field
from hallapp.views.parts.spins import inset
from hallapp.views.parts.words import Words
from hallapp.views.staff_words import window_word


class WhoSatDialog(Dialog):
    """Window, day, time: the answer follows every change."""

    def __init__(self, window: QWidget, frame: Frame, numbers: list[str], day: date) -> None:
        super().__init__(window, self.tr("Who sat there?"), width=620 if sizes().large else 540)
        self._frame = frame
        self.number = QComboBox()
        for number in numbers:
            self.number.addItem(window_word(number), number)
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.time = inset(QTimeEdit(QTime(10, 0)))
        self.time.setDisplayFormat("HH:mm")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Field("window", self.tr("Window"), self.number), 1)
        row.addWidget(Field("day", self.tr("Day"), self.day), 1)
        row.addWidget(Field("at", self.tr("Time"), self.time), 1)
        self.answer = Words("", "title")
        self.more = Words("", "body", "text2")
        self.body.addLayout(row)
        self.body.addSpacing(8)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.more)
        self.cancelling(offered=False)
        self.primary(self.tr("Done"), self.finish)
        self.number.currentIndexChanged.connect(self._ask)
        self.day.dateChanged.connect(self._ask)
        self.time.timeChanged.connect(self._ask)
        self._ask()

    def moment(self) -> datetime:
        """The moment that is asked for."""
        day, at = self.day.date(), self.time.time()
        return datetime.combine(
            date(day.year(), day.month(), day.day()), time(at.hour(), at.minute())
        )

    def _ask(self) -> None:
        hall, number, at = self._frame.hall, self.number.currentData(), self.moment()
        if number is None:
            return
        self._frame.tasks.read(lambda: _asked(hall, number, at), self._show, self._refused)

    def _show(self, asked: tuple[str, datetime, StaffLine | None]) -> None:
        number, at, who = asked
        if (number, at) != (self.number.currentData(), self.moment()):
            return
        if who is None:
            self.answer.say(self.tr("Nobody is known to have sat there"))
            self.more.say("")
            return
        self.answer.say(who.name)
        parts = (who.post, who.department, who.staff_no)
        self.more.say(self.tr(", ").join(part for part in parts if part))

    def _refused(self, error: Exception) -> None:
        self.answer.say("")
        self.more.say(sentence(error))


def _asked(hall: Hall, number: str, at: datetime) -> tuple[str, datetime, StaffLine | None]:
    return number, at, board.sat(hall, number, at)
