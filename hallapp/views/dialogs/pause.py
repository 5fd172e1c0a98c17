"""暂停计时: the clock stops for what the law names, with its notice and its own limit."""

from collections.abc import Callable
from datetime import datetime
from fractions import Fraction
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallapp.domain.cases import CaseLine, NewPause, PauseReason
from hallapp.domain.deadlines import Limit, Unit
from hallapp.views import case_words
from hallapp.views.dialogs.case_form import CaseForm, set_moment, typed
from hallapp.views.ui.pause_form import Ui_PauseForm
from hallapp.wording import QT_TRANSLATE_NOOP

_UNITS = (
    (Unit.WORKDAY, QT_TRANSLATE_NOOP("PauseDialog", "working days")),
    (Unit.CALDAY, QT_TRANSLATE_NOOP("PauseDialog", "calendar days")),
    (Unit.MONTH, QT_TRANSLATE_NOOP("PauseDialog", "months")),
)


class PauseDialog(CaseForm):
    """``filled`` carries a `NewPause`."""

    ui: Ui_PauseForm

    def __init__(self, window: QWidget, line: CaseLine, now: Callable[[], datetime]) -> None:
        super().__init__(
            window,
            QCoreApplication.translate("PauseDialog", "Pause the clock"),
            line,
            Ui_PauseForm(),
        )
        for reason in PauseReason:
            self.ui.reason.addItem(case_words.reason_word(reason), reason.value)
        for unit, words in _UNITS:
            said = QCoreApplication.translate("PauseDialog", words)
            self.ui.limit_unit.addItem(said, unit.value)
        set_moment(self.ui.from_at, now())
        self.ui.reason.currentIndexChanged.connect(lambda _: self._show_article())
        self.ui.limit_n.valueChanged.connect(lambda n: self.ui.limit_unit.setEnabled(n > 0))
        self.ui.limit_unit.setEnabled(False)
        self.primary(self.tr("Pause the clock"), lambda: self.hand_in(self.pause()))
        self._show_article()

    def _show_article(self) -> None:
        wanted = self.ui.reason.currentData() == PauseReason.STATUTORY.value
        self.ui.article.setVisible(wanted)
        self.ui.article_label.setVisible(wanted)

    def pause(self) -> NewPause:
        """What the form says."""
        n = self.ui.limit_n.value()
        limit = Limit(Fraction(n), Unit(self.ui.limit_unit.currentData())) if n else None
        return NewPause(
            reason=PauseReason(self.ui.reason.currentData()),
            notice_no=typed(self.ui.notice_no),
            approver=typed(self.ui.approver),
            from_at=cast("datetime", self.ui.from_at.dateTime().toPython()),
            article=typed(self.ui.article) if self.ui.article.isVisibleTo(self) else "",
            limit=limit,
        )
