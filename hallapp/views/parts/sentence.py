"""A sentence with fields in it: words that wrap, numbers and choices that can be changed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLayout, QLayoutItem, QLineEdit, QWidget

from hallapp.views.look import metrics, sizes
from hallapp.views.parts.fault import mark_wrong
from hallapp.views.parts.words import Words

_PLACE = re.compile(r"\{(\w+)\}")
_CHUNK = re.compile(r"[^，；。、： ]+[，；。、： ]*|[，；。、： ]+")
_BESIDE = 4  # px between a field and the words beside it
_SHORT = 4  # characters of a number
_MOST = 320  # px of a text


@dataclass(frozen=True)
class Slot:
    """A field in a sentence: what it is called, what stands in it, and from what one chooses.

    `path` is its name in the record; without `options` it is typed, `wide` characters of room.
    """

    path: str
    label: str
    value: str
    options: Mapping[str, str] = field(default_factory=dict)
    wide: int = 3


def _said(slot: Slot) -> str:
    return slot.options.get(slot.value, slot.value)


class Flow(QLayout):
    """Widgets one after the other like words, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So high at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place all of them."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line of a usual width."""
        return QSize(420, self.heightForWidth(420))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        wide = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(min(wide, 240), sizes().small_button)

    def _place(self, rect: QRect, *, move: bool) -> int:
        left, top, high = rect.left(), rect.top(), sizes().small_button
        for item in self._items:
            wide = min(item.sizeHint().width(), rect.width())
            if left > rect.left() and left + wide > rect.right() + 1:
                left, top = rect.left(), top + high + 2
            if move:
                own = item.sizeHint().height()
                at = QPoint(left, top + (high - own) // 2)
                item.setGeometry(QRect(at, QSize(wide, own)))
            left += wide
        return top + high - rect.top()


class TextEntry(QLineEdit):
    """A field as wide as what is usually typed in it; a longer text has more room."""

    def __init__(self, slot: Slot, parent: QWidget | None = None) -> None:
        super().__init__(slot.value, parent)
        self._wide = slot.wide
        self._short = slot.wide <= _SHORT
        self.setProperty("inline", True)
        self.setAccessibleName(slot.label)
        if self._short:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        """As wide as its characters, as high as a small button."""
        font = metrics(sizes().body)
        wide = font.horizontalAdvance("8" * self._wide)
        wide = min(_MOST, max(wide, font.horizontalAdvance(self.text())))
        return QSize(round(wide) + 20 + 2 * _BESIDE, sizes().small_button)

    def minimumSizeHint(self) -> QSize:
        """The same: a number needs no more."""
        return self.sizeHint()


class ChoiceEntry(QComboBox):
    """A choice among the words of a sentence."""

    def __init__(self, slot: Slot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for key, words in slot.options.items():
            self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(slot.value)))
        self.setProperty("inline", True)
        self.setAccessibleName(slot.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())
        font = metrics(sizes().body)
        longest = max((font.horizontalAdvance(words) for words in slot.options.values()), default=0)
        self.view().setMinimumWidth(round(longest) + 40)

    def sizeHint(self) -> QSize:
        """As wide as what is chosen."""
        said = metrics(sizes().body).horizontalAdvance(self.currentText())
        return QSize(round(said) + 40 + 2 * _BESIDE, sizes().small_button)

    def minimumSizeHint(self) -> QSize:
        """The same: the longest choice needs its room only in the list."""
        return self.sizeHint()

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Scrolling the page changes no rule."""
        e.ignore()


class Sentence(QWidget):
    """One sentence; ``changed`` carries the path and the new value of a field that was left."""

    changed = Signal(str, str)

    def __init__(
        self, words: str, slots: Mapping[str, Slot], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entries: dict[str, QLineEdit | QComboBox] = {}
        flow = Flow(self)
        for at, piece in enumerate(_PLACE.split(words)):
            if at % 2:
                flow.addWidget(self._entry(slots[piece]))
                continue
            for chunk in _CHUNK.findall(piece):
                flow.addWidget(Words(chunk, "body", "text2"))
        self.setAccessibleName(_PLACE.sub(lambda found: _said(slots[found[1]]), words))

    def _entry(self, slot: Slot) -> QLineEdit | QComboBox:
        entry: QLineEdit | QComboBox
        if slot.options:
            entry = ChoiceEntry(slot)
            entry.activated.connect(
                lambda at, slot=slot: self.changed.emit(slot.path, list(slot.options)[at])
            )
        else:
            entry = TextEntry(slot)
            entry.editingFinished.connect(
                lambda slot=slot: self.changed.emit(slot.path, self._typed(slot.path))
            )
        self.entries[slot.path] = entry
        return entry

    def _typed(self, path: str) -> str:
        entry = self.entries[path]
        return entry.text().strip() if isinstance(entry, QLineEdit) else ""

    def mark(self, path: str, *, wrong: bool) -> None:
        """Give the field at fault its red border."""
        if path in self.entries:
            mark_wrong(self.entries[path], wrong=wrong)
