"""What lies over the window: search or help, the privacy screen, the report of a bug.

Each is imported when it is wanted, and there is only one of it at a time.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt

from hallapp.domain.rights import Right
from hallapp.views.dialogs.dialog import Overlay


class Overlays:
    """Opens them over one window; `up` holds what lies there now, by its place."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.up: dict[str, Overlay] = {}

    @property
    def covered(self) -> bool:
        """Whether anything lies over the window, dialogs of the pages too."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return any(
            cover.isVisible() for cover in self._window.findChildren(Overlay, options=direct)
        )

    def search(self) -> None:
        """People, cases, items, windows and commands."""

        def make() -> Overlay:
            search = import_module("hallapp.views.search")
            hits = import_module("hallapp.views.hits")
            made: Overlay = search.Search(self._window, hits.Hits(self._window).ask)
            return made

        self._open("card", make)

    def intake(self) -> None:
        """F4: what somebody says at the desk."""
        if self._window.hall is not None and self._window.hall.may(Right.INTAKE):
            self._open(
                "card",
                lambda: import_module("hallapp.views.dialogs.intake").IntakeDialog(
                    self._window, self._window, self._window.preferences
                ),
            )

    def help(self, page: str) -> None:
        """The help of a page."""
        self._open("card", lambda: import_module("hallapp.views.help").Help(self._window, page))

    def privacy(self) -> None:
        """Cover everything until a key is pressed."""
        self._open("cover", lambda: import_module("hallapp.views.privacy").Privacy(self._window))

    def lock(self, let_in: Callable[[], None]) -> None:
        """Cover everything until somebody signs in."""
        self._open("lock", lambda: import_module("hallapp.views.lock").Lock(self._window, let_in))

    def unlock(self) -> None:
        """Take the lock away."""
        if "lock" in self.up:
            self.up["lock"].finish()

    def report(self, error: BaseException) -> None:
        """The report of a bug with its log; of several the first: the log has them all."""
        report = import_module("hallapp.views.dialogs.report")
        self._open("report", lambda: report.ReportDialog(self._window, error))

    def _open(self, place: str, make: Callable[[], Overlay]) -> None:
        if place in self.up:
            return
        overlay = self.up[place] = make()
        overlay.closed.connect(lambda: self.up.pop(place))
        overlay.open()
