"""Ctrl+K: one field for people, cases, items, windows, registers, papers, commands (08c).

The frame hands over what finds; what is chosen opens its page. Masked names match, stay masked.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hallapp.views.dialogs.dialog import Overlay, paint_shadow
from hallapp.views.hit_list import LIST, Hit, HitList, HitPreview, Wish
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, RIGHT, across, box, down, say

WIDTH, HEIGHT, TOP = 960, 568, 84
_HEAD, _FOOT = 45, 36
_WAIT = 10  # ms after the last key before the hall is asked


class Search(Overlay):
    """The floating search; ``ask(typed, then)`` is the frame's."""

    def __init__(
        self,
        window: QWidget,
        ask: Callable[[str, Callable[[tuple[Hit, ...]], None]], None],
    ) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Search"))
        self._ask = ask
        self._hits: tuple[Hit, ...] = ()
        self._turn = self._answered = 0
        self._held: int | None = None
        self.card = _SearchCard(self)
        self.entry = QLineEdit(self.card)
        self.entry.setProperty("bare", True)
        self.entry.setAccessibleName(self.tr("Search"))
        self.entry.setFont(face(sizes().title))
        self.entry.installEventFilter(self)
        self.list = HitList(self.card)
        self.preview = HitPreview(self.card)
        self.list.picked.connect(self._preview)
        self.list.opened.connect(lambda _: self._wish(0))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._look)
        self.entry.textChanged.connect(lambda _: self._typed())
        self._place()

    def open(self) -> None:
        """Show it with the cursor in the field."""
        super().open()
        self._held = None
        self._look()
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        wide = min(WIDTH, self.width() - 48)
        high = min(HEIGHT, self.height() - TOP - 24)
        self.card.setGeometry((self.width() - wide) // 2, TOP, wide, high)
        self.entry.setGeometry(56, 6, wide - 220, _HEAD - 10)
        self.list.setFixedWidth(min(LIST, wide - 240))
        self.list.setGeometry(0, _HEAD + 1, self.list.width(), high - _HEAD - _FOOT - 2)
        left = self.list.width() + 1
        self.preview.setGeometry(left, _HEAD + 1, wide - left, high - _HEAD - _FOOT - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle, 84 from the top."""
        super().resizeEvent(event)
        if hasattr(self, "preview"):
            self._place()

    def _typed(self) -> None:
        self._held = None
        self._timer.start()

    def _look(self) -> None:
        self._timer.stop()
        self._turn += 1
        turn = self._turn

        def take(hits: tuple[Hit, ...]) -> None:
            if turn == self._turn and self.isVisible():
                self._answered = turn
                self._show(hits)

        self._ask(self.entry.text(), take)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        self.card.count = len(hits) if self.entry.text().strip() else None
        self.card.update()
        self.list.missing = self.tr("Nothing found") if self.entry.text().strip() else ""
        self.list.show_hits(hits)
        if not hits:
            self.preview.show_hit(None, self._do)
        if self._held is not None:
            self._wish(self._held)

    def _preview(self, at: int) -> None:
        self.preview.show_hit(self._hits[at], self._do)

    def _do(self, wish: Wish) -> None:
        self.finish()
        wish.deed()

    def _open(self, which: int) -> None:
        """Enter means what is typed: before the answer to that is there, it waits for it.

        A scanner types a sheet's code and Enter faster than the hall answers.
        """
        if self._timer.isActive():
            self._look()
        if self._answered == self._turn:
            self._wish(which)
        else:
            self._held = which

    def _wish(self, which: int) -> None:
        self._held = None
        if self._hits and len(self._hits[self.list.at].wishes) > which:
            self._do(self._hits[self.list.at].wishes[which])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose, Enter opens, Ctrl+Enter takes the second wish, Tab the next group."""
        if watched is not getattr(self, "entry", None) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.choose(self.list.at + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(1 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 0)
        elif key == Qt.Key.Key_Tab:
            self.list.next_group()
        else:
            return super().eventFilter(watched, event)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scrim and shadow."""
        super().paintEvent(event)
        paint_shadow(QPainter(self), QRectF(self.card.geometry()), 12, 14, 6)


class _SearchCard(QWidget):
    count: int | None = None

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, worn, whole = QPainter(self), tones(), QRectF(self.rect())
        box(painter, whole, 12, fill=worn["surface"])
        paint_icon(painter, "magnifying-glass", QPointF(32, 24), 24, worn["accent"])
        foot = self.height() - _FOOT
        across(painter, 0, self.width(), _HEAD, worn["line"])
        across(painter, 0, self.width(), foot, worn["line"])
        search: Any = self.parent()
        down(painter, search.list.width(), _HEAD, foot, worn["line"])
        self._head(painter, whole)
        self._foot(painter, QRectF(20, foot, self.width() - 41, _FOOT))

    def _head(self, painter: QPainter, whole: QRectF) -> None:
        worn, px = tones(), sizes().caption
        pill = QRectF(whole.right() - 58, 11, 41, 25)
        box(painter, pill, 5, fill=worn["hover"], edge=worn["line"])
        say(painter, pill, "Esc", face(px), worn["text2"], align=CENTRE)
        if self.count is not None:
            place = QRectF(whole.right() - 200, 0, 130, _HEAD + 2)
            said = self.tr("{n} found").format(n=self.count)
            say(painter, place, said, face(px), worn["text3"], align=RIGHT)

    def _foot(self, painter: QPainter, place: QRectF) -> None:
        worn, px, left = tones(), sizes().caption, place.left()
        for key, words in (
            ("↑↓", self.tr("choose")),
            ("Enter", self.tr("open")),
            ("Ctrl+Enter", self.tr("second wish")),
            ("Tab", self.tr("next kind")),
        ):
            for said, tone in ((f"{key} ", "text"), (words, "text3")):
                spot = QRectF(left, place.top(), 300, place.height())
                say(painter, spot, said, face(px), worn[tone])
                left += metrics(px).horizontalAdvance(said)
            left += 18
        hint = self.tr("Characters, pinyin or number")
        say(painter, place, hint, face(px), worn["text3"], align=RIGHT)
