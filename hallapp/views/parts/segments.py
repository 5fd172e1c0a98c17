"""Segments choose one of two to six views."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, ring, say


class Segments(QWidget):
    """A row of views, one chosen: keys with words, a count and its tone each."""

    chosen = Signal(str)

    def __init__(self, views: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._counts: dict[str, tuple[int | None, str]] = {}
        self._key = next(iter(views))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def key(self) -> str:
        """The view that is chosen."""
        return self._key

    def choose(self, key: str) -> None:
        """Choose a view and say so."""
        if key != self._key:
            self._key = key
            self._name()
            self.updateGeometry()
            self.update()
            self.chosen.emit(key)

    def count(self, key: str, count: int | None, tone: str = "text2") -> None:
        """Show how many a view has, in the tone of what it means."""
        self._counts[key] = (count, tone)
        self._name()
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._views[self._key]} {self._said(self._key)}".strip())

    def _said(self, key: str) -> str:
        count = self._counts.get(key, (None, ""))[0]
        return "" if count is None else f"{count:,}"

    def _width(self, key: str) -> float:
        px = sizes().body
        bold = key == self._key
        width = 24 + metrics(px, bold=bold).horizontalAdvance(self._views[key])
        if said := self._said(key):
            width += 6 + metrics(px, bold=True).horizontalAdvance(said)
        return width

    def _places(self) -> list[tuple[str, QRectF]]:
        left, placed = 0.0, []
        for key in self._views:
            width = self._width(key)
            placed.append((key, QRectF(left, 0, width, self.height())))
            left += width
        return placed

    def sizeHint(self) -> QSize:
        """As wide as its views; 32 high (38)."""
        return QSize(round(sum(self._width(key) for key in self._views)) + 1, sizes().chip)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        for key, rect in self._places():
            if rect.contains(event.position()):
                self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._views)
        self.choose(keys[(keys.index(self._key) + step) % len(keys)])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the chosen view's box and the words."""
        del event
        worn, painter, px = tones(), QPainter(self), sizes().body
        box(painter, QRectF(self.rect()), 6, fill=worn["hover"])
        for key, rect in self._places():
            on = key == self._key
            if on:
                inner = rect.adjusted(2, 2, -2, -2)
                box(painter, inner, 5, fill=worn["surface"], edge=worn["line"])
                if self.hasFocus():
                    ring(painter, inner, 5, worn["accent"])
            words = rect.adjusted(12, 0, 0, 0)
            text = self._views[key]
            say(painter, words, text, face(px, bold=on), worn["text" if on else "text2"])
            words.setLeft(words.left() + 6 + metrics(px, bold=on).horizontalAdvance(text))
            tone = self._counts.get(key, (0, "text2"))[1]
            say(painter, words, self._said(key), face(px, bold=True), worn[tone])
