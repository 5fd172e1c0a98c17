"""The holidays of the year beside the grid: which days are off, which are worked for them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from hallapp.domain.calendar_sheet import YearSheet
from hallapp.views.columns import Cell, Column, Kind
from hallapp.views.pages.calendar_words import (
    HolidayLine,
    holiday_days,
    holiday_name,
    holidays,
    in_year,
)
from hallapp.views.parts.card import HeadedCard
from hallapp.views.rows import ListSource
from hallapp.views.saying import Present
from hallapp.views.table import Table
from hallapp.views.tasks import Tasks
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class HolidayCard(HeadedCard):
    """``picked`` carries the first day of the holiday that was chosen."""

    picked = Signal(object)

    def __init__(
        self, tasks: Tasks, present: Callable[[], Present], parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("CalendarPage", "Holidays"), parent=parent)
        columns = (
            Column(
                key="holiday",
                title=QT_TRANSLATE_NOOP("Column", "Holiday"),
                normal=260,
                large=300,
                kind=Kind.TWO_LINES,
                stretch=True,
                sorts=False,
                cell=lambda line: _cell(line, in_year(present(), line.first.year)),
            ),
        )
        self.table = Table(columns, tasks, self)
        self.table.rows_of("two_line_row")
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(self.title.text())
        self.table.clicked.connect(lambda _: self._pick())
        self.table.opened.connect(lambda line: self.picked.emit(line.first))
        self.body.addWidget(self.table, 1)

    def show_lines(self, sheet: YearSheet) -> None:
        """Show the holidays of a year."""
        lines = holidays(sheet.exceptions)
        self.table.clearSelection()
        self.table.show_rows(ListSource(lines))
        self.line.say("")

    def _pick(self) -> None:
        line = self.table.current_line()
        if isinstance(line, HolidayLine):
            self.picked.emit(line.first)


def _cell(line: HolidayLine, present: Present) -> Cell:
    days = holiday_days(line, present)
    return Cell(holiday_name(line), below=days, tip=days)
