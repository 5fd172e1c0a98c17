"""The right of the papers page: what the paper is told, what was printed, print and save."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hallapp.desk.prints import PaperEntry
from hallapp.domain.prints import PrintedLine
from hallapp.views.look import sizes
from hallapp.views.pages.papers_printed import PrintedList
from hallapp.views.pages.papers_values import PaperValues
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import Card
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign
from hallapp.views.sizes import PADDING

WIDE, WIDE_LARGE = 332, 396


class PaperPanel(Card):
    """The middle scrolls; what was checked, the note on the number and the buttons are pinned."""

    changed = Signal()

    def __init__(
        self, entries: Sequence[PaperEntry], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings of the print"))
        self._all: dict[str, PaperValues] = {}
        for entry in entries:
            values = PaperValues(entry, today, self)
            values.changed.connect(self._told)
            values.hide()
            self._all[entry.name] = values
        self._paper = entries[0].name
        self.prints = PrintedList(self)
        self._make_foot()
        self._build()
        self.show_paper(self._paper)
        self.dress()

    def dress(self) -> None:
        """Large text wants room."""
        self.setFixedWidth(WIDE_LARGE if sizes().large else WIDE)

    def _make_foot(self) -> None:
        self._sign = SignMark(Sign.PASSED)
        self.checked = Words("", "caption", "text2", wrap=True)
        self.mend = Button(self.tr("Enter it"), "quiet", small=True)
        self.note = Words(
            self.tr("A preview has no number: it takes one when it is printed or saved."),
            "caption",
            "text3",
            wrap=True,
        )
        self.save = Button(self.tr("Save as PDF…"), icon="download-simple")
        self.print = Button(self.tr("Print…  F9"), "primary", icon="printer")
        self.allow(able=False)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(PADDING, 14, PADDING, 8)
        column.setSpacing(0)
        for values in self._all.values():
            column.addWidget(values)
        column.addSpacing(14)
        column.addWidget(Words(self.tr("Prints"), "strong"))
        column.addSpacing(4)
        column.addWidget(self.prints)
        column.addStretch(1)
        middle = QScrollArea()
        middle.setWidgetResizable(True)
        middle.setFrameShape(QFrame.Shape.NoFrame)
        middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle.setWidget(inside)
        for ground in (inside, middle.viewport()):  # the card's own ground shows
            ground.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(middle, 1)
        whole.addWidget(Hairline())
        whole.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.checked, 1)
        said.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.print)
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING, 10, PADDING, 12)
        foot.setSpacing(6)
        foot.addLayout(said)
        foot.addWidget(self.note)
        foot.addSpacing(2)
        foot.addLayout(buttons)
        return foot

    # --- what it is told --------------------------------------------------------------------

    def of(self, paper: str) -> PaperValues:
        """The fields of a paper."""
        return self._all[paper]

    @property
    def values(self) -> dict[str, str]:
        """What the shown paper is told."""
        return self._all[self._paper].values

    def show_paper(self, paper: str) -> None:
        """Show the fields of a paper."""
        self._paper = paper
        for name, values in self._all.items():
            values.setVisible(name == paper)

    def refuse(self, error: Exception | None) -> None:
        """Mark the field at fault."""
        self._all[self._paper].refuse(error)

    def _told(self) -> None:
        if self.sender() is self._all[self._paper]:
            self.changed.emit()

    # --- what it says -----------------------------------------------------------------------

    def allow(self, *, able: bool) -> None:
        """Whether there is something to print."""
        self.print.setEnabled(able)
        self.save.setEnabled(able)
        self._sign.setVisible(able)
        self.checked.setVisible(able)
        self.mend.setVisible(False)

    def wait(self, *, ready: bool) -> None:
        """What is seen is not yet what was wished: nothing is printed till it is."""
        self.print.setEnabled(ready)
        self.save.setEnabled(ready)

    def say_checked(self, entry: PaperEntry, *, has_hotline: bool) -> None:
        """What was checked by drawing it; a sheet for the wall wants a hotline."""
        wall = entry.family == "wall"
        missing = wall and not has_hotline
        self._sign.be(Sign.WARNING if missing else Sign.PASSED)
        self.mend.setVisible(missing)
        if missing:
            said = self.tr("The hall has no hotline yet; its place stays empty.")
        elif wall:
            said = self.tr("Checked: no open phone or identity number, all characters set")
        else:
            said = self.tr("Checked: every text fits, all characters set")
        self.checked.say(said)

    def show_prints(self, lines: Sequence[PrintedLine], today: date) -> None:
        """Show what was printed of it."""
        self.prints.show_lines(lines, today)
