"""The gallery: every paper as a thumbnail of itself, by family; arrows go round, Enter chooses."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hallapp.desk.prints import PaperEntry
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.pages.papers_tabs import FamilyTabs
from hallapp.views.pages.papers_words import FAMILIES, size_words, title_of
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.painting import CENTRE, box, ring, say
from hallapp.views.parts.wall_board import A_PAPER
from hallapp.views.parts.words import Words

THUMB = 110  # the longer side of a thumbnail
_WIDE = 130
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PaperTile(QAbstractButton):
    """One paper: its picture on the desk, its title and its sizes."""

    def __init__(self, entry: PaperEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._picture = QImage()
        self._title = title_of(entry.name)
        self._pressed_at: QPointF | None = None
        self._stale = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._title} {size_words(entry.sizes)}")
        self.setToolTip(self._title)

    def show_picture(self, picture: QImage) -> None:
        """Show what the paper looks like now."""
        self._picture = picture
        self.update()

    def show_stale(self, count: int) -> None:
        """So many of its sheets on the walls are to be replaced."""
        if count != self._stale:
            self._stale = count
            self.update()

    def answers(self, wanted: str) -> bool:
        """Whether a search in small letters means it."""
        words = (self._title.lower(), self.entry.title, self.entry.name, self.entry.initials)
        return any(wanted in word for word in words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        super().mousePressEvent(event)
        self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the paper to the wall."""
        super().mouseMoveEvent(event)
        far = QApplication.startDragDistance()
        from_here = self._pressed_at
        if from_here is None or (event.position() - from_here).manhattanLength() < far:
            return
        self._pressed_at = None
        self.setDown(False)
        drag = QDrag(self)
        carried = QMimeData()
        carried.setData(A_PAPER, self.entry.name.encode())
        drag.setMimeData(carried)
        if self.has_picture:
            drag.setPixmap(QPixmap.fromImage(self._picture))
        drag.exec(Qt.DropAction.CopyAction)

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
        words, small = size_words(self.entry.sizes, wide=wide), metrics(sizes().caption)
        if self._stale:
            stale = self.tr("replace {count}").format(count=self._stale)
            both = f"{words}  {stale}"
            words = both if small.horizontalAdvance(both) <= line.width() else stale
        words = small.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        tone = worn["warn" if self._stale else "text3"]
        say(painter, line, words, face(sizes().caption), tone, align=CENTRE)
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


class _Tiles(QScrollArea):
    """Scrolls; its arrows are the gallery's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the gallery."""
        event.ignore()


class Gallery(QWidget):
    """Search and families above, the papers of one below; ``chosen`` carries the name of a paper.

    ``shown`` says that other tiles are seen, whose pictures are wanted first.
    """

    chosen = Signal(str)
    shown = Signal()

    def __init__(self, entries: Sequence[PaperEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[str, PaperTile] = {}
        self._group = QButtonGroup(self)
        counts = Counter(entry.family for entry in entries)
        self.tabs = FamilyTabs({each: counts[each] for each in FAMILIES if counts[each]})
        self.tabs.chosen.connect(self._show_family)
        self.search = QLineEdit()
        self.search.setPlaceholderText(
            self.tr("Search in {count} papers").format(count=len(entries))
        )
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search papers"))
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first)
        self.nothing = Words(self.tr("No paper is called that."), "body", "text3")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._build()
        for entry in entries:
            self._add(entry)
        self._show_family(self.tabs.family)

    def _build(self) -> None:
        self.area = _Tiles()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Papers"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 6, 10, 10)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.area.setWidget(inside)
        for ground in (inside, self.area.viewport()):  # the card's own ground shows
            ground.setAutoFillBackground(False)
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 6)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Hairline())
        whole.addWidget(self.area, 1)

    def _add(self, entry: PaperEntry) -> None:
        tile = PaperTile(entry, self.area.widget())
        tile.clicked.connect(lambda _=False, name=entry.name: self.chosen.emit(name))
        tile.hide()
        self._group.addButton(tile)
        self.tiles[entry.name] = tile

    # --- which are seen ---------------------------------------------------------------------

    @property
    def seen(self) -> list[str]:
        """The papers that are shown, in their order."""
        return [name for name, tile in self.tiles.items() if not tile.isHidden()]

    def _show_family(self, family: str) -> None:
        if self.search.text():
            self.search.clear()  # which comes here again
            self.tabs.choose(family)
        self._show([name for name, tile in self.tiles.items() if tile.entry.family == family])

    def _searched(self, text: str) -> None:
        wanted = text.strip().lower()
        if not wanted:
            chosen = next((each for each in self.tiles.values() if each.isChecked()), None)
            self.tabs.choose(chosen.entry.family if chosen else next(iter(FAMILIES)))
            self._show_family(self.tabs.family)
            return
        self.tabs.choose("")
        self._show([name for name, tile in self.tiles.items() if tile.answers(wanted)])

    def _take_first(self) -> None:
        if self.seen:
            self.tiles[self.seen[0]].click()

    def _show(self, names: list[str]) -> None:
        for name, tile in self.tiles.items():
            self._grid.removeWidget(tile)
            tile.setVisible(name in names)
        across = self._across()
        for at, name in enumerate(names):
            self._grid.addWidget(self.tiles[name], at // across, at % across)
        for column in range(1, 12):
            self._grid.setColumnStretch(column, int(column == across))
        self.nothing.setVisible(not names)
        self.area.verticalScrollBar().setValue(0)
        self.shown.emit()

    def _across(self) -> int:
        return max(1, (self.width() - 20 - 10) // (_WIDE + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as there is room for."""
        before = max(1, (event.oldSize().width() - 30) // (_WIDE + 4))
        super().resizeEvent(event)
        if self._across() != before:
            self._show(self.seen)

    def choose(self, name: str) -> None:
        """Choose a paper without saying so."""
        tile = self.tiles[name]
        tile.setChecked(True)
        if tile.isHidden():
            self.tabs.choose(tile.entry.family)
            self._show_family(tile.entry.family)
        if self.isVisible():
            self.area.ensureWidgetVisible(tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the neighbour."""
        step = _STEPS.get(Qt.Key(event.key()))
        names = self.seen
        at = next((n for n, name in enumerate(names) if self.tiles[name].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        tile = self.tiles[names[(at + step * self._leap(event)) % len(names)]]
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(tile)
        tile.click()

    def _leap(self, event: QKeyEvent) -> int:
        """Up and down go a row."""
        return self._across() if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} else 1
