"""开放时间: from when, and for each weekday any number of sessions, written as people do."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from hallapp.actions import timetables
from hallapp.actions.case_due import Moved
from hallapp.actions.timetables import TimetableLine
from hallapp.domain.calendar import Session
from hallapp.domain.errors import Refused
from hallapp.views import errors
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.form import Form
from hallapp.views.hours_text import read_sessions, sessions_text, weekday_named
from hallapp.views.look import sizes
from hallapp.views.moment_text import read_moment
from hallapp.views.page import Frame
from hallapp.views.pages.calendar_words import after
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault, mark_wrong
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words


class TimetableDialog(Dialog):
    """One timetable: changed, removed, or a new one that begins as the newest does."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        line: TimetableLine | None,
        like: Sequence[Sequence[Session]] | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = (
            translate("TimetableDialog", "Change opening hours")
            if line
            else translate("TimetableDialog", "Add opening hours")
        )
        super().__init__(window, title, width=640 if sizes().large else 560)
        self._frame = frame
        self._line = line
        self.say(self.tr("In force from that day until the next ones begin"))
        self._build(line.week if line else like)

    def _build(self, week: Sequence[Sequence[Session]] | None) -> None:
        on = self._line.from_on if self._line else self._frame.now().date()
        self.from_on = QLineEdit(on.isoformat())
        self.name = QLineEdit(self._line.name if self._line else "")
        self.name.setPlaceholderText(self.tr("Winter, summer, or nothing"))
        top = QHBoxLayout()
        top.setSpacing(12)
        self._fields = (
            Field("from_on", self.tr("From"), self.from_on),
            Field("name", self.tr("Name"), self.name),
        )
        for field in self._fields:
            top.addWidget(field, 1)
        self.body.addLayout(top)
        self._build_week(week or ((),) * 7)
        self.fault = Fault(self)
        self.body.addWidget(self.fault)
        if self._line is not None:
            remove = Button(self.tr("Remove"), "danger")
            remove.clicked.connect(self.remove)
            self.left.addWidget(remove)
        words = self.tr("Save the opening hours") if self._line else self.tr("Add them")
        self.main = self.primary(words, self.save)
        self._form = Form(self._fields, self.days[0].setFocus, self)

    def _build_week(self, week: Sequence[Sequence[Session]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.days: list[QLineEdit] = []
        for weekday in range(7):
            entry = QLineEdit(sessions_text(week[weekday]))
            entry.setPlaceholderText(self.tr("closed"))
            name = weekday_named(weekday)
            entry.setAccessibleName(name)
            label = Words(name, "body", "text2")
            label.setBuddy(entry)
            grid.addWidget(label, weekday, 0)
            grid.addWidget(entry, weekday, 1)
            entry.returnPressed.connect(lambda at=weekday: self._after(at))
            self.days.append(entry)
        same = Button(self.tr("Same until Friday"), "quiet", small=True)
        same.clicked.connect(self._same)
        grid.addWidget(same, 0, 2)
        self.body.addLayout(grid)
        hint = self.tr("Any number of sessions a day: 09:00–12:00 13:30–17:00")
        self.body.addWidget(Words(hint, "caption", "text3"))

    def _after(self, weekday: int) -> None:
        if weekday < 6:
            self.days[weekday + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.save()

    def _same(self) -> None:
        for weekday in range(1, 5):
            self.days[weekday].setText(self.days[0].text())

    def _from(self) -> date:
        """The day in the field."""
        return read_moment(self.from_on.text(), self._frame.now(), field="from_on").date()

    def week(self) -> tuple[tuple[Session, ...], ...]:
        """What the seven lines say.

        Raises:
            Refused: a line is not understood; it is marked.
        """
        week = []
        for entry in self.days:
            try:
                week.append(read_sessions(entry.text()))
            except Refused:
                mark_wrong(entry, wrong=True)
                entry.setFocus(Qt.FocusReason.OtherFocusReason)
                raise
        return tuple(week)

    def save(self) -> None:
        """Hand the timetable in."""
        self._unmark()
        try:
            from_on, week = self._from(), self.week()
        except Refused as refused:
            self._failed(refused)
            return
        hall, line, name = self._frame.hall, self._line, self.name.text().strip()
        deed = self.tr("The opening hours are saved")
        if line is None:
            self._act(lambda: timetables.add(hall, from_on, week, name), deed)
        else:
            key = line.id
            self._act(
                lambda: timetables.amend(hall, key, from_on=from_on, week=week, name=name), deed
            )

    def remove(self) -> None:
        """Remove it; the one before is in force on."""
        self._unmark()
        hall, line = self._frame.hall, self._line
        if line is not None:
            key = line.id
            self._act(
                lambda: timetables.remove(hall, key), self.tr("The opening hours are removed")
            )

    def _act(self, act: Callable[[], Sequence[Moved]], deed: str) -> None:
        def done(moved: Sequence[Moved]) -> None:
            self._frame.tell(after(deed, moved))
            self.finish()

        self._frame.do(act, done, self._failed)

    def _unmark(self) -> None:
        self.fault.say("")
        self._form.clear()
        for entry in self.days:
            mark_wrong(entry, wrong=False)

    def _failed(self, error: Exception) -> None:
        if errors.is_bug(error):
            self._frame.show_trouble(error)
        elif not isinstance(error, Refused) or not self._form.refuse(error):
            self.fault.say(errors.sentence(error))
