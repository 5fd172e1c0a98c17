"""The day's duty and its close: who is there beside the windows, and how many counts are typed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.domain.board import Board
from hallapp.domain.today import Today
from hallapp.views.moments import day_words, weekday_words
from hallapp.views.pages.today_duty import DutyFacts
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.share import Share
from hallapp.views.parts.words import Words
from hallapp.views.sizes import PADDING

_ROOMY = 720  # a window this high shows yesterday too


class DayCounts(QWidget):
    """The day's close: opening hours, how many windows have typed their counts, yesterday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.duty = DutyFacts()
        self.hairline = Hairline()
        self.hours = Words("", "body", "text2", wrap=True)
        self.share = Share()
        self.close_at = Words("", "strong")
        self.close_line = Words("", "caption", "text2", wrap=True)
        self.last = Words("", "caption", "text2", wrap=True)
        self.logged = Words("", "caption", "text2", wrap=True)
        self.wanted = Button(self.tr("Enter today's counts"), icon="keyboard")
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addStretch(1)
        beside.addWidget(self.close_at)
        beside.addWidget(self.close_line)
        beside.addStretch(1)
        ring = QHBoxLayout()
        ring.setSpacing(12)
        ring.addWidget(self.share)
        ring.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 4, PADDING, PADDING)
        column.setSpacing(10)
        column.addWidget(self.duty)
        column.addWidget(self.hairline)
        column.addWidget(self.hours)
        column.addLayout(ring)
        column.addWidget(self.logged)
        column.addWidget(self.last)
        column.addStretch(1)
        column.addWidget(self.wanted)

    def show_day(self, today: Today) -> None:
        """Show a day."""
        self.hours.say(self._hours(today))
        windows = today.grid.windows
        self.share.show_share(today.grid.entered, windows)
        close = today.sessions[-1].closes if today.sessions else None
        at = f"{close:%H:%M} " if close else ""
        self.close_at.say(self.tr("{time}close").format(time=at))
        self.close_line.say(self._typed(today, windows))
        self.logged.say(
            self.tr("Logged today: {accepted} accepted, {closed} closed").format(
                accepted=f"{today.counts.accepted_today:,}",
                closed=f"{today.counts.closed_today:,}",
            )
        )
        self.last.say(self._last(today))

    def show_duty(self, board: Board) -> None:
        """Show who is on duty; then the helping lines give way first."""
        shown = self.duty.show_board(board)
        self.hairline.setVisible(shown)
        self.hours.setVisible(not shown)
        self.logged.setVisible(not shown)
        self.last.setVisible(not shown or self.window().height() >= _ROOMY)

    def _hours(self, today: Today) -> str:
        if today.working is None:
            return self.tr("The calendar of {year} is missing").format(year=today.day.year)
        if not today.sessions:
            return self.tr("Closed today")
        sessions = self.tr(", ").join(f"{s.opens:%H:%M}–{s.closes:%H:%M}" for s in today.sessions)
        return self.tr("Open {hours}").format(hours=sessions)

    def _typed(self, today: Today, windows: int) -> str:
        if not windows:
            return self.tr("No windows yet: set them up in the settings")
        if today.grid.entered == windows:
            return self.tr("All windows are entered")
        if not today.grid.entered:
            return self.tr("No window is entered yet")
        return self.tr("{n} windows to enter").format(n=windows - today.grid.entered)

    def _last(self, today: Today) -> str:
        grid = today.last
        if grid is None:
            return ""
        day = f"{day_words(grid.day, today.day)} {weekday_words(grid.day)}"
        if grid.typed.accepted is None and grid.typed.closed is None:
            return self.tr("{day}: no counts entered").format(day=day)
        return self.tr("{day}: {accepted} accepted, {closed} closed").format(
            day=day,
            accepted=_count(grid.typed.accepted),
            closed=_count(grid.typed.closed),
        )


def _count(count: int | None) -> str:
    return "–" if count is None else f"{count:,}"
