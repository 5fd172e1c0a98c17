"""A banner over the page: something must be known before cases are taken."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, say
from hallapp.views.signs import Sign, paint_sign


class Banner(QWidget):
    """One sentence with the warning sign; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence; "" takes the banner away."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedHeight(sizes().button)
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the sign and the sentence."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        place = whole.adjusted(16, 0, -16, -4)
        box(painter, place, 8, fill=worn["warn_soft"], edge=worn["warn_line"])
        paint_sign(painter, Sign.WARNING, QRectF(place.left() + 12, place.center().y() - 8, 16, 16))
        room = place.adjusted(36, 0, -12, 0)
        words = metrics(sizes().body).elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        say(painter, room, words, face(sizes().body), worn["warn"])
