from pathlib import Path
from typing import Any

import pytest
from docx import Document

from hallapp.actions import weekly
from hallapp.actions.hall import Hall
from hallapp.domain.spans import Bucket, span_of
from hallapp.views.dialogs.weekly import WeeklyDialog
from hallapp.views.main_window import MainWindow
from tests.views.picture_hall import NOW

WEEK = span_of(NOW.date(), Bucket.WEEK)


@pytest.fixture
def dialog(window: MainWindow, qtbot: Any) -> WeeklyDialog:
    window.open_page("today", weekly=True)
    (found,) = window.findChildren(WeeklyDialog)
    qtbot.waitUntil(lambda: found.week is not None, timeout=15000)
    return found


def test_what_is_typed_is_kept_when_the_dialog_is_left(
    dialog: WeeklyDialog, hall: Hall, qtbot: Any
) -> None:
    text: Any = dialog.texts["plans"].entry
    text.setPlainText("周五全员学习。")
    assert dialog._redraft["plans"].isEnabled()
    dialog.finish()
    qtbot.waitUntil(
        lambda: weekly.written(hall, WEEK) == {"plans": "周五全员学习。"}, timeout=15000
    )


def test_a_draft_comes_back_and_is_not_kept(dialog: WeeklyDialog, hall: Hall) -> None:
    text: Any = dialog.texts["plans"].entry
    draft = text.toPlainText()
    text.setPlainText("别的")
    dialog._redraft["plans"].click()
    assert text.toPlainText() == draft
    dialog.finish()
    assert weekly.written(hall, WEEK) == {}


def test_another_week_is_shown_and_it_is_saved_for_word(
    dialog: WeeklyDialog, tmp_path: Path, qtbot: Any
) -> None:
    dialog.go(-1)
    qtbot.waitUntil(lambda: dialog.week is not None, timeout=15000)
    assert dialog.week is not None
    assert dialog.week.figures.span.name == "2026W40"
    place = tmp_path / "a.docx"
    dialog.save_to(place)
    qtbot.waitUntil(place.exists, timeout=15000)
    assert "第40周" in Document(str(place)).paragraphs[1].text


def test_the_paper_opens_on_this_week(dialog: WeeklyDialog, window: MainWindow, qtbot: Any) -> None:
    dialog.show_paper.click()
    qtbot.waitUntil(lambda: window.stack.key == "papers", timeout=15000)
    page: Any = window.page("papers")
    assert page.paper == "weekly-summary"
    assert page.panel.values["week"] == "2026W41"
