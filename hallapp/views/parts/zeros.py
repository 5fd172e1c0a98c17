"""The zeros of the present quarter in the header; each opens its rows.

A zero is never shown while something is pending, and before anything is counted it is 未计.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import LEFT, RIGHT, box, down, ring, say
from hallapp.views.signs import Sign, paint_sign


@dataclass(frozen=True)
class ZeroShown:
    """One zero: `count` None is 未计, `pending` hides a zero behind 待定.

    `figure` is what is said (0, 2, 待定, 未计), in the reader's language.
    """

    key: str
    word: str
    figure: str
    count: int | None = None
    pending: int = 0

    @property
    def sign(self) -> Sign:
        """The sign beside the word: late, pending, not counted, or passed."""
        if self.count is None:
            return Sign.VOID
        if self.count:
            return Sign.RED
        return Sign.PENDING if self.pending else Sign.PASSED

    @property
    def tone(self) -> str:
        """The colour of the figure."""
        return {Sign.RED: "red", Sign.PENDING: "warn", Sign.VOID: "text2"}.get(self.sign, "text")


class ZeroButton(QAbstractButton):
    """One zero, to be pressed: opens the rows that it counts."""

    def __init__(self, zero: ZeroShown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zero = zero
        self.setText(zero.word)
        self.setAccessibleName(f"{zero.word} {zero.figure}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _widths(self) -> tuple[float, float]:
        word = metrics(sizes().body).horizontalAdvance(self.zero.word)
        figure = metrics(sizes().strong, bold=True).horizontalAdvance(self.zero.figure)
        return word, max(14.0, figure)

    def sizeHint(self) -> QSize:
        """Sign, word and figure with 12 at either side."""
        return QSize(round(12 + 16 + 6 + sum(self._widths()) + 8 + 12), sizes().header_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign, word and figure."""
        del event
        worn, painter = tones(), QPainter(self)
        whole, (word, figure) = QRectF(self.rect()), self._widths()
        if self.hasFocus():
            ring(painter, whole.adjusted(2, 2, -2, -2), 6, worn["accent"])
        paint_sign(painter, self.zero.sign, QRectF(12, whole.center().y() - 8, 16, 16))
        place = QRectF(34, 0, word + 1, whole.height())
        say(painter, place, self.zero.word, face(sizes().body), worn["text2"])
        place = QRectF(34 + word + 8, 0, figure + 1, whole.height())
        font = face(sizes().strong, bold=True)
        say(painter, place, self.zero.figure, font, worn[self.zero.tone], align=RIGHT)


class ReportsLock(QWidget):
    """Reports of misconduct: no figure, only a lock and who may see them (hall-rules 2)."""

    def __init__(self, word: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._note = word, note
        self.setAccessibleName(f"{word} {note}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Lock, word and note with 12 at either side."""
        word = metrics(sizes().body).horizontalAdvance(self._word)
        note = metrics(sizes().caption).horizontalAdvance(self._note)
        return QSize(round(12 + 16 + 6 + word + 11 + note + 12), sizes().header_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lock, word and note."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        paint_icon(painter, "lock-key", QPointF(20, whole.center().y()), 18, worn["text2"])
        word = metrics(sizes().body).horizontalAdvance(self._word)
        say(painter, whole.adjusted(34, 0, 0, 0), self._word, face(sizes().body), worn["text2"])
        place = whole.adjusted(34 + word + 11, 0, 0, 0)
        say(painter, place, self._note, face(sizes().caption), worn["text2"], align=LEFT)


class Zeros(QWidget):
    """The frame around the zeros with hairlines between them."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 0, 1, 0)
        self._row.setSpacing(0)
        self._shown: tuple[ZeroShown, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_zeros(self, zeros: tuple[ZeroShown, ...], lock: tuple[str, str] | None = None) -> None:
        """Show these, and after them the lock's word and note where that register exists."""
        if zeros == self._shown:
            return
        self._shown = zeros
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for zero in zeros:
            button = ZeroButton(zero, self)
            button.clicked.connect(lambda _=False, key=zero.key: self.opened.emit(key))
            self._row.addWidget(button)
        if lock:
            self._row.addWidget(ReportsLock(*lock, self))
        self.setVisible(bool(zeros))
        self.updateGeometry()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            if item is not None and (widget := item.widget()) is not None:
                widget.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the hairlines between its parts."""
        del event
        worn, painter = tones(), QPainter(self)
        box(painter, QRectF(self.rect()), 8, fill=worn["surface"], edge=worn["line"])
        for at in range(1, self._row.count()):
            item = self._row.itemAt(at)
            if item is not None and (widget := item.widget()) is not None:
                down(painter, widget.x() - 1, 9, self.height() - 9, worn["line"])
