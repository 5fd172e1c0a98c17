"""请假或外出: who, from when until when; the reason is kept and shown nowhere."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from hallapp.actions import staffing
from hallapp.domain.board import Hand
from hallapp.domain.errors import Refused
from hallapp.domain.staffing import AbsenceKind
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field

_NOON = time(12)


class LeaveDialog(Dialog):
    """One absence; days are whole unless a half day is chosen."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        hands: Sequence[Hand],
        staff_id: int | None,
        day: date,
    ) -> None:
        super().__init__(window, self.tr("Leave or trip"), width=600 if sizes().large else 520)
        self._frame = frame
        self.who = QComboBox()
        self.who.setEditable(True)
        for hand in hands:
            self.who.addItem(hand.name, hand.staff_id)
        self.who.setCurrentIndex(self.who.findData(staff_id) if staff_id else -1)
        self.kind = Choices(
            {AbsenceKind.LEAVE: self.tr("Leave"), AbsenceKind.TRIP: self.tr("Out on business")},
            across=2,
        )
        self.kind.choose(AbsenceKind.LEAVE)
        self.first, self.last = _day(day), _day(day)
        self.part_first = _part(self.tr("from the morning"), self.tr("from noon"))
        self.part_last = _part(self.tr("all day"), self.tr("until noon"))
        self.first.dateChanged.connect(self._not_before)
        self.reason = QLineEdit()
        self.fields = {
            "staff": Field("staff", self.tr("Who"), self.who, required=True),
            "kind": Field("kind", self.tr("What the wall may say"), self.kind),
            "from_at": Field("from_at", self.tr("First day"), _beside(self.first, self.part_first)),
            "until_at": Field("until_at", self.tr("Last day"), _beside(self.last, self.part_last)),
            "reason": Field(
                "reason",
                self.tr("Reason"),
                self.reason,
                help_line=self.tr("kept, shown on no screen and no sheet"),
            ),
        }
        self.fault = Fault(self)
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.fault)
        self.primary(self.tr("Note the absence"), self.hand_in)

    def _not_before(self, day: QDate) -> None:
        if self.last.date() < day:
            self.last.setDate(day)

    def hand_in(self) -> None:
        """Note what was said; a refusal stays at its field."""
        for field in self.fields.values():
            field.refuse("")
        staff_id = self.who.currentData()
        if self.who.currentText() != self.who.itemText(self.who.currentIndex()):
            staff_id = self.who.itemData(self.who.findText(self.who.currentText()))
        if not isinstance(staff_id, int):
            self.fields["staff"].refuse(self.tr("Choose somebody of the list."))
            return
        name, hall = self.who.currentText(), self._frame.hall
        deed = partial(
            staffing.report_away,
            hall,
            staff_id,
            kind=AbsenceKind(self.kind.key),
            from_at=_moment(self.first, noon=self.part_first.currentIndex() == 1),
            until_at=_moment(self.last, noon=self.part_last.currentIndex() == 1, end=True),
            reason=self.reason.text(),
        )
        self._frame.do(deed, lambda _: self._done(name), self._refused)

    def _done(self, name: str) -> None:
        self._frame.tell(self.tr("{name} is noted as away").format(name=name))
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
        else:
            self.fault.say(sentence(error))


def _day(day: date) -> QDateEdit:
    entry = QDateEdit(QDate(day.year, day.month, day.day))
    entry.setCalendarPopup(True)
    entry.setDisplayFormat("yyyy-MM-dd")
    return entry


def _part(whole: str, half: str) -> QComboBox:
    entry = QComboBox()
    entry.addItems([whole, half])
    return entry


def _beside(*entries: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for entry in entries:
        row.addWidget(entry, 1)
    return both


def _moment(entry: QDateEdit, *, noon: bool, end: bool = False) -> datetime:
    """Midnight before a day, or its noon, or at the end of it the next midnight."""
    at = entry.date()
    day = datetime.combine(date(at.year(), at.month(), at.day()), time())
    if noon:
        return datetime.combine(day.date(), _NOON)
    return day + timedelta(days=1) if end else day
