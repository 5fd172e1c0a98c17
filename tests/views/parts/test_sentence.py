from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from hallapp.views.parts.sentence import Sentence, Slot

SLOTS = {
    "n": Slot("select.places", "名额", "5"),
    "how": Slot("select.method", "方式", "vote", {"vote": "投票", "top_n": "取前几名"}),
}


def made(qtbot: Any) -> Sentence:
    shown = Sentence("按{how}，选出 {n} 名，其余的作为递补人选。", SLOTS)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_fields_tell_their_path_when_they_are_left(qtbot: Any) -> None:
    shown = made(qtbot)
    number, how = shown.entries["select.places"], shown.entries["select.method"]
    assert isinstance(number, QLineEdit)
    assert isinstance(how, QComboBox)
    number.selectAll()
    QTest.keyClicks(number, "6")
    with qtbot.waitSignal(shown.changed) as told:
        number.editingFinished.emit()
    assert told.args == ["select.places", "6"]
    with qtbot.waitSignal(shown.changed) as told:
        how.activated.emit(1)
    assert told.args == ["select.method", "top_n"]


def test_it_reads_like_a_sentence_and_wraps(qtbot: Any) -> None:
    shown = made(qtbot)
    assert shown.accessibleName() == "按投票，选出 5 名，其余的作为递补人选。"
    layout = shown.layout()
    assert layout is not None
    assert layout.heightForWidth(200) > layout.heightForWidth(900)


def test_the_field_at_fault_is_marked(qtbot: Any) -> None:
    shown = made(qtbot)
    shown.mark("select.places", wrong=True)
    shown.mark("somewhere.else", wrong=True)
    assert shown.entries["select.places"].property("error") is True
    assert not shown.entries["select.method"].property("error")
