"""One window: whose it is (A 岗, B 岗), where, of which kind, its items, its pledge."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from hallapp.actions import board, people, titles, window_items
from hallapp.actions.hall import Hall
from hallapp.actions.people import WindowLine
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.staff_words import window_word

_ITEM = Qt.ItemDataRole.UserRole


class WindowDialog(Dialog):
    """The form of a window, written in one step; who sat there before is kept."""

    def __init__(self, window: QWidget, frame: Frame, window_no: str) -> None:
        super().__init__(window, window_word(window_no), width=940 if sizes().large else 820)
        self._frame = frame
        self._number = window_no
        self.name, self.zone, self.system = QLineEdit(), QLineEdit(), QLineEdit()
        self.staff, self.stand_in, self.department = QComboBox(), QComboBox(), QComboBox()
        self.kind = QComboBox()
        for words, code in (
            ("–", ""),
            (self.tr("Comprehensive"), "comprehensive"),
            (self.tr("Of a department"), "department"),
            (self.tr("Issuing"), "issuing"),
        ):
            self.kind.addItem(words, code)
        self.items = QListWidget()
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setAccessibleName(self.tr("Items it handles"))
        self._items: frozenset[int] = frozenset()
        self.pledge = QPlainTextEdit()
        self.pledge.setTabChangesFocus(True)
        self.pledge.setFixedHeight(84)
        fields = (
            Field("name", self.tr("Business"), self.name),
            Field("department", self.tr("Department"), self.department),
            Field("staff", self.tr("A: whose window it is"), self.staff),
            Field("stand_in", self.tr("B: who stands in"), self.stand_in),
            Field("zone", self.tr("Zone"), self.zone),
            Field("system", self.tr("Business system"), self.system),
            Field("kind", self.tr("Kind"), self.kind),
        )
        self.fields = {field.name: field for field in fields}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        pledge = Field("pledge", self.tr("Pledge, one a line"), self.pledge)
        grid.addWidget(pledge, 4, 0, 1, 2)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(grid, 3)
        both.addWidget(Field("items", self.tr("Items it handles"), self.items), 2)
        self.fault = Fault(self)
        self.body.addLayout(both)
        self.body.addWidget(self.fault)
        self.main = self.primary(self.tr("Save"), self.hand_in)
        self.main.setEnabled(False)

    def open(self) -> None:
        """Show it; what it holds is asked beside the window."""
        super().open()
        hall, number = self._frame.hall, self._number
        self._frame.tasks.read(lambda: _asked(hall, number), self._show, self._refused)

    def _show(self, asked: "_Asked") -> None:
        line, a_name, b_name = asked.line, asked.usual, asked.standing_by
        names, departments = asked.names, asked.departments
        if asked.titles:
            self.say(self.tr(", ").join(asked.titles))
        self.kind.setCurrentIndex(max(self.kind.findData(line.kind), 0))
        for key, name, here in sorted(asked.items, key=lambda item: not item[2]):
            row = QListWidgetItem(name)
            row.setToolTip(name)
            row.setData(_ITEM, key)
            row.setCheckState(Qt.CheckState.Checked if here else Qt.CheckState.Unchecked)
            self.items.addItem(row)
        self._items = self.chosen()
        for entry, choices, chosen in (
            (self.staff, names, a_name),
            (self.stand_in, names, b_name),
            (self.department, departments, line.department),
        ):
            entry.addItems(["", *choices])
            entry.setCurrentIndex(max(entry.findText(chosen), 0))
        for name in ("name", "zone", "system"):
            getattr(self, name).setText(getattr(line, name))
        self.pledge.setPlainText(line.pledge)
        self.main.setEnabled(True)

    def chosen(self) -> frozenset[int]:
        """The items that are ticked."""
        rows = (self.items.item(at) for at in range(self.items.count()))
        return frozenset(
            row.data(_ITEM) for row in rows if row.checkState() is Qt.CheckState.Checked
        )

    def hand_in(self) -> None:
        """Write what the form says; a refusal stays at its field."""
        for field in self.fields.values():
            field.refuse("")
        deed = partial(
            _write,
            self._frame.hall,
            self._number,
            None if self.chosen() == self._items else self.chosen(),
            name=self.name.text(),
            department=self.department.currentText(),
            staff=self.staff.currentText(),
            stand_in=self.stand_in.currentText(),
            zone=self.zone.text().strip(),
            kind=self.kind.currentData(),
            system=self.system.text().strip(),
            pledge=self.pledge.toPlainText().strip(),
        )
        self._frame.do(deed, lambda _: self._done(), self._refused)

    def _done(self) -> None:
        said = self.tr("{window} is saved").format(window=window_word(self._number))
        self._frame.tell(said)
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
        else:
            self.fault.say(sentence(error))


@dataclass(frozen=True)
class _Asked:
    line: WindowLine
    usual: str
    standing_by: str
    names: list[str]
    departments: list[str]
    items: tuple[tuple[int, str, bool], ...]
    titles: tuple[str, ...]


def _asked(hall: Hall, number: str) -> _Asked:
    line = next(each for each in people.windows(hall) if each.window_no == number)
    seat = next(each for each in board.seats(hall) if each.window_no == number)
    return _Asked(
        line,
        seat.usual,
        seat.standing_by,
        [each.name for each in people.people(hall) if each.active],
        [each.name for each in people.departments(hall) if each.active],
        window_items.items_of(hall, number),
        titles.in_force(hall).of_window(line.id),
    )


def _write(hall: Hall, number: str, items: frozenset[int] | None, **said: Any) -> None:
    """What the form says of the window; its items are a step of their own."""
    people.amend_window(hall, number, **said)
    if items is not None:
        window_items.set_items(hall, number, items)
