"""Sheets of a round typed in by digits alone, twice by two people; what differs is settled."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from hallapp.actions import appraisals, people
from hallapp.domain.appraisal_rounds import Round, Sheet
from hallapp.domain.errors import Refused
from hallapp.views import errors
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.digit_grid import DigitGrid
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.spins import inset
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_WIDE, _HIGH, _LIST = 1060, 664, 268
Typed = Mapping[tuple[int, int], tuple[str, str]]


@dataclass(frozen=True)
class SheetRow:
    """One sheet in the list beside the grid."""

    sheet: Sheet
    about: str
    first: str
    second: str


class TallyDialog(Dialog):
    """The second person sees an empty sheet, too: nothing of what the first typed."""

    def __init__(self, window: QWidget, frame: Frame, told: Round) -> None:
        super().__init__(window, told.name, width=min(_WIDE, window.width() - 48))
        self._frame = frame
        self.told = told
        self._typed: Typed = {}
        self._settling: Sheet | None = None
        self._make_parts()
        self._arrange_parts()
        self.cancelling(offered=False)
        self.primary(self.tr("Save the sheet  ↵"), self.save)
        self.card.setFixedHeight(min(_HIGH, window.height() - 24))
        hall = frame.hall
        frame.tasks.read(lambda: people.people(hall), self._know, frame.show_trouble)
        self._ask()

    def sizeHint(self) -> QSize:
        """The window's own size."""
        return self._window.size()

    def _make_parts(self) -> None:
        self.by = QComboBox()
        self.subject = QComboBox()
        for key, name in self.told.subjects:
            self.subject.addItem(self._about(name), key)
        self.number = inset(QSpinBox())
        self.number.setRange(1, 9999)
        self.by.currentIndexChanged.connect(lambda _: self._go_on())
        self.subject.currentIndexChanged.connect(lambda _: self._go_on())
        self.grid = DigitGrid()
        self.grid.most = len(self.told.form.scale.words)
        self.grid.setAccessibleName(self.tr("Digits of the sheet"))
        self.grid.finished.connect(self.save)
        self.grid.refused.connect(self._say_digit)
        self.fault = Fault()
        self.legend = Words(self._legend(), "body", "text2", wrap=True)
        self.sums = Words("", "body", "text2")
        self.sheets = Table(_columns(), self._frame.tasks)
        self.sheets.setAccessibleName(self.tr("Sheets"))
        self.sheets.rows.failed.connect(self._frame.show_trouble)
        self.sheets.opened.connect(self._choose)
        self.sheets.clicked.connect(lambda _: self._choose(self.sheets.current_line()))

    def _arrange_parts(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Field("by", self.tr("Typed by"), self.by, required=True), 2)
        about = Field("subject", self.tr("About"), self.subject)
        about.setVisible(self.told.single and len(self.told.subjects) > 1)
        top.addWidget(about, 2)
        top.addWidget(Field("number", self.tr("Sheet"), self.number), 1)
        top.addStretch(2)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.legend)
        left.addWidget(self.grid, 1)
        left.addWidget(self.fault)
        self.sheets.setFixedWidth(_LIST + (40 if sizes().large else 0))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left, 1)
        both.addWidget(self.sheets)
        self.body.addLayout(top)
        self.body.addLayout(both, 1)
        self.left.addWidget(self.sums)

    def _about(self, name: str) -> str:
        if self.told.about.value == "window":
            return translate("Entry", "Window {no}").format(no=name)
        return name or self.tr("The whole hall")

    def _legend(self) -> str:
        words = [f"{digit} {word.text}" for digit, word in enumerate(self.told.form.scale.words, 1)]
        blank = self.tr("0 nothing marked; Enter on an empty row leaves it blank")
        return "   ".join([*words, blank])

    def _know(self, lines: tuple[people.StaffLine, ...]) -> None:
        names = [line.name for line in lines if line.active]
        here = self._frame.hall.who
        self.by.addItems(names if here in names else [here, *names])
        self.by.setCurrentText(here)

    # --- the sheet at hand ------------------------------------------------------------------

    def _ask(self) -> None:
        hall, key = self._frame.hall, self.told.id

        def ask() -> tuple[Round, Typed]:
            return appraisals.find(hall, key), appraisals.typed_by(hall, key)

        self._frame.tasks.read(ask, self._show, self._frame.show_trouble)

    def _show(self, answer: tuple[Round, Typed]) -> None:
        self.told, self._typed = answer
        names = dict(self.told.subjects)
        rows = []
        for sheet in self.told.sheets:
            first, second = self._typed.get((sheet.subject, sheet.number), ("", ""))
            about = self._about(names.get(sheet.subject, "")) if self.told.single else ""
            rows.append(SheetRow(sheet, about, first, second))
        rows.sort(key=lambda row: (not row.sheet.differs, row.sheet.counted is not None))
        self.sheets.show_rows(ListSource(rows))
        differ = sum(bool(sheet.differs) for sheet in self.told.sheets)
        once = sum(sheet.once for sheet in self.told.sheets)
        self.sums.say(
            self.tr("{n} sheets, {differ} differ, {once} typed once").format(
                n=self.told.collected, differ=differ, once=once
            )
        )
        self._go_on()

    def _go_on(self) -> None:
        """The next sheet of whoever types: one that somebody else typed first, else a new one."""
        self._settling = None
        who, subject = self.by.currentText(), self._subject()
        mine = [sheet for sheet in self.told.sheets if sheet.subject == subject]
        waiting = [
            sheet.number
            for sheet in mine
            if sheet.once and who not in self._typed.get((subject, sheet.number), ())
        ]
        following = max((sheet.number for sheet in mine), default=0) + 1
        self.number.setValue(min(waiting, default=following))
        self.grid.ask(self._asked(), self.told.form.items)
        self.primary(self.tr("Save the sheet  ↵"), self.save)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _subject(self) -> int:
        return int(self.subject.currentData() or 0) if self.told.single else 0

    def _asked(self) -> list[tuple[int, str]]:
        subject = self._subject()
        return [
            (key, self._about(name))
            for key, name in self.told.subjects
            if not self.told.single or key == subject
        ]

    def _choose(self, row: SheetRow | None) -> None:
        """A sheet on which two people differ is settled with the paper in hand."""
        if row is None or not row.sheet.differs:
            return
        sheet = row.sheet
        assert sheet.first is not None
        assert sheet.second is not None
        if self.told.single:
            self.subject.setCurrentIndex(self.subject.findData(sheet.subject))
        self._settling = sheet
        self.number.setValue(sheet.number)
        wide = len(self.told.form.items)
        both = {
            key: (sheet.first.get(key, "0" * wide), sheet.second.get(key, "0" * wide))
            for key, _ in self._asked()
        }
        self.grid.ask(self._asked(), self.told.form.items, both)
        self.fault.say("")
        self.primary(self.tr("Settle the sheet  ↵"), self.save)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the sheet at hand, or settle the one on which two differ."""
        marks = self.grid.marks
        if marks is None:
            self._say_digit("")
            return
        self.fault.say("")
        hall, key, number = self._frame.hall, self.told.id, self.number.value()
        by, subject = self.by.currentText(), self._subject()
        deed = appraisals.type_in if self._settling is None else appraisals.settle
        self._frame.do(
            lambda: deed(hall, key, number, marks, by=by, subject=subject),
            lambda _: self._ask(),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.fault.say(errors.sentence(error))
        else:
            self._frame.show_trouble(error)

    def _say_digit(self, digit: str) -> None:
        if digit:
            words = self.tr("{digit} is no mark of this form").format(digit=digit)
        else:
            words = self.tr("The sheet is not full yet: every item needs its digit")
        self.fault.say(words)


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Column", "Sheet"),
            normal=112,
            large=128,
            kind=Kind.LAMP,
            sorts=False,
            cell=_state,
        ),
        Column(
            key="who",
            title=QT_TRANSLATE_NOOP("Column", "Typed by"),
            normal=130,
            large=150,
            stretch=True,
            sorts=False,
            cell=_who,
        ),
    )


def _state(row: SheetRow) -> Cell:
    if row.sheet.differs:
        words = translate("TallyDialog", "{number} differs")
        return lamp_cell(Sign.WARNING, words.format(number=row.sheet.number))
    sign = Sign.DONE if row.sheet.counted is not None else Sign.PENDING
    return lamp_cell(sign, f"{row.sheet.number}")


def _who(row: SheetRow) -> Cell:
    names = " · ".join(filter(None, (row.about, row.first, row.second)))
    return Cell(names, "text2", tip=names)
