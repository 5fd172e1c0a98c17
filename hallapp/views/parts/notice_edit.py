"""The words of a notice being written: headings, numbered items, text, bold, tables; no more.

What is pasted comes as plain words: fonts, pictures and links of a browser or of Word stay out.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrame,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from hallapp.domain.free_notice import Part, PartKind, Piece
from hallapp.views.look import face, sizes

_BOLD = QFont.Weight.Bold


class NoticeEdit(QTextEdit):
    """Shows parts and gives them back; ``written`` after every change by hand."""

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(face(sizes().body))
        self.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._showing:
            self.written.emit()

    # --- parts in and out -------------------------------------------------------------------

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; nothing that was there can be undone into them."""
        self._showing = True
        self.clear()
        cursor = self.textCursor()
        for at, part in enumerate(parts):
            if part.kind is PartKind.TABLE:
                _put_table(cursor, part.rows)
                continue
            if at:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            _be(cursor, part.kind)
            for piece in part.pieces:
                cursor.insertText(piece.text, _weight(piece.bold or part.kind is PartKind.HEADING))
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._showing = False

    def parts(self) -> tuple[Part, ...]:
        """What is written; paragraphs without words are left out."""
        return tuple(part for part in _parts(self.document().rootFrame()) if not part.is_empty)

    # --- what the buttons do ----------------------------------------------------------------

    def make(self, kind: PartKind) -> None:
        """Make the paragraphs of the selection headings, items or text."""
        cursor = self.textCursor()
        if cursor.currentTable() is not None:
            return
        first, last = sorted((cursor.position(), cursor.anchor()))
        walk = QTextCursor(self.document().findBlock(first))
        walk.beginEditBlock()
        while True:
            _be(walk, kind)
            walk.select(QTextCursor.SelectionType.BlockUnderCursor)
            walk.mergeCharFormat(_weight(kind is PartKind.HEADING))
            walk.clearSelection()
            if not walk.block().next().isValid() or walk.block().next().position() > last:
                break
            walk.setPosition(walk.block().next().position())
        walk.endEditBlock()
        self.setFocus()
        self.written.emit()

    def embolden(self) -> None:
        """Make the selected words bold, or plain again."""
        cursor = self.textCursor()
        cursor.mergeCharFormat(_weight(cursor.charFormat().fontWeight() < _BOLD))
        self.setFocus()
        self.written.emit()

    def put_table(self, rows: int = 3, columns: int = 3) -> None:
        """Put an empty table where the cursor is."""
        cursor = self.textCursor()
        if cursor.currentTable() is None:
            _put_table(cursor, [[""] * columns] * rows)
            self.setFocus()

    def add_row(self) -> None:
        """One more row to the table in which the cursor is."""
        table = self.textCursor().currentTable()
        if table is not None:
            table.appendRows(1)

    def add_column(self) -> None:
        """One more column to the table in which the cursor is."""
        table = self.textCursor().currentTable()
        if table is not None:
            table.appendColumns(1)

    # --- the clipboard ----------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words alone."""
        self.insertPlainText(source.text().replace("\t", " "))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words alone."""
        return source.hasText()


def _weight(bold: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(_BOLD if bold else QFont.Weight.Normal)
    return form


def _be(cursor: QTextCursor, kind: PartKind) -> None:
    """Make the cursor's paragraph of a kind."""
    listed: QTextList | None = cursor.currentList()
    if listed is not None:
        listed.remove(cursor.block())
    form = QTextBlockFormat()
    form.setHeadingLevel(1 if kind is PartKind.HEADING else 0)
    form.setTopMargin(8 if kind is PartKind.HEADING else 2)
    cursor.setBlockFormat(form)
    if kind is PartKind.ITEM:
        before: QTextList | None = cursor.block().previous().textList()
        if before is not None:
            before.add(cursor.block())
        else:
            numbers = QTextListFormat()
            numbers.setStyle(QTextListFormat.Style.ListDecimal)
            cursor.createList(numbers)


def _put_table(cursor: QTextCursor, rows: Sequence[Sequence[str]]) -> None:
    form = QTextTableFormat()
    form.setCellPadding(4)
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setHeaderRowCount(1)
    table = cursor.insertTable(len(rows), max(map(len, rows)), form)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            cell = table.cellAt(row, column).firstCursorPosition()
            cell.insertText(text, _weight(row == 0))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _parts(frame: QTextFrame) -> Iterator[Part]:
    walk = frame.begin()
    while not walk.atEnd():
        inner = walk.currentFrame()
        if isinstance(inner, QTextTable):
            yield Part(PartKind.TABLE, rows=_rows(inner))
        elif walk.currentBlock().isValid():
            yield _part(walk.currentBlock())
        walk += 1


def _rows(table: QTextTable) -> tuple[tuple[str, ...], ...]:
    def text(row: int, column: int) -> str:
        cell = table.cellAt(row, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        return " ".join(cursor.selectedText().split())

    return tuple(
        tuple(text(row, column) for column in range(table.columns())) for row in range(table.rows())
    )


def _part(block: QTextBlock) -> Part:
    kind = PartKind.TEXT
    if block.blockFormat().headingLevel():
        kind = PartKind.HEADING
    elif block.textList() is not None:
        kind = PartKind.ITEM
    pieces: list[Piece] = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        words = fragment.text().replace("\u2028", " ")
        bold = fragment.charFormat().fontWeight() >= _BOLD and kind is not PartKind.HEADING
        if pieces and pieces[-1].bold == bold:
            pieces[-1] = Piece(pieces[-1].text + words, bold)
        else:
            pieces.append(Piece(words, bold))
        walk += 1
    return Part(kind, tuple(pieces))
