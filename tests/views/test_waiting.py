"""A line of what waits: until when is said as long as there is room for it."""

from typing import Any

import pytest

from hallapp.views.look import metrics, sizes
from hallapp.views.parts.waiting import Waiting, WaitingLine


@pytest.fixture
def line(qtbot: Any) -> WaitingLine:
    made = WaitingLine(
        Waiting(icon="eye", title="便民服务记录：待服务", hint="10月12日到期", brief="10月12日")
    )
    qtbot.addWidget(made)
    return made


def test_the_hint_becomes_brief_before_the_title_gives_way(line: WaitingLine) -> None:
    title = metrics(sizes().body).horizontalAdvance(line.waiting.title)
    whole = metrics(sizes().caption).horizontalAdvance(line.waiting.hint)
    brief = metrics(sizes().caption).horizontalAdvance(line.waiting.brief)
    assert line._hint(title + whole + 8) == ("10月12日到期", title + whole + 8)
    assert line._hint(title + brief + 8)[0] == "10月12日"
    said, room = line._hint(title)
    assert said == "10月12日"
    assert room < title
