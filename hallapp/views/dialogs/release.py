"""查实举报 for the wall: what discipline inspection announced of a period, with source and day."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from hallapp.actions import discipline
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, span_of
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field

_NO_DAY = "2026-03-05"


class ReleaseDialog(Dialog):
    """Without a release the zero sheet has no row of reports."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        width = 600 if sizes().large else 520
        super().__init__(window, self.tr("Release a figure for the wall"), width=width)
        self._frame = frame
        today = frame.now().date()
        self.say(
            self.tr("The zero sheet prints it with its source and day; a later one replaces it")
        )
        self.period = QLineEdit(span_of(today, Bucket.QUARTER).name)
        self.count = QLineEdit("0")
        self.source = QLineEdit(self.tr("as announced by discipline inspection"))
        self.day = QLineEdit(today.isoformat())
        self.fields = {
            "period": Field(
                "period",
                self.tr("Period"),
                self.period,
                required=True,
                help_line="2026Q3  2026-03  2026",
            ),
            "count": Field("count", self.tr("Confirmed reports"), self.count, required=True),
            "source": Field("source", self.tr("Source"), self.source, required=True),
            "announced_on": Field("announced_on", self.tr("Announced on"), self.day),
        }
        self.fault = Fault(self)
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.fault)
        self.primary(self.tr("Release"), self.hand_in)

    def hand_in(self) -> None:
        """Release what was said; a refusal stays at its field."""
        for field in self.fields.values():
            field.refuse("")
        hall = self._frame.hall
        try:
            on = date.fromisoformat(self.day.text().strip())
        except ValueError:
            self.fields["announced_on"].refuse(
                self.tr("Write the day like {day}.").format(day=_NO_DAY)
            )
            return
        period, count, source = self.period.text(), self.count.text(), self.source.text()
        self._frame.do(
            lambda: discipline.release(hall, period, count=count, source=source, announced_on=on),
            self._done,
            self._refused,
        )

    def _done(self, found: discipline.Released) -> None:
        self._frame.tell(self.tr("Released for {period}").format(period=found.period))
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is None:
            self.fault.say(sentence(error))
        else:
            field.refuse(sentence(error))
