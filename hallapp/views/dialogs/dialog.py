"""A dialog: a floating card over a scrim, a child of the window and not a window of its own.

Use::

    class PauseDialog(Dialog):
        def __init__(self, window: QWidget) -> None:
            super().__init__(window, self.tr("Pause the clock"), width=560)
            self.body.addWidget(...)
            self.primary(self.tr("Pause"), self.pause)

    PauseDialog(window).open()
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from hallapp.views.look import tones
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.painting import across, box
from hallapp.views.parts.words import Words

_SHADOW = 14
_DOWN = 6


def paint_shadow(painter: QPainter, rect: QRectF, radius: float, blur: int, down: int) -> None:
    """A soft shadow of `blur` pixels under a floating card."""
    tone = tones()["shadow"]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for grown in range(blur, 0, -1):
        faint = QColor(tone)
        faint.setAlphaF(tone.alphaF() * (1 - grown / (blur + 1)) ** 2 / 3)
        painter.setBrush(faint)
        spread = rect.adjusted(-grown, down - grown, grown, down + grown)
        painter.drawRoundedRect(spread, radius + grown, radius + grown)


class Overlay(QWidget):
    """Covers the window with a scrim; Esc closes, keys stay inside; ``closed`` at the end."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def open(self) -> None:
        """Show it over the window."""
        self._before = self._window.focusWidget()
        self.show()
        self.raise_()
        self.focusNextChild()

    def finish(self) -> None:
        """Take it away; focus goes back where it was."""
        self.hide()
        self._window.removeEventFilter(self)
        if self._before is not None and isValid(self._before):  # it may be gone meanwhile
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window in every size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside."""
        return self._step(forward=forward)

    def _step(self, *, forward: bool) -> bool:
        inside = [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisibleTo(self)
            and child.isEnabled()
        ]
        if not inside:
            self.setFocus()
            return True
        ordered = self._in_order(_tab_order(self, inside))
        now = self._window.focusWidget()
        at = next((n for n, child in enumerate(ordered) if child is now), -1 if forward else 0)
        ordered[(at + (1 if forward else -1)) % len(ordered)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def _in_order(self, inside: list[QWidget]) -> list[QWidget]:
        """In which order Tab goes round."""
        return inside

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scrim."""
        del event
        QPainter(self).fillRect(self.rect(), tones()["scrim"])


def _tab_order(first: QWidget, inside: list[QWidget]) -> list[QWidget]:
    ordered: list[QWidget] = []
    widget: QWidget | None = first.nextInFocusChain()
    while widget is not None and widget is not first and len(ordered) < len(inside):
        if widget in inside:
            ordered.append(widget)
        widget = widget.nextInFocusChain()
    return ordered


class _Floating(QWidget):
    """The card itself, 12 round."""

    foot: QWidget | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), 12, fill=tones()["surface"])
        if self.foot is not None:
            across(painter, 0, self.width(), self.foot.y(), tones()["line"])


class Dialog(Overlay):
    """A dialog: title 20, a line under it, ``body``, actions right with the primary last."""

    def __init__(self, window: QWidget, title: str, *, width: int = 560, height: int = 0) -> None:
        super().__init__(window)
        self.setAccessibleName(title)
        self._deed: Callable[[], object] | None = None
        self._main: Button | None = None
        self.title = Words(title, "title")
        self.line = Words("", "caption", "text2")
        self.line.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.left = QHBoxLayout()
        self.left.setSpacing(16)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self.card = _Floating(self)
        self.card.setFixedWidth(width)
        if height:
            self.card.setFixedHeight(height)
        self._arrange()
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.finish)
        self._actions.addWidget(self._cancel)

    def _in_order(self, inside: list[QWidget]) -> list[QWidget]:
        """Fields first, then the actions, the cross last."""

        def place(widget: QWidget) -> int:
            if widget is self._cross:
                return 2
            return int(self.card.foot is not None and self.card.foot.isAncestorOf(widget))

        return sorted(inside, key=place)

    def _arrange(self) -> None:
        close = self._cross = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.finish)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        top = QHBoxLayout()
        top.setContentsMargins(25, 16, 15, 0)
        top.addLayout(words, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        middle = QVBoxLayout()
        middle.setContentsMargins(25, 10, 25, 16)
        middle.addLayout(self.body)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(25, 13, 25, 17)
        row.setSpacing(16)
        row.addLayout(self.left)
        row.addStretch(1)
        row.addLayout(self._actions)
        self.card.foot = foot
        whole = QVBoxLayout(self.card)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addLayout(middle, 1)
        whole.addWidget(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)

    def say(self, line: str) -> None:
        """The line under the title."""
        self.line.say(line)
        self.line.setVisible(bool(line))

    def cancelling(self, *, offered: bool) -> None:
        """Whether 取消 stands beside the deed; not where everything is saved at once."""
        self._cancel.setVisible(offered)

    def primary(self, words: str, deed: Callable[[], object]) -> Button:
        """The deed, named by itself; Enter does it."""
        if self._main is None:
            self._main = Button(words, "primary")
            self._main.clicked.connect(self._do)
            self._actions.addWidget(self._main)
        self._main.setText(words)
        self._main.setAccessibleName(words)
        self._deed = deed
        return self._main

    def _do(self) -> None:
        if self._deed is not None:
            self._deed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the deed where a field has not taken it; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._main is not None:
            if self._main.isEnabled():
                self._do()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scrim and shadow."""
        super().paintEvent(event)
        paint_shadow(QPainter(self), QRectF(self.card.geometry()), 12, _SHADOW, _DOWN)
