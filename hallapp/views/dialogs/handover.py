"""岗位交接: what somebody has in hand, thing by thing, and to whom it goes."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import handover as handovers
from hallapp.actions.handover import NOBODY
from hallapp.actions.in_hand import in_hand
from hallapp.desk.handover_words import kind_of, number_of, what_of
from hallapp.domain.board import Hand
from hallapp.domain.errors import Refused
from hallapp.domain.handover import MAY_STAY_FREE, Handover, InHand
from hallapp.domain.instants import day_of
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.plain_table import plain_table
from hallapp.views.errors import sentence
from hallapp.views.look import sizes, tones
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.staff_words import translate

_KIND, _NUMBER, _WHAT, _DUE, _TAKER = range(5)


class HandoverDialog(Dialog):
    """Choose who takes over; single things may go to others; nothing stays behind."""

    def __init__(
        self, window: QWidget, frame: Frame, hands: Sequence[Hand], staff_id: int | None
    ) -> None:
        wide, high = (1080, 680) if sizes().large else (940, 620)
        super().__init__(
            window,
            self.tr("Hand over a post"),
            width=min(wide, window.width() - 48),
            height=min(high, window.height() - 32),
        )
        self._frame = frame
        self._names = {hand.staff_id: hand.name for hand in hands}
        self.things: tuple[InHand, ...] = ()
        self.others: dict[str, int] = {}
        self._build(frame.now().date())
        if staff_id is not None:
            self.giver.setCurrentIndex(self.giver.findData(staff_id))
        self._ask()

    def _build(self, today: date) -> None:
        self.giver, self.taker, self.other = QComboBox(), QComboBox(), QComboBox()
        for entry in (self.giver, self.taker, self.other):
            entry.addItem("", None)
            for key, name in self._names.items():
                entry.addItem(name, key)
        self.other.addItem(self.tr("nobody for now"), NOBODY)
        self.leaves = QCheckBox(self.tr("Leaves; last day"))
        self.last = QDateEdit(QDate(today.year, today.month, today.day))
        self.last.setCalendarPopup(True)
        self.last.setDisplayFormat("yyyy-MM-dd")
        self.last.setAccessibleName(self.tr("Last day"))
        self.last.setEnabled(False)
        self.leaves.toggled.connect(self.last.setEnabled)
        self.table = plain_table(
            self.tr("Things in hand"),
            {
                self.tr("Kind"): 120,
                self.tr("Number"): 170,
                self.tr("What it is about"): 0,
                self.tr("Due"): 100,
                self.tr("Goes to"): 130,
            },
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.give = Button(self.tr("Give the chosen rows"), icon="user-plus", small=True)
        self.fields = {
            "giver": Field("giver", self.tr("Who hands over"), self.giver, required=True),
            "taker": Field("taker", self.tr("Who takes over"), self.taker, required=True),
        }
        self.fault = Fault(self)
        self._lay_out()
        self.giver.currentIndexChanged.connect(self._ask)
        self.taker.currentIndexChanged.connect(self._fill)
        self.give.clicked.connect(self._give)
        self.main = self.primary(self.tr("Hand over"), self.hand_in)

    def _lay_out(self) -> None:
        leaving = QVBoxLayout()
        leaving.setSpacing(3)
        leaving.addWidget(self.leaves)
        leaving.addWidget(self.last)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.fields["giver"], 1)
        top.addWidget(self.fields["taker"], 1)
        top.addLayout(leaving)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(Words(self.tr("Single things to somebody else:"), "caption", "text2"))
        below.addWidget(self.other)
        below.addWidget(self.give)
        below.addStretch(1)
        self.other.setMinimumWidth(150)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(below)
        self.body.addWidget(self.fault)

    # --- showing ----------------------------------------------------------------------------

    def _ask(self) -> None:
        """What the one who hands over has in hand."""
        hall, key = self._frame.hall, self.giver.currentData()
        self.others = {}
        if key is None:
            self._show(())
            return
        self._frame.tasks.read(lambda: in_hand(hall, key), self._show, self._refused)

    def _show(self, things: tuple[InHand, ...]) -> None:
        self.things = things
        self._fill()

    def _fill(self) -> None:
        """Every thing with who gets it."""
        self.fault.say("")
        self.say(self.tr("{n} things in hand").format(n=len(self.things)) if self.things else "")
        self.table.setRowCount(len(self.things))
        today = self._frame.now().date()
        for row, thing in enumerate(self.things):
            due = day_words(day_of(thing.due_at), today) if thing.due_at else ""
            words = (
                kind_of(thing, translate),
                number_of(thing, translate),
                what_of(thing, translate),
                due,
                self._goes_to(thing),
            )
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.main.setEnabled(self.giver.currentData() is not None)

    def _goes_to(self, thing: InHand) -> str:
        if self.others.get(thing.id) == NOBODY:
            return self.tr("nobody for now")
        key = self.others.get(thing.id, self.taker.currentData())
        return self._names.get(key or NOBODY, "")

    def _give(self) -> None:
        """The chosen rows to somebody else; to the successor where nobody is named."""
        key = self.other.currentData()
        for at in {index.row() for index in self.table.selectedIndexes()}:
            thing = self.things[at]
            if key is None:
                self.others.pop(thing.id, None)
            elif key != NOBODY or thing.matter in MAY_STAY_FREE:
                self.others[thing.id] = key
        self._fill()

    # --- handing in -------------------------------------------------------------------------

    def hand_in(self) -> None:
        """Hand everything over in one step; what cannot go is marked with why."""
        self.fault.say("")
        for field in self.fields.values():
            field.refuse("")
        giver, taker = self.giver.currentData(), self.taker.currentData()
        if not isinstance(taker, int):
            self.fields["taker"].refuse(self.tr("Choose who takes over."))
            return
        at = self.last.date()
        ends_on = date(at.year(), at.month(), at.day()) if self.leaves.isChecked() else None
        deed = partial(
            handovers.hand_over,
            self._frame.hall,
            giver,
            taker,
            others=dict(self.others),
            ends_on=ends_on,
        )
        self._frame.do(deed, self._done, self._refused)

    def _done(self, made: Handover) -> None:
        said = self.tr("{giver} has handed over to {taker}: {n} things")
        self._frame.tell(said.format(giver=made.giver, taker=made.taker, n=len(made.lines)))
        self.finish()
        self._frame.open_page("papers", paper="handover", handover=str(made.id))

    def _refused(self, error: Exception) -> None:
        words = sentence(error)
        field = error.field if isinstance(error, Refused) else ""
        if field in self.fields:
            self.fields[field].refuse(words)
            return
        for row, thing in enumerate(self.things):
            if thing.id == field:
                self._mark(row)
                number = number_of(thing, translate)
                words = f"{kind_of(thing, translate)} {number}: {words}"
        self.fault.say(words)

    def _mark(self, row: int) -> None:
        """The row that cannot go, chosen so that it may go to somebody else."""
        self.table.clearSelection()
        self.table.selectRow(row)
        for column in range(self.table.columnCount()):
            if item := self.table.item(row, column):
                item.setForeground(tones()["red"])
        if item := self.table.item(row, _TAKER):
            self.table.scrollToItem(item)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
