"""A choice of up to six, as cards with radio marks instead of a list."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, ring, say


class ChoiceCard(QAbstractButton):
    """One choice: radio mark, word, and a line below if it needs one."""

    def __init__(self, word: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self.setText(word)
        self.setCheckable(True)
        self.setAccessibleName(f"{word} {note}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as its words; one line is as high as a button, two are 56."""
        words = metrics(sizes().body, bold=True).horizontalAdvance(self.text())
        note = metrics(sizes().caption).horizontalAdvance(self._note)
        high = sizes().button + (20 if self._note else 0)
        return QSize(round(36 + max(words, note) + 12), high)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the mark and the words."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        ground = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        if not self.isEnabled():
            ground = "sunken"
        box(painter, whole, 6, fill=worn[ground], edge=worn["accent" if on else "edge"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        middle = QPointF(20, sizes().button / 2)
        painter.setBrush(worn["surface"])
        box(
            painter,
            QRectF(middle.x() - 8, middle.y() - 8, 16, 16),
            8,
            fill=worn["surface"],
            edge=worn["accent" if on else "edge"],
            width=1.5,
        )
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn["accent"])
            painter.drawEllipse(middle, 4, 4)
        tone = worn["text" if self.isEnabled() else "disabled"]
        line = QRectF(36, 0, whole.width() - 44, sizes().button)
        say(painter, line, self.text(), face(sizes().body, bold=on), tone)
        if self._note:
            below = QRectF(36, sizes().button - 8, whole.width() - 44, 22)
            say(painter, below, self._note, face(sizes().caption), worn["text3"])


class Choices(QWidget):
    """The cards of one choice in rows of `across`; arrows move, ``chosen`` says the key."""

    chosen = Signal(str)

    def __init__(
        self,
        options: dict[str, str],
        notes: dict[str, str] | None = None,
        *,
        across: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, (key, word) in enumerate(options.items()):
            card = ChoiceCard(word, (notes or {}).get(key, ""), self)
            card.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(card)
            self._cards[key] = card
            grid.addWidget(card, at // across, at % across)
        if self._cards:
            self.setFocusProxy(next(iter(self._cards.values())))

    @property
    def key(self) -> str:
        """What is chosen; "" if nothing."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose without saying so."""
        self._cards[key].setChecked(True)
        self.setFocusProxy(self._cards[key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the neighbour."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))
        keys = list(self._cards)
        at = next((n for n, key in enumerate(keys) if self._cards[key].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        card = self._cards[keys[(at + step) % len(keys)]]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        card.click()
