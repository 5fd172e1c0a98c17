"""Words of a notice go in and come out as parts; nothing else gets in."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from hallapp.domain.free_notice import Part, PartKind, Piece
from hallapp.views.parts.notice_edit import NoticeEdit

PARTS = (
    Part(PartKind.TEXT, (Piece("停电"), Piece("半天", bold=True), Piece("<b>。"))),
    Part(PartKind.HEADING, (Piece("安排"),)),
    Part(PartKind.ITEM, (Piece("甲"),)),
    Part(PartKind.ITEM, (Piece("乙"),)),
    Part(PartKind.TABLE, rows=(("窗口", "时间"), ("1", "9:00"))),
    Part(PartKind.TEXT, (Piece("完"),)),
)


@pytest.fixture
def edit(qtbot: Any) -> NoticeEdit:
    made = NoticeEdit()
    qtbot.addWidget(made)
    return made


def test_what_is_shown_comes_back(edit: NoticeEdit, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(edit.written):
        edit.show_parts(PARTS)
    assert edit.parts() == PARTS


def test_a_line_becomes_a_heading_an_item_and_text_again(edit: NoticeEdit, qtbot: Any) -> None:
    edit.show_parts((Part(PartKind.TEXT, (Piece("一"),)), Part(PartKind.TEXT, (Piece("二"),))))
    edit.selectAll()
    with qtbot.waitSignal(edit.written):
        edit.make(PartKind.ITEM)
    assert [part.kind for part in edit.parts()] == [PartKind.ITEM] * 2
    edit.make(PartKind.HEADING)
    assert edit.parts()[0] == Part(PartKind.HEADING, (Piece("一"),))
    edit.make(PartKind.TEXT)
    assert edit.parts()[1] == Part(PartKind.TEXT, (Piece("二"),))


def test_words_become_bold_and_plain_again(edit: NoticeEdit) -> None:
    edit.show_parts((Part(PartKind.TEXT, (Piece("停电半天"),)),))
    cursor = edit.textCursor()
    cursor.setPosition(2)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.embolden()
    assert edit.parts()[0].pieces == (Piece("停电"), Piece("半天", bold=True))
    edit.embolden()
    assert edit.parts()[0].pieces == (Piece("停电半天"),)


def test_a_table_grows(edit: NoticeEdit) -> None:
    edit.put_table(2, 2)
    table = edit.document().rootFrame().childFrames()[0]
    edit.setTextCursor(table.firstCursorPosition())
    edit.insertPlainText("窗口")
    edit.add_row()
    edit.add_column()
    edit.make(PartKind.ITEM)
    edit.put_table()
    assert edit.parts() == (
        Part(PartKind.TABLE, rows=(("窗口", "", ""), ("", "", ""), ("", "", ""))),
    )


def test_a_browser_brings_words_alone(edit: NoticeEdit) -> None:
    source = QMimeData()
    source.setHtml('<h1 style="color:red">标题</h1><img src="file:///etc/passwd">')
    assert not NoticeEdit.canInsertFromMimeData(edit, QMimeData())
    source.setText("标题\n<b>原样</b>")
    edit.insertFromMimeData(source)
    assert [part.text for part in edit.parts()] == ["标题", "<b>原样</b>"]
    assert all(part.kind is PartKind.TEXT for part in edit.parts())
