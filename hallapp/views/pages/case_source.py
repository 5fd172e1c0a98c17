"""The cases of a filter in an order, 200 at a time: what the table's model asks for."""

from collections.abc import Sequence
from threading import Lock
from typing import Any

from hallapp.actions import case_pages
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.views.rows import PAGE


class CaseSource:
    """A page source by keyset: pages in a row follow each other's anchors.

    Only a jump asks for all anchors, once; answers come on the readers' threads.
    """

    def __init__(self, hall: Any, wanted: CaseFilter, sort: str) -> None:
        self._hall = hall
        self._wanted = wanted
        self._sort = sort
        self._anchors: dict[int, tuple[object, ...] | None] = {0: None}
        self._turn = Lock()

    def count(self) -> int:
        """How many cases the filter lets through."""
        return case_pages.count(self._hall, self._wanted)

    def anchor_page(self, index: int) -> Sequence[CaseLine]:
        """The lines of one page."""
        if index not in self._anchors:
            self._ask_anchors(index)
        if index not in self._anchors:
            return ()
        page = case_pages.page(self._hall, self._wanted, self._sort, self._anchors[index], PAGE)
        if page.next_anchor is not None:
            self._anchors.setdefault(index + 1, page.next_anchor)
        return page.lines

    def _ask_anchors(self, index: int) -> None:
        with self._turn:
            if index not in self._anchors:
                found = case_pages.anchors(self._hall, self._wanted, self._sort, PAGE)
                self._anchors.update(enumerate(found))
