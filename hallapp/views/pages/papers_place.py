"""What the wall panel says of one place, or of what waits first, with its few wishes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.desk.wall import Place, Wall
from hallapp.domain.coming import Coming
from hallapp.domain.wall import Hangs
from hallapp.views.moments import day_words
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.words import Elided, Words
from hallapp.views.wall_words import coming_title, place_title, state_word, turn_words, why_words

_LISTED = 3
_NEXT = 3


class PlaceDetail(QWidget):
    """``wished`` carries what is wanted of the place: see, up, earlier, later, set, remove."""

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Elided("", "body", "text", bold=True)
        self.facts = Elided("", "caption", "text2")
        self.why = Words("", "caption", "warn", wrap=True)
        self.see = Button(self.tr("See it"), "quiet", small=True)
        self.up = Button(self.tr("It is up"), "quiet", icon="check", small=True)
        self.earlier = IconButton("caret-left", self.tr("One place earlier"))
        self.later = IconButton("caret-right", self.tr("One place later"))
        self.set = IconButton("gear-six", self.tr("How long it is good"))
        self.remove = IconButton("x", self.tr("Take the place off the board"))
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name in ("see", "up", "earlier", "later", "set", "remove"):
            button = getattr(self, name)
            button.clicked.connect(lambda _=False, wish=name: self.wished.emit(wish))
            row.addWidget(button)
            if name == "up":
                row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.title, self.facts, self.why, self.buttons):
            column.addWidget(part)

    def show_place(self, place: Place, today: date) -> None:
        """Show one place."""
        hung, waiting = place.place.hung, place.place.waiting
        state = state_word(place.standing.hangs)
        self.title.say(f"{place_title(place)}  {state}")
        parts = [self.tr("place {n}").format(n=place.place.rank), place.size]
        if hung is not None:
            day = day_words(hung.printed_at.date(), today)
            parts.append(f"{hung.sheet_no} {day} {hung.put_up_by}".strip())
        if waiting is not None and place.standing.hangs is Hangs.PRINTED:
            parts.append(self.tr("new {number}").format(number=waiting.sheet_no))
        self.facts.say(" · ".join(parts))
        self._say_why(why_words(place, today))
        self.buttons.show()
        self.see.setEnabled(place.draft is not None)
        self.up.setVisible(place.standing.hangs in {Hangs.PRINTED, Hangs.OVER})

    def show_first(self, wall: Wall, coming: Sequence[Coming], today: date) -> None:
        """Show what waits on the first board where something does, and what comes next."""
        self.buttons.hide()
        next_ones = [f"{coming_title(each)} {turn_words(each, today)}" for each in coming[:_NEXT]]
        wants = sorted(
            (*wall.to_print, *wall.over), key=lambda each: (each.board.rank, each.place.rank)
        )
        if not wants:
            self.title.say(self.tr("Every sheet is as it should be") if wall.places else "")
            self.facts.say("")
            self._say_why(next_ones, "text2")
            return
        board = wants[0].board
        mine = [each for each in wants if each.board.id == board.id]
        self.title.say(self.tr("{board}: to be replaced").format(board=board.name))
        self.facts.say("")
        lines = [
            self.tr("{sheet}, place {n}").format(sheet=place_title(each), n=each.place.rank)
            for each in mine[:_LISTED]
        ]
        if len(mine) > _LISTED:
            lines.append(self.tr("{n} more").format(n=len(mine) - _LISTED))
        self._say_why([*lines, *next_ones], "text2")

    def _say_why(self, lines: Sequence[str], tone: str = "warn") -> None:
        self.why.say("\n".join(lines), tone)
        self.why.setVisible(bool(lines))
        self.facts.setVisible(bool(self.facts.text()))
