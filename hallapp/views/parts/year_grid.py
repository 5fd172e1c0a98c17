"""A year of the working calendar: twelve months, painted; every exception bears its mark."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.domain.calendar import DayKind
from hallapp.domain.calendar_sheet import SheetDay, SheetMonth, YearSheet
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.moments import day_words
from hallapp.views.parts.painting import CENTRE, LEFT, RIGHT, box, ring, say
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

WEEKDAYS = (
    QT_TRANSLATE_NOOP("YearGrid", "Mo"),
    QT_TRANSLATE_NOOP("YearGrid", "Tu"),
    QT_TRANSLATE_NOOP("YearGrid", "We"),
    QT_TRANSLATE_NOOP("YearGrid", "Th"),
    QT_TRANSLATE_NOOP("YearGrid", "Fr"),
    QT_TRANSLATE_NOOP("YearGrid", "Sa"),
    QT_TRANSLATE_NOOP("YearGrid", "Su"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("YearGrid", "January"),
    QT_TRANSLATE_NOOP("YearGrid", "February"),
    QT_TRANSLATE_NOOP("YearGrid", "March"),
    QT_TRANSLATE_NOOP("YearGrid", "April"),
    QT_TRANSLATE_NOOP("YearGrid", "May"),
    QT_TRANSLATE_NOOP("YearGrid", "June"),
    QT_TRANSLATE_NOOP("YearGrid", "July"),
    QT_TRANSLATE_NOOP("YearGrid", "August"),
    QT_TRANSLATE_NOOP("YearGrid", "September"),
    QT_TRANSLATE_NOOP("YearGrid", "October"),
    QT_TRANSLATE_NOOP("YearGrid", "November"),
    QT_TRANSLATE_NOOP("YearGrid", "December"),
)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_BETWEEN = 10  # months in a row
_UNDER = 10  # rows of months
_MOST_ACROSS = 4


def mark_word(kind: DayKind) -> str:
    """The one character beside an exception: 休 or 班."""
    if kind is DayKind.HOLIDAY:
        return translate("YearGrid", "H")
    return translate("YearGrid", "W")


def kind_words(day: SheetDay) -> str:
    """What a day is, in words: 放假, 调休上班, 工作日, 休息日."""
    if day.kind is DayKind.HOLIDAY:
        return translate("YearGrid", "Holiday")
    if day.kind is DayKind.MAKEUP:
        return translate("YearGrid", "Make-up working day")
    if day.working:
        return translate("YearGrid", "Working day")
    return translate("YearGrid", "Rest day")


@dataclass(frozen=True, slots=True)
class _Measure:
    """Where things stand: months across, their size, and that of a day."""

    across: int
    wide: float
    high: float
    title: float
    head: float
    cell: float
    cell_high: float

    def month(self, at: int) -> QRectF:
        """The place of a month, counted from 0."""
        row, column = divmod(at, self.across)
        left, top = column * (self.wide + _BETWEEN), row * (self.high + _UNDER)
        return QRectF(left, top, self.wide, self.high)

    def day(self, month: QRectF, day: date) -> QRectF:
        """The place of a day in its month's place."""
        before = day.replace(day=1).weekday()
        week, weekday = divmod(before + day.day - 1, 7)
        top = month.top() + self.title + self.head + week * self.cell_high
        return QRectF(month.left() + weekday * self.cell, top, self.cell, self.cell_high)


def _cell_width() -> float:
    px = sizes().caption
    marks = (translate("YearGrid", "H"), translate("YearGrid", "W"))
    mark = max(metrics(px).horizontalAdvance(word) for word in marks)
    return metrics(px, bold=True).horizontalAdvance("30") + mark + 2


class YearGrid(QWidget):
    """Twelve months; ``picked`` carries the day that was pressed or chosen with Enter.

    Four months in a row where they fit, else three or two: then it is higher and scrolls.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = YearSheet(1)
        self._today: date | None = None
        self._chosen: date | None = None
        self._cursor: date | None = None
        self._pointed: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_sheet(self, sheet: YearSheet, today: date) -> None:
        """Show a year; the chosen day stays where it lies in it."""
        if sheet.year != self._sheet.year:
            self._cursor = None
        self._sheet, self._today = sheet, today
        self._say()
        self.update()

    def choose(self, day: date | None) -> None:
        """Mark the day that the panel shows."""
        self._chosen = day
        if day is not None:
            self._cursor = day
        self._say()
        self.update()

    def day(self, on: date | None) -> SheetDay | None:
        """A day of the year that is shown."""
        if on is None or not self._sheet.known or on.year != self._sheet.year:
            return None
        return self._sheet.months[on.month - 1].days[on.day - 1]

    def _say(self) -> None:
        day = self.day(self._cursor)
        if day is None or self._today is None:
            self.setAccessibleName(
                translate("YearGrid", "Calendar {year}").format(year=self._sheet.year)
            )
            return
        said = (day_words(day.day, self._today, weekday=True), kind_words(day), day.name)
        self.setAccessibleName(" ".join(filter(None, said)))

    # --- places -----------------------------------------------------------------------------

    def _least(self) -> _Measure:
        """The smallest that can be read, in the width there is."""
        worn, cell = sizes(), _cell_width()
        month = cell * 7 + _BETWEEN
        fit = int((max(self.width(), 1) + _BETWEEN) // month)
        across = next((n for n in (4, 3, 2) if n <= fit), 1)
        title, head, high = worn.strong + 8.0, worn.caption + 5.0, worn.caption + 7.0
        return _Measure(across, cell * 7, title + head + 6 * high, title, head, cell, high)

    def _measure(self) -> _Measure:
        """The least, stretched over the room there is."""
        least = self._least()
        rows = 12 // least.across
        wide = (self.width() - (least.across - 1) * _BETWEEN) / least.across
        high = (self.height() - (rows - 1) * _UNDER) / rows
        cell_high = min((high - least.title - least.head) / 6, 38.0)
        return _Measure(
            least.across, wide, high, least.title, least.head, wide / 7,
            max(cell_high, least.cell_high),
        )  # fmt: skip

    def _needs(self) -> int:
        least = self._least()
        rows = 12 // least.across
        return round(rows * least.high + (rows - 1) * _UNDER)

    def sizeHint(self) -> QSize:
        """Four months across and no higher than can be read."""
        return QSize(round(_MOST_ACROSS * (_cell_width() * 7 + _BETWEEN)), self._needs())

    def minimumSizeHint(self) -> QSize:
        """As high as it needs in its width: whatever holds it scrolls."""
        return QSize(round(_cell_width() * 7), self._needs())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self._needs())

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.setMinimumHeight(self._needs())
        self.updateGeometry()

    def _day_at(self, point: QPointF) -> date | None:
        if not self._sheet.known:
            return None
        measure = self._measure()
        for at, month in enumerate(self._sheet.months):
            place = measure.month(at)
            if place.contains(point):
                days = (day.day for day in month.days)
                return next((d for d in days if measure.day(place, d).contains(point)), None)
        return None

    # --- hands ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day that was pressed."""
        if (day := self._day_at(event.position())) is not None:
            self.choose(day)
            self.picked.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow what is pointed at, and say what it is."""
        day = self._day_at(event.position())
        if day == self._pointed:
            return
        self._pointed = day
        shown = self.day(day)
        said = "" if shown is None else " ".join(filter(None, (kind_words(shown), shown.name)))
        self.setToolTip(said)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Nothing is pointed at."""
        del event
        self._pointed = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by days and weeks, Enter or Space chooses."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._cursor:
            self.choose(self._cursor)
            self.picked.emit(self._cursor)
        elif key in _STEPS and self._sheet.known:
            self._move(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _move(self, days: int) -> None:
        now = self._cursor or self._start()
        moved = now + timedelta(days=days)
        if moved.year == self._sheet.year:
            self._cursor = moved
            self._say()
            self.update()

    def _start(self) -> date:
        if self._today is not None and self._today.year == self._sheet.year:
            return self._today
        return date(self._sheet.year, 1, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to a day, so that the ring stands somewhere."""
        super().focusInEvent(event)
        if self._cursor is None and self._sheet.known:
            self._cursor = self._start()
            self._say()
        self.update()

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the months that have to be painted."""
        if not self._sheet.known:
            return
        painter, measure, dirty = QPainter(self), self._measure(), QRectF(event.rect())
        for at, month in enumerate(self._sheet.months):
            place = measure.month(at)
            if place.intersects(dirty):
                self._month(painter, measure, place, month)

    def _month(
        self, painter: QPainter, measure: _Measure, place: QRectF, month: SheetMonth
    ) -> None:
        worn, px = tones(), sizes().caption
        title = QRectF(place.left(), place.top(), place.width(), measure.title)
        name = translate("YearGrid", MONTHS[month.month - 1])
        said = title.adjusted(measure.cell / 2 - 7, 0, 0, 0)
        say(painter, said, name, face(sizes().body, bold=True), worn["text"], align=LEFT)
        count = translate("YearGrid", "{n} working days").format(n=month.working_days)
        say(painter, title.adjusted(0, 0, -4, 0), count, face(px), worn["text3"], align=RIGHT)
        for weekday, letter in enumerate(WEEKDAYS):
            left, top = place.left() + weekday * measure.cell, title.bottom()
            head = QRectF(left, top, measure.cell, measure.head)
            word = translate("YearGrid", letter)
            say(painter, head, word, face(px), worn["text3"], align=CENTRE)
        for day in month.days:
            self._day(painter, measure.day(place, day.day), day)

    def _day(self, painter: QPainter, place: QRectF, day: SheetDay) -> None:
        worn, px = tones(), sizes().caption
        inner = place.adjusted(0.5, 1, -0.5, -1)
        today = day.day == self._today
        tone = "text" if day.working else "text3"
        if today:
            box(painter, inner, 4, fill=worn["accent"])
            tone = "on_accent"
        elif day.kind is DayKind.HOLIDAY:
            box(painter, inner, 4, fill=worn["accent_soft"])
            tone = "text"
        elif day.kind is DayKind.MAKEUP:
            box(painter, inner, 4, edge=worn["edge"])
        elif day.day == self._pointed:
            box(painter, inner, 4, fill=worn["hover"])
        if day.day == self._chosen:
            box(painter, inner, 4, edge=worn["accent"], width=2)
        if self.hasFocus() and day.day == self._cursor:
            ring(painter, place, 5, worn["text" if today else "accent"])
        number, bold = str(day.day.day), today
        if day.kind is None:
            say(painter, inner, number, face(px, bold=bold), worn[tone], align=CENTRE)
            return
        mark = mark_word(day.kind)
        wide = metrics(px, bold=bold).horizontalAdvance(number)
        whole = wide + metrics(px).horizontalAdvance(mark)
        left = inner.center().x() - whole / 2
        words = QRectF(left, inner.top(), whole + 4, inner.height())
        say(painter, words, number, face(px, bold=bold), worn[tone], align=LEFT)
        words.setLeft(left + wide)
        marked = "accent" if day.kind is DayKind.HOLIDAY else "text2"
        say(painter, words, mark, face(px), worn[tone if today else marked], align=LEFT)
