"""A deed that needs its reason: 不予受理, 退件, 撤回, 作废, 不予许可."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallapp.domain.cases import CaseLine, Verb
from hallapp.views.dialogs.case_form import CaseForm, set_moment, typed
from hallapp.views.ui.reason_form import Ui_ReasonForm
from hallapp.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why, when, and under which notice; `approver` only where a case is made void."""

    reason: str
    at: datetime
    notice_no: str = ""


TITLES = {
    Verb.DECLINE: (
        QT_TRANSLATE_NOOP("ReasonDialog", "Do not accept the case"),
        QT_TRANSLATE_NOOP("ReasonDialog", "Decline"),
    ),
    Verb.RETURN: (
        QT_TRANSLATE_NOOP("ReasonDialog", "Return the case"),
        QT_TRANSLATE_NOOP("ReasonDialog", "Return"),
    ),
    Verb.WITHDRAW: (
        QT_TRANSLATE_NOOP("ReasonDialog", "The applicant withdraws the case"),
        QT_TRANSLATE_NOOP("ReasonDialog", "Withdraw"),
    ),
    Verb.VOID: (
        QT_TRANSLATE_NOOP("ReasonDialog", "Make the case void"),
        QT_TRANSLATE_NOOP("ReasonDialog", "Make void"),
    ),
    Verb.DECIDE: (
        QT_TRANSLATE_NOOP("ReasonDialog", "Refuse what was applied for"),
        QT_TRANSLATE_NOOP("ReasonDialog", "Refuse"),
    ),
}
_WITH_NOTICE = (Verb.DECLINE, Verb.RETURN, Verb.WITHDRAW)


class ReasonDialog(CaseForm):
    """``filled`` carries a `Reason`."""

    ui: Ui_ReasonForm

    def __init__(
        self, window: QWidget, line: CaseLine, now: Callable[[], datetime], verb: Verb
    ) -> None:
        translate = QCoreApplication.translate
        title, deed = TITLES[verb]
        super().__init__(window, translate("ReasonDialog", title), line, Ui_ReasonForm())
        with_notice = verb in _WITH_NOTICE
        self.ui.notice_no.setVisible(with_notice)
        self.ui.notice_no_label.setVisible(with_notice)
        set_moment(self.ui.at, now())
        self.primary(translate("ReasonDialog", deed), lambda: self.hand_in(self.reason()))

    def reason(self) -> Reason:
        """What the form says."""
        return Reason(
            reason=typed(self.ui.reason),
            at=cast("datetime", self.ui.at.dateTime().toPython()),
            notice_no=typed(self.ui.notice_no),
        )
