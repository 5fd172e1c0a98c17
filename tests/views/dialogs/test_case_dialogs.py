from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QWidget

from hallapp.actions import cases, prints
from hallapp.actions.hall import Hall
from hallapp.domain.cases import (
    CaseLine,
    CaseState,
    NewCase,
    NewCorrection,
    NewExtension,
    NewPause,
    PauseReason,
    Verb,
)
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.acceptance import AcceptanceDialog, Changes
from hallapp.views.dialogs.correction import CorrectionDialog
from hallapp.views.dialogs.extension import ExtensionDialog
from hallapp.views.dialogs.pause import PauseDialog
from hallapp.views.dialogs.reason import TITLES, Reason, ReasonDialog
from hallapp.views.dialogs.slip import SlipDialog
from hallapp.views.main_window import MainWindow
from tests.views.picture_hall import NOW, Clock


@pytest.fixture
def line(hall: Hall) -> CaseLine:
    return cases.find(hall, "2026-0923-0001")


@pytest.fixture
def shell(qtbot: Any) -> QWidget:
    made = QWidget()
    made.resize(1366, 696)
    qtbot.addWidget(made)
    made.show()
    return made


def handed_in(dialog: Any, qtbot: Any) -> Any:
    with qtbot.waitSignal(dialog.filled, timeout=2000) as said:
        dialog._main.click()
    return said.args[0]


def test_a_pause_says_what_stops_the_clock_and_its_own_limit(
    shell: QWidget, qtbot: Any, line: CaseLine
) -> None:
    dialog = PauseDialog(shell, line, lambda: NOW)
    dialog.open()
    assert not dialog.ui.article.isVisible()
    dialog.ui.reason.setCurrentIndex(dialog.ui.reason.findData("statutory"))
    assert dialog.ui.article.isVisible()
    dialog.ui.article.setText("某条例第九条")
    dialog.ui.notice_no.setText(" 特〔2026〕1号 ")
    dialog.ui.approver.setText("陈思远")
    dialog.ui.limit_n.setValue(20)
    assert handed_in(dialog, qtbot) == NewPause(
        reason=PauseReason.STATUTORY,
        notice_no="特〔2026〕1号",
        approver="陈思远",
        from_at=NOW,
        article="某条例第九条",
        limit=Limit(Fraction(20), Unit.WORKDAY),
    )
    dialog.finish()


def test_an_article_that_is_not_asked_for_is_not_handed_in(
    shell: QWidget, qtbot: Any, line: CaseLine
) -> None:
    dialog = PauseDialog(shell, line, lambda: NOW)
    dialog.open()
    dialog.ui.article.setText("第九条")
    new = handed_in(dialog, qtbot)
    assert (new.reason, new.article, new.limit) == (PauseReason.HEARING, "", None)
    dialog.finish()


def test_an_extension_offers_no_more_days_than_the_law_gives(
    shell: QWidget, qtbot: Any, line: CaseLine
) -> None:
    dialog = ExtensionDialog(shell, line, lambda: NOW)
    dialog.open()
    assert dialog.ui.n.maximum() == 10
    dialog.ui.n.setValue(3)
    dialog.ui.reason.setText("补勘")
    assert handed_in(dialog, qtbot) == NewExtension(
        n=3, approver="", reason="补勘", notice_no="", notice_on=date(2026, 10, 9)
    )
    dialog.finish()


def test_a_correction_notice_says_everything_once(
    shell: QWidget, qtbot: Any, line: CaseLine
) -> None:
    dialog = CorrectionDialog(shell, line, lambda: NOW)
    dialog.open()
    dialog.ui.contents.setPlainText("缺营业执照\n缺授权书")
    dialog.ui.notice_no.setText("补〔2026〕1号")
    assert handed_in(dialog, qtbot) == NewCorrection(
        contents="缺营业执照\n缺授权书", notice_no="补〔2026〕1号", asked_at=NOW
    )
    dialog.finish()


@pytest.mark.parametrize("verb", list(TITLES))
def test_a_deed_that_needs_its_reason_asks_for_it(
    shell: QWidget, qtbot: Any, line: CaseLine, verb: Verb
) -> None:
    dialog = ReasonDialog(shell, line, lambda: NOW, verb)
    dialog.open()
    assert dialog.ui.reason.hasFocus()
    dialog.ui.reason.setPlainText("材料不实")
    assert handed_in(dialog, qtbot) == Reason(reason="材料不实", at=NOW, notice_no="")
    dialog.finish()


def test_only_the_times_that_differ_are_put_right(
    shell: QWidget, qtbot: Any, line: CaseLine
) -> None:
    dialog = AcceptanceDialog(shell, line, lambda: NOW)
    dialog.open()
    dialog.ui.accepted_at.setDateTime(QDateTime(QDate(2026, 9, 24), QTime(9, 0)))
    dialog.ui.reason.setText("录错")
    changes = {"accepted_at": datetime(2026, 9, 24, 9)}
    assert handed_in(dialog, qtbot) == Changes("录错", changes)
    dialog.finish()


def test_a_refusal_marks_its_field_and_says_why(shell: QWidget, line: CaseLine) -> None:
    dialog = ExtensionDialog(shell, line, lambda: NOW)
    dialog.open()
    dialog.refuse(Refused("Say who approved it.", field="approver"))
    assert dialog.ui.approver.property("error") is True
    assert dialog.fault.words.text() == "Say who approved it."
    dialog.refuse(None)
    assert dialog.ui.approver.property("error") is False
    assert not dialog.fault.isVisible()
    dialog.finish()


def test_every_field_of_a_form_has_a_name(shell: QWidget, line: CaseLine) -> None:
    makes: tuple[Callable[[], Any], ...] = (
        lambda: PauseDialog(shell, line, lambda: NOW),
        lambda: ExtensionDialog(shell, line, lambda: NOW),
        lambda: CorrectionDialog(shell, line, lambda: NOW),
        lambda: ReasonDialog(shell, line, lambda: NOW, Verb.RETURN),
        lambda: AcceptanceDialog(shell, line, lambda: NOW),
    )
    for make in makes:
        dialog = make()
        dialog.open()
        for name, entry in vars(dialog.ui).items():
            if name.endswith("_label"):
                assert entry.buddy().accessibleName(), name
        assert dialog.card.height() <= 696
        dialog.finish()


def test_a_case_is_sent_back_for_corrections_and_declined_from_the_panel(
    page: Any, qtbot: Any, hall: Hall, clock: Clock
) -> None:
    new = NewCase(item="户口迁入", applicant="白玛", window="3", received_at=clock.now)
    line = cases.register(hall, new)
    page.wish(case=line.id)
    qtbot.waitUntil(lambda: "request_correction" in page.panel.buttons, timeout=15000)
    page.panel.buttons["request_correction"].click()
    dialog = page.wishes.dialog
    dialog.ui.contents.setPlainText("缺户口簿")
    dialog.ui.notice_no.setText("补〔2026〕2号")
    dialog._main.click()
    qtbot.waitUntil(lambda: "resubmit" in page.panel.buttons, timeout=15000)
    page.panel.buttons["resubmit"].click()
    qtbot.waitUntil(lambda: "accept" in page.panel.buttons, timeout=15000)
    page.panel.buttons["decline"].click()
    dialog = page.wishes.dialog
    dialog.ui.reason.setPlainText("不属于本厅")
    dialog.ui.notice_no.setText("不受〔2026〕1号")
    dialog._main.click()
    qtbot.waitUntil(
        lambda: cases.line(hall, line.id).state is CaseState.NOT_ACCEPTED, timeout=15000
    )


def test_a_slip_is_previewed_and_takes_its_number_only_when_it_is_kept(
    window: MainWindow, qtbot: Any, hall: Hall, line: CaseLine, tmp_path: Path
) -> None:
    dialog = SlipDialog(window, window, "clock", "Clock slip", line)
    dialog.open()
    with qtbot.waitSignal(dialog.preview.shown, timeout=20_000):
        pass
    assert prints.history(hall) == ()
    place = tmp_path / "slip.pdf"
    dialog.save_to(place)
    qtbot.waitUntil(lambda: not window.findChildren(SlipDialog), timeout=20_000)
    assert place.read_bytes().startswith(b"%PDF")
    assert len(prints.history(hall)) == 1


def test_a_slip_that_cannot_be_says_why(page: Any, window: MainWindow, qtbot: Any) -> None:
    without = next(
        line for line in (page.table.rows.line(n) for n in range(11)) if line.item == "退休待遇核定"
    )
    dialog = SlipDialog(window, window, "acceptance", "Acceptance slip", without)
    dialog.open()
    qtbot.waitUntil(dialog.fault.isVisible, timeout=20_000)
    assert not dialog.main.isEnabled()
    assert "退休待遇核定" in dialog.fault.words.text()
    dialog.finish()
