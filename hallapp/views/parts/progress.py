"""Progress of a long work: words, bar, remaining time, cancel; not before 400 ms."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.look import tones
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.painting import box
from hallapp.views.parts.words import Words
from hallapp.views.tasks import Advance

_AFTER = 400


class Bar(QWidget):
    """The bar itself, 8 high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill it this far, 0 to 1."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleName(f"{self._share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        """8 high."""
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and filling."""
        del event
        painter, whole = QPainter(self), QRectF(self.rect())
        box(painter, whole, 4, fill=tones()["line"])
        if self._share:
            whole.setWidth(max(8.0, whole.width() * self._share))
            box(painter, whole, 4, fill=tones()["accent"])


class ProgressLine(QWidget):
    """What is being done, how far it is and how long it takes; ``cancelled`` by its button."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words("", "body", "text")
        self._left = Words("", "caption", "text3")
        self._bar = Bar()
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        above = QHBoxLayout()
        above.addWidget(self.words, 1)
        above.addWidget(self._left)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(above)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, *, may_cancel: bool = True) -> None:
        """Say what is being done; the line shows when it takes longer than 400 ms."""
        self.words.say(words)
        self._left.say("")
        self._bar.show_share(0)
        self._cancel.setVisible(may_cancel)
        self._timer.start()

    def show_advance(self, advance: Advance) -> None:
        """Show how far it is."""
        self._bar.show_share(advance.done / advance.total if advance.total else 0)
        self._left.say(remaining_words(advance))

    def end(self) -> None:
        """It is done."""
        self._timer.stop()
        self.hide()


def remaining_words(advance: Advance) -> str:
    """``12,300 / 120,000，约剩 8 秒``."""
    said = f"{advance.done:,} / {advance.total:,}"
    if advance.left is None:
        return said
    if advance.left < 90:
        words = QCoreApplication.translate("Progress", "{done}, about {seconds} s left")
        return words.format(done=said, seconds=max(1, round(advance.left)))
    words = QCoreApplication.translate("Progress", "{done}, about {minutes} min left")
    return words.format(done=said, minutes=round(advance.left / 60))
