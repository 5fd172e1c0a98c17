"""月度考核: a month's ranking, every point with its evidence, appeals, publication, the lock."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from importlib import import_module

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import assessment_life
from hallapp.actions.assessment import MonthView, ScoreLine
from hallapp.domain.assessment import MonthState
from hallapp.domain.rights import Right
from hallapp.domain.score_tables import About
from hallapp.domain.spans import Bucket, Span, read_span, span_of
from hallapp.views.for_whom import only_for
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.pages.appraisal_tab import AppraisalTab
from hallapp.views.pages.assessment_columns import ranking_columns
from hallapp.views.pages.assessment_deeds import AssessmentDeeds
from hallapp.views.pages.assessment_side import AssessmentSide
from hallapp.views.pages.assessment_source import Answer, answer, note
from hallapp.views.pages.assessment_words import month_words, state_words, translate
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.sizes import GAP
from hallapp.views.table import Table

_FILES = "Excel, WPS, CSV (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)"


class Tab(AppraisalTab):
    """The ranking at the left, one's points at the right, the month's next deed above."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        today = frame.now().date()
        last = span_of(today.replace(day=1) - timedelta(days=1), Bucket.MONTH)
        self.span: Span = last
        self.answer = Answer(view=None)
        self.table: Table | None = None
        self._columns_of: object = None
        self._shown: object = None
        self._settled = True  # what is picked while rows are on their way is nobody's choice
        self._build_head()
        self._build_body()
        self._lay_out()

    @property
    def about(self) -> About:
        """Whether persons or windows are shown."""
        return About(self.whom.key)

    # --- building ---------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.earlier = IconButton("caret-left", translate("AssessmentTab", "Month before"))
        self.later = IconButton("caret-right", translate("AssessmentTab", "Month after"))
        self.earlier.clicked.connect(lambda: self.go_to(self.span.first - timedelta(days=1)))
        self.later.clicked.connect(lambda: self.go_to(self.span.last + timedelta(days=1)))
        self.which = Words("", "strong")
        self.whom = Segments(
            {
                About.PERSON.value: translate("AssessmentTab", "People"),
                About.WINDOW.value: translate("AssessmentTab", "Windows"),
            }
        )
        self.whom.chosen.connect(lambda _: self.ask())
        self.state = Words("", "body", "text2")
        self.more = Button(translate("AssessmentTab", "More…"), "plain")
        self.print_menu = Button(translate("AssessmentTab", "Print…"), icon="printer")
        self.deed = Button("", "primary")
        self.more.clicked.connect(lambda: self._open_menu(self.more, self._more()))
        only_for(self.frame, (Right.ASSESS,), self.more)
        self.print_menu.clicked.connect(lambda: self._open_menu(self.print_menu, self._prints()))

    def _build_body(self) -> None:
        self.side = AssessmentSide(self.frame)
        self.deeds = AssessmentDeeds(self, self.frame, self.side, lambda: self.answer)
        self.deed.clicked.connect(self.deeds.do_next)
        self.lists = QStackedWidget()
        self.empty = Empty(
            "clipboard-text",
            translate("AssessmentTab", "No score table is in force in this month"),
            translate(
                "AssessmentTab", "Choose one of another hall and change its points, or write one"
            ),
            translate("AssessmentTab", "Choose a score table…"),
        )
        self.empty.wished.connect(self.open_table)
        self.note = Words("", "caption", "text2", wrap=True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.earlier, self.which, self.later):
            head.addWidget(part)
        head.addSpacing(8)
        head.addWidget(self.whom)
        head.addSpacing(8)
        head.addWidget(self.state)
        head.addStretch(1)
        for button in (self.more, self.print_menu, self.deed):
            head.addWidget(button)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.lists, 1)
        self.note.setContentsMargins(16, 8, 16, 10)
        inside.addWidget(self.note)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(card, 1)
        row.addWidget(self.side)
        around = Card()
        QVBoxLayout(around).addWidget(self.empty)
        self.stack = QStackedWidget()
        self.stack.addWidget(both)
        self.stack.addWidget(around)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)

    # --- the page's side --------------------------------------------------------------------

    def context(self) -> str:
        """Which month is shown."""
        return month_words(self.span, self.frame.now().date())

    def badge(self) -> Badge:
        """Months to assess, appeals to decide, what is to be published or locked."""
        return Badge(sum(due.count for due in self.answer.dues))

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again."""
        del changed
        self.ask()

    def wish(self, **wish: object) -> None:
        """``month`` and ``about`` show it, ``subject`` chooses somebody, ``file`` is attendance."""
        if isinstance(about := wish.get("about"), str) and about in set(About):
            self.whom.choose(about)
        if isinstance(month := wish.get("month"), str):
            self.go_to(read_span(month).first)
        if isinstance(subject := wish.get("subject"), int):
            self._shown = subject
            self.ask()
        if isinstance(path := wish.get("file"), str):
            self.take_file(path)

    def regions(self) -> Sequence[QWidget]:
        """Whom, the ranking, the points."""
        return (self.whom, self.lists, self.side)

    def take_file(self, path: str) -> bool:
        """A spreadsheet that is dropped is attendance."""
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(self, self.frame, "attendance", path=path)
        return True

    def clear_right(self) -> int:
        """The panel with its deeds stays free."""
        return self.side.width() + GAP

    def print_it(self) -> bool:
        """F9 prints the sheet of the month."""
        self._print("assessment-sheet", about=self.about.value)
        return True

    # --- asking -----------------------------------------------------------------------------

    def go_to(self, day: date) -> None:
        """Show the month of a day."""
        self.span = span_of(day, Bucket.MONTH)
        self.ask()

    def ask(self) -> None:
        """Ask for what is shown."""
        today = self.frame.now().date()
        self.which.say(month_words(self.span, today))
        self.later.setEnabled(self.span.last < today)
        hall, about, span = self.frame.hall, self.about, self.span
        if self.answer.view is not None and self.deeds.seen() != (about, span):
            self._blank(self.answer.view)

        def show(found: Answer) -> None:
            if (about, span) == (self.about, self.span):
                self.show_answer(found)

        self.frame.tasks.read(
            lambda: answer(hall, about, span), show, self.frame.show_trouble, about=self
        )

    def show_answer(self, found: Answer) -> None:
        """Show a month."""
        self.answer = found
        view = found.view
        self.stack.setCurrentIndex(0 if view is not None else 1)
        self.deed.setVisible(view is not None)
        self.print_menu.setVisible(view is not None)
        self.state.say("" if view is None else self._state_words(view))
        if view is not None:
            self._show_ranking(view)
            ahead = self.deeds.next()
            self.deed.setVisible(ahead is not None and self.frame.hall.may(Right.ASSESS))
            if ahead is not None:
                self.deed.setText(ahead.words)
                self.deed.setAccessibleName(ahead.words)
                self.deed.setEnabled(ahead.possible)
        self.said.emit()

    def _blank(self, view: MonthView) -> None:
        """What stood there was of another month."""
        self.deed.hide()
        self.state.say("")
        self.side.show_line(view, None, ())
        if self.table is not None:
            self.table.show_rows(ListSource(()))

    def _state_words(self, view: MonthView) -> str:
        parts = [state_words(view.state)]
        today = self.frame.now().date()
        if view.state is MonthState.ASSESSED and view.appeal_until is not None:
            until = day_words(view.appeal_until, today)
            parts = [translate("AssessmentTab", "assessed, appeals until {day}").format(day=until)]
        if self.answer.waiting:
            said = translate("AssessmentTab", "{n} appeals to decide")
            parts.append(said.format(n=self.answer.waiting))
        if view.version > 1:
            parts.append(translate("AssessmentTab", "version {n}").format(n=view.version))
        return "，".join(parts)

    def _show_ranking(self, view: MonthView) -> None:
        table = self._table_for(view)
        self._settled = False
        table.show_rows(ListSource(view.lines), keep=True)
        self.note.say(note(view))
        self._show_side()

    def _table_for(self, view: MonthView) -> Table:
        """A table with the columns of the score table that is in force."""
        if self.table is not None and self._columns_of == (view.table, view.about):
            return self.table
        table = Table(ranking_columns(view.table, view.about), self.frame.tasks)
        table.rows_of("two_line_row")
        table.setAccessibleName(translate("AssessmentTab", "Ranking"))
        table.picked.connect(self._pick)
        table.rows.failed.connect(self.frame.show_trouble)
        table.rows.shown.connect(self._choose_again)
        if self.table is not None:
            self.lists.removeWidget(self.table)
            self.table.deleteLater()
        self.table, self._columns_of = table, (view.table, view.about)
        self.lists.addWidget(table)
        self.lists.setCurrentWidget(table)
        return table

    def _choose_again(self, count: int) -> None:
        """The cursor stands on whom the panel shows."""
        view, table = self.answer.view, self.table
        if view is None or table is None or table is not self.lists.currentWidget():
            return
        self._settled = True
        keys = [line.subject.id for line in view.lines]
        at = keys.index(self._shown) if self._shown in keys else 0
        if at < count and table.currentIndex().row() != at:
            table.pick(at)

    def _pick(self, line: object) -> None:
        if isinstance(line, ScoreLine) and self._settled:
            self._shown = line.subject.id
            self._show_side()

    def _show_side(self) -> None:
        view = self.answer.view
        if view is None:
            return
        line = next((each for each in view.lines if each.subject.id == self._shown), None)
        if line is None:
            line = next(iter(view.lines), None)
        self.side.show_line(view, line, self.answer.appeals)

    # --- menus ------------------------------------------------------------------------------

    def _open_menu(self, button: Button, wishes: dict[str, Callable[[], object]]) -> None:
        menu = QMenu(button)
        for words, deed in wishes.items():
            menu.addAction(words).triggered.connect(lambda _=False, deed=deed: deed())
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _more(self) -> dict[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {
            translate("AssessmentTab", "Import attendance…"): self._choose_file,
            translate("AssessmentTab", "Score table…"): self.open_table,
            translate("AssessmentTab", "Attendance codes…"): self._open_codes,
        }
        view = self.answer.view
        if view is not None and view.state is MonthState.ASSESSED:
            found[translate("AssessmentTab", "Open the month again")] = lambda: self.deeds.live(
                assessment_life.reopen, "open"
            )
        if view is not None and view.state is MonthState.LOCKED:
            found[translate("AssessmentTab", "Correct the locked month…")] = self.deeds.correct
        return found

    def _prints(self) -> dict[str, Callable[[], object]]:
        line = self.side.whose
        department = "" if line is None else line.subject.department
        found: dict[str, Callable[[], object]] = {
            translate("AssessmentTab", "Assessment sheet"): self.print_it,
            translate("AssessmentTab", "Bulletin with the results"): lambda: self._print(
                "bulletin"
            ),
        }
        if department:
            said = translate("AssessmentTab", "Letter to {department}").format(
                department=department
            )
            found[said] = lambda: self._print("assessment-letter", department=department)
        return found

    def _print(self, paper: str, **values: str) -> None:
        told = {"period": self.span.name, **values}
        if told.get("about") == About.PERSON.value:
            told["about"] = ""
        self.frame.open_page("papers", paper=paper, values=told)

    def _choose_file(self) -> None:
        said = translate("AssessmentTab", "Import attendance")
        path, _ = QFileDialog.getOpenFileName(self, said, "", _FILES)
        if path:
            self.take_file(path)

    def open_table(self) -> None:
        """The score table in force, and its next version."""
        module = import_module("hallapp.views.dialogs.score_table")
        view = self.answer.view
        month = self.span.name
        if view is not None and view.state is not MonthState.OPEN:
            month = span_of(self.frame.now().date(), Bucket.MONTH).name
        module.ScoreTableDialog(self.window(), self.frame, self.about, month).open()

    def _open_codes(self) -> None:
        module = import_module("hallapp.views.dialogs.attendance")
        module.CodesDialog(self.window(), self.frame).open()
