"""A list of things or people, a line about each below; pressed, it opens what it names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.painting import RIGHT, across, ring, say
from hallapp.views.signs import Sign, paint_sign

_INSET = 16
_WORDS = 46
_FEW = 3
_SHORT = 720  # px


@dataclass(frozen=True, kw_only=True)
class Link:
    """One line: who or what, a note below, what it opens; `opens` is handed back when pressed."""

    sign: Sign | None = None
    name: str
    note: str = ""
    row: str = ""
    opens: object = None
    tone: str = "text2"


class LinkLine(QAbstractButton):
    """One line of the list, pressed like a button; without a row to open it is only read."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        opens = link.opens is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, on=opens)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{link.name}，{link.note} {link.row}".strip())
        self.setToolTip(f"{link.name}  {link.note}")

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A two-line row."""
        return QSize(200, sizes().two_line_row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign, name, note, and what it opens."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        link, px, small = self.link, sizes().body, sizes().caption
        if link.opens is not None and self.underMouse():
            painter.fillRect(whole.adjusted(1, 0, -1, -1), worn["hover"])
        across(painter, _INSET, whole.right() - _INSET, 0, worn["line"])
        middle = whole.center().y()
        left = float(_WORDS if link.sign is not None else _INSET)
        if link.sign is not None:
            paint_sign(painter, link.sign, QRectF(_INSET + 2, middle - 8, 16, 16))
        right = whole.right() - _INSET - (20 if link.opens is not None else 0)
        above = middle - px - 7 if link.note else middle - px / 2 - 4
        top = QRectF(left, above, right - left, px + 8)
        if link.opens is not None:
            caret = QPointF(right + 14, top.center().y() + 1)
            paint_icon(painter, "caret-right", caret, 14, worn["accent"])
        say(painter, top, link.row, face(px), worn["accent"], align=RIGHT)
        room = top.width() - metrics(px).horizontalAdvance(link.row) - 8
        name = metrics(px, bold=True).elidedText(link.name, Qt.TextElideMode.ElideRight, room)
        say(painter, top, name, face(px, bold=True), worn["text"])
        below = QRectF(left, middle + 1, whole.right() - _INSET - left, small + 8)
        note = metrics(small).elidedText(link.note, Qt.TextElideMode.ElideRight, below.width())
        say(painter, below, note, face(small), worn[link.tone])
        if self.hasFocus():
            ring(painter, whole.adjusted(4, 2, -4, -1), 6, worn["accent"])


class LinkList(Middle):
    """The lines in a column that scrolls; ``chosen`` carries the link that was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, most: int = _FEW + 1) -> None:
        inner = QWidget()
        super().__init__(inner, parent)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.lines: list[LinkLine] = []
        self._shown: tuple[Link, ...] = ()

    def show_links(self, links: Sequence[Link]) -> None:
        """Show these; the same ones stay as they are."""
        if tuple(links) == self._shown:
            return
        self._shown = tuple(links)
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for at, link in enumerate(links):
            line = LinkLine(link)
            line.clicked.connect(lambda _=False, chosen=link: self._open(chosen))
            self._column.insertWidget(at, line)
            self.lines.append(line)
        self.updateGeometry()

    def _open(self, link: Link) -> None:
        if link.opens is not None:
            self.chosen.emit(link)

    def sizeHint(self) -> QSize:
        """As high as its lines, at most so many; one fewer where the window is short."""
        most = self._most - (self.window().height() < _SHORT)
        return QSize(200, max(1, min(most, len(self._shown))) * sizes().two_line_row + 2)

    def minimumSizeHint(self) -> QSize:
        """One line: the rest scrolls."""
        return QSize(120, sizes().two_line_row)
