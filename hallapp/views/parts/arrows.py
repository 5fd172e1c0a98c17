"""The stages of an entry as arrows in a row: what is done, where it stands, what is ahead."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, say

_POINT = 7


class Arrows(QWidget):
    """Words in arrows; `at` is where an entry stands, one past the last when all is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, words: tuple[str, ...], at: int) -> None:
        """Show these; none, nothing."""
        self._words, self._at = words, at
        self.setVisible(bool(words))
        self.setAccessibleName("，".join(words[: at + 1]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """28 high (34)."""
        return QSize(378, 34 if sizes().large else 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each arrow into the next one's notch."""
        del event
        painter, worn = QPainter(self), tones()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._words:
            return
        wide, high = self.width() / len(self._words), float(self.height())
        for number, word in enumerate(self._words):
            left, right = number * wide + (1 if number else 0), (number + 1) * wide - 1
            notch = _POINT if number else 0
            points = [QPointF(left, 0), QPointF(right - _POINT, 0), QPointF(right, high / 2)]
            points += [QPointF(right - _POINT, high), QPointF(left, high)]
            points.append(QPointF(left + notch, high / 2))
            here = number == self._at
            ground = "accent" if here else "accent_soft" if number < self._at else "sunken"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn[ground])
            painter.drawPolygon(QPolygonF(points))
            tone = worn["on_accent" if here else "accent" if number < self._at else "text3"]
            inside = QRectF(left + notch, 0, right - left - notch - _POINT, high)
            font = metrics(sizes().caption, bold=here)
            shown = font.elidedText(word, Qt.TextElideMode.ElideRight, int(inside.width()))
            say(painter, inside, shown, face(sizes().caption, bold=here), tone, align=CENTRE)
