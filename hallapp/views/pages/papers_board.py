"""One board in the wall panel: its name, how many hang there, its sheets, one tick for all."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.desk.wall import Place
from hallapp.domain.wall import Board, Hangs
from hallapp.views.moments import day_words
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.wall_board import WARNS, Hung, WallBoard
from hallapp.views.parts.words import Elided, Words
from hallapp.views.wall_words import place_title, state_word, why_words


class BoardRow(QWidget):
    """``ticked`` says that everything printed for it is up; ``more`` asks for its menu."""

    ticked = Signal()
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Elided("", "body", "text", bold=True)
        self.count = Words("", "caption", "text2")
        self.tick = Button(self.tr("All up"), "quiet", icon="check", small=True)
        self.menu = IconButton("caret-down", self.tr("Change the board"))
        self.picture = WallBoard()
        self.tick.clicked.connect(self.ticked)
        self.menu.clicked.connect(self.more)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        head.addWidget(self.count)
        head.addWidget(self.tick)
        head.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.picture)

    def show_board(self, board: Board, places: tuple[Place, ...], words: list[str]) -> None:
        """Show how a board stands; `words` say each sheet."""
        self.name.say(board.name)
        self.name.setToolTip(board.place)
        stale = sum(each.standing.hangs in WARNS for each in places)
        said = self.tr("{n} sheets").format(n=len(places))
        if stale:
            said = self.tr("{n} sheets, {stale} stale").format(n=len(places), stale=stale)
        self.count.say(said, "warn" if stale else "text3")
        waits = any(each.standing.hangs in {Hangs.PRINTED, Hangs.OVER} for each in places)
        self.tick.setVisible(waits)
        self.tick.setAccessibleName(f"{board.name} {self.tick.text()}")
        self.picture.setAccessibleName(f"{board.name} {said}")
        self.picture.show_hung(
            [
                Hung(key=each.place.id, size=each.size, hangs=each.standing.hangs, words=text)
                for each, text in zip(places, words, strict=True)
            ]
        )


def sheet_words(place: Place, today: date) -> str:
    """Everything of a sheet in a few lines: what, how it stands, its number, why."""
    lines = [f"{place_title(place)}  {state_word(place.standing.hangs)}"]
    if place.place.hung is not None:
        hung = place.place.hung
        lines.append(f"{hung.sheet_no}  {day_words(hung.printed_at.date(), today)}")
    lines += why_words(place, today)
    return "\n".join(lines)
