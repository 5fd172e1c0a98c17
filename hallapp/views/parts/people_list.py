"""The people beside the hall picture: who may be moved, who is away until when (picture 07)."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hallapp.domain.board import Hand
from hallapp.domain.staffing import StaffKind
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.hall_picture import person_drag
from hallapp.views.parts.painting import LEFT, RIGHT, box, ring, say
from hallapp.views.parts.words import Words
from hallapp.views.saying import Present
from hallapp.views.staff_words import away_until, kind_word, translate, window_word

GROUPS = (StaffKind.FLOATING, StaffKind.GUIDE)
MORE = (StaffKind.OFFICE, StaffKind.WINDOW, StaffKind.LEADER, StaffKind.GUARD)


class PersonCard(QAbstractButton):
    """One person: lifted by dragging or Space, opened by a double click or Enter."""

    lifted = Signal(object)
    dragged = Signal(object)
    opened = Signal(object)

    def __init__(self, hand: Hand, present: Present, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand = hand
        self.held = False
        self._began: QPointF | None = None
        self._line = self._said(present)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{hand.name} {self._line}")
        self.setToolTip(f"{hand.name} {self._line}")

    def _said(self, present: Present) -> str:
        hand = self.hand
        if hand.away is not None:
            return away_until(hand.away, present)
        if hand.seat:
            return window_word(hand.seat)
        return translate("Staff", "can do {n} windows").format(n=hand.able)

    def sizeHint(self) -> QSize:
        """As wide as the list; 40 high (43)."""
        return QSize(180, sizes().list_row)

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def hold(self, *, held: bool) -> None:
        """Whether this person is being moved."""
        self.held = held
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        super().mousePressEvent(event)
        self._began = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag."""
        if self._began is None or self.hand.away is not None:
            return
        if (event.position() - self._began).manhattanLength() >= QApplication.startDragDistance():
            self._began = None
            self.setDown(False)
            self.dragged.emit(self.hand)
            drag = person_drag(self, self.hand.staff_id, self.hand.name)
            drag.exec(Qt.DropAction.MoveAction)
            self.lifted.emit(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person's form."""
        del event
        self.opened.emit(self.hand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space lifts, Enter opens, arrows go on."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Space and self.hand.away is None:
            self.lifted.emit(self.hand)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.hand)
        elif key is Qt.Key.Key_Down:
            self.focusNextChild()
        elif key is Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        worn, painter, hand = tones(), QPainter(self), self.hand
        whole = QRectF(self.rect())
        middle, away = whole.center().y(), hand.away is not None
        if self.held:
            box(painter, whole, 6, fill=worn["sunken"], edge=worn["edge"])
            words = translate("Staff", "{name}, being moved").format(name=hand.name)
            place = whole.adjusted(12, 0, -8, 0)
            say(painter, place, words, face(sizes().body), worn["text3"], align=LEFT)
            return
        fill = "sunken" if away else "hover" if self.underMouse() else "surface"
        box(painter, whole, 6, fill=worn[fill], edge=worn["line"])
        if self.hasFocus():
            ring(painter, whole, 6, worn["accent"])
        left = 12.0
        if not away:
            paint_icon(painter, "dots-six-vertical", QPointF(17, middle), 16, worn["text3"])
            left = 30.0
        font = face(sizes().body, bold=not away)
        name = QRectF(left, 0, whole.width() - left - 8, whole.height())
        say(painter, name, hand.name, font, worn["text2" if away else "text"], align=LEFT)
        wide = metrics(sizes().body, bold=not away).horizontalAdvance(hand.name)
        rest = QRectF(left + wide + 8, 0, whole.width() - left - wide - 18, whole.height())
        shown = metrics(sizes().caption).elidedText(
            self._line, Qt.TextElideMode.ElideRight, rest.width()
        )
        say(painter, rest, shown, face(sizes().caption), worn["text2"], align=RIGHT)


class PeopleList(QScrollArea):
    """Groups of people; ``lifted`` carries a hand or None, ``opened`` the one to be shown."""

    lifted = Signal(object)
    dragged = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.everybody = False
        self.cards: list[PersonCard] = []
        self._hands: tuple[Hand, ...] = ()
        self._present: Present | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_all(self, *, everybody: bool) -> None:
        """Show those who sit at windows and behind them too."""
        self.everybody = everybody
        if self._present is not None:
            self.show_hands(self._hands, self._present)

    def show_hands(self, hands: tuple[Hand, ...], present: Present) -> None:
        """Show these people."""
        kept = next((c.hand.staff_id for c in self.cards if c.hasFocus()), None)
        above = self.verticalScrollBar().value()
        self._hands, self._present = hands, present
        self.cards = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(5)
        for kind in GROUPS:
            here = [hand for hand in hands if hand.kind is kind and hand.away is None]
            self._group(column, kind_word(kind), here, present)
        away = [hand for hand in hands if hand.away is not None]
        self._group(column, self.tr("Away"), away, present)
        for kind in MORE if self.everybody else ():
            here = [hand for hand in hands if hand.kind is kind and hand.away is None]
            self._group(column, kind_word(kind), here, present)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(above)
        for card in self.cards:
            if card.hand.staff_id == kept:
                card.setFocus()

    def _group(
        self, column: QVBoxLayout, title: str, hands: Iterable[Hand], present: Present
    ) -> None:
        people = list(hands)
        if not people:
            return
        head = Words(f"{title}  {len(people)}", "body", "text", bold=True)
        head.setContentsMargins(0, 5, 0, 0)
        column.addWidget(head)
        for hand in people:
            card = PersonCard(hand, present)
            card.lifted.connect(self.lifted)
            card.dragged.connect(self.dragged)
            card.opened.connect(self.opened)
            self.cards.append(card)
            column.addWidget(card)

    def hold(self, staff_id: int | None) -> None:
        """Mark who is being moved."""
        for card in self.cards:
            card.hold(held=card.hand.staff_id == staff_id)
