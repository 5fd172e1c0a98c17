"""值班安排: who has which duty on each day of a week, set at once, repeated over coming weeks."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from hallapp.actions import duty_plan
from hallapp.domain.staffing import DutyRole
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.moments import day_words, weekday_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.spins import inset
from hallapp.views.parts.words import Words
from hallapp.views.staff_words import role_word

_APART = "、"


class DutiesDialog(Dialog):
    """A row a duty, a column a day; several names stand apart by 、."""

    def __init__(self, window: QWidget, frame: Frame, names: Sequence[str], day: date) -> None:
        wide = 1400 if sizes().large else 1300
        super().__init__(window, self.tr("Duties"), width=min(wide, window.width() - 48))
        self._frame = frame
        self._names = QStringListModel(list(names), self)
        self.monday = duty_plan.monday_of(day)
        self._had: dict[tuple[date, DutyRole], tuple[str, ...]] = {}
        self.cells: dict[tuple[int, DutyRole], QLineEdit] = {}
        self.heads: list[Words] = []
        self.fault = Fault(self)
        self._build()
        self._ask()

    def _build(self) -> None:
        self.before = IconButton("caret-left", self.tr("The week before"))
        self.after = IconButton("caret-right", self.tr("The next week"))
        self.which = Words("", "strong")
        self.before.clicked.connect(lambda: self.go(self.monday - timedelta(days=7)))
        self.after.clicked.connect(lambda: self.go(self.monday + timedelta(days=7)))
        self.down = Button(self.tr("The first day for all days"), "plain", icon="copy", small=True)
        self.down.clicked.connect(self.spread)
        top = QHBoxLayout()
        top.setSpacing(6)
        for part in (self.before, self.which, self.after):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.down)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for n in range(7):
            head = Words("", "caption", "text2")
            self.heads.append(head)
            grid.addWidget(head, 0, n + 1)
            grid.setColumnStretch(n + 1, 1)
        for row, role in enumerate(DutyRole, 1):
            head = Words(role_word(role), "body")
            head.setContentsMargins(0, 0, 4, 0)
            grid.addWidget(head, row, 0)
            for n in range(7):
                grid.addWidget(self._cell(n, role), row, n + 1)
        self.weeks = inset(QSpinBox())
        self.weeks.setRange(1, duty_plan.MOST_WEEKS)
        self.weeks.setValue(4)
        self.weeks.setAccessibleName(self.tr("Weeks"))
        self.repeat = Button(self.tr("Repeat for so many weeks"), icon="repeat", small=True)
        self.repeat.clicked.connect(self.repeat_it)
        self.left.addWidget(self.repeat)
        self.left.addWidget(self.weeks)
        self.body.addLayout(top)
        self.body.addLayout(grid)
        hint = self.tr("Several names apart by 、; a name that nobody here has is a contractor's")
        self.body.addWidget(Words(hint, "caption", "text3"))
        self.body.addWidget(self.fault)
        self.main = self.primary(self.tr("Set the week"), self.hand_in)

    def _cell(self, n: int, role: DutyRole) -> QLineEdit:
        cell = QLineEdit()
        cell.setMinimumWidth(60)
        cell.setProperty("dense", True)  # room for three names
        cell.installEventFilter(self)
        completer = QCompleter(self._names, cell)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        cell.setCompleter(completer)
        self.cells[n, role] = cell
        return cell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows up and down go to the next duty."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            at = next((each for each, cell in self.cells.items() if cell is watched), None)
            if step is not None and at is not None:
                roles = list(DutyRole)
                row = roles.index(at[1]) + step
                if 0 <= row < len(roles):
                    self.cells[at[0], roles[row]].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    # --- showing ----------------------------------------------------------------------------

    def go(self, monday: date) -> None:
        """Show another week; what was typed and not set is left."""
        self.monday = monday
        self._ask()

    def _ask(self) -> None:
        hall, monday = self._frame.hall, self.monday
        self._frame.tasks.read(
            lambda: (monday, duty_plan.week(hall, monday)), self._show, self._refused
        )

    def _show(self, asked: tuple[date, duty_plan.Grid]) -> None:
        monday, told = asked
        if monday != self.monday:
            return
        self._had = dict(told)
        today = self._frame.now().date()
        last = day_words(monday + timedelta(days=6), today)
        self.which.say(f"{day_words(monday, today)} – {last}")
        for n, head in enumerate(self.heads):
            day = monday + timedelta(days=n)
            head.say(f"{weekday_words(day)} {day.day}")
        for (n, role), cell in self.cells.items():
            names = _APART.join(told.get((monday + timedelta(days=n), role), ()))
            cell.setText(names)
            cell.setCursorPosition(0)
            cell.setToolTip(names)
            day = monday + timedelta(days=n)
            cell.setAccessibleName(f"{role_word(role)} {weekday_words(day)}")
            cell.setToolTip(cell.text())
            cell.setCursorPosition(0)

    def spread(self) -> None:
        """What stands on the first day with a duty stands on every working day."""
        for role in DutyRole:
            first = next(
                (text for n in range(5) if (text := self.cells[n, role].text().strip())), ""
            )
            for n in range(5):
                if first:
                    self.cells[n, role].setText(first)

    # --- handing in -------------------------------------------------------------------------

    def told(self) -> dict[tuple[date, DutyRole], tuple[str, ...]]:
        """What was typed and differs from what stands."""
        found = {}
        for (n, role), cell in self.cells.items():
            at = (self.monday + timedelta(days=n), role)
            parts = cell.text().replace("，", _APART).replace(",", _APART).split(_APART)
            names = tuple(part.strip() for part in parts if part.strip())
            if names != self._had.get(at, ()):
                found[at] = names
        return found

    def hand_in(self) -> None:
        """Set the week in one step."""
        told = self.told()
        if not told:
            self.finish()
            return
        deed = partial(duty_plan.set_week, self._frame.hall, self.monday, told)
        self._frame.do(deed, lambda _: self._done(), self._refused)

    def _done(self) -> None:
        self._frame.tell(self.tr("The duties of the week are set"))
        self.finish()

    def repeat_it(self) -> None:
        """Set the week, then make the coming ones like it."""
        hall, monday, told, weeks = self._frame.hall, self.monday, self.told(), self.weeks.value()

        def deed() -> int:
            if told:
                duty_plan.set_week(hall, monday, told)
            return duty_plan.repeat(hall, monday, weeks)

        self._frame.do(deed, self._repeated, self._refused)

    def _repeated(self, days: int) -> None:
        self._frame.tell(self.tr("Duties are set on {n} days").format(n=days))
        self.finish()

    def _refused(self, error: Exception) -> None:
        self.fault.say(sentence(error))
