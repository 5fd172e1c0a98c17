"""评价: the ratings of a quarter with what waits, and their shares by window, person and month."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hallapp.actions import ratings
from hallapp.actions.rates import rates
from hallapp.actions.rating_shares import NamedShare
from hallapp.domain.rates import RULES, Rate
from hallapp.domain.ratings import BAD, RatingFilter, RatingLine
from hallapp.domain.rights import Right
from hallapp.domain.spans import Span, read_span
from hallapp.views.filters import Filters
from hallapp.views.for_whom import only_for
from hallapp.views.page import Frame
from hallapp.views.pages.appraisal_columns import level_word, rating_columns, share_columns
from hallapp.views.pages.appraisal_tab import AppraisalTab, PeriodChooser
from hallapp.views.pages.case_reckoning import present_of
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import Card, HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Elided, Words
from hallapp.views.rows import PAGE, ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP
from hallapp.views.table import Table

translate = QCoreApplication.translate
_TABLES = frozenset(
    {"rating", "register_bad_rating", "staff", "window", "hall_fact", "case_file", "register_event"}
)
_SIDE = 392
_RATES = ("rated", "satisfied", "called_back", "rectified")


@dataclass(frozen=True)
class Answer:
    """What the tab shows of a quarter."""

    any: bool
    shares: tuple[NamedShare, ...]
    rates: tuple[Rate, ...]
    waiting: tuple[int, int]
    counts: dict[str, int]


class RatingSource:
    """The ratings of a filter, 200 at a time."""

    def __init__(self, hall: Any, wanted: RatingFilter) -> None:
        self._hall = hall
        self._wanted = wanted

    def count(self) -> int:
        """How many there are."""
        return ratings.count(self._hall, self._wanted)

    def anchor_page(self, index: int) -> Sequence[RatingLine]:
        """The lines of one page."""
        return ratings.lines(self._hall, self._wanted, index * PAGE, PAGE)


class Tab(AppraisalTab):
    """Ratings: a list at the left, shares and rates at the right."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self._present = present_of(frame.hall, frame.now())
        self._answer: Answer | None = None
        self._chosen = ""  # a window, person or month of the shares
        self._line: RatingLine | None = None
        self._build_list()
        self._build_side()
        self.empty = Empty(
            "chat-centered-dots",
            translate("Appraisal", "There are no ratings yet"),
            translate(
                "Appraisal", "Import the table of the rating devices, or enter what is on a card"
            ),
            translate("Appraisal", "Import ratings…"),
        )
        self.empty.wished.connect(self.choose_file)
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
        self.table = Table(rating_columns(lambda: self._present), self.frame.tasks)
        self.table.setAccessibleName(translate("Appraisal", "Ratings"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self._open)
        self.table.rows.failed.connect(self.frame.show_trouble)
        self.card = Card()
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(self._build_head())
        inside.addWidget(self.table, 1)
        inside.addLayout(self._build_foot())
        self._show_deeds()

    def _build_head(self) -> QVBoxLayout:
        self.period = PeriodChooser(self.frame.now().date())
        self.period.chosen.connect(self._choose_period)
        self.importing = Button(translate("Appraisal", "Import…"), "quiet")
        self.importing.clicked.connect(self.choose_file)
        self.options = Button(translate("Appraisal", "Options…"), "quiet")
        self.options.clicked.connect(self.change_options)
        self.new = Button(translate("Appraisal", "Enter a rating…"), "primary", icon="plus")
        self.new.clicked.connect(self.enter)
        only_for(self.frame, (Right.IMPORT,), self.importing)
        only_for(self.frame, (Right.SETUP,), self.options)
        self.filters = Filters()
        self.filters.add("all", translate("Appraisal", "All"))
        self.filters.add("waiting", translate("Appraisal", "Waiting"), Sign.PENDING)
        self.filters.add("bad", translate("Appraisal", "Bad"))
        self.filters.add("excluded", translate("Appraisal", "Not counted"), Sign.VOID)
        self.filters.add("unrated", translate("Appraisal", "Not rated"))
        self.filters.chosen.connect(lambda _: self._show_list())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.period)
        head.addStretch(1)
        for button in (self.options, self.importing, self.new):
            head.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.filters)
        return top

    def _build_foot(self) -> QHBoxLayout:
        self.told = Elided("", "body", "text2")
        self.told.say(translate("Appraisal", "Choose a rating to see what was said"))
        self.handle = Button(translate("Appraisal", "Handle it…"))
        self.handle.clicked.connect(lambda: self._open(self._line))
        self.doubt = Button(translate("Appraisal", "Look into it"), "quiet")
        self.doubt.clicked.connect(self._doubt)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 12, 8)
        foot.setSpacing(8)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.doubt)
        foot.addWidget(self.handle)
        return foot

    def _build_side(self) -> None:
        self.side = HeadedCard(translate("Appraisal", "Satisfied"))
        self.side.setFixedWidth(_SIDE)
        self.by = Segments(
            {
                "window": translate("Appraisal", "Window"),
                "staff": translate("Appraisal", "Person"),
                "month": translate("Appraisal", "Month"),
            }
        )
        self.by.chosen.connect(lambda _: self._turn())
        self.side.head.addWidget(self.by)
        self.shares = Table(share_columns(), self.frame.tasks)
        self.shares.rows_of("dense_row")
        self.shares.setAccessibleName(translate("Appraisal", "Satisfied"))
        self.shares.picked.connect(self._narrow)
        self.shares.rows.failed.connect(self.frame.show_trouble)
        self.rates = {key: (Words("", "strong"), Words("", "caption", "text2")) for key in _RATES}
        self.names = {key: Words("", "body") for key in _RATES}
        lines = QVBoxLayout()
        lines.setContentsMargins(16, 8, 16, 10)
        lines.setSpacing(4)
        for key in _RATES:
            row = QHBoxLayout()
            row.addWidget(self.names[key])
            row.addStretch(1)
            value, sample = self.rates[key]
            row.addWidget(sample)
            row.addWidget(value)
            lines.addLayout(row)
            self.names[key].setToolTip(translate("Rate", RULES.get(key, RULES["called_back"])))
        rule = Words(translate("Rate", RULES["satisfied"]), "caption", "text3", wrap=True)
        lines.addWidget(rule)
        self.side.body.addWidget(self.shares, 1)
        self.side.body.addWidget(Hairline())
        self.side.body.addLayout(lines)

    # --- the page's side --------------------------------------------------------------------

    def context(self) -> str:
        """Which quarter."""
        return self.period.words()

    def badge(self) -> Badge:
        """What is to be called back or put right."""
        waiting, late = self._answer.waiting if self._answer else (0, 0)
        return Badge(waiting, late > 0)

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for what changed."""
        if changed and not changed & _TABLES:
            return
        self._present = present_of(self.frame.hall, self.frame.now())
        self._ask()
        self._show_list(keep=bool(changed))

    def wish(self, **wish: object) -> None:
        """``filter``: a chip; ``file``: a table to import; ``new``: enter one."""
        if isinstance(key := wish.get("filter"), str) and key in self.filters.chips:
            self.filters.choose(key)
            self._show_list()
        if isinstance(path := wish.get("file"), str):
            self.take_file(path)
        if wish.get("new"):
            self.enter()

    def regions(self) -> Sequence[QWidget]:
        """Filters, list, shares."""
        return (self.filters, self.table, self.shares)

    def take_file(self, path: str) -> bool:
        """A dropped spreadsheet goes through the import dialog."""
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(self, self.frame, "ratings", path=path)
        return True

    def print_it(self) -> bool:
        """F9 prints the register of bad ratings."""
        year = f"{self.frame.now().year}"
        values = {"key": "bad_rating", "period": year}
        self.frame.open_page("papers", paper="register", values=values)
        return True

    # --- asking -----------------------------------------------------------------------------

    def _ask(self) -> None:
        hall, span, by = self.frame.hall, self.period.span, self.by.key

        def show(answer: Answer) -> None:
            if (span, by) == (self.period.span, self.by.key):
                self._show(answer)

        self.frame.tasks.read(
            lambda: _ask(hall, span, by), show, self.frame.show_trouble, about=self._ask
        )

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self.stack.setCurrentIndex(0 if answer.any else 1)
        self.shares.show_rows(ListSource(answer.shares))
        for rate in answer.rates:
            value, sample = self.rates[rate.key]
            self.names[rate.key].say(translate("Rate", rate.name))
            value.say("—" if rate.value is None else f"{rate.value}%")
            sample.say(f"{rate.numerator:,} / {rate.denominator:,}")
        self.filters.count(**answer.counts)
        self.said.emit()

    def _wanted(self) -> RatingFilter:
        span = self.period.span
        wanted = RatingFilter(first=span.first, last=span.last)
        if self._chosen and self.by.key == "month":
            month = read_span(self._chosen)
            wanted = replace(wanted, first=month.first, last=month.last)
        elif self._chosen and self.by.key == "window":
            wanted = replace(wanted, window=self._chosen)
        elif self._chosen:
            wanted = replace(wanted, staff=self._chosen)
        key = self.filters.key
        if key == "bad":
            return replace(wanted, levels=BAD)
        if key == "excluded":
            return replace(wanted, excluded=True)
        if key == "unrated":
            return replace(wanted, unrated=True)
        if key == "waiting":  # whatever quarter they came in
            return replace(wanted, waiting=True, first=None, last=None)
        return wanted

    def _show_list(self, *, keep: bool = False) -> None:
        self.table.show_rows(RatingSource(self.frame.hall, self._wanted()), keep=keep)
        if not keep:
            self._line = None
            self._show_deeds()

    # --- choosing ---------------------------------------------------------------------------

    def _choose_period(self) -> None:
        self._chosen = ""
        self._ask()
        self._show_list()
        self.said.emit()

    def _turn(self) -> None:
        self._chosen = ""
        self._ask()
        self._show_list()

    def _narrow(self, row: NamedShare) -> None:
        """Show the ratings behind a share."""
        self._chosen = "" if self._chosen == row.name else row.name
        self._show_list()

    def _pick(self, line: RatingLine) -> None:
        self._line = line
        hall = self.frame.hall
        self.frame.tasks.read(lambda: ratings.options(hall), lambda known: self._tell(line, known))
        self._show_deeds()

    def _tell(self, line: RatingLine, known: Any) -> None:
        if self._line is not line:
            return
        words = [known.get(line.level, {}).get(code, code) for code in line.options]
        said = translate("Clock", ", ").join([level_word(line.level), *words])
        self.told.say(f"{said}  {line.text}".strip())

    def _show_deeds(self) -> None:
        line = self._line
        self.handle.setVisible(bool(line and line.entry_id))
        self.doubt.setVisible(bool(line and not line.entry_id and line.level))
        if line is None:
            self.told.say(translate("Appraisal", "Choose a rating to see what was said"))

    # --- deeds ------------------------------------------------------------------------------

    def _open(self, line: RatingLine | None) -> None:
        """The entry of a bad rating stands in its register."""
        if line is not None and line.entry_id:
            self.frame.open_page("registers", register="bad_rating", entry=line.entry_id)

    def _doubt(self) -> None:
        line, hall = self._line, self.frame.hall
        if line is None:
            return
        self.frame.do(lambda: ratings.doubt(hall, line.id), self._open, self.frame.show_trouble)

    def enter(self) -> None:
        """Enter one rating by hand."""
        module = import_module("hallapp.views.dialogs.rating")
        module.RatingDialog(self.window(), self.frame).open()

    def change_options(self) -> None:
        """Change the options of the five levels."""
        module = import_module("hallapp.views.dialogs.rating_options")
        module.OptionsDialog(self.window(), self.frame).open()

    def choose_file(self) -> None:
        """Choose a table of ratings to import."""
        said = translate("Appraisal", "Choose the table of ratings")
        path, _ = QFileDialog.getOpenFileName(
            self, said, "", "Excel, CSV (*.xlsx *.xls *.csv *.ods)"
        )
        if path:
            self.take_file(path)


def _ask(hall: Any, span: Span, by: str) -> Answer:
    within = RatingFilter(first=span.first, last=span.last)
    waiting = ratings.waiting(hall)
    return Answer(
        any=ratings.first_day(hall) is not None,
        shares=ratings.named(hall, span, by),
        rates=tuple(rate for rate in rates(hall, span) if rate.key in _RATES),
        waiting=waiting,
        counts={
            "all": ratings.count(hall, within),
            "waiting": waiting[0],
            "bad": ratings.count(hall, replace(within, levels=BAD)),
            "excluded": ratings.count(hall, replace(within, excluded=True)),
            "unrated": ratings.count(hall, replace(within, unrated=True)),
        },
    )
