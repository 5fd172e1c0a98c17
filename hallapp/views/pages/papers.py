"""The Papers page: gallery, the print itself with what it is told, and the wall (06)."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from hallapp.actions import prints as printed
from hallapp.actions import unmasking
from hallapp.desk import paper_files, prints, wall_prints
from hallapp.desk.prints import PaperEntry, Printout
from hallapp.desk.wall import Place, Wall
from hallapp.domain.coming import Coming
from hallapp.domain.errors import Refused
from hallapp.domain.prints import PrintedLine
from hallapp.views.dialogs.wall import BoardDialog
from hallapp.views.errors import is_bug, sentence
from hallapp.views.look import sizes
from hallapp.views.page import EVERYTHING, Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.papers_gallery import Gallery
from hallapp.views.pages.papers_lists import lists
from hallapp.views.pages.papers_panel import PaperPanel
from hallapp.views.pages.papers_reprint import Reprinting, say_no_printer
from hallapp.views.pages.papers_thumbs import Thumbs
from hallapp.views.pages.papers_view import PaperView
from hallapp.views.pages.papers_wall import WallSide
from hallapp.views.pages.papers_words import title_of
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.card import Card
from hallapp.views.print_run import PrintRun, was_cancelled
from hallapp.views.printing import (
    Press,
    choose_file,
    choose_printer,
    has_printer,
    takes,
)
from hallapp.views.sizes import GAP, MARGIN, RAIL
from hallapp.views.sizes import WIDE as ROOMY
from hallapp.views.tasks import Lane
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NOTICE = "notice"
_GALLERY = {False: 436, True: 572}  # wide; from 1600 on
_NARROW = 302  # in large text where the window is small
_LISTED = frozenset({"window", "staff", "service_item"})  # what fields offer comes from these
_A3 = (297.0, 420.0)  # mm
_PRINTS = 30  # shown of a paper's history


class Page(PageShell):
    """Papers: one chosen, told what it is about, seen as it will be, printed or saved."""

    title = QT_TRANSLATE_NOOP("Pages", "Print")
    cares_for = EVERYTHING
    hears_unseen = True  # its badge counts what another page makes stale

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.entries = {entry.name: entry for entry in prints.papers()}
        self.paper = next(iter(self.entries))
        self._press = Press(frame.tasks)
        self._unseen = True
        self._shown: Printout | None = None
        self._looked_at = ""  # the case whose applicant was shown last
        self.gallery = Gallery(tuple(self.entries.values()), self)
        self.view = PaperView(self._press, self)
        papers, today = tuple(self.entries.values()), frame.now().date()
        self.panel = PaperPanel(papers, today, frame.preferences.shift, self)
        self.thumbs = Thumbs(frame, self.gallery, self._press, self.panel.told)
        self.side = WallSide(frame, self._told_on_wall, self)
        self.run = PrintRun(frame, self.view.progress, self)
        self.reprinting = Reprinting(frame, self.side)
        self._after_wall: Callable[[], None] = _nothing  # once it is known how the walls stand
        self._last: Printout | None = None  # printed or saved last
        self._build()
        self._wire()
        self.gallery.choose(self.paper)

    def _build(self) -> None:
        self._card = Card(self)
        inside = QHBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.gallery)
        self.view.body.addWidget(self.panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        row.setSpacing(GAP)
        row.addWidget(self._card)
        row.addWidget(self.view, 1)
        row.addWidget(self.side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More papers beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def dress(self) -> None:
        """Arrange for the size of text in force."""
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= ROOMY - RAIL
        narrow = sizes().large and not roomy
        self._card.setFixedWidth(_NARROW if narrow else _GALLERY[roomy])

    def _wire(self) -> None:
        self.gallery.chosen.connect(self.choose)
        self.panel.changed.connect(self._changed_values)
        self.panel.print.clicked.connect(self._print)
        self.panel.save.clicked.connect(self._save)
        self.panel.hang.clicked.connect(self._open_boards)
        self.panel.mend.clicked.connect(self._mend)
        self.view.write.clicked.connect(self.write_notice)
        self.side.seen.connect(self._see)
        self.side.listed.connect(self.choose)
        self.view.preview.failed.connect(self.frame.show_trouble)
        self.run.previewed.connect(self._show)
        self.run.refused.connect(self._refuse)
        self.run.finished.connect(self._finished)
        self.run.failed.connect(self._failed)

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """4 种纸."""
        count = len(self.entries)
        return translate("PapersPage", "{count} papers").format(count=count)

    def badge(self) -> Badge:
        """How many sheets on the walls are to be replaced."""
        return Badge(self.side.wall.waits)

    def regions(self) -> Sequence[QWidget]:
        """Gallery, preview, settings, wall."""
        return (self.gallery, self.view.preview, self.panel, self.side)

    def refresh(self, changed: frozenset[str]) -> None:
        """What has changed may stand on the paper: it is drawn again if it does.

        Nothing is drawn before somebody looks; how the walls stand is asked in any case.
        """
        self._ask_wall()
        if not self.isVisible():
            self._unseen = True
            return
        self._unseen = False
        self._preview()
        self._ask_lists(changed)
        if not changed or "printed_sheet" in changed:
            self._ask_prints()
        self.thumbs.want()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._unseen:
            self.refresh(EVERYTHING)
        self.thumbs.want()

    def wish(self, **wish: object) -> None:
        """``paper`` with ``case``, ``from`` and ``to``, ``size``: what is to be printed.

        ``stale`` prints all sheets that are to be replaced, ``wall`` shows the wall. What is called
        as a wish itself is called (``key``) comes in ``values``.
        """
        if isinstance(values := wish.pop("values", None), dict):
            wish |= values
        if wish.get("write"):
            self.choose(NOTICE)
            self.write_notice()
            return
        told = {name: value for name, value in wish.items() if isinstance(value, str)}
        if wish.get("stale"):
            self._ask_wall(then=self.reprinting.print_all)
            return
        if wish.get("wall"):
            self.side.views.choose("wall")
            return
        paper = told.pop("paper", self.paper)
        if paper in self.entries:
            self.panel.of(paper).tell(told)
            self.choose(paper)

    def print_it(self) -> bool:
        """F9 here is the print button."""
        self.panel.print.click()
        return True

    # --- one paper --------------------------------------------------------------------------

    def choose(self, paper: str) -> None:
        """Show a paper."""
        if paper != self.paper:
            self.run.forget()
        self.paper = paper
        self.run.position = None
        self.gallery.choose(paper)
        self.panel.show_paper(paper)
        self.view.write.setVisible(paper == NOTICE)
        self._preview()
        self._ask_prints()

    def _changed_values(self) -> None:
        """Told otherwise, it is no longer the sheet of a place on the wall."""
        self.run.position = None
        self._preview()

    def _preview(self) -> None:
        """Draw it; whose slip it is must be said first: nobody's name is shown unasked."""
        values = self.panel.values
        if "case" in self._entry.parameters and not {"case", "item"} & set(values):
            self.run.forget()
            self.panel.allow(able=False)
            self.panel.refuse(None)
            question = translate("PapersPage", "Which case?")
            said = translate("PapersPage", "Type its number at the right, or print it from Cases.")
            self.view.ask(title_of(self.paper), question, said)
        else:
            self.run.preview(self.paper, values)
            self.panel.wait(ready=self.run.ready)

    def _show(self, printout: Printout) -> None:
        self.panel.refuse(None)
        self.panel.allow(able=True)
        second = printout.draft.second
        self.panel.say_checked(
            self._entry,
            has_hotline=bool(self.frame.hall.facts.hotline),
            lacks=second.lacks if second else (),
        )
        if printout is self._shown and not self.view.is_refused:
            return
        self._shown = printout
        self.view.show_pdf(title_of(self.paper), printout.pdf)
        self.thumbs.want()
        named = printout.paper in _NAMES_PEOPLE and "case" in printout.draft.values
        if named and printout.draft.shown.subject != self._looked_at:
            hall, self._looked_at = self.frame.hall, printout.draft.shown.subject
            number = self._looked_at
            self.frame.do(lambda: unmasking.show_applicant(hall, number))

    def _mend(self) -> None:
        """Open the place where what was found wanting is put right."""
        second = self.run.seen.draft.second if self.run.seen is not None else None
        if second is not None and second.lacks:
            texts = tuple(lack.chinese for lack in second.lacks)
            module = import_module("hallapp.views.dialogs.second_lines")
            module.SecondLinesDialog(self.window(), self.frame, second.tongue, texts).open()
        else:
            self.frame.open_page("settings", section="hall")

    def write_notice(self) -> None:
        """Write the notice that is shown, or any other."""
        told = self.panel.of(NOTICE).values.get("notice", "")
        module = import_module("hallapp.views.dialogs.notice_writing")
        number = int(told) if told.isdecimal() else None
        module.NoticeWriting(self.window(), self.frame, number).open()

    @property
    def _entry(self) -> PaperEntry:
        return self.entries[self.paper]

    def _refuse(self, error: Exception) -> None:
        self.run.forget()
        self.panel.allow(able=False)
        if was_cancelled(error):
            said = translate("PapersPage", "The preview was stopped.")
            again = translate("PapersPage", "Draw it")
            self.view.refuse(title_of(self.paper), said, again, self._preview)
            return
        if is_bug(error):
            self.frame.show_trouble(error)
        self.panel.refuse(error)
        deed, mend = self._repair(error)
        self.view.refuse(title_of(self.paper), sentence(error), deed, mend)

    def _repair(self, error: Exception) -> tuple[str, Callable[[], None]]:
        """What opens the place where it is put right: words of the button, deed."""
        field = error.field if isinstance(error, Refused) else ""
        if field in _OF_THE_HALL and self.frame.has_page("settings"):
            words = translate("PapersPage", "Open the settings")
            section = "items" if field == "authority" else "hall"
            return words, lambda: self.frame.open_page("settings", section=section)
        if field == NOTICE:
            return translate("PapersPage", "Write a notice"), self.write_notice
        number = self.panel.values.get("case", "")
        if isinstance(error, Refused):
            number = str(error.values.get("case_no", number))
        if field in _OF_A_CASE and number:
            words = translate("PapersPage", "Open the case")
            return words, lambda: self.frame.open_page("cases", number=number)
        return "", _nothing

    # --- print and save ---------------------------------------------------------------------

    def _print(self) -> None:
        if not self.run.ready:
            return
        if not has_printer():
            say_no_printer(self.frame)
            return
        printer = choose_printer(self, title_of(self.paper), self.frame.preferences, self.paper)
        if printer is None:
            return
        values = self.panel.values
        if values.get("size") == "A3" and not values.get("tiled") and not takes(printer, *_A3):
            said = translate(
                "PapersPage", "This printer takes no A3: choose parts on A4, or another printer."
            )
            self.frame.tell(said, undo=False)
            return
        self.run.print_on(printer)

    def _save(self) -> None:
        if self.run.seen is None or not self.run.ready:
            return
        about = self.run.seen.draft.shown.subject.replace("/", " – ")
        name = f"{title_of(self.paper)} {about}".strip()
        place = choose_file(self, title_of(self.paper), name, paper_files.endings(self.paper))
        if place is not None:
            self.save_to(place)

    def save_to(self, place: Path) -> None:
        """Save what is previewed with a number, as a print; Word and Excel take none."""
        if place.suffix.lower() not in paper_files.endings(self.paper):
            self.run.save_to(place)
            return
        hall, paper, values = self.frame.hall, self.paper, self.panel.values
        said = translate("PapersPage", "Saved as {file}, to be edited").format(file=place.name)
        self.frame.tasks.read(
            lambda: paper_files.save(hall, paper, values, place),
            lambda _: self.frame.tell(said, undo=False),
            self.frame.show_trouble,
            lane=Lane.PAPERS,
        )

    def _finished(self, printout: Printout, is_file: bool) -> None:
        shift = printout.draft.values.get("shift", "")
        self.frame.preferences.keep_shift(printout.paper, shift)
        words = (
            translate("PapersPage", "Saved {title}, number {number}")
            if is_file
            else translate("PapersPage", "Printed {title}, number {number}")
        )
        number = printout.issue.sheet_no
        self._last = printout
        if printout.issue.numbers:  # what was entered stands under its numbers now
            self.panel.of(printout.paper).tell({"certificates": "、".join(printout.issue.numbers)})
            number = printout.issue.numbers[0]
        self.frame.tell(words.format(title=title_of(printout.paper), number=number), undo=False)
        self._ask_prints()

    def _failed(self, error: Exception) -> None:
        if was_cancelled(error):
            said = translate("PapersPage", "The print was stopped; its number stays taken.")
            self.frame.tell(said, undo=False)
        else:
            self.frame.show_trouble(error)

    # --- what was printed -------------------------------------------------------------------

    def _ask_prints(self) -> None:
        hall, paper = self.frame.hall, self.paper

        def show(lines: tuple[PrintedLine, ...]) -> None:
            if paper == self.paper:
                self.side.prints.show_lines(lines, self.frame.now().date())

        self.frame.tasks.read(
            lambda: printed.history(hall, paper=paper, most=_PRINTS), show, about=self._ask_prints
        )

    # --- the wall ---------------------------------------------------------------------------

    def _ask_wall(self, then: Callable[[], None] | None = None) -> None:
        hall = self.frame.hall
        if then is not None:
            self._after_wall = then

        def show(both: tuple[Wall, tuple[Coming, ...]]) -> None:
            wall, coming = both
            self.side.show_wall(wall, coming)
            stale = Counter(each.place.paper for each in wall.to_print)
            for name, tile in self.gallery.tiles.items():
                tile.show_stale(stale[name])
            self.said.emit()
            wish, self._after_wall = self._after_wall, _nothing
            wish()

        self.frame.tasks.read(
            lambda: (wall_prints.look(hall), wall_prints.ahead(hall)), show, about=self._ask_wall
        )

    def _ask_lists(self, changed: frozenset[str]) -> None:
        if not changed or changed & _LISTED:
            self.frame.tasks.read(partial(lists, self.frame.hall), self.panel.offer)

    def _see(self, place: Place) -> None:
        """Show what would hang at a place; printed, it is that place's new sheet."""
        paper = place.place.paper
        self.panel.of(paper).tell(dict(place.place.told))
        self.choose(paper)
        self.run.position = place.place.id

    def _told_on_wall(self, paper: str) -> dict[str, str]:
        """What a paper is told on the wall: a period that still runs goes on running there."""
        values = self.panel.of(paper)
        told = {name: value for name, value in values.values.items() if value}
        if values.period is not None and values.period.is_present:
            told.pop("period", None)
        return told

    def _open_boards(self) -> None:
        """登记上墙: on which board; the sheet that was printed just now hangs there already."""
        boards = self.side.wall.boards
        if not boards:
            BoardDialog(self.window(), self.frame).open()
            return
        menu = QMenu(self)
        for board in boards:
            menu.addAction(board.name).triggered.connect(partial(self._hang, board.id))
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        menu.popup(self.panel.hang.mapToGlobal(QPoint(0, self.panel.hang.height())))

    def _hang(self, board: int) -> None:
        last, seen = self._last, self.run.seen
        is_it = last is not None and seen is not None and last.draft is seen.draft
        number = last.issue.sheet_no if last is not None and is_it else ""
        self.side.hang(board, self.paper, sheet_no=number)


_OF_THE_HALL = frozenset({"authority", "name", "hotline", "fonts", "reports_source"})
_OF_A_CASE = frozenset({"accepted_at", "applicant", "item", "window", "staff", "materials"})


_NAMES_PEOPLE = frozenset(
    {
        "acceptance",
        "not-accepted",
        "one-time-notice",
        "supplement",
        "pause-notice",
        "extension-notice",
        "return-notice",
        "pickup",
    }
)


def _nothing() -> None:
    """There is nothing to open."""
