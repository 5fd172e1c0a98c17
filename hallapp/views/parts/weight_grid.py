"""How the ranking changes when one weight is a tenth less or more: a row a candidate."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, RIGHT, box, say

_INSET = 16
_HEAD = 38
_LESS, _MORE = "−", "+"


@dataclass(frozen=True)
class Moved:
    """One candidate under every change: `cells` in pairs (less, more) a source.

    A cell is the new rank where it is another one, 0 where it is the same; `inside` says whether
    they are above the line there.
    """

    name: str
    cells: tuple[int, ...]
    inside: tuple[bool, ...]
    above: bool  # as the weights are now


class WeightGrid(QWidget):
    """Filled: above the line at the same rank; a number: another rank; empty: below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[str, ...] = ()
        self._rows: tuple[Moved, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, sources: Sequence[str], rows: Sequence[Moved]) -> None:
        """Name the sources, and say how each candidate moves."""
        self._sources, self._rows = tuple(sources), tuple(rows)
        self.setAccessibleName("；".join(self._said(row) for row in rows))
        self.updateGeometry()
        self.update()

    def _said(self, row: Moved) -> str:
        """边巴次仁 8/8，考核+ 6: for who cannot see the cells."""
        marks = [
            f"{self._sources[at // 2]}{_MORE if at % 2 else _LESS} {rank}"
            for at, rank in enumerate(row.cells)
            if rank
        ]
        return "，".join((f"{row.name} {self._count(row)}", *marks))

    @staticmethod
    def _count(row: Moved) -> str:
        return f"{sum(row.inside)}/{len(row.inside)}"

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def _row(self) -> int:
        return sizes().body + 10

    def _head(self) -> int:
        return _HEAD + (8 if sizes().large else 0)

    def sizeHint(self) -> QSize:
        """Two lines of head and a row a candidate."""
        return QSize(300, self._head() + len(self._rows) * self._row() + 6)

    def minimumSizeHint(self) -> QSize:
        """It does not get lower; what holds it scrolls."""
        return QSize(220, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heads, names, cells and counts."""
        del event
        painter, worn, px = QPainter(self), tones(), sizes().body
        if not self._sources or not self._rows:
            return
        names = max(metrics(px).horizontalAdvance(row.name) for row in self._rows)
        left = _INSET + min(names, self.width() * 0.3) + 16
        counts = 46.0
        pitch = (self.width() - left - counts - _INSET) / len(self._sources)
        self._heads(painter, left, pitch)
        high = self._row()
        for at, row in enumerate(self._rows):
            top = self._head() + at * high
            if at and self._rows[at - 1].above and not row.above:
                self._cut(painter, top)
            name = QRectF(_INSET, top, left - _INSET - 6, high)
            tone = worn["text" if row.above else "text3"]
            words = metrics(px).elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
            say(painter, name, words, face(px), tone)
            for source in range(len(self._sources)):
                for side in (0, 1):
                    wide = (pitch - 8) / 2
                    place = QRectF(left + source * pitch + side * wide, top + 4, wide - 2, high - 8)
                    self._cell(painter, place, row, 2 * source + side)
            count = QRectF(0, top, self.width() - _INSET, high)
            say(painter, count, self._count(row), face(px), tone, align=RIGHT)

    def _heads(self, painter: QPainter, left: float, pitch: float) -> None:
        worn, font, half = tones(), face(sizes().caption), self._head() / 2
        for at, source in enumerate(self._sources):
            place = QRectF(left + at * pitch, 0, pitch - 10, half)
            room = pitch - 8
            words = metrics(sizes().caption).elidedText(source, Qt.TextElideMode.ElideRight, room)
            say(painter, place, words, font, worn["text2"], align=CENTRE)
            wide = (pitch - 8) / 2
            for side, mark in enumerate((_LESS, _MORE)):
                below = QRectF(place.left() + side * wide, half - 3, wide - 2, half)
                say(painter, below, mark, font, worn["text3"], align=CENTRE)

    def _cell(self, painter: QPainter, place: QRectF, row: Moved, at: int) -> None:
        worn, rank = tones(), row.cells[at]
        if rank:
            box(painter, place, 3, fill=worn["warn_soft"], edge=worn["warn_fill"], width=1.5)
            font = face(sizes().caption, bold=True)
            say(painter, place, str(rank), font, worn["warn"], align=CENTRE)
        else:
            box(painter, place, 3, fill=worn["accent" if row.inside[at] else "hover"])

    def _cut(self, painter: QPainter, y: float) -> None:
        pen = QPen(tones()["accent"], 1.5)
        pen.setDashPattern([3.2, 1.8])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(_INSET, y), QPointF(self.width() - _INSET, y))
