"""今日在岗: who sits where, which window is empty, who can stand in (pictures 01, 10–12)."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from hallapp.actions import board as boards
from hallapp.actions import staffing
from hallapp.domain.board import Board, SeatLine
from hallapp.domain.rights import Right
from hallapp.domain.staffing import AbsenceKind, SeatState
from hallapp.domain.stand_ins import StandIn
from hallapp.views.for_whom import only_for
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.stand_in_bar import StandInBar
from hallapp.views.parts.tile import Strip, WindowTile
from hallapp.views.saying import Present
from hallapp.views.staff_words import all_reasons, headline

_NOON = time(12)


class StaffCard(HeadedCard):
    """The strip of tiles with its head, and the bar of an empty window."""

    def __init__(
        self, frame: Frame, present: Callable[[], Present], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.title.say(self.tr("On duty today"))
        self.setAccessibleName(self.title.text())
        self.frame = frame
        self.board: Board | None = None
        self._present = present
        self._chosen: int | None = None
        self.by_week = Button(self.tr("By week"), "plain", icon="calendar-blank", small=True)
        self.print = Button(
            self.tr("Print today's duty sheet"), "plain", icon="printer", small=True
        )
        self.pack = Button(self.tr("Print pack  Ctrl+P"), "plain", icon="copy", small=True)
        self.plan = Button(self.tr("Change the plan"), "quiet", icon="pencil-simple", small=True)
        for button in (self.by_week, self.print, self.pack, self.plan):
            self.head.addWidget(button)
        self.by_week.clicked.connect(lambda: frame.open_page("windows", week=True))
        self.plan.clicked.connect(lambda: frame.open_page("windows"))
        self.print.clicked.connect(self.print_sheet)
        only_for(frame, (Right.PRINT,), self.print, self.pack)
        self._plans = only_for(frame, (Right.STAFFING,), self.plan)
        self.strip = Strip()
        self.strip.pressed.connect(self._press)
        self.bar = StandInBar(able=self._plans)
        self.bar.chosen.connect(self._stand_in)
        self.bar.more_wanted.connect(self._ask_more)
        column = QVBoxLayout()
        column.setContentsMargins(12, 0, 12, 13)
        column.setSpacing(4)
        column.addWidget(self.strip)
        column.addWidget(self.bar)
        self.body.addLayout(column)
        self.bar.hide()

    def show_board(self, board: Board) -> None:
        """Show the day."""
        self.board = board
        self.setVisible(bool(board.seats))
        self.line.say(headline(board))
        self.strip.show_seats(board.seats)
        self._show_bar()

    def _show_bar(self) -> None:
        empty = self.board.empty if self.board else ()
        seat = next((each for each in empty if each.window_id == self._chosen), None)
        seat = seat or next(iter(empty), None)
        self.bar.setVisible(seat is not None)
        if seat is not None:
            self._chosen = seat.window_id
            self.bar.show_seat(seat, self._present(), self._point())
            QTimer.singleShot(0, self, lambda: self.bar.point_at(self._point()))

    def _point(self) -> float:
        """Where the chosen tile's middle is, as the bar measures."""
        tile = self.strip.tile(self._chosen)
        return 0.0 if tile is None else tile.x() + tile.width() / 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The notch follows its tile."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, lambda: self.bar.point_at(self._point()))

    # --- wishes -----------------------------------------------------------------------------

    def _press(self, tile: WindowTile) -> None:
        """An empty window shows its stand-ins; any other what can be said of it."""
        seat = tile.seat
        if seat.state is SeatState.EMPTY:
            self._chosen = seat.window_id
            self._show_bar()
        elif self._plans:
            self.menu(seat).popup(tile.mapToGlobal(QPoint(0, tile.height() + 2)))

    def menu(self, seat: SeatLine) -> QMenu:
        """What can be said of a manned or closed window."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = self._present().today
        if seat.staff_id is not None:
            leave = partial(self._report, seat)
            noon = datetime.combine(today, _NOON)
            menu.addAction(self.tr("On leave today"), leave)
            menu.addAction(self.tr("On leave this afternoon"), partial(leave, from_at=noon))
            menu.addAction(self.tr("Out today"), partial(leave, kind=AbsenceKind.TRIP))
            menu.addSeparator()
            menu.addAction(
                self.tr("Leave of several days…"),
                lambda: self.frame.open_page("windows", leave=seat.staff_id),
            )
        if seat.state is not SeatState.CLOSED:
            menu.addAction(self.tr("Close the window today"), partial(self._close, seat))
        if seat.state in {SeatState.CLOSED, SeatState.STAND_IN}:
            menu.addAction(self.tr("As usual again"), partial(self._as_usual, seat))
        return menu

    def _report(self, seat: SeatLine, **said: Any) -> None:
        hall, staff_id = self.frame.hall, seat.staff_id
        assert staff_id is not None
        self._chosen = seat.window_id
        words = self.tr("{name} is away").format(name=seat.staff)
        self.frame.do(
            lambda: staffing.report_away(hall, staff_id, **said),
            lambda _: self.frame.tell(words),
        )

    def _close(self, seat: SeatLine) -> None:
        hall, start = self.frame.hall, datetime.combine(self._present().today, time())
        words = self.tr("Window {n} is closed today").format(n=seat.window_no)
        self.frame.do(
            lambda: staffing.close_window(
                hall, seat.window_id, max(start, hall.now()), start + timedelta(days=1)
            ),
            lambda _: self.frame.tell(words),
        )

    def _as_usual(self, seat: SeatLine) -> None:
        hall, day = self.frame.hall, self._present().today
        words = self.tr("Window {n} is as usual").format(n=seat.window_no)
        self.frame.do(
            lambda: staffing.as_usual(hall, seat.window_id, day),
            lambda _: self.frame.tell(words),
        )

    def _stand_in(self, seat: SeatLine, offer: StandIn) -> None:
        hall = self.frame.hall
        words = self.tr("{name} stands in at window {n}; the duty sheet is to be replaced").format(
            name=offer.who.name, n=seat.window_no
        )
        self.frame.do(
            lambda: staffing.stand_in(hall, seat.window_id, offer.who.staff_id),
            lambda _: self.frame.tell(words),
        )

    def _ask_more(self, seat: SeatLine) -> None:
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: boards.offers(hall, seat.window_id), partial(self._show_more, seat)
        )

    def _show_more(self, seat: SeatLine, offers: tuple[StandIn, ...]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in offers:
            words = f"{offer.who.name}\t{all_reasons(offer)}"
            menu.addAction(words, partial(self._stand_in, seat, offer))
        menu.popup(self.bar.more.mapToGlobal(QPoint(0, self.bar.more.height() + 2)))

    def print_sheet(self) -> None:
        """Today's 值班公示: previewed, printed, saved."""
        self.frame.open_page("papers", paper="duty-sheet")
