"""The gallery's thumbnails: each paper's first page as it would be printed now."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.domain.errors import Refused
from hallapp.views.page import Frame
from hallapp.views.pages.papers_gallery import THUMB, Gallery
from hallapp.views.printing import Press, draw, measure
from hallapp.views.tasks import Lane

_IDLE = 600  # ms after the last change before thumbnails are drawn

Told = Callable[[str], dict[str, str]]  # what a paper is told, by its name
Drawn = tuple[object, bytes]  # what it shows, to be compared with the next; no bytes if the same


class Thumbs(QObject):
    """One after the other while nothing else is asked of the papers' lane; what is seen first."""

    def __init__(self, frame: Frame, gallery: Gallery, press: Press, told: Told) -> None:
        super().__init__(gallery)
        self._frame, self._gallery, self._press, self._told = frame, gallery, press, told
        self._round = 0
        self._known: dict[str, object] = {}  # paper → what its thumbnail was drawn of
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._begin)
        gallery.shown.connect(self.want)

    def want(self) -> None:
        """Something has changed or is seen: draw once it has been quiet for a moment."""
        self._idle.start()

    def _begin(self) -> None:
        self._round += 1
        seen = self._gallery.seen
        rest = (name for name in self._gallery.tiles if name not in seen)
        self._next(iter([*seen, *rest]), self._round)

    def _next(self, names: Iterator[str], turn: int) -> None:
        name = next(names, None)
        if name is None or turn != self._round or not self._gallery.isVisible():
            return
        dots = THUMB * self._gallery.devicePixelRatioF()
        known = self._known.get(name)
        deed = partial(_first_page, self._frame.hall, name, self._told(name), known)

        def drawn(answer: Drawn) -> None:
            content, pdf = answer
            if content == known:
                self._next(names, turn)
                return
            self._known[name] = content
            self._press.ask(partial(_picture, pdf, dots), partial(shown, dots))

        def shown(_: float, picture: QImage) -> None:
            picture.setDevicePixelRatio(self._gallery.devicePixelRatioF())
            self._gallery.tiles[name].show_picture(picture)
            self._next(names, turn)

        self._frame.tasks.read(deed, drawn, lane=Lane.PAPERS)


_OF_ONE_CASE = frozenset(each.name for each in prints.papers() if "case" in each.parameters)
_BOUND = frozenset(each.name for each in prints.papers() if "checklist" in each.parameters)


def _first_page(hall: Hall, name: str, values: dict[str, str], known: object) -> Drawn:
    """A slip's and a binder's is of the sample; so is that of a paper which is refused."""
    try:
        if ("case" not in values and name in _OF_ONE_CASE) or name in _BOUND:
            return _sample(name, known)
        made = prints.draft(hall, name, values)
        content = (made.fingerprint, *sorted(values.items()))
        if content == known:
            return content, b""
        return content, prints.preview(hall, made, most=1).pdf
    except Refused:
        return _sample(name, known)


def _sample(name: str, known: object) -> Drawn:
    content = ("sample",)
    return content, b"" if content == known else prints.sample(name).pdf


def _picture(pdf: bytes, dots: float) -> QImage:
    longest = max(measure(pdf).pages[0])
    return draw(pdf, 0, dots / longest)
