"""今日: what is due, what else waits, and the day's counts (ui.md, pictures 01, 10, 11, 12)."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.actions import board as boards
from hallapp.actions import readiness
from hallapp.actions import today as days
from hallapp.actions.hall import Hall
from hallapp.domain.board import Board
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.coming import Coming
from hallapp.domain.deadlines import Lamp
from hallapp.domain.readiness import checklist_called
from hallapp.domain.rights import Right
from hallapp.domain.spans import Bucket, span_of
from hallapp.domain.today import Today
from hallapp.views.dialogs.counts import CountsDialog
from hallapp.views.dialogs.inspection import InspectionDialog
from hallapp.views.dialogs.pack import PackDialog
from hallapp.views.dialogs.period_report import PeriodReportDialog
from hallapp.views.dialogs.weekly import WeeklyDialog
from hallapp.views.for_whom import only_for
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.page import Page as AnyPage
from hallapp.views.pages.case_columns import case_columns
from hallapp.views.pages.case_source import CaseSource
from hallapp.views.pages.today_counts import DayCounts
from hallapp.views.pages.today_staff import StaffCard
from hallapp.views.pages.today_waiting import waiting
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.waiting import Waiting, WaitingList
from hallapp.views.parts.words import Words
from hallapp.views.saying import Present
from hallapp.views.sizes import GAP, MARGIN, PADDING, WIDE
from hallapp.views.table import Table
from hallapp.views.tasks import Lane
from hallapp.wording import QT_TRANSLATE_NOOP

_WAITING = (296, 384)  # wide; from 1600 on
_DAY = (236, 300)
_SHOWN = ("lamp", "case_no", "item", "applicant", "window", "staff", "accepted", "due", "remaining")
_WALL_AFTER = 1200  # ms, when the page is long there
_PRINTS = "hallapp.desk.wall_prints"
_WIDE_ONLY = frozenset({"staff", "accepted"})
_LIT = frozenset({Lamp.RED, Lamp.YELLOW, Lamp.WARNING, Lamp.NONE})
_LATE = frozenset({Lamp.RED, Lamp.YELLOW})


class Page(AnyPage):
    """Today: the list of what is due, what waits, and the day's counts at the right."""

    title = QT_TRANSLATE_NOOP("Pages", "Today")

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._now = frame.now()
        self._today: Today | None = None
        self._gaps = 0  # what an inspection would find missing
        self._stale = 0
        self._coming: tuple[Coming, ...] = ()
        self._badges = 0
        self._build_due()
        self._build_side()
        self.staff = StaffCard(frame, lambda: self._present)
        self.staff.hide()
        self.staff.pack.clicked.connect(self.open_pack)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.due_card, 1)
        row.addWidget(self.side)
        row.addWidget(self.day_card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(self.staff)
        whole.addLayout(row, 1)
        self._arrange()

    # --- building ---------------------------------------------------------------------------

    def _build_due(self) -> None:
        self.due_card = HeadedCard(self.tr("Due"))
        self.views = Segments(
            {
                "all": self.tr("All"),
                "late": self.tr("Overdue"),
                "today": self.tr("Today"),
                "tomorrow": self.tr("Next day"),
            }
        )
        self.views.chosen.connect(lambda _: self._show_due())
        self.due_card.head.addWidget(self.views)
        columns = tuple(
            replace(column, wide_only=column.key in _WIDE_ONLY, sorts=False)
            for column in case_columns(lambda: self._present)
            if column.key in _SHOWN
        )
        self.table = Table(columns, self.frame.tasks)
        self.table.setAccessibleName(self.tr("Due"))
        self.table.opened.connect(self._open_case)
        self.table.rows.shown.connect(self._due_shown)
        self.table.rows.failed.connect(self.frame.show_trouble)
        self.nothing = Empty("tray", self.tr("Nothing is due"), self.tr("F2 takes a new case"))
        self.nothing.hide()
        self.due_card.body.addWidget(self.table, 1)
        self.due_card.body.addWidget(self.nothing, 1)

    def _build_side(self) -> None:
        self.side = HeadedCard(self.tr("Waiting"))
        self.side_views = Segments({"waiting": self.tr("Waiting"), "today": self.tr("Today")})
        self.side_views.chosen.connect(lambda _: self._arrange())
        self.side.head.insertWidget(0, self.side_views)
        self.waiting = WaitingList()
        self.waiting.chosen.connect(self._open_waiting)
        self.calm = Words(self.tr("Nothing waits."), "body", "text3")
        self.calm.setContentsMargins(PADDING, 8, PADDING, 8)
        self.side.body.addWidget(self.waiting, 1)
        self.side.body.addWidget(self.calm)
        self.day_card = HeadedCard(self.tr("Today"))
        self.day = DayCounts()
        self.day.wanted.clicked.connect(self._open_counts)
        self.day_card.body.addWidget(self.day, 1)
        only_for(self.frame, (Right.COUNTS,), self.day.wanted)

    def _arrange(self) -> None:
        """Side cards by the width; in large text the day joins what waits as a segment."""
        large, wide = sizes().large, self.width() >= WIDE - 88
        joined = large and not wide
        self.side_views.setVisible(joined)
        self.side.title.setVisible(not joined)
        self.day_card.setVisible(not joined)
        by_day = joined and self.side_views.key == "today"
        place = self.side.body if joined else self.day_card.body
        if self.day.parentWidget() is not place.parentWidget():
            place.addWidget(self.day, 1)
        self.day.setVisible(by_day or not joined)
        lines = bool(self._today and self._lines(self._today))
        self.waiting.setVisible(not by_day and lines)
        self.calm.setVisible(not by_day and not lines)
        self.side.setFixedWidth(_WAITING[1] if wide else 320 if joined else _WAITING[0])
        self.day_card.setFixedWidth(_DAY[1] if wide else _DAY[0])

    def dress(self) -> None:
        """Arrange for the size of text in force."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The smallest screen holds everything; lists give way."""
        return QSize(900, 400)

    # --- asking -----------------------------------------------------------------------------

    def open_pack(self) -> None:
        """今日打印包: everything that this day wants printed, in one job."""
        if self.window().findChild(PackDialog) is None:
            PackDialog(self.window(), self.frame).open()

    def print_it(self) -> bool:
        """F9: the zero sheet."""
        self.frame.open_page("papers", paper="zero-sheet")
        return True

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for everything the page shows."""
        del changed
        self._now = self.frame.now()
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: _asked(hall), self._show, self.frame.show_trouble, about=self._show
        )
        if _PRINTS not in sys.modules:  # else it is asked with the wall
            self.frame.tasks.read(
                lambda: _missing(hall),
                self._show_gaps,
                self.frame.show_trouble,
                about=self._show_gaps,
            )
        if self.frame.has_page("papers"):
            QTimer.singleShot(_WALL_AFTER, self, self._ask_wall)

    def _ask_wall(self) -> None:
        """Which sheets are stale: asked once the papers page is built, for it needs the papers."""
        prints = sys.modules.get(_PRINTS)
        if prints is None:
            QTimer.singleShot(_WALL_AFTER, self, self._ask_wall)
            return
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: (
                prints.look(hall).waits,
                prints.ahead(hall),
                _missing(hall, prints.look(hall).posted),
                len(prints.stale_badges(hall)),
            ),
            self._show_wall,
            about=self._show_wall,
            lane=Lane.PAPERS,
        )

    def _show_wall(self, found: tuple[int, tuple[Coming, ...], int, int]) -> None:
        self._stale, self._coming, self._gaps, self._badges = found
        if self._today is not None:
            self._today = self._with_papers(self._today)
            self._show_waiting(self._today)

    def _with_papers(self, today: Today) -> Today:
        """The day with what the papers told of it."""
        return replace(
            today,
            stale_sheets=self._stale,
            coming=self._coming,
            stale_badges=self._badges,
        )

    def _show(self, asked: tuple[Today, Board]) -> None:
        today, board = asked
        self._today = today = self._with_papers(today)
        self.staff.show_board(board)
        self.day.show_duty(board)
        counts = today.counts
        self.views.count("late", counts.overdue, "red" if counts.overdue else "text2")
        self.views.count("today", counts.due_today, "warn" if counts.due_today else "text2")
        self.views.count("tomorrow", counts.due_tomorrow)
        self.day.show_day(today)
        self._show_waiting(today)
        self._show_due()
        self.said.emit()

    def _show_waiting(self, today: Today) -> None:
        lines = self._lines(today)
        self.waiting.show_lines(lines)
        self.side_views.count("waiting", len(lines))
        self._arrange()

    def _lines(self, today: Today) -> tuple[Waiting, ...]:
        """What waits for who is here: nobody is told what they could neither open nor do."""
        frame = self.frame
        return tuple(
            line
            for line in waiting(today, self._gaps)
            if frame.has_page(line.opens) and frame.hall.may(*line.rights)
        )

    def _show_gaps(self, gaps: int) -> None:
        """What an inspection would miss is asked apart: it takes as long as all the rest."""
        self._gaps = gaps
        if self._today is not None:
            self._show_waiting(self._today)

    def _show_due(self) -> None:
        if self._today is not None:
            source = CaseSource(self.frame.hall, self._wanted(self.views.key), "lamp")
            self.table.show_rows(source, keep=True)

    def _due_shown(self, count: int) -> None:
        self.table.setVisible(count > 0)
        self.nothing.setVisible(count == 0)

    def _wanted(self, view: str) -> CaseFilter:
        """The filter behind a segment; the same rows that its count says."""
        assert self._today is not None
        day, next_day = self._today.day, self._today.next_day
        if view == "late":
            return CaseFilter(lamps=_LATE)
        if view == "today":
            return CaseFilter(lamps=_LIT, due_from=day, due_to=day)
        if view == "tomorrow":
            return CaseFilter(lamps=_LIT, due_from=next_day, due_to=next_day)
        return CaseFilter(lamps=_LIT, due_to=next_day)

    @property
    def _present(self) -> Present:
        makeups = self._today.makeups if self._today else frozenset()
        return Present(self._now, makeups)

    # --- the frame's questions --------------------------------------------------------------

    def context(self) -> str:
        """``第 41 周``."""
        return self.tr("Week {week}").format(week=self._now.isocalendar().week)

    def badge(self) -> Badge:
        """Nothing waits here that is not counted elsewhere."""
        return Badge()

    def regions(self) -> Sequence[QWidget]:
        """The windows, the due list, what waits, the day."""
        return (self.staff, self.table, self.waiting, self.day.wanted)

    def wish(self, **wish: object) -> None:
        """Which dialog: ``counts``, ``pack``, ``weekly``, ``report`` or ``inspection``."""
        if wish.get("counts"):
            self._open_counts()
        if wish.get("pack") and self.frame.has_page("papers"):
            self.open_pack()
        if wish.get("weekly"):
            WeeklyDialog(self.window(), self.frame, self.frame.now().date()).open()

        if wish.get("report"):
            PeriodReportDialog(self.window(), self.frame).open()
        if wish.get("inspection"):
            InspectionDialog(self.window(), self.frame).open()

    def _open_case(self, line: CaseLine) -> None:
        self.frame.open_page("cases", case=line.id)

    def _open_waiting(self, chosen: Waiting) -> None:
        if chosen.opens == "today":
            self.wish(**chosen.wish)
        else:
            self.frame.open_page(chosen.opens, **chosen.wish)

    def _open_counts(self) -> None:
        window = self.window()
        CountsDialog(window, self.frame, self._now.date()).open()


def _missing(hall: Hall, posted: Mapping[str, bool] | None = None) -> int:
    """How much an inspection would miss; before the papers are there, of what was ever printed.

    Nothing for who may not look into registers.
    """
    if not hall.may(Right.ENTRIES):
        return 0
    span = span_of(hall.now().date(), Bucket.QUARTER)
    return len(readiness.gaps(hall, checklist_called(""), span, posted))


def _asked(hall: Hall) -> tuple[Today, Board]:
    return days.today(hall), boards.board(hall)
