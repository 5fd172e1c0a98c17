"""The families of papers side by side, each with how many it holds; arrows go along.

Where their words do not fit beside each other they stand in two rows.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.pages.papers_words import family_word
from hallapp.views.parts.painting import CENTRE, box, ring, say

_SIDE = 7.0  # free at both sides of a word


class FamilyTabs(QWidget):
    """``chosen`` carries a family; none is chosen while papers of all families are searched."""

    chosen = Signal(str)

    def __init__(self, counts: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = counts
        self.family = next(iter(counts), "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def choose(self, family: str) -> None:
        """Mark a family without saying so; "" marks none."""
        self.family = family
        self._name()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def _name(self) -> None:
        said = family_word(self.family) if self.family else ""
        self.setAccessibleName(f"{said} {self._counts.get(self.family, '')}".strip())

    def sizeHint(self) -> QSize:
        """As high as two lines."""
        return QSize(round(sum(self._widths().values())), self._high())

    def hasHeightForWidth(self) -> bool:
        """Two rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row or two."""
        return self._high() * len(self._rows(width))

    def _high(self) -> int:
        return round(metrics(sizes().body).height() + metrics(sizes().caption).height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Words are elided where it is narrow."""
        return QSize(240, self.sizeHint().height())

    def _widths(self) -> dict[str, float]:
        words = metrics(sizes().body, bold=True)
        return {
            each: words.horizontalAdvance(family_word(each)) + 2 * _SIDE for each in self._counts
        }

    def _rows(self, width: float) -> list[list[str]]:
        names, wide = list(self._counts), self._widths()
        half = -(-len(names) // 2)
        if sum(wide.values()) <= width or half == len(names):
            return [names]
        return [names[:half], names[half:]]

    def _places(self) -> list[tuple[str, QRectF]]:
        """Each as wide as its word, the rest shared out; all narrower where it is too much."""
        wide, placed = self._widths(), []
        rows = self._rows(self.width())
        high = self.height() / len(rows)
        for number, row in enumerate(rows):
            taken = sum(wide[family] for family in row)
            free, left = self.width() - taken, 0.0
            for family in row:
                own = wide[family]
                width = own + free / len(row) if free > 0 else own * self.width() / taken
                placed.append((family, QRectF(left, number * high, width, high)))
                left += width
        return placed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        for family, place in self._places():
            if place.contains(event.position()):
                self._press(family)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._counts:
            super().keyPressEvent(event)
            return
        names = list(self._counts)
        at = names.index(self.family) if self.family else -step
        self._press(names[(at + step) % len(names)])

    def _press(self, family: str) -> None:
        self.choose(family)
        self.chosen.emit(family)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the chosen one, word and count of each."""
        del event
        worn, painter = tones(), QPainter(self)
        high = metrics(sizes().body).height()
        for family, place in self._places():
            on = family == self.family
            inner = place.adjusted(1, 0, -1, 0)
            if on:
                box(painter, inner, 6, fill=worn["accent_soft"])
                if self.hasFocus():
                    ring(painter, inner, 6, worn["accent"])
            tone = worn["accent" if on else "text"]
            line = QRectF(place.left(), place.top() + 4, place.width(), high)
            word = metrics(sizes().body, bold=on).elidedText(
                family_word(family), Qt.TextElideMode.ElideRight, place.width() - 4
            )
            say(painter, line, word, face(sizes().body, bold=on), tone, align=CENTRE)
            line.translate(0, high)
            tone = worn["accent" if on else "text3"]
            count = f"{self._counts[family]:,}"
            say(painter, line, count, face(sizes().caption), tone, align=CENTRE)
