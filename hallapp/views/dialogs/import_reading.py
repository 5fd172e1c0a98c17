"""改: another sheet or header row, the order of dates, what a bare day means."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from hallapp.desk.imports import Reading
from hallapp.domain.ratings import DEVICES, devices
from hallapp.wording import QT_TRANSLATE_NOOP

_ORDERS = {
    "": QT_TRANSLATE_NOOP("ImportReading", "As the dates show"),
    "ymd": QT_TRANSLATE_NOOP("ImportReading", "Year, month, day"),
    "dmy": QT_TRANSLATE_NOOP("ImportReading", "Day, month, year"),
    "mdy": QT_TRANSLATE_NOOP("ImportReading", "Month, day, year"),
}
_DAYS = {
    "": QT_TRANSLATE_NOOP("ImportReading", "As the hall's settings say"),
    "workday": QT_TRANSLATE_NOOP("ImportReading", "Working days"),
    "calday": QT_TRANSLATE_NOOP("ImportReading", "Calendar days"),
    "reject": QT_TRANSLATE_NOOP("ImportReading", "Do not import"),
}
_HEADER_ROWS = 12


class ReadingMenu(QMenu):
    """``changed`` carries what makes another reading of the present one."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self.aboutToShow.connect(self._fill)

    def show_reading(self, reading: Reading) -> None:
        """Offer what can be changed of this reading."""
        self._reading = reading

    def _fill(self) -> None:
        self.clear()
        reading = self._reading
        if reading is None:
            return
        table, mapping = reading.table, reading.mapping
        if len(table.sheet_names) > 1:
            sheets = {name: name for name in table.sheet_names}
            self._choices(
                self.tr("Sheet"), sheets, table.sheet, lambda name: lambda r: r.opened(sheet=name)
            )
        rows = {
            str(line): self.tr("Row {line}").format(line=line)
            for line in range(1, _HEADER_ROWS + 1)
        }
        self._choices(
            self.tr("Headers in"),
            rows,
            str(table.header_line),
            lambda line: lambda r: r.opened(header_line=int(line)),
        )
        self._choices(
            self.tr("Dates are"),
            _said(_ORDERS),
            mapping.order,
            lambda order: lambda r: r.mapped(replace(r.mapping, order=order)),
        )
        if reading.what == "ratings":
            self._offer_devices(reading)
            return
        self._choices(
            self.tr("“30 days” means"),
            _said(_DAYS),
            mapping.bare_day,
            lambda days: lambda r: r.mapped(replace(r.mapping, bare_day=days)),
        )

    def _offer_devices(self, reading: Reading) -> None:
        """By which device's codes levels are read."""
        said = {key: QCoreApplication.translate("Device", words) for key, words in DEVICES.items()}
        levels = reading.mapping.values.get("level")
        now = next((each.key for each in devices() if each.levels == levels), "")
        self._choices(
            self.tr("Levels by"),
            {"": self.tr("The national codes 1 to 5"), **said},
            now,
            lambda key: lambda r: r.by_device(key),
        )

    def _choices(
        self,
        title: str,
        options: dict[str, str],
        now: str,
        change: Callable[[str], Callable[[Reading], Reading]],
    ) -> None:
        menu = self.addMenu(title)
        for key, words in options.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == now)
            action.triggered.connect(lambda _=False, key=key: self.changed.emit(change(key)))


def _said(options: dict[str, str]) -> dict[str, str]:
    translate = QCoreApplication.translate
    return {key: translate("ImportReading", words) for key, words in options.items()}
