from typing import Any

import pytest

from hallapp.actions import period_reports
from hallapp.actions.hall import Hall
from hallapp.domain.spans import read_span
from hallapp.views.dialogs.period_report import PeriodReportDialog
from hallapp.views.main_window import MainWindow

OCTOBER = read_span("2026-10")


@pytest.fixture
def dialog(window: MainWindow, qtbot: Any) -> PeriodReportDialog:
    window.open_page("today", report=True)
    (found,) = window.findChildren(PeriodReportDialog)
    qtbot.waitUntil(lambda: found.report is not None, timeout=30000)
    return found


def test_what_is_written_is_kept_section_by_section(
    dialog: PeriodReportDialog, hall: Hall, qtbot: Any
) -> None:
    assert dialog.text.toPlainText().startswith("期初在办")
    dialog.sections.choose("plans")
    dialog.sections.chosen.emit("plans")
    assert not dialog.again.isEnabled()
    dialog.text.setPlainText("十一月培训。")
    assert dialog.again.isEnabled()
    dialog.finish()
    qtbot.waitUntil(
        lambda: period_reports.written(hall, OCTOBER) == {"plans": "十一月培训。"}, timeout=30000
    )


def test_a_draft_comes_back_and_another_period_is_shown(
    dialog: PeriodReportDialog, hall: Hall, qtbot: Any
) -> None:
    draft = dialog.text.toPlainText()
    dialog.text.setPlainText("别的")
    dialog.again.click()
    assert dialog.text.toPlainText() == draft
    dialog.period.earlier.click()
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=30000)
    assert dialog.report is not None
    assert dialog.report.figures.span.name == "2026-09"
    assert period_reports.written(hall, OCTOBER) == {}


def test_the_paper_opens_on_the_period(
    dialog: PeriodReportDialog, window: MainWindow, qtbot: Any
) -> None:
    dialog.show_paper.click()
    qtbot.waitUntil(lambda: window.stack.key == "papers", timeout=30000)
    page: Any = window.page("papers")
    assert page.paper == "monthly-report"
    assert page.panel.values["period"] == "2026-10"
