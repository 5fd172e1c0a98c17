"""时限怎么算: the strip and the lines of one limit, and a switch where both limits differ."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.domain.cases import CaseDetail
from hallapp.views import case_words, saying
from hallapp.views.pages.case_clock_lines import ClockLines
from hallapp.views.pages.case_clock_words import clock_words, strip_cells
from hallapp.views.pages.case_reckoning import around, each_day
from hallapp.views.parts.daystrip import DayStrip
from hallapp.views.parts.painting import RIGHT
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Elided, Words
from hallapp.views.saying import Present


class CaseClock(QWidget):
    """How the limit is counted, day by day."""

    def __init__(self, present: Callable[[], Present], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._detail: CaseDetail | None = None
        self.limit = Elided("", "body", "text2")
        self.limit.setAlignment(RIGHT)
        self.switch = Segments({"promised": self.tr("Promise"), "statutory": self.tr("Law")})
        self.switch.chosen.connect(lambda _: self._show())
        self.note = Words("", "body", "text2", wrap=True)
        self.strip, self.lines = DayStrip(self), ClockLines(self)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(10)
        head.addWidget(Words(self.tr("The clock"), "body", bold=True))
        head.addWidget(self.limit, 1)
        head.addWidget(self.switch)
        inset = QHBoxLayout()
        inset.setContentsMargins(8, 0, 0, 0)
        inset.addWidget(self.strip)
        noted = QHBoxLayout()
        noted.setContentsMargins(8, 0, 8, 0)
        noted.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 4)
        column.setSpacing(1)
        column.addLayout(head)
        column.addLayout(noted)
        column.addLayout(inset)
        column.addWidget(self.lines)

    def show_clock(self, detail: CaseDetail) -> None:
        """Show the clock of a case."""
        self._detail = detail
        self._show()

    def _show(self) -> None:
        detail = self._detail
        if detail is None:
            return
        both = bool(detail.clock_lines and detail.statutory_clock_lines)
        self.switch.setVisible(both)
        by_law = not detail.clock_lines or (both and self.switch.key == "statutory")
        line, present = detail.line, self._present()
        limit = line.statutory_limit if by_law else line.promised_limit
        lines = detail.statutory_clock_lines if by_law else detail.clock_lines
        due_at = line.statutory_due_at if by_law else line.due_at
        self.limit.say(self._limit_words(saying.limit(limit), by_law=by_law) if limit else "")
        words = clock_words(lines, due_at, present)
        days = around(each_day(lines), present.today)
        self.strip.show_days(strip_cells(days, present), self.limit.text())
        self.strip.setVisible(bool(days))
        self.lines.show_lines(words)
        self.lines.setVisible(bool(lines))
        note = self._note(detail)
        self.note.say(note)
        self.note.setVisible(bool(note))

    def _limit_words(self, limit: str, *, by_law: bool) -> str:
        said = self.tr("by law {limit}") if by_law else self.tr("promised {limit}")
        return said.format(limit=limit)

    def _note(self, detail: CaseDetail) -> str:
        line = detail.line
        if line.missing_year is not None:
            missing = case_words.missing_sentence(line.missing_year)
            if line.due_at is None:
                return missing
            return self.tr("Due by law: {missing}").format(missing=missing)
        if detail.clock_lines or detail.statutory_clock_lines:
            return ""
        if line.accepted_at is None:
            return self.tr("The clock starts when the case is accepted.")
        if line.due_given:
            return self.tr("The due time was set by another system.")
        return self.tr("Neither the item nor the case has a limit.")
