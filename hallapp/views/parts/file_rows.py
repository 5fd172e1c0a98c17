"""Attachments as rows: a small picture, the name, who added it; opened by a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.buttons import IconButton
from hallapp.views.parts.painting import box, ring, say

_HIGH, _WIDE = 48, 64  # of the small picture


@dataclass(frozen=True)
class ShownFile:
    """One attachment in words; `key` is what the signals carry."""

    key: int
    name: str
    below: str
    thumb: bytes = b""


class FileButton(QAbstractButton):
    """The small picture and two lines of words."""

    def __init__(self, shown: ShownFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self._picture = QPixmap()
        if shown.thumb:
            self._picture.loadFromData(shown.thumb, "JPEG")
        self.setAccessibleName(f"{shown.name} {shown.below}")
        self.setToolTip(shown.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As high as the picture with 4 around it."""
        return QSize(160, _HIGH + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture or icon, name and what stands below it."""
        del event
        painter, worn, whole = QPainter(self), tones(), QRectF(self.rect())
        if self.underMouse():
            box(painter, whole, 6, fill=worn["hover"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        place = QRectF(4, 4, _WIDE, _HIGH)
        box(painter, place, 4, fill=worn["sunken"], edge=worn["line"])
        self._paint_picture(painter, place.adjusted(1, 1, -1, -1))
        left = _WIDE + 16
        wide = self.width() - left - 8
        line = sizes().body + 8.0
        top = (self.height() - 2 * line) / 2
        font, small = face(sizes().body), face(sizes().caption)
        middle = Qt.TextElideMode.ElideMiddle
        name = metrics(sizes().body).elidedText(self.shown.name, middle, wide)
        below = metrics(sizes().caption).elidedText(self.shown.below, middle, wide)
        say(painter, QRectF(left, top, wide, line), name, font, worn["text"])
        say(painter, QRectF(left, top + line, wide, line), below, small, worn["text3"])

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        if self._picture.isNull():
            paint_icon(painter, "file-text", place.center(), 24, tones()["text2"])
            return
        size = self._picture.size().scaled(
            place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        into = QRectF(QPointF(0, 0), size)
        into.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(into, self._picture, QRectF(self._picture.rect()))


class FileRows(QWidget):
    """``opened`` and ``removed`` carry the key of a file."""

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[int, FileButton] = {}
        self.crosses: dict[int, IconButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_files(self, files: Sequence[ShownFile], *, fixed: bool = False) -> None:
        """Show these; nothing can be taken off where they are `fixed`."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self.crosses = {}, {}
        for each in files:
            self._column.addWidget(self._row(each, fixed=fixed))
        self.setVisible(bool(files))

    def _row(self, shown: ShownFile, *, fixed: bool) -> QWidget:
        row = QWidget(self)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        button = FileButton(shown, row)
        button.clicked.connect(lambda: self.opened.emit(shown.key))
        cross = IconButton("x", self.tr("Take off {name}").format(name=shown.name), row)
        cross.clicked.connect(lambda: self.removed.emit(shown.key))
        cross.setVisible(not fixed)
        beside.addWidget(button, 1)
        beside.addWidget(cross)
        self.buttons[shown.key], self.crosses[shown.key] = button, cross
        return row
