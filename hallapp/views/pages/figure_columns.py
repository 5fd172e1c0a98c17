"""The columns of the reports as data; a figure that counts cases can be opened."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from hallapp.domain.figures import HandlingRow
from hallapp.views import saying
from hallapp.views.columns import Cell, Column
from hallapp.wording import QT_TRANSLATE_NOOP

TOTAL = "\0total"
"""The key of the row of sums, which no window or item can have."""

_KEY = QT_TRANSLATE_NOOP("Column", "By")
_OVERDUE = (
    ("accepted", QT_TRANSLATE_NOOP("Column", "Accepted")),
    ("timed", QT_TRANSLATE_NOOP("Column", "Timed")),
    ("counted_only", QT_TRANSLATE_NOOP("Column", "Counted only")),
    ("closed", QT_TRANSLATE_NOOP("Column", "Closed")),
    ("on_time", QT_TRANSLATE_NOOP("Column", "On time")),
    ("overdue_closed", QT_TRANSLATE_NOOP("Column", "Closed late")),
    ("overdue_open", QT_TRANSLATE_NOOP("Column", "Open and late")),
    ("no_due", QT_TRANSLATE_NOOP("Column", "No limit")),
    ("pending", QT_TRANSLATE_NOOP("Column", "Not yet due")),
)
_PERIOD = (
    ("opening", QT_TRANSLATE_NOOP("Column", "Opening")),
    ("received", QT_TRANSLATE_NOOP("Column", "Received")),
    ("overdue", QT_TRANSLATE_NOOP("Column", "Overdue")),
    ("returned", QT_TRANSLATE_NOOP("Column", "Returned")),
    ("closed", QT_TRANSLATE_NOOP("Column", "Closed")),
    ("in_hand", QT_TRANSLATE_NOOP("Column", "In hand")),
)
_MEASURE = (
    ("measure", QT_TRANSLATE_NOOP("Column", "Measure")),
    ("items", QT_TRANSLATE_NOOP("Column", "Items")),
    ("before", QT_TRANSLATE_NOOP("Column", "Before")),
    ("after", QT_TRANSLATE_NOOP("Column", "After")),
)
_LATE = frozenset({"overdue", "overdue_closed", "overdue_open"})
OPENS = frozenset({"accepted", "timed", "received", "closed", "returned", *_LATE}) | frozenset(
    {"on_time", "no_due", "pending"}
)
"""What opens its rows; opening and in hand are sums, counted-only totals have no rows."""


def key_words(key: str) -> str:
    """A row's own word: the total, what nobody is named for, else the key itself."""
    if key == TOTAL:
        return QCoreApplication.translate("Figures", "Total")
    return key or QCoreApplication.translate("Figures", "not assigned")


def overdue_columns() -> tuple[Column, ...]:
    """On time, late, pending by key."""
    return (_key_column(), *(_number(key, title) for key, title in _OVERDUE))


def period_columns() -> tuple[Column, ...]:
    """The six columns."""
    return (_key_column(), *(_number(key, title, 138, 150) for key, title in _PERIOD))


def handling_columns() -> tuple[Column, ...]:
    """Closed cases and their median."""
    return (
        _key_column(),
        _number("closed", QT_TRANSLATE_NOOP("Column", "Closed"), 360, 360),
        Column(
            key="median",
            title=QT_TRANSLATE_NOOP("Column", "Median handling time"),
            normal=440,
            large=440,
            sorts=False,
            right=True,
            cell=_median,
        ),
    )


def reduction_columns() -> tuple[Column, ...]:
    """What was reduced, before and after."""
    by_item = Column(
        key="item",
        title=QT_TRANSLATE_NOOP("Column", "Item"),
        normal=240,
        large=280,
        stretch=True,
        sorts=False,
        cell=lambda row: Cell(row.item or key_words(TOTAL), bold=not row.item),
    )
    rest = tuple(
        Column(
            key=key,
            title=title,
            normal=210,
            large=210,
            sorts=False,
            right=key != "measure",
            cell=_reduced(key),
        )
        for key, title in _MEASURE
    )
    return (by_item, *rest)


def rate_columns() -> tuple[Column, ...]:
    """The nine rates with their two figures."""
    figures = (
        ("numerator", QT_TRANSLATE_NOOP("Column", "Numerator")),
        ("denominator", QT_TRANSLATE_NOOP("Column", "Denominator")),
    )
    return (
        Column(
            key="key",
            title=QT_TRANSLATE_NOOP("Column", "Rate"),
            normal=220,
            large=280,
            stretch=True,
            sorts=False,
            cell=lambda row: Cell(QCoreApplication.translate("Rate", row.name)),
        ),
        *(_number(key, title, 180, 190) for key, title in figures),
        Column(
            key="value",
            title=QT_TRANSLATE_NOOP("Column", "Value"),
            normal=180,
            large=190,
            sorts=False,
            right=True,
            cell=lambda row: Cell("—" if row.value is None else f"{row.value}%", bold=True),
        ),
    )


def _reduced(key: str) -> Callable[[Any], Cell]:
    def cell(row: Any) -> Cell:
        value = getattr(row, key)
        if key == "measure":
            return Cell(QCoreApplication.translate("Measure", value), "text2")
        return Cell(f"{value:,}", bold=not row.item)

    return cell


def _key_column() -> Column:
    return Column(
        key="key",
        title=_KEY,
        normal=160,
        large=190,
        stretch=True,
        sorts=False,
        cell=lambda row: Cell(key_words(row.key), bold=row.key == TOTAL),
    )


def _number(key: str, title: str, normal: int = 95, large: int = 108) -> Column:
    return Column(
        key=key,
        title=title,
        normal=normal,
        large=large,
        sorts=False,
        right=True,
        cell=_figure(key),
    )


def _figure(key: str) -> Callable[[Any], Cell]:
    def cell(row: Any) -> Cell:
        count: int = getattr(row, key)
        late = key in _LATE and count > 0
        tone = "red" if late else "text" if count else "text3"
        return Cell(f"{count:,}", tone, bold=late or row.key == TOTAL)

    return cell


def _median(row: HandlingRow) -> Cell:
    minutes = row.median_minutes
    words = "–" if minutes is None else saying.stretch(minutes)
    return Cell(words, bold=row.key == TOTAL)
