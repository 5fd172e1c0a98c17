"""The status bar: who is at the desk, last backup, journal, and the keys at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import across, say

_GAP = 19


@dataclass(frozen=True)
class KeyHint:
    """A key and what it does; `always` keeps it in large text and narrow windows."""

    key: str
    words: str
    always: bool = False


class StatusPart(QWidget):
    """One state: icon and words."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._words = ""
        self._tone = "text2"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def say(self, words: str, tone: str = "text2") -> None:
        """Show a state; without words there is nothing to show."""
        self._words, self._tone = words, tone
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon 16, gap 6, the words."""
        wide = metrics(sizes().caption).horizontalAdvance(self._words)
        return QSize(round(22 + wide) + 1, sizes().status)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and words."""
        del event
        painter, colour = QPainter(self), tones()[self._tone]
        middle = (self.height() + 1) / 2
        paint_icon(painter, self._icon, QPointF(8, middle), 16, colour)
        words = QRectF(22, 1, self.width() - 22, self.height() - 1)
        say(painter, words, self._words, face(sizes().caption), colour)


class KeyHints(QWidget):
    """The keys at the right; what does not fit gives way from the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_hints(self, hints: tuple[KeyHint, ...]) -> None:
        """Show these keys."""
        self._hints = hints
        self.setAccessibleName(", ".join(f"{hint.key} {hint.words}" for hint in hints))
        self.update()

    def _wide(self, hint: KeyHint) -> float:
        px = sizes().caption
        return metrics(px).horizontalAdvance(f"{hint.key} {hint.words}")

    def _fitting(self) -> list[KeyHint]:
        hints = [hint for hint in self._hints if hint.always or not sizes().large]
        while hints and sum(map(self._wide, hints)) + _GAP * (len(hints) - 1) > self.width():
            idle = [at for at, hint in enumerate(hints) if not hint.always] or [0]
            del hints[idle[-1]]
        return hints

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each key in `text`, its words in `text2`."""
        del event
        worn, painter, font = tones(), QPainter(self), face(sizes().caption)
        left: float = self.width()
        for hint in reversed(self._fitting()):
            left -= self._wide(hint)
            key = metrics(sizes().caption).horizontalAdvance(f"{hint.key} ")
            place = QRectF(left, 1, self.width() - left, self.height() - 1)
            say(painter, place, hint.key, font, worn["text"])
            say(painter, place.adjusted(key, 0, 0, 0), hint.words, font, worn["text3"])
            left -= _GAP


class StatusBar(QWidget):
    """The bar itself, 28 high (34)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = StatusPart("user", self)
        self.backup = StatusPart("hard-drives", self)
        self.journal = StatusPart("shield-check", self)
        self.hints = KeyHints(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 20, 0)
        row.setSpacing(17)
        for part in (self.person, self.backup, self.journal):
            row.addWidget(part)
            part.say("")
        row.addWidget(self.hints, 1)
        self.dress()

    def dress(self) -> None:
        """Take the height of the size of text in force."""
        self.setFixedHeight(sizes().status)
        for part in (self.person, self.backup, self.journal):
            part.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again which keys fit."""
        super().resizeEvent(event)
        self.hints.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its upper hairline."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones()["rail"])
        across(painter, 0, self.width(), 0, tones()["line"])
