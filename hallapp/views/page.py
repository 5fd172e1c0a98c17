"""What a page is, and what the frame hands to it.

A page lives in ``hallapp/views/pages/NAME.py`` as a class called ``Page`` and is imported after
the first paint. Use::

    class Page(page.Page):
        title = QT_TRANSLATE_NOOP("Pages", "Today")

        def __init__(self, frame: Frame) -> None:
            super().__init__(frame)
            ...                                     # build; margins 16, top 0, gap 12

        def refresh(self, changed: frozenset[str]) -> None:
            self.frame.tasks.read(lambda: day.due(self.frame.hall), self.show_due)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hallapp.domain.rights import Right
from hallapp.views.hub import Hub
from hallapp.views.parts.badge import Badge
from hallapp.views.preferences import Preferences
from hallapp.views.tasks import Tasks

if TYPE_CHECKING:  # the frame is painted before the floors below are loaded
    from hallapp.actions.hall import Hall

EVERYTHING: frozenset[str] = frozenset()
"""What ``refresh`` is handed when anything may have changed."""


class Frame(Protocol):
    """The window as a page sees it."""

    @property
    def hall(self) -> "Hall":
        """The open hall (``actions.hall.Hall``); pages hand it to actions."""
        ...

    @property
    def tasks(self) -> Tasks:
        """Where slow things, reads and steps run."""
        ...

    @property
    def hub(self) -> Hub:
        """Says which tables have changed."""
        ...

    @property
    def now(self) -> Callable[[], datetime]:
        """The clock that the window was handed."""
        ...

    @property
    def preferences(self) -> Preferences:
        """What this seat prefers."""
        ...

    def open_page(self, key: str, **wish: object) -> None:
        """Go to a page; `wish` is handed to its ``wish()`` (``figure="overdue_open"`` …)."""
        ...

    def has_page(self, key: str) -> bool:
        """Whether a page is built."""
        ...

    def tell(self, words: str, *, undo: bool = True) -> None:
        """Say what was done: the bar at the foot for 8 s, and the status bar."""
        ...

    def do(
        self,
        deed: Callable[[], Any],
        then: Callable[[Any], None] = ...,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do one wish beside the window; what is refused is said at the foot or by `failed`."""
        ...

    def show_trouble(self, error: Exception) -> None:
        """Say why something was refused or could not be done."""
        ...


@dataclass(frozen=True, kw_only=True)
class PageEntry:
    """One page as the rail knows it, before its module is imported."""

    key: str
    icon: str
    title: str  # marked in context "Pages"
    at_foot: bool = False
    module: str = ""  # elsewhere than pages/KEY.py
    rights: tuple[Right, ...] = (Right.VIEW,)  # one of them is needed to see it


class Page(QWidget):
    """A page: builds, refreshes, and offers three or four wishes. No rule, no SQL."""

    title = ""
    cares_for: frozenset[str] = EVERYTHING  # tables; empty means every change
    hears_unseen = False  # whether it is told of changes while another page is seen
    said = Signal()  # its context line or badge has changed

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame

    def context(self) -> str:
        """The grey line beside the title: ``第 41 周``."""
        return ""

    def badge(self) -> Badge:
        """How many wait here: the sum of what the page itself shows."""
        return Badge()

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again what is shown; `changed` names tables, empty means all."""

    def wish(self, **wish: object) -> None:
        """Do what the caller of ``open_page`` wants to see."""

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round: entry row, filters, table, panel."""
        return ()

    def clear_right(self) -> int:
        """How much of the foot at the right the undo bar must not cover."""
        return 0

    def print_it(self) -> bool:
        """F9: print what is here; False leaves it to the papers page."""
        return False

    def paste(self) -> bool:
        """Ctrl+V outside a field: take rows from Excel or WPS; False if not wanted here."""
        return False

    def take_file(self, path: str) -> bool:
        """A spreadsheet was dropped on the window; False if not wanted here."""
        del path
        return False
