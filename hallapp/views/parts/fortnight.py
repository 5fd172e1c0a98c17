"""Two weeks: a card a day, a square a window (picture 07)."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from hallapp.domain.board import DayCard
from hallapp.domain.staffing import SeatState
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.moments import weekday_words
from hallapp.views.parts.painting import CENTRE, LEFT, RIGHT, box, ring, say
from hallapp.views.signs import Sign, paint_sign
from hallapp.views.staff_words import translate

_SQUARE, _STEP, _ACROSS = 8, 10.5, 6
_FILLS = {
    SeatState.PRESENT: "accent_line",
    SeatState.STAND_IN: "accent_line",
    SeatState.PART: "warn_fill",
    SeatState.EMPTY: "red_fill",
    SeatState.CLOSED: "line",
}


class DayButton(QAbstractButton):
    """One day, pressed to see its windows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: DayCard | None = None
        self.today = False
        self.shown = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_card(self, card: DayCard, *, today: bool, shown: bool) -> None:
        """Show a day."""
        self.card, self.today, self.shown = card, today, shown
        self.setAccessibleName(f"{card.day:%Y-%m-%d} {weekday_words(card.day)} {self._line()}")
        self.setEnabled(bool(card.states))
        self.update()

    def _line(self) -> str:
        card = self.card
        if card is None:
            return ""
        if not card.states:
            if card.working is None:
                return translate("Staff", "no calendar")
            return translate("Staff", "rest")
        if card.empty:
            return translate("Staff", "empty {n}").format(n=card.empty)
        if card.lacking:
            return translate("Staff", "gap")
        open_windows = len(card.states) - card.states.count(SeatState.CLOSED)
        return f"{card.manned}/{open_windows}"

    def sizeHint(self) -> QSize:
        """82 high, 90 in large text."""
        return QSize(60, 90 if sizes().large else 82)

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day."""
        del event
        card = self.card
        if card is None:
            return
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        if self.shown:
            box(painter, whole, 6, fill=worn["accent_soft"], edge=worn["accent"], width=2)
        else:
            fill = worn["surface" if card.states else "hover"]
            box(painter, whole, 6, fill=fill, edge=worn["line"])
        if self.hasFocus():
            ring(painter, whole.adjusted(2, 2, -2, -2), 5, worn["accent"])
        inner = whole.adjusted(9, 4, -8, -4)
        head = QRectF(inner.left(), inner.top(), inner.width(), 24)
        tone = "text" if card.states else "text2"
        number = face(sizes().strong, bold=True)
        say(painter, head, str(card.day.day), number, worn[tone], align=LEFT)
        self._weekday(painter, head, card)
        if card.states:
            self._squares(painter, inner, card)
        self._foot(painter, whole, inner, card)

    def _weekday(self, painter: QPainter, head: QRectF, card: DayCard) -> None:
        worn, px = tones(), sizes().caption
        word = translate("Staff", "Today") if self.today else weekday_words(card.day)
        right = head
        if card.makeup:
            mark = QRectF(head.right() - 17, head.center().y() - 9, 18, 18)
            box(painter, mark, 4, edge=worn["accent"])
            say(painter, mark, translate("YearGrid", "W"), face(px), worn["accent"], align=CENTRE)
            right = head.adjusted(0, 0, -18, 0)
        tone = "accent" if self.today else "text2"
        number = metrics(sizes().strong, bold=True).horizontalAdvance(str(card.day.day))
        wide = metrics(px, bold=self.today).horizontalAdvance(word)
        if number + 1 + wide > right.width():
            return
        say(painter, right, word, face(px, bold=self.today), worn[tone], align=RIGHT)

    def _squares(self, painter: QPainter, inner: QRectF, card: DayCard) -> None:
        across = max(_ACROSS, (len(card.states) + 1) // 2)
        step = min(_STEP, inner.width() / across)
        side = min(_SQUARE, step - 2)
        for at, state in enumerate(card.states):
            left = inner.left() + at % across * step
            top = inner.top() + 26 + at // across * step
            box(painter, QRectF(left, top, side, side), 2, fill=tones()[_FILLS[state]])

    def _foot(self, painter: QPainter, whole: QRectF, inner: QRectF, card: DayCard) -> None:
        worn, px, words = tones(), sizes().caption, self._line()
        if not card.states:
            place = QRectF(whole.left(), whole.center().y() - 6, whole.width(), 24)
            say(painter, place, words, face(px), worn["text2"], align=CENTRE)
            return
        foot = QRectF(inner.left(), inner.bottom() - 22, inner.width(), 22)
        if not card.empty and not card.lacking:
            say(painter, foot, words, face(px), worn["text2"], align=LEFT)
            return
        sign, tone = (Sign.RED, "red") if card.empty else (Sign.WARNING, "warn")
        paint_sign(painter, sign, QRectF(foot.left(), foot.center().y() - 7, 14, 14))
        if metrics(px, bold=True).horizontalAdvance(words) > foot.width() - 13:
            words = str(card.empty or card.lacking)
        place = foot.adjusted(18, 0, 6, 0)
        say(painter, place, words, face(px, bold=True), worn[tone], align=LEFT)


class Fortnight(QWidget):
    """The days in a row; ``picked`` carries the one that was pressed."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.buttons: list[DayButton] = []

    def show_days(self, days: tuple[DayCard, ...], today: date, shown: date) -> None:
        """Show these days."""
        while len(self.buttons) < len(days):
            button = DayButton(self)
            button.clicked.connect(lambda _=False, button=button: self._pick(button))
            self._row.addWidget(button)
            self.buttons.append(button)
        for button, card in zip(self.buttons, days, strict=False):
            button.show_card(card, today=card.day == today, shown=card.day == shown)

    def _pick(self, button: DayButton) -> None:
        if button.card is not None:
            self.picked.emit(button.card.day)
