"""今日打印包, or the papers of one person: with ticks; one job on paper or one PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QWidget

from hallapp.actions.hall import Hall
from hallapp.desk import pack
from hallapp.desk.pack import Pack, PackLine, Ready
from hallapp.exchange.write import whole
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import is_bug, sentence
from hallapp.views.page import Frame
from hallapp.views.pages.papers_words import title_of
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.words import Words
from hallapp.views.print_run import was_cancelled
from hallapp.views.printing import choose_file, choose_printer, has_printer, print_pdf
from hallapp.views.tasks import Asked, Lane, Progress
from hallapp.views.wall_words import left_out_words

translate = QCoreApplication.translate
T = TypeVar("T")
_WIDTH = 520


class PackDialog(Dialog):
    """Every sheet takes its number when the job is sent; until then it may be cancelled."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        title: str = "",
        lines: Callable[[Hall], tuple[PackLine, ...]] = pack.lines,
    ) -> None:
        super().__init__(window, title or self.tr("Today's print pack"), width=_WIDTH)
        self.frame = frame
        self.boxes: list[tuple[QCheckBox, PackLine]] = []
        self._asked: Asked | None = None
        self._numbering = False
        self.empty = Words(
            self.tr("The hall is closed today: nothing is to be printed"), "body", "text2"
        )
        self.empty.hide()
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self.progress.cancelled.connect(self._stop)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.progress)
        self.save = Button(self.tr("Save as PDF…"))
        self.save.clicked.connect(self._save)
        self.left.addWidget(self.save)
        self.main = self.primary(self.tr("Print"), self._print)
        self._may()
        hall = frame.hall
        frame.tasks.read(lambda: lines(hall), self._show, frame.show_trouble)

    # --- what is in it ----------------------------------------------------------------------

    def _show(self, lines: tuple[PackLine, ...]) -> None:
        for at, line in enumerate(lines):
            box = QCheckBox(self._words(line), self)
            box.setChecked(line.wanted)
            box.toggled.connect(self._may)
            self.body.insertWidget(at, box)
            self.boxes.append((box, line))
        self.empty.setVisible(not lines)
        self._may()
        if self.boxes:
            self.boxes[0][0].setFocus()

    def _words(self, line: PackLine) -> str:
        title = title_of(line.paper)
        if line.brings:
            words = self.tr("Sheets of the walls to be replaced: {n}, with the list")
            return words.format(n=line.brings)
        if not line.about:
            return title
        return self.tr("{title}, window {window}").format(title=title, window=line.about)

    @property
    def wanted(self) -> list[PackLine]:
        """What is ticked."""
        return [line for box, line in self.boxes if box.isChecked()]

    def _may(self) -> None:
        able = bool(self.wanted) and self._asked is None
        self.main.setEnabled(able)
        self.save.setEnabled(able)
        count = len(self.wanted)
        words = self.tr("Print ({n})").format(n=count) if count else self.tr("Print")
        self.main.setText(words)
        self.main.setAccessibleName(words)

    # --- the job ----------------------------------------------------------------------------

    def _print(self) -> None:
        if not has_printer():
            self.fault.say(self.tr("This PC knows no printer: install one, or save a PDF."))
            return
        printer = choose_printer(self, self.title.text(), self.frame.preferences, "pack")
        if printer is None:
            return
        hall = self.frame.hall

        def number(ready: Ready) -> None:
            deed = partial(pack.issue_all, hall, ready)
            self._number(deed, partial(self._on_paper, printer))

        self._prepare(number)

    def _save(self) -> None:
        name = f"{self.title.text()} {self.frame.now():%Y-%m-%d}"
        place = choose_file(self, self.title.text(), name)
        if place is not None:
            self.save_to(place)

    def save_to(self, place: Path) -> None:
        """All sheets as one file; it is seen first that one can write there."""
        hall = self.frame.hall

        def number(ready: Ready) -> None:
            def deed(progress: Progress) -> Pack:
                made: list[Pack] = []

                def fill(part: Path) -> int:
                    made.append(pack.issue_all(hall, ready, progress))
                    return part.write_bytes(made[0].pdf)

                whole(place, fill)
                return made[0]

            self._number(deed, self._done)

        self._prepare(number)

    def _prepare(self, then: Callable[[Ready], None]) -> None:
        hall, wanted = self.frame.hall, self.wanted
        self.fault.say("")
        self._ask(
            self.tr("Drawing the sheets"),
            lambda progress: pack.prepare(hall, wanted, progress),
            then,
        )

    def _number(self, deed: Callable[[Progress], Pack], then: Callable[[Pack], None]) -> None:
        """From here on numbers are taken: it goes on to its end."""
        self._ask(self.tr("Numbering the sheets"), deed, then, may_cancel=False)

    def _on_paper(self, printer: QPrinter, made: Pack) -> None:
        self._ask(
            self.tr("Printing"),
            lambda progress: print_pdf(made.pdf, printer, progress),
            lambda _: self._done(made),
            lane=Lane.PAGES,
        )

    def _ask(
        self,
        words: str,
        deed: Callable[[Progress], T],
        then: Callable[[T], None],
        *,
        lane: Lane = Lane.PAPERS,
        may_cancel: bool = True,
    ) -> None:
        def heard(answer: T) -> None:
            self._end()
            then(answer)

        self._numbering = not may_cancel
        self.progress.begin(words, may_cancel=may_cancel)
        self._asked = self.frame.tasks.long(
            deed, heard, self.progress.show_advance, self._failed, lane=lane
        )
        self._may()

    def _end(self) -> None:
        self._asked = None
        self._numbering = False
        self.progress.end()
        self._may()

    def _stop(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._end()

    def _failed(self, error: Exception) -> None:
        self._end()
        if was_cancelled(error):
            return
        if is_bug(error):
            self.frame.show_trouble(error)
        else:
            self.fault.say(sentence(error))

    def _done(self, made: Pack) -> None:
        said = self.tr("Printed: {n}, the last is number {number}")
        words = said.format(n=len(made.numbers), number=made.numbers[-1])
        self.frame.tell(words + left_out_words(made.left_out), undo=False)
        self.finish()

    def finish(self) -> None:
        """Stop what may be stopped, then go; while numbers are taken it waits for its end."""
        if self._numbering:
            return
        self._stop()
        super().finish()


def for_person(window: QWidget, frame: Frame, staff_id: int, name: str) -> PackDialog:
    """What is printed for one person."""
    title = translate("PackDialog", "Badge, plate and wall sheet of {name}").format(name=name)
    return PackDialog(window, frame, title, partial(pack.of_person, staff_id=staff_id))
