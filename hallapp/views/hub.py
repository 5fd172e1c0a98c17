"""Tells pages that something changed: here, in another command, at another desk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_EVERY = 500  # ms between two looks at the file


class Hub(QObject):
    """``changed`` carries the names of the tables; an empty set means anything may have.

    Changes of this program come from the store after its commit, on whatever thread that was;
    those of a command beside the window are seen by the file's version.
    """

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version: Callable[[], int] | None = None
        self._seen: int | None = None
        self._told.connect(self._hear)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)

    def tell(self, tables: frozenset[str]) -> None:
        """Say that these tables changed; may be called from any thread."""
        self._told.emit(tables)

    def _hear(self, tables: frozenset[str]) -> None:
        if self._version is not None:
            self._seen = self._version()  # our own writing is no news half a second later
        self.changed.emit(tables)

    def watch(self, version: Callable[[], int]) -> None:
        """Look every half second whether somebody else has written (``PRAGMA data_version``)."""
        self._version = version
        self._seen = version()
        self._timer.start()

    def rest(self) -> None:
        """Stop looking."""
        self._timer.stop()
        self._version = None

    def _look(self) -> None:
        if self._version is None:
            return
        version = self._version()
        if version != self._seen:
            self._seen = version
            self.changed.emit(frozenset())
