"""What was printed of a paper: number and day, what it was about and who printed it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.domain.prints import PrintedLine
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.moments import day_words, time_words
from hallapp.views.parts.painting import RIGHT, across, say


class PrintedList(QWidget):
    """Two lines a print, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PrintedLine, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Prints"))

    def show_lines(self, lines: Sequence[PrintedLine], today: date) -> None:
        """Show these prints."""
        self._lines, self._today = tuple(lines), today
        said = [f"{each.sheet_no} {_when(each, today)} {_what(each)}" for each in self._lines]
        self.setAccessibleDescription("\n".join(said) or self.tr("Not printed yet"))
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, max(1, len(self._lines)) * sizes().two_line_row)

    def minimumSizeHint(self) -> QSize:
        """It gives way in width."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number and day, below them subject and person."""
        worn, painter = tones(), QPainter(self)
        if not self._lines:
            line = QRectF(0, 0, self.width(), sizes().row)
            say(painter, line, self.tr("Not printed yet"), face(sizes().body), worn["text3"])
            return
        high = sizes().two_line_row
        for at, each in enumerate(self._lines):
            row = QRectF(0, at * high, self.width(), high)
            if row.intersects(QRectF(event.rect())):
                self._paint_row(painter, row, each)
                across(painter, row.left(), row.right(), row.bottom() - 1, worn["line"])

    def _paint_row(self, painter: QPainter, row: QRectF, each: PrintedLine) -> None:
        worn = tones()
        upper = QRectF(row.left(), row.top() + 3, row.width(), row.height() / 2 - 3)
        lower = upper.translated(0, upper.height() - 1)
        small = face(sizes().caption)
        say(painter, upper, each.sheet_no, face(sizes().body), worn["text"])
        say(painter, upper, _when(each, self._today), small, worn["text2"], align=RIGHT)
        said = metrics(sizes().caption).elidedText(
            _what(each), Qt.TextElideMode.ElideRight, lower.width()
        )
        say(painter, lower, said, small, worn["text3"])


def _when(each: PrintedLine, today: date) -> str:
    return f"{day_words(each.printed_at.date(), today)} {time_words(each.printed_at)}"


def _what(each: PrintedLine) -> str:
    about = each.subject.rpartition(" ")[2]  # a book says its key before the period
    return f"{about}  {each.who}".strip()
