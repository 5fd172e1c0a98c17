"""Step 4 投票: the slate, who came, the ballots entered by two people, the count, ties."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballot_typing import digits
from hallapp.domain.stars.ballots import Ballot, Difference
from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.rules import Mode, Then, VoteStage
from hallapp.domain.stars.run_view import RoundView, RunView, StepKey
from hallapp.views import star_words
from hallapp.views.columns import Column
from hallapp.views.form import Form
from hallapp.views.page import Frame
from hallapp.views.pages.stars_foot import SIDE, Foot
from hallapp.views.pages.stars_vote_columns import (
    COUNTED,
    SLATE,
    VOTED,
    counted_lines,
    slate_lines,
    vote_cuts,
)
from hallapp.views.pages.stars_vote_words import count_words, how
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.fields import Field
from hallapp.views.parts.link_list import Link, LinkList
from hallapp.views.parts.or_empty import OrEmpty
from hallapp.views.parts.ranking import RankingTable
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP, PADDING
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
FIRST, SECOND = 1, 2
ENTRIES = {
    FIRST: QT_TRANSLATE_NOOP("Stars", "First count"),
    SECOND: QT_TRANSLATE_NOOP("Stars", "Second count"),
}
_NUMBERS = ("eligible", "present", "issued")


class VoteStep(QWidget):
    """``numbered`` carries changed numbers, ``entering`` a count, ``settling`` a `Difference`."""

    numbered = Signal(dict)
    entering = Signal(int)
    settling = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.view: RunView | None = None
        self.held: RoundView | None = None
        self.card = HeadedCard("")
        self.tables = QStackedWidget()
        self.table = self._table(SLATE)
        self.counted = self._table(COUNTED)
        self.voted = self._table(VOTED)
        self.told = Words("", "body", "text2", wrap=True)
        self.told.setContentsMargins(PADDING, 6, PADDING, 8)
        self.foot = Foot()
        self.paper = Button(self.tr("Print ballots"), icon="printer")
        self.minutes = Button(self.tr("Print the minutes"), icon="printer")
        self.decide = Button(self.tr("Record the committee's decision…"))
        self.deed = Button("", "primary")
        for button in (self.minutes, self.paper, self.decide, self.deed):
            self.foot.add(button)
        self.listed = OrEmpty(
            self.tables,
            Empty(
                "tray",
                self.tr("No vote yet"),
                self.tr("The slate follows from the scores: lock them first."),
                self.tr("To the scores"),
            ),
        )
        self.card.body.addWidget(self.listed, 1)
        self.card.body.addWidget(self.told)
        self.card.body.addWidget(self.foot)
        self._build_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)

    def _table(self, columns: Sequence[Column]) -> RankingTable:
        table = RankingTable(columns, self._frame.tasks)
        table.setAccessibleName(self.tr("Slate"))
        table.rows.failed.connect(self._frame.show_trouble)
        self.tables.addWidget(table)
        return table

    def _build_side(self) -> None:
        names = {
            "eligible": self.tr("Entitled"),
            "present": self.tr("Present"),
            "issued": self.tr("Ballots given out"),
        }
        fields = tuple(Field(name, names[name], QLineEdit()) for name in _NUMBERS)
        self.form = Form(fields, self._numbers_left, self)
        self.numbers = HeadedCard(self.tr("Who came"))
        across = QHBoxLayout()
        across.setContentsMargins(PADDING, 2, PADDING, 14)
        across.setSpacing(8)
        for field in fields:
            across.addWidget(field, 1)
            entry = field.entry
            assert isinstance(entry, QLineEdit)
            entry.editingFinished.connect(self._numbers_left)
        self.numbers.body.addLayout(across)
        self.counts = HeadedCard(self.tr("Ballots, entered twice"))
        self.entries = LinkList()
        self.entries.chosen.connect(self._enter)
        self.counts.body.addWidget(self.entries)
        self.apart = HeadedCard(self.tr("Read differently"))
        self.differences = LinkList()
        self.differences.chosen.connect(lambda chosen: self.settling.emit(chosen.opens))
        self.apart.body.addWidget(self.differences)
        self.side = QWidget()
        self.side.setFixedWidth(SIDE)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (self.numbers, self.counts, self.apart):
            column.addWidget(card)
        column.addStretch(1)

    # --- showing ----------------------------------------------------------------------------

    def show_run(self, view: RunView) -> None:
        """Show the vote of a run: what comes next, what is open, or what came out."""
        self.view = view
        self.held = view.round
        is_open = self.is_open
        names = self.slate()
        stage = self.stage()
        self.card.title.say(stage.name if stage else self.tr("Vote"))
        unused = star_words.told(view.step(StepKey.VOTE).line)
        self.card.line.say(how(stage, self.seats()) if stage else unused)
        self.listed.say(nothing=stage is not None and not self._begun(view))
        self._show_table(names)
        self._show_numbers()
        self.counts.setVisible(self.held is not None)
        self.apart.setVisible(False)
        self._show_entries()
        self.numbers.setVisible(self._begun(view))
        self.paper.setVisible(is_open)
        self.minutes.setVisible(self.held is not None and self.held.count is not None)
        self.told.say(self._outcome())
        self.told.setVisible(bool(self.told.text()))
        self._show_foot()

    @staticmethod
    def _begun(view: RunView) -> bool:
        """Whether the scores are locked: before that a slate would only be a guess."""
        return view.run is not None and view.run.locked_at is not None

    @property
    def is_open(self) -> bool:
        """Whether ballots are out."""
        return self.held is not None and self.held.closed_at is None

    def stage(self) -> VoteStage | None:
        """The vote that is open, comes next or was last."""
        assert self.view is not None
        stages = self.view.rules.vote
        following = self.view.next_vote
        if not self.is_open and following is not None:
            return stages[following.stage]
        if self.held is not None:
            return stages[self.held.stage]
        return stages[0] if stages else None

    def seats(self) -> int:
        """For how many places it is."""
        assert self.view is not None
        if not self.is_open and self.view.next_vote is not None:
            return self.view.next_vote.places
        return self.held.seats if self.held is not None else self.view.rules.select.places

    def slate(self) -> Sequence[Candidate]:
        """Who stands, in the order of the ballot."""
        assert self.view is not None
        if not self.is_open and self.view.next_vote is not None:
            return self.view.next_vote.slate
        return self.held.slate if self.held is not None else ()

    def _show_table(self, names: Sequence[Candidate]) -> None:
        assert self.view is not None
        held = self.held
        if held is None or held.count is None or self.view.next_vote is not None:
            self.table.show_rows(ListSource(slate_lines(names)), keep=True)
            self.tables.setCurrentWidget(self.table)
            return
        table = self.voted if held.count.stage.mode is Mode.APPROVE else self.counted
        table.show_rows(ListSource(counted_lines(held)), keep=True)
        table.show_cuts(vote_cuts(held))
        self.tables.setCurrentWidget(table)

    def _show_numbers(self) -> None:
        for name in _NUMBERS:
            entry = self.form.fields[name].entry
            assert isinstance(entry, QLineEdit)
            known = getattr(self.held, name) if self.held is not None else None
            if not entry.hasFocus():
                entry.setText("" if known is None else str(known))
            entry.setReadOnly(self.held is None or not self.is_open)

    def _show_entries(self) -> None:
        held = self.held
        if held is None:
            return
        links = []
        for entry, words in ENTRIES.items():
            teller, count = held.tellers[entry - 1], held.entries[entry - 1]
            note = self.tr("{teller}, {n} ballots").format(teller=teller, n=count)
            links.append(
                Link(
                    sign=Sign.PASSED if count else Sign.NORMAL,
                    name=translate("Stars", words),
                    note=note if teller else self.tr("nobody yet"),
                    row=self.tr("Enter") if self.is_open else "",
                    opens=entry if self.is_open else None,
                )
            )
        self.entries.show_links(links)
        apart = held.apart
        self.apart.line.say(str(len(apart)) if apart else "")
        self.apart.setVisible(held.both_entered and (self.is_open or bool(apart)))
        same = Link(sign=Sign.PASSED, name=self.tr("Both counts are the same"))
        self.differences.show_links([self._apart(each) for each in apart] or [same])

    def _apart(self, each: Difference) -> Link:
        words = self.tr("first {first}; second {second}").format(
            first=self._read(each.first), second=self._read(each.second)
        )
        return Link(
            sign=Sign.WARNING,
            name=self.tr("Ballot {n}").format(n=each.serial),
            note=words,
            row=self.tr("Look again") if self.is_open else "",
            opens=each if self.is_open else None,
            tone="warn",
        )

    def _read(self, ballot: Ballot | None) -> str:
        stage = self.stage()
        if ballot is None or stage is None or self.held is None:
            return self.tr("missing")
        return digits(ballot, stage, [each.key for each in self.held.slate])

    def _outcome(self) -> str:
        if self.held is None or self.held.count is None:
            return ""
        return count_words(self.held.count)

    def _show_foot(self) -> None:
        assert self.view is not None
        view = self.view
        step = view.step(StepKey.VOTE)
        lacks = star_words.joined(step.missing)
        self.foot.say(lacks or star_words.told(step.line), lacks=bool(lacks))
        tie = view.ties[0] if view.ties else None
        self.decide.setVisible(tie is not None and tie.then is Then.COMMITTEE)
        self.deed.setVisible(True)
        if self.is_open:
            self.deed.setText(self.tr("Count the ballots"))
            held = self.held
            ready = held is not None and held.both_entered and not held.differences
            self.deed.setEnabled(ready)
        elif tie is not None and tie.then is Then.REVOTE:
            self.deed.setText(self.tr("Vote again among the tied"))
            self.deed.setEnabled(True)
        elif view.next_vote is not None:
            self.deed.setText(self.tr("Open the vote"))
            self.deed.setEnabled(view.run is not None and view.run.locked_at is not None)
        else:
            self.deed.setVisible(False)

    # --- deeds ------------------------------------------------------------------------------

    def _enter(self, chosen: Link) -> None:
        assert isinstance(chosen.opens, int)
        self.entering.emit(chosen.opens)

    def _numbers_left(self) -> None:
        """A number was typed: it is kept at once."""
        if self.held is None or not self.is_open:
            return
        told = {}
        for name in _NUMBERS:
            text = self.form.value(name)
            if text.isdecimal() and int(text) != getattr(self.held, name):
                told[name] = int(text)
        if told:
            self.numbered.emit(told)

    def refuse(self, error: Exception) -> None:
        """Say under the number at fault why it was refused."""
        if not (isinstance(error, Refused) and self.form.refuse(error)):
            self._frame.show_trouble(error)

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return (self.tables, self.side)
