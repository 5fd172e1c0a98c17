"""The privacy screen: F8 covers everything until any key or click."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hallapp.views.dialogs.dialog import Overlay
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, sizes, tones
from hallapp.views.parts.painting import CENTRE, say


class Privacy(Overlay):
    """The whole window in its ground, the hall's name, and how to come back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._hall = window.windowTitle()
        self.setAccessibleName(self.tr("Privacy screen"))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key comes back."""
        del event
        self.finish()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click comes back."""
        del event
        self.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint over everything."""
        del event
        worn, painter = tones(), QPainter(self)
        painter.fillRect(self.rect(), worn["window"])
        middle = QRectF(self.rect()).center()
        above = middle + QPointF(0, -64)
        paint_icon(painter, "lock-key", above, 40, worn["text3"])
        line = QRectF(0, middle.y() - 30, self.width(), 36)
        say(painter, line, self._hall, face(sizes().title, bold=True), worn["text"], align=CENTRE)
        line.translate(0, 34)
        words = self.tr("Press any key to come back")
        say(painter, line, words, face(sizes().body), worn["text2"], align=CENTRE)
