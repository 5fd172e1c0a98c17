"""A week of the windows: a row a window, a column a day, who sits there."""

from datetime import date
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.domain.board import Board
from hallapp.domain.staffing import SeatState
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.moments import day_words, weekday_words
from hallapp.views.parts.painting import CENTRE, LEFT, across, box, say
from hallapp.views.staff_words import note, state_word, translate

_HEADS = 92
_REST = 0.66  # of the width of a day on which somebody sits
_TONES = {SeatState.EMPTY: "red", SeatState.STAND_IN: "accent", SeatState.PART: "warn"}


class WeekGrid(QWidget):
    """``picked`` carries the day that was pressed."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boards: tuple[Board, ...] = ()
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(self.tr("Week"))

    def show_boards(self, boards: tuple[Board, ...], today: date) -> None:
        """Show these days."""
        self.boards, self._today = boards, today
        self.setMinimumHeight(self._row() * (len(self._numbers()) + 1))
        self.updateGeometry()
        self.update()

    def _numbers(self) -> list[str]:
        return next(([seat.window_no for seat in b.seats] for b in self.boards if b.seats), [])

    def _row(self) -> int:
        return sizes().dense_row

    def sizeHint(self) -> QSize:
        """A dense row a window."""
        return QSize(900, self._row() * (len(self._numbers()) + 1))

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.setMinimumHeight(self._row() * (len(self._numbers()) + 1))

    def _columns(self) -> list[tuple[float, float]]:
        """Left and width of every day; one of rest is half as wide, names need the room."""
        shares = [1.0 if board.seats else _REST for board in self.boards]
        whole = (self.width() - _HEADS) / max(sum(shares), _REST)
        lefts = accumulate((share * whole for share in shares), initial=float(_HEADS))
        return [(left, share * whole) for left, share in zip(lefts, shares, strict=False)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a day."""
        x = event.position().x()
        for board, (left, wide) in zip(self.boards, self._columns(), strict=True):
            if left <= x < left + wide:
                self.picked.emit(board.day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heads and names."""
        del event
        painter, worn, high, columns = QPainter(self), tones(), self._row(), self._columns()
        body, caption = face(sizes().body), face(sizes().caption)
        for board, (left, wide) in zip(self.boards, columns, strict=True):
            place = QRectF(left, 0, wide, high)
            today = board.day == self._today
            if today:
                column = QRectF(place.left(), 0, wide, self.height())
                box(painter, column, 6, fill=worn["accent_soft"])
            day = day_words(board.day, self._today or board.day)
            words = f"{day} {weekday_words(board.day)}"
            font = face(sizes().caption, bold=today)
            say(painter, place, words, font, worn["accent" if today else "text3"], align=CENTRE)
            if not board.seats:
                rest = QRectF(place.left(), high, wide, self.height() - high)
                word = translate("Staff", "rest")
                say(painter, rest, word, caption, worn["text3"], align=CENTRE)
        for row, number in enumerate(self._numbers(), 1):
            across(painter, 0, self.width(), row * high, worn["line"])
            head = QRectF(12, row * high, _HEADS - 12, high)
            said = translate("Staff", "Window {n}").format(n=number)
            say(painter, head, said, body, worn["text2"], align=LEFT)
            for board, (left, wide) in zip(self.boards, columns, strict=True):
                if row <= len(board.seats):
                    self._cell(painter, QRectF(left, row * high, wide, high), board, row - 1)

    def _cell(self, painter: QPainter, place: QRectF, board: Board, at: int) -> None:
        seat, worn, px = board.seats[at], tones(), sizes().body
        inner = place.adjusted(8, 0, -6, 0)
        tone = _TONES.get(seat.state, "text")
        words = state_word(seat.state) if seat.state is SeatState.EMPTY else seat.who
        if seat.state is SeatState.CLOSED:
            words = state_word(seat.state)
        if extra := note(seat):
            words = f"{words}  {extra}"
        shown = metrics(px).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        say(painter, inner, shown, face(px), worn[tone], align=LEFT)
