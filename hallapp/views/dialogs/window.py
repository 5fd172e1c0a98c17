"""One window: what it does, whose it is (A 岗), who stands by (B 岗), its system, its pledge."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from hallapp.actions import board, people
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


class WindowDialog(Dialog):
    """The form of a window, written in one step; who sat there before is kept."""

    def __init__(self, window: QWidget, frame: Frame, window_no: str) -> None:
        super().__init__(window, window_word(window_no), width=660 if sizes().large else 560)
        self._frame = frame
        self._number = window_no
        self.name, self.zone, self.system = QLineEdit(), QLineEdit(), QLineEdit()
        self.staff, self.stand_in, self.department = QComboBox(), QComboBox(), QComboBox()
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
        )
        self.fields = {field.name: field for field in fields}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        pledge = Field("pledge", self.tr("Pledge, one a line"), self.pledge)
        grid.addWidget(pledge, 3, 0, 1, 2)
        self.fault = Fault(self)
        self.body.addLayout(grid)
        self.body.addWidget(self.fault)
        self.main = self.primary(self.tr("Save"), self.hand_in)
        self.main.setEnabled(False)

    def open(self) -> None:
        """Show it; what it holds is asked beside the window."""
        super().open()
        hall, number = self._frame.hall, self._number
        self._frame.tasks.read(lambda: _asked(hall, number), self._show, self._refused)

    def _show(self, asked: tuple[WindowLine, str, str, list[str], list[str]]) -> None:
        line, a_name, b_name, names, departments = asked
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

    def hand_in(self) -> None:
        """Write what the form says; a refusal stays at its field."""
        for field in self.fields.values():
            field.refuse("")
        deed = partial(
            people.amend_window,
            self._frame.hall,
            self._number,
            name=self.name.text(),
            department=self.department.currentText(),
            staff=self.staff.currentText(),
            stand_in=self.stand_in.currentText(),
            zone=self.zone.text().strip(),
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


def _asked(hall: Hall, number: str) -> tuple[WindowLine, str, str, list[str], list[str]]:
    line = next(each for each in people.windows(hall) if each.window_no == number)
    seat = next(each for each in board.seats(hall) if each.window_no == number)
    names = [each.name for each in people.people(hall) if each.active]
    departments = [each.name for each in people.departments(hall) if each.active]
    return line, seat.usual, seat.standing_by, names, departments
