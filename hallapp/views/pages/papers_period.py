"""Which period a paper is about: a week, month, quarter or year, or free days."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hallapp.domain.spans import A_DAY, Bucket, Span, between, span_of
from hallapp.views.pages.figures import span_words
from hallapp.views.parts.buttons import IconButton
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Words

_DAYS = "days"
_KINDS = (Bucket.MONTH, Bucket.QUARTER, Bucket.YEAR)
SHORT = (Bucket.WEEK, Bucket.MONTH, Bucket.QUARTER)


class PeriodField(QWidget):
    """``changed`` says that another period was chosen; ``values`` is what the paper is told."""

    changed = Signal()

    def __init__(
        self,
        bucket: Bucket,
        today: date,
        parent: QWidget | None = None,
        *,
        kinds: tuple[Bucket, ...] = _KINDS,
    ) -> None:
        super().__init__(parent)
        self._today, self._kinds = today, kinds
        self._span = span_of(today, bucket)
        words = {
            Bucket.WEEK: self.tr("Week"),
            Bucket.MONTH: self.tr("Month"),
            Bucket.QUARTER: self.tr("Quarter"),
            Bucket.YEAR: self.tr("Year"),
        }
        self.kinds = Segments({each: words[each] for each in kinds} | {_DAYS: self.tr("Days")})
        self.kinds.choose(bucket)
        self.earlier = IconButton("caret-left", self.tr("Period before"))
        self.later = IconButton("caret-right", self.tr("Period after"))
        self.which = Words("", "strong")
        self.first, self.last = self._day_entry(), self._day_entry()
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To"))
        self._build()
        self._wire()
        self._show()

    def _day_entry(self) -> QDateEdit:
        entry = QDateEdit()
        entry.setCalendarPopup(True)
        entry.setDisplayFormat("yyyy-MM-dd")
        entry.setKeyboardTracking(False)
        return entry

    def _build(self) -> None:
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.which.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.earlier)
        row.addWidget(self.which, 1)
        row.addWidget(self.later)
        free = QWidget()
        row = QHBoxLayout(free)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.first, 1)
        row.addWidget(Words("–", "body", "text3"))
        row.addWidget(self.last, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(named)
        self._stack.addWidget(free)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kinds)
        column.addWidget(self._stack)

    def _wire(self) -> None:
        self.kinds.chosen.connect(self._choose)
        self.earlier.clicked.connect(lambda: self._go(self._span.first - A_DAY))
        self.later.clicked.connect(lambda: self._go(self._span.last + A_DAY))
        for entry in (self.first, self.last):
            entry.dateChanged.connect(self._typed)

    # --- what is chosen ---------------------------------------------------------------------

    @property
    def values(self) -> dict[str, str]:
        """``period``, or ``from`` and ``to``."""
        if self.kinds.key != _DAYS:
            return {"period": self._span.name}
        return {
            "from": _day(self.first).isoformat(),
            "to": _day(self.last).isoformat(),
        }

    def show_days(self, first: date, last: date) -> None:
        """Choose from one day to one."""
        self._span = between(first, last)
        self.kinds.choose(_DAYS)
        self._show()

    def show_span(self, span: Span) -> None:
        """Choose a period by its own kind, or free days where it is none of them."""
        kinds = (each for each in self._kinds if span_of(span.first, each) == span)
        kind = next(kinds, None)
        self.kinds.choose(kind or _DAYS)
        self._span = span
        self._show()

    @property
    def is_present(self) -> bool:
        """Whether it is a period that still runs."""
        return self.kinds.key != _DAYS and self._span.first <= self._today <= self._span.last

    def _choose(self, kind: str) -> None:
        if kind != _DAYS:
            day = max(self._today, self._span.first)
            self._span = span_of(min(day, self._span.last), Bucket(kind))
        self._show()
        self.changed.emit()

    def _go(self, day: date) -> None:
        self._span = span_of(day, Bucket(self.kinds.key))
        self._show()
        self.changed.emit()

    def _typed(self) -> None:
        first, last = _day(self.first), _day(self.last)
        if first <= last:
            self._span = between(first, last)
        self.changed.emit()

    def _show(self) -> None:
        free = self.kinds.key == _DAYS
        self._stack.setCurrentIndex(int(free))
        self.later.setEnabled(not free and self._span.last < self._today)
        if not free:
            self.which.say(span_words(self._span, Bucket(self.kinds.key), self._today))
        for entry, day in ((self.first, self._span.first), (self.last, self._span.last)):
            entry.blockSignals(True)
            entry.setDate(QDate(day.year, day.month, day.day))
            entry.blockSignals(False)


def _day(entry: QDateEdit) -> date:
    said = entry.date()
    return date(said.year(), said.month(), said.day())
