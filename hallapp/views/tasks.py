"""Work beside the window: one lane for steps, a few threads for reads, progress and cancel.

Answers come back on the window's thread. Nothing here knows what the work is; SQLite connections
are opened by the thread that uses them.
"""

import threading
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from hallapp.views.tidy import Tidy

T = TypeVar("T")
_THREADS = {"reads": 2, "papers": 2}  # a preview does not wait for a large register


class Cancelled(Exception):  # noqa: N818 (nothing went wrong: somebody pressed 取消)
    """The work was cancelled; its step rolls back."""


@dataclass(frozen=True, slots=True)
class Advance:
    """How far a long work is: `left` seconds remain, None while nobody can say."""

    done: int
    total: int
    left: float | None


@dataclass(eq=False)
class Asked:
    """One piece of work that was handed in; ``cancel()`` it from the window's thread."""

    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask it to stop; a work that reports progress stops at its next report."""
        self.cancelled.set()


class Progress:
    """What a long work calls now and then: ``progress(done, total)``.

    Raises `Cancelled` after 取消, so that the step around the work rolls back.
    """

    def __init__(self, say: Callable[[Advance], None], cancelled: threading.Event) -> None:
        self._say = say
        self._cancelled = cancelled
        self._began = monotonic()
        self._said = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Report; at most ten times a second reaches the window."""
        if self._cancelled.is_set():
            raise Cancelled
        now = monotonic()
        if now - self._said < 0.1 and done < total:
            return
        self._said = now
        spent = now - self._began
        left = spent / done * (total - done) if done and spent > 0.4 else None
        self._say(Advance(done, total, left))


class Lane(Enum):
    """Where work queues: reads, papers beside each other; steps, PDFium's pages one by one."""

    READS = "reads"
    STEPS = "steps"
    PAPERS = "papers"
    PAGES = "pages"


class _Lane:
    """Threads that take work from one queue."""

    def __init__(self, name: str, threads: int, back: Callable[[Callable[[], None]], None]) -> None:
        self._back = back
        self._queue: deque[Asked] = deque()
        self._ready = threading.Condition()
        self._closed = False
        self._threads = [
            threading.Thread(target=self._run, name=f"{name}-{n}", daemon=True)
            for n in range(threads)
        ]
        self._begun = False

    def put(self, asked: Asked, *, first: bool = False) -> None:
        with self._ready:
            if not self._begun:
                self._begun = True
                for thread in self._threads:
                    thread.start()
            (self._queue.appendleft if first else self._queue.append)(asked)
            self._ready.notify()

    def close(self) -> None:
        with self._ready:
            self._closed = True
            for asked in self._queue:
                asked.cancel()
            self._queue.clear()
            self._ready.notify_all()
        if self._begun:
            for thread in self._threads:
                thread.join()

    def _run(self) -> None:
        while True:
            with self._ready:
                self._ready.wait_for(lambda: self._queue or self._closed)
                if self._closed:
                    return
                asked = self._queue.popleft()
            if not asked.cancelled.is_set():
                self._do(asked)

    def _do(self, asked: Asked) -> None:
        try:
            answer = asked.work()
        except Exception as error:  # noqa: BLE001 (the window's door for every failure)
            trouble = error
            self._back(lambda: asked.failed(trouble))
        else:
            self._back(lambda: None if asked.cancelled.is_set() else asked.then(answer))


class Tasks(QObject):
    """The lanes of one window: ``read`` asks, ``step`` does one after the other.

    `failed` is where failures go that nobody asked for (the door in ``errors``).
    """

    _answer = Signal(object)

    def __init__(self, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._answer.connect(self._deliver)
        self._tidy = Tidy(self)
        self._last: dict[Hashable, Asked] = {}  # what is asked about → the last question
        self._lanes = {
            lane: _Lane(lane.value, _THREADS.get(lane.value, 1), self._answer.emit) for lane in Lane
        }

    def read(
        self,
        ask: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        newest: bool = False,
        about: Hashable = None,
        lane: Lane = Lane.READS,
    ) -> Asked:
        """Ask something beside the window; `newest` goes before what waits.

        Of several questions `about` the same only the last is answered: two threads read, and
        what was asked before a change must not overtake what was asked after it.
        """
        asked = Asked(ask, then, failed or self._failed)
        if about is not None:
            self._supersede(about, asked)
        self._lanes[lane].put(asked, first=newest)
        return asked

    def _supersede(self, about: Hashable, asked: Asked) -> None:
        if (before := self._last.get(about)) is not None:
            before.cancel()
        self._last[about] = asked
        heard, refused = asked.then, asked.failed

        def answered(deed: Callable[[Any], None], answer: Any) -> None:
            if self._last.get(about) is asked:
                del self._last[about]
                deed(answer)

        asked.then, asked.failed = partial(answered, heard), partial(answered, refused)

    def step(
        self,
        deed: Callable[[], T],
        then: Callable[[T], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Asked:
        """Do one wish after the others; `then` gets what it returns."""
        asked = Asked(deed, then, failed or self._failed)
        self._lanes[Lane.STEPS].put(asked)
        return asked

    def long(
        self,
        deed: Callable[[Progress], T],
        then: Callable[[T], None],
        advance: Callable[[Advance], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.STEPS,
    ) -> Asked:
        """Do something slow; it calls its `Progress`, `advance` hears of it on our thread.

        What changes nothing (a print, a verification) takes another lane.
        """
        cancelled = threading.Event()

        def say(how_far: Advance) -> None:
            self._answer.emit(lambda: advance(how_far))

        asked = Asked(
            lambda: deed(Progress(say, cancelled)), then, failed or self._failed, cancelled
        )
        self._lanes[lane].put(asked)
        return asked

    def close(self) -> None:
        """Wait for what runs, forget what waits; before the hall is closed."""
        for lane in self._lanes.values():
            lane.close()
        self._tidy.close()

    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()
