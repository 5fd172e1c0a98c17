"""The Calendar page: a year's working days, one day to change, notices, opening hours."""

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hallapp.actions import calendar, case_pages, timetables
from hallapp.domain.calendar import DayKind
from hallapp.domain.calendar_sheet import YearSheet
from hallapp.domain.rights import Right
from hallapp.views.for_whom import only_for
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.calendar_day import DayPanel, DayWish
from hallapp.views.pages.calendar_holidays import HolidayCard
from hallapp.views.pages.calendar_hours import HoursCard
from hallapp.views.pages.calendar_words import after
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.words import Elided
from hallapp.views.parts.year_grid import YearGrid
from hallapp.views.parts.year_legend import Legend
from hallapp.views.saying import Present, day_and_weekday
from hallapp.views.sizes import GAP, MARGIN
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SIDE, _LARGE_SIDE = 300, 348
_NOTICES_COME = 10  # the State Council says the next year's holidays from October on


class Page(PageShell):
    """Calendar: which days count, and from when to when."""

    title = QT_TRANSLATE_NOOP("Pages", "Calendar")
    cares_for = frozenset(
        {"calendar_day", "calendar_year", "timetable", "timetable_session", "case_file"}
    )

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.year = frame.now().year
        self.sheet = YearSheet(self.year)
        self._known: tuple[int, ...] = ()
        self._waiting = 0
        self.dialog: Any = None
        self.grid = YearGrid()
        self.panel = DayPanel(self._present, self)
        self.holidays = HolidayCard(frame.tasks, self._present, self)
        self.hours = HoursCard(lambda: frame.now().date(), self)
        self._build()
        self._wire()
        self.dress()

    def _build(self) -> None:
        self.card = HeadedCard("")
        self.counts = Elided("", "body", "text3")
        self.counts.say("")
        self.before = IconButton("caret-left", translate("CalendarPage", "Year before"))
        self.following = IconButton("caret-right", translate("CalendarPage", "Next year"))
        self.now_button = Button(translate("CalendarPage", "This year"), "quiet", small=True)
        self.legend = Legend()
        self.paste_button = Button(
            translate("CalendarPage", "Paste a notice…"), icon="clipboard-text", small=True
        )
        self.card.line.hide()
        head = self.card.head
        head.setContentsMargins(8, 0, 12, 0)
        head.insertWidget(0, self.before)
        head.insertWidget(2, self.following)
        head.insertWidget(3, self.counts, 1000)
        for part in (self.now_button, self.legend, self.paste_button):
            head.addWidget(part)
        around = QWidget()
        inner = QVBoxLayout(around)
        inner.setContentsMargins(10, 2, 10, 12)
        inner.addWidget(self.grid)
        self.stack = QStackedWidget()
        self.stack.addWidget(Middle(around))
        self.card.body.addWidget(self.stack, 1)
        self._missing: Empty | None = None
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.upper = QStackedWidget()
        self.upper.addWidget(self.holidays)
        self.upper.addWidget(self.panel)
        column.addWidget(self.upper, 5)
        column.addWidget(self.hours, 2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(self.card, 1)
        whole.addWidget(self.side)

    def _wire(self) -> None:
        self.before.clicked.connect(lambda: self.go(self.year - 1))
        self.following.clicked.connect(lambda: self.go(self.year + 1))
        self.now_button.clicked.connect(lambda: self.go(self.frame.now().year))
        self.paste_button.clicked.connect(self.ask_notice)
        self.grid.picked.connect(self.show_day)
        self.holidays.picked.connect(self.show_day)
        self.panel.closed.connect(self._close_panel)
        self.panel.wished.connect(self._change_day)
        self.hours.opened.connect(self.open_hours)
        self.may_set = only_for(self.frame, (Right.SETUP,), self.hours.add)

    def dress(self) -> None:
        """Give the side column the width of the size of text in force."""
        self.side.setFixedWidth(_LARGE_SIDE if sizes().large else _SIDE)

    def _present(self) -> Present:
        makeups = (day.day for day in self.sheet.exceptions if day.kind is DayKind.MAKEUP)
        return Present(self.frame.now(), frozenset(makeups))

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """2027 年日历未录入, while that is so."""
        lacking = self._lacking()
        if not lacking:
            return ""
        return translate("CalendarPage", "{year} is missing").format(year=lacking[0])

    def badge(self) -> Badge:
        """How many years are missing: this one, from autumn on the next one too."""
        lacking = self._lacking()
        return Badge(len(lacking), late=self.frame.now().year in lacking)

    def _lacking(self) -> list[int]:
        if not self._known:
            return []
        now = self.frame.now()
        wanted = [now.year, now.year + 1] if now.month >= _NOTICES_COME else [now.year]
        return [year for year in wanted if year not in self._known]

    def regions(self) -> Sequence[QWidget]:
        """Grid, panel or holidays, opening hours."""
        return (self.grid, self.panel, self.holidays, self.hours)

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for the year and the opening hours."""
        del changed
        hall, year = self.frame.hall, self.year
        self.frame.tasks.read(lambda: _asked(hall, year), self._show, about=self._show)

    def wish(self, **wish: object) -> None:
        """``year``: go there; ``day``: show it."""
        if isinstance(year := wish.get("year"), int):
            self.go(year)
        if isinstance(day := wish.get("day"), date):
            self.go(day.year)
            self.panel_day(day)

    def paste(self) -> bool:
        """Ctrl+V: what was copied goes into the notice's dialog."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            return False
        self.open_notice(text)
        return True

    # --- showing ----------------------------------------------------------------------------

    def go(self, year: int) -> None:
        """Show a year."""
        if not 1 < year < 9999:
            return
        self.year = year
        self._close_panel()
        self.refresh(frozenset())

    def _show(self, answer: tuple[YearSheet, tuple[Any, ...], tuple[int, ...], int]) -> None:
        sheet, hours, self._known, self._waiting = answer
        if sheet.year != self.year:
            return
        self.sheet = sheet
        today = self.frame.now().date()
        self.card.title.say(translate("CalendarPage", "{year}").format(year=sheet.year))
        self.card.setAccessibleName(self.card.title.text())
        self.now_button.setVisible(sheet.year != today.year)
        self.grid.show_sheet(sheet, today)
        self.holidays.show_lines(sheet)
        self.hours.show_lines(hours)
        self._show_counts()
        self._show_missing()
        if self.panel.day is not None and self.upper.currentWidget() is self.panel:
            self.show_day(self.panel.day)
        self.said.emit()

    def _show_counts(self) -> None:
        sheet = self.sheet
        if not sheet.known:
            self.counts.say("")
            return
        off = sum(day.kind is DayKind.HOLIDAY for day in sheet.exceptions)
        said = translate("CalendarPage", "{n} working days, {off} days off, {worked} made up")
        self.counts.say(
            said.format(n=sheet.working_days, off=off, worked=len(sheet.exceptions) - off)
        )

    def _show_missing(self) -> None:
        if self._missing is not None:
            self.stack.removeWidget(self._missing)
            self._missing.deleteLater()
            self._missing = None
        self.legend.setVisible(self.sheet.known)
        self.upper.setVisible(self.sheet.known)
        self.paste_button.setVisible(self.sheet.known and self.may_set)
        if self.sheet.known:
            return
        first = translate(
            "CalendarPage",
            "No due time is guessed: {n} cases wait for it. Paste the text of the State "
            "Council's notice as soon as it is out.",
        ).format(n=f"{self._waiting:,}")
        missing = translate("CalendarPage", "The calendar of {year} is missing")
        self._missing = Empty(
            "calendar-x",
            missing.format(year=self.sheet.year),
            first,
            translate("CalendarPage", "Paste a notice…") if self.may_set else "",
            deed_icon="clipboard-text",
        )
        self._missing.wished.connect(self.ask_notice)
        self.stack.addWidget(self._missing)
        self.stack.setCurrentWidget(self._missing)

    def show_day(self, day: date) -> None:
        """Show a day of this year in the panel."""
        shown = self.grid.day(day)
        if shown is None:
            return
        self.grid.choose(day)
        self.panel.show_day(shown)
        self.upper.setCurrentWidget(self.panel)

    def panel_day(self, day: date) -> None:
        """Show a day as soon as its year is here."""
        hall = self.frame.hall
        self.frame.tasks.read(lambda: calendar.year(hall, day.year), lambda _: self.show_day(day))

    def _close_panel(self) -> None:
        self.upper.setCurrentWidget(self.holidays)
        self.grid.choose(None)

    # --- wishes -----------------------------------------------------------------------------

    def _change_day(self, wish: DayWish) -> None:
        hall = self.frame.hall

        def deed() -> Any:
            if wish.kind is None:
                return calendar.remove_day(hall, wish.day)
            return calendar.set_day(hall, wish.day, wish.kind, wish.name, wish.notice)

        def done(moved: Any) -> None:
            self.panel.show_moved(moved)
            self.frame.tell(after(self._said(wish), moved))

        self.frame.do(deed, done, self._refused)

    def _said(self, wish: DayWish) -> str:
        day = day_and_weekday(wish.day, Present(self.frame.now()))
        said = {
            DayKind.HOLIDAY: translate("CalendarPage", "{day} is a holiday"),
            DayKind.MAKEUP: translate("CalendarPage", "{day} is a make-up working day"),
        }
        plain = translate("CalendarPage", "{day} is an ordinary day")
        return (said[wish.kind] if wish.kind else plain).format(day=day)

    def _refused(self, error: Exception) -> None:
        if not self.panel.refuse(error):
            self.frame.show_trouble(error)

    def ask_notice(self) -> None:
        """The dialog that reads a notice, still empty."""
        self.open_notice("")

    def open_notice(self, text: str) -> None:
        """The dialog that reads a notice, with what was pasted."""
        module = import_module("hallapp.views.dialogs.notice")
        year = None if self.sheet.known else self.year
        self._open(module.NoticeDialog(self.window(), self.frame, self._known, year, text))
        self.dialog.taken.connect(self.go)

    def open_hours(self, line: Any) -> None:
        """The dialog of one timetable; None is a new one."""
        module = import_module("hallapp.views.dialogs.timetable")
        newest = self.hours.rows[0].line.week if self.hours.rows else None
        self._open(module.TimetableDialog(self.window(), self.frame, line, newest))

    def _open(self, dialog: Any) -> None:
        self.dialog = dialog
        dialog.closed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def _asked(hall: Any, year: int) -> tuple[YearSheet, tuple[Any, ...], tuple[int, ...], int]:
    """The year, the opening hours, which years are known, how many cases wait for a year."""
    return (
        calendar.year(hall, year),
        timetables.timetables(hall),
        tuple(hall.clock.calendar.years),
        case_pages.counts(hall).missing,
    )
