"""The pages of the window: built when they are wanted, told what changed, one of them seen."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hallapp.views.page import EVERYTHING, Frame, Page, PageEntry
from hallapp.views.parts.badge import Badge

_NEXT_AFTER = 400  # ms


class PageStack(QStackedWidget):
    """The pages by their keys; ``said`` when the present one, its line or a badge is another.

    What changes while a page is not seen is asked for when it is opened.
    """

    said = Signal()

    def __init__(self, frame: Frame, entries: Sequence[PageEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = frame
        self.entries = {entry.key: entry for entry in entries if _is_there(entry)}
        self.key = next(iter(self.entries), "")
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()

    @property
    def present(self) -> Page | None:
        """The page that is chosen; None before the hall is open."""
        return self._pages.get(self.key)

    @property
    def title(self) -> str:
        """What the page that is chosen is called."""
        return QCoreApplication.translate("Pages", self.entries[self.key].title)

    def badges(self) -> Iterator[tuple[str, Badge]]:
        """What waits on each page that is built."""
        return ((key, page.badge()) for key, page in self._pages.items())

    def page(self, key: str) -> Page:
        """A page, built if it is not yet."""
        return self._pages.get(key) or self._make(key)

    def shows(self, key: str) -> bool:
        """Whether there is such a page for who is here; before the hall is open, for anybody."""
        entry = self.entries.get(key)
        hall: Any = self._frame.hall
        return entry is not None and (hall is None or hall.may(*entry.rights))

    def begin(self) -> None:
        """The hall is open: show the page that is chosen, build the others while nobody waits."""
        key = self.key if self.shows(self.key) else next(filter(self.shows, self.entries), "")
        self.choose(key)
        QTimer.singleShot(_NEXT_AFTER, self, self._make_next)

    def show_instead(self, widget: QWidget) -> None:
        """Show something else where the pages will be: there is no open hall."""
        self.addWidget(widget)
        self.setCurrentWidget(widget)

    def choose(self, key: str, **wish: object) -> None:
        """Go to a page; before the hall is open it is only remembered."""
        self.key = key
        if self._frame.hall is not None:
            page = self.page(key)
            self.setCurrentWidget(page)
            if key in self._stale:
                self._stale.remove(key)
                page.refresh(EVERYTHING)
            if wish:
                page.wish(**wish)
        self.said.emit()

    def hear(self, tables: frozenset[str]) -> None:
        """These tables changed (an empty set: anything may have)."""
        for key, page in self._pages.items():
            if key != self.key and not page.hears_unseen:
                self._stale.add(key)
            elif not tables or not page.cares_for or tables & page.cares_for:
                page.refresh(tables)

    def _make(self, key: str) -> Page:
        entry = self.entries[key]
        module = import_module(entry.module or f"hallapp.views.pages.{key}")
        page: Page = module.Page(self._frame)
        page.said.connect(self.said)
        self._pages[key] = page
        self.addWidget(page)
        page.refresh(EVERYTHING)
        return page

    def _make_next(self) -> None:
        """One page more: the badges of all belong into the rail."""
        unbuilt = (key for key in self.entries if key not in self._pages)
        key = next(filter(self.shows, unbuilt), "")
        if key and self.isVisible():
            self._make(key)
            self.said.emit()
            QTimer.singleShot(_NEXT_AFTER, self, self._make_next)


def _is_there(entry: PageEntry) -> bool:
    return find_spec(entry.module or f"hallapp.views.pages.{entry.key}") is not None
