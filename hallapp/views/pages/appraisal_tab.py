"""What a tab of the appraisal page is, and the chooser of the period that tabs share."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.views.page import Frame
from hallapp.views.pages.figures import span_words
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import IconButton
from hallapp.views.parts.words import Words

translate = QCoreApplication.translate


LATER = 20
"""Days of a new quarter in which people are still busy with the one before."""


class AppraisalTab(QWidget):
    """A tab: builds, refreshes, offers its wishes; ``said`` when its line or badge changed."""

    said = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame

    def context(self) -> str:
        """The grey line beside the page's title."""
        return ""

    def badge(self) -> Badge:
        """What waits here."""
        return Badge()

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again what is shown; `changed` names tables, empty means all."""

    def wish(self, **wish: object) -> None:
        """Do what the caller of ``open_page`` wants to see."""

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return ()

    def take_file(self, path: str) -> bool:
        """A spreadsheet was dropped; False if not wanted here."""
        del path
        return False

    def clear_right(self) -> int:
        """How much of the foot at the right the undo bar must not cover."""
        return 0

    def print_it(self) -> bool:
        """F9; False leaves it to the papers page."""
        return False


class PeriodChooser(QWidget):
    """‹ 2026年第三季度 ›: a quarter, and the ones before; ``chosen`` when it is another."""

    chosen = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.span: Span = span_of(today - timedelta(LATER), Bucket.QUARTER)
        self.earlier = IconButton("caret-left", translate("Figures", "Period before"))
        self.later = IconButton("caret-right", translate("Figures", "Period after"))
        self.which = Words("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.earlier, self.which, self.later):
            row.addWidget(part)
        self.earlier.clicked.connect(lambda: self._go(self.span.first - timedelta(1)))
        self.later.clicked.connect(lambda: self._go(self.span.last + timedelta(1)))
        self._say()

    def go_to(self, day: date) -> None:
        """Show the quarter of a day, without saying so."""
        self.span = span_of(day, Bucket.QUARTER)
        self._say()

    def words(self) -> str:
        """2026年第三季度."""
        return span_words(self.span, Bucket.QUARTER, self._today)

    def _go(self, day: date) -> None:
        self.go_to(day)
        self.chosen.emit()

    def _say(self) -> None:
        self.which.say(self.words())
        self.later.setEnabled(self.span.last < self._today)
