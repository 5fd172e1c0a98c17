"""The bar under the strip: which window is empty, and the three best stand-ins."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.domain.board import SeatLine
from hallapp.domain.stand_ins import StandIn
from hallapp.views.look import face, sizes, tones
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.painting import CENTRE, box, say
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Elided, Words
from hallapp.views.saying import Present
from hallapp.views.signs import Sign
from hallapp.views.staff_words import all_reasons, reasons, why_empty, window_word

_NOTCH = 8
_FACE = 40


class Initial(QWidget):
    """A round of 40 with the first character of a name, or the photo."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(_FACE, _FACE)

    def show_name(self, name: str) -> None:
        """Show whose it is."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        paint_initial(painter, QRectF(self.rect()), self._name)


def paint_initial(painter: QPainter, place: QRectF, name: str) -> None:
    """Paint the round of a name."""
    worn = tones()
    box(painter, place, place.width() / 2, fill=worn["accent_soft"])
    font = face(sizes().body, bold=True)
    say(painter, place, name[:1], font, worn["accent"], align=CENTRE)


class OfferCard(QWidget):
    """One stand-in with what speaks for them; ``chosen`` when they are put there."""

    chosen = Signal(object)

    def __init__(self, *, best: bool, able: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: StandIn | None = None
        self.initial = Initial()
        self.name = Elided("", "strong")
        self.why = Elided("", "caption", "text2")
        self.button = Button(self.tr("Stand in"), "primary" if best else "", small=True)
        self.button.clicked.connect(self._choose)
        self.button.setVisible(able)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self.initial)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_offer(self, offer: StandIn) -> None:
        """Show a stand-in."""
        self.offer = offer
        self.initial.show_name(offer.who.name)
        self.name.say(offer.who.name)
        self.why.say(reasons(offer))
        self.setToolTip(all_reasons(offer))
        said = self.tr("{name} stands in").format(name=offer.who.name)
        self.button.setAccessibleName(said)
        self.button.setAccessibleDescription(all_reasons(offer))

    def _choose(self) -> None:
        if self.offer is not None:
            self.chosen.emit(self.offer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        worn = tones()
        box(QPainter(self), QRectF(self.rect()), 6, fill=worn["surface"], edge=worn["line"])


class StandInBar(QWidget):
    """``chosen`` carries the window and the stand-in, ``more_wanted`` the window."""

    chosen = Signal(object, object)
    more_wanted = Signal(object)

    def __init__(self, *, able: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._able = able  # whether who is here may put somebody there
        self.seat: SeatLine | None = None
        self._point = 0.0
        self.title = Words("", "strong", "red")
        self.why = Elided("", "caption", "text2")
        self.cards = [OfferCard(best=at == 0, able=able) for at in range(3)]
        self.nobody = Words(self.tr("Nobody who is free can do this."), "body", "text2")
        self.more = Button(self.tr("More"), "plain", small=True)
        self.more.clicked.connect(lambda: self.more_wanted.emit(self.seat))
        self._arrange()
        self.dress()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(SignMark(Sign.RED))
        head.addWidget(self.title)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.why)
        words.addStretch(1)
        self.left = QWidget()
        self.left.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, _NOTCH + 9, 10, 9)
        row.setSpacing(8)
        row.addWidget(self.left)
        for card in self.cards:
            row.addWidget(card, 1)
            card.chosen.connect(lambda offer: self.chosen.emit(self.seat, offer))
        row.addWidget(self.nobody, 1)
        row.addWidget(self.more)

    def dress(self) -> None:
        """Give it the height of the size of text in force."""
        large = sizes().large
        self.setFixedHeight(_NOTCH + (89 if large else 77))
        self._widen()

    def _widen(self) -> None:
        """Room for the head's words, whatever the language."""
        least = 168 if sizes().large else 146
        self.left.setFixedWidth(max(least, self.title.sizeHint().width() + 28))

    def show_seat(self, seat: SeatLine, present: Present, point: float) -> None:
        """Show an empty window with its stand-ins; the notch points at `point`."""
        self.seat = seat
        self._point = point
        said = self.tr("{window} empty").format(window=window_word(seat.window_no))
        self.title.say(said)
        self._widen()
        self.why.say(why_empty(seat, present))
        self.setAccessibleName(f"{said} {why_empty(seat, present)}")
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(seat.offers))
            if at < len(seat.offers):
                card.show_offer(seat.offers[at])
        self.nobody.setVisible(not seat.offers)
        self.more.setVisible(self._able and bool(seat.offers))
        self.update()

    def point_at(self, point: float) -> None:
        """Let the notch stand under a tile."""
        if point != self._point:
            self._point = point
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its notch in one outline."""
        del event
        worn, painter = tones(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, _NOTCH + 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(whole, 7.5, 7.5)
        notch = QPainterPath(QPointF(self._point - 10, whole.top()))
        notch.lineTo(self._point, whole.top() - _NOTCH)
        notch.lineTo(self._point + 10, whole.top())
        notch.closeSubpath()
        painter.setPen(QPen(QColor(worn["red_line"]), 1))
        painter.setBrush(worn["red_soft"])
        painter.drawPath(path.united(notch))
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
