"""The list of what waits: icon, what it is, when or why, how many; each line opens its rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hallapp.domain.rights import Right
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import LEFT, RIGHT, across, ring, say
from hallapp.views.signs import Sign, paint_sign

_INSET = 16
_CARET = 24


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One line: `opens` and `wish` say what ``Frame.open_page`` is asked for."""

    icon: str
    title: str
    hint: str = ""
    brief: str = ""  # of the hint, where the whole of it does not fit
    count: int = 1
    tone: str = "text2"  # of the hint; ``warn`` or ``red`` where it presses
    sign: Sign | None = None  # instead of the icon where it presses
    opens: str = "cases"
    wish: dict[str, object] = field(default_factory=dict)
    rights: tuple[Right, ...] = (Right.VIEW,)  # who has none of them is not told


class WaitingLine(QAbstractButton):
    """One line of the list, pressed like a button."""

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{waiting.title} {waiting.hint} {waiting.count}")
        self.setToolTip(f"{waiting.title}  {waiting.hint}".strip())

    def sizeHint(self) -> QSize:
        """As wide as the card, 40 high (43), 35 where the window is short."""
        short = self.window().height() < 720
        return QSize(200, sizes().short_list_row if short else sizes().list_row)

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, words, count and caret over a hairline."""
        del event
        worn, painter, shown = tones(), QPainter(self), self.waiting
        whole = QRectF(self.rect())
        middle = whole.center().y()
        if self.underMouse():
            painter.fillRect(whole.adjusted(1, 0, -1, -1), worn["hover"])
        across(painter, _INSET, whole.right() - _INSET + 1, whole.bottom() - 1, worn["line"])
        if shown.sign is not None:
            paint_sign(painter, shown.sign, QRectF(_INSET + 2, middle - 9, 18, 18))
        else:
            paint_icon(painter, shown.icon, QPointF(_INSET + 10, middle), 20, worn["text2"])
        right = whole.right() - _INSET - _CARET
        count, px = f"{shown.count:,}", sizes().strong
        say(
            painter,
            QRectF(0, 0, right, whole.height()),
            count,
            face(px, bold=True),
            worn["text"],
            align=RIGHT,
        )
        right -= max(26.0, metrics(px, bold=True).horizontalAdvance(count) + 8)
        left = _INSET + 30.0
        hint, room = self._hint(right - left)
        title = metrics(sizes().body).elidedText(shown.title, Qt.TextElideMode.ElideRight, room)
        say(painter, QRectF(left, 0, right - left, whole.height()), title, face(sizes().body),
            worn["text"], align=LEFT)  # fmt: skip
        left += metrics(sizes().body).horizontalAdvance(title) + 8
        hint = metrics(sizes().caption).elidedText(
            hint, Qt.TextElideMode.ElideRight, max(0.0, right - left)
        )
        tone = shown.tone if shown.tone != "text2" else "text3"
        say(painter, QRectF(left, 0, right - left, whole.height()), hint, face(sizes().caption),
            worn[tone], align=RIGHT)  # fmt: skip
        caret = QPointF(whole.right() - _INSET - 5, middle)
        paint_icon(painter, "caret-right", caret, 14, worn["text2"])
        if self.hasFocus():
            ring(painter, whole.adjusted(4, 0, -4, -1), 6, worn["accent"])

    def _hint(self, room: float) -> tuple[str, float]:
        """The hint that fits beside the title, and the room for the title.

        Until when is worth more than the last word of the title.
        """
        shown, font = self.waiting, metrics(sizes().caption)
        title = metrics(sizes().body).horizontalAdvance(shown.title)
        for hint in filter(None, (shown.hint, shown.brief)):
            if title + 8 + font.horizontalAdvance(hint) <= room:
                return hint, room
        if shown.brief:
            return shown.brief, room - font.horizontalAdvance(shown.brief) - 9
        return shown.hint, room


class WaitingList(QScrollArea):
    """The lines in a scrolling column; ``chosen`` carries the line that was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inner)
        for ground in (self.viewport(), inner):  # the card's own shows through
            ground.setAutoFillBackground(False)
        self._shown: tuple[Waiting, ...] = ()

    def show_lines(self, lines: Sequence[Waiting]) -> None:
        """Show these lines; the same ones stay as they are."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while self._column.count() > 1:
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, waiting in enumerate(lines):
            line = WaitingLine(waiting)
            line.clicked.connect(lambda _=False, chosen=waiting: self.chosen.emit(chosen))
            self._column.insertWidget(at, line)
