"""补正告知: everything that is missing, told once, before acceptance."""

from collections.abc import Callable
from datetime import datetime
from typing import cast

from PySide6.QtWidgets import QWidget

from hallapp.domain.cases import CaseLine, NewCorrection
from hallapp.views.dialogs.case_form import CaseForm, set_moment, typed
from hallapp.views.ui.correction_form import Ui_CorrectionForm


class CorrectionDialog(CaseForm):
    """``filled`` carries a `NewCorrection`."""

    ui: Ui_CorrectionForm

    def __init__(self, window: QWidget, line: CaseLine, now: Callable[[], datetime]) -> None:
        super().__init__(window, "", line, Ui_CorrectionForm())
        self.title.say(self.tr("Tell what has to be corrected"))
        self.setAccessibleName(self.title.text())
        set_moment(self.ui.asked_at, now())
        self.primary(self.tr("Tell once"), lambda: self.hand_in(self.correction()))

    def correction(self) -> NewCorrection:
        """What the form says."""
        return NewCorrection(
            contents=typed(self.ui.contents),
            notice_no=typed(self.ui.notice_no),
            asked_at=cast("datetime", self.ui.asked_at.dateTime().toPython()),
        )
