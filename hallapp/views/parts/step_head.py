"""The head of one numbered step in a card: its mark, what it is called, one line about it."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, LEFT, box, ring, say
from hallapp.views.signs import Sign, paint_sign

_LEFT = 58  # where the words begin
_MARK = 28


class StepState(Enum):
    """How far a step is."""

    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"


class StepHead(QAbstractButton):
    """Pressed, it opens its step; number in a ring, filled while it is open, a tick when done."""

    def __init__(self, number: int, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._state = StepState.WAITING
        self._note = note
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def show_state(self, state: StepState, note: str = "") -> None:
        """Show how far it is; `note` replaces the line below."""
        self._state = state
        self._note = note or self._note
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._number} {self.text()} {self._note}")

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(300, sizes().strong + sizes().caption + 32)

    def minimumSizeHint(self) -> QSize:
        """It may become narrower: the note is elided."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark, title and note."""
        del event
        worn, painter, middle = tones(), QPainter(self), self.height() / 2 - 1
        mark = QRectF(16, middle - _MARK / 2 - 1, _MARK, _MARK)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, worn["accent"])
        open_now = self._state is StepState.OPEN
        number = face(sizes().strong, bold=True)
        if self._state is StepState.DONE:
            paint_sign(painter, Sign.PASSED, mark.adjusted(1, 1, -1, -1))
        elif open_now:
            box(painter, mark.adjusted(1, 1, -1, -1), _MARK / 2 - 1, fill=worn["accent"])
            say(painter, mark, str(self._number), number, worn["on_accent"], align=CENTRE)
        else:
            box(painter, mark, _MARK / 2, edge=worn["edge"], width=1.5)
            say(painter, mark, str(self._number), number, worn["text2"], align=CENTRE)
        px, small = sizes().strong, sizes().caption
        top = middle - (px + small + 13) / 2 + 2
        room = self.width() - _LEFT - 16
        title = QRectF(_LEFT, top, room, px + 8)
        tone = worn["text" if open_now else "text2"]
        say(painter, title, self.text(), face(px, bold=True), tone, align=LEFT)
        note = QRectF(_LEFT, title.bottom(), room, small + 6)
        words = metrics(small).elidedText(self._note, Qt.TextElideMode.ElideRight, room)
        say(painter, note, words, face(small), worn["text3"], align=LEFT)
