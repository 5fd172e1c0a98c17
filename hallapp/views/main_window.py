"""The main window: rail, header, page, status bar; keys; what a page sees as its frame.

Nothing here knows the hall's floors: pages, search, help and dialogs are imported when wanted,
so that the frame is painted before anything heavy is loaded.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.domain.rights import Right
from hallapp.views import errors
from hallapp.views.guard import Guard
from hallapp.views.header import Header
from hallapp.views.hub import Hub
from hallapp.views.look import tones
from hallapp.views.overlays import Overlays
from hallapp.views.page import EVERYTHING, Page, PageEntry
from hallapp.views.page_stack import PageStack
from hallapp.views.pages import PAGES
from hallapp.views.parts.banner import Banner
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.rail import Rail
from hallapp.views.parts.undobar import UndoBar
from hallapp.views.preferences import Preferences
from hallapp.views.reach import FrameFacts, Reach
from hallapp.views.regions import go_round
from hallapp.views.status import KeyHint, StatusBar
from hallapp.views.tasks import Tasks
from hallapp.views.tones import DARK
from hallapp.views.undo_aside import UndoAside

_CHECK_AFTER = 3000  # ms, when the first page is long there
_KEEP_AFTER = 1500  # ms
FILES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


class MainWindow(QWidget):
    """The window of one hall; ``painted`` is said once, after the first paint."""

    painted = Signal()
    look_changed = Signal()  # scheme or text size in the preferences
    language_changed = Signal()  # the window is built again
    person_changed = Signal()  # the window is built again for who has signed in
    hall_wanted = Signal(str)  # open the hall at this place instead

    def __init__(
        self,
        now: Callable[[], datetime],
        preferences: Preferences,
        entries: Sequence[PageEntry] = PAGES,
    ) -> None:
        super().__init__()
        self.hall: Any = None
        self.now = now
        self.preferences = preferences
        self.tasks = Tasks(self.show_trouble, self)
        self.hub = Hub(self)
        self.hub.changed.connect(self._changed)
        self._reach: Reach | None = None
        self._facts = FrameFacts()
        self._checked = ("", "text2")
        self.overlays = Overlays(self)
        self.guard = Guard(self)
        self.guard.entered.connect(self._enter)
        self.stack = PageStack(self, entries, self)
        self._has_painted = False
        self._build()
        self._keys()
        self._show_hints()

    # --- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.rail = Rail(self)
        for entry in self.stack.entries.values():
            word = QCoreApplication.translate("Pages", entry.title)
            self.rail.add(entry.key, entry.icon, word, at_foot=entry.at_foot)
        self.rail.chosen.connect(self.open_page)
        self.header = Header(self.now, self)
        self.header.search.clicked.connect(self.overlays.search)
        self.header.new_case.clicked.connect(self.new_case)
        self.header.zeros.opened.connect(lambda key: self.open_page("cases", figure=key))
        self.banner = Banner(self)
        self.stack.said.connect(self._say_page)
        self.status = StatusBar(self)
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.banner):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addWidget(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self.status)
        self.undo_bar = UndoBar(self.stack)
        self.undo_bar.undone.connect(self.undo)
        self.header.new_case.setVisible(self.has_page("cases"))
        self._say_page()
        self._name("")

    def _keys(self) -> None:
        for keys, wish in (
            ("F1", self.open_help),
            ("F2", self.new_case),
            ("F3", self.overlays.search),
            ("Ctrl+K", self.overlays.search),
            ("F4", self.overlays.intake),
            ("F5", lambda: self.open_page("today")),
            ("F6", lambda: self._next_region(1)),
            ("Shift+F6", lambda: self._next_region(-1)),
            ("F7", self.back_up),
            ("F9", self.print_it),
            ("Ctrl+P", lambda: self.open_page("today", pack=True)),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+V", self._paste),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(
                partial(self._unless_covered, wish)
            )
        QShortcut(QKeySequence("F8"), self).activated.connect(self.guard.lock)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._aside = UndoAside(app, self)

    def _unless_covered(self, wish: Callable[[], None]) -> None:
        """Behind a dialog no key works but F8."""
        if not self.overlays.covered:
            wish()

    def _show_hints(self) -> None:
        undo = self.tr("undo “{step}”").format(step=self._facts.undo)
        locks = self.hall is not None and self.hall.sign_in
        covers = self.tr("lock") if locks else self.tr("privacy screen")
        hints = [
            KeyHint("F1", self.tr("help"), always=True),
            KeyHint("F3", self.tr("search")),
            KeyHint("F4", self.tr("take in")),
            KeyHint("F5", self.tr("today")),
            KeyHint("F7", self.tr("back up")),
            KeyHint("F8", covers, always=True),
            KeyHint("F9", self.tr("print")),
        ]
        if self._facts.undo:
            hints.append(KeyHint("Ctrl+Z", undo, always=True))
        self.status.hints.show_hints(tuple(hints))

    def _name(self, hall: str) -> None:
        program = self.tr("Service hall")
        self.setWindowTitle(f"{hall} – {program}" if hall else program)
        self.rail.brand.say(self._facts.short_name or self.tr("Hall"), hall or program)

    # --- the hall ---------------------------------------------------------------------------

    def take(self, hall: Any, reach: Reach) -> None:
        """Take an open hall: pages are built from now on, and hear of every change."""
        self.hall, self._reach = hall, reach
        if reach.on_change is not None:
            reach.on_change(self.hub.tell)
        if reach.version is not None:
            self.hub.watch(reach.version)
        if reach.keep is not None:
            QTimer.singleShot(
                _KEEP_AFTER, self, partial(self.tasks.read, reach.keep, lambda _: None)
            )
        self.guard.begin()

    def _enter(self, another: bool) -> None:
        """Somebody is here, for the first time or again: show what they may see."""
        self._ask_facts()
        if self.stack.present is not None:
            if another:  # nothing stays of what was shown
                self.person_changed.emit()
            else:
                self.stack.hear(EVERYTHING)
            return
        if self._reach is not None and self._reach.check is not None:
            QTimer.singleShot(_CHECK_AFTER, self, self._check)
        self._offer()
        self.stack.begin()
        self.stack.setFocus()  # no ring before the first key

    def _offer(self) -> None:
        """Show in rail and header what who is here may open and begin."""
        for key, item in self.rail.items.items():
            item.setVisible(self.stack.shows(key))
        self.header.new_case.setVisible(self.has_page("cases") and self._may(Right.CASES))

    def _may(self, right: Right) -> bool:
        return self.hall is None or bool(self.hall.may(right))

    def begin_first_start(self, place: str) -> None:
        """Show the first start where the Today page will be; it founds a hall at `place`.

        ``first_start.FirstStart(frame, place)`` emits ``founded(place)`` for the hall to open.
        """
        module = import_module("hallapp.views.pages.first_start")
        page = module.FirstStart(self, place)
        page.founded.connect(self.hall_wanted)
        self.stack.show_instead(page)
        self.header.say(QCoreApplication.translate("Pages", "Today"), page.context())
        self.show_facts(import_module("hallapp.views.frame_facts").nothing_yet())

    def hall_is_shut(self, error: Exception) -> None:
        """The hall could not be opened: say why where its pages would be."""
        if errors.is_bug(error):
            self.show_trouble(error)
            return
        why = errors.sentence(error)
        self.stack.show_instead(Empty("database", self.tr("The hall cannot be opened"), why))

    def _changed(self, tables: frozenset[str]) -> None:
        if not tables and self._reach is not None and self._reach.look is not None:
            self.tasks.read(self._reach.look, self._looked)
        else:
            self._hear(tables)

    def _looked(self, tables: frozenset[str]) -> None:
        """Somebody else has written; what was journaled has been told already."""
        if not tables:
            self._hear(tables)

    def _hear(self, tables: frozenset[str]) -> None:
        self.guard.look()
        if self.guard.locked:
            return
        if not tables or "login" in tables:
            self._offer()
        self._ask_facts()
        self.stack.hear(tables)

    def _check(self) -> None:
        if self._reach is not None and self._reach.check is not None and not self.guard.locked:
            self.tasks.read(self._reach.check, self._show_check, about=self._show_check)

    def _show_check(self, said: tuple[str, str]) -> None:
        self._checked = said
        self.show_facts(self._facts)

    def _ask_facts(self) -> None:
        if self._reach is not None:
            self.tasks.read(self._reach.facts, self.show_facts, about=self.show_facts)

    def show_facts(self, facts: FrameFacts) -> None:
        """Show what the frame says of the hall."""
        self._facts = facts
        self._name(facts.name)
        self.status.person.say(facts.person)
        self.status.backup.say(facts.backup, facts.backup_tone)
        said, tone = self._checked
        self.status.journal.say(f"{facts.journal} {said}".strip(), tone)
        self.header.zeros.show_zeros(facts.zeros, facts.reports_lock)
        self.banner.say(facts.banner)
        self._show_hints()

    # --- pages ------------------------------------------------------------------------------

    def open_page(self, key: str, **wish: object) -> None:
        """Go to a page; before the hall is open, only the rail follows."""
        if self.has_page(key):
            self.stack.choose(key, **wish)

    def has_page(self, key: str) -> bool:
        """Whether there is such a page for who is here."""
        return self.stack.shows(key)

    def page(self, key: str) -> Page:
        """A page, built if it is not yet."""
        return self.stack.page(key)

    def _say_page(self) -> None:
        if not self.stack.key:
            return
        page = self.stack.present
        self._clear_foot(page)
        self.rail.choose(self.stack.key)
        self.header.say(self.stack.title, page.context() if page else "")
        for key, badge in self.stack.badges():
            self.rail.items[key].show_badge(badge)

    def _next_region(self, step: int) -> None:
        page = self.stack.present
        inside = [region for region in page.regions() if region.isVisible()] if page else []
        regions = (self.header.search, *inside, self.rail.items[self.stack.key])
        go_round(regions, self.focusWidget(), step)

    # --- wishes -----------------------------------------------------------------------------

    def new_case(self) -> None:
        """F2: the entry row of the cases page."""
        if self._may(Right.CASES):
            self.open_page("cases", new=True)

    def print_it(self) -> None:
        """F9: what is here, else the papers page."""
        page = self.stack.present
        if page is None or not page.print_it():
            self.open_page("papers")

    def _paste(self) -> None:
        page = self.stack.present
        if page is not None:
            page.paste()

    def undo(self) -> None:
        """Ctrl+Z: take back this desk's last step."""
        if self._reach is not None:
            said = self.tr("Undone: {step}")
            self.tasks.step(
                self._reach.undo, lambda words: self.tell(said.format(step=words), undo=False)
            )

    def redo(self) -> None:
        """Ctrl+Y: do again what was undone."""
        if self._reach is not None:
            said = self.tr("Done again: {step}")
            self.tasks.step(self._reach.redo, lambda words: self.tell(said.format(step=words)))

    def do(
        self,
        deed: Callable[[], Any],
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do one wish beside the window."""
        self.tasks.step(deed, then, failed)

    def tell(self, words: str, *, undo: bool = True) -> None:
        """Say what was done at the foot of the page."""
        self._clear_foot(self.stack.present)
        self.undo_bar.say(words, undo=undo)

    def _clear_foot(self, page: Page | None) -> None:
        """The bar lies over the page that is shown and beside its panel."""
        self.undo_bar.keep_clear(page.clear_right() if page else 0)
        self.undo_bar.raise_()

    def show_trouble(self, error: Exception) -> None:
        """Say what was refused at the foot; a bug opens the report."""
        if errors.is_bug(error):
            errors.write_down(error)
            self.overlays.report(error)
        elif not self.guard.locked:
            self.tell(errors.sentence(error), undo=False)

    def back_up(self) -> None:
        """F7: a backup to the stick or folder of this computer."""
        self.open_page("settings", section="backup", back_up=True)

    def open_help(self) -> None:
        """F1: the help of what is here."""
        self.overlays.help(self.stack.key)

    def commands(self) -> list[tuple[str, str, Callable[[], None]]]:
        """What the search offers to do: words, icon, deed."""
        offered: list[tuple[str, str, Callable[[], None]]] = []
        if self.has_page("cases") and self._may(Right.CASES):
            offered.append((self.tr("New case"), "plus", self.new_case))
        if self.has_page("papers"):
            pack = partial(self.open_page, "today", pack=True)
            offered.append((self.tr("Today's print pack"), "copy", pack))
        if self.has_page("papers") and self._may(Right.PAPERS):
            summary = partial(self.open_page, "today", weekly=True)
            offered.append((self.tr("Summary of the week"), "file-text", summary))
            report = partial(self.open_page, "today", report=True)
            offered.append((self.tr("Report of a month or quarter"), "file-text", report))
            notice = partial(self.open_page, "papers", write=True)
            offered.append((self.tr("Write a notice"), "megaphone", notice))
        if self.has_page("papers") and self._may(Right.ENTRIES):
            ready = partial(self.open_page, "today", inspection=True)
            offered.append((self.tr("Ready for inspection"), "clipboard-text", ready))
        if self._may(Right.INTAKE):
            words = self.tr("Take in a complaint, a request, an enquiry, praise")
            offered.append((words, "chat-centered-dots", self.overlays.intake))
        if self.has_page("stars") and self._may(Right.ASSESS):
            for words, wish in (
                (self.tr("Rules of the stars"), {"step": "rules"}),
                (self.tr("Ballots for the stars, first count"), {"enter": 1}),
                (self.tr("Ballots for the stars, second count"), {"enter": 2}),
                (self.tr("Objection to the stars"), {"step": "publicity"}),
                (self.tr("Certificates of the stars"), {"step": "result"}),
            ):
                offered.append((words, "star", partial(self.open_page, "stars", **wish)))
        if self.has_page("settings"):
            offered.append((self.tr("Back up now"), "hard-drives", self.back_up))
        for entry in filter(lambda entry: self.has_page(entry.key), self.stack.entries.values()):
            words = QCoreApplication.translate("Pages", entry.title)
            offered.append((words, entry.icon, partial(self.open_page, entry.key)))
        return [
            *offered,
            (self.tr("Undo"), "arrow-counter-clockwise", self.undo),
            (self.tr("Privacy screen"), "lock-key", self.guard.lock),
            (self.tr("Help"), "question", self.open_help),
            (self.tr("Light or dark"), "moon", self.turn_scheme),
            (self.tr("Large text"), "magnifying-glass-plus", self.turn_large),
        ]

    def turn_scheme(self) -> None:
        """From light to dark and back."""
        self.preferences.scheme = "light" if tones() is DARK else "dark"
        self.look_changed.emit()

    def turn_large(self) -> None:
        """From normal to large text and back."""
        self.preferences.large = not self.preferences.large
        self.look_changed.emit()

    # --- the system -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take spreadsheets."""
        if self.hall is not None and not self.guard.locked and _file_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand a dropped spreadsheet to the page at hand, else to the cases."""
        path = _file_of(event.mimeData())
        event.acceptProposedAction()
        page = self.stack.present
        if page is None or not page.take_file(path):
            self.open_page("cases", file=path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; say once that the frame has been painted."""
        del event
        QPainter(self).fillRect(self.rect(), tones()["window"])
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was; let running work end; close the hall."""
        self.preferences.geometry = self.saveGeometry()
        self.hide()  # a copy of the day's work is made before the hall is closed
        self.hub.rest()
        self.tasks.close()
        if self._reach is not None:
            self._reach.close()
        super().closeEvent(event)


def _file_of(mime: QMimeData) -> str:
    for url in mime.urls():
        if url.isLocalFile() and url.toLocalFile().lower().endswith(FILES):
            return url.toLocalFile()
    return ""
