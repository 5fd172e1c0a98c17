"""Garbage is collected on the window's thread alone.

A worker that happens to collect would destroy widgets that wait in a cycle, from the wrong
thread, and end the program (seen: a segmentation fault while a list page was made). So the
automatic collection rests while there are workers, and a timer does the same work here.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # ms


class Tidy(QObject):
    """Collects on the thread it was made on until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose time has come, as the interpreter would."""
        counts, most = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > most[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Let the interpreter collect again."""
        self._timer.stop()
        if self._was_automatic:
            gc.enable()
