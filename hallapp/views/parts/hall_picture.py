"""The hall from above: every window in its place, round the waiting area (picture 07).

Somebody lifted, by mouse or by Space, makes every window say what they can do there; the target
takes their name before the drop.
"""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from hallapp.domain.board import Board, Hand, SeatLine
from hallapp.domain.staffing import DutyRole, SeatState
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, LEFT, RIGHT, box, ring, say
from hallapp.views.parts.stand_in_bar import paint_initial
from hallapp.views.signs import Sign, paint_sign
from hallapp.views.staff_words import note, spoken, state_word, translate

PERSON = "application/x-hallapp-person"
_WIDE, _HIGH = 112, 92
_GAP = 10
_INSET = 14
_HEAD = 16
_DOOR = 24
_COUNTER = 10
_MOST = 1.4  # how much larger the windows become where there is room
_SIGNS = {SeatState.EMPTY: Sign.RED, SeatState.PART: Sign.WARNING, SeatState.CLOSED: Sign.VOID}


@dataclass(frozen=True)
class Placed:
    """A window with its box on the picture."""

    seat: SeatLine
    box: QRectF


def sides_of(count: int) -> int:
    """How many windows stand at either side; the others stand in the row at the top."""
    return 0 if count <= 6 else count // 4


def person_drag(source: QWidget, staff_id: int, name: str) -> QDrag:
    """A drag that carries a person, with a card as its picture."""
    drag = QDrag(source)
    mime = QMimeData()
    mime.setData(PERSON, str(staff_id).encode())
    drag.setMimeData(mime)
    ratio = source.devicePixelRatioF()
    picture = QPixmap(QSize(round(196 * ratio), round(48 * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    worn = tones()
    box(painter, QRectF(0, 0, 196, 48), 6, fill=worn["surface"], edge=worn["accent"], width=2)
    paint_initial(painter, QRectF(9, 8, 32, 32), name)
    font = face(sizes().strong, bold=True)
    say(painter, QRectF(50, 0, 140, 48), name, font, worn["text"], align=LEFT)
    painter.end()
    drag.setPixmap(picture)
    return drag


class HallPicture(QWidget):
    """``pressed`` carries a window, ``dropped`` a window and a person's key.

    While it is `arranging`, windows are dragged, or moved by Ctrl and an arrow.
    """

    pressed = Signal(object, object)
    dropped = Signal(object, int)
    lift_wanted = Signal(int)
    put_down = Signal()
    moved = Signal(int, int, int)  # while arranging: a window's key, thousandths across and down

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self.hand: Hand | None = None
        self._of: dict[int, int] = {}
        self._target: int | None = None
        self._began: QPointF | None = None
        self.arranging = False
        self._dragged: tuple[int, QPointF] | None = None  # a window and where its middle is
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Hall"))

    def sizeHint(self) -> QSize:
        """As in the picture."""
        return QSize(976, 457)

    def minimumSizeHint(self) -> QSize:
        """Room for three lines a window."""
        return QSize(700, 300)

    def show_board(self, board: Board, of: dict[int, int]) -> None:
        """Show a day's windows; `of` is how many items each is of."""
        self.board, self._of = board, of
        self._dragged = None
        self.update()

    def arrange(self, *, on: bool) -> None:
        """Begin or end moving the windows themselves."""
        self.arranging = on
        self._dragged = None
        self.setCursor(Qt.CursorShape.SizeAllCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def lift(self, hand: Hand | None) -> None:
        """Show what somebody can do where; None when they are put down."""
        self.hand = hand
        self._target = None
        if hand is not None and self.board is not None:
            seats = self.board.seats
            able = [s for s in seats if hand.skills.get(s.window_id) or s.window_id in hand.pairs]
            empty = [seat for seat in able if seat.state is SeatState.EMPTY]
            first = next(iter(empty or able or seats), None)
            self._target = first.window_id if first else None
        self._say()
        self.update()

    # --- places -----------------------------------------------------------------------------

    def placed(self) -> list[Placed]:
        """Every window where it stands."""
        if self.board is None:
            return []
        seats = self.board.seats
        side = sides_of(len(seats))
        wide, high = self._tile(len(seats))
        boxes = [*self._left(side, wide, high), *self._top(len(seats) - 2 * side, wide, high)]
        boxes += self._right(side, wide, high)
        found = []
        for seat, usual in zip(seats, boxes, strict=True):
            if self._dragged is not None and self._dragged[0] == seat.window_id:
                found.append(Placed(seat, _round(self._dragged[1], usual, self.size())))
                continue
            if seat.place is None:
                found.append(Placed(seat, usual))
                continue
            x, y = seat.place[0] * self.width() / 1000, seat.place[1] * self.height() / 1000
            found.append(Placed(seat, _round(QPointF(x, y), usual, self.size())))
        return found

    def _tile(self, count: int) -> tuple[float, float]:
        """As large as fits: the row at the top, and the columns at the sides."""
        side = sides_of(count)
        row = max(count - 2 * side, 1)
        room = self.width() - 2 * _INSET - (2 * (_WIDE + _COUNTER) if side else 0)
        grown = min(max(min(self.width() / 976, self.height() / 457), 1), _MOST)
        wide = min((_WIDE + (12 if sizes().large else 0)) * grown, room / row - _GAP)
        high = (_HIGH + (14 if sizes().large else 0)) * grown
        if side:
            below = self.height() - _HEAD - _DOOR - 3 * _GAP - _COUNTER
            high = min(high, (below - (side - 1) * _GAP) / (side + 1))
        return wide, high

    def _left(self, count: int, wide: float, high: float) -> list[QRectF]:
        foot = self.height() - _DOOR
        room = foot - (_HEAD + high + _COUNTER + 2 * _GAP)
        pitch = min(room / max(count, 1), high + 4 * _GAP)
        return [QRectF(_INSET, foot - at * pitch - high, wide, high) for at in range(count)]

    def _right(self, count: int, wide: float, high: float) -> list[QRectF]:
        left = self.width() - _INSET - wide
        column = self._left(count, wide, high)
        return [QRectF(left, rect.top(), wide, high) for rect in reversed(column)]

    def _top(self, count: int, wide: float, high: float) -> list[QRectF]:
        whole = count * wide + (count - 1) * _GAP
        left = (self.width() - whole) / 2
        return [QRectF(left + at * (wide + _GAP), _HEAD, wide, high) for at in range(count)]

    def _at(self, point: QPointF) -> Placed | None:
        return next((each for each in self.placed() if each.box.contains(point)), None)

    # --- hands ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._began = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag who sits at a window; else say what is pointed at."""
        here = self._at(event.position())
        if not event.buttons() & Qt.MouseButton.LeftButton or self._began is None:
            self.setToolTip(spoken(here.seat) if here else "")
            return
        if self.arranging:
            self._drag_window(event.position())
            return
        far = (event.position() - self._began).manhattanLength()
        started = self._at(self._began)
        if started is None or started.seat.staff_id is None:
            return
        if far >= QApplication.startDragDistance():
            self._began = None
            self.lift_wanted.emit(started.seat.staff_id)
            drag = person_drag(self, started.seat.staff_id, started.seat.staff)
            drag.exec(Qt.DropAction.MoveAction)
            self.put_down.emit()

    def _drag_window(self, at: QPointF) -> None:
        """A window follows the hand."""
        if self._dragged is None and (started := self._at(self._began or at)):
            self._dragged = (started.seat.window_id, started.box.center())
        if self._dragged is not None:
            self._dragged = (self._dragged[0], at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a window, or the end of moving one."""
        if self.arranging:
            if self._dragged is not None:
                self._put(*self._dragged)
            self._began = None
            return
        if self._began is not None and (here := self._at(event.position())):
            self.pressed.emit(here.seat, here.box)
        self._began = None

    def _put(self, window_id: int, at: QPointF) -> None:
        """Say where a window stands now."""
        x, y = at.x() / max(self.width(), 1), at.y() / max(self.height(), 1)
        self.moved.emit(window_id, round(1000 * x), round(1000 * y))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter drops or asks, Space lifts, Esc puts down."""
        key = Qt.Key(event.key())
        target = next((p for p in self.placed() if p.seat.window_id == self._target), None)
        if key in _STEPS and self.arranging and target and event.modifiers() & _CONTROL:
            across, down = _STEPS[key]
            far = QPointF(across * self.width() / 50, down * self.height() / 50)
            self._put(target.seat.window_id, target.box.center() + far)
        elif key in _STEPS:
            self._move(target, *_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and target:
            if self.hand is not None:
                self.dropped.emit(target.seat, self.hand.staff_id)
            else:
                self.pressed.emit(target.seat, target.box)
        elif key is Qt.Key.Key_Space and target and target.seat.staff_id and not self.hand:
            self.lift_wanted.emit(target.seat.staff_id)
        elif key is Qt.Key.Key_Escape and self.hand:
            self.put_down.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, now: Placed | None, across: int, down: int) -> None:
        """To the nearest window in that direction."""
        placed = self.placed()
        if now is None:
            self._target = placed[0].seat.window_id if placed else None
        else:
            ways = [(each.box.center() - now.box.center(), each) for each in placed]
            near = [
                (abs(way.x()) + abs(way.y()) + 2 * abs(way.x() * down + way.y() * across), each)
                for way, each in ways
                if way.x() * across + way.y() * down > 1
            ]
            if near:
                self._target = min(near, key=lambda pair: pair[0])[1].seat.window_id
        self._say()
        self.update()

    def _say(self) -> None:
        """Name the chosen window for who cannot see it."""
        target = next((p.seat for p in self.placed() if p.seat.window_id == self._target), None)
        if target is None:
            self.setAccessibleName(self.tr("Hall"))
            return
        words = [spoken(target)]
        if self.hand is not None:
            words += [self.hand.name, self._skill(target)]
        self.setAccessibleName(translate("Staff", ", ").join(words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A person may come in."""
        if event.mimeData().hasFormat(PERSON):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The window under the hand takes the name."""
        here = self._at(event.position())
        self._target = here.seat.window_id if here else None
        self.update()
        if here:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is under the hand."""
        del event
        self._target = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the person there."""
        here = self._at(event.position())
        data = bytes(event.mimeData().data(PERSON).data())
        if here and data:
            event.acceptProposedAction()
            self.dropped.emit(here.seat, int(data))

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint floor, furniture, windows."""
        del event
        painter, worn = QPainter(self), tones()
        whole = QRectF(self.rect())
        box(painter, whole, 8, fill=worn["sunken"], edge=worn["line"])
        placed = self.placed()
        if not placed:
            return
        if all(each.seat.place is None for each in placed) and self._dragged is None:
            self._furniture(painter, placed)
        self._entrance(painter)
        for each in placed:
            self._window(painter, each)

    def _furniture(self, painter: QPainter, placed: list[Placed]) -> None:
        worn = tones()
        side = sides_of(len(placed))
        top = placed[side].box
        end = placed[len(placed) - side - 1].box
        counter = top.bottom() + 4
        painter.fillRect(QRectF(top.left(), counter, end.right() - top.left(), _COUNTER),
            worn["line"])  # fmt: skip
        foot = self.height() - _DOOR
        if side:
            left, right = placed[0].box, placed[-1].box
            upper = placed[side - 1].box.top()
            for x in (left.right() + 4, right.left() - 4 - _COUNTER):
                painter.fillRect(QRectF(x, upper, _COUNTER, foot - upper), worn["line"])
        self._middle(painter, counter + _COUNTER, foot)

    def _entrance(self, painter: QPainter) -> None:
        worn, caption = tones(), face(sizes().caption)
        door = QRectF(self.width() / 2 - 64, self.height() - 2, 128, 2)
        painter.fillRect(door, worn["surface"])
        words = QRectF(self.width() / 2 - 64, self.height() - 20, 128, 18)
        say(painter, words, self.tr("Entrance"), caption, worn["text2"], align=CENTRE)

    def _middle(self, painter: QPainter, top: float, foot: float) -> None:
        """Seats for waiting, and the desks towards the door."""
        worn, middle = tones(), self.width() / 2
        desks = foot - 48
        self._desk(painter, QRectF(middle - 75, desks, 150, 48), self.tr("Guidance desk"),
            self._guides())  # fmt: skip
        self._desk(painter, QRectF(middle - 310, desks, 130, 48), self.tr("Writing desk"), "")
        self._desk(painter, QRectF(middle + 180, desks, 130, 48), self.tr("Self-service"), "")
        rows = int(min(4, (desks - top - 70) // 30))
        if rows < 1:
            return
        words = QRectF(middle - 60, top + 40, 120, 20)
        font = face(sizes().caption)
        say(painter, words, self.tr("Waiting area"), font, worn["text2"], align=CENTRE)
        for row in range(rows):
            for at in range(12):
                left = middle - 180 + at * 26 + (52 if at >= 6 else 0)
                chair = QRectF(left, top + 66 + row * 30, 21, 17)
                box(painter, chair, 4, fill=worn["surface"], edge=worn["line"])

    def _guides(self) -> str:
        assert self.board is not None
        lines = self.board.on_duty(DutyRole.GUIDE)
        here = [line.name for line in lines if line.here]
        said = translate("Staff", "/").join(here)
        if lacking := len(lines) - len(here):
            said += self.tr(", {n} missing").format(n=lacking)
        return said

    def _desk(self, painter: QPainter, place: QRectF, title: str, line: str) -> None:
        worn = tones()
        box(painter, place, 6, fill=worn["surface"], edge=worn["line"])
        upper = place.adjusted(4, 3, -4, -22) if line else place
        say(painter, upper, title, face(sizes().body), worn["text"], align=CENTRE)
        if line:
            lower = place.adjusted(4, 23, -4, -3)
            shown = metrics(sizes().caption).elidedText(
                line, Qt.TextElideMode.ElideRight, lower.width()
            )
            say(painter, lower, shown, face(sizes().caption), worn["text2"], align=CENTRE)

    def _window(self, painter: QPainter, placed: Placed) -> None:
        seat, place, worn = placed.seat, placed.box, tones()
        aimed = seat.window_id == self._target and (self.hand is not None or self.hasFocus())
        aimed = aimed or (self._dragged is not None and self._dragged[0] == seat.window_id)
        empty = seat.state is SeatState.EMPTY
        if aimed and self.hand is not None:
            box(painter, place, 6, fill=worn["accent_soft"], edge=worn["accent"], width=2)
        elif empty:
            box(painter, place, 6, fill=worn["red_soft"], edge=worn["red_fill"], width=2)
        else:
            box(painter, place, 6, fill=worn["surface"], edge=worn["line"])
        if aimed and self.hand is None:
            ring(painter, place, 6, worn["accent"])
        inner = place.adjusted(10, 5, -3, -3)
        lines = 4 if inner.height() >= 4 * (sizes().caption + 6) else 3
        step = inner.height() / lines
        over = max(0.0, (sizes().strong + 8 - step) / 2)  # a low tile cuts nothing off
        row = [
            QRectF(inner.left(), inner.top() + step * n - over, inner.width(), step + 2 * over)
            for n in range(4)
        ]
        number = face(sizes().strong, bold=True)
        say(painter, row[0], seat.window_no, number, worn["text2"], align=LEFT)
        self._sign(painter, row[0], seat)
        self._name(painter, row[1], seat, aimed=aimed)
        if lines == 4:
            self._words(painter, row[2], seat.name, face(sizes().caption), "text2")
        self._last(painter, row[lines - 1], seat)

    def _words(self, painter: QPainter, place: QRectF, text: str, font: QFont, tone: str) -> None:
        measure = metrics(font.pixelSize(), bold=font.bold())
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        say(painter, place, shown, font, tones()[tone], align=LEFT)

    def _sign(self, painter: QPainter, place: QRectF, seat: SeatLine) -> None:
        worn, right, middle = tones(), place.right() - 2, place.center().y()
        if seat.state is SeatState.EMPTY:
            word = state_word(seat.state)
            font = face(sizes().caption, bold=True)
            say(painter, place.adjusted(0, 0, -2, 0), word, font, worn["red"], align=RIGHT)
            right -= metrics(sizes().caption, bold=True).horizontalAdvance(word) + 5
        if sign := _SIGNS.get(seat.state):
            paint_sign(painter, sign, QRectF(right - 16, middle - 8, 16, 16))
        elif seat.state is SeatState.STAND_IN:
            paint_icon(painter, "users", QPointF(right - 8, middle), 16, worn["accent"])

    def _name(self, painter: QPainter, place: QRectF, seat: SeatLine, *, aimed: bool) -> None:
        font, hand = face(sizes().strong, bold=True), self.hand
        if aimed and hand is not None:
            self._words(painter, place, hand.name, font, "accent")
            return
        struck = seat.state is SeatState.EMPTY and not seat.staff
        if struck:
            font = QFont(font)
            font.setStrikeOut(True)
        able = hand is None or hand.skills.get(seat.window_id) or seat.window_id in hand.pairs
        self._words(painter, place, seat.who, font, "text" if able and not struck else "text3")

    def _skill(self, seat: SeatLine) -> str:
        """会办 6/6，B 岗 or 不会办."""
        assert self.hand is not None
        n, of = self.hand.skills.get(seat.window_id, 0), self._of.get(seat.window_id, 0)
        pair = seat.window_id in self.hand.pairs
        if not n and not pair:
            return self.tr("cannot")
        said = self.tr("does {n}/{of}").format(n=n, of=of)
        return translate("Staff", ", ").join([said, self.tr("B")]) if pair else said

    def _last(self, painter: QPainter, place: QRectF, seat: SeatLine) -> None:
        px = sizes().caption
        if self.hand is not None:
            said = self._skill(seat)
            able = said != self.tr("cannot")
            font = face(px, bold=able)
            self._words(painter, place, said, font, "accent" if able else "text2")
            return
        tone = {SeatState.EMPTY: "red", SeatState.PART: "warn", SeatState.STAND_IN: "accent"}
        self._words(painter, place, note(seat), face(px), tone.get(seat.state, "text3"))


def _round(middle: QPointF, usual: QRectF, whole: QSize) -> QRectF:
    """A window's box round its middle, kept on the picture."""
    wide, high = usual.width(), usual.height()
    x = min(max(middle.x(), wide / 2 + 4), whole.width() - wide / 2 - 4)
    y = min(max(middle.y(), high / 2 + 4), whole.height() - high / 2 - 4)
    return QRectF(x - wide / 2, y - high / 2, wide, high)


_CONTROL = Qt.KeyboardModifier.ControlModifier
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
