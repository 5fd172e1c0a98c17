"""All stale sheets on their way: drawn once to see that they can be, numbered, printed or saved.

Until the numbers are taken it may be stopped and nothing has changed.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from hallapp.desk import wall_prints
from hallapp.desk.wall_prints import Ready, Reprint
from hallapp.exchange.write import whole
from hallapp.views.page import Frame
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.printing import print_pdf
from hallapp.views.tasks import Asked, Lane, Progress


class WallRun(QObject):
    """``finished`` carries the `Reprint` and whether it is a file; ``failed`` why it was not."""

    finished = Signal(object, bool)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, frame: Frame, line: ProgressLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._line = line
        self._asked: Asked | None = None
        line.cancelled.connect(self._stop)

    @property
    def busy(self) -> bool:
        """Whether it is under way."""
        return self._asked is not None

    def print_on(self, printer: QPrinter) -> None:
        """Print all of them on a printer, in one job."""

        def on_paper(made: Reprint) -> None:
            self._line.begin(self.tr("Printing"))
            deed = partial(print_pdf, made.pdf, printer)
            self._ask(deed, lambda _: self._finish(made, is_file=False), lane=Lane.PAGES)

        def number(ready: Ready) -> None:
            deed = partial(wall_prints.issue_all, self._frame.hall, ready)
            self._begin_numbered(deed, on_paper)

        self._prepare(number)

    def save_to(self, place: Path) -> None:
        """Save all of them as one PDF; first it is seen that one can write there."""
        hall = self._frame.hall

        def number(ready: Ready) -> None:
            def deed(progress: Progress) -> Reprint:
                made: list[Reprint] = []

                def fill(part: Path) -> int:
                    made.append(wall_prints.issue_all(hall, ready, progress))
                    return part.write_bytes(made[0].pdf)

                whole(place, fill)
                return made[0]

            self._begin_numbered(deed, partial(self._finish, is_file=True))

        self._prepare(number)

    def _prepare(self, then: Callable[[Ready], None]) -> None:
        if self.busy:
            return
        self._line.begin(self.tr("Drawing the sheets"))
        self._ask(partial(wall_prints.prepare, self._frame.hall), then)

    def _begin_numbered(
        self, deed: Callable[[Progress], Reprint], then: Callable[[Reprint], None]
    ) -> None:
        """From here on numbers are taken: it goes on to its end."""
        self._line.begin(self.tr("Numbering the sheets"), may_cancel=False)
        self._ask(deed, then)

    def _finish(self, made: Reprint, *, is_file: bool) -> None:
        self.finished.emit(made, is_file)

    def _stop(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._end()
            self.stopped.emit()

    def _end(self) -> None:
        self._asked = None
        self._line.end()

    def _ask(
        self,
        deed: Callable[[Progress], Any],
        then: Callable[[Any], None],
        *,
        lane: Lane = Lane.PAPERS,
    ) -> None:
        def heard(answer: Any) -> None:
            if asked is self._asked:
                self._end()
                then(answer)

        def unheard(error: Exception) -> None:
            if asked is self._asked:
                self._end()
                self.failed.emit(error)

        asked = self._frame.tasks.long(deed, heard, self._line.show_advance, unheard, lane=lane)
        self._asked = asked
