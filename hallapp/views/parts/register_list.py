"""The list of registers in groups that fold: icon, name, lamp, how many wait."""

from collections.abc import Callable, Mapping
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
    group: str = ""
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
        self.setToolTip(listed.words)
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
        said = _elided(self.text(), words, sizes().body, bold=on)
        say(painter, words, said, face(sizes().body, bold=on), colour)


class GroupHead(QAbstractButton):
    """The name of a group; pressed, it folds or unfolds. Folded, it counts what waits in it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._sign: Sign | None = None
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def count(self, count: int, sign: Sign | None) -> None:
        """How many wait in the group, and the most urgent lamp among them."""
        self._count, self._sign = count, sign
        self.update()

    def sizeHint(self) -> QSize:
        """Lower than a register."""
        return QSize(160, sizes().caption + 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caret, the name, and what waits where it is folded."""
        del event
        painter, worn = QPainter(self), tones()
        whole = QRectF(self.rect())
        if self.underMouse():
            box(painter, whole, 6, fill=worn["hover"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        middle = whole.center().y()
        caret = "caret-down" if self.isChecked() else "caret-right"
        paint_icon(painter, caret, QPointF(22, middle), 14, worn["text3"])
        right = whole.right() - 10
        if self._count and not self.isChecked():
            said = str(self._count)
            wide = metrics(sizes().caption, bold=True).horizontalAdvance(said)
            right -= wide
            at = QRectF(right, 0, wide + 2, whole.height())
            say(painter, at, said, face(sizes().caption, bold=True), worn["text2"])
            if self._sign is not None:
                right -= 20
                paint_sign(painter, self._sign, QRectF(right, middle - 7, 14, 14))
        words = QRectF(40, 0, right - 44, whole.height())
        said = _elided(self.text(), words, sizes().caption)
        say(painter, words, said, face(sizes().caption), worn["text2"])


class RegisterList(QWidget):
    """Every register in its group; ``chosen`` says the key.

    The group of the chosen register is open; what is searched for is shown whatever is folded.
    """

    chosen = Signal(str)

    def __init__(self, listed: tuple[ListedRegister, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: dict[str, RegisterItem] = {}
        self.heads: dict[str, GroupHead] = {}
        self._typed = ""
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        for each in listed:
            if each.group and each.group not in self.heads:
                column.addWidget(self._head(each.group))
            item = RegisterItem(each, self)
            item.clicked.connect(lambda _=False, key=each.key: self.chosen.emit(key))
            self._group.addButton(item)
            self.items[each.key] = item
            column.addWidget(item)
        column.addStretch(1)
        self._fold()

    def _head(self, words: str) -> GroupHead:
        head = GroupHead(words, self)
        head.toggled.connect(lambda _: self._fold())
        self.heads[words] = head
        return head

    def choose(self, key: str) -> None:
        """Mark one without saying so; its group opens."""
        item = self.items[key]
        item.setChecked(True)
        if item.listed.group:
            self.heads[item.listed.group].setChecked(True)

    def show_counts(self, counts: Mapping[str, tuple[int, Sign | None]]) -> None:
        """How many wait in each register, and in each group; a sealed one is not counted."""
        sums: dict[str, tuple[int, Sign | None]] = {}
        for key, item in self.items.items():
            count, sign = counts.get(key, (0, None))
            item.count(count, sign)
            had, urgent = sums.get(item.listed.group, (0, None))
            sums[item.listed.group] = (had + count, _more_urgent(urgent, sign))
        for words, head in self.heads.items():
            head.count(*sums[words])

    def narrow(self, typed: str, matches: Callable[[str, str], object]) -> None:
        """Show only the registers whose name matches what is typed; nothing typed: all again."""
        self._typed = typed.strip()
        self._matches = matches
        self._fold()

    def _fold(self) -> None:
        for item in self.items.values():
            if self._typed:
                item.setVisible(bool(self._matches(item.text(), self._typed)))
            else:
                group = item.listed.group
                item.setVisible(not group or self.heads[group].isChecked())
        for head in self.heads.values():
            head.setVisible(not self._typed)

    @property
    def shown(self) -> list[str]:
        """The keys that can be seen, from the top."""
        return [key for key, item in self.items.items() if not item.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose the neighbour."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        keys = self.shown
        at = next((n for n, key in enumerate(keys) if self.items[key].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        item = self.items[keys[(at + step) % len(keys)]]
        item.setFocus(Qt.FocusReason.TabFocusReason)
        item.click()


def _elided(words: str, room: QRectF, px: int, *, bold: bool = False) -> str:
    """As much of the words as there is room for."""
    font = metrics(px, bold=bold)
    return font.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))


def _more_urgent(one: Sign | None, other: Sign | None) -> Sign | None:
    return Sign.RED if Sign.RED in {one, other} else one or other
