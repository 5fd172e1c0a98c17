"""A slip of one case: the preview is the print; it takes its number only when it is printed."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hallapp.desk.prints import Printout
from hallapp.domain.cases import CaseLine
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import is_bug, sentence
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.words import Words
from hallapp.views.preview import Preview
from hallapp.views.print_run import PrintRun, was_cancelled
from hallapp.views.printing import Press, choose_file, choose_printer

_WIDE, _HIGH = 720, 640


class SlipDialog(Dialog):
    """``paper`` is ``acceptance`` or ``clock``."""

    def __init__(
        self, window: QWidget, frame: Frame, paper: str, title: str, line: CaseLine
    ) -> None:
        high = min(_HIGH, window.height() - 48)
        super().__init__(window, title, width=_WIDE, height=high)
        self._frame = frame
        self._paper = paper
        self._case = line
        self.preview = Preview(Press(frame.tasks), self)
        self.preview.failed.connect(self._failed)
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self.run = PrintRun(frame, self.progress, self)
        self.run.previewed.connect(self._show)
        self.run.refused.connect(self._failed)
        self.run.failed.connect(self._failed)
        self.run.finished.connect(self._done)
        self.save = Button(self.tr("Save as PDF…"))
        self.save.clicked.connect(self._save)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.progress)
        self.left.addWidget(self.save)
        self.left.addWidget(
            Words(self.tr("The print takes a number and is recorded"), "caption", "text3")
        )
        self.main = self.primary(self.tr("Print…"), self._print)
        self._may(able=False)
        self.say(f"{line.case_no}  {line.item}")

    def open(self) -> None:
        """Show it and draw the preview."""
        super().open()
        self.run.preview(self._paper, {"case": self._case.case_no})

    def _show(self, printout: Printout) -> None:
        self.preview.show_pdf(printout.pdf)
        self._may(able=True)

    def _may(self, *, able: bool) -> None:
        self.main.setEnabled(able)
        self.save.setEnabled(able)

    def _failed(self, error: Exception) -> None:
        if was_cancelled(error):
            return
        if is_bug(error):
            self._frame.show_trouble(error)
        else:
            self.fault.say(sentence(error))

    def _print(self) -> None:
        printer = choose_printer(self, self.title.text(), self._frame.preferences, self._paper)
        if printer is not None:
            self.run.print_on(printer)

    def _save(self) -> None:
        name = f"{self.title.text()} {self._case.case_no}"
        place = choose_file(self, self.title.text(), name)
        if place is not None:
            self.save_to(place)

    def save_to(self, place: Path) -> None:
        """Print into a file: it takes a number as a print on paper does."""
        self.run.save_to(place)

    def finish(self) -> None:
        """Stop drawing, then go."""
        self.run.rest()
        super().finish()

    def _done(self, printout: Printout, is_file: bool) -> None:
        words = (
            self.tr("Saved {title}, number {number}")
            if is_file
            else self.tr("Printed {title}, number {number}")
        )
        said = words.format(title=self.title.text(), number=printout.issue.sheet_no)
        self._frame.tell(said, undo=False)
        self.finish()
