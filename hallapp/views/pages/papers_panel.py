"""Below the preview: what the paper is told, what was checked; save, register, print."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hallapp.desk.prints import PaperEntry
from hallapp.domain.phrases import Lack
from hallapp.views.pages.papers_lists import Options
from hallapp.views.pages.papers_values import PaperValues
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Elided
from hallapp.views.signs import Sign
from hallapp.views.sizes import PADDING


class PaperPanel(QWidget):
    """The fields scroll where they are many; what was checked and the buttons are pinned.

    The fields of a paper are made when it is wanted first: all of them take seconds. `shift_of`
    says how far a paper's print was moved last.
    """

    changed = Signal()

    def __init__(
        self,
        entries: Sequence[PaperEntry],
        today: date,
        shift_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings of the print"))
        self._entries = {entry.name: entry for entry in entries}
        self._today, self._shift_of = today, shift_of
        self._lists: Mapping[str, Options] = {}
        self._made: dict[str, PaperValues] = {}
        self._paper = entries[0].name
        self._make_foot()
        self._build()
        self.show_paper(self._paper)

    def _make_foot(self) -> None:
        self._sign = SignMark(Sign.PASSED)
        self.checked = Elided("", "caption", "text2")
        self.mend = Button(self.tr("Enter it"), "quiet", small=True)
        self.save = Button(self.tr("Save as PDF…"), icon="download-simple")
        self.hang = Button(self.tr("On a board"), icon="map-pin")
        self.print = Button(self.tr("Print…  F9"), "primary", icon="printer")
        note = self.tr("A preview has no number: it takes one when it is printed or saved.")
        for button in (self.save, self.print):
            button.setToolTip(note)
        self.allow(able=False)

    def _build(self) -> None:
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(PADDING, 8, PADDING, 2)
        column.setSpacing(0)
        column.addStretch(1)
        self._area = _Fields(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        whole.addWidget(self._area)
        whole.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self._sign)
        said.addWidget(self.checked, 1)
        said.addWidget(self.mend)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.hang)
        buttons.addStretch(1)
        buttons.addWidget(self.print)
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING, 4, PADDING, 10)
        foot.setSpacing(6)
        foot.addLayout(said)
        foot.addLayout(buttons)
        return foot

    # --- what it is told --------------------------------------------------------------------

    def of(self, paper: str) -> PaperValues:
        """The fields of a paper."""
        if paper not in self._made:
            values = PaperValues(self._entries[paper], self._today, self)
            values.hide()
            values.remember_shift(self._shift_of(paper))
            values.offer(self._lists)
            values.changed.connect(self._told)
            self._column.insertWidget(0, values)
            self._made[paper] = values
        return self._made[paper]

    def told(self, paper: str) -> dict[str, str]:
        """What a paper is told; nothing while its fields were never wanted."""
        return self._made[paper].values if paper in self._made else {}

    @property
    def values(self) -> dict[str, str]:
        """What the shown paper is told."""
        return self.of(self._paper).values

    def show_paper(self, paper: str) -> None:
        """Show the fields of a paper."""
        self._paper = paper
        shown = self.of(paper)
        for values in self._made.values():
            values.setVisible(values is shown)
        self._area.updateGeometry()

    def offer(self, lists: Mapping[str, Options]) -> None:
        """Offer what the hall has to every paper's fields."""
        self._lists = lists
        for values in self._made.values():
            values.offer(lists)

    def refuse(self, error: Exception | None) -> None:
        """Mark the field at fault."""
        self.of(self._paper).refuse(error)

    def _told(self) -> None:
        if self.sender() is self._made.get(self._paper):
            self.changed.emit()

    # --- what it says -----------------------------------------------------------------------

    def allow(self, *, able: bool) -> None:
        """Whether there is something to print."""
        self.print.setEnabled(able)
        self.save.setEnabled(able)
        self.hang.setEnabled(able)
        self._sign.setVisible(able)
        self.checked.setVisible(able)
        self.mend.setVisible(False)

    def wait(self, *, ready: bool) -> None:
        """What is seen is not yet what was wished: nothing is printed till it is."""
        self.print.setEnabled(ready)
        self.save.setEnabled(ready)

    def say_checked(
        self, entry: PaperEntry, *, has_hotline: bool, lacks: Sequence[Lack] = ()
    ) -> None:
        """What was checked by drawing it; a sheet for the wall wants a hotline.

        `lacks` are texts whose second line nobody has approved.
        """
        wall = entry.family == "wall"
        missing = wall and not has_hotline
        self._sign.be(Sign.WARNING if missing or lacks else Sign.PASSED)
        self.mend.setVisible(missing or bool(lacks))
        if lacks:
            said = self._say_lacks(lacks)
        elif missing:
            said = self.tr("The hall has no hotline yet; its place stays empty.")
        elif wall:
            said = self.tr("Checked: no open phone or identity number, all characters set")
        else:
            said = self.tr("Checked: every text fits, all characters set")
        self.checked.say(said)

    def _say_lacks(self, lacks: Sequence[Lack]) -> str:
        changed = next((lack for lack in lacks if lack.was), None)
        if changed is not None:
            said = self.tr("Chinese changed, translation not: “{now}”, before “{was}”")
            return said.format(now=changed.chinese, was=changed.was)
        said = self.tr("{n} texts without approved translation: “{first}”")
        return said.format(n=len(lacks), first=lacks[0].chinese)


class _Fields(QScrollArea):
    """As high as what it holds, up to a third of the window; then it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setWidget(inside)
        inside.installEventFilter(self)
        for ground in (inside, self.viewport()):  # the card's own ground shows
            ground.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other fields want another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As high as its fields."""
        held = self.widget()
        high = held.sizeHint().height() if held is not None else 0
        return QSize(200, min(high, max(100, self.window().height() // 3)))

    def minimumSizeHint(self) -> QSize:
        """It scrolls."""
        return QSize(120, 60)
