"""The lines of the explained clock, painted: day, weekday, why, running count."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, sizes, tones
from hallapp.views.pages.case_clock_words import ClockWords
from hallapp.views.parts.painting import box, say
from hallapp.views.signs import Sign, paint_sign

ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True)
class _Wear:
    words: QColor
    font: QFont
    count: QColor


class ClockLines(QWidget):
    """The lines under the strip: day, weekday, why, running count; today stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ClockWords] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[ClockWords]) -> None:
        """Show these."""
        self._lines = lines
        self.setAccessibleName(
            "; ".join(f"{line.day} {line.weekday} {line.why} {line.count}" for line in lines)
        )
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def _high(self) -> int:
        return sizes().body + 10

    def sizeHint(self) -> QSize:
        """24 a line (27)."""
        return QSize(300, max(1, self._high() * len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        """Every line is there; the panel's middle scrolls."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that are looked at."""
        painter, high = QPainter(self), self._high()
        seen = event.rect()
        for n in range(max(0, seen.top() // high), len(self._lines)):
            if n * high > seen.bottom():
                break
            self._line(painter, QRectF(0, n * high, self.width(), high), self._lines[n])

    def _line(self, painter: QPainter, rect: QRectF, line: ClockWords) -> None:
        worn, px = tones(), sizes().body
        wear = self._wear(line)
        if line.today:
            box(painter, rect, 3, fill=worn["accent_soft"])
        large = sizes().large
        day, why = rect.adjusted(8, 0, 0, 0), rect.adjusted(172 if large else 142, 0, -40, 0)
        say(painter, day, line.day, wear.font, wear.words)
        week = rect.adjusted(122 if large else 100, 0, 0, 0)
        say(painter, week, line.weekday, face(px), wear.words)
        if line.paused:
            paint_sign(painter, Sign.PAUSED, QRectF(why.left(), rect.center().y() - 7, 14, 14))
            why.setLeft(why.left() + 20)
        words = QFontMetricsF(wear.font).elidedText(line.why, ELIDE, why.width())
        say(painter, why, words, wear.font, wear.words)
        count = rect.adjusted(0, 0, -8, 0)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        say(painter, count, line.count or "–", face(px, bold=line.counted), wear.count, align=align)

    def _wear(self, line: ClockWords) -> _Wear:
        worn, px = tones(), sizes().body
        tone = "text" if line.counted else "pause" if line.paused else "text3"
        bold = line.today or line.strong
        return _Wear(worn[tone], face(px, bold=bold), worn["accent" if line.counted else "text3"])
