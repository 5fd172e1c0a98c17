"""The entry row: one line takes a case; the item fills kind, limits and window by itself."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from hallapp.domain.cases import CaseKind, Channel, NewCase
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.errors import Refused
from hallapp.views import case_words, errors, saying
from hallapp.views.look import metrics, sizes
from hallapp.views.moment_text import read_moment
from hallapp.views.pages.case_entry_words import due_words, first_window, limits_words
from hallapp.views.pages.case_items import ItemField
from hallapp.views.pages.case_reckoning import Reckoned
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card
from hallapp.views.parts.fault import Fault, mark_wrong
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Elided
from hallapp.views.saying import Present

_WAIT = 60  # ms after the last key before the items are asked for


class EntryRow(Card):
    """One case a line. ``taken`` and ``received`` carry a `NewCase`; Enter moves on.

    ``items_asked`` wants matches, ``reckoned_asked`` the due time of item, kind and moment.
    """

    taken = Signal(object)
    received = Signal(object)
    items_asked = Signal(str)
    reckoned_asked = Signal(object, object, object)

    def __init__(self, present: Callable[[], Present], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._fields: dict[str, Field] = {}
        self._touched_at = False
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_WAIT)
        self._asking.timeout.connect(lambda: self.items_asked.emit(self.item.text()))
        self._make_boxes()
        self._build()
        self._wire()
        self.dress()
        self.forget()

    # --- building ---------------------------------------------------------------------------

    def _make_boxes(self) -> None:
        self.item = ItemField(self)
        self.kind = QComboBox(self)
        for kind in CaseKind:
            self.kind.addItem(case_words.kind_word(kind), kind.value)
        self.applicant, self.phone = QLineEdit(self), QLineEdit(self)
        self.province_no, self.window_no = QLineEdit(self), QLineEdit(self)
        self.accepted_at, self.lane_reason = QLineEdit(self), QLineEdit(self)
        self.phone.setPlaceholderText(self.tr("optional"))
        self.province_no.setPlaceholderText(self.tr("optional, may be scanned"))
        self.lane_reason.setPlaceholderText(self.tr("why this case goes first"))
        for box, most in (
            (self.applicant, 200),
            (self.phone, 64),
            (self.province_no, 64),
            (self.window_no, 64),
            (self.accepted_at, 40),
            (self.lane_reason, 200),
        ):
            box.setMaxLength(most)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for key, label, box, width, stretch in (
            ("item", self.tr("Item (initials)"), self.item, 120, 184),
            ("kind", self.tr("Kind"), self.kind, 92, 0),
            ("applicant", self.tr("Applicant"), self.applicant, 80, 112),
            ("phone", self.tr("Phone"), self.phone, 80, 118),
            ("province_no", self.tr("Province number"), self.province_no, 90, 146),
            ("window", self.tr("Window"), self.window_no, 48, 0),
            ("accepted_at", self.tr("Accepted at"), self.accepted_at, 104, 0),
        ):
            field = Field(key, label, box, parent=self)
            box.setMinimumWidth(width)
            self._fields[key] = field
            row.addWidget(field, stretch)
        row.addSpacing(4)
        row.addLayout(self._build_end(), 380)
        self.lane = Field(
            "fast_lane_reason", self.tr("Fast lane: reason"), self.lane_reason, required=True
        )
        self._fields["fast_lane_reason"] = self.lane
        self.lane.hide()
        self.fault = Fault(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 9, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.lane)
        column.addWidget(self.fault)

    def dress(self) -> None:
        """Give the fields that do not stretch the width of their words."""
        measure = metrics(sizes().body).horizontalAdvance
        kinds = max(measure(self.kind.itemText(n)) for n in range(self.kind.count()))
        self.kind.setFixedWidth(round(kinds) + 56)
        self.window_no.setFixedWidth(round(measure("000")) + 24)
        now = saying.moment(self._present().now.replace(hour=20), self._present())
        self.accepted_at.setFixedWidth(round(measure(now)) + 34)

    def _build_end(self) -> QGridLayout:
        self.limits = Elided("", "caption", "text3")
        self.limits.say("")
        self.due = Elided("", "body", bold=True)
        self.due.say("")
        self.take = Button(self.tr("Accept ↵"), "primary")
        self.more = IconButton("caret-down", self.tr("Other ways to take the case"), self)
        self._ways = self._menu()
        self.more.clicked.connect(self._show_ways)
        end = QGridLayout()
        end.setHorizontalSpacing(6)
        end.setVerticalSpacing(3)
        end.setColumnStretch(0, 1)
        end.addWidget(self.limits, 0, 0)
        end.addWidget(self.due, 1, 0)
        end.addWidget(self.more, 1, 1)
        end.addWidget(self.take, 1, 2)
        return end

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Receive only, accept later"), self._receive)
        self.lane_action = menu.addAction(self.tr("Fast lane…"))
        self.lane_action.setCheckable(True)
        self.lane_action.toggled.connect(self._show_lane)
        menu.addAction(self.tr("Clear the row"), self.forget)
        return menu

    def _show_ways(self) -> None:
        self._ways.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _wire(self) -> None:
        self.take.clicked.connect(self._accept)
        self.item.asked.connect(lambda _: self._asking.start())
        self.item.chosen.connect(self._fill)
        self.item.textEdited.connect(lambda _: self._show_item(None))
        self.kind.activated.connect(lambda _: self._reckon())
        self.accepted_at.textEdited.connect(self._type_moment)
        self.accepted_at.editingFinished.connect(self._reckon)
        for field in self._fields.values():
            field.entry.installEventFilter(self)
        QShortcut(
            QKeySequence("Ctrl+Return"),
            self,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        ).activated.connect(self._accept)

    # --- keys -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter moves on; in the last field it takes the case."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bare:
                self._move_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _move_on(self, from_box: QObject) -> None:
        if from_box is self.item:
            self.item.take_first()
        fields = [field for field in self._fields.values() if not field.isHidden()]
        at = next((n for n, field in enumerate(fields) if field.entry is from_box), -1)
        if at + 1 < len(fields):
            self._go(fields[at + 1].entry)
        else:
            self._accept()

    def _go(self, box: QWidget) -> None:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(box, QLineEdit):
            box.selectAll()

    # --- what is filled by itself -----------------------------------------------------------

    def _fill(self, line: ItemLine) -> None:
        self.kind.setCurrentIndex(self.kind.findData(line.kind.value))
        if (first := first_window(line.windows)) and not self.window_no.isModified():
            self.window_no.setText(first)
        self._show_item(line)
        self._reckon()
        if self.item.hasFocus():
            self._go(self.applicant)

    def _show_item(self, line: ItemLine | None) -> None:
        self._fields["item"].help.say(line.initials[:8] if line else "")
        if line is None:
            self.show_reckoned(None)

    def _type_moment(self, _typed: str) -> None:
        self._touched_at = True

    def moment(self) -> datetime:
        """When the case is accepted: now unless somebody typed otherwise."""
        now = self._present().now
        if not self._touched_at or not self.accepted_at.text().strip():
            return now.replace(second=0, microsecond=0)
        return read_moment(self.accepted_at.text(), now, field="accepted_at")

    def _reckon(self) -> None:
        if self.item.item is None:
            return
        try:
            at = self.moment()
        except Refused as refused:
            self.show_refused(refused)
            return
        self.show_refused(None)
        self.reckoned_asked.emit(self.item.item, CaseKind(self.kind.currentData()), at)

    def show_reckoned(self, reckoned: Reckoned | None) -> None:
        """Show when the case would be due, as text at the right."""
        if reckoned is None or self.item.item is None:
            self.limits.say("")
            self.due.say("")
            return
        self.limits.say(limits_words(reckoned, self._present()))
        self.due.say(due_words(reckoned, self._present()))

    def tick(self) -> None:
        """Follow the clock while nobody typed a moment."""
        if not self._touched_at:
            present = self._present()
            self.accepted_at.setText(saying.moment(present.now, present))
            self.accepted_at.setCursorPosition(0)

    # --- wishes -----------------------------------------------------------------------------

    def _accept(self) -> None:
        self._hand_over(self.taken, accepted=True)

    def _receive(self) -> None:
        self._hand_over(self.received, accepted=False)

    def _hand_over(self, wish: SignalInstance, *, accepted: bool) -> None:
        self.item.take_first()
        try:
            new = self.new_case(accepted=accepted)
        except Refused as refused:
            self.show_refused(refused)
            return
        self.show_refused(None)
        wish.emit(new)

    def new_case(self, *, accepted: bool = True) -> NewCase:
        """What the row says; raises `Refused` if a field cannot be read."""
        at = self.moment()
        line = self.item.item
        return NewCase(
            item=self.item.text().strip(),
            item_code=line.item_code if line else "",
            kind=CaseKind(self.kind.currentData()),
            applicant=self.applicant.text().strip(),
            phone=self.phone.text().strip(),
            province_no=self.province_no.text().strip(),
            window=self.window_no.text().strip(),
            channel=Channel.COUNTER,
            received_at=at,
            accepted_at=at if accepted else None,
            fast_lane_reason=self.lane_reason.text().strip() if not self.lane.isHidden() else "",
        )

    def show_refused(self, error: Exception | None) -> None:
        """Mark the field at fault and say what to do; None takes the marks away."""
        at_fault = error.field if isinstance(error, Refused) else ""
        at_fault = {"item_code": "item", "at": "accepted_at", "received_at": "accepted_at"}.get(
            at_fault, at_fault
        )
        for key, field in self._fields.items():
            mark_wrong(field.entry, wrong=key == at_fault)
        self.fault.say("" if error is None else errors.sentence(error))
        if at_fault in self._fields:
            field = self._fields[at_fault]
            room = max(0, self.width() - 420)
            self.fault.setContentsMargins(min(field.x() - 16, room), 0, 0, 0)
            self._go(field.entry)

    def _show_lane(self, wanted: bool) -> None:
        self.lane.setVisible(wanted)
        if wanted:
            self._go(self.lane_reason)
        else:
            self.lane_reason.clear()

    def forget(self) -> None:
        """Be empty for the next case; the window stays."""
        self.item.forget()
        for box in (self.applicant, self.phone, self.province_no, self.lane_reason):
            box.clear()
        self.kind.setCurrentIndex(self.kind.findData(CaseKind.PROMISED.value))
        self._touched_at = False
        self.lane_action.setChecked(False)
        self._show_item(None)
        self.show_refused(None)
        self.tick()

    def begin(self) -> None:
        """Put the cursor into the first field (F2)."""
        self._go(self.item)
