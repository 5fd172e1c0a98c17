import gc
import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject

from hallapp.views.tasks import Tasks


class Knot(QObject):
    """A Qt object that only the collector can free; says on which thread it went."""

    went: list[threading.Thread]

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        Knot.went.append(threading.current_thread())


@pytest.mark.usefixtures("dressed")
def test_widgets_are_never_collected_on_a_workers_thread(qtbot: Any) -> None:
    Knot.went = []
    tasks = Tasks(lambda error: pytest.fail(repr(error)))
    for _ in range(50):
        Knot()

    def litter() -> int:
        return len([[n] for n in range(200_000)])  # far more than the collector's threshold

    done: list[int] = []
    tasks.read(litter, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not Knot.went  # the worker left them alone
    kept = [[n] for n in range(2_000)]
    qtbot.waitUntil(lambda: len(Knot.went) == 50, timeout=15000)
    assert len(kept) == 2_000
    tasks.close()
    assert set(Knot.went) == {threading.main_thread()}


@pytest.mark.usefixtures("dressed")
def test_the_interpreter_collects_again_after_the_window() -> None:
    before = gc.isenabled()
    tasks = Tasks(print)
    assert not gc.isenabled()
    tasks.close()
    assert gc.isenabled() == before
