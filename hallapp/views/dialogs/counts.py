"""The day's counts of all windows in one grid: digits, Enter goes down, paste fills a block."""

from datetime import date, timedelta

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallapp.actions import daycounts
from hallapp.domain.daycounts import DayGrid, NewDayCount
from hallapp.exchange import clipboard
from hallapp.views.counts_table import CountsTable
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.words import Words

_WIDTH, _HEIGHT = 912, 664


class CountsDialog(Dialog):
    """Every row is saved when it is left; empty is not zero (hall-rules 17)."""

    def __init__(self, window: QWidget, frame: Frame, day: date) -> None:
        super().__init__(window, self.tr("Counts of the day"), width=_WIDTH)
        self.frame = frame
        self.today = frame.now().date()
        self.day = day
        self.table = CountsTable()
        self.table.left_row.connect(self._save)
        self.table.pasted.connect(self._paste)
        self.notice = Words("", "caption", "text2")
        self.earlier = IconButton("caret-left", self.tr("Day before"))
        self.later = IconButton("caret-right", self.tr("Day after"))
        self.earlier.clicked.connect(lambda: self._go(-1))
        self.later.clicked.connect(lambda: self._go(1))
        self.which = Words("", "strong")
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self.earlier)
        days.addWidget(self.which)
        days.addWidget(self.later)
        days.addStretch(1)
        paste = Button(self.tr("Paste from the queue machine"), "quiet", icon="clipboard-text")
        paste.clicked.connect(self._paste)
        days.addWidget(paste)
        self.body.addLayout(days)
        self.body.addWidget(self.table, 1)
        self.left.addWidget(self.notice)
        self.cancelling(offered=False)
        self.primary(self.tr("Done"), self._done)
        self.card.setFixedHeight(min(_HEIGHT, window.height() - 24))
        self._ask()

    def sizeHint(self) -> QSize:
        """The window's own size."""
        return self._window.size()

    def _ask(self) -> None:
        hall, day = self.frame.hall, self.day
        self.which.say(day_words(day, self.today, weekday=True))
        self.later.setEnabled(day < self.today)
        self.frame.tasks.read(
            lambda: daycounts.grid(hall, day), self._show, self.frame.show_trouble
        )

    def _show(self, grid: DayGrid) -> None:
        if grid.day == self.day:
            self.table.show_grid(grid)
            self._say(grid)

    def _say(self, grid: DayGrid) -> None:
        wrong = [row.window for row in grid.rows if row.contradictions]
        if wrong:
            words = self.tr("Window {windows}: more cases are logged than counted").format(
                windows=self.tr(", ").join(wrong)
            )
            self.notice.say(words, "warn")
        else:
            self.notice.say(
                self.tr("Each row is saved when you leave it; empty is not zero"),
                "text2",
            )

    def _go(self, days: int) -> None:
        self.table.leave()
        self.day = min(self.today, self.day + timedelta(days=days))
        self._ask()

    def _save(self, row: NewDayCount) -> None:
        hall, day = self.frame.hall, self.day

        self.frame.do(lambda: daycounts.enter(hall, day, [row]), self._saved, self._refused)

    def _saved(self, grid: DayGrid) -> None:
        if grid.day == self.day:
            self.table.show_derived(grid)
            self._say(grid)

    def _refused(self, error: Exception) -> None:
        self._ask()
        self.frame.show_trouble(error)

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        try:
            cells = clipboard.grid(mime.html(), mime.text())
        except Exception as error:  # noqa: BLE001 (whatever stands on the clipboard)
            self.frame.show_trouble(error)
            return
        texts = [[str(cell or "") for cell in row] for row in cells.rows]
        self.table.fill(texts)

    def _done(self) -> None:
        self.table.leave()
        self.finish()

    def finish(self) -> None:
        """Save the row at hand before the grid goes away."""
        self.table.leave()
        super().finish()
