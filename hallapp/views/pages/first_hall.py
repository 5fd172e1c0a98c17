"""The second step of the first start: the hall's name and kind, its hours, its calendar."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hallapp.domain.calendar import Hours, Session, Timetable, seeded_calendar
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.views import errors
from hallapp.views.form import Form
from hallapp.views.hall_words import kinds
from hallapp.views.hours_text import read_sessions
from hallapp.views.parts.fault import Fault, mark_wrong
from hallapp.views.parts.fields import Field
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign

translate = QCoreApplication.translate

_FROM = date(2004, 1, 1)  # as far back as the calendar goes
_USUAL = ("09:00", "12:00", "13:30", "17:00")


class HallFields(QWidget):
    """``done`` after Enter in the last field."""

    done = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.kind = QComboBox()
        for key, word in kinds().items():
            self.kind.addItem(word, key)
        self.hotline = QLineEdit()
        self.hotline.setMaxLength(40)
        self.hotline.setPlaceholderText(translate("FirstStart", "Printed on every sheet"))
        self.times = tuple(QLineEdit(time) for time in _USUAL)
        self.fault = Fault(self)
        self._fields = (
            Field("name", translate("FirstStart", "Name of the hall"), self.name),
            Field("kind", translate("FirstStart", "Kind"), self.kind),
            Field("hotline", translate("FirstStart", "Supervision phone"), self.hotline),
        )
        self._form = Form(self._fields, self._to_times, self)
        self._build(today)

    def _build(self, today: date) -> None:
        two = QHBoxLayout()
        two.setSpacing(12)
        two.addWidget(self._fields[1], 1)
        two.addWidget(self._fields[2], 1)
        hours = QVBoxLayout()
        hours.setSpacing(3)
        hours.addWidget(Words(translate("FirstStart", "Opening hours"), "caption", "text2"))
        hours.addLayout(self._hours_row())
        calendar = QVBoxLayout()
        calendar.setSpacing(8)
        calendar.addWidget(Words(translate("FirstStart", "Working calendar"), "caption", "text2"))
        calendar.addLayout(_calendar_row(today))
        column = QVBoxLayout(self)
        column.setContentsMargins(58, 0, 33, 9)
        column.setSpacing(10)
        column.addWidget(self._fields[0])
        column.addLayout(two)
        column.addLayout(hours)
        column.addWidget(self.fault)
        column.addLayout(calendar)

    def _hours_row(self) -> QHBoxLayout:
        names = (
            translate("FirstStart", "Morning, opens"),
            translate("FirstStart", "Morning, closes"),
            translate("FirstStart", "Afternoon, opens"),
            translate("FirstStart", "Afternoon, closes"),
        )
        words = (
            translate("FirstStart", "Morning"),
            translate("FirstStart", "to"),
            translate("FirstStart", "Afternoon"),
            translate("FirstStart", "to"),
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for at, entry in enumerate(self.times):
            entry.setAccessibleName(names[at])
            entry.setMinimumWidth(64)
            entry.returnPressed.connect(lambda at=at: self._next_time(at))
            if at == 2:
                row.addSpacing(8)
            word = Words(words[at], "body", "text2")
            row.addWidget(word)
            if at in (0, 2):
                row.addSpacing(16)
            row.addWidget(entry, 1)
        return row

    def _to_times(self) -> None:
        self.times[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _next_time(self, at: int) -> None:
        if at + 1 < len(self.times):
            self.times[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.done.emit()

    def facts(self) -> HallFacts:
        """What the form says of the hall."""
        return HallFacts(
            name=self.name.text().strip(),
            kind=str(self.kind.currentData()),
            hotline=self.hotline.text().strip(),
        )

    def hours(self) -> Hours:
        """Morning and afternoon from Monday to Friday; an empty afternoon is none.

        Raises:
            Refused: they cannot be read; they are marked.
        """
        sessions: list[Session] = []
        for opens, closes in (self.times[:2], self.times[2:]):
            said = opens.text().strip(), closes.text().strip()
            if not any(said):
                continue
            try:
                sessions += read_sessions("–".join(said))
            except Refused:
                mark_wrong(opens, wrong=True)
                mark_wrong(closes, wrong=True)
                opens.setFocus(Qt.FocusReason.OtherFocusReason)
                raise
        return Hours([Timetable(_FROM, (tuple(sessions),) * 5 + ((),) * 2)])

    def refuse(self, refused: Refused) -> None:
        """Say what is wrong under its field, else under the hours."""
        if not self._form.refuse(refused):
            self.fault.say(errors.sentence(refused))

    def clear(self) -> None:
        """Take every refusal away."""
        self._form.clear()
        self.fault.say("")
        for entry in self.times:
            mark_wrong(entry, wrong=False)


def _calendar_row(today: date) -> QHBoxLayout:
    """Which years' holidays came with the program."""
    years = [y for y in range(today.year - 1, today.year + 2) if y in seeded_calendar().years]
    there = today.year in years
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(SignMark(Sign.PASSED if there else Sign.WARNING))
    if there:
        said = translate("FirstStart", "The holidays of {years} are built in").format(
            years=translate("CalendarPage", ", ").join(map(str, years))
        )
    else:
        said = translate(
            "FirstStart", "The calendar of {year} is missing: paste its notice on the calendar page"
        ).format(year=today.year)
    row.addWidget(Words(said), 1)
    return row
