"""The gallery: every paper as a thumbnail of itself, by family; arrows go round, Enter chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hallapp.desk.prints import PaperEntry
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.pages.papers_words import FAMILIES, family_word, size_words, title_of
from hallapp.views.parts.painting import CENTRE, box, ring, say
from hallapp.views.parts.words import Words

THUMB = 110  # the longer side of a thumbnail
_ACROSS = 2
_WIDE = 136
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PaperTile(QAbstractButton):
    """One paper: its picture on the desk, its title and its sizes."""

    def __init__(self, entry: PaperEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._picture = QImage()
        self._title = title_of(entry.name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._title} {size_words(entry.sizes)}")
        self.setToolTip(self._title)

    def show_picture(self, picture: QImage) -> None:
        """Show what the paper looks like now."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether its picture has been drawn."""
        return not self._picture.isNull()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the picture and two lines of words."""
        words = metrics(sizes().body).height() + metrics(sizes().caption).height()
        return QSize(_WIDE, round(10 + THUMB + 8 + words + 10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the gallery's."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of what is chosen, the paper, its title and its sizes."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if on:
            box(painter, whole, 6, fill=worn["accent_soft"], edge=worn["accent"], width=2)
        elif self.underMouse():
            box(painter, whole, 6, fill=worn["hover"])
        self._paint_paper(painter, QRectF(0, 10, whole.width(), THUMB))
        line = QRectF(4, 10 + THUMB + 8, whole.width() - 8, metrics(sizes().body).height())
        title = metrics(sizes().body, bold=on).elidedText(
            self._title, Qt.TextElideMode.ElideRight, line.width()
        )
        tone = worn["accent" if on else "text"]
        say(painter, line, title, face(sizes().body, bold=on), tone, align=CENTRE)
        line.translate(0, line.height())
        line.setHeight(metrics(sizes().caption).height())
        wide = self._picture.width() > self._picture.height()
        words = size_words(self.entry.sizes, wide=wide)
        say(painter, line, words, face(sizes().caption), worn["text3"], align=CENTRE)
        if self.hasFocus():
            ring(painter, whole.adjusted(3, 3, -3, -3) if on else whole, 6, worn["accent"])

    def _paint_paper(self, painter: QPainter, room: QRectF) -> None:
        worn = tones()
        ratio = self._picture.devicePixelRatio() if self.has_picture else 1.0
        wide = self._picture.width() / ratio if self.has_picture else THUMB * 0.707
        high = self._picture.height() / ratio if self.has_picture else float(THUMB)
        left, top = room.center().x() - wide / 2, room.center().y() - high / 2
        place = QRectF(round(left), round(top), wide, high)
        box(painter, place.adjusted(-1, -1, 1, 2), 1, fill=worn["shadow"])
        painter.fillRect(place, worn["paper"])
        if self.has_picture:
            painter.drawImage(place, self._picture)


class Gallery(QScrollArea):
    """``chosen`` carries the name of a paper."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PaperEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[str, PaperTile] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Papers"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(4)
        for family in FAMILIES:
            members = [entry for entry in entries if entry.family == family]
            if members:
                self._add_family(column, family, members)
        column.addStretch(1)
        self.setWidget(inside)
        for ground in (inside, self.viewport()):  # the card's own ground shows
            ground.setAutoFillBackground(False)

    def _add_family(self, column: QVBoxLayout, family: str, members: list[PaperEntry]) -> None:
        head = Words(family_word(family), "caption", "text3")
        head.setContentsMargins(4, 6, 0, 2)
        column.addWidget(head)
        grid = QGridLayout()
        grid.setSpacing(4)
        for at, entry in enumerate(members):
            tile = PaperTile(entry, self)
            tile.clicked.connect(lambda _=False, name=entry.name: self.chosen.emit(name))
            self.tiles[entry.name] = tile
            grid.addWidget(tile, at // _ACROSS, at % _ACROSS)
        grid.setColumnStretch(_ACROSS, 1)
        column.addLayout(grid)

    def choose(self, name: str) -> None:
        """Choose a paper without saying so."""
        self.tiles[name].setChecked(True)
        if self.isVisible():
            self.ensureWidgetVisible(self.tiles[name])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the neighbour."""
        step = _STEPS.get(Qt.Key(event.key()))
        names = list(self.tiles)
        at = next((n for n, name in enumerate(names) if self.tiles[name].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        tile = self.tiles[names[(at + step) % len(names)]]
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(tile)
        tile.click()
