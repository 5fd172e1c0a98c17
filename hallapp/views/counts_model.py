"""A day's counts as rows of a table: what is typed can be changed, totals stand last."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hallapp.domain.daycounts import MOST, DayRow, Tally, total
from hallapp.views.parts.painting import LEFT, RIGHT
from hallapp.wording import QT_TRANSLATE_NOOP

TYPED = ("accepted", "closed", "enquiries", "calls", "visitors")
DERIVED = ("accepted", "closed")
_TITLES = (
    QT_TRANSLATE_NOOP("Counts", "Window"),
    QT_TRANSLATE_NOOP("Counts", "Accepted"),
    QT_TRANSLATE_NOOP("Counts", "Closed"),
    QT_TRANSLATE_NOOP("Counts", "Enquiries"),
    QT_TRANSLATE_NOOP("Counts", "Calls"),
    QT_TRANSLATE_NOOP("Counts", "Visitors"),
    QT_TRANSLATE_NOOP("Counts", "Logged: accepted"),
    QT_TRANSLATE_NOOP("Counts", "Logged: closed"),
)
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """The rows of a day and, last, both totals; typed cells can be changed."""

    changed = Signal(int)  # the row whose typed counts changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DayRow] = []

    def show_rows(self, rows: Sequence[DayRow]) -> None:
        """Show another day."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """The windows and the total."""
        return 0 if parent.isValid() or not self.rows else len(self.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Window, typed counts, logged counts."""
        return 0 if parent.isValid() else len(_TITLES)

    def is_total(self, row: int) -> bool:
        """Whether a row is the total."""
        return row == len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Typed cells can be changed."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = 1 <= index.column() <= len(TYPED) and not self.is_total(index.row())
        if typed and self.rows[index.row()].window:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        """The titles, over numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(RIGHT if section else LEFT)
        if role != _DISPLAY:
            return None
        return QCoreApplication.translate("Counts", _TITLES[section])

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """The words of a cell."""
        if role not in (_DISPLAY, _EDIT):
            return None
        if index.column() == 0:
            if self.is_total(index.row()):
                return QCoreApplication.translate("Counts", "Total")
            row = self.rows[index.row()]
            words = f"{row.window:\u2007>2}　{row.name}".strip("　") if row.window else ""
            return words or QCoreApplication.translate("Counts", "no window named")
        count = self.count_at(index.row(), index.column())
        if count is None:
            return ""
        return str(count) if role == _EDIT else f"{count:,}"

    def count_at(self, row: int, column: int) -> int | None:
        """One count; the total of typed counts leaves out what nobody typed."""
        if self.is_total(row):
            typed = total(each.typed for each in self.rows)
            derived = total(each.derived for each in self.rows)
        else:
            typed, derived = self.rows[row].typed, self.rows[row].derived
        if column <= len(TYPED):
            return _count(typed, TYPED[column - 1])
        return _count(derived, DERIVED[column - 1 - len(TYPED)])

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Take a typed count; empty is not zero."""
        text = str(value).strip().replace(",", "")
        if role != _EDIT or (text and not (text.isdecimal() and int(text) <= MOST)):
            return False
        row = self.rows[index.row()]
        count = int(text) if text else None
        name = TYPED[index.column() - 1]
        if _count(row.typed, name) == count:
            return True
        self.rows[index.row()] = replace(row, typed=replace(row.typed, **{name: count}))
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows), len(_TITLES) - 1))
        self.changed.emit(index.row())
        return True


def _count(tally: Tally, name: str) -> int | None:
    found: int | None = getattr(tally, name)
    return found
