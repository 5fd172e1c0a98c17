"""A count of what waits: red when one of them is late, none when zero, 99+."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from hallapp.views.look import face, metrics, tones
from hallapp.views.parts.painting import CENTRE, box, say


@dataclass(frozen=True)
class Badge:
    """How many wait on a page, and whether one of them is late."""

    count: int = 0
    late: bool = False

    @property
    def text(self) -> str:
        """What it says; nothing when nothing waits."""
        if self.count <= 0:
            return ""
        return "99+" if self.count > 99 else str(self.count)


def paint_badge(painter: QPainter, badge: Badge, left_centre: QPointF) -> None:
    """Draw a badge 18 high whose round left end begins at `left_centre`."""
    if not badge.text:
        return
    worn = tones()
    width = max(18.0, round(metrics(13, bold=True).horizontalAdvance(badge.text)) + 10.0)
    rect = QRectF(left_centre.x(), left_centre.y() - 9, width, 18)
    fill, word = ("red_fill", "on_red") if badge.late else ("accent", "on_accent")
    box(painter, rect, 9, fill=worn[fill])
    say(painter, rect, badge.text, face(13, bold=True), worn[word], align=CENTRE)
