"""One paper on its way: previewed, then numbered and printed or saved, beside the window.

What is printed is what was previewed: its figures are kept, checked by having been drawn whole,
and drawn once more with the number alone.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from hallapp.desk import prints
from hallapp.desk.prints import Printout
from hallapp.exchange.write import whole
from hallapp.views.page import Frame
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.printing import print_pdf
from hallapp.views.tasks import Asked, Cancelled, Lane, Progress

Deed = Callable[[Progress], Any]


class PrintRun(QObject):
    """Says `previewed` with a `Printout` (the same one if nothing changed), or `refused` why not.

    After print or save `finished` carries the numbered `Printout` and whether it is a file;
    `failed` why it was not. A preview that is wished while another is drawn takes its place.
    """

    previewed = Signal(object)
    refused = Signal(object)
    finished = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, frame: Frame, line: ProgressLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._line = line
        self._asked: Asked | None = None
        self._busy = False
        self._wanted: tuple[str, dict[str, str]] | None = None
        self.seen: Printout | None = None
        self.position: int | None = None  # the place on a wall for which it is printed
        line.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        """Whether something is being printed or saved."""
        return self._busy

    @property
    def ready(self) -> bool:
        """Whether what is seen is what was wished last: only that is printed."""
        if self.seen is None or self._busy:
            return False
        draft = self.seen.draft
        return self._wanted == (draft.paper.name, draft.values)

    @property
    def draws(self) -> bool:
        """Whether anything runs, a preview too."""
        return self._asked is not None

    # --- the preview ------------------------------------------------------------------------

    def preview(self, paper: str, values: Mapping[str, str]) -> None:
        """Draw what would be printed now; what is the same as before is not drawn again."""
        self._wanted = (paper, dict(values))
        if self._busy:
            return
        self._stop()
        hall, before = self._frame.hall, self.seen

        def deed(progress: Progress) -> Printout:
            made = prints.draft(hall, paper, values)
            if before is not None and _same(before, made):
                return before
            progress(0, 1)
            return prints.preview(hall, made, progress)

        self._line.begin(self.tr("Drawing the preview"))
        self._ask(deed, self._show, self.refused.emit)

    def _show(self, printout: Printout) -> None:
        self.seen = printout
        self.previewed.emit(printout)

    def forget(self) -> None:
        """There is no preview any more: the next one is drawn in any case."""
        self._wanted = self.seen = None
        if not self._busy:
            self._stop()

    def rest(self) -> None:
        """Nobody looks any more: what still runs stops or is not heard."""
        self._wanted = None
        self._stop()

    def _stop(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self._line.end()

    def _cancelled(self) -> None:
        """Somebody pressed 取消: what runs stops at its next page, and is not heard any more."""
        self._stop()
        self._wanted = None
        if self._busy:
            self._fail(Cancelled())
        else:
            self.refused.emit(Cancelled())

    # --- the print --------------------------------------------------------------------------

    def print_on(self, printer: QPrinter) -> None:
        """Take a number and print what was previewed."""
        seen, hall = self.seen, self._frame.hall
        if seen is None or not self.ready:
            return
        self._busy = True
        self._stop()

        def on_paper(printout: Printout) -> None:
            self._line.begin(self.tr("Printing"))
            done = partial(self._finish, printout, is_file=False)
            deed = partial(print_pdf, printout.pdf, printer)
            self._ask(deed, lambda _: done(), self._fail, lane=Lane.PAGES)

        self._line.begin(self.tr("Drawing the sheets"), may_cancel=False)
        self._ask(partial(_numbered, hall, seen, self.position), on_paper, self._fail)

    def save_to(self, place: Path) -> None:
        """Take a number and save what was previewed; first it is seen that one can write there."""
        seen, hall = self.seen, self._frame.hall
        if seen is None or not self.ready:
            return
        self._busy = True
        self._stop()
        position = self.position

        def deed(progress: Progress) -> Printout:
            made: list[Printout] = []

            def fill(part: Path) -> int:
                made.append(_numbered(hall, seen, position, progress))
                return part.write_bytes(made[0].pdf)

            whole(place, fill)
            return made[0]

        self._line.begin(self.tr("Drawing the sheets"), may_cancel=False)
        self._ask(deed, partial(self._finish, is_file=True), self._fail)

    def _finish(self, printout: Printout, *, is_file: bool) -> None:
        self._end()
        self.finished.emit(printout, is_file)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        """What was wished meanwhile is shown now."""
        self._busy = False
        if self._wanted is not None:
            self.preview(*self._wanted)

    # --- the tasks --------------------------------------------------------------------------

    def _ask(
        self,
        deed: Deed,
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        lane: Lane = Lane.PAPERS,
    ) -> None:
        """Run a deed; only the newest one is heard."""

        def heard(answer: Any) -> None:
            if asked is self._asked:
                self._stop()
                then(answer)

        def unheard(error: Exception) -> None:
            if asked is self._asked:
                self._stop()
                failed(error)

        asked = self._frame.tasks.long(deed, heard, self._line.show_advance, unheard, lane=lane)
        self._asked = asked


def _numbered(hall: Any, seen: Printout, position: int | None, progress: Progress) -> Printout:
    return seen.draft.drawn(prints.number(hall, seen, position), progress)


def _same(before: Printout, made: prints.Draft) -> bool:
    old = before.draft
    return (
        old.paper is made.paper
        and old.fingerprint == made.fingerprint
        and old.values == made.values
        and old.faces is made.faces
    )


def was_cancelled(error: Exception) -> bool:
    """Whether nothing went wrong: somebody pressed 取消."""
    return isinstance(error, Cancelled)
