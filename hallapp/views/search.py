"""Ctrl+K: one field for people, cases, items, windows and commands (picture 08c).

The frame hands over what finds; what is chosen opens its page. Masked names match, stay masked.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.dialogs.dialog import Overlay, paint_shadow
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.painting import CENTRE, RIGHT, across, box, down, say
from hallapp.views.parts.words import Elided, Words

WIDTH, HEIGHT, TOP = 960, 568, 84
_HEAD, _FOOT, _LIST = 45, 36, 670
_GROUP, _ROW = 26, 40
_WAIT = 60  # ms after the last key before the hall is asked

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, kw_only=True)
class Wish:
    """One thing that can be done with what was found."""

    words: str
    icon: str
    deed: Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One line of the list with its preview; the first wish is what Enter does."""

    group: str
    icon: str
    words: str
    matched: Spans = ()
    number: str = ""
    number_matched: Spans = ()
    note: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    wishes: tuple[Wish, ...] = field(default_factory=tuple)


class HitList(QWidget):
    """The groups and their lines, painted; the chosen one on `accent_soft`."""

    picked = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self.at = 0
        self.missing = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(_LIST)
        self.setMouseTracking(True)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show these; the first is chosen."""
        self._hits = hits
        self.choose(0)

    def choose(self, at: int) -> None:
        """Choose a line."""
        if self._hits:
            self.at = at % len(self._hits)
            hit = self._hits[self.at]
            self.setAccessibleName(f"{hit.group} {hit.number} {hit.words} {hit.note}")
            self.picked.emit(self.at)
        self.update()

    def next_group(self) -> None:
        """Go to the first line of the next group."""
        if self._hits:
            group = self._hits[self.at].group
            later = [n for n, hit in enumerate(self._hits) if n > self.at and hit.group != group]
            self.choose(later[0] if later else 0)

    def _places(self) -> list[tuple[int, QRectF, str]]:
        placed, top, group = [], 4.0, ""
        for at, hit in enumerate(self._hits):
            head = hit.group if hit.group != group else ""
            top += _GROUP if head else 0
            group = hit.group
            placed.append((at, QRectF(0, top, self.width(), _ROW), head))
            top += _ROW
        shift = max(0.0, placed[self.at][1].bottom() - self.height() + 4) if placed else 0.0
        return [(at, rect.translated(0, -shift), head) for at, rect, head in placed]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        for at, rect, _ in self._places():
            if rect.contains(event.position()):
                self.choose(at)
                self.opened.emit(at)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heads and lines."""
        del event
        painter, worn = QPainter(self), tones()
        if not self._hits and self.missing:
            place = QRectF(24, 12, self.width() - 48, 32)
            say(painter, place, self.missing, face(sizes().body), worn["text2"])
        for at, rect, head in self._places():
            if head:
                place = QRectF(21, rect.top() - _GROUP, 300, _GROUP)
                say(painter, place, head, face(sizes().caption), worn["text3"])
            self._paint_hit(painter, rect, self._hits[at], chosen=at == self.at)

    def _paint_hit(self, painter: QPainter, rect: QRectF, hit: Hit, *, chosen: bool) -> None:
        worn, px = tones(), sizes().body
        if chosen:
            place = rect.adjusted(9, 1, -8, -1)
            box(painter, place, 6, fill=worn["accent_soft"])
            bar = QRectF(place.left(), place.top(), 3, place.height())
            painter.fillRect(bar, worn["accent"])
        paint_icon(painter, hit.icon, QPointF(33, rect.center().y()), 20, worn["text2"])
        right = rect.right() - 20
        if chosen:
            caret = QPointF(right - 6, rect.center().y())
            paint_icon(painter, "arrow-elbow-down-left", caret, 16, worn["accent"])
            right -= 24
        note = metrics(px).horizontalAdvance(hit.note)
        place = QRectF(right - note - 4, rect.top(), note + 4, rect.height())
        say(painter, place, hit.note, face(px), worn["text2"], align=RIGHT)
        left = 55.0
        if hit.number:
            left = (
                paint_matched(painter, rect, left, hit.number, hit.number_matched, right=right) + 14
            )
        paint_matched(painter, rect, left, hit.words, hit.matched, right=right - note - 16)


def paint_matched(
    painter: QPainter, rect: QRectF, left: float, text: str, matched: Spans, *, right: float
) -> float:
    """Words with what matched in accent and bold; returns where they end."""
    px, worn, at = sizes().body, tones(), 0
    parts = []
    for begin, end in matched:
        parts += [(text[at:begin], False), (text[begin:end], True)]
        at = end
    parts.append((text[at:], False))
    for part, bold in parts:
        shown = metrics(px, bold=bold).elidedText(
            part, Qt.TextElideMode.ElideRight, max(0.0, right - left)
        )
        place = QRectF(left, rect.top(), max(0.0, right - left) + 1, rect.height())
        tone = worn["accent" if bold else "text"]
        say(painter, place, shown, face(px, bold=bold), tone)
        left += metrics(px, bold=bold).horizontalAdvance(shown)
        if shown != part:
            break
    return left


class HitPreview(QWidget):
    """What was found, at the right: its words, its facts, its wishes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(6)
        self._made: list[QWidget] = []

    def show_hit(self, hit: Hit | None, done: Callable[[Wish], None]) -> None:
        """Show this one."""
        for widget in self._made:
            widget.setParent(None)
            widget.deleteLater()
        self._made = []
        while self._column.takeAt(0) is not None:
            pass
        if hit is None:
            return
        self._add(Words(hit.words, "title", wrap=True))
        if hit.number:
            self._add(Words(hit.number, "body", "text2"))
        if hit.note:
            self._add(Words(hit.note, "body", "text2", wrap=True))
        self._column.addSpacing(6)
        for label, value in hit.facts:
            self._add(_fact(label, value))
        self._column.addSpacing(6)
        for wish in hit.wishes:
            button = Button(wish.words, icon=wish.icon)
            button.clicked.connect(lambda _=False, wish=wish: done(wish))
            self._add(button)
        self._column.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._made.append(widget)


def _fact(label: str, value: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    name = Words(label, "body", "text3")
    name.setFixedWidth(64 if not sizes().large else 80)
    said = Elided("", "body")
    said.say(value)
    row.addWidget(name)
    row.addWidget(said, 1)
    return whole


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
        self._turn = 0
        self.card = _SearchCard(self)
        self.entry = QLineEdit(self.card)
        self.entry.setProperty("bare", True)
        self.entry.setAccessibleName(self.tr("Search"))
        self.entry.setFont(face(sizes().title))
        self.entry.installEventFilter(self)
        self.list = HitList(self.card)
        self.preview = HitPreview(self.card)
        self.list.picked.connect(self._preview)
        self.list.opened.connect(lambda _: self._open(0))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._look)
        self.entry.textChanged.connect(lambda _: self._timer.start())
        self._place()

    def open(self) -> None:
        """Show it with the cursor in the field."""
        super().open()
        self._look()
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> None:
        wide = min(WIDTH, self.width() - 48)
        high = min(HEIGHT, self.height() - TOP - 24)
        self.card.setGeometry((self.width() - wide) // 2, TOP, wide, high)
        self.entry.setGeometry(56, 6, wide - 220, _HEAD - 10)
        self.list.setFixedWidth(min(_LIST, wide - 240))
        self.list.setGeometry(0, _HEAD + 1, self.list.width(), high - _HEAD - _FOOT - 2)
        left = self.list.width() + 1
        self.preview.setGeometry(left, _HEAD + 1, wide - left, high - _HEAD - _FOOT - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle, 84 from the top."""
        super().resizeEvent(event)
        if hasattr(self, "preview"):
            self._place()

    def _look(self) -> None:
        self._turn += 1
        turn = self._turn

        def take(hits: tuple[Hit, ...]) -> None:
            if turn == self._turn and self.isVisible():
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

    def _preview(self, at: int) -> None:
        self.preview.show_hit(self._hits[at], self._do)

    def _do(self, wish: Wish) -> None:
        self.finish()
        wish.deed()

    def _open(self, which: int) -> None:
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
        hint = self.tr("Characters, initials or number")
        say(painter, place, hint, face(px), worn["text3"], align=RIGHT)
