"""The third step of the first start: windows and people, typed or pasted from Excel."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.actions.seats import Seat
from hallapp.desk import founding
from hallapp.domain.errors import Refused
from hallapp.views import errors
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.typed_rows import TypedRows
from hallapp.views.parts.words import Words

translate = QCoreApplication.translate


class WindowRows(QWidget):
    """A row a window: number, name, who sits there, of which department."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (
            translate("FirstStart", "Window"),
            translate("FirstStart", "Business"),
            translate("FirstStart", "Person"),
            translate("FirstStart", "Department"),
        )
        self.rows = TypedRows(titles, (2, 5, 4, 6), order_of=founding.order_of)
        for at, row in enumerate(self.rows.rows):
            row[0].setPlaceholderText(str(at + 1))
        self.fault = Fault(self)
        self.said = Words("", "caption", "text3")
        self.paste = Button(translate("FirstStart", "Paste from Excel"), "quiet", small=True)
        self.paste.clicked.connect(self._paste)
        self.rows.filled.connect(self._say_filled)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 0, 33, 6)
        column.setSpacing(4)
        column.addWidget(self.rows, 1)
        column.addWidget(self.fault)
        column.addLayout(foot)
        self.said.say(
            translate("FirstStart", "Columns in this order; a person alone may stand too")
        )

    def _paste(self) -> None:
        if not self.rows.paste(QGuiApplication.clipboard().text()):
            self.fault.say(
                translate("FirstStart", "Nothing to paste: copy the rows in Excel or WPS first")
            )

    def _say_filled(self, count: int) -> None:
        self.fault.say("")
        self.said.say(translate("FirstStart", "{n} rows pasted: look at them").format(n=count))

    def seats(self) -> tuple[Seat, ...]:
        """What stands in the rows."""
        return tuple(
            Seat(window_no=number, name=name, staff=staff, department=department)
            for number, name, staff, department in self.rows.texts()
        )

    def refuse(self, refused: Refused) -> None:
        """Mark the row that is meant and say why."""
        self.rows.clear_marks()
        self.fault.say(errors.sentence(refused))
        if isinstance(at := refused.values.get("row"), int):
            self.rows.mark(at, 0)
