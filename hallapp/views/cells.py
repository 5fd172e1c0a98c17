"""The one delegate: paints a cell by the kind of its column, straight from the model's cells."""

from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from hallapp.views.columns import JOINED, Cell, Column, Kind
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import CENTRE, LEFT, RIGHT, across, box, say
from hallapp.views.rows import Rows
from hallapp.views.signs import paint_sign

INSET = 16
SIDE = 8
_SELECTED = QStyle.StateFlag.State_Selected


class Cells(QStyledItemDelegate):
    """Paints ground, hairline, selection bar and ring, then the cell by its column's kind."""

    hovered_row = -1
    current: tuple[int, int] | None = None

    def __init__(self, rows: Rows, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._rows = rows
        self._view = parent

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row, column = index.row(), index.column()
        cell = self._rows.cell(row, column)
        rect = QRectF(option.rect)
        selected = bool(option.state & _SELECTED)
        self._ground(painter, rect, row, column, selected=selected)
        spec = self._rows.columns[column]
        if cell is JOINED:
            painter.save()
            painter.setClipRect(rect)
            width = spec_width(self._rows.columns[column - 1], self._view, column - 1)
            self._text(painter, rect.adjusted(-width, 0, 0, 0), self._rows.cell(row, column - 1))
            painter.restore()
            return
        if self.current == (row, column):
            box(painter, rect.adjusted(0, 1, 0, -2), 1, edge=tones()["accent"], width=2)
        inner = rect.adjusted(INSET if column == 0 else SIDE, 0, -SIDE if spec.right else -3, -1)
        self._by_kind(painter, inner, cell, spec, joined=self._joins(row, column))

    def _by_kind(
        self, painter: QPainter, inner: QRectF, cell: Cell, spec: Column, *, joined: bool
    ) -> None:
        if spec.kind is Kind.LAMP:
            self._lamp(painter, inner, cell)
        elif spec.kind is Kind.TWO_LINES:
            self._two_lines(painter, inner, cell)
        elif spec.kind is Kind.BAR:
            self._bar(painter, inner, cell)
        elif spec.kind is Kind.STACK:
            self._stack(painter, inner, cell)
        elif spec.kind is Kind.FIGURE:
            font = face(sizes().strong, bold=True)
            say(
                painter,
                inner,
                cell.text,
                font,
                tones()[cell.tone],
                align=RIGHT if spec.right else LEFT,
            )
        elif joined:
            painter.save()
            painter.setClipRect(inner.adjusted(0, 0, 3, 0))
            self._plain(painter, inner.adjusted(0, 0, 1000, 0), cell)
            painter.restore()
        else:
            self._plain(painter, inner, cell, right=spec.right)

    def _joins(self, row: int, column: int) -> bool:
        return column + 1 < len(self._rows.columns) and self._rows.cell(row, column + 1) is JOINED

    def _ground(
        self, painter: QPainter, rect: QRectF, row: int, column: int, *, selected: bool
    ) -> None:
        worn = tones()
        if selected:
            painter.fillRect(rect, worn["accent_soft"])
            if column == 0:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), worn["accent"])
        elif row == self.hovered_row:
            painter.fillRect(rect, worn["hover"])
        across(painter, rect.left(), rect.right(), rect.bottom() - 1, worn["line"])

    def _text(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        self._plain(painter, rect.adjusted(SIDE, 0, 1000, -1), cell)

    def _plain(self, painter: QPainter, rect: QRectF, cell: Cell, *, right: bool = False) -> None:
        if not cell.text:
            return
        px = sizes().body
        painter.setFont(_font(px, bold=cell.bold, struck=cell.struck, underlined=cell.underlined))
        painter.setPen(tones()[cell.tone])
        text = elided(metrics(px, bold=cell.bold), cell.text, rect.width())
        painter.drawText(rect, int(RIGHT if right else LEFT), text)

    def _lamp(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        if cell.sign is None:
            return
        side = sizes().icon
        top = rect.center().y() - side / 2
        paint_sign(painter, cell.sign, QRectF(rect.left(), top, side, side))
        self._plain(painter, rect.adjusted(side + 8, 0, 0, 0), cell)

    def _two_lines(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        if not cell.below:
            self._plain(painter, rect, cell)
            return
        half = rect.height() / 2
        self._plain(painter, rect.adjusted(0, 4, 0, -half + 2), cell)
        below = rect.adjusted(0, half, 0, -4)
        px = sizes().caption
        painter.setFont(face(px))
        painter.setPen(tones()[cell.below_tone])
        painter.drawText(below, int(LEFT), elided(metrics(px), cell.below, below.width()))

    def _bar(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        words = metrics(sizes().body).horizontalAdvance(cell.text) + 8 if cell.text else 0
        ground = rect.adjusted(0, rect.height() / 2 - 4, -max(words, 48), -rect.height() / 2 + 4)
        box(painter, ground, 4, fill=tones()["hover"])
        if cell.share:
            filled = QRectF(ground)
            filled.setWidth(max(8.0, ground.width() * min(1.0, cell.share)))
            tone = "accent" if cell.tone == "text" else cell.tone
            box(painter, filled, 4, fill=tones()[tone])
        self._plain(painter, rect, Cell(cell.text, "text"), right=True)

    def _stack(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        """Parts one after the other on a grey ground that is the whole; a number in each."""
        worn, px = tones(), sizes().caption
        high = px + 10.0
        ground = QRectF(rect.left(), rect.center().y() - high / 2, rect.width() - 10, high)
        painter.fillRect(ground, worn["hover"])
        left = ground.left()
        for piece in cell.pieces:
            part = QRectF(left, ground.top(), max(0.0, ground.width() * piece.share), high)
            left = part.right()
            if part.width() < 2:  # nothing of it
                continue
            painter.fillRect(part.adjusted(0, 0, -1.5, 0), worn[piece.tone])
            if metrics(px).horizontalAdvance(piece.words) + 4 <= part.width():
                say(painter, part, piece.words, face(px), worn["on_part"], align=CENTRE)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole text of what was elided."""
        cell = self._rows.cell(index.row(), index.column())
        px = sizes().body
        room = view.visualRect(index).width() - 2 * SIDE
        too_long = metrics(px, bold=cell.bold).horizontalAdvance(cell.text) > room
        tip = cell.tip or (cell.text if too_long and cell is not JOINED else "")
        if not tip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip, view)
        return True


def spec_width(column: Column, view: QAbstractItemView, at: int) -> int:
    """How wide a column stands in the view now."""
    width = getattr(view, "columnWidth", None)
    return int(width(at)) if callable(width) else column.width(large=sizes().large)


def elided(measure: QFontMetricsF, text: str, width: float) -> str:
    """The text, cut at the right with … when there is no room; measured only when it may be."""
    if len(text) * measure.height() <= width or measure.horizontalAdvance(text) <= width:
        return text  # no character is wider than a line is high
    return measure.elidedText(text, Qt.TextElideMode.ElideRight, width)


@cache
def _font(px: int, *, bold: bool, struck: bool, underlined: bool) -> QFont:
    font = QFont(face(px, bold=bold))
    font.setStrikeOut(struck)
    font.setUnderline(underlined)
    return font
