"""A ranking: the table with its dashed lines across and their pills, and the legend of its bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.columns import Column
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, box, say
from hallapp.views.table import Table
from hallapp.views.tasks import Tasks

PARTS = ("c1", "c2", "c3", "c4")
"""The colours of parts of a bar, in their order; a fifth part begins again."""

_SWATCH = 12


def part_tone(at: int) -> str:
    """The colour of the part at a place, counted from 0."""
    return PARTS[at % len(PARTS)]


@dataclass(frozen=True)
class CutLine:
    """A line across a ranking, below so many rows, and what its pill says."""

    below: int
    words: str


class RankingTable(Table):
    """A table of candidates in their order; a cut is dashed accent with a pill."""

    def __init__(
        self, columns: Sequence[Column], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(columns, tasks, parent)
        self._cuts: tuple[CutLine, ...] = ()
        self.rows_of("ranked_row")

    def show_cuts(self, cuts: Sequence[CutLine]) -> None:
        """Draw these lines."""
        self._cuts = tuple(cuts)
        self.setAccessibleDescription("；".join(cut.words for cut in cuts))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the lines over them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for cut in self._cuts:
            if 0 < cut.below <= self.rows.rowCount():
                foot = self.rowViewportPosition(cut.below - 1) + self.rowHeight(cut.below - 1)
                self._cut(painter, foot - 0.5, cut.words)

    def _cut(self, painter: QPainter, y: float, words: str) -> None:
        worn, px = tones(), sizes().caption
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(worn["accent"], 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.2, 1.8])
        painter.setPen(pen)
        right = self.viewport().width()
        painter.drawLine(QPointF(0, y), QPointF(right, y))
        wide = metrics(px, bold=True).horizontalAdvance(words) + 32
        pill = QRectF(right - wide - 12, y - px / 2 - 4, wide, px + 8)
        box(painter, pill, pill.height() / 2, fill=worn["accent"])
        say(painter, pill, words, face(px, bold=True), worn["on_accent"], align=CENTRE)


class Legend(QWidget):
    """What the colours of the bars are: a square and its words each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: Sequence[str]) -> None:
        """Name the parts in their order."""
        self._words = tuple(words)
        self.setAccessibleName("，".join(words))
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = sum(metrics(sizes().body).horizontalAdvance(words) for words in self._words)
        return QSize(round(wide + len(self._words) * (_SWATCH + 22)), sizes().body + 10)

    def minimumSizeHint(self) -> QSize:
        """It gives way to the title."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint squares and words from the right."""
        del event
        worn, painter, px = tones(), QPainter(self), sizes().body
        left = max(0.0, self.width() - float(self.sizeHint().width()))
        for at, words in enumerate(self._words):
            middle = self.height() / 2
            square = QRectF(left, middle - _SWATCH / 2, _SWATCH, _SWATCH)
            box(painter, square, 2, fill=worn[part_tone(at)])
            left += _SWATCH + 6
            wide = metrics(px).horizontalAdvance(words)
            say(painter, QRectF(left, 0, wide + 2, self.height()), words, face(px), worn["text2"])
            left += wide + 16
