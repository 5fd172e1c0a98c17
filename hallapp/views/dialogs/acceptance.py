"""更正受理时刻: a wrong time of acceptance is put right, with who and why."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from PySide6.QtWidgets import QWidget

from hallapp.domain.cases import CaseLine
from hallapp.domain.errors import Moment
from hallapp.views.dialogs.case_form import CaseForm, set_moment, typed
from hallapp.views.ui.acceptance_form import Ui_AcceptanceForm


@dataclass(frozen=True)
class Changes:
    """What is put right and why."""

    reason: str
    changes: dict[str, object] = field(default_factory=dict)


class AcceptanceDialog(CaseForm):
    """``filled`` carries `Changes`: only the times that differ."""

    ui: Ui_AcceptanceForm

    def __init__(self, window: QWidget, line: CaseLine, now: Callable[[], datetime]) -> None:
        super().__init__(window, "", line, Ui_AcceptanceForm())
        self.title.say(self.tr("Put the time of acceptance right"))
        self.setAccessibleName(self.title.text())
        set_moment(self.ui.accepted_at, line.accepted_at or now())
        set_moment(self.ui.received_at, line.received_at or line.accepted_at or now())
        with_receipt = line.received_at is not None
        self.ui.received_at.setVisible(with_receipt)
        self.ui.received_at_label.setVisible(with_receipt)
        self.primary(self.tr("Put right"), lambda: self.hand_in(self.changes()))

    def changes(self) -> Changes:
        """What the form says."""
        changes: dict[str, object] = {}
        for name in ("received_at", "accepted_at"):
            known: Moment | None = getattr(self.case, name)
            at = cast("datetime", getattr(self.ui, name).dateTime().toPython())
            if known is not None and f"{at:%Y%m%d%H%M}" != f"{known:%Y%m%d%H%M}":
                changes[name] = at
        return Changes(typed(self.ui.reason), changes)
