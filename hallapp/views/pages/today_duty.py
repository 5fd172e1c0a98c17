"""Who is on duty beside the windows today: leader, chief, guides, guards, who stays over noon."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from hallapp.domain.board import Board
from hallapp.domain.staffing import DutyRole
from hallapp.views.parts.words import Elided, Words
from hallapp.views.staff_words import role_word

translate = QCoreApplication.translate

_LINES = 5


class DutyFacts(QWidget):
    """A line a duty: its word and who or how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.lines = [(Words("", "body", "text2"), Elided("", "body")) for _ in range(_LINES)]
        for at, (label, value) in enumerate(self.lines):
            grid.addWidget(label, at, 0)
            grid.addWidget(value, at, 1)

    def show_board(self, board: Board) -> bool:
        """Show a day's duties; False if there are none."""
        facts = list(duty_facts(board))
        for at, (label, value) in enumerate(self.lines):
            shown = at < len(facts)
            label.setVisible(shown)
            value.setVisible(shown)
            if shown:
                label.say(facts[at][0])
                value.say(facts[at][1])
        self.setVisible(bool(facts))
        return bool(facts)


def duty_facts(board: Board) -> Iterator[tuple[str, str]]:
    """The duties that somebody has, in words."""
    comma = translate("Staff", ", ")
    for role in (DutyRole.LEADER, DutyRole.CHIEF):
        if lines := board.on_duty(role):
            yield role_word(role), comma.join(line.name for line in lines)
    if lines := board.on_duty(DutyRole.GUIDE):
        said = translate("Staff", "{here} of {n} here")
        here = sum(line.here for line in lines)
        yield role_word(DutyRole.GUIDE), said.format(n=len(lines), here=here)
    if lines := board.on_duty(DutyRole.GUARD):
        here = sum(line.here for line in lines)
        yield role_word(DutyRole.GUARD), translate("Staff", "{n} people").format(n=here)
    if board.noon:
        numbers = translate("Staff", "/").join(board.noon)
        yield (
            translate("Staff", "Noon"),
            translate("Staff", "windows {n}").format(n=numbers),
        )
