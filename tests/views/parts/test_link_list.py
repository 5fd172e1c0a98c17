from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.views.parts.link_list import Link, LinkList
from hallapp.views.signs import Sign

OUT = Link(
    sign=Sign.BARRED, name="周海燕", note="有责投诉 1 件", row="TS-26-010", opens=("complaint", 10)
)
READ = Link(name="第 4 版", note="7月1日")


def test_a_line_opens_its_row_and_one_without_is_only_read(qtbot: Any) -> None:
    shown = LinkList()
    qtbot.addWidget(shown)
    shown.show_links([OUT, READ])
    shown.resize(390, 200)
    shown.show()
    first, second = shown.lines
    assert "有责投诉 1 件" in first.accessibleName()
    with qtbot.waitSignal(shown.chosen) as told:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert told.args == [OUT]
    with qtbot.assertNotEmitted(shown.chosen):
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert second.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_same_lines_stay_as_they_are(qtbot: Any) -> None:
    shown = LinkList()
    qtbot.addWidget(shown)
    shown.show_links([OUT])
    before = shown.lines
    shown.show_links([OUT])
    assert shown.lines is before
