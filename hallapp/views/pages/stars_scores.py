"""Step 3 评分: the ranking with its parts, who is out, and what other weights would change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from hallapp.domain.rights import Right
from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.chances import Need, Sensitivity
from hallapp.domain.stars.gates import Standing, Verdict
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run_view import RunView, StepKey
from hallapp.domain.stars.scores import Scored
from hallapp.views import star_words
from hallapp.views.page import Frame
from hallapp.views.pages.stars_candidate import CandidateCard
from hallapp.views.pages.stars_columns import RANKING, RankedLine, cuts, ranked_lines
from hallapp.views.pages.stars_foot import SIDE, Foot
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.chips import MenuChip
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.link_list import Link, LinkList
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.or_empty import OrEmpty
from hallapp.views.parts.ranking import Legend, RankingTable
from hallapp.views.parts.weight_grid import Moved, WeightGrid
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP, PADDING

translate = QCoreApplication.translate
_SIGNS = {Standing.OUT: Sign.BARRED, Standing.DEFERRED: Sign.PENDING}
_BEFORE = 6  # rows of the grid above the line


@dataclass(frozen=True)
class Scoreboard:
    """What the step shows."""

    title: str
    rules: RuleSet
    scored: tuple[Scored, ...]
    verdicts: tuple[Verdict, ...]
    sensitivity: Sensitivity
    needs: tuple[Need, ...] = ()


class ScoresStep(QWidget):
    """``opened`` carries evidence to be seen; the buttons are the foot's."""

    opened = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.board: Scoreboard | None = None
        self._group = ""
        self.card = HeadedCard("")
        self.legend = Legend()
        self.groups = MenuChip(self.tr("Group"), QMenu(self))
        self.groups.hide()
        self.card.head.insertWidget(2, self.groups)
        self.card.head.addWidget(self.legend)
        self.card.head.setContentsMargins(PADDING, 0, PADDING, 0)
        self.table = RankingTable(RANKING, frame.tasks)
        self.table.setAccessibleName(self.tr("Ranking"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self._pick)
        self.table.rows.failed.connect(frame.show_trouble)
        self.side = QStackedWidget()
        self.foot = Foot()
        self.remind = Button(self.tr("Remind"), "quiet", small=True)
        self.trial = Button(self.tr("Try out, keep nothing"))
        self.anyway = Button(self.tr("Lock anyway…"), "quiet", small=True)
        self.unlock = Button(self.tr("Unlock"))
        self.lock = Button(self.tr("Lock scores, go to the vote"), "primary")
        self.foot.after_words(self.remind)
        self.foot.after_words(self.anyway)
        for button in (self.trial, self.unlock, self.lock):
            self.foot.add(button)
        self.listed = OrEmpty(
            self.table,
            Empty(
                "star",
                self.tr("No candidates yet"),
                self.tr("Enter the hall's people first; they are ranked here."),
                self.tr("Enter people"),
            ),
        )
        self.card.body.addWidget(self.listed, 1)
        self.card.body.addWidget(self.foot)
        self._side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)

    def _side(self) -> None:
        self.gates = HeadedCard(self.tr("Not passed the check"))
        self.reasons = LinkList()
        self.reasons.chosen.connect(self._open_reason)
        self.gates.body.addWidget(self.reasons)
        self.weights = HeadedCard(self.tr("Weights moved by 10%"), self.tr("rank"))
        self.grid = WeightGrid()
        self.moves = Words("", "caption", "text2", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        column.addStretch(1)
        said = QVBoxLayout()
        said.setContentsMargins(PADDING, 6, PADDING, 12)
        said.addWidget(self.moves)
        self.weights.body.addWidget(Middle(inside), 1)
        self.weights.body.addLayout(said)
        both = QWidget()
        two = QVBoxLayout(both)
        two.setContentsMargins(0, 0, 0, 0)
        two.setSpacing(GAP)
        two.addWidget(self.gates)
        two.addWidget(self.weights, 1)
        two.addStretch()
        self.candidate = CandidateCard()
        self.candidate.closed.connect(lambda: self.side.setCurrentIndex(0))
        self.candidate.opened.connect(self.opened)
        self.side.setFixedWidth(SIDE)
        self.side.addWidget(both)
        self.side.addWidget(self.candidate)

    # --- showing ----------------------------------------------------------------------------

    def show_board(self, board: Scoreboard) -> None:
        """Show the ranking of a run."""
        self.board = board
        # what other weights would change is for who decides on the stars (hall-rules 27)
        self.weights.setVisible(self._frame.hall.may(Right.ASSESS))
        self.card.title.say(board.title)
        self.legend.show_words(
            [
                f"{part.name or star_words.metric(part.source)} {star_words.plain(part.weight)}"
                for part in board.rules.score
            ]
        )
        self.listed.say(nothing=not board.scored)
        self._show_groups()
        self._show_ranking()
        self._show_links()

    def show_state(self, view: RunView) -> None:
        """Say what is missing, and offer what may be done with the scores."""
        step = view.step(StepKey.SCORES)
        lacks = "；".join(view.inputs.missing)
        begun = view.run is not None
        locked = view.run is not None and view.run.locked_at is not None
        over = self._frame.now().date() > view.span.last
        able = begun and over and bool(view.scored)
        said = star_words.told(step.line)
        if not locked and not lacks:
            said = self._why_not(begun=begun, over=over, anybody=bool(view.scored)) or said
        missing = bool(lacks) and not locked
        words = self.tr("Still missing: {what}").format(what=lacks)
        self.foot.say(words if missing else said, lacks=missing)
        self.remind.setVisible(missing)
        self.anyway.setVisible(missing and able)
        self.lock.setVisible(not locked)
        self.lock.setEnabled(able and not lacks)
        words = self.tr("Lock scores, go to the vote")
        self.lock.setText(words if view.rules.vote else self.tr("Lock the scores"))
        self.unlock.setVisible(locked and not view.rounds and view.publicity is None)

    def _why_not(self, *, begun: bool, over: bool, anybody: bool) -> str:
        """Why the scores cannot be locked although nothing is missing."""
        if not begun:
            return self.tr("Begin the run with its rules first.")
        if not over:
            return self.tr("The period is not over yet.")
        return "" if anybody else self.tr("Nobody passes the check.")

    def _show_groups(self) -> None:
        """Groups compete among themselves: one of them is seen."""
        assert self.board is not None
        names = list(dict.fromkeys(row.candidate.group for row in self.board.scored))
        if self._group not in names:
            self._group = names[0] if names else ""
        self.groups.menu.clear()
        for name in names:
            action = self.groups.menu.addAction(name or self.tr("Others"))
            action.triggered.connect(lambda _=False, name=name: self._choose_group(name))
        self.groups.choose(self._group or self.tr("Others"))
        self.groups.setVisible(len(names) > 1)

    def _choose_group(self, name: str) -> None:
        self._group = name
        self.groups.choose(name or self.tr("Others"))
        self._show_ranking()

    def rows(self) -> tuple[Scored, ...]:
        """The candidates of the group that is seen, as they are ranked."""
        assert self.board is not None
        return tuple(row for row in self.board.scored if row.candidate.group == self._group)

    def _show_ranking(self) -> None:
        assert self.board is not None
        rows, rules = self.rows(), self.board.rules
        self.table.show_rows(ListSource(ranked_lines(rules, rows)), keep=True)
        self.table.show_cuts(cuts(rules, rows))
        self._show_moves(rows)

    def _show_moves(self, rows: Sequence[Scored]) -> None:
        """Those around the line, and whoever moves."""
        assert self.board is not None
        told = self.board.sensitivity
        keys = {row.candidate.key for row in rows}
        mine = [row for row in told.rows if row.candidate.key in keys]
        inside = sum(row.inside for row in mine)
        near = [
            row
            for at, row in enumerate(mine)
            if inside - _BEFORE <= at <= inside
            or any(
                each.inside != row.inside or (row.inside and each.rank != row.rank)
                for each in row.moved
            )
        ]
        names = [part.name or star_words.metric(part.source) for part in self.board.rules.score]
        self.grid.show_rows(
            names,
            [
                Moved(
                    name=row.candidate.name,
                    cells=tuple(each.rank if each.rank != row.rank else 0 for each in row.moved),
                    inside=tuple(each.inside for each in row.moved),
                    above=row.inside,
                )
                for row in near
            ],
        )
        self.moves.say(star_words.joined(told.sentences) if rows else "")

    def _show_links(self) -> None:
        assert self.board is not None
        out = [each for each in self.board.verdicts if each.standing is Standing.OUT]
        deferred = [each for each in self.board.verdicts if each.standing is Standing.DEFERRED]
        windows = self.board.rules.award is AwardKind.WINDOW
        words = self.tr("{n} windows") if windows else self.tr("{n} people")
        if deferred:
            words = self.tr("{n}, and {m} deferred")
        self.gates.line.say(words.format(n=len(out), m=len(deferred)))
        self.reasons.show_links([reason(each) for each in (*out, *deferred)])

    def _pick(self, line: RankedLine) -> None:
        self.show_candidate(line.row)

    def show_candidate(self, row: Scored) -> None:
        """Show how somebody's points came about, instead of the two cards."""
        assert self.board is not None
        key = row.candidate.key
        need = next((each for each in self.board.needs if each.candidate.key == key), None)
        self.candidate.show_candidate(row, need, self.board.rules.places)
        self.side.setCurrentIndex(1)

    def _open_reason(self, chosen: Link) -> None:
        self.opened.emit(chosen.opens)

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return (self.table, self.side)


def reason(verdict: Verdict) -> Link:
    """Who is out or deferred, why, and the row that says so."""
    why = "；".join(star_words.told(each.said) for each in verdict.reasons)
    rows: list[Evidence] = [row for each in verdict.reasons for row in each.evidence]
    deferred = verdict.standing is Standing.DEFERRED
    return Link(
        sign=_SIGNS.get(verdict.standing, Sign.PASSED),
        name=verdict.candidate.name,
        note=why,
        row=star_words.row_name(rows[0]) if rows else "",
        opens=star_words.row_of(rows[0], verdict.candidate) if rows else None,
        tone="warn" if deferred else "text2",
    )
