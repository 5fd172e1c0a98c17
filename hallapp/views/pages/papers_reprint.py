"""One key: all sheets that are to be replaced, in walking order, with the list to stick by."""

from PySide6.QtCore import QCoreApplication, QObject

from hallapp.desk.wall_prints import Reprint
from hallapp.views.page import Frame
from hallapp.views.pages.papers_wall import WallSide
from hallapp.views.pages.papers_words import title_of
from hallapp.views.printing import choose_file, choose_printer, has_printer
from hallapp.views.wall_run import WallRun
from hallapp.views.wall_words import left_out_words

translate = QCoreApplication.translate

_LIST = "sticking-list"


class Reprinting(QObject):
    """Asks where to, runs it, and says what came of it."""

    def __init__(self, frame: Frame, side: WallSide) -> None:
        super().__init__(side)
        self._frame, self._side = frame, side
        self.run = WallRun(frame, side.progress, self)
        self.run.finished.connect(self._tell)
        self.run.failed.connect(frame.show_trouble)
        self.run.stopped.connect(self._tell_stopped)
        side.print_all.connect(self.print_all)
        side.save_all.connect(self.save_all)

    def print_all(self) -> None:
        """Print them in one job, unless that is under way."""
        if not self._side.wall.waits or self.run.busy:
            return
        if not has_printer():
            say_no_printer(self._frame)
            return
        title = title_of(_LIST)
        printer = choose_printer(self._side, title, self._frame.preferences, _LIST)
        if printer is not None:
            self.run.print_on(printer)

    def save_all(self) -> None:
        """Save them as one PDF."""
        day = self._frame.now().date().isoformat()
        title = title_of(_LIST)
        place = choose_file(self._side, title, f"{title} {day}")
        if place is not None:
            self.run.save_to(place)

    def _tell(self, made: Reprint, is_file: bool) -> None:
        words = (
            translate("PapersPage", "Saved {count} sheets with the list {number}")
            if is_file
            else translate("PapersPage", "Printed {count} sheets with the list {number}")
        )
        said = words.format(count=len(made.numbers), number=made.list_no)
        self._frame.tell(said + left_out_words(made.left_out), undo=False)

    def _tell_stopped(self) -> None:
        self._frame.tell(translate("PapersPage", "Stopped: no number was taken."), undo=False)


def say_no_printer(frame: Frame) -> None:
    """What to do on a PC that has none."""
    said = translate("PapersPage", "This PC knows no printer: install one, or save a PDF.")
    frame.tell(said, undo=False)
