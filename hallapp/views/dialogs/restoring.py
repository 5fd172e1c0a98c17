"""恢复: what the hall holds now and what the backup holds, side by side; the present one stays."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hallapp.desk.hall_states import HallState
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import filled
from hallapp.views.look import sizes
from hallapp.views.moments import day_words, time_words
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.words import Words

translate = QCoreApplication.translate


class RestoreDialog(Dialog):
    """``wanted`` after the second look."""

    wanted = Signal()

    def __init__(self, window: QWidget, now: HallState, then: HallState, today: date) -> None:
        title = translate("RestoreDialog", "Go back to a backup")
        super().__init__(window, title, width=860 if sizes().large else 720)
        self.say(translate("RestoreDialog", "The present hall stays where it is, unchanged"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        heads = (translate("RestoreDialog", "Now"), translate("RestoreDialog", "Backup"))
        for column, head in enumerate(heads, 1):
            grid.addWidget(Words(head, "body", bold=True), 0, column)
        for row, (label, present, past) in enumerate(_rows(now, then, today), 1):
            grid.addWidget(Words(label, "caption", "text2"), row, 0)
            grid.addWidget(Words(present, "body", "text2", wrap=True), row, 1)
            changed = present != past
            grid.addWidget(
                Words(past, "body", "text" if changed else "text2", bold=changed, wrap=True), row, 2
            )
        self.body.addLayout(grid)
        note = translate(
            "RestoreDialog",
            "The backup is copied beside the present hall and opened. To come back, open the "
            "present file again under Settings.",
        )
        self.body.addWidget(Words(note, "caption", "text3", wrap=True))
        self.progress = ProgressLine(self)
        self.body.addWidget(self.progress)
        self.open_it = self.primary(translate("RestoreDialog", "Open the backup"), self._want)

    def _want(self) -> None:
        """Once is enough: a large hall takes a while to copy and check."""
        if self.open_it.isEnabled():
            self.open_it.setEnabled(False)
            said = translate("RestoreDialog", "Copying and checking the backup")
            self.progress.begin(said, may_cancel=False)
            self.wanted.emit()


def _rows(now: HallState, then: HallState, today: date) -> list[tuple[str, str, str]]:
    labels = (
        translate("RestoreDialog", "Hall"),
        translate("RestoreDialog", "Cases"),
        translate("RestoreDialog", "Windows"),
        translate("RestoreDialog", "People"),
        translate("RestoreDialog", "Steps"),
        translate("RestoreDialog", "Last step"),
        translate("RestoreDialog", "File"),
    )
    both = [
        (
            state.name,
            f"{state.cases:,}",
            f"{state.windows:,}",
            f"{state.people:,}",
            f"{state.steps:,}",
            _when(state, today),
            state.place.name,
        )
        for state in (now, then)
    ]
    return list(zip(labels, *both, strict=True))


def _when(state: HallState, today: date) -> str:
    if state.last is None:
        return ""
    at, words = state.last.at, filled("Step", state.last.label, dict(state.last.values))
    return f"{day_words(at.date(), today)} {time_words(at)}\n{words}"
