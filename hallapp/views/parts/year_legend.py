"""What the marks of the year's grid mean, beside it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.domain.calendar import DayKind
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, LEFT, box, say
from hallapp.views.parts.year_grid import mark_word

translate = QCoreApplication.translate


class Legend(QWidget):
    """What the two marks mean: 休 放假, 班 调休上班."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(word for _, _, word in self._parts()))

    def _parts(self) -> tuple[tuple[DayKind, str, str], ...]:
        return (
            (DayKind.HOLIDAY, mark_word(DayKind.HOLIDAY), translate("YearGrid", "Holiday")),
            (
                DayKind.MAKEUP,
                mark_word(DayKind.MAKEUP),
                translate("YearGrid", "Make-up working day"),
            ),
        )

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Both marks with their words."""
        px = sizes().caption
        words = sum(metrics(px).horizontalAdvance(word) for _, _, word in self._parts())
        return QSize(round(words + 2 * (px + 8 + 6) + 14), px + 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them as the grid does."""
        del event
        worn, painter, px, left = tones(), QPainter(self), sizes().caption, 0.0
        for kind, mark, word in self._parts():
            place = QRectF(left, 1, px + 8, self.height() - 2)
            if kind is DayKind.HOLIDAY:
                box(painter, place, 4, fill=worn["accent_soft"])
            else:
                box(painter, place, 4, edge=worn["edge"])
            tone = "accent" if kind is DayKind.HOLIDAY else "text2"
            say(painter, place, mark, face(px), worn[tone], align=CENTRE)
            words = QRectF(place.right() + 6, 0, 400, self.height())
            say(painter, words, word, face(px), worn["text2"], align=LEFT)
            left = words.left() + metrics(px).horizontalAdvance(word) + 14
