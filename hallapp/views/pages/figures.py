"""统计: six columns, what is late, handling times, reductions; every figure opens its rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from hallapp.actions import figures, measures
from hallapp.actions.rates import rates
from hallapp.domain.figures import Grouping
from hallapp.domain.rates import rules
from hallapp.domain.rights import Right
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.exchange.write import write
from hallapp.views import saying
from hallapp.views.columns import Column
from hallapp.views.for_whom import only_for
from hallapp.views.moments import day_words, quarter_words
from hallapp.views.page import Frame
from hallapp.views.page import Page as AnyPage
from hallapp.views.pages import figure_columns as columns
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card
from hallapp.views.parts.chips import MenuChip
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.sizes import GAP, MARGIN
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_GROUPINGS = {
    Grouping.DAY: QT_TRANSLATE_NOOP("Figures", "by day"),
    Grouping.WEEK: QT_TRANSLATE_NOOP("Figures", "by week"),
    Grouping.MONTH: QT_TRANSLATE_NOOP("Figures", "by month"),
    Grouping.QUARTER: QT_TRANSLATE_NOOP("Figures", "by quarter"),
    Grouping.WINDOW: QT_TRANSLATE_NOOP("Figures", "by window"),
    Grouping.STAFF: QT_TRANSLATE_NOOP("Figures", "by person"),
    Grouping.ITEM: QT_TRANSLATE_NOOP("Figures", "by item"),
    Grouping.DEPARTMENT: QT_TRANSLATE_NOOP("Figures", "by department"),
}


_CLOSED = frozenset({"reductions", "rates"})
"""Reports whose numbers open no cases."""


@dataclass(frozen=True)
class Answer:
    """What a report said: its rows with the total last, and the rule."""

    rows: tuple[Any, ...]
    rule: str
    carried: int = 0


class Page(AnyPage):
    """The reports of a period."""

    title = QT_TRANSLATE_NOOP("Pages", "Figures")

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._span = span_of(frame.now().date(), Bucket.QUARTER)
        self._bucket = Bucket.QUARTER
        self._by = Grouping.WINDOW
        self._answer = Answer((), "")
        self._build_head()
        self.tables = {
            "period": self._table(columns.period_columns()),
            "overdue": self._table(columns.overdue_columns()),
            "handling": self._table(columns.handling_columns()),
            "reductions": self._table(columns.reduction_columns()),
            "rates": self._table(columns.rate_columns()),
        }
        self.stack = QStackedWidget()
        for table in self.tables.values():
            self.stack.addWidget(table)
        self.sums = Words("", "body", "text2", wrap=True)
        self.rule = Words("", "caption", "text2", wrap=True)
        self._lay_out()
        self._say_span()

    # --- building ---------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.reports = Segments(
            {
                "period": translate("Figures", "Six columns"),
                "overdue": translate("Figures", "Overdue"),
                "handling": translate("Figures", "Handling time"),
                "reductions": translate("Figures", "Reductions"),
                "rates": translate("Figures", "Rates"),
            }
        )
        self.reports.chosen.connect(lambda _: self._show_report())
        self.buckets = Segments(
            {
                Bucket.DAY: translate("Figures", "Day"),
                Bucket.WEEK: translate("Figures", "Week"),
                Bucket.MONTH: translate("Figures", "Month"),
                Bucket.QUARTER: translate("Figures", "Quarter"),
                Bucket.YEAR: translate("Figures", "Year"),
            }
        )
        self.buckets.choose(Bucket.QUARTER)
        self.buckets.chosen.connect(self._choose_bucket)
        self.earlier = IconButton("caret-left", translate("Figures", "Period before"))
        self.later = IconButton("caret-right", translate("Figures", "Period after"))
        self.earlier.clicked.connect(lambda: self._go(-1))
        self.later.clicked.connect(lambda: self._go(1))
        self.which = Words("", "strong")
        self._menu = QMenu(self)
        for grouping, words in _GROUPINGS.items():
            action = self._menu.addAction(translate("Figures", words))
            action.triggered.connect(lambda _=False, by=grouping: self._choose_grouping(by))
        self.by = MenuChip(translate("Figures", "Rows"), self._menu)
        self.by.choose(translate("Figures", _GROUPINGS[self._by]))
        self.export = Button(translate("Figures", "Save as Excel…"), icon="download-simple")
        self.export.clicked.connect(self._export)
        self.inspection = Button(translate("Figures", "Ready for inspection…"), "quiet")
        self.inspection.clicked.connect(lambda: self.frame.open_page("today", inspection=True))
        self.form = Button(translate("Figures", "Fill a superior's form…"), "quiet")
        self.form.clicked.connect(self._choose_form)
        only_for(self.frame, (Right.PRINT,), self.export, self.form)
        only_for(self.frame, (Right.ENTRIES,), self.inspection)

    def _table(self, specs: Sequence[Column]) -> Table:
        table = Table(specs, self.frame.tasks)
        table.setAccessibleName(translate("Figures", "Figures"))
        table.clicked.connect(self._open_figure)
        table.opened.connect(lambda _: self._open_figure(table.currentIndex()))
        table.rows.failed.connect(self.frame.show_trouble)
        return table

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.reports)
        first.addStretch(1)
        first.addWidget(self.inspection)
        first.addWidget(self.form)
        first.addWidget(self.export)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.buckets)
        for widget in (self.earlier, self.which, self.later):
            second.addWidget(widget)
        second.addStretch(1)
        second.addWidget(self.by)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 10)
        head.setSpacing(10)
        head.addLayout(first)
        head.addLayout(second)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(6)
        foot.addWidget(self.sums)
        foot.addWidget(self.rule)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.stack, 1)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(card, 1)

    def minimumSizeHint(self) -> QSize:
        """The smallest screen holds everything; the list gives way."""
        return QSize(900, 400)

    # --- asking -----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[str]) -> None:
        """Count again."""
        del changed
        self._ask()

    def _ask(self) -> None:
        wanted = (self.reports.key, self._span, self._by)
        hall = self.frame.hall

        def show(answer: Answer) -> None:
            if wanted == (self.reports.key, self._span, self._by):
                self._show(answer)

        self.frame.tasks.read(
            lambda: _ask(hall, *wanted), show, self.frame.show_trouble, about=self._ask
        )

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self.tables[self.reports.key].show_rows(ListSource(answer.rows))
        self.rule.say(translate("Rule", answer.rule))
        self.sums.say(self._sum_line(answer))
        self.sums.setVisible(bool(self.sums.text()))

    def _sum_line(self, answer: Answer) -> str:
        if not answer.rows:
            return ""
        total = answer.rows[-1]
        if self.reports.key == "period":
            words = translate(
                "Figures",
                "Opening {opening} + received {received} − returned {returned} "
                "− closed {closed} = in hand {in_hand}",
            )
            names: tuple[str, ...] = ("opening", "received", "returned", "closed", "in_hand")
        elif self.reports.key == "overdue":
            words = translate(
                "Figures",
                "Accepted {accepted}, of which timed {timed}, counted only {counted_only}; "
                "still open and late from earlier periods: {carried}",
            )
            names = ("accepted", "timed", "counted_only")
        else:
            return ""
        figures_said = {name: f"{getattr(total, name):,}" for name in names}
        return words.format(**figures_said, carried=f"{answer.carried:,}")

    # --- choosing ---------------------------------------------------------------------------

    def _show_report(self) -> None:
        key = self.reports.key
        self.stack.setCurrentWidget(self.tables[key])
        timed = key != "reductions"
        for widget in (self.buckets, self.earlier, self.which, self.later):
            widget.setVisible(timed)
        self.by.setVisible(timed and key != "rates")
        self._ask()

    def _choose_bucket(self, key: str) -> None:
        self._bucket = Bucket(key)
        today = self.frame.now().date()
        inside = self._span.first <= today <= self._span.last
        self._take(span_of(today if inside else self._span.first, self._bucket))

    def _go(self, step: int) -> None:
        day = self._span.last if step > 0 else self._span.first
        self._take(span_of(day + timedelta(days=step), self._bucket))

    def _take(self, span: Span) -> None:
        self._span = span
        self._say_span()
        self._ask()

    def _choose_grouping(self, by: Grouping) -> None:
        self._by = by
        self.by.choose(translate("Figures", _GROUPINGS[by]))
        self._ask()

    def _say_span(self) -> None:
        today = self.frame.now().date()
        self.which.say(span_words(self._span, self._bucket, today))
        self.later.setEnabled(self._span.last < today)

    # --- deeds ------------------------------------------------------------------------------

    def _open_figure(self, index: QModelIndex) -> None:
        """Open exactly the rows behind a number; typed totals and sums have none."""
        key = self.reports.key
        table = self.tables[key]
        row = table.rows.line(index.row())
        figure = table.rows.columns[index.column()].key
        if row is None or key in _CLOSED or figure not in columns.OPENS:
            return
        if key == "handling":
            figure = "closed"
        whole = row.key == columns.TOTAL
        wanted = (
            figures.opens(self._span, figure)
            if whole
            else figures.opens(self._span, figure, by=self._by, key=row.key)
        )
        self.frame.open_page("cases", filter=wanted)

    def _export(self) -> None:
        name = f"{self.reports.key}-{self._span.name.replace('/', '_')}.xlsx"
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Figures", "Save the figures"), name, "Excel (*.xlsx);;CSV (*.csv)"
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write what is shown, total and rule with it."""
        specs = self.tables[self.reports.key].rows.columns
        head = [translate("Column", spec.title) for spec in specs]
        rows: list[list[Any]] = [
            [spec.cell(row).text for spec in specs] for row in self._answer.rows
        ]
        for row in rows:
            row[1:] = [_number(text) for text in row[1:]]
        rows.append([translate("Rule", self._answer.rule)])

        self.frame.tasks.read(
            lambda: write(path, head, rows),
            lambda _: self.frame.tell(
                translate("Figures", "Saved {name}").format(name=path.name), undo=False
            ),
            self.frame.show_trouble,
        )

    def _choose_form(self) -> None:
        said = translate("Figures", "Choose the superior's form")
        path, _ = QFileDialog.getOpenFileName(self, said, "", "Excel (*.xlsx)")
        if path:
            self.fill_form(Path(path))

    def fill_form(self, path: Path) -> None:
        """Fill a form with the figures of the period that is shown."""
        module = import_module("hallapp.views.dialogs.form_filling")
        module.FormDialog(self.window(), self.frame, path, self._span).open()

    def context(self) -> str:
        """Which period is shown."""
        return ""

    def regions(self) -> Sequence[Any]:
        """The choice and the table."""
        return (self.reports, self.stack)


def _number(text: str) -> Any:
    bare = text.replace(",", "")
    return int(bare) if bare.isdecimal() else text


def _ask(hall: Any, report: str, span: Span, by: Grouping) -> Answer:
    if report == "reductions":
        reduced = measures.reductions(hall)
        return Answer((*reduced.rows, *reduced.total), reduced.rule)
    if report == "rates":
        return Answer(rates(hall, span), saying.run_on(translate("Rate", each) for each in rules()))
    if report == "handling":
        handled = measures.handling(hall, span, by)
        return Answer((*handled.rows, replace(handled.total, key=columns.TOTAL)), handled.rule)
    ask: Callable[..., Any] = figures.overdue if report == "overdue" else figures.period
    found = ask(hall, span, by)
    carried = int(found.extra.get("carried_overdue", 0))
    total = replace(found.total, key=columns.TOTAL)
    return Answer((*found.rows, total), found.rule, carried)


def span_words(span: Span, bucket: Bucket, today: date) -> str:
    """2026年第四季度, 10月5日至10月11日: a period as people say it."""
    first = span.first
    if bucket is Bucket.YEAR:
        return translate("Figures", "Year {year}").format(year=first.year)
    if bucket is Bucket.QUARTER:
        return quarter_words(first)
    if bucket is Bucket.MONTH:
        return translate("Figures", "{year}-{month}").format(year=first.year, month=first.month)
    if bucket is Bucket.DAY:
        return day_words(first, today, weekday=True)
    return translate("Figures", "{first} to {last}").format(
        first=day_words(first, today), last=day_words(span.last, today)
    )
