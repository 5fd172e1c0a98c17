"""The steps of a run from left to right: mark, word, and below it what is there or missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.card import Card
from hallapp.views.parts.painting import CENTRE, box, down, ring, say
from hallapp.views.parts.stages import Reached
from hallapp.views.signs import Sign, paint_sign

_MARK = 26
_LEFT = 54


@dataclass(frozen=True)
class StripStep:
    """One step: its key and word, the line below, how far; `lacks` if something is missing."""

    key: str
    word: str
    note: str
    reached: Reached
    lacks: bool = False


class StepButton(QAbstractButton):
    """One step of the strip, pressed like a button."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._step = StripStep("", "", "", Reached.AHEAD)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: StripStep, state: str) -> None:
        """Show a step; `state` says in words how far it is."""
        self._step = step
        self.setText(step.word)
        self.setAccessibleName(f"{self._number} {step.word}，{state}，{step.note}")
        self.setToolTip(step.note)
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words; 69 high (80)."""
        word = metrics(sizes().strong, bold=True).horizontalAdvance(self._step.word)
        note = metrics(sizes().caption, bold=self._step.lacks).horizontalAdvance(self._step.note)
        return QSize(round(_LEFT + max(word, note) + 14), 68 if not sizes().large else 80)

    def minimumSizeHint(self) -> QSize:
        """Its word is always there; the line below gives way."""
        word = metrics(sizes().strong, bold=True).horizontalAdvance(self._step.word)
        return QSize(round(_LEFT + word + 10), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, mark and words."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            painter.fillRect(whole, worn["accent_soft" if on else "hover"])
        elif self._number > 1:
            down(painter, 0, 12, whole.height() - 12, worn["line"])
        if on:
            painter.fillRect(QRectF(0, whole.bottom() - 2, whole.width(), 3), worn["accent"])
        if self.hasFocus():
            ring(painter, whole.adjusted(4, 4, -4, -6), 6, worn["accent"])
        self._mark(painter, QRectF(16, whole.center().y() - _MARK / 2, _MARK, _MARK))
        px, small = sizes().strong, sizes().caption
        top = whole.center().y() - (px + small + 14) / 2
        room = whole.width() - _LEFT - 6
        ahead = self._step.reached is Reached.AHEAD and not on
        word = QRectF(_LEFT, top, room, px + 8)
        tone = "accent" if on else "text2" if ahead else "text"
        say(painter, word, self._step.word, face(px, bold=True), worn[tone])
        lacks = self._step.lacks
        note = metrics(small, bold=lacks).elidedText(
            self._step.note, Qt.TextElideMode.ElideRight, room
        )
        below = QRectF(_LEFT, word.bottom() + 1, room, small + 6)
        say(painter, below, note, face(small, bold=lacks), worn["warn" if lacks else "text2"])

    def _mark(self, painter: QPainter, place: QRectF) -> None:
        worn, number = tones(), face(sizes().body, bold=True)
        if self._step.reached is Reached.DONE:
            paint_sign(painter, Sign.PASSED, place)
        elif self._step.reached is Reached.NOW:
            box(painter, place, _MARK / 2, fill=worn["accent"])
            say(painter, place, str(self._number), number, worn["on_accent"], align=CENTRE)
        else:
            box(painter, place, _MARK / 2, edge=worn["edge"], width=1.2)
            number = face(sizes().body)
            say(painter, place, str(self._number), number, worn["text2"], align=CENTRE)


class StepStrip(Card):
    """The card with the steps; ``chosen`` says the key, arrows go to the neighbour."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, StepButton] = {}
        self._group = QButtonGroup(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for number, key in enumerate(keys, 1):
            button = StepButton(number, self)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self.buttons[key] = button
            row.addWidget(button)
        self.setAccessibleName(self.tr("Steps"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[StripStep]) -> None:
        """Show how far each step is."""
        said = {
            Reached.DONE: self.tr("done"),
            Reached.NOW: self.tr("now"),
            Reached.AHEAD: self.tr("ahead"),
        }
        for step in steps:
            self.buttons[step.key].show_step(step, said[step.reached])

    def add(self, widget: QWidget) -> None:
        """Something at the end of the strip."""
        self._row.addWidget(widget)
        self._row.addSpacing(6)

    def choose(self, key: str) -> None:
        """Mark a step without saying so."""
        self.buttons[key].setChecked(True)
        self.setFocusProxy(self.buttons[key])

    @property
    def key(self) -> str:
        """The step that is marked; "" if none."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        keys = list(self.buttons)
        at = next((n for n, key in enumerate(keys) if self.buttons[key].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        button = self.buttons[keys[(at + step) % len(keys)]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
