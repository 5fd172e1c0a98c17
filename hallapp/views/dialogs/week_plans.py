"""排班模板: keep a week under a name, and lay a kept one over the week that is shown."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableWidgetItem, QWidget

from hallapp.actions import duty_plan, week_plans
from hallapp.actions.week_plans import PlanEntry
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.plain_table import plain_table
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words


class WeekPlansDialog(Dialog):
    """Kept weeks; what stands in the week already stays."""

    def __init__(self, window: QWidget, frame: Frame, day: date) -> None:
        super().__init__(
            window,
            self.tr("Kept weeks"),
            width=640 if sizes().large else 560,
            height=min(460, window.height() - 32),
        )
        self._frame = frame
        self.monday = duty_plan.monday_of(day)
        self.shown: tuple[PlanEntry, ...] = ()
        today = frame.now().date()
        first = day_words(self.monday, today)
        last = day_words(self.monday + timedelta(days=6), today)
        self.say(self.tr("The week {first} – {last}").format(first=first, last=last))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("ordinary week, peak season…"))
        self.keep = Button(self.tr("Keep this week"), icon="floppy-disk", small=True)
        self.keep.clicked.connect(self.keep_it)
        self.field = Field("name", self.tr("Keep the week that is shown as"), self.name)
        self.table = plain_table(self.tr("Kept weeks"), {self.tr("Name"): 0, self.tr("Lines"): 90})
        self.forget = Button(self.tr("Forget"), icon="minus", small=True)
        self.forget.clicked.connect(self.forget_it)
        self.fault = Fault(self)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        hint = self.tr("Seats, duties and longer hours; what stands in the week already stays")
        self.body.addWidget(Words(hint, "caption", "text3"))
        self.body.addWidget(self.fault)
        self.left.addWidget(self.keep)
        self.left.addWidget(self.forget)
        self._cancel.setText(self.tr("Close"))
        self.main = self.primary(self.tr("Plan the week like this"), self.lay_it)
        self._ask()

    def _ask(self) -> None:
        hall = self._frame.hall
        self._frame.tasks.read(lambda: week_plans.kept(hall), self._show, self._refused)

    def _show(self, shown: tuple[PlanEntry, ...]) -> None:
        self.shown = shown
        self.table.setRowCount(len(shown))
        for row, entry in enumerate(shown):
            self.table.setItem(row, 0, QTableWidgetItem(entry.name))
            self.table.setItem(row, 1, QTableWidgetItem(str(entry.lines)))
        if shown and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        for button in (self.main, self.forget):
            button.setEnabled(bool(shown))

    def _chosen(self) -> PlanEntry | None:
        row = self.table.currentRow()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def keep_it(self) -> None:
        """Keep the week that is shown."""
        self._clear()
        deed = partial(week_plans.keep, self._frame.hall, self.name.text(), self.monday)
        self._frame.do(deed, lambda _: self._ask(), self._refused)

    def lay_it(self) -> None:
        """Lay the chosen week over the one that is shown."""
        self._clear()
        if entry := self._chosen():
            deed = partial(week_plans.lay, self._frame.hall, entry.id, self.monday)
            self._frame.do(deed, self._laid, self._refused)

    def _laid(self, n: int) -> None:
        self._frame.tell(self.tr("{n} lines planned").format(n=n))
        self.finish()

    def forget_it(self) -> None:
        """Forget the chosen week."""
        self._clear()
        if entry := self._chosen():
            deed = partial(week_plans.forget, self._frame.hall, entry.id)
            self._frame.do(deed, lambda _: self._ask(), self._refused)

    def _clear(self) -> None:
        self.fault.say("")
        self.field.refuse("")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.field == "name":
            self.field.refuse(sentence(error))
        else:
            self.fault.say(sentence(error))
