"""After a deed: a bar at the foot of the page for 8 s says what was done and offers undo."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from hallapp.views.look import face, metrics, motion, sizes, tones
from hallapp.views.parts.painting import LEFT, box, ring, say
from hallapp.views.sizes import MARGIN

_STAYS = 8000
_HIGH = 40


class UndoWord(QAbstractButton):
    """The words at the bar's right end."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(round(metrics(sizes().body, bold=True).horizontalAdvance(words)) + 33)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the ring."""
        del event
        painter, whole = QPainter(self), QRectF(self.rect())
        colour = tones()["undo"]
        if self.hasFocus():
            ring(painter, whole.adjusted(6, 4, -6, -4), 6, colour)
        words = whole.adjusted(16, 0, 0, 0)
        say(painter, words, self.text(), face(sizes().body, bold=True), colour)


class UndoBar(QWidget):
    """Says what was done; inverse colours, 160 ms in."""

    undone = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._clear = 0
        self._words = ""
        self._undo = UndoWord(self.tr("Undo  Ctrl+Z"), self)
        self._undo.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self.hide)
        self._move = QPropertyAnimation(self, b"geometry", self)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        page.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, undo: bool = True) -> None:
        """Show what was done for 8 s."""
        self._words = words
        self._undo.setVisible(undo)
        self.setAccessibleName(words)
        place = self._place()
        self._move.stop()
        if duration := motion(160):
            self._move.setDuration(duration)
            self._move.setStartValue(place.translated(0, _HIGH + MARGIN))
            self._move.setEndValue(place)
            self._move.start()
        else:
            self.setGeometry(place)
        self.show()
        self.raise_()
        self._timer.start()

    def _press(self) -> None:
        self.hide()
        self.undone.emit()

    def keep_clear(self, right: int) -> None:
        """Leave so much at the right free: a panel whose actions may be wanted next."""
        self._clear = right
        if self.isVisible():
            self._move.stop()
            self.setGeometry(self._place())

    def _place(self) -> QRect:
        width = self._page.width() - 2 * MARGIN - self._clear
        return QRect(MARGIN, self._page.height() - MARGIN - _HIGH, width, _HIGH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the page changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._move.stop()
            self.setGeometry(self._place())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and its words."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        box(painter, whole, 8, fill=worn["text"])
        room = whole.adjusted(16, 0, -self._undo.width() - 8, 0)
        words = metrics(sizes().body).elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        say(painter, room, words, face(sizes().body), worn["window"], align=LEFT)
