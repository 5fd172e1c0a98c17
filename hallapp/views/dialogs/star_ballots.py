"""Paper ballots typed by digits: one person's count, or one ballot looked at again by both."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballot_typing import digits, typed
from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.rules import Mode, VoteStage
from hallapp.views.columns import Cell, Column
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.page import Frame
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
Keep = Callable[[str, Ballot], object]
"""The teller and a ballot → the deed that keeps it; gives back the ballots of that count."""

_HOW = {
    Mode.CHOOSE: QT_TRANSLATE_NOOP("StarBallots", "Type the numbers that are marked"),
    Mode.RANK: QT_TRANSLATE_NOOP("StarBallots", "Type the numbers in the order of preference"),
    Mode.APPROVE: QT_TRANSLATE_NOOP("StarBallots", "One digit a name: 1 for, 2 against, 0 no mark"),
    Mode.LEVELS: QT_TRANSLATE_NOOP("StarBallots", "One digit a name: {levels}; 0 no mark"),
}


def how_typed(stage: VoteStage) -> str:
    """What is typed for a ballot of a stage."""
    levels = "，".join(f"{at} {level.name}" for at, level in enumerate(stage.levels, 1))
    said = translate("StarBallots", _HOW[stage.mode]).format(levels=levels)
    return translate("StarBallots", "{how}. 0 alone: blank; a point: spoilt. Enter: next.").format(
        how=said
    )


def _slate(names: Sequence[Candidate]) -> QWidget:
    """Number and name of everyone on the slate, in two columns of the ballot's order."""
    shown = QWidget()
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 0)
    half = (len(names) + 1) // 2
    for begin in (0, half):
        column = QVBoxLayout()
        column.setSpacing(2)
        for at, each in enumerate(names[begin : begin + half], begin + 1):
            column.addWidget(Words(f"{at}  {each.name}", "body", "text2"))
        column.addStretch(1)
        row.addLayout(column, 1)
    return shown


class BallotDialog(Dialog):
    """One person's count of the pile; each ballot is kept when Enter is pressed."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        stage: VoteStage,
        slate: Sequence[Candidate],
        *,
        title: str,
        teller: str,
        people: Sequence[str],
        ballots: Sequence[Ballot],
        keep: Keep,
    ) -> None:
        super().__init__(window, title, width=720, height=min(620, window.height() - 60))
        self._frame, self._stage, self._keep = frame, stage, keep
        self._names = list(slate)
        self._keys = [each.key for each in slate]
        self.ballots = list(ballots)
        self._serial = 0  # the one that is corrected; 0: the next
        self.say(how_typed(stage))
        self.teller = QComboBox()
        self.teller.setEditable(True)
        self.teller.addItems(people)
        self.teller.setCurrentText(teller)
        self.entry = QLineEdit()
        self.fields = (
            Field("teller", self.tr("Who counts"), self.teller, required=True),
            Field("ballot", "", self.entry),
        )
        self.form = Form(self.fields, self.take, self)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.fields[0], 1)
        row.addWidget(self.fields[1], 2)
        self.body.addLayout(row)
        self.body.addWidget(_slate(slate))
        self.table = Table(self._columns(), frame.tasks)
        self.table.setAccessibleName(self.tr("Ballots entered"))
        self.table.opened.connect(self._correct)
        self.body.addWidget(self.table, 1)
        self.cancelling(offered=False)
        self.primary(self.tr("Done"), self.finish)
        self._show()

    def open(self) -> None:
        """Begin with the teller; with the ballots where the teller is known."""
        super().open()
        first = self.entry if self.teller.currentText() else self.teller
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="serial", title=QT_TRANSLATE_NOOP("Column", "Ballot"), normal=80, large=96,
                   sorts=False, cell=lambda row: Cell(str(row.serial), "text2")),
            Column(key="typed", title=QT_TRANSLATE_NOOP("Column", "Typed"), normal=150, large=180,
                   sorts=False, cell=lambda row: Cell(digits(row, self._stage, self._keys))),
            Column(key="names", title=QT_TRANSLATE_NOOP("Column", "Marked"), normal=200, large=200,
                   stretch=True, most=700, sorts=False, cell=self._marked),
        )  # fmt: skip

    def _marked(self, row: Ballot) -> Cell:
        return Cell(marked_words(row, self._stage, self._names), "text2")

    def _show(self) -> None:
        number = self._serial or len(self.ballots) + 1
        self.fields[1].label.say(self.tr("Ballot {n}").format(n=number))
        self.entry.setAccessibleName(self.fields[1].label.text())
        self.table.show_rows(ListSource(list(reversed(self.ballots))))

    def _correct(self, row: Ballot) -> None:
        """Read one of them again."""
        self._serial = row.serial
        self.entry.setText(digits(row, self._stage, self._keys))
        self.entry.selectAll()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def take(self) -> None:
        """Take the ballot that was typed, keep it beside the window, and go on to the next."""
        self.form.clear()
        serial = self._serial or len(self.ballots) + 1
        teller = self.teller.currentText().strip()
        try:
            ballot = typed(self.entry.text(), serial, self._stage, self._keys)
        except Refused as refused:
            self.form.refuse(refused)
            return
        before = list(self.ballots)
        kept = [each for each in self.ballots if each.serial != serial]
        self.ballots = sorted([*kept, ballot], key=lambda each: each.serial)
        self._next()

        def not_kept(error: Exception) -> None:
            if isValid(self):
                self.ballots = before
                self._not(error, ballot)

        self._frame.do(lambda: self._keep(teller, ballot), lambda _: None, not_kept)

    def _next(self) -> None:
        self._serial = 0
        self.teller.setEnabled(False)
        self.entry.clear()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _not(self, error: Exception, ballot: Ballot) -> None:
        """It was not kept: it stands in the field again, and why."""
        self.teller.setEnabled(True)
        self.entry.setText(digits(ballot, self._stage, self._keys))
        self._show()
        if not (isinstance(error, Refused) and self.form.refuse(error)):
            self.fields[1].refuse(sentence(error))


class SettleDialog(Dialog):
    """One ballot on which the two counts differ: both readings, and what it says after all."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        stage: VoteStage,
        slate: Sequence[Candidate],
        *,
        serial: int,
        first: str,
        second: str,
        keep: Callable[[Ballot], object],
    ) -> None:
        super().__init__(window, self.tr("Ballot {n}").format(n=serial), width=560)
        self._frame, self._stage, self._keep = frame, stage, keep
        self._keys = [each.key for each in slate]
        self._serial = serial
        self.say(self.tr("Take ballot {n} out of the pile and look together.").format(n=serial))
        self.body.addWidget(_slate(slate))
        for words, reading in ((self.tr("First count"), first), (self.tr("Second count"), second)):
            self.body.addWidget(Words(f"{words}：{reading}", "body"))
        self.entry = QLineEdit()
        self.field = Field("ballot", self.tr("It says"), self.entry, required=True)
        self.form = Form((self.field,), self.take, self)
        self.body.addWidget(self.field)
        self.body.addWidget(Words(how_typed(stage), "caption", "text3", wrap=True))
        self.primary(self.tr("Settle"), self.take)

    def open(self) -> None:
        """Begin with what it says."""
        super().open()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Keep what both have read."""
        try:
            ballot = typed(self.entry.text(), self._serial, self._stage, self._keys)
        except Refused as refused:
            self.form.refuse(refused)
            return
        self._frame.do(lambda: self._keep(ballot), lambda _: self.finish(), self._not)

    def _not(self, error: Exception) -> None:
        self.field.refuse(sentence(error))


def marked_words(ballot: Ballot, stage: VoteStage, slate: Sequence[Candidate]) -> str:
    """次仁卓玛、张晓红: what a ballot says in names."""
    if ballot.spoilt:
        return translate("StarBallots", "spoilt")
    names = {each.key: each.name for each in slate}
    order = list(names)
    marks = sorted(ballot.marks, key=lambda mark: order.index(mark[0]))
    if stage.mode is Mode.RANK:
        marks.sort(key=lambda mark: (len(mark[1]), mark[1]))
    plain = stage.mode in {Mode.CHOOSE, Mode.RANK}
    words = {"yes": translate("StarBallots", "for"), "no": translate("StarBallots", "against")}
    said = [names[key] if plain else f"{names[key]} {words.get(mark, mark)}" for key, mark in marks]
    said += [f"+{name}" for name in ballot.write_ins]
    return "、".join(said) or translate("StarBallots", "blank")
