"""延时和节假日服务: windows open beyond the hall's hours, listed, added, taken away."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QTableWidgetItem,
    QTimeEdit,
    QWidget,
)

from hallapp.actions import extra_hours, staffing
from hallapp.actions.extra_hours import ExtraLine
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.plain_table import plain_table
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.moments import day_words, weekday_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.spins import inset
from hallapp.views.staff_words import window_word

_AHEAD = timedelta(days=60)


class ExtraHoursDialog(Dialog):
    """The list of the coming two months; every line is saved at once."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        numbers: Sequence[str],
        names: Sequence[str],
        day: date,
    ) -> None:
        wide = 900 if sizes().large else 780
        super().__init__(
            window,
            self.tr("Longer hours and holidays"),
            width=wide,
            height=min(600, window.height() - 32),
        )
        self._frame = frame
        self.first = min(day, frame.now().date())
        self.shown: tuple[ExtraLine, ...] = ()
        self.number, self.staff = QComboBox(), QComboBox()
        for number in numbers:
            self.number.addItem(window_word(number), number)
        self.staff.addItems([self.tr("the usual person"), *names])
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.from_at, self.until_at = inset(QTimeEdit(QTime(17, 0))), inset(QTimeEdit(QTime(18, 0)))
        for entry in (self.from_at, self.until_at):
            entry.setDisplayFormat("HH:mm")
        self._build()
        self._ask()

    def _build(self) -> None:
        self.fields = {
            "window": Field("window", self.tr("Window"), self.number),
            "staff": Field("staff", self.tr("Who"), self.staff),
            "day": Field("day", self.tr("Day"), self.day),
            "from_at": Field("from_at", self.tr("From"), self.from_at),
            "until_at": Field("until_at", self.tr("Until"), self.until_at),
        }
        row = QHBoxLayout()
        row.setSpacing(10)
        for field in self.fields.values():
            row.addWidget(field, 1)
        self.table = plain_table(
            self.tr("Longer hours"),
            {
                self.tr("Day"): 150,
                self.tr("Time"): 130,
                self.tr("Window"): 110,
                self.tr("Business"): 0,
                self.tr("Who"): 130,
            },
        )
        self.gone = Button(self.tr("Take the chosen line away"), icon="minus", small=True)
        self.gone.clicked.connect(self.take_away)
        self.fault = Fault(self)
        self.body.addLayout(row)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.table, 1)
        self.left.addWidget(self.gone)
        self._cancel.setText(self.tr("Close"))
        self.primary(self.tr("Add the hours"), self.add)

    def _ask(self) -> None:
        hall, first = self._frame.hall, self.first
        self._frame.tasks.read(
            lambda: extra_hours.lines(hall, first, first + _AHEAD), self._show, self._refused
        )

    def _show(self, lines: tuple[ExtraLine, ...]) -> None:
        self.shown = lines
        today = self._frame.now().date()
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            day = line.from_at.date()
            words = (
                f"{day_words(day, today)} {weekday_words(day)}",
                f"{line.from_at:%H:%M} – {line.until_at:%H:%M}",
                window_word(line.window_no),
                line.window,
                line.staff,
            )
            for column, text in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.gone.setEnabled(bool(lines))

    def add(self) -> None:
        """Open a window longer; a refusal stays at its field."""
        self.fault.say("")
        for field in self.fields.values():
            field.refuse("")
        at = self.day.date()
        day = date(at.year(), at.month(), at.day())
        deed = partial(
            staffing.open_longer,
            self._frame.hall,
            self.number.currentData() or "",
            _on(day, self.from_at),
            _on(day, self.until_at),
            staff=self.staff.currentText() if self.staff.currentIndex() else "",
        )
        self.first = min(self.first, day)
        self._frame.do(deed, lambda _: self._ask(), self._refused)

    def take_away(self) -> None:
        """Take the chosen line away."""
        row = self.table.currentRow()
        if 0 <= row < len(self.shown):
            deed = partial(extra_hours.take_away, self._frame.hall, self.shown[row].id)
            self._frame.do(deed, lambda _: self._ask(), self._refused)

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
            field.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fault.say(sentence(error))


def _on(day: date, entry: QTimeEdit) -> datetime:
    at = entry.time()
    return datetime.combine(day, time(at.hour(), at.minute()))
