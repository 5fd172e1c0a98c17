from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.views.look import tones
from hallapp.views.parts.stages import Reached
from hallapp.views.parts.step_strip import StepStrip, StripStep

STEPS = (
    StripStep("rules", "规则", "第 4 版", Reached.DONE),
    StripStep("scores", "评分", "缺互评 2 份", Reached.NOW, lacks=True),
    StripStep("vote", "投票", "得分锁定后开始", Reached.AHEAD),
)


@pytest.fixture
def strip(qtbot: Any) -> StepStrip:
    shown = StepStrip([step.key for step in STEPS])
    qtbot.addWidget(shown)
    shown.show_steps(STEPS)
    shown.choose("scores")
    shown.resize(900, shown.sizeHint().height())
    shown.show()
    return shown


def test_a_step_is_chosen_by_click_and_by_arrows(strip: StepStrip, qtbot: Any) -> None:
    with qtbot.waitSignal(strip.chosen) as told:
        QTest.mouseClick(strip.buttons["vote"], Qt.MouseButton.LeftButton)
    assert told.args == ["vote"]
    strip.buttons["vote"].setFocus()
    with qtbot.waitSignal(strip.chosen) as told:
        QTest.keyClick(strip.buttons["vote"], Qt.Key.Key_Right)
    assert (told.args, strip.key) == (["rules"], "rules")


def test_what_is_missing_is_said_aloud_and_shown_in_warning(strip: StepStrip) -> None:
    button = strip.buttons["scores"]
    assert "缺互评 2 份" in button.accessibleName()
    image = button.grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert tones()["warn"].name() in colours
    assert tones()["accent_soft"].name() in colours  # it is the chosen one
