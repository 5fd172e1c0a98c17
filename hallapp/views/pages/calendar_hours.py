"""The opening hours beside the calendar: one row a timetable, pressed to be changed."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from hallapp.actions.timetables import TimetableLine
from hallapp.views.hours_text import week_lines
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.moments import day_words
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.painting import LEFT, across, box, ring, say

translate = QCoreApplication.translate


def from_words(from_on: date, today: date) -> str:
    """2026年5月1日起; the first of all times says so."""
    if from_on.year < 1900:
        return translate("Hours", "From the beginning")
    return translate("Hours", "From {day}").format(day=day_words(from_on, today))


class HoursRow(QAbstractButton):
    """One timetable: from when, its name, and its week in a line or two."""

    def __init__(
        self, line: TimetableLine, today: date, *, in_force: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = line
        self._title = " ".join(filter(None, (from_words(line.from_on, today), line.name)))
        self._force = translate("Hours", "in force") if in_force else ""
        self._week = week_lines(line.week)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = (self._title, self._force, *(f"{days} {hours}" for days, hours in self._week))
        self.setAccessibleName(" ".join(filter(None, said)))

    def _line_high(self) -> int:
        return sizes().caption + 7

    def sizeHint(self) -> QSize:
        """The title and one line for each run of weekdays."""
        high = sizes().body + 10 + len(self._week) * self._line_high() + 12
        return QSize(200, high)

    def minimumSizeHint(self) -> QSize:
        """It may become narrower: long names are elided."""
        return QSize(120, self.sizeHint().height())

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row with its hairline and the caret that says it opens."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(whole.adjusted(0, 0, 0, -1), worn["hover"])
        across(painter, 16, whole.right() - 16, whole.bottom() - 1, worn["line"])
        if self.hasFocus():
            ring(painter, whole.adjusted(8, 2, -8, -3), 6, worn["accent"])
        px, small = sizes().body, sizes().caption
        top = QRectF(16, 6, whole.width() - 48, px + 10)
        force = metrics(small).horizontalAdvance(self._force) + 12 if self._force else 0
        room = top.width() - force - 8
        title = metrics(px, bold=True).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        say(painter, top, title, face(px, bold=True), worn["text"], align=LEFT)
        if self._force:
            left = top.left() + metrics(px, bold=True).horizontalAdvance(title) + 8
            pill = QRectF(left, top.center().y() - small / 2 - 3, force, small + 6)
            box(painter, pill, 4, edge=worn["line"])
            words = pill.adjusted(6, 0, 0, 0)
            say(painter, words, self._force, face(small), worn["text2"], align=LEFT)
        widest = max((metrics(small).horizontalAdvance(d) for d, _ in self._week), default=0.0)
        for at, (days, hours) in enumerate(self._week):
            place = QRectF(16, top.bottom() + at * self._line_high(), widest, self._line_high())
            say(painter, place, days, face(small), worn["text3"], align=LEFT)
            place = QRectF(16 + widest + 10, place.top(), whole.width(), place.height())
            say(painter, place, hours, face(small), worn["text2"], align=LEFT)
        centre = QPointF(whole.right() - 22, whole.center().y())
        paint_icon(painter, "caret-right", centre, 14, worn["text3"])


class HoursCard(HeadedCard):
    """``opened`` carries the timetable to change, None a new one."""

    opened = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(translate("Hours", "Opening hours"), parent=parent)
        self._today = today
        self.rows: list[HoursRow] = []
        self.add = Button(translate("Hours", "Add…"), "quiet", icon="plus", small=True)
        self.add.clicked.connect(lambda: self.opened.emit(None))
        self.head.addWidget(self.add)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 4)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self.body.addWidget(Middle(self._inside), 1)

    def show_lines(self, lines: Sequence[TimetableLine]) -> None:
        """Show every timetable, the newest first."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        today = self._today()
        begun = [line for line in lines if line.from_on <= today] or list(lines[:1])
        self.rows = [
            HoursRow(line, today, in_force=bool(begun) and line is begun[-1])
            for line in reversed(lines)
        ]
        for at, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, line=row.line: self.opened.emit(line))
            self._list.insertWidget(at, row)
