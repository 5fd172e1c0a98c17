"""延期: once, by leave, before the due time."""

from collections.abc import Callable
from datetime import date, datetime
from typing import cast

from PySide6.QtWidgets import QWidget

from hallapp.domain.case_rules import most_extension_days
from hallapp.domain.cases import CaseLine, NewExtension
from hallapp.views.dialogs.case_form import CaseForm, set_moment, typed
from hallapp.views.parts.spins import inset
from hallapp.views.ui.extension_form import Ui_ExtensionForm


class ExtensionDialog(CaseForm):
    """``filled`` carries a `NewExtension`."""

    ui: Ui_ExtensionForm

    def __init__(self, window: QWidget, line: CaseLine, now: Callable[[], datetime]) -> None:
        super().__init__(window, "", line, Ui_ExtensionForm())
        self.title.say(self.tr("Extend the limit"))
        self.setAccessibleName(self.title.text())
        most = most_extension_days(line.kind)
        inset(self.ui.n).setMaximum(most)
        self.ui.n.setValue(most)
        set_moment(self.ui.notice_on, now().date())
        self.primary(self.tr("Extend"), lambda: self.hand_in(self.extension()))

    def extension(self) -> NewExtension:
        """What the form says."""
        return NewExtension(
            n=self.ui.n.value(),
            approver=typed(self.ui.approver),
            reason=typed(self.ui.reason),
            notice_no=typed(self.ui.notice_no),
            notice_on=cast("date", self.ui.notice_on.date().toPython()),
        )
