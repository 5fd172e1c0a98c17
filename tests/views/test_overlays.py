from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hallapp.domain.errors import Refused
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.form import Form
from hallapp.views.help import Help
from hallapp.views.hit_list import Hit, Wish
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.search import Search

done: list[str] = []


def hits(typed: str, then: Callable[[tuple[Hit, ...]], None]) -> None:
    if typed == "无":
        then(())
        return
    wish = Wish(words="打开办件", icon="folder-open", deed=lambda: done.append("opened"))
    printed = Wish(words="打印…", icon="printer", deed=lambda: done.append("printed"))
    then(
        (
            Hit(group="人", icon="user", words="张晓红", matched=((1, 3),), wishes=(wish,)),
            Hit(
                group="办件", icon="folder-open", words="注销户口登记", number="2026-0930-0301",
                facts=(("申请人", "王*民"),), wishes=(wish, printed),
            ),
        )
    )  # fmt: skip


def to_front(window: Any, qtbot: Any) -> None:
    """Shortcuts belong to the active window."""
    with qtbot.waitActive(window):
        window.activateWindow()


def test_the_search_walks_groups_and_opens(frame: Any, qtbot: Any) -> None:
    window = frame()
    window.activateWindow()
    done.clear()
    search = Search(window, hits)
    search.open()
    assert search.card.geometry().top() == 84
    assert search.card.width() == 960
    qtbot.keyClick(search.entry, Qt.Key.Key_Down)
    assert search.list.at == 1
    qtbot.keyClick(search.entry, Qt.Key.Key_Tab)
    assert search.list.at == 0
    qtbot.keyClick(search.entry, Qt.Key.Key_Up)
    qtbot.keyClick(search.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == ["printed"]
    assert not search.isVisible()


def test_enter_waits_for_the_answer_to_what_is_typed(frame: Any, qtbot: Any) -> None:
    asked: list[tuple[str, Callable[[tuple[Hit, ...]], None]]] = []
    search = Search(frame(), lambda typed, then: asked.append((typed, then)))
    done.clear()
    search.open()
    hits("", asked.pop()[1])
    qtbot.keyClicks(search.entry, "HALL:BZ-2026-0012")
    qtbot.keyClick(search.entry, Qt.Key.Key_Return)
    assert done == []
    typed, then = asked.pop()
    assert typed == "HALL:BZ-2026-0012"
    sheet = Wish(words="打开", icon="printer", deed=lambda: done.append("sheet"))
    then((Hit(group="张贴", icon="printer", words="今日值班公示", wishes=(sheet,)),))
    assert done == ["sheet"]
    assert not search.isVisible()


def test_typing_on_after_enter_opens_nothing(frame: Any, qtbot: Any) -> None:
    asked: list[Callable[[tuple[Hit, ...]], None]] = []
    search = Search(frame(), lambda _typed, then: asked.append(then))
    done.clear()
    search.open()
    qtbot.keyClicks(search.entry, "zx")
    qtbot.keyClick(search.entry, Qt.Key.Key_Return)
    qtbot.keyClicks(search.entry, "h")
    qtbot.waitUntil(lambda: len(asked) == 3)
    for then in asked:
        hits("", then)
    assert done == []
    assert search.isVisible()
    search.finish()


def test_nothing_found_says_so(frame: Any, qtbot: Any) -> None:
    search = Search(frame(), hits)
    search.open()
    search.entry.setText("无")
    qtbot.waitUntil(lambda: search.card.count == 0)
    assert search.list.missing
    search.finish()


def test_escape_closes_and_gives_the_focus_back(frame: Any, qtbot: Any) -> None:
    window = frame()
    window.activateWindow()
    window.page("today").table.setFocus()
    window.overlays.search()
    qtbot.keyClick(window.overlays.up["card"].entry, Qt.Key.Key_Escape)
    assert "card" not in window.overlays.up
    assert window.focusWidget() is window.page("today").table


def test_behind_a_dialog_no_key_works_but_the_privacy_screen(frame: Any, qtbot: Any) -> None:
    window = frame()
    to_front(window, qtbot)
    dialog = Dialog(window, "暂停计时")
    dialog.open()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert "card" not in window.overlays.up
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.overlays.up["cover"].isVisible()
    qtbot.keyClick(window.overlays.up["cover"], Qt.Key.Key_A)
    assert "cover" not in window.overlays.up
    assert dialog.isVisible()
    dialog.finish()


class Pause(Dialog):
    def __init__(self, window: Any) -> None:
        super().__init__(window, "暂停计时")
        self.done = 0
        self.reason = Field("reason", "理由", Choices({"hearing": "听证", "test": "检测"}))
        self.number = Field("notice_no", "文书编号", QLineEdit(), required=True)
        for field in (self.reason, self.number):
            self.body.addWidget(field)
        self.form = Form((self.reason, self.number), self.pause, self)
        self.main = self.primary("暂停", self.pause)

    def pause(self) -> None:
        self.done += 1
        if not self.form.value("notice_no"):
            self.form.refuse(Refused("Say why.", field="notice_no"))
        else:
            self.finish()


def test_a_dialog_says_under_the_field_what_is_wrong(frame: Any, qtbot: Any) -> None:
    window = frame()
    window.activateWindow()
    dialog = Pause(window)
    dialog.open()
    entry = dialog.number.entry
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert dialog.number.refused == "Say why."
    assert entry.property("error") is True
    high = entry.height()
    entry.setText("雪〔2026〕7号")
    dialog.form.clear()
    assert entry.height() == high
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert dialog.done == 2
    assert not dialog.isVisible()


def test_tab_stays_inside_the_dialog(frame: Any, qtbot: Any) -> None:
    window = frame()
    window.activateWindow()
    dialog = Pause(window)
    dialog.open()
    for _ in range(12):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.isAncestorOf(window.focusWidget())
    dialog.finish()


def test_a_form_gives_choices_by_key(frame: Any) -> None:
    dialog = Pause(frame())
    choices = dialog.reason.entry
    assert isinstance(choices, Choices)
    assert dialog.form.value("reason") == ""
    choices.choose("test")
    assert dialog.form.value("reason") == "test"
    dialog.finish()


def test_ctrl_z_in_an_empty_field_undoes_the_last_step(frame: Any, qtbot: Any) -> None:
    undone: list[str] = []

    def undo() -> str:
        undone.append("步")
        return "改电话"

    window = frame(undo=undo)
    to_front(window, qtbot)
    entry = QLineEdit(window)
    entry.show()
    entry.setFocus()
    qtbot.keyClicks(entry, "a")
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entry.text() == ""
    assert not undone
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(undone))


def test_help_opens_in_both_languages(frame: Any) -> None:
    window = frame()
    for language, words in (("zh_CN", "待办事项"), ("en", "What waits")):
        shown = Help(window, "today", language)
        shown.open()
        assert words in shown._text.toPlainText()
        shown.finish()
