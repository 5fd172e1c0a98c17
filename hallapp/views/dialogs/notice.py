"""粘贴放假通知: the State Council's text on the left, what was understood of it on the right.

Nothing is taken before it has been looked at; a year that would become known from a notice that
lacks holidays is confirmed twice.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from hallapp.actions import calendar
from hallapp.actions.case_due import Moved
from hallapp.domain.calendar import DayKind
from hallapp.domain.errors import Refused
from hallapp.domain.notice import NoticeReading, NoticeRemark, read_notice
from hallapp.views import errors
from hallapp.views.columns import Cell, Column, Kind
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.calendar_words import after, holiday_days, holiday_name, holidays, in_year
from hallapp.views.parts.card import Card
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.remark import Remark
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.saying import Present
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

_WIDE, _HIGH = 980, 600
_WAIT = 250  # ms after the last key before the text is read again
_MOST_REMARKS = 4


class NoticeDialog(Dialog):
    """Reads while one types; ``taken`` carries the year that is known now."""

    taken = Signal(int)

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        known: Sequence[int],
        year: int | None = None,
        text: str = "",
    ) -> None:
        wide = min(_WIDE, window.width() - 48)
        high = min(_HIGH if not sizes().large else 660, window.height() - 48)
        title = QCoreApplication.translate("NoticeDialog", "Paste a holiday notice")
        super().__init__(window, title, width=wide, height=high)
        self._frame = frame
        self._known = frozenset(known)
        self._year = year
        self.reading: NoticeReading | None = None
        self.say(self.tr("Paste the whole text of the State Council's notice, as it is published"))
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.read)
        self.text.textChanged.connect(self._timer.start)
        self.text.setPlainText(text)
        self.read()

    def _build(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(
            self.tr("1. New Year: from 1 January …\n\nCtrl+V pastes what was copied in the browser")
        )
        self.text.setAccessibleName(self.tr("Text of the notice"))
        self.text.setTabChangesFocus(True)
        self.found = Words("", "strong")
        self.table = Table(_columns(self._present), self._frame.tasks, self)
        self.table.rows_of("two_line_row")
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(self.tr("What was understood"))
        self.remarks = Remark(self)
        self.fault = Fault(self)
        self.sure = QCheckBox("")
        self.sure.toggled.connect(lambda _: self._allow())
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.found)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.table)
        right.addWidget(card, 1)
        right.addWidget(self.remarks)
        right.addWidget(self.fault)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.text, 1)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        self.left.addWidget(self.sure)
        self.take_button = self.primary(self.tr("Take it"), self.take)

    def _present(self) -> Present:
        present = Present(self._frame.now())
        return in_year(present, self.reading.year) if self.reading else present

    # --- reading ----------------------------------------------------------------------------

    def read(self) -> None:
        """Read the text again and show what was understood, what was not."""
        self._timer.stop()
        self.reading = None
        self.fault.say("")
        text = self.text.toPlainText()
        if text.strip():
            self._read(text)
        self._show()

    def _read(self, text: str) -> None:
        try:
            self.reading = read_notice(text)
        except Refused as refused:
            if refused.field != "year" or self._year is None:
                self.fault.say(errors.sentence(refused))
                return
            try:  # the text says no year: the one that is shown is meant
                self.reading = read_notice(text, self._year)
            except Refused as still:
                self.fault.say(errors.sentence(still))

    def _show(self) -> None:
        reading = self.reading
        self.sure.setChecked(False)
        lines = holidays(reading.days) if reading else ()
        self.table.show_rows(ListSource(lines))
        self.found.say(self._heading(reading))
        said = [errors.filled("Notice", one.sentence, dict(one.values)) for one in self._remarks()]
        more = len(said) - _MOST_REMARKS
        if more > 0:
            said[_MOST_REMARKS:] = [self.tr("and {n} more").format(n=more)]
        self.remarks.say("\n".join(said))
        asks = reading is not None and self._must_be_sure(reading)
        self.sure.setVisible(asks)
        if reading is not None and asks:
            words = self.tr("{year} has only these days: I have compared them with the notice")
            self.sure.setText(words.format(year=reading.year))
        self._allow()

    def _remarks(self) -> Sequence[NoticeRemark]:
        return self.reading.warnings if self.reading else ()

    def _heading(self, reading: NoticeReading | None) -> str:
        if reading is None:
            return self.tr("What was understood")
        off = sum(day.kind is DayKind.HOLIDAY for day in reading.days)
        words = self.tr("{year}: {off} days off, {worked} made up")
        return words.format(year=reading.year, off=off, worked=len(reading.days) - off)

    def _must_be_sure(self, reading: NoticeReading) -> bool:
        return not reading.is_whole and reading.year not in self._known

    def _allow(self) -> None:
        reading = self.reading
        if reading is None:
            self.primary(self.tr("Take it"), self.take).setEnabled(False)
            return
        words = self.tr("Take {n} days of {year}").format(n=len(reading.days), year=reading.year)
        sure = self.sure.isChecked() or not self._must_be_sure(reading)
        self.primary(words, self.take).setEnabled(sure)

    # --- taking -----------------------------------------------------------------------------

    def take(self) -> None:
        """Take what was understood, in one step."""
        reading, hall = self.reading, self._frame.hall
        if reading is None or not self.take_button.isEnabled():
            return
        self.take_button.setEnabled(False)

        def done(moved: Sequence[Moved]) -> None:
            deed = self.tr("The holidays of {year} are taken").format(year=reading.year)
            self._frame.tell(after(deed, moved))
            self.taken.emit(reading.year)
            self.finish()

        self._frame.do(lambda: calendar.paste(hall, reading), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._allow()
        if errors.is_bug(error):
            self._frame.show_trouble(error)
        else:
            self.fault.say(errors.sentence(error))


def _columns(present: Callable[[], Present]) -> tuple[Column, ...]:
    return (
        Column(
            key="holiday",
            title=QT_TRANSLATE_NOOP("Column", "Holiday"),
            normal=260,
            large=300,
            kind=Kind.TWO_LINES,
            stretch=True,
            sorts=False,
            cell=lambda line: Cell(
                holiday_name(line),
                below=holiday_days(line, present()),
                tip=holiday_days(line, present()),
            ),
        ),
    )
