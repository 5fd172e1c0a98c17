"""评议表: rounds with what they wait for, typed in by two people, scored at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hallapp.actions import appraisals
from hallapp.domain.appraisal_rounds import About, Round, mean
from hallapp.domain.rights import Right
from hallapp.views.columns import Cell, Column, Kind
from hallapp.views.for_whom import only_for
from hallapp.views.page import Frame
from hallapp.views.pages.appraisal_columns import KINDS, round_columns
from hallapp.views.pages.appraisal_tab import AppraisalTab
from hallapp.views.pages.case_reckoning import present_of
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card, HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.sizes import GAP
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_SIDE = 392


@dataclass(frozen=True, slots=True)
class Scored:
    """What the sheets of a round give somebody."""

    name: str
    value: Decimal
    sheets: int


class Tab(AppraisalTab):
    """Rounds at the left, the chosen one with its scores and deeds at the right."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._present = present_of(frame.hall, frame.now())
        self._rounds: tuple[Round, ...] = ()
        self.told: Round | None = None
        self._build_list()
        self._build_side()
        self.empty = Empty(
            "chat-centered-dots",
            translate("Appraisal", "No round of appraisal was held yet"),
            translate(
                "Appraisal", "Begin one: its form is printed, filled in and typed in by two people"
            ),
            translate("Appraisal", "Begin a round…"),
        )
        self.empty.wished.connect(self.begin)
        around = Card()
        inside = QVBoxLayout(around)
        inside.addWidget(self.empty)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)
        self.stack = QStackedWidget()
        self.stack.addWidget(both)
        self.stack.addWidget(around)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    # --- building ---------------------------------------------------------------------------

    def _build_list(self) -> None:
        self.card = HeadedCard(translate("Appraisal", "Rounds"))
        self.new = Button(translate("Appraisal", "Begin a round…"), "primary", icon="plus")
        self.new.clicked.connect(self.begin)
        only_for(self.frame, (Right.ASSESS,), self.new)
        self.card.head.addWidget(self.new)
        self.table = Table(round_columns(lambda: self._present), self.frame.tasks)
        self.table.rows_of("two_line_row")
        self.table.setAccessibleName(translate("Appraisal", "Rounds"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self._type_in)
        self.table.rows.failed.connect(self.frame.show_trouble)
        self.table.rows.shown.connect(self._choose_again)
        self.card.body.addWidget(self.table, 1)

    def _build_side(self) -> None:
        self.side = HeadedCard(translate("Appraisal", "Scores"))
        self.side.setFixedWidth(_SIDE)
        self.printer = IconButton("printer", translate("Appraisal", "Print the form"))
        self.printer.clicked.connect(self.print_it)
        self.side.head.addWidget(self.printer)
        self.name = Words("", "strong", wrap=True)
        self.facts = Words("", "body", "text2", wrap=True)
        self.waits = Words("", "body", "warn", wrap=True)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 8)
        top.setSpacing(4)
        for part in (self.name, self.facts, self.waits):
            top.addWidget(part)
        self.scores = Table(_score_columns(), self.frame.tasks)
        self.scores.rows_of("dense_row")
        self.scores.setAccessibleName(translate("Appraisal", "Scores"))
        self.type_in = Button(translate("Appraisal", "Type sheets in…"), "primary")
        self.type_in.clicked.connect(lambda: self._type_in(self.told))
        self.handed = Button(translate("Appraisal", "Issued, handed in…"))
        self.handed.clicked.connect(self._hand_in)
        self.close_it = Button(translate("Appraisal", "Close the round"))
        self.close_it.clicked.connect(lambda: self._do(appraisals.close))
        self.open_it = Button(translate("Appraisal", "Open it again"))
        self.open_it.clicked.connect(lambda: self._do(appraisals.open_again))
        deeds = QVBoxLayout()
        deeds.setContentsMargins(16, 10, 16, 12)
        deeds.setSpacing(8)
        deeds.addWidget(self.type_in)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.handed, self.close_it, self.open_it):
            row.addWidget(button, 1)
        deeds.addLayout(row)
        self.side.body.addLayout(top)
        self.side.body.addWidget(self.scores, 1)
        self.side.body.addLayout(deeds)

    # --- the page's side --------------------------------------------------------------------

    def context(self) -> str:
        """How many rounds."""
        return translate("Appraisal", "{n} rounds").format(n=len(self._rounds))

    def badge(self) -> Badge:
        """Sheets that are missing or differ in rounds that are open."""
        waiting = sum(
            len(told.missing) + sum(bool(sheet.differs) for sheet in told.sheets)
            for told in self._rounds
            if told.closed_on is None
        )
        return Badge(waiting)

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for what changed."""
        if changed and not any(name.startswith("appraisal") for name in changed):
            return
        self._present = present_of(self.frame.hall, self.frame.now())
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: appraisals.rounds(hall), self._show, self.frame.show_trouble, about=self._show
        )

    def wish(self, **wish: object) -> None:
        """``round``: show that one; ``tally``: type its sheets in; ``new``: begin one."""
        if isinstance(key := wish.get("round"), int):
            hall = self.frame.hall
            opens = bool(wish.get("tally"))

            def show(told: Round) -> None:
                self._pick(told)
                if opens:
                    self._type_in(told)

            self.frame.tasks.read(lambda: appraisals.find(hall, key), show)
        if wish.get("new"):
            self.begin()

    def regions(self) -> Sequence[QWidget]:
        """Rounds, scores, deeds."""
        return (self.table, self.scores, self.type_in)

    def print_it(self) -> bool:
        """F9 prints the form of the round."""
        told = self.told
        if told is None:
            return False
        paper = "rating-form" if told.single or told.about is About.HALL else "peer-form"
        self.frame.open_page("papers", paper=paper, values={"round": told.name})
        return True

    # --- showing ----------------------------------------------------------------------------

    def _show(self, rounds: tuple[Round, ...]) -> None:
        self._rounds = rounds
        self.stack.setCurrentIndex(0 if rounds else 1)
        self.table.show_rows(ListSource(rounds), keep=True)
        if rounds:
            first = next((each for each in rounds if _waits(each)), rounds[0])
            key = self.told.id if self.told else first.id
            self._pick(next((each for each in rounds if each.id == key), first))
        self.said.emit()

    def _choose_again(self, count: int) -> None:
        """The cursor stands on the round that is shown."""
        place = next((n for n, each in enumerate(self._rounds) if each == self.told), -1)
        if 0 <= place < count and self.table.currentIndex().row() != place:
            self.table.pick(place)

    def _pick(self, told: Round) -> None:
        self.told = told
        self.name.say(told.name)
        words = translate(
            "Appraisal", "{kind}: {voters}. Issued {issued}, back {back}, void {void}"
        )
        self.facts.say(
            words.format(
                kind=translate("Appraisal", KINDS[told.kind.value]),
                voters=told.voters or "—",
                issued="—" if told.issued is None else told.issued,
                back=told.collected,
                void=told.void,
            )
        )
        self.waits.say(_waits(told))
        self.waits.setVisible(bool(self.waits.text()))
        self.scores.show_rows(ListSource(_scored(told)))
        is_open, may = told.closed_on is None, self.frame.hall.may(Right.ASSESS)
        self.type_in.setVisible(may and is_open)
        self.handed.setVisible(may and is_open)
        self.close_it.setVisible(may and is_open)
        self.open_it.setVisible(may and not is_open)

    # --- deeds ------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a round."""
        module = import_module("hallapp.views.dialogs.round")
        module.RoundDialog(self.window(), self.frame).open()

    def _type_in(self, told: Round | None) -> None:
        if told is not None and told.closed_on is None:
            module = import_module("hallapp.views.dialogs.tally")
            module.TallyDialog(self.window(), self.frame, told).open()

    def _hand_in(self) -> None:
        if self.told is not None:
            module = import_module("hallapp.views.dialogs.hand_in")
            module.HandInDialog(self.window(), self.frame, self.told).open()

    def _do(self, deed: Callable[[Any, int], Round]) -> None:
        told, hall = self.told, self.frame.hall
        if told is not None:
            self.frame.do(lambda: deed(hall, told.id), self._done, self.frame.show_trouble)

    def _done(self, told: Round) -> None:
        closed = translate("Appraisal", "{name} is closed")
        opened = translate("Appraisal", "{name} is open again")
        words = closed if told.closed_on else opened
        self.frame.tell(words.format(name=told.name))


def _waits(told: Round) -> str:
    if told.closed_on is not None:
        return ""
    found = []
    if told.missing:
        names = translate("Counts", ", ").join(told.missing)
        words = translate("Appraisal", "{n} sheets missing: {names}")
        found.append(words.format(n=len(told.missing), names=names))
    if differing := sum(bool(sheet.differs) for sheet in told.sheets):
        words = translate("Appraisal", "On {n} sheets the two differ: settle them with the paper")
        found.append(words.format(n=differing))
    return "\n".join(found)


def _scored(told: Round) -> tuple[Scored, ...]:
    """The best first; who has no sheet that counts is not in it."""
    names = dict(told.subjects)
    found = []
    for key, values in told.scores().items():
        value = mean(values)
        assert value is not None
        found.append(Scored(_whose(told, names.get(key, "")), value, len(values)))
    return tuple(sorted(found, key=lambda each: -each.value))


def _whose(told: Round, name: str) -> str:
    if told.about.value == "window":
        return translate("Entry", "Window {no}").format(no=name)
    return name or translate("RoundDialog", "The whole hall")


def _score_columns() -> tuple[Column, ...]:
    return (
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Column", "By"),
            normal=100,
            large=120,
            sorts=False,
            cell=lambda row: Cell(row.name),
        ),
        Column(
            key="score",
            title=QT_TRANSLATE_NOOP("Column", "Score"),
            normal=190,
            large=170,
            kind=Kind.BAR,
            sorts=False,
            cell=lambda row: Cell(f"{row.value}", share=float(row.value) / 100),
        ),
        Column(
            key="sheets",
            title=QT_TRANSLATE_NOOP("Column", "Sheets"),
            normal=72,
            large=84,
            right=True,
            sorts=False,
            cell=lambda row: Cell(f"{row.sheets}", "text2"),
        ),
    )
