"""The list of registers: icon, name, lamp and how many are open; up and down choose."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, ring, say
from hallapp.views.signs import Sign, paint_sign


@dataclass(frozen=True)
class ListedRegister:
    """One register as the list shows it."""

    key: str
    icon: str
    words: str
    note: str = ""  # instead of a count


class RegisterItem(QAbstractButton):
    """One line of the list."""

    def __init__(self, listed: ListedRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = listed
        self._count = 0
        self._sign: Sign | None = None
        self.setText(listed.words)
        self.setAccessibleName(f"{listed.words} {listed.note}".strip())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def count(self, count: int, sign: Sign | None) -> None:
        """How many are open, and the most urgent lamp among them."""
        if self.listed.note:
            return
        self._count, self._sign = count, sign
        self.setAccessibleName(f"{self.text()} {count or ''}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """40 high (43)."""
        return QSize(160, sizes().list_row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name, sign and count."""
        del event
        painter, worn, on = QPainter(self), tones(), self.isChecked()
        whole = QRectF(self.rect())
        if on or self.underMouse():
            box(painter, whole, 6, fill=worn["accent_soft" if on else "hover"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        middle, tone = whole.center().y(), worn["accent" if on else "text2"]
        paint_icon(painter, self.listed.icon, QPointF(22, middle), 20, tone)
        right = whole.right() - 10
        if self._count:
            said = str(self._count)
            font = face(sizes().body, bold=True)
            wide = metrics(sizes().body, bold=True).horizontalAdvance(said)
            right -= wide
            say(painter, QRectF(right, 0, wide + 2, whole.height()), said, font, tone)
            if self._sign is not None:
                right -= 22
                paint_sign(painter, self._sign, QRectF(right, middle - 8, 16, 16))
        name = metrics(sizes().body, bold=on).horizontalAdvance(self.text())
        note = metrics(sizes().caption).horizontalAdvance(self.listed.note)
        if self.listed.note and 44 + name + note <= right:  # else the lock alone says it
            right -= note
            place = QRectF(right, 0, note + 2, whole.height())
            say(painter, place, self.listed.note, face(sizes().caption), worn["text3"])
        words = QRectF(40, 0, right - 44, whole.height())
        colour = worn["accent" if on else "text"]
        say(painter, words, self.text(), face(sizes().body, bold=on), colour)


class RegisterList(QWidget):
    """Every register; ``chosen`` says the key."""

    chosen = Signal(str)

    def __init__(self, listed: tuple[ListedRegister, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: dict[str, RegisterItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        for each in listed:
            item = RegisterItem(each, self)
            item.clicked.connect(lambda _=False, key=each.key: self.chosen.emit(key))
            self._group.addButton(item)
            self.items[each.key] = item
            column.addWidget(item)
        column.addStretch(1)

    def choose(self, key: str) -> None:
        """Mark one without saying so."""
        self.items[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose the neighbour."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        keys = list(self.items)
        at = next((n for n, key in enumerate(keys) if self.items[key].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        item = self.items[keys[(at + step) % len(keys)]]
        item.setFocus(Qt.FocusReason.TabFocusReason)
        item.click()
