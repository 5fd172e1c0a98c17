"""The pages of a PDF on the desk: the print itself, drawn by PDFium in the size it is seen."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from hallapp.views.look import tones
from hallapp.views.parts.painting import box, ring
from hallapp.views.printing import POINTS, Press, Sheets, draw, measure

_GAP = 16
_ZOOMS = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
_WHOLE = 6_000_000  # dots: a larger page is drawn in part, where it is seen
_KEPT = 6  # pictures of pages, those near what is seen
FIT_PAGE, FIT_WIDTH = 0.0, -1.0
STALE = 0.0  # the scale of a picture of what is no longer so


@dataclass(frozen=True)
class _Picture:
    """A page, or a part of it in points, drawn at so many dots a point."""

    scale: float
    part: QRectF
    image: QImage

    def paint(self, painter: QPainter, place: QRectF, by: float) -> None:
        """Paint it on its page at `place`; dot for dot where it was drawn in this size."""
        at = place.topLeft() + self.part.topLeft() * by
        ratio = self.scale / by
        size = QSizeF(self.image.size()) / ratio if self.scale else self.part.size() * by
        painter.drawImage(QRectF(at, size), self.image)

    def serves(self, scale: float, seen: QRectF) -> bool:
        """Whether it is crisp and holds all that is seen."""
        return self.scale == scale and self.part.contains(seen)


class Preview(QAbstractScrollArea):
    """Crisp at any zoom: Ctrl with the wheel, + and -; 0 fits the page, Page Up and Down turn.

    ``show_pdf`` keeps the old picture until the new one is drawn, so that nothing flashes.
    ``moved`` says that another page or another size is seen.
    """

    shown = Signal(int)
    moved = Signal()
    failed = Signal(object)

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._pdf = b""
        self._sheets = Sheets(())
        self._zoom = FIT_PAGE
        self._pictures: dict[int, _Picture] = {}
        self._asked: dict[int, tuple[float, QRectF]] = {}
        self._turn = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.verticalScrollBar().valueChanged.connect(self.moved)

    # --- what is shown ----------------------------------------------------------------------

    def show_pdf(self, pdf: bytes) -> None:
        """Show this paper; nothing is shown for an empty one."""
        self._pdf = pdf
        self._turn += 1
        turn = self._turn

        def take(sheets: Sheets) -> None:
            if turn == self._turn:
                self._take(sheets)

        if pdf:
            self._press.ask(partial(measure, pdf), take, self.failed.emit)
        else:
            self._take(Sheets(()))

    def _take(self, sheets: Sheets) -> None:
        if sheets != self._sheets:
            self._pictures.clear()
            self.verticalScrollBar().setValue(0)
        self._sheets = sheets
        self._asked.clear()
        for page, picture in list(self._pictures.items()):
            self._pictures[page] = _Picture(STALE, picture.part, picture.image)
        self._fit()
        self.viewport().update()
        self.shown.emit(len(sheets.pages))
        self.moved.emit()

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._sheets.pages)

    @property
    def page(self) -> int:
        """The one that is seen, counted from 0: what lies under a third of the view."""
        at = self.verticalScrollBar().value() + self.viewport().height() / 3
        places = self._places()
        below = (n for n, place in enumerate(places) if place.bottom() + _GAP > at)
        return next(below, max(0, len(places) - 1))

    def turn_to(self, page: int) -> None:
        """Go to the head of a page."""
        places = self._places()
        if places:
            at = places[max(0, min(page, len(places) - 1))].top() - _GAP
            self.verticalScrollBar().setValue(round(at))

    # --- how large --------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """How large it is: 1 is the paper's own size."""
        if self._zoom > 0 or not self._sheets.pages:
            return self._zoom if self._zoom > 0 else 1.0
        wide = max(width for width, _ in self._sheets.pages) * self._per_point()
        high = max(height for _, height in self._sheets.pages) * self._per_point()
        room = self.viewport().size()
        by_width = (room.width() - 2 * _GAP) / wide
        by_page = min(by_width, (room.height() - 2 * _GAP) / high)
        return max(0.05, by_width if self._zoom == FIT_WIDTH else by_page)

    def zoom(self, zoom: float) -> None:
        """How large: 1 is the paper's own size, else ``FIT_PAGE`` or ``FIT_WIDTH``."""
        page = self.page
        places = self._places()
        inside = 0.0
        if places:
            middle = self.verticalScrollBar().value() + self.viewport().height() / 2
            inside = (middle - places[page].top()) / places[page].height()
        self._zoom = zoom
        self._fit()
        if places:
            place = self._places()[page]
            middle = place.top() + inside * place.height()
            self.verticalScrollBar().setValue(round(middle - self.viewport().height() / 2))
            level = self.horizontalScrollBar()
            level.setValue(level.maximum() // 2)
        self.viewport().update()
        self.moved.emit()

    def nearer(self, step: int) -> None:
        """One step nearer (1) or farther (-1)."""
        now = self.scale
        further = [zoom for zoom in _ZOOMS if (zoom - now) * step > 0.01]
        if further:
            self.zoom(further[0] if step > 0 else further[-1])

    def _per_point(self) -> float:
        return self.logicalDpiX() / POINTS

    def _places(self) -> list[QRectF]:
        top, placed = float(_GAP), []
        by = self.scale * self._per_point()
        room = self.viewport().width()
        if len(self._sheets.pages) == 1:  # one page lies in the middle of the desk
            top = max(top, (self.viewport().height() - self._sheets.pages[0][1] * by) / 2)
        for width, height in self._sheets.pages:
            left = max(float(_GAP), (room - width * by) / 2)
            placed.append(QRectF(round(left), round(top), width * by, height * by))
            top += height * by + _GAP
        return placed

    def _fit(self) -> None:
        places = self._places()
        high = places[-1].bottom() + _GAP if places else 0
        wide = max((place.width() for place in places), default=0) + 2 * _GAP
        room = self.viewport().size()
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setRange(0, max(0, int(high - room.height())))
        upright.setPageStep(room.height())
        upright.setSingleStep(48)
        level.setRange(0, max(0, int(wide - room.width())))
        level.setPageStep(room.width())
        level.setSingleStep(48)

    # --- events -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.nearer(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, come nearer, fit."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.turn_to(self.page + (1 if key is Qt.Key.Key_PageDown else -1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.turn_to(0 if key is Qt.Key.Key_Home else self.pages - 1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.nearer(-1 if key is Qt.Key.Key_Minus else 1)
        elif key is Qt.Key.Key_0:
            self.zoom(FIT_PAGE)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, shadow and pages; ask for what is not drawn in this size."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tones()["desk"])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        room = QRectF(QPointF(left, top), QSizeF(self.viewport().size()))
        painter.save()
        painter.translate(-left, -top)
        by = self.scale * self._per_point()
        for page, place in enumerate(self._places()):
            if place.intersects(room):
                self._paint_page(painter, page, place, room, by)
        painter.restore()
        if self.hasFocus():
            ring(painter, QRectF(self.viewport().rect()), 2, tones()["accent"])

    def _paint_page(
        self, painter: QPainter, page: int, place: QRectF, room: QRectF, by: float
    ) -> None:
        for grown in (3, 2, 1):
            spread = place.adjusted(-grown, 1 - grown, grown, 1 + grown)
            box(painter, spread, 2, fill=_faint(grown))
        painter.fillRect(place, tones()["paper"])
        picture = self._pictures.get(page)
        if picture is not None:
            picture.paint(painter, place, by)
        meets = place.intersected(room).translated(-place.topLeft())
        seen = QRectF(meets.topLeft() / by, meets.size() / by)
        scale = by * self.devicePixelRatioF()
        if picture is None or not picture.serves(scale, seen):
            self._draw(page, scale, seen)

    # --- drawing beside the window ----------------------------------------------------------

    def _draw(self, page: int, scale: float, seen: QRectF) -> None:
        asked = self._asked.get(page)
        if asked is not None and asked[0] == scale and asked[1].contains(seen):
            return
        part = self._part(page, scale, seen)
        self._asked[page] = (scale, part)
        turn, pdf = self._turn, self._pdf

        def take(image: QImage) -> None:
            if turn == self._turn and self._asked.get(page) == (scale, part):
                self._pictures[page] = _Picture(scale, part, image)
                self._forget_far(page)
                self.viewport().update()

        self._press.ask(partial(draw, pdf, page, scale, part), take, self.failed.emit, newest=True)

    def _part(self, page: int, scale: float, seen: QRectF) -> QRectF:
        """The whole page, or of a very large one what is seen and half as much around it."""
        width, height = self._sheets.pages[page]
        whole = QRectF(0, 0, width, height)
        if width * height * scale * scale <= _WHOLE:
            return whole
        wide, high = seen.width() / 2, seen.height() / 2
        near = seen.adjusted(-wide, -high, wide, high).intersected(whole)
        left, top = int(near.left() * scale) / scale, int(near.top() * scale) / scale
        return QRectF(QPointF(left, top), near.bottomRight())  # begins with a whole dot

    def _forget_far(self, page: int) -> None:
        for far in sorted(self._pictures, key=lambda other: abs(other - page))[_KEPT:]:
            del self._pictures[far]
            self._asked.pop(far, None)


def _faint(grown: int) -> QColor:
    colour = QColor(tones()["shadow"])
    colour.setAlphaF(colour.alphaF() * (4 - grown) / 8)
    return colour
