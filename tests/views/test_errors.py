import logging
import sys
from typing import Any

import pytest

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.views import errors


def test_the_world_and_the_store_say_their_own_sentence() -> None:
    assert errors.sentence(Refused("{n} is too long", n=3)) == "3 is too long"
    assert errors.sentence(StoreTrouble("The disk is full.")) == "The disk is full."
    assert not errors.is_bug(Refused("no"))


def test_a_bug_is_written_down_and_shown_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown: list[BaseException] = []

    def show(error: BaseException) -> None:
        shown.append(error)
        sys.excepthook(KeyError, KeyError("again"), None)  # painting the report fails too

    errors.catch_all(show)
    with caplog.at_level(logging.ERROR, "hallapp"):
        try:
            int("one")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert [str(error) for error in shown] == ["invalid literal for int() with base 10: 'one'"]
    assert "ValueError: invalid" in caplog.text
    assert "again" in caplog.text


def test_a_bug_opens_the_report_and_leaves_the_window_alive(frame: Any, qtbot: Any) -> None:
    window = frame()

    def fail() -> None:
        raise ZeroDivisionError

    window.do(fail)
    qtbot.waitUntil(lambda: "report" in window.overlays.up)
    window.show_trouble(ZeroDivisionError())  # one report at a time
    window.overlays.up["report"].finish()
    assert "report" not in window.overlays.up
