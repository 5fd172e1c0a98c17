"""The typography of the help: the window's sizes, room between paragraphs, hairlines."""

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableCellFormat,
)

from hallapp.views.look import face, sizes, tones

_LEADING = 125.0  # per cent
_AFTER, _AFTER_LINE = 9, 4
_HEAD_BEFORE, _HEAD_AFTER = 18, 6
_PAD = 6


def typeset(document: QTextDocument) -> None:
    """Give a document read from Markdown the look of the window."""
    document.setIndentWidth(sizes().body * 1.5)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame)
    block = document.begin()
    while block.isValid():
        if QTextCursor(block).currentTable() is None:
            _space(block)
        block = block.next()


def _space(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    spaced = QTextBlockFormat()
    if level := block.blockFormat().headingLevel():
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        shape = QTextCharFormat()
        shape.setFont(face(sizes().title if level == 1 else sizes().strong, bold=True))
        cursor.setCharFormat(shape)  # in place of Markdown's own
        spaced.setTopMargin(0 if level == 1 else _HEAD_BEFORE)
        spaced.setBottomMargin(_HEAD_AFTER)
    else:
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LEADING, kind.value)
        spaced.setBottomMargin(_AFTER_LINE if block.textList() is not None else _AFTER)
    QTextCursor(block).mergeBlockFormat(spaced)


def _rule(table: QTextTable) -> None:
    """No box and no verticals: a hairline under each row."""
    shape = table.format()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setTopMargin(4)
    shape.setBottomMargin(14)
    table.setFormat(shape)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            ruled = QTextTableCellFormat(cell.format().toTableCellFormat())
            ruled.setTopPadding(_PAD)
            ruled.setBottomPadding(_PAD)
            ruled.setRightPadding(3 * _PAD)
            ruled.setBottomBorder(1)
            ruled.setBottomBorderBrush(tones()["line"])
            ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            cell.setFormat(ruled)
