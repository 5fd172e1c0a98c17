"""The right of the papers page: the boards with their sheets, all stale ones at one key (06)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import wall as walls
from hallapp.desk.wall import Place, Wall
from hallapp.domain.coming import Coming
from hallapp.domain.wall import Board
from hallapp.views.dialogs.wall import BoardDialog, PlaceDialog, WalkDialog
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.papers_board import BoardRow, sheet_words
from hallapp.views.pages.papers_place import PlaceDetail
from hallapp.views.pages.papers_printed import PrintedList
from hallapp.views.pages.papers_words import title_of
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.wall_board import Legend
from hallapp.views.parts.words import Words
from hallapp.views.sizes import PADDING
from hallapp.views.wall_words import commonest, place_title, sizes_words, state_word

WIDE, WIDE_LARGE = 332, 372


class WallSide(HeadedCard):
    """``seen`` carries a place to show in the preview; ``listed`` one of the two lists' papers.

    `told_of` gives what a paper from the gallery is told just now, for its place on a wall.
    """

    seen = Signal(object)
    listed = Signal(str)
    print_all = Signal()
    save_all = Signal()

    def __init__(
        self,
        frame: Frame,
        told_of: Callable[[str], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._frame = frame
        self._told_of = told_of
        self.wall = Wall((), ())
        self.coming: Sequence[Coming] = ()
        self.chosen: int | None = None
        self.rows: dict[int, BoardRow] = {}
        self.views = Segments({"wall": self.tr("Wall"), "prints": self.tr("Prints")})
        self.more = IconButton("clipboard-text", self.tr("Lists and boards"))
        self.head.insertWidget(0, self.views)
        self.head.addWidget(self.more)
        self.setAccessibleName(self.tr("Wall"))
        self.prints = PrintedList(self)
        self.progress = ProgressLine(self)
        self._build()
        self.views.chosen.connect(lambda key: self._stack.setCurrentIndex(int(key == "prints")))
        self.more.clicked.connect(self._open_menu)
        self.dress()

    def dress(self) -> None:
        """Large text wants room."""
        super().dress()
        self.setFixedWidth(WIDE_LARGE if sizes().large else WIDE)

    # --- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.cause = Words("", "caption", "warn", wrap=True)
        self.cause.setContentsMargins(PADDING, 0, PADDING, 6)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(PADDING, 4, PADDING, 8)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._column.addWidget(Legend([state_word(each) for each in Legend.SHOWN]))
        self.detail = PlaceDetail()
        self.detail.setContentsMargins(PADDING, 6, PADDING, 4)
        self.detail.wished.connect(self._wished)
        self.bare = Empty(
            "map-pin",
            self.tr("No boards yet"),
            self.tr("Say which boards hang in the hall: then it is known what is out of date."),
            self.tr("Add a board"),
            deed_icon="plus",
        )
        self.bare.wished.connect(self._add_board)
        wall = QWidget()
        column = QVBoxLayout(wall)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._boards = _scrolled(inside)
        column.addWidget(self.cause)
        column.addWidget(self._boards, 1)
        column.addWidget(self.bare, 1)
        self._lower = QWidget()
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        lower.addWidget(Hairline())
        lower.addWidget(self.detail)
        lower.addWidget(Hairline())
        lower.addLayout(self._foot())
        column.addWidget(self._lower)
        prints = QWidget()
        column = QVBoxLayout(prints)
        column.setContentsMargins(PADDING, 0, PADDING, 8)
        column.addWidget(self.prints)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(wall)
        self._stack.addWidget(_scrolled(prints))
        self.body.addWidget(self._stack, 1)

    def _foot(self) -> QVBoxLayout:
        self.all = Button("", "primary", icon="printer")
        self.file = IconButton("download-simple", self.tr("Save all as one PDF…"))
        self.all.clicked.connect(self.print_all)
        self.file.clicked.connect(self.save_all)
        self.sizes = Words("", "caption", "text2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.all, 1)
        row.addWidget(self.file)
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING, 10, PADDING, 10)
        foot.setSpacing(4)
        foot.addLayout(row)
        foot.addWidget(self.sizes)
        foot.addWidget(self.progress)
        return foot

    # --- showing ----------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self._frame.now().date()

    def show_wall(self, wall: Wall, coming: Sequence[Coming]) -> None:
        """Show how the walls stand, and what is known to change before long."""
        self.wall = wall
        self.coming = coming
        today = self._today
        self._make_rows(wall)
        for board in wall.boards:
            places = wall.of(board)
            words = [sheet_words(each, today) for each in places]
            self.rows[board.id].show_board(board, places, words)
        bare = not wall.boards
        self.bare.setVisible(bare)
        self._boards.setVisible(not bare)
        self._lower.setVisible(not bare)
        said = commonest(wall, today)
        self.cause.say(said)
        self.cause.setVisible(bool(said))
        self._say_all()
        self._choose(self.chosen)

    def _say_all(self) -> None:
        count, over = len(self.wall.to_print), len(self.wall.over)
        said = self.tr("Nothing is to be replaced")
        if count:
            said = self.tr("Print all to be replaced ({n})").format(n=count)
        elif over:
            said = self.tr("Print the list ({n} to take down)").format(n=over)
        self.all.setText(said)
        self.all.setAccessibleName(self.all.text())
        self.all.setEnabled(count + over > 0)
        self.file.setEnabled(count + over > 0)
        line = sizes_words(self.wall)
        if line:
            line = self.tr("{sizes}; in walking order, with the list").format(sizes=line)
        self.sizes.say(line)
        self.sizes.setVisible(bool(line))

    def _make_rows(self, wall: Wall) -> None:
        keys = [board.id for board in wall.boards]
        if list(self.rows) == keys:
            return
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for at, key in enumerate(keys):
            row = BoardRow()
            row.ticked.connect(partial(self._tick_board, key))
            row.more.connect(partial(self._board_menu, key))
            row.picture.chosen.connect(self._choose)
            row.picture.moved.connect(partial(self._move, key))
            row.picture.dropped.connect(partial(self._dropped, key))
            self.rows[key] = row
            self._column.insertWidget(at, row)

    def place(self, key: int | None) -> Place | None:
        """A place by its key; None where it is gone."""
        return next((each for each in self.wall.places if each.place.id == key), None)

    def _choose(self, key: int | None) -> None:
        place = self.place(key)
        self.chosen = place.place.id if place else None
        for row in self.rows.values():
            row.picture.mark(self.chosen)
        if place is not None:
            self.detail.show_place(place, self._today)
        else:
            self.detail.show_first(self.wall, self.coming, self._today)

    # --- wishes of one place ----------------------------------------------------------------

    def _wished(self, wish: str) -> None:
        place = self.place(self.chosen)
        if place is None:
            return
        hall, key = self._frame.hall, place.place.id
        at = place.place.rank - 1
        title = place_title(place)
        if wish == "see":
            self.seen.emit(place)
        elif wish == "up":
            said = self.tr("{sheet} is up").format(sheet=title)
            self._do(lambda: walls.tick(hall, key), said)
        elif wish == "set":
            PlaceDialog(self.window(), self._frame, place, title).open()
        elif wish == "remove":
            said = self.tr("{sheet} has no place on {board} any more")
            board = place.board.name
            self._do(lambda: walls.take_away(hall, key), said.format(sheet=title, board=board))
        else:
            self._move(place.board.id, key, at + (1 if wish == "later" else -1))

    def _move(self, board: int, key: int, at: int) -> None:
        """Give a sheet another place, on this board or another."""
        hall, place = self._frame.hall, self.place(key)
        if place is None:
            return
        self._frame.do(lambda: walls.move_position(hall, key, board, at))

    def _dropped(self, board: int, paper: str, at: int) -> None:
        self.hang(board, paper, at=at)

    def hang(self, board: int, paper: str, *, at: int | None = None, sheet_no: str = "") -> None:
        """Give a paper, as it is told now, a place on a board."""
        hall, told, title = self._frame.hall, dict(self._told_of(paper)), title_of(paper)
        name = next(each.name for each in self.wall.boards if each.id == board)
        said = self.tr("{sheet} has its place on {board}").format(sheet=title, board=name)
        self._do(
            lambda: walls.hang(hall, board, paper, told, title=title, at=at, sheet_no=sheet_no),
            said,
        )

    def _do(self, deed: Callable[[], object], said: str) -> None:
        self._frame.do(deed, lambda _: self._frame.tell(said))

    # --- wishes of a board ------------------------------------------------------------------

    def _tick_board(self, key: int) -> None:
        hall = self._frame.hall
        name = self._board(key).name
        said = self.tr("{board}: everything is up").format(board=name)
        self._do(lambda: walls.tick_board(hall, key), said)

    def _board(self, key: int) -> Board:
        return next(each for each in self.wall.boards if each.id == key)

    def _add_board(self) -> None:
        BoardDialog(self.window(), self._frame).open()

    def _board_menu(self, key: int) -> None:
        board, hall = self._board(key), self._frame.hall
        at = board.rank - 1
        menu = QMenu(self)
        change = menu.addAction(self.tr("Name and place…"))
        change.triggered.connect(lambda: BoardDialog(self.window(), self._frame, board).open())
        for words, to in ((self.tr("Earlier on the walk"), at - 1), (self.tr("Later"), at + 1)):
            action = menu.addAction(words)
            action.setEnabled(0 <= to < len(self.wall.boards))
            action.triggered.connect(partial(self._move_board, key, to))
        menu.addSeparator()
        said = self.tr("{board} is removed").format(board=board.name)
        menu.addAction(self.tr("Remove the board")).triggered.connect(
            lambda: self._do(lambda: walls.remove_board(hall, key), said)
        )
        _open(menu, self.rows[key].menu)

    def _move_board(self, key: int, to: int) -> None:
        hall = self._frame.hall
        self._frame.do(lambda: walls.move_board(hall, key, to))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Add a board…")).triggered.connect(self._add_board)
        menu.addSeparator()
        for paper in ("sticking-list", "wall-walk"):
            menu.addAction(title_of(paper)).triggered.connect(partial(self.listed.emit, paper))
        menu.addAction(self.tr("Enter the wall walk…")).triggered.connect(
            lambda: WalkDialog(self.window(), self._frame, self.wall.boards).open()
        )
        _open(menu, self.more)


def _open(menu: QMenu, below: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for ground in (inside, area.viewport()):  # the card's own ground shows
        ground.setAutoFillBackground(False)
    return area
