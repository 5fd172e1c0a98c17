"""The Papers page: gallery, the print itself, what it is told, and what was printed (06)."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallapp.actions import prints as printed
from hallapp.actions import unmasking
from hallapp.desk import prints
from hallapp.desk.prints import PaperEntry, Printout
from hallapp.domain.errors import Refused
from hallapp.domain.prints import PrintedLine
from hallapp.views.errors import is_bug, sentence
from hallapp.views.page import EVERYTHING, Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.papers_gallery import THUMB, Gallery
from hallapp.views.pages.papers_panel import PaperPanel
from hallapp.views.pages.papers_view import PaperView
from hallapp.views.pages.papers_words import title_of
from hallapp.views.parts.card import Card
from hallapp.views.print_run import PrintRun, was_cancelled
from hallapp.views.printing import (
    Press,
    choose_file,
    choose_printer,
    draw,
    has_printer,
    measure,
)
from hallapp.views.sizes import GAP, MARGIN
from hallapp.views.tasks import Lane
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_GALLERY = 300
_IDLE = 600  # ms after the last change before thumbnails are drawn
_PRINTS = 30  # shown of a paper's history


class Page(PageShell):
    """Papers: one chosen, told what it is about, seen as it will be, printed or saved."""

    title = QT_TRANSLATE_NOOP("Pages", "Print")
    cares_for = EVERYTHING

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.entries = {entry.name: entry for entry in prints.papers()}
        self.paper = next(iter(self.entries))
        self._press = Press(frame.tasks)
        self._unseen = True
        self._shown: Printout | None = None
        self._round = 0
        self._looked_at = ""  # the case whose applicant was shown last
        self._thumbs: dict[str, Any] = {}  # paper → what its thumbnail was drawn of
        self.gallery = Gallery(tuple(self.entries.values()), self)
        self.view = PaperView(self._press, self)
        self.panel = PaperPanel(tuple(self.entries.values()), frame.now().date(), self)
        self.run = PrintRun(frame, self.view.progress, self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._draw_thumbs)
        self._build()
        self._wire()
        self.gallery.choose(self.paper)

    def _build(self) -> None:
        card = Card(self)
        inside = QHBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.gallery)
        card.setFixedWidth(_GALLERY)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        row.setSpacing(GAP)
        row.addWidget(card)
        row.addWidget(self.view, 1)
        row.addWidget(self.panel)

    def _wire(self) -> None:
        self.gallery.chosen.connect(self.choose)
        self.panel.changed.connect(self._preview)
        self.panel.print.clicked.connect(self._print)
        self.panel.save.clicked.connect(self._save)
        self.panel.mend.clicked.connect(lambda: self.frame.open_page("settings", section="hall"))
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

    def regions(self) -> Sequence[QWidget]:
        """Gallery, preview, settings."""
        return (self.gallery, self.view, self.panel)

    def refresh(self, changed: frozenset[str]) -> None:
        """What has changed may stand on the paper: it is drawn again if it does.

        Nothing is drawn before somebody looks.
        """
        if not self.isVisible():
            self._unseen = True
            return
        self._unseen = False
        self._preview()
        if not changed or "printed_sheet" in changed:
            self._ask_prints()
        self._idle.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._unseen:
            self.refresh(EVERYTHING)
        self._idle.start()

    def wish(self, **wish: object) -> None:
        """``paper`` with ``case``, ``from`` and ``to``, ``size``: what is to be printed.

        What is called as a wish itself is called (``key``) comes in ``values``.
        """
        if isinstance(values := wish.pop("values", None), dict):
            wish |= values
        told = {name: value for name, value in wish.items() if isinstance(value, str)}
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
        self.gallery.choose(paper)
        self.panel.show_paper(paper)
        self._preview()
        self._ask_prints()

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
        self.panel.say_checked(self._entry, has_hotline=bool(self.frame.hall.facts.hotline))
        if printout is self._shown and not self.view.is_refused:
            return
        self._shown = printout
        self.view.show_pdf(title_of(self.paper), printout.pdf)
        self._idle.start()
        named = printout.paper in _NAMES_PEOPLE and "case" in printout.draft.values
        if named and printout.draft.shown.subject != self._looked_at:
            hall, self._looked_at = self.frame.hall, printout.draft.shown.subject
            number = self._looked_at
            self.frame.do(lambda: unmasking.show_applicant(hall, number))

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
            said = translate("PapersPage", "This PC knows no printer: install one, or save a PDF.")
            self.frame.tell(said, undo=False)
            return
        printer = choose_printer(self, title_of(self.paper))
        if printer is not None:
            self.run.print_on(printer)

    def _save(self) -> None:
        if self.run.seen is None or not self.run.ready:
            return
        about = self.run.seen.draft.shown.subject.replace("/", " – ")
        place = choose_file(self, title_of(self.paper), f"{title_of(self.paper)} {about}".strip())
        if place is not None:
            self.save_to(place)

    def save_to(self, place: Path) -> None:
        """Save what is previewed with a number, as a print."""
        self.run.save_to(place)

    def _finished(self, printout: Printout, is_file: bool) -> None:
        words = (
            translate("PapersPage", "Saved {title}, number {number}")
            if is_file
            else translate("PapersPage", "Printed {title}, number {number}")
        )
        number = printout.issue.sheet_no
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
                self.panel.show_prints(lines, self.frame.now().date())

        self.frame.tasks.read(lambda: printed.history(hall, paper=paper, most=_PRINTS), show)

    # --- thumbnails -------------------------------------------------------------------------

    def _draw_thumbs(self) -> None:
        """One after the other, while nothing else is asked of the papers' lane."""
        self._round += 1
        self._thumb_of(iter(self.entries), self._round)

    def _thumb_of(self, names: Iterator[str], turn: int) -> None:
        name = next(names, None)
        if name is None or turn != self._round or not self.isVisible():
            return
        dots = THUMB * self.devicePixelRatioF()
        known = self._thumbs.get(name)
        deed = partial(_first_page, self.frame.hall, name, self.panel.of(name).values, known)

        def drawn(answer: tuple[Any, bytes]) -> None:
            content, pdf = answer
            if content == known:
                self._thumb_of(names, turn)
                return
            self._thumbs[name] = content
            self._press.ask(partial(_picture, pdf, dots), partial(shown, dots))

        def shown(_: float, picture: QImage) -> None:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self.gallery.tiles[name].show_picture(picture)
            self._thumb_of(names, turn)

        self.frame.tasks.read(deed, drawn, lane=Lane.PAPERS)


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
_OF_ONE_CASE = frozenset(each.name for each in prints.papers() if "case" in each.parameters)


def _nothing() -> None:
    """There is nothing to open."""


def _first_page(hall: Any, name: str, values: dict[str, str], known: Any) -> tuple[Any, bytes]:
    """What the thumbnail is of, and the first page; a slip's is of the sample.

    So is that of a paper which is refused.
    """
    try:
        if "case" not in values and name in _OF_ONE_CASE:
            return _sample(name, known)
        made = prints.draft(hall, name, values)
        content = (made.fingerprint, *sorted(values.items()))
        if content == known:
            return content, b""
        return content, prints.preview(hall, made, most=1).pdf
    except Refused:
        return _sample(name, known)


def _sample(name: str, known: Any) -> tuple[Any, bytes]:
    content = ("sample",)
    return content, b"" if content == known else prints.sample(name).pdf


def _picture(pdf: bytes, dots: float) -> QImage:
    longest = max(measure(pdf).pages[0])
    return draw(pdf, 0, dots / longest)
