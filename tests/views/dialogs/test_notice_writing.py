"""A notice is begun, written, put away; the page beside it is the print."""

from typing import Any

import pytest

from hallapp.actions import notices
from hallapp.actions.hall import Hall
from hallapp.domain.free_notice import Part, PartKind, Piece
from hallapp.views.dialogs.notice_writing import NoticeWriting
from hallapp.views.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, hall: Hall, qtbot: Any) -> NoticeWriting:
    del hall
    made = NoticeWriting(window, window)
    made.open()
    qtbot.waitUntil(made.line.isVisible)
    made.begin("outage")
    qtbot.waitUntil(lambda: made.list.count() == 1)
    return made


def test_it_is_saved_as_it_is_written_and_its_page_follows(
    dialog: NoticeWriting, hall: Hall, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: dialog.preview.pages == 1)
    dialog.words.show_parts((Part(PartKind.TEXT, (Piece("今天下午停电"),)),))
    dialog.heading.setText("停电通知")
    dialog.heading.textEdited.emit("停电通知")
    qtbot.waitUntil(lambda: notices.line(hall).text.title == "停电通知", timeout=5000)
    assert notices.line(hall).text.parts[0].text == "今天下午停电"
    qtbot.waitUntil(lambda: dialog.list.item(0).text() == "停电通知")


def test_what_is_wrong_stands_at_its_field(dialog: NoticeWriting, hall: Hall, qtbot: Any) -> None:
    title = notices.line(hall).text.title
    dialog.heading.setText(" ")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.fields["title"].refused))
    assert notices.line(hall).text.title == title


def test_closing_saves_and_print_leads_to_the_papers(
    dialog: NoticeWriting, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    dialog.signed.setText("政务服务管理局")
    dialog.style_of.choose("official")
    dialog.print.click()
    qtbot.waitUntil(lambda: notices.line(hall).text.signed == "政务服务管理局", timeout=5000)
    assert notices.line(hall).style == "official"
    assert window.stack.key == "papers"


def test_a_notice_is_put_away(dialog: NoticeWriting, hall: Hall, qtbot: Any) -> None:
    dialog.away.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0, timeout=5000)
    assert notices.lines(hall) == ()
    assert not dialog.print.isEnabled()
