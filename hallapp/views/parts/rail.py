"""The rail at the left: the brand mark and one item a page, each with its badge."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import SERIF, face, metrics, sizes, tones
from hallapp.views.parts.badge import Badge, paint_badge
from hallapp.views.parts.painting import CENTRE, box, down, right_rounded, ring, say
from hallapp.views.sizes import BRAND, RAIL


class Brand(QWidget):
    """The hall's mark: two characters of its name in serif, the one serif in the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(RAIL, BRAND)
        self._short = ""

    def say(self, short_name: str, name: str) -> None:
        """Show the hall's short name; the whole one for readers and as the tip."""
        self._short = short_name[:2]
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark 36 × 36."""
        del event
        painter = QPainter(self)
        mark = QRectF(26, 12, 36, 36)
        box(painter, mark, 8, fill=tones()["accent"])
        say(
            painter,
            mark,
            self._short,
            face(16, bold=True, family=SERIF),
            tones()["on_accent"],
            align=CENTRE,
        )


_LEAST = 56  # px


class RailItem(QAbstractButton):
    """One page: icon, word, badge; the chosen one lies on `surface` with a bar at the edge."""

    def __init__(self, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._badge = Badge()
        self.setCheckable(True)
        self.setText(word)
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_badge(self, badge: Badge) -> None:
        """Say how many wait."""
        if badge != self._badge:
            self._badge = badge
            self.setAccessibleName(f"{self.text()} {badge.text}".strip())
            self.update()

    def sizeHint(self) -> QSize:
        """88 wide, 60 high (66 in large text)."""
        return QSize(RAIL, sizes().rail_item)

    def minimumSizeHint(self) -> QSize:
        """On a low screen icon and word move together."""
        return QSize(RAIL, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tile, bar, icon, word and badge."""
        del event
        worn, painter = tones(), QPainter(self)
        tile = QRectF(8, 2, RAIL - 16, self.height() - 4)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            box(painter, tile, 8, fill=worn["surface" if chosen else "hover"])
        if chosen:
            bar = QRectF(0, self.height() / 2 - 14, 4, 28)
            painter.fillPath(right_rounded(bar, 2), worn["accent"])
        if self.hasFocus():
            ring(painter, tile, 8, worn["accent"])
        colour = worn["accent" if chosen else "text2"]
        paint_icon(painter, self._icon, QPointF(RAIL / 2, 20.5), 24, colour)
        words = QRectF(0, self.height() - 28, RAIL, 24)
        px = sizes().body
        while metrics(px, bold=chosen).horizontalAdvance(self.text()) > tile.width():
            px -= 1
        say(painter, words, self.text(), face(px, bold=chosen), colour, align=CENTRE)
        paint_badge(painter, self._badge, QPointF(52, 14))


class Rail(QWidget):
    """All pages that exist, the last one at the foot; arrows go up and down."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(RAIL)
        self.setObjectName("rail")
        self.brand = Brand(self)
        self.items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._places = QVBoxLayout(self)
        self._places.setContentsMargins(0, 0, 0, 4)
        self._places.setSpacing(0)
        self._places.addWidget(self.brand)
        self._upper = QVBoxLayout()
        self._upper.setSpacing(0)
        self._places.addLayout(self._upper)
        self._places.addStretch(1)

    def add(self, key: str, icon: str, word: str, *, at_foot: bool = False) -> None:
        """Add a page's item."""
        item = RailItem(icon, word, self)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(item)
        self.items[key] = item
        (self._places if at_foot else self._upper).addWidget(item)

    def choose(self, key: str) -> None:
        """Mark a page as the present one."""
        self.items[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the items."""
        keys = list(self.items.values())
        at = next((n for n, item in enumerate(keys) if item.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        keys[(at + step) % len(keys)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its right hairline."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones()["rail"])
        down(painter, self.width() - 1, 0, self.height(), tones()["line"])
