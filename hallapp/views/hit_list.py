"""What was found, as the search shows it: groups and lines at the left, the chosen one beside."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.domain.matching import Spans
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.painting import RIGHT, box, say
from hallapp.views.parts.words import Words

LIST = 670
_GROUP, _ROW = 26, 40


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


def joined(*parts: str) -> str:
    """What there is of these, in one line."""
    return QCoreApplication.translate("Hits", ", ").join(filter(None, parts))


def given(*facts: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The facts that are known."""
    return tuple((label, value) for label, value in facts if value)


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
        self.setFixedWidth(LIST)
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
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(value, "body", wrap=True), 1)
    return whole
