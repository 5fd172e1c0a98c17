"""A window's tile: number, state, who sits there, what for, and what is not as usual."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from hallapp.domain.board import SeatLine
from hallapp.domain.staffing import SeatState
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import LEFT, RIGHT, box, ring, say
from hallapp.views.signs import Sign, paint_sign
from hallapp.views.staff_words import note, spoken, state_word

HIGH, LARGE_HIGH = 104, 118
LEAST = 88
_INSET = 10
_BETWEEN = 6
_MOST_IN_ROW = 14
_SIGNS = {SeatState.EMPTY: Sign.RED, SeatState.PART: Sign.WARNING, SeatState.CLOSED: Sign.VOID}
_TONES = {
    SeatState.PRESENT: "text3",
    SeatState.STAND_IN: "accent",
    SeatState.PART: "warn",
    SeatState.EMPTY: "red",
    SeatState.CLOSED: "text3",
}


class WindowTile(QAbstractButton):
    """One window, pressed to see what can be done about it."""

    def __init__(self, seat: SeatLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST)
        self.show_seat(seat)

    def show_seat(self, seat: SeatLine) -> None:
        """Show a window as it is now."""
        self.seat = seat
        self.setAccessibleName(spoken(seat))
        self.setToolTip(spoken(seat))
        self.update()

    def sizeHint(self) -> QSize:
        """88 × 104 at least; 118 high in large text."""
        return QSize(LEAST, LARGE_HIGH if sizes().large else HIGH)

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The other button does the same."""
        event.accept()
        self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, number, state, name, item, note."""
        del event
        worn, painter, seat = tones(), QPainter(self), self.seat
        whole = QRectF(self.rect())
        empty = seat.state is SeatState.EMPTY
        if empty:
            box(painter, whole, 6, fill=worn["red_soft"], edge=worn["red_fill"], width=2)
        else:
            fill = worn["hover" if self.underMouse() else "surface"]
            box(painter, whole, 6, fill=fill, edge=worn["line"])
        if self.hasFocus():
            ring(painter, whole.adjusted(2, 2, -2, -2), 5, worn["accent"])
        large = sizes().large
        number = worn["text2"]
        self._say(painter, 19, seat.window_no, face(sizes().strong, bold=True), number)
        self._state(painter, 19)
        self._name(painter, 46)
        caption = face(sizes().caption)
        self._say(painter, 74 if large else 69, seat.name, caption, worn["text2"])
        tone = worn[_TONES[seat.state]]
        self._say(painter, 97 if large else 88, note(seat), caption, tone)

    def _line(self, middle: float) -> QRectF:
        return QRectF(_INSET, middle - 15, self.width() - 2 * _INSET, 28)

    def _say(self, painter: QPainter, middle: float, text: str, font: QFont, tone: object) -> None:
        place = self._line(middle).adjusted(0, 0, 7, 0)
        measure = metrics(font.pixelSize(), bold=font.bold())
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        say(painter, place, shown, font, tone, align=LEFT)  # type: ignore[arg-type]

    def _state(self, painter: QPainter, middle: float) -> None:
        seat, worn, px = self.seat, tones(), sizes().caption
        bold = seat.state in {SeatState.EMPTY, SeatState.STAND_IN, SeatState.PART}
        word = state_word(seat.state)
        place = self._line(middle).adjusted(0, 0, 2, 0)
        number = metrics(sizes().strong, bold=True).horizontalAdvance(seat.window_no)
        wide = metrics(px, bold=bold).horizontalAdvance(word)
        signed = number + wide + 30 < place.width()
        if number + wide + 4 < place.width():
            tone = worn[_TONES[seat.state]]
            say(painter, place, word, face(px, bold=bold), tone, align=RIGHT)
        else:
            wide, signed = 0, True
        left = place.right() - wide - 5 - 16
        if not signed:
            return
        if sign := _SIGNS.get(seat.state):
            paint_sign(painter, sign, QRectF(left, middle - 8, 16, 16))
        elif seat.state is SeatState.STAND_IN:
            paint_icon(painter, "users", QPointF(left + 8, middle), 16, worn["accent"])

    def _name(self, painter: QPainter, middle: float) -> None:
        seat, worn = self.seat, tones()
        font = face(sizes().strong, bold=True)
        struck = seat.state is SeatState.EMPTY and not seat.staff
        if struck:
            font = QFont(font)
            font.setStrikeOut(True)
        self._say(painter, middle, seat.who, font, worn["text3" if struck else "text"])


class Strip(QWidget):
    """The tiles in a row, in two rows from fifteen windows on; ``pressed`` carries a tile."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_BETWEEN)
        self.tiles: list[WindowTile] = []

    def show_seats(self, seats: tuple[SeatLine, ...]) -> None:
        """Show these windows; tiles that stay keep their focus."""
        if [tile.seat.window_id for tile in self.tiles] == [seat.window_id for seat in seats]:
            for tile, seat in zip(self.tiles, seats, strict=True):
                tile.show_seat(seat)
            return
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [WindowTile(seat, self) for seat in seats]
        across = len(seats) if len(seats) <= _MOST_IN_ROW else (len(seats) + 1) // 2
        for at, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _=False, tile=tile: self.pressed.emit(tile))
            self._grid.addWidget(tile, at // across, at % across)

    def tile(self, window_id: int | None) -> WindowTile | None:
        """The tile of a window."""
        return next((tile for tile in self.tiles if tile.seat.window_id == window_id), None)
