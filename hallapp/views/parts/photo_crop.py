"""A photo with the part of it that badges and walls show: 5 : 7, moved and sized by hand."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.domain.staff import WHOLE, Crop, upright
from hallapp.views.icons import paint_icon
from hallapp.views.look import tones
from hallapp.views.parts.painting import box, ring

_SIDE = 200
_STEP = 15  # thousandths a key moves
_LEAST = 150


class PhotoCrop(QWidget):
    """Drag moves the frame, wheel or + and - size it, arrows move it; ``changed`` says so."""

    changed = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.crop = Crop()
        self._from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Photo"))

    def sizeHint(self) -> QSize:
        """200 × 200."""
        return QSize(_SIDE, _SIDE)

    def show_photo(self, jpeg: bytes, crop: Crop | None = None) -> None:
        """Show a picture; nothing shows where one would be."""
        self._image = QImage.fromData(jpeg) if jpeg else QImage()
        usual = upright(self._image.width(), self._image.height()) if jpeg else Crop()
        self.crop = crop or usual
        self.update()

    def _picture(self) -> QRectF:
        """Where the whole photo lies."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _frame(self) -> QRectF:
        whole, crop = self._picture(), self.crop
        return QRectF(
            whole.left() + crop.left * whole.width() / WHOLE,
            whole.top() + crop.top * whole.height() / WHOLE,
            crop.width * whole.width() / WHOLE,
            crop.height * whole.height() / WHOLE,
        )

    def move_by(self, across: int, down: int) -> None:
        """Move the frame by thousandths of the photo, as far as it goes."""
        crop = self.crop
        left = min(max(crop.left + across, 0), WHOLE - crop.width)
        top = min(max(crop.top + down, 0), WHOLE - crop.height)
        self._be(Crop(left, top, crop.width, crop.height))

    def size_by(self, factor: float) -> None:
        """Make the frame larger or smaller around its middle; it stays 5 : 7."""
        if self._image.isNull():
            return
        crop, most = self.crop, upright(self._image.width(), self._image.height())
        width = round(min(max(crop.width * factor, _LEAST), most.width))
        height = min(round(width * most.height / most.width), most.height)
        left = min(max(crop.left + (crop.width - width) // 2, 0), WHOLE - width)
        top = min(max(crop.top + (crop.height - height) // 2, 0), WHOLE - height)
        self._be(Crop(left, top, width, height))

    def _be(self, crop: Crop) -> None:
        if crop != self.crop:
            self.crop = crop
            self.update()
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame, or ask for a photo where there is none."""
        if self._image.isNull():
            self.wanted.emit()
        self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the frame."""
        if self._from is None or self._image.isNull():
            return
        gone, whole = event.position() - self._from, self._picture()
        self._from = event.position()
        self.move_by(
            round(gone.x() * WHOLE / whole.width()), round(gone.y() * WHOLE / whole.height())
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._from = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Larger and smaller."""
        self.size_by(1.06 if event.angleDelta().y() > 0 else 1 / 1.06)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, + and - size."""
        key = Qt.Key(event.key())
        moves = {
            Qt.Key.Key_Left: (-_STEP, 0),
            Qt.Key.Key_Right: (_STEP, 0),
            Qt.Key.Key_Up: (0, -_STEP),
            Qt.Key.Key_Down: (0, _STEP),
        }
        if key in moves:
            self.move_by(*moves[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.size_by(1.06)
        elif key is Qt.Key.Key_Minus:
            self.size_by(1 / 1.06)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, what is left of it dimmed."""
        del event
        worn, painter = tones(), QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, 6, fill=worn["sunken"], edge=worn["line"])
        if self._image.isNull():
            paint_icon(painter, "image", whole.center(), 40, worn["text3"])
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._picture(), self._image)
            dim = QPainterPath()
            dim.addRect(self._picture())
            shown = QPainterPath()
            shown.addRect(self._frame())
            painter.fillPath(dim.subtracted(shown), QColor(worn["scrim"]))
            box(painter, self._frame(), 0, edge=worn["accent"], width=2)
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
