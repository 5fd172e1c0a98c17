"""The Cases page: entry row, filters, table, and the panel of one case (picture 03)."""

from collections.abc import Sequence
from datetime import datetime
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hallapp.actions import case_pages, cases, catalogue, people, unmasking
from hallapp.domain.cases import CaseCounts, CaseDetail, CaseFilter, CaseKind, CaseLine, NewCase
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.rights import Right
from hallapp.views.for_whom import only_for
from hallapp.views.page import EVERYTHING, Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.case_columns import case_columns
from hallapp.views.pages.case_entry import EntryRow
from hallapp.views.pages.case_filters import CaseFilters
from hallapp.views.pages.case_panel import CasePanel
from hallapp.views.pages.case_reckoning import present_of, reckon
from hallapp.views.pages.case_source import CaseSource
from hallapp.views.pages.case_wishes import CaseWishes
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.card import Card
from hallapp.views.parts.empty import Empty
from hallapp.views.sizes import GAP, MARGIN
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MINUTE = 60_000
_FILES = "Excel, WPS, CSV (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)"
_TABLES = frozenset({"case_file", "case_pause", "case_extension", "case_event", "service_item"})


class Page(PageShell):
    """Cases: taken in one line, found by chips, handled in the panel."""

    title = QT_TRANSLATE_NOOP("Pages", "Cases")
    cares_for = EVERYTHING

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._counts = CaseCounts()
        self._year_count = 0
        self._total = 1  # until it is known
        self._sort = ("lamp", False)
        self._present = present_of(frame.hall, frame.now())
        self.entry = EntryRow(lambda: self._present, self)
        self.filters = CaseFilters(self._present.today, self)
        self.table = Table(case_columns(lambda: self._present), frame.tasks, self)
        self.table.setAccessibleName(translate("CasesPage", "Cases"))
        self.none_yet = Empty(
            "folder-open",
            translate("CasesPage", "No cases yet"),
            translate("CasesPage", "Drop last year's log here, or take the first case above"),
            translate("CasesPage", "Import a table…"),
        )
        self.none_so = Empty(
            "funnel",
            translate("CasesPage", "No case is like that"),
            translate("CasesPage", "Other filters may show more"),
            translate("CasesPage", "Show all open cases"),
        )
        self.panel = CasePanel(lambda: self._present, self)
        self.panel.hide()
        self.wishes = CaseWishes(frame, self, lambda: self._present)
        self._build()
        self._wire()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_MINUTE)

    def _build(self) -> None:
        over = QHBoxLayout()
        over.setContentsMargins(12, 8, 12, 8)
        over.addWidget(self.filters)
        self.card = Card(self)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(over)
        self.list = QStackedWidget(self.card)
        for part in (self.table, self.none_yet, self.none_so):
            self.list.addWidget(part)
        inside.addWidget(self.list, 1)
        lower = QHBoxLayout()
        lower.setSpacing(GAP)
        lower.addWidget(self.card, 1)
        lower.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(self.entry)
        whole.addLayout(lower, 1)
        self.panel.able = only_for(self.frame, (Right.CASES,), self.entry)
        self.panel.prints = self.frame.hall.may(Right.PRINT)
        only_for(self.frame, (Right.IMPORT, Right.PRINT), self.filters.tables)

    def _wire(self) -> None:
        self.entry.items_asked.connect(self._ask_items)
        self.entry.reckoned_asked.connect(self._ask_reckoned)
        self.entry.taken.connect(lambda new: self._take(new, accepted=True))
        self.entry.received.connect(lambda new: self._take(new, accepted=False))
        self.filters.changed.connect(self._show_list)
        self.filters.exported.connect(self._export)
        self.filters.imported.connect(self._choose_file)
        self.table.sorted.connect(self._order)
        self.table.picked.connect(self._show_line)
        self.table.opened.connect(self._go_to_panel)
        self.table.rows.shown.connect(self._shown)
        self.table.rows.failed.connect(self.frame.show_trouble)
        self.none_yet.wished.connect(self._choose_file)
        self.none_so.wished.connect(self.filters.clear)
        self.panel.closed.connect(self._close_panel)
        self.panel.wished.connect(self.wishes.wish)
        self.panel.refused.connect(self.wishes.refuse)
        self.panel.printed.connect(self._print_slip)
        self.panel.unmasked.connect(self._record_look)
        self.wishes.done.connect(self._done)

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """今年 6.5 万件."""
        return year_words(self._year_count)

    def badge(self) -> Badge:
        """What waits: overdue and warning."""
        late = self._counts.overdue
        return Badge(late + self._counts.warning, late=late > 0)

    def regions(self) -> Sequence[QWidget]:
        """Entry row, filters, table, panel."""
        return (self.entry, self.filters, self.table, self.panel)

    def clear_right(self) -> int:
        """The panel's actions stay in sight: the next one may be wanted at once."""
        return self.panel.width() + GAP if self.panel.isVisible() else 0

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for what changed."""
        if changed and not changed & _TABLES and not changed & _AROUND:
            return
        self._present = present_of(self.frame.hall, self.frame.now())
        self.entry.tick()
        tasks, hall, now = self.frame.tasks, self.frame.hall, self.frame.now()
        tasks.read(lambda: _overview(hall, now), self._show_overview, about=self._show_overview)
        self._show_list(keep=bool(changed))
        if self.panel.line is not None and self.panel.isVisible():
            self._ask_detail(self.panel.line.id)

    def wish(self, **wish: object) -> None:
        """``new`` (``item``), ``figure``, ``filter``, ``case``, ``number``, ``file``."""
        if wish.get("new"):
            self.entry.begin()
        if isinstance(item := wish.get("item"), str):
            self._take_item(item)
        if isinstance(figure := wish.get("figure"), str):
            self._open_figure(figure)
        if isinstance(wanted := wish.get("filter"), CaseFilter):
            self.filters.wish_for(wanted)
        if isinstance(case_id := wish.get("case"), int):
            self._ask_detail(case_id)
        if isinstance(number := wish.get("number"), str):
            hall = self.frame.hall
            self.frame.tasks.read(lambda: cases.find(hall, number).id, self._ask_detail)
        if isinstance(path := wish.get("file"), str):
            self.take_file(path)

    def paste(self) -> bool:
        """Rows copied in Excel or WPS go through the import dialog."""
        mime = QGuiApplication.clipboard().mimeData()
        if not mime.hasHtml() and not mime.hasText():
            return False
        self._import(html=mime.html(), text=mime.text())
        return True

    def take_file(self, path: str) -> bool:
        """A dropped spreadsheet goes through the import dialog."""
        self._import(path=path)
        return True

    def print_it(self) -> bool:
        """F9 with a case in the panel prints its slip."""
        if self.panel.line is None or not self.panel.isVisible():
            return False
        self.panel.buttons["print"].click()
        return True

    # --- showing ----------------------------------------------------------------------------

    def _show_overview(self, answer: tuple[CaseCounts, int, int, tuple[str, ...]]) -> None:
        self._counts, self._year_count, self._total, windows = answer
        if self.list.currentWidget() is not self.table:
            self._shown(0)
        self.filters.show_counts(self._counts, self._present.today)
        self.filters.show_windows(windows)
        self.said.emit()

    def _show_list(self, *, keep: bool = False) -> None:
        key, down = self._sort
        self.table.show_order(key, down=down)
        source = CaseSource(self.frame.hall, self.filters.wanted, self._order_words())
        self.table.show_rows(source, keep=keep)

    def _order_words(self) -> str:
        key, down = self._sort
        return f"-{key}" if down else key

    def _shown(self, count: int) -> None:
        self.filters.show_found(count)
        shown = self.table if count else self.none_so if self._total else self.none_yet
        self.list.setCurrentWidget(shown)

    def _order(self, key: str, down: bool) -> None:
        self._sort = (key, down)
        self._show_list()

    def _open_figure(self, figure: str) -> None:
        known = {"overdue", "warning", "paused", "accepted_today", "open"}
        if figure in known:
            self.filters.choose(figure)
            self.filters.chosen.emit(figure)
        else:
            self.filters.wish_for(CaseFilter(figure=figure))

    def _tick(self) -> None:
        """A minute has passed: what is said from now changes."""
        day = self._present.today
        self._present = present_of(self.frame.hall, self.frame.now())
        self.entry.tick()
        if self.isVisible() and (self._present.today != day or not self._present.now.minute % 5):
            self.refresh(_TABLES)

    # --- one case ---------------------------------------------------------------------------

    def _show_line(self, line: CaseLine | None) -> None:
        if line is not None:
            self._ask_detail(line.id)

    def _ask_detail(self, case_id: int) -> None:
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: cases.detail(hall, case_id),
            self._show_detail,
            newest=True,
            about=self._show_detail,
        )

    def _show_detail(self, detail: CaseDetail) -> None:
        self.panel.show_detail(detail)
        self.panel.setVisible(True)

    def _go_to_panel(self, line: CaseLine) -> None:
        self._show_line(line)
        first = next(iter(self.panel.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _close_panel(self) -> None:
        self.panel.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, line: CaseLine) -> None:
        self._ask_detail(line.id)

    # --- wishes -----------------------------------------------------------------------------

    def _take_item(self, name: str) -> None:
        """An item that was found elsewhere, as if chosen here."""
        hall = self.frame.hall

        def take(lines: Sequence[ItemLine]) -> None:
            line = next((line for line in lines if line.name == name), None)
            if line is not None:
                self.entry.item.take(line)

        self.frame.tasks.read(lambda: catalogue.find_items(hall, name), take, newest=True)

    def _ask_items(self, typed: str) -> None:
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: catalogue.find_items(hall, typed),
            lambda lines: self.entry.item.show_matches(typed, lines),
            newest=True,
        )

    def _ask_reckoned(self, item: ItemLine, kind: CaseKind, at: datetime) -> None:
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: reckon(hall, item, kind, at), self.entry.show_reckoned, newest=True
        )

    def _take(self, new: NewCase, *, accepted: bool) -> None:
        self.wishes.take(new, accepted=accepted, failed=self._entry_failed, then=self._taken)

    def _taken(self) -> None:
        self.entry.forget()
        self.entry.begin()

    def _entry_failed(self, error: Exception) -> None:
        if getattr(error, "field", ""):
            self.entry.show_refused(error)
        else:
            self.frame.show_trouble(error)

    def _print_slip(self, paper: str, detail: CaseDetail) -> None:
        titles = {
            "acceptance": translate("CasesPage", "Acceptance slip"),
            "clock": translate("CasesPage", "Clock slip"),
        }
        slips = import_module("hallapp.views.dialogs.slip")
        slips.SlipDialog(self.window(), self.frame, paper, titles[paper], detail.line).open()

    def _record_look(self, line: CaseLine) -> None:
        hall = self.frame.hall
        self.frame.do(lambda: unmasking.show_applicant(hall, line.case_no))

    def _export(self) -> None:
        exports = import_module("hallapp.views.pages.case_export")
        exports.ask(self, self.frame, self.filters.wanted, self._order_words())

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, translate("CasesPage", "Import a table"), "", _FILES
        )
        if path:
            self.take_file(path)

    def _import(self, **source: Any) -> None:
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(self, self.frame, "cases", **source)


_AROUND = frozenset({"window", "staff", "calendar_day", "calendar_year", "timetable", "hall_fact"})


def _overview(hall: Any, now: datetime) -> tuple[CaseCounts, int, int, tuple[str, ...]]:
    """Counts, cases of the year, all cases, windows; beside the window."""
    year = CaseFilter(accepted_from=now.date().replace(month=1, day=1), accepted_to=now.date())
    numbers = tuple(window.window_no for window in people.windows(hall))
    total = case_pages.count(hall)
    return case_pages.counts(hall), case_pages.count(hall, year), total, numbers


def year_words(count: int) -> str:
    """今年 6.5 万件, 今年 312 件."""
    if count < 10_000:
        return translate("CasesPage", "{count} this year").format(count=f"{count:,}")
    said = translate("CasesPage", "{thousands}k this year")
    return said.format(thousands=f"{count / 1000:.0f}", myriads=f"{count / 10_000:.1f}")
