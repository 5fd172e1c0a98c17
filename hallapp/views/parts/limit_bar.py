"""One limit of an entry: its name and length, how far it has run, until when."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, say

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LimitBar(QWidget):
    """Words left and right above a bar, a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "", "")
        self._share, self._tone = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_limit(self, words: tuple[str, str, str], share: float, tone: str) -> None:
        """Name and length, how it stands, until when; `share` of it is used up."""
        self._words, self._share, self._tone = words, max(0.0, min(1.0, share)), tone
        self.setAccessibleName("，".join(filter(None, words)))
        self.setToolTip("  ".join(filter(None, words)))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines and a bar."""
        return QSize(140, 2 * sizes().body + 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and bar."""
        del event
        painter, worn = QPainter(self), tones()
        line = sizes().body + 8.0
        top = QRectF(0, 0, self.width(), line)
        name, stand, until = self._words
        room = self.width() - metrics(sizes().caption, bold=True).horizontalAdvance(stand) - 6
        name = metrics(sizes().caption).elidedText(name, Qt.TextElideMode.ElideRight, int(room))
        say(painter, top, name, face(sizes().caption), worn["text2"])
        tone = {"accent": "text", "text3": "text"}.get(self._tone, self._tone)
        say(painter, top, stand, face(sizes().caption, bold=True), worn[tone], align=RIGHT)
        bar = QRectF(0, line + 1, self.width(), 6)
        box(painter, bar, 3, fill=worn["line"])
        if self._share:
            bar.setWidth(max(6.0, bar.width() * self._share))
            box(painter, bar, 3, fill=worn[self._tone])
        below = QRectF(0, line + 9, self.width(), line)
        say(painter, below, until, face(sizes().caption), worn["text3"])
