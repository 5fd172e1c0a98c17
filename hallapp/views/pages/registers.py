"""The Registers page: the list of registers, one list of entries, the form of one (picture 04)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import (
    finding,
    people,
    rectifying,
    register_detail,
    registers,
    renewals,
    unmasking,
)
from hallapp.domain.deadlines import Lamp
from hallapp.domain.errors import Refused
from hallapp.domain.registers import REGISTERS, register_called
from hallapp.domain.registers.lines import EntryDetail, EntryFilter, EntryLine, RegisterCounts
from hallapp.domain.registers.spec import GROUP_LABELS, Phase, Register
from hallapp.domain.rights import Right
from hallapp.views import register_words
from hallapp.views.dialogs.void_entry import VoidDialog
from hallapp.views.filters import Filters
from hallapp.views.page import EVERYTHING, Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages import register_rounds
from hallapp.views.pages.case_reckoning import present_of
from hallapp.views.pages.register_columns import register_columns
from hallapp.views.pages.register_file_deeds import FileDeeds
from hallapp.views.pages.register_form import RECEIVED, Names
from hallapp.views.pages.register_offers import Offers
from hallapp.views.pages.register_panel import RegisterPanel
from hallapp.views.pages.register_sealed import SealedRegister
from hallapp.views.pages.register_source import RegisterSource
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card, HeadedCard
from hallapp.views.parts.chips import MenuChip
from hallapp.views.parts.register_list import ListedRegister, RegisterList
from hallapp.views.parts.words import Elided, Words
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP, MARGIN, RAIL, WIDE
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LIST, WIDE_LIST = 184, 240
_LATE = frozenset({Lamp.RED, Lamp.YELLOW})
_FROM_ELSEWHERE: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "bad_rating": ("appraisal", {"tab": "ratings", "new": True})
}
_WAIT = 120  # ms after the last key before the list follows
_A_DAY = len("2026-10-09")
_NO_MOMENT = QT_TRANSLATE_NOOP(
    "Refused", "“{value}” is no time: write 2026-10-09, or 2026-10-09 09:30."
)


class Page(PageShell):
    """Registers: chosen at the left, found in the middle, handled at the right."""

    title = QT_TRANSLATE_NOOP("Pages", "Registers")
    cares_for = EVERYTHING

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.spec: Register = REGISTERS[0]
        self._counts: dict[str, RegisterCounts] = {}
        self._names = Names()
        self._sort = ("standing", False)
        self._chosen: dict[str, frozenset[str]] = {}
        self._present = present_of(frame.hall, frame.now())
        self._notes: dict[str, str] = {}
        self._adding: Callable[[dict[str, object]], EntryLine] | None = None
        self._make_list()
        self._make_middle()
        self.panel = RegisterPanel(self)
        self.panel.able = frame.hall.may(Right.HANDLE, Right.APPROVE, Right.DISCIPLINE)
        self.panel.hide()
        self.offers = Offers(frame, self.panel)
        self.files = FileDeeds(frame, self.panel, self._ask_detail, self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(self.side)
        whole.addWidget(self.card, 1)
        whole.addWidget(self.panel)
        self._wire()
        self.show_register(self.spec.key)

    # --- building ---------------------------------------------------------------------------

    def _make_list(self) -> None:
        self.side = HeadedCard(translate("RegistersPage", "Registers"), parent=self)
        listed = (
            ListedRegister(
                spec.key,
                spec.icon,
                register_words.say(spec, spec.title),
                translate("RegisterGroup", GROUP_LABELS[spec.group]),
                translate("RegistersPage", "discipline only") if spec.sealed else "",
            )
            for spec in REGISTERS
        )
        self.list = RegisterList(tuple(listed), self)
        self.seek = QLineEdit(self.side)
        self.seek.setPlaceholderText(translate("RegistersPage", "Find a register"))
        self.seek.setAccessibleName(translate("RegistersPage", "Find a register"))
        self.seek.setClearButtonEnabled(True)
        around = QHBoxLayout()
        around.setContentsMargins(8, 0, 8, 6)
        around.addWidget(self.seek)
        self.side.body.addLayout(around)
        scroll = self.around = QScrollArea(self.side)
        scroll.setWidget(self.list)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(translate("RegistersPage", "Registers"))
        scroll.viewport().setAutoFillBackground(False)
        self.list.setAutoFillBackground(False)
        self.side.body.addWidget(scroll, 1)

    def _make_middle(self) -> None:
        self.card = Card(self)
        self.name = Words("", "strong")
        self.told = Elided("", "body", "text2")
        self.told.say("")
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(translate("RegistersPage", "Search in the register"))
        self.text.setAccessibleName(translate("RegistersPage", "Search in the register"))
        self.text.setClearButtonEnabled(True)
        self.text.setMaximumWidth(180)
        self.text.hide()
        self.search = IconButton("magnifying-glass", self.text.placeholderText(), self)
        self.printer = IconButton("printer", translate("RegistersPage", "Print the register"), self)
        self.tables = IconButton(
            "download-simple", translate("RegistersPage", "Import or save a table"), self
        )
        self.round = Button("", "quiet", parent=self)
        self.new = Button("", "quiet", icon="plus", parent=self)
        self.sealed = SealedRegister(self.frame, self)
        self.shut = IconButton("lock-key", translate("RegistersPage", "Lock again"), self)
        self.release = IconButton(
            "megaphone", translate("RegistersPage", "Release a figure for the wall…"), self
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 0)
        head.setSpacing(6)
        head.addWidget(self.name)
        head.addWidget(self.told, 1)
        for part in (
            self.text,
            self.search,
            self.printer,
            self.tables,
            self.release,
            self.shut,
            self.round,
            self.new,
        ):
            head.addWidget(part)
        self.filters = Filters(self)
        self.filters.add("open", translate("RegistersPage", "Open"))
        self.filters.add("late", translate("RegistersPage", "Late"), Sign.RED)
        self.filters.add("all", translate("RegistersPage", "All"))
        self.choice = MenuChip("", QMenu(self), self)
        self.filters.add_menu(self.choice)
        over = QHBoxLayout()
        over.setContentsMargins(12, 4, 12, 8)
        over.addWidget(self.filters)
        self.tables_of: dict[str, Table] = {}
        self.stack = QStackedWidget(self.card)
        self.stack.addWidget(self.sealed.card)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addLayout(over)
        inside.addWidget(self.stack, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)

    def _wire(self) -> None:
        self.list.chosen.connect(self.show_register)
        self.seek.textChanged.connect(lambda typed: self.list.narrow(typed, finding.matches))
        self.seek.returnPressed.connect(self._choose_found)
        self.round.clicked.connect(self.open_round)
        self.filters.chosen.connect(lambda _: self._show_list())
        self.new.clicked.connect(self.enter)
        self.search.clicked.connect(self._open_search)
        self.text.textChanged.connect(lambda _: self._later.start())
        self._later.timeout.connect(self._show_list)
        self.printer.clicked.connect(self.print_it)
        self.tables.clicked.connect(self._open_tables)
        self.panel.wished.connect(self._wish)
        self.panel.closed.connect(self.panel.hide)
        self.panel.revealed.connect(self._record_look)
        self.sealed.turned.connect(self._turned)
        self.sealed.card.new_wanted.connect(self.begin)
        self.shut.clicked.connect(self.sealed.lock)
        self.release.clicked.connect(self._release)

    @property
    def table(self) -> Table:
        """The list of the register that is shown."""
        if self.spec.key not in self.tables_of:
            columns = register_columns(self.spec, lambda: self._present)
            table = Table(columns, self.frame.tasks, self)
            table.rows_of("two_line_row")
            table.setAccessibleName(register_words.say(self.spec, self.spec.title))
            table.sorted.connect(self._order)
            table.picked.connect(self._show_line)
            table.opened.connect(self._show_line)
            table.rows.failed.connect(self.frame.show_trouble)
            self.tables_of[self.spec.key] = table
            self.stack.addWidget(table)
        return self.tables_of[self.spec.key]

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """27 本."""
        return translate("RegistersPage", "{count} registers").format(count=len(REGISTERS))

    def badge(self) -> Badge:
        """What waits in all registers: late and near."""
        late = sum(counts.overdue for counts in self._counts.values())
        near = sum(counts.warning for counts in self._counts.values())
        return Badge(late + near, late=late > 0)

    def regions(self) -> Sequence[QWidget]:
        """List of registers, filters, entries, panel."""
        return (self.seek, self.list, self.filters, self.table, self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of registers is wider where there is room."""
        super().resizeEvent(event)
        self.side.setFixedWidth(WIDE_LIST if self.width() >= WIDE - RAIL else LIST)

    def clear_right(self) -> int:
        """The panel's actions stay in sight: the next one may be wanted at once."""
        return self.panel.width() + GAP if self.panel.isVisible() else 0

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for what changed."""
        if changed and not any(name.startswith("register") or name in _AROUND for name in changed):
            return
        self._present = present_of(self.frame.hall, self.frame.now())
        hall = self.frame.hall
        self.frame.tasks.read(
            lambda: _overview(hall), self._show_overview, about=self._show_overview
        )
        self._show_list(keep=bool(changed))
        line = self.panel.line
        if line is None or not self.panel.isVisible() or not changed:
            return
        if not self.spec.sealed or changed & _SEALED:  # a look at what is sealed is a change too
            self._ask_detail(line.id)

    def wish(self, **wish: object) -> None:
        """``register``, ``new``, ``entry``, ``number``, ``file``, ``round``: what was asked for."""
        if isinstance(key := wish.get("register"), str):
            self.show_register(register_called(key).key)
        if wish.get("new"):
            values = wish.get("values")
            self.begin(dict(values) if isinstance(values, dict) else None)
        if isinstance(entry_id := wish.get("entry"), int):
            self._ask_detail(entry_id)
        if isinstance(number := wish.get("number"), str):
            hall, key = self.frame.hall, self.spec.key
            self.frame.tasks.read(lambda: registers.find(hall, key, number).id, self._ask_detail)
        if isinstance(path := wish.get("file"), str):
            self.take_file(path)
        if wish.get("round"):
            self.open_round()

    def take_file(self, path: str) -> bool:
        """A dropped spreadsheet goes through the import dialog."""
        dialog = import_module("hallapp.views.dialogs.importing")
        dialog.open_import(self, self.frame, self.spec.what, path=path)
        return True

    def paste(self) -> bool:
        """Ctrl+V: a picture or files for the entry that is shown."""
        return self.panel.files.paste()

    def print_it(self) -> bool:
        """F9 prints the register that is shown."""
        if self.spec.sealed:
            if not self.is_shut:
                self.sealed.print_book(self.spec.key)
            return True
        year = f"{self.frame.now().year}"
        values = {"key": self.spec.key, "period": year}
        self.frame.open_page("papers", paper="register", values=values)
        return True

    # --- showing ----------------------------------------------------------------------------

    def show_register(self, key: str) -> None:
        """Another register."""
        self.spec = register_called(key)
        self._chosen = {}
        self.list.choose(key)
        QTimer.singleShot(0, self, lambda: self.around.ensureWidgetVisible(self.list.items[key]))
        self.panel.hide()
        name = register_words.say(self.spec, self.spec.title)
        self.name.say(name)
        words = translate("RegistersPage", "New: {register}").format(register=name)
        if self.spec.sealed:
            words = translate("SealedRegister", "New report")
        self.new.setText(words)
        self.new.setAccessibleName(words)
        self._show_what_may()
        offered = register_rounds.offered(key)
        self.round.setText(offered)
        self.round.setAccessibleName(offered)
        self.round.setVisible(bool(offered) and self.frame.hall.may(Right.HANDLE))
        has_open = self.spec.first.phase is Phase.OPEN
        self.filters.chips["open"].setVisible(has_open)
        self.filters.chips["late"].setVisible(bool(self.spec.limits))
        self.filters.choose("all")
        self._show_choice()
        self._show_counts()
        if self.is_shut:
            self.stack.setCurrentWidget(self.sealed.card)
            return
        self.stack.setCurrentWidget(self.table)
        self._show_list()

    @property
    def is_shut(self) -> bool:
        """Whether what is chosen is sealed and locked."""
        return self.spec.sealed and not self.sealed.is_open

    def _show_what_may(self) -> None:
        """Of a sealed register nothing is counted or searched; while it is locked, nothing done."""
        shut, sealed = self.is_shut, self.spec.sealed
        if shut:
            self.sealed.ask(register_words.say(self.spec, self.spec.title))
        may = self.frame.hall.may
        for part, rights in (
            (self.printer, (Right.PRINT,)),
            (self.tables, (Right.PRINT, Right.IMPORT)),
            (self.new, (Right.INTAKE, Right.HANDLE)),
        ):
            part.setVisible(not shut and may(*rights))
        self.search.setVisible(not sealed)
        self.filters.setVisible(not sealed)
        if sealed:
            self.text.hide()
            self.text.clear()
        for part in (self.shut, self.release):
            part.setVisible(sealed and not shut)

    def _turned(self) -> None:
        """It was unlocked or locked: what was opened goes away with the key."""
        if self.sealed.is_open:
            self.show_register(self.spec.key)
            return
        for key, table in self.tables_of.items():
            if register_called(key).sealed:
                table.show_rows(ListSource(()))
        if self.spec.sealed:
            if self.panel.line is not None:
                self.panel.begin(self.spec, self._names, self._present)
            self.show_register(self.spec.key)

    def _release(self) -> None:
        module = import_module("hallapp.views.dialogs.release")
        module.ReleaseDialog(self.window(), self.frame).open()

    def _show_choice(self) -> None:
        field = self.spec.by_name.get(self.spec.filtered)
        self.choice.setVisible(field is not None)
        menu = self.choice.menu
        menu.clear()
        if field is None:
            return
        word = register_words.say(self.spec, field.label)
        self.choice.rename(word)
        menu.addAction(translate("RegistersPage", "All")).triggered.connect(
            lambda: self.choose("", "")
        )
        for choice in field.choices:
            said = register_words.say(self.spec, choice.label)
            menu.addAction(said).triggered.connect(
                lambda _=False, code=choice.code, said=said: self.choose(code, said)
            )

    def choose(self, code: str, words: str) -> None:
        """Look at one word of the closed list only."""
        self._chosen = {self.spec.filtered: frozenset({code})} if code else {}
        self.choice.choose(words)
        self._show_list()

    def _show_overview(self, answer: "_Overview") -> None:
        self._names, self._notes = answer.names, answer.notes
        self._counts = {each.key: each for each in answer.counts}
        self.list.show_counts({key: _waits(found) for key, found in self._counts.items()})
        self._show_counts()
        self.said.emit()

    def _show_counts(self) -> None:
        if self.spec.sealed:
            self.told.say("")
            return
        counts = self._counts.get(self.spec.key, RegisterCounts(key=self.spec.key))
        said = translate("RegistersPage", "{count} this year").format(count=counts.this_year)
        if counts.open:
            said += translate("RegistersPage", ", {count} open").format(count=counts.open)
        if note := self._notes.get(self.spec.key, ""):
            said = translate("RegistersPage", "{counts}, {note}").format(counts=said, note=note)
        self.told.say(said)
        self.filters.count(open=counts.open, late=counts.overdue, all=counts.entries)

    @property
    def wanted(self) -> EntryFilter:
        """What the chips ask for."""
        wanted = EntryFilter(text=self.text.text(), chosen=self._chosen)
        if self.filters.key == "open":
            return replace(wanted, open_only=True)
        if self.filters.key == "late":
            return replace(wanted, lamps=_LATE)
        return wanted

    def _show_list(self, *, keep: bool = False) -> None:
        if self.is_shut:
            return
        key, down = self._sort
        self.table.show_order(key, down=down)
        order = f"-{key}" if down else key
        source = RegisterSource(self.frame.hall, self.spec.key, self.wanted, order)
        self.table.show_rows(source, keep=keep)

    def _order(self, key: str, down: bool) -> None:
        self._sort = (key, down)
        self._show_list()

    def _open_search(self) -> None:
        self.text.setVisible(self.text.isHidden())
        if self.text.isVisible():
            self.text.setFocus()
        else:
            self.text.clear()

    def _open_tables(self) -> None:
        menu = QMenu(self)
        menu.addAction(translate("RegistersPage", "Import a table…")).triggered.connect(
            self._choose_file
        )
        menu.addAction(translate("RegistersPage", "Save the list as a table…")).triggered.connect(
            self._export
        )
        menu.popup(self.tables.mapToGlobal(self.tables.rect().bottomLeft()))

    # --- one entry --------------------------------------------------------------------------

    def _show_line(self, line: EntryLine | None) -> None:
        if line is not None and line.register == self.spec.key:  # a list that is left says it too
            self._ask_detail(line.id)

    def _ask_detail(self, entry_id: int) -> None:
        hall, key = self.frame.hall, self.spec.key
        self.frame.tasks.read(
            lambda: register_detail.detail(hall, key, entry_id),
            self._show_detail,
            newest=True,
            about=self._show_detail,
        )

    def _show_detail(self, detail: EntryDetail) -> None:
        if detail.line.register == self.spec.key:
            self.panel.show_detail(self.spec, detail, self._names, self._present)
            self.panel.show()

    def enter(self) -> None:
        """A new entry; a bad rating is entered as a rating, so that the shares count it."""
        if self.spec.key in _FROM_ELSEWHERE:
            page, wish = _FROM_ELSEWHERE[self.spec.key]
            self.frame.open_page(page, **wish)
        else:
            self.begin()

    def begin(self, values: dict[str, object] | None = None, *, dated: bool = True) -> None:
        """A new entry, `dated` where it may have been earlier."""
        self._adding = None
        self.panel.begin(self.spec, self._names, self._present, dated=dated)
        self.panel.show()
        form = self.panel.form
        if form is not None:
            if isinstance(values, dict):
                form.put(**values)
            next(iter(form.shown.values())).field.entry.setFocus()

    def _wish(self, wish: str) -> None:
        form, line = self.panel.form, self.panel.line
        assert form is not None
        hall, key, changes = self.frame.hall, self.spec.key, form.changes
        if line is None:
            files = tuple(self.panel.files.waiting)
            if self._adding is not None:
                self._do(partial(self._adding, changes), "add")
                return
            said = str(changes.pop(RECEIVED, ""))
            self._do(
                lambda: registers.add(
                    hall, key, changes, received_at=_moment_of(said), files=files
                ),
                "add",
            )
        elif wish == "void":
            self._void(line)
        elif wish == "order_rectification":
            self.rectify(line)
        elif wish and wish == self.spec.renewing:
            self._renew(line, changes)
        elif wish == "check" and key == rectifying.RECTIFICATION:
            self._do(lambda: rectifying.check(hall, line.id, changes), wish)
        else:
            move = "" if wish == "amend" else wish
            self._do(lambda: registers.amend(hall, key, line.id, changes, move=move), wish)

    def rectify(self, line: EntryLine) -> None:
        """One key from a finding to its rectification; who is responsible is asked if unknown."""
        hall, key = self.frame.hall, line.register

        def then(made: EntryLine) -> None:
            words = translate("RegistersPage", "{number} is to be put right: {made}")
            self.frame.tell(words.format(number=line.entry_no, made=made.entry_no))
            self.show_register(made.register)
            self._ask_detail(made.id)

        def ask(error: Exception) -> None:
            if not isinstance(error, Refused) or error.field != "responsible":
                self._failed(error)
                return
            values = rectifying.proposed(hall, key, line.id)
            self.show_register(rectifying.RECTIFICATION)
            self.begin(values, dated=False)
            self._adding = lambda given: rectifying.order(hall, key, line.id, given)

        self.frame.do(lambda: rectifying.order(hall, key, line.id), then, ask)

    def _renew(self, line: EntryLine, ended: dict[str, object]) -> None:
        """The next version of an entry as a new one; entered, it ends this one."""
        hall, key = self.frame.hall, line.register
        self.begin(renewals.proposed(self.spec, line), dated=False)
        self._adding = lambda given: renewals.renew(hall, key, line.id, given, ended=ended)

    def open_round(self) -> None:
        """The form over several entries that this register offers."""
        register_rounds.open_round(self, self.frame, self.spec.key)

    def _choose_found(self) -> None:
        """Enter in the search of registers: the first that is found."""
        if self.list.shown:
            self.show_register(self.list.shown[0])
            self.seek.clear()

    def _void(self, line: EntryLine) -> None:
        hall, key = self.frame.hall, self.spec.key

        def void(reason: str) -> None:
            self._do(lambda: registers.void(hall, key, line.id, reason=reason), "void")

        VoidDialog(self.window(), line, void).open()

    def _do(self, act: Callable[[], EntryLine], wish: str) -> None:
        def then(line: EntryLine) -> None:
            if line.register != self.spec.key:
                return
            if self.spec.sealed:
                self._say_sealed(line)
                return
            move = self.spec.by_move.get(wish)
            deed = register_words.say(self.spec, move.label) if move else _said(wish)
            self.frame.tell(f"{line.entry_no} {deed}")
            self._ask_detail(line.id)

        self.frame.do(act, then, self._failed)

    def _say_sealed(self, line: EntryLine) -> None:
        """No number is said: it would tell everybody how many there are."""
        self.frame.tell(translate("RegistersPage", "Sealed and kept"))
        if self.is_shut:
            self.panel.begin(self.spec, self._names, self._present)
            self.panel.hide()
        else:
            self._ask_detail(line.id)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.field == "attachment":
            self.files.refuse(error)
            return
        if self.panel.form is None or not self.panel.form.refuse(error):
            self.frame.show_trouble(error)

    def _record_look(self, line: EntryLine) -> None:
        hall = self.frame.hall
        if not self.spec.sealed:  # there every look is written down already
            self.frame.do(lambda: unmasking.show_people(hall, line.entry_no))

    # --- tables -----------------------------------------------------------------------------

    def _choose_file(self) -> None:
        files = import_module("hallapp.views.pages.register_tables")
        if path := files.chosen_file(self):
            self.take_file(path)

    def _export(self) -> None:
        files = import_module("hallapp.views.pages.register_tables")
        files.export(self, self.frame, self.spec.key, self.wanted)


def _said(wish: str) -> str:
    words = {
        "add": QT_TRANSLATE_NOOP("EntryVerb", "Entered"),
        "void": QT_TRANSLATE_NOOP("EntryVerb", "Made void"),
    }
    return translate("EntryVerb", words.get(wish, QT_TRANSLATE_NOOP("EntryVerb", "Changed")))


@dataclass(frozen=True)
class _Overview:
    """Counts of every register, what fields refer to, what heads say."""

    counts: tuple[RegisterCounts, ...]
    names: Names
    notes: dict[str, str]


def _moment_of(said: str) -> date | datetime | None:
    """A day, or a day with its time; None where nothing is said."""
    if not said:
        return None
    try:
        return date.fromisoformat(said) if len(said) == _A_DAY else datetime.fromisoformat(said)
    except ValueError:
        raise Refused(_NO_MOMENT, field=RECEIVED, value=said) from None


def _overview(hall: Any) -> _Overview:
    """Asked beside the window."""
    names = Names(
        windows=[line.window_no for line in people.windows(hall) if line.active],
        staff=[line.name for line in people.people(hall) if line.active],
        departments=[line.name for line in people.departments(hall) if line.active],
    )
    return _Overview(registers.every_count(hall), names, register_rounds.notes(hall))


def _waits(found: RegisterCounts) -> tuple[int, Sign | None]:
    """How many of a register wait, and the most urgent lamp among them."""
    sign = Sign.RED if found.overdue else Sign.WARNING if found.warning else None
    standing = register_called(found.key).standing
    return (found.overdue + found.warning if standing else found.open), sign


_SEALED = frozenset(f"register_{spec.key}" for spec in REGISTERS if spec.sealed) | {"attachment"}
"""What changes where more was done with a sealed entry than to look at it."""
_AROUND = frozenset(
    {"window", "staff", "department", "calendar_day", "timetable", "hall_fact", "attachment"}
)
