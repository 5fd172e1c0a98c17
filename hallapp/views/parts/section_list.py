"""The sections of a page, as a list at its left; one is chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.card import Card
from hallapp.views.parts.painting import LEFT, box, ring, say

_WIDE, _LARGE = 184, 216
_LEAST = 34


class SectionButton(QAbstractButton):
    """One section: icon and word."""

    def __init__(self, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(word)
        self.setCheckable(True)
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A list row high."""
        return QSize(_WIDE, sizes().list_row)

    def minimumSizeHint(self) -> QSize:
        """Where there are many and the screen is small, a little less."""
        return QSize(_WIDE, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground where it is chosen, icon and word."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            ground = worn["accent_soft" if on else "hover"]
            box(painter, whole.adjusted(0, 1, 0, -1), 6, fill=ground)
        if self.hasFocus():
            ring(painter, whole.adjusted(0, 1, 0, -1), 6, worn["accent"])
        tone = worn["accent" if on else "text2"]
        paint_icon(painter, self._icon, QPointF(20, whole.center().y()), 20, tone)
        px = sizes().body
        room = whole.adjusted(40, 0, -8, 0)
        word = metrics(px, bold=on).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        say(painter, room, word, face(px, bold=on), worn["accent" if on else "text"], align=LEFT)


class SectionList(Card):
    """``chosen`` says the section's key; up and down move."""

    chosen = Signal(str)

    def __init__(self, sections: dict[str, tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, SectionButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for key, (icon, word) in sections.items():
            button = SectionButton(icon, word, self)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self.buttons[key] = button
            column.addWidget(button)
        column.addStretch(1)
        self.dress()

    @property
    def key(self) -> str:
        """Which one is chosen."""
        return next((key for key, one in self.buttons.items() if one.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a section and say so."""
        self.buttons[key].setChecked(True)
        self.chosen.emit(key)

    def dress(self) -> None:
        """Take the width of the size of text in force."""
        self.setFixedWidth(_LARGE if sizes().large else _WIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose the neighbour."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self.buttons)
        at = keys[(keys.index(self.key or keys[0]) + step) % len(keys)]
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(at)
