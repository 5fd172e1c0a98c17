"""The header, 60 high: title and its line, search, new case, the zeros, the clock."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.moments import day_words, time_words
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.painting import CENTRE, LEFT, RIGHT, box, ring, say
from hallapp.views.parts.words import Elided, Words
from hallapp.views.parts.zeros import Zeros
from hallapp.views.sizes import HEADER


class SearchBox(QAbstractButton):
    """What looks like the search field: pressing it, Ctrl+K or F3 opens the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Search"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(150)
        self.setMaximumWidth(sizes().search)

    def dress(self) -> None:
        """Take the width of the size of text in force."""
        self.setMaximumWidth(sizes().search)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """316 wide (236), 40 high."""
        return QSize(sizes().search, sizes().header_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its hint and its key."""
        del event
        worn, painter = tones(), QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, 6, fill=worn["hover"], edge=worn["line"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        paint_icon(painter, "magnifying-glass", QPointF(15, whole.center().y()), 16, worn["text2"])
        key, px = "Ctrl K", sizes().body
        small = sizes().caption
        wide = metrics(small).horizontalAdvance(key) + 20
        pill = QRectF(whole.right() - 8 - wide, 8, wide, whole.height() - 17)
        box(painter, pill, 4, fill=worn["surface"], edge=worn["line"])
        say(painter, pill, key, face(small), worn["text2"], align=CENTRE)
        room = whole.adjusted(39, 0, -wide - 16, 0)
        hint = self.tr("Search cases, items, people or commands")
        hint = metrics(px).elidedText(hint, Qt.TextElideMode.ElideRight, room.width())
        say(painter, room, hint, face(px), worn["text3"], align=LEFT)


class WallClock(QWidget):
    """The time, bold, over the day."""

    ticked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tick()

    def _tick(self) -> None:
        now = self._now()
        self._time, self._day = time_words(now), day_words(now.date(), now.date(), weekday=True)
        self.setAccessibleName(f"{self._time} {self._day}")
        self.updateGeometry()
        self.update()
        self._timer.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 20)
        self.ticked.emit()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the day's words."""
        time = metrics(sizes().strong, bold=True).horizontalAdvance(self._time)
        day = metrics(sizes().caption).horizontalAdvance(self._day)
        return QSize(round(max(time, day)) + 1, HEADER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines, right-aligned."""
        del event
        worn, painter, wide = tones(), QPainter(self), self.width()
        upper, lower = QRectF(0, 9, wide, 26), QRectF(0, 31, wide, 24)
        say(painter, upper, self._time, face(sizes().strong, bold=True), worn["text"], align=RIGHT)
        say(painter, lower, self._day, face(sizes().caption), worn["text2"], align=RIGHT)


class _Context(Elided):
    """The grey line beside the title; where less than half of it fits it says nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if 2 * self.width() >= self.fontMetrics().horizontalAdvance(self.text()):
            super().paintEvent(event)


class Header(QWidget):
    """The header of every page."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEADER)
        self.title = Words("", "title")
        self.context = _Context("", "body", "text3")
        self.context.say("")
        self.search = SearchBox(self)
        self.new_case = Button(self.tr("New case  F2"), "primary", icon="plus", tall=True)
        self.zeros = Zeros(self)
        self.clock = WallClock(now, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(0)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self.context, 1)
        row.addSpacing(8)
        row.addWidget(self.search)
        row.addSpacing(8)
        row.addWidget(self.new_case)
        row.addSpacing(12)
        row.addWidget(self.zeros)
        row.addSpacing(15)
        row.addWidget(self.clock)

    def say(self, title: str, context: str) -> None:
        """Show a page's title and its line."""
        self.title.say(title)
        self.context.say(context)
