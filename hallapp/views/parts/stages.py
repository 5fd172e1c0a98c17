"""Stages of a case, and the numbered steps of a dialog."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, box, say
from hallapp.views.signs import Sign, paint_sign


class Reached(Enum):
    """How far a stage is."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True)
class Stage:
    """One stage: its word, the day or state below it, how far it is."""

    word: str
    below: str
    reached: Reached


class StageLine(QWidget):
    """The stages from left to right, joined by a line that is coloured as far as it went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show these."""
        self._stages = stages
        self.setAccessibleName("，".join(f"{stage.word} {stage.below}" for stage in stages))
        self.update()

    def sizeHint(self) -> QSize:
        """70 high (80)."""
        return QSize(378, 70 if not sizes().large else 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, marks, words and days."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._stages)
        if not count:
            return
        inset = self._inset()
        pitch = (self.width() - 2 * inset) / max(1, count - 1)
        for at, stage in enumerate(self._stages):
            centre = QPointF(inset + at * pitch, 17)
            if at:
                self._join(painter, centre, pitch, stage.reached)
            self._mark(painter, centre, stage, pitch - 6)

    def _inset(self) -> float:
        """So far from the edges that the outer words have room."""
        outer = (self._stages[0], self._stages[-1])
        words = [metrics(sizes().body, bold=True).horizontalAdvance(one.word) for one in outer]
        below = [metrics(sizes().caption).horizontalAdvance(one.below) for one in outer]
        return max(24.0, min(self.width() / 6, max(*words, *below) / 2))

    @staticmethod
    def _join(painter: QPainter, centre: QPointF, pitch: float, reached: Reached) -> None:
        gone = reached is not Reached.AHEAD
        place = QRectF(centre.x() - pitch + 8, centre.y() - 1, pitch - 16, 2)
        painter.fillRect(place, tones()["accent" if gone else "line"])

    @staticmethod
    def _mark(painter: QPainter, centre: QPointF, stage: Stage, room: float) -> None:
        worn, now = tones(), stage.reached is Reached.NOW
        place = QRectF(centre.x() - 8, centre.y() - 8, 16, 16)
        if stage.reached is Reached.DONE:
            paint_sign(painter, Sign.PASSED, place)
        elif now:
            box(painter, place, 8, fill=worn["surface"], edge=worn["accent"], width=2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn["accent"])
            painter.drawEllipse(centre, 3.2, 3.2)
        else:
            inner = place.adjusted(2, 2, -2, -2)
            box(painter, inner, 6, fill=worn["surface"], edge=worn["edge"], width=1.5)
        px, high = sizes().body, sizes().body + 8
        room = max(room, 48)
        words = QRectF(centre.x() - room / 2 - 1, 29, room + 2, high)
        tone = "accent" if now else "text" if stage.reached is Reached.DONE else "text2"
        said = _cut(stage.word, px, room, bold=now)
        say(painter, words, said, face(px, bold=now), worn[tone], align=CENTRE)
        px = sizes().caption
        below = QRectF(words.left(), 28 + high, words.width(), px + 8)
        say(painter, below, _cut(stage.below, px, room), face(px), worn["text3"], align=CENTRE)


def _cut(text: str, px: int, room: float, *, bold: bool = False) -> str:
    return metrics(px, bold=bold).elidedText(text, Qt.TextElideMode.ElideRight, room)


class NumberedSteps(QWidget):
    """The steps of a dialog: ticked, present, ahead."""

    def __init__(self, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go(0)

    def go(self, at: int) -> None:
        """Be at a step, counted from 0."""
        self._at = at
        self.setAccessibleName(f"{at + 1}/{len(self._words)} {self._words[at]}")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words; 24 high."""
        words = sum(
            metrics(sizes().body, bold=True).horizontalAdvance(word) for word in self._words
        )
        return QSize(round(words) + len(self._words) * 30 + (len(self._words) - 1) * 62, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks, words and joins."""
        del event
        worn, painter, left, px = tones(), QPainter(self), 0.0, sizes().body
        middle = self.height() / 2
        for at, word in enumerate(self._words):
            place = QRectF(left + 1, middle - 10.5, 21, 21)
            if at < self._at:
                paint_sign(painter, Sign.PASSED, place.adjusted(-0.5, -0.5, 0.5, 0.5))
            elif at == self._at:
                box(painter, place, 10.5, fill=worn["accent"])
                bold = face(13, bold=True)
                say(painter, place, str(at + 1), bold, worn["on_accent"], align=CENTRE)
            else:
                box(painter, place, 10.5, edge=worn["edge"])
                say(painter, place, str(at + 1), face(13), worn["text2"], align=CENTRE)
            now = at == self._at
            words = QRectF(left + 30, 0, 600, self.height())
            say(painter, words, word, face(px, bold=now), worn["accent" if now else "text2"])
            left += 30 + metrics(px, bold=now).horizontalAdvance(word)
            if at + 1 < len(self._words):
                painter.fillRect(QRectF(left + 14, middle, 34, 1), worn["edge"])
            left += 62
