"""The panel of one day: what it is, what it is called, which notice says so; and what moved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hallapp.actions.case_due import Moved
from hallapp.domain.calendar import DayKind
from hallapp.domain.calendar_sheet import SheetDay
from hallapp.domain.errors import Refused
from hallapp.views import saying
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.pages.calendar_words import moved_count, moved_lines
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.words import Words
from hallapp.views.parts.year_grid import kind_words
from hallapp.views.saying import Present

translate = QCoreApplication.translate

ORDINARY = "ordinary"


@dataclass(frozen=True)
class DayWish:
    """What a day should be; `kind` None is what its weekday says."""

    day: date
    kind: DayKind | None
    name: str = ""
    notice: str = ""


class DayPanel(HeadedCard):
    """``wished`` carries a `DayWish`, ``closed`` goes back to the list of holidays."""

    wished = Signal(object)
    closed = Signal()

    def __init__(self, present: Callable[[], Present], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._present = present
        self._day: SheetDay | None = None
        self._choices: Choices | None = None
        close = IconButton("x", translate("CalendarPage", "Back to the holidays"))
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        self.name = QLineEdit()
        self.notice = QLineEdit()
        self.name_field = Field("name", translate("CalendarPage", "Name"), self.name)
        self.notice_field = Field("notice", translate("CalendarPage", "Notice"), self.notice)
        self.name.setPlaceholderText(translate("CalendarPage", "As the notice calls it"))
        self.notice.setPlaceholderText(translate("CalendarPage", "Its number or address"))
        self.fault = Fault(self)
        self.moved = Words("", "caption", "text2", wrap=True)
        self.deed = Button("", "primary")
        self.deed.clicked.connect(self._wish)
        self._form = Form((self.name_field, self.notice_field), self._enter, self)
        self._build()
        for entry in (self.name, self.notice):
            entry.textEdited.connect(lambda _: self._allow())

    def _build(self) -> None:
        self._kinds = QVBoxLayout()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 4, 16, 4)
        self._column.setSpacing(8)
        self._column.addLayout(self._kinds)
        for part in (self.name_field, self.notice_field, self.fault, self.moved):
            self._column.addWidget(part)
        self._column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.deed)
        self.body.addWidget(Middle(inside), 1)
        self.body.addLayout(foot)

    @property
    def day(self) -> date | None:
        """The day that is shown."""
        return None if self._day is None else self._day.day

    def show_day(self, day: SheetDay) -> None:
        """Show a day as the calendar has it; what a change moved is forgotten with another day."""
        if self.day != day.day:
            self.moved.say("")
        self._day = day
        self.title.say(saying.day_and_weekday(day.day, self._present()))
        self.setAccessibleName(self.title.text())
        self._offer_kinds(day)
        self.name.setText(day.name)
        self.notice.setText(day.notice)
        self.notice.setCursorPosition(0)
        self._form.clear()
        self.fault.say("")
        self._allow()

    def show_moved(self, moved: Sequence[Moved]) -> None:
        """Say which cases the change moved, and from when to when."""
        said = moved_count(moved)
        lines = moved_lines(moved, self._present())
        self.moved.say(f"{said}\n{lines}" if lines else said)

    def refuse(self, error: Exception) -> bool:
        """Say why the day was not changed; False if it is none of the panel's refusals."""
        if not isinstance(error, Refused):
            return False
        if not self._form.refuse(error):
            self.fault.say(sentence(error))
        return True

    def _offer_kinds(self, day: SheetDay) -> None:
        weekend = day.day.weekday() >= 5
        plain = SheetDay(day.day, working=not weekend)
        holiday = SheetDay(day.day, working=False, kind=DayKind.HOLIDAY)
        makeup = SheetDay(day.day, working=True, kind=DayKind.MAKEUP)
        options = {ORDINARY: kind_words(plain), DayKind.HOLIDAY.value: kind_words(holiday)}
        if weekend:
            options[DayKind.MAKEUP.value] = kind_words(makeup)
        if self._choices is not None:
            self._kinds.removeWidget(self._choices)
            self._choices.hide()
            self._choices.deleteLater()
        self._choices = Choices(options, across=1)
        self._choices.choose(day.kind.value if day.kind else ORDINARY)
        self._choices.chosen.connect(lambda _: self._allow())
        self._kinds.addWidget(self._choices)

    def wish(self) -> DayWish | None:
        """What the panel says the day should be."""
        if self._day is None or self._choices is None:
            return None
        key = self._choices.key
        if key == ORDINARY:
            return DayWish(self._day.day, None)
        return DayWish(
            self._day.day, DayKind(key), self.name.text().strip(), self.notice.text().strip()
        )

    def _allow(self) -> None:
        """Name the deed; nothing to do while the day is so already."""
        wish, day = self.wish(), self._day
        if wish is None or day is None:
            return
        special = wish.kind is not None
        self.name_field.setVisible(special)
        self.notice_field.setVisible(special)
        words = {
            DayKind.HOLIDAY: translate("CalendarPage", "Make it a holiday"),
            DayKind.MAKEUP: translate("CalendarPage", "Make it a make-up day"),
        }
        said = words.get(wish.kind) if wish.kind else None
        if special and wish.kind is day.kind:
            said = translate("CalendarPage", "Change name and notice")
        self.deed.setText(said or translate("CalendarPage", "Make it an ordinary day"))
        self.deed.setAccessibleName(self.deed.text())
        present = (day.kind, day.name, day.notice) if day.kind else (None, "", "")
        changes = (wish.kind, wish.name, wish.notice) != present
        self.deed.setEnabled(changes)
        self.deed.setVisible(changes)

    def _enter(self) -> None:
        if self.deed.isEnabled():
            self._wish()

    def _wish(self) -> None:
        wish = self.wish()
        if wish is not None:
            self.fault.say("")
            self._form.clear()
            self.wished.emit(wish)
