"""One board on the wall: its sheets in their places, what is to be replaced hatched.

A sheet is chosen with the mouse or the arrows; dragged, it moves; a paper dropped from the gallery
gets its place where it falls.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from hallapp.domain.wall import Hangs
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, down, ring, say

A_PLACE = "application/x-hallapp-place"
"""What a sheet carries when it is dragged: the key of its position."""

A_PAPER = "application/x-hallapp-paper"
"""What a tile of the gallery carries: the name of its paper."""

_HIGH, _GAP = 34.0, 6.0
_WIDE = {"A3": 48.0, "A4": 27.0}
_SMALL = 20.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
WARNS = frozenset({Hangs.STALE, Hangs.EMPTY, Hangs.OVER})


@dataclass(frozen=True, kw_only=True)
class Hung:
    """A sheet as the board paints it; `words` say everything of it."""

    key: int
    size: str
    hangs: Hangs
    words: str


class WallBoard(QWidget):
    """``chosen`` carries a position's key, ``dropped`` (a key or a paper's name, place)."""

    chosen = Signal(int)
    moved = Signal(int, int)
    dropped = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hung: tuple[Hung, ...] = ()
        self._at: int | None = None
        self._drop: int | None = None
        self._pressed: QPointF | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_hung(self, hung: Sequence[Hung]) -> None:
        """Show these sheets."""
        self._hung = tuple(hung)
        if self._at is not None and self._at >= len(self._hung):
            self._at = None
        self.updateGeometry()
        self._name()
        self.update()

    def mark(self, key: int | None) -> None:
        """Mark the chosen sheet, or none of this board."""
        keys = [each.key for each in self._hung]
        self._at = keys.index(key) if key in keys else None
        self._name()
        self.update()

    def _name(self) -> None:
        said = self._hung[self._at].words if self._at is not None else ""
        self.setAccessibleDescription(said)

    # --- where they are ---------------------------------------------------------------------

    def _places(self, width: float) -> list[QRectF]:
        left, top, placed = 1.0, 1.0, []
        for each in self._hung:
            wide = _WIDE.get(each.size, _SMALL)
            if left + wide > width - 1 and left > 1:
                left, top = 1.0, top + _HIGH + _GAP
            placed.append(QRectF(left, top, wide, _HIGH))
            left += wide + _GAP
        return placed

    def heightForWidth(self, width: int) -> int:
        """As high as its rows; a bare board leaves room for the first sheet."""
        places = self._places(width)
        return round((places[-1].bottom() if places else _HIGH) + 2)

    def hasHeightForWidth(self) -> bool:
        """Sheets go on in the next row."""
        return True

    def sizeHint(self) -> QSize:
        """As wide as the panel lets it."""
        wide = self.width() if self.width() > 100 else 290
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """It gives way in width."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows want another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _under(self, point: QPointF) -> int | None:
        places = self._places(self.width())
        return next((n for n, place in enumerate(places) if place.contains(point)), None)

    def _before(self, point: QPointF) -> int:
        """Before which sheet something would fall."""
        for n, place in enumerate(self._places(self.width())):
            same_row = place.top() - _GAP <= point.y() <= place.bottom() + _GAP / 2
            if (same_row and point.x() < place.center().x()) or point.y() < place.top() - _GAP:
                return n
        return len(self._hung)

    # --- mouse and keys ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        self._pressed = event.position()
        at = self._under(event.position())
        if at is not None:
            self._choose(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the sheet elsewhere."""
        if self._pressed is None or self._at is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if moved < QApplication.startDragDistance() or self._under(self._pressed) != self._at:
            return
        self._pressed = None
        drag = QDrag(self)
        carried = QMimeData()
        carried.setData(A_PLACE, str(self._hung[self._at].key).encode())
        drag.setMimeData(carried)
        place = self._places(self.width())[self._at]
        drag.setPixmap(self.grab(place.toAlignedRect()))
        drag.exec(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from sheet to sheet; with Ctrl they take it along."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._hung:
            super().keyPressEvent(event)
            return
        if self._at is None:
            self._choose(0)
            return
        at = self._at + step
        if not 0 <= at < len(self._hung):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(self._hung[self._at].key, at)
        else:
            self._choose(at)

    def _choose(self, at: int) -> None:
        self._at = at
        self._name()
        self.update()
        self.chosen.emit(self._hung[at].key)

    def event(self, event: QEvent) -> bool:
        """The tip of a sheet says what it is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if at is None else self._hung[at].words, self)
            return True
        return super().event(event)

    # --- dropping ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take sheets and papers."""
        carried = event.mimeData()
        if carried.hasFormat(A_PLACE) or carried.hasFormat(A_PAPER):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        self._drop = self._before(event.position())
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It falls elsewhere."""
        del event
        self._drop = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell where."""
        at, self._drop = self._before(event.position()), None
        carried = event.mimeData()
        if carried.hasFormat(A_PLACE):
            key = int(bytes(carried.data(A_PLACE).data()))
            keys = [each.key for each in self._hung]
            if key in keys and keys.index(key) < at:  # it leaves a gap before
                at -= 1
            self.moved.emit(key, at)
        else:
            self.dropped.emit(bytes(carried.data(A_PAPER).data()).decode(), at)
        event.acceptProposedAction()
        self.update()

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every sheet, and where a drop would fall."""
        del event
        painter = QPainter(self)
        places = self._places(self.width())
        for n, (each, place) in enumerate(zip(self._hung, places, strict=True)):
            paint_sheet(painter, place, each.hangs)
            if n == self._at:
                mark = tones()["accent" if self.hasFocus() else "text2"]
                ring(painter, place.adjusted(-1, -1, 1, 1), 3, mark)
        if not places:
            pen = QPen(tones()["edge"], 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(1.5, 1.5, self.width() - 3, _HIGH - 1), 3, 3)
        if self._drop is not None:
            x, y = self._falls(places)
            down(painter, x, y, y + _HIGH, tones()["accent"])
            down(painter, x + 1, y, y + _HIGH, tones()["accent"])

    def _falls(self, places: list[QRectF]) -> tuple[float, float]:
        assert self._drop is not None
        if self._drop < len(places):
            return places[self._drop].left() - _GAP / 2 - 1, places[self._drop].top()
        return (places[-1].right() + _GAP / 2 - 1, places[-1].top()) if places else (2.0, 1.0)


class Legend(QWidget):
    """What the three usual pictures mean."""

    SHOWN = (Hangs.STALE, Hangs.PRINTED, Hangs.CURRENT)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tuple(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(words))

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, round(metrics(sizes().caption).height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them in a row."""
        del event
        painter, left = QPainter(self), 1.0
        small = metrics(sizes().caption)
        for hangs, words in zip(self.SHOWN, self._words, strict=True):
            paint_sheet(painter, QRectF(left, (self.height() - 14) / 2, 18, 14), hangs)
            line = QRectF(left + 24, 0, small.horizontalAdvance(words) + 2, self.height())
            say(painter, line, words, face(sizes().caption), tones()["text2"])
            left = line.right() + 14


def paint_sheet(painter: QPainter, place: QRectF, hangs: Hangs) -> None:
    """A sheet by how it stands: hatched, dashed, lined, ticked; never by colour alone."""
    worn = tones()
    if hangs in WARNS:
        box(painter, place, 2, fill=worn["warn_soft"])
        if hangs is Hangs.STALE:
            _hatch(painter, place, worn["warn_line"])
        _edge(painter, place, worn["warn_fill"], 1.5, dashed=hangs is Hangs.EMPTY)
        if hangs is Hangs.OVER:
            _stroke(painter, place, ((0.28, 0.5), (0.72, 0.5)), worn["warn"])
        return
    _lines(painter, place)
    if hangs is Hangs.PRINTED:
        _edge(painter, place, worn["accent"], 1.5, dashed=False)
        _stroke(painter, place, ((0.3, 0.55), (0.45, 0.68), (0.72, 0.36)), worn["accent"])
    else:
        dashed = hangs is Hangs.UNKNOWN
        _edge(painter, place, worn["edge"], 1.0, dashed=dashed)


def _lines(painter: QPainter, place: QRectF) -> None:
    worn = tones()
    box(painter, place, 2, fill=worn["surface"])
    for part in (0.3, 0.5, 0.7):
        y = round(place.top() + place.height() * part)
        painter.fillRect(QRectF(place.left() + 5, y, place.width() - 10, 1), worn["line"])


def _edge(painter: QPainter, place: QRectF, colour: QColor, width: float, *, dashed: bool) -> None:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, width, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), 2, 2)


def _hatch(painter: QPainter, place: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipRect(place.adjusted(1, 1, -1, -1))
    painter.setPen(QPen(colour, 1))
    x = place.left() - place.height()
    while x < place.right():
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()))
        x += 5
    painter.restore()


def _stroke(
    painter: QPainter, place: QRectF, points: Sequence[tuple[float, float]], colour: QColor
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(
        [QPointF(place.left() + x * place.width(), place.top() + y * place.height())
         for x, y in points]
    )  # fmt: skip
