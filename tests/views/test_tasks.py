import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from hallapp.views.tasks import Advance, Cancelled, Progress, Tasks


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def tasks(dressed: Any, failures: list[Exception]) -> Iterator[Tasks]:
    del dressed
    made = Tasks(failures.append)
    yield made
    made.close()


def test_answers_come_back_on_the_windows_thread(tasks: Tasks, qtbot: Any) -> None:
    heard: list[tuple[int, threading.Thread]] = []
    asked_on: list[threading.Thread] = []

    def ask() -> int:
        asked_on.append(threading.current_thread())
        return 7

    tasks.read(ask, lambda answer: heard.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(7, threading.main_thread())]
    assert asked_on[0] is not threading.main_thread()


def test_an_earlier_answer_does_not_overtake_a_later_one(tasks: Tasks, qtbot: Any) -> None:
    later, heard = threading.Event(), list[int]()

    def slow() -> int:
        later.wait(5)
        return 1

    tasks.read(slow, heard.append, about="walls")
    tasks.read(lambda: 2, heard.append, about="walls")
    tasks.read(lambda: 3, heard.append, about="figures")
    qtbot.waitUntil(lambda: len(heard) == 2)
    later.set()
    tasks.read(lambda: 4, heard.append, about="walls")
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert sorted(heard) == [2, 3, 4]


def test_steps_are_done_one_after_the_other(tasks: Tasks, qtbot: Any) -> None:
    done: list[int] = []
    running: list[int] = []

    def deed(n: int) -> int:
        running.append(n)
        assert running == [n]
        time.sleep(0.01)
        running.remove(n)
        return n

    for n in range(5):
        tasks.step(lambda n=n: deed(n), done.append)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == [0, 1, 2, 3, 4]


def test_a_failure_goes_through_its_door(
    tasks: Tasks, failures: list[Exception], qtbot: Any
) -> None:
    mine: list[Exception] = []
    tasks.read(lambda: 1 // 0, lambda _: None)
    tasks.step(lambda: int("x"), lambda _: None, mine.append)
    qtbot.waitUntil(lambda: bool(failures) and bool(mine))
    assert isinstance(failures[0], ZeroDivisionError)
    assert isinstance(mine[0], ValueError)


def test_a_long_work_says_how_far_it_is_and_can_be_cancelled(tasks: Tasks, qtbot: Any) -> None:
    said: list[Advance] = []
    stopped: list[Exception] = []
    finished: list[None] = []

    def deed(progress: Progress) -> None:
        for n in range(10_000):
            progress(n, 10_000)
            time.sleep(0.001)

    asked = tasks.long(deed, finished.append, said.append, stopped.append)
    qtbot.waitUntil(lambda: len(said) >= 2)
    asked.cancel()
    qtbot.waitUntil(lambda: bool(stopped))
    assert isinstance(stopped[0], Cancelled)
    assert not finished
    assert said[0].total == 10_000


def test_the_window_answers_while_work_runs(tasks: Tasks, qtbot: Any) -> None:
    gate, ended = threading.Event(), []
    tasks.step(gate.wait, ended.append)
    answers: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: answers.append(len(ended)))
    timer.start(0)
    qtbot.waitUntil(lambda: len(answers) > 20)
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    timer.stop()
    assert answers[20] == 0  # the window was asked twenty times while the work still ran


def test_what_was_cancelled_before_it_began_is_never_done(tasks: Tasks, qtbot: Any) -> None:
    gate, done = threading.Event(), []
    tasks.step(gate.wait)
    waiting = tasks.step(lambda: done.append("no"))
    waiting.cancel()
    gate.set()
    tasks.step(lambda: done.append("yes"))
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["yes"]
