"""Filter chips: count bold, one accent when on; menus end in a caret."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import box, ring, say
from hallapp.views.signs import Sign, paint_sign


class Chip(QAbstractButton):
    """A filter that is on or off: sign, word, bold count."""

    def __init__(self, word: str, sign: Sign | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._count: int | None = None
        self.setCheckable(True)
        self.setText(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(word)

    def count(self, count: int | None) -> None:
        """Say how many there are; None says nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {self._said()}".strip())
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def _said(self) -> str:
        return "" if self._count is None else f"{self._count:,}"

    def sizeHint(self) -> QSize:
        """As wide as its words; 32 high (38)."""
        px = sizes().body
        width = 22 + metrics(px, bold=self.isChecked()).horizontalAdvance(self.text())
        if self._sign:
            width += sizes().icon + 4
        if self._said():
            width += 6 + metrics(px, bold=True).horizontalAdvance(self._said())
        return QSize(round(width), sizes().chip)

    def checkStateSet(self) -> None:
        """Bold words are wider."""
        super().checkStateSet()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, sign, word and count."""
        del event
        worn, painter, on = tones(), QPainter(self), self.isChecked()
        whole = QRectF(self.rect())
        ground = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        box(painter, whole, 6, fill=worn[ground], edge=worn["accent" if on else "edge"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        px, left = sizes().body, 11.0
        if self._sign:
            side = sizes().icon
            paint_sign(
                painter, self._sign, QRectF(left - 1, whole.center().y() - side / 2, side, side)
            )
            left += side + 3
        words = whole.adjusted(left, 0, -11, 0)
        say(painter, words, self.text(), face(px, bold=on), worn["accent" if on else "text"])
        left += metrics(px, bold=on).horizontalAdvance(self.text()) + 6
        words = whole.adjusted(left, 0, -6, 0)
        say(painter, words, self._said(), face(px, bold=True), worn["accent" if on else "text"])


class MenuChip(QAbstractButton):
    """A chip that opens a menu; says what was chosen in it."""

    def __init__(self, word: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self.menu = menu
        self.setText(word)
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open_menu)

    def rename(self, word: str) -> None:
        """Be the choice of something else, of which nothing is chosen."""
        self._word = word
        self.choose("")

    def choose(self, words: str) -> None:
        """Say what is chosen; "" says the chip's own word again."""
        self.setText(words or self._word)
        self.setAccessibleName(f"{self._word} {words}".strip())
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def open_menu(self) -> None:
        """Open the menu under the chip."""
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """As wide as its words; 32 high (38)."""
        width = metrics(sizes().body).horizontalAdvance(self.text()) + 11 + 5 + 14 + 8
        return QSize(round(width), sizes().chip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, word and caret."""
        del event
        worn, painter = tones(), QPainter(self)
        chosen, whole = self.text() != self._word, QRectF(self.rect())
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "surface"
        box(painter, whole, 6, fill=worn[ground], edge=worn["accent" if chosen else "line"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        tone = worn["accent" if chosen else "text2"]
        words = whole.adjusted(11, 0, -22, 0)
        say(painter, words, self.text(), face(sizes().body, bold=chosen), tone)
        paint_icon(painter, "caret-down", QPointF(whole.right() - 15, whole.center().y()), 14, tone)
