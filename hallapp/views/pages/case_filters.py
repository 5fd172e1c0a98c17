"""The chips over the case table, and what they mean as a filter."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from hallapp.domain.cases import CaseCounts, CaseFilter
from hallapp.domain.deadlines import Lamp
from hallapp.views.filters import Filters
from hallapp.views.parts.buttons import IconButton
from hallapp.views.parts.chips import MenuChip
from hallapp.views.parts.words import Elided
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP

_WAIT = 120  # ms after the last key before the list follows


@dataclass(frozen=True)
class Days:
    """A choice of 日期: by which date, from how many days ago."""

    key: str
    words: str


DAYS = (
    Days("", QT_TRANSLATE_NOOP("CaseFilters", "Any day")),
    Days("accepted_today", QT_TRANSLATE_NOOP("CaseFilters", "Accepted today")),
    Days("accepted_week", QT_TRANSLATE_NOOP("CaseFilters", "Accepted this week")),
    Days("accepted_month", QT_TRANSLATE_NOOP("CaseFilters", "Accepted this month")),
    Days("due_today", QT_TRANSLATE_NOOP("CaseFilters", "Due today")),
    Days("due_week", QT_TRANSLATE_NOOP("CaseFilters", "Due this week")),
    Days("closed_today", QT_TRANSLATE_NOOP("CaseFilters", "Closed today")),
    Days("closed_month", QT_TRANSLATE_NOOP("CaseFilters", "Closed this month")),
)


def span_of(key: str, today: date) -> dict[str, date]:
    """The fields of a filter that a choice of days sets."""
    field, _, length = key.partition("_")
    if not length:
        return {}
    monday = today - timedelta(today.weekday())
    first, last = {
        "today": (today, today),
        "week": (monday, monday + timedelta(6)),
        "month": (today.replace(day=1), _end_of_month(today)),
    }[length]
    return {f"{field}_from": first, f"{field}_to": last}


def _end_of_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(31)).replace(day=1) - timedelta(1)


def of_chip(key: str, today: date) -> CaseFilter:
    """What a chip lets through."""
    if key == "overdue":
        return CaseFilter(open_only=True, lamps=frozenset({Lamp.RED, Lamp.YELLOW}))
    if key == "warning":
        return CaseFilter(open_only=True, lamps=frozenset({Lamp.WARNING}))
    if key == "paused":
        return CaseFilter(open_only=True, lamps=frozenset({Lamp.PAUSED}))
    if key == "accepted_today":
        return CaseFilter(accepted_from=today, accepted_to=today)
    return CaseFilter(open_only=key == "open")


class CaseFilters(Filters):
    """在办 超时 预警 暂停 今天受理 全部, 窗口, 日期, what is searched, and the list's own buttons.

    ``changed`` says that the list is another one.
    """

    changed = Signal()
    exported = Signal()
    imported = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._days = ""
        self._window = ""
        self._wish: CaseFilter | None = None
        self.add("open", self.tr("Open"))
        self.add("overdue", self.tr("Late"), Sign.RED)
        self.add("warning", self.tr("Near"), Sign.WARNING)
        self.add("paused", self.tr("Paused"), Sign.PAUSED)
        self.add("accepted_today", self.tr("New"))
        self.windows = MenuChip(self.tr("Window"), QMenu(self), self)
        self.days = MenuChip(self.tr("Day"), self._day_menu(), self)
        self.add_menu(self.windows)
        self.add_menu(self.days)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Search in the list"))
        self.text.setAccessibleName(self.tr("Search in the list"))
        self.text.setClearButtonEnabled(True)
        self.text.setMaximumWidth(200)
        self.text.hide()
        self.shown = Elided("", "body", "text2")
        self.search = IconButton("magnifying-glass", self.tr("Search in the list"), self)
        self.tables = IconButton("download-simple", self.tr("Import or save a table"), self)
        for part in (self.text, self.shown, self.search, self.tables):
            self.add_right(part)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)
        self._wire()

    def _wire(self) -> None:
        self.chosen.connect(lambda _: self._choose_chip())
        self.text.textChanged.connect(lambda _: self._later.start())
        self._later.timeout.connect(self.changed)
        self.search.clicked.connect(self.open_search)
        menu = QMenu(self)
        menu.addAction(self.tr("Import a table…")).triggered.connect(self.imported)
        menu.addAction(self.tr("Save the list as a table…")).triggered.connect(self.exported)
        foot = self.tables.rect().bottomLeft
        self.tables.clicked.connect(lambda: menu.popup(self.tables.mapToGlobal(foot())))

    def _choose_chip(self) -> None:
        self._wish = None
        self.changed.emit()

    def open_search(self) -> None:
        """Show the field that searches in the list, or empty and hide it."""
        if self.text.isHidden():
            self.text.show()
            self.text.setFocus()
        else:
            self.text.clear()
            self.text.hide()

    # --- menus ------------------------------------------------------------------------------

    def _day_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for days in DAYS:
            words = QCoreApplication.translate("CaseFilters", days.words)
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(not days.key)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, key=days.key, said=words: self.choose_days(key, said)
            )
        return menu

    def choose_days(self, key: str, words: str) -> None:
        """Look at these days only."""
        self._days = key
        self.days.choose(words if key else "")
        self._choose_chip()

    def show_windows(self, numbers: Sequence[str]) -> None:
        """Offer these windows."""
        menu = self.windows.menu
        menu.clear()
        menu.addAction(self.tr("All windows")).triggered.connect(lambda: self.choose_window(""))
        for number in numbers:
            words = self.tr("Window {number}").format(number=number)
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, no=number: self.choose_window(no))

    def choose_window(self, number: str) -> None:
        """Look at one window only."""
        self._window = number
        words = self.tr("Window {number}").format(number=number) if number else ""
        self.windows.choose(words)
        self._choose_chip()

    def clear(self) -> None:
        """All open cases again."""
        self.choose("open")
        self._days = self._window = ""
        self.days.choose("")
        self.windows.choose("")
        if not self.text.isHidden():
            self.open_search()
        self._choose_chip()

    # --- meaning ----------------------------------------------------------------------------

    def wish_for(self, wanted: CaseFilter) -> None:
        """Show exactly the rows of a figure that was opened; any chip ends it."""
        self._wish = wanted
        self.changed.emit()

    @property
    def wanted(self) -> CaseFilter:
        """What the list is asked for."""
        text = self.text.text().strip() if not self.text.isHidden() else ""
        if self._wish is not None:
            return replace(self._wish, text=text)
        windows = frozenset({self._window}) if self._window else frozenset()
        chip = of_chip(self.key, self._today)
        if self._days.startswith("closed"):
            chip = replace(chip, open_only=False)
        span = span_of(self._days, self._today)
        return replace(chip, text=text, windows=windows, **span)  # type: ignore[arg-type]

    def show_counts(self, counts: CaseCounts, today: date) -> None:
        """Show how many each chip has."""
        self._today = today
        self.count(
            open=counts.open,
            overdue=counts.overdue,
            warning=counts.warning,
            paused=counts.paused,
            accepted_today=counts.accepted_today,
        )

    def show_found(self, count: int) -> None:
        """Show how many rows the list has."""
        self.shown.say(self.tr("{count} cases").format(count=f"{count:,}"))
        self.shown.setMinimumWidth(1)
        self.shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
