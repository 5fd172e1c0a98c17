"""A plain table for dialogs: heads, rows chosen whole, one column that takes what is left."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget

from hallapp.views.look import sizes


def plain_table(name: str, columns: Mapping[str, int]) -> QTableWidget:
    """A table with these heads and widths; 0 is the column that stretches."""
    table = QTableWidget(0, len(columns))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(columns))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows, head = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(sizes().dense_row)
    head.setFixedHeight(sizes().head)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    grown = 1.2 if sizes().large else 1.0
    for at, width in enumerate(columns.values()):
        if width:
            table.setColumnWidth(at, round(width * grown))
        else:
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
    return table
