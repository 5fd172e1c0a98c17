"""The entries of a filter in an order, 200 at a time: what the table's model asks for."""

from collections.abc import Sequence
from threading import Lock
from typing import Any

from hallapp.actions import registers
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.views.rows import PAGE


class RegisterSource:
    """A page source by keyset: a jump walks from the nearest page known before it."""

    def __init__(self, hall: Any, key: str, wanted: EntryFilter, sort: str) -> None:
        self._hall = hall
        self._key = key
        self._wanted = wanted
        self._sort = sort
        self._anchors: dict[int, Any] = {0: None}
        self._turn = Lock()

    def count(self) -> int:
        """How many entries the filter lets through."""
        return registers.count(self._hall, self._key, self._wanted)

    def anchor_page(self, index: int) -> Sequence[EntryLine]:
        """The lines of one page."""
        with self._turn:
            known = max(number for number in self._anchors if number <= index)
            while True:
                anchor = self._anchors[known]
                page = registers.page(
                    self._hall, self._key, self._wanted, self._sort, anchor, size=PAGE
                )
                if page.next_anchor is not None:
                    self._anchors[known + 1] = page.next_anchor
                if known == index:
                    return page.lines
                if page.next_anchor is None:
                    return ()
                known += 1
