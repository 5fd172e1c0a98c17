"""Under the rows: why a row is not imported, what would be made new, each with its repair."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from hallapp.desk.import_preview import Note, PreviewRow, RowState
from hallapp.views import errors
from hallapp.views.icons import paint_icon
from hallapp.views.look import tones
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Elided, Words
from hallapp.views.signs import Sign

MOST = 60
_HIGH = 29
_ICONS = {RowState.DUPLICATE: ("copy", "pause"), RowState.NEW: ("plus-circle", "accent")}


@dataclass(frozen=True)
class Repair:
    """A name in the file is meant as one that the hall knows."""

    field: str
    value: str
    ours: str


class _Mark(QWidget):
    def __init__(self, state: RowState) -> None:
        super().__init__()
        self._icon = _ICONS[state]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        icon, tone = self._icon
        paint_icon(QPainter(self), icon, QPointF(9, 9), 17, tones()[tone])


class NoteLine(QWidget):
    """One note; ``repaired`` when its repair is chosen, ``looked`` when its row is wanted."""

    repaired = Signal(object)

    def __init__(self, row: PreviewRow, note: Note, known: Sequence[str]) -> None:
        super().__init__()
        mark = SignMark(Sign.RED) if row.state is RowState.REJECTED else _Mark(row.state)
        line = QCoreApplication.translate("ImportNotes", "Row {line}").format(line=row.line)
        self.sentence = note_sentence(row, note)
        words = Elided("", "body", "text2")
        words.say(self.sentence)
        self.setAccessibleName(f"{line} {self.sentence}")
        shown = QHBoxLayout(self)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(6)
        shown.addWidget(mark)
        shown.addWidget(Words(line, "body", bold=False))
        shown.addSpacing(14)
        shown.addWidget(words, 1)
        self.button = self._repair(row, note, known)
        if self.button is not None:
            shown.addWidget(self.button)
        self.setFixedHeight(_HIGH + 3)

    def _repair(self, row: PreviewRow, note: Note, known: Sequence[str]) -> Button | None:
        translate = QCoreApplication.translate
        if row.state is not RowState.NEW:
            return None
        if note.suggestion:
            button = Button(translate("ImportNotes", "Use it"), "quiet", small=True)
            repair = Repair(note.field, note.value, note.suggestion)
            button.clicked.connect(lambda: self.repaired.emit(repair))
            return button
        if not known:
            return None
        button = Button(translate("ImportNotes", "Match…"), "quiet", small=True)
        menu = QMenu(button)
        for name in known:
            meant = Repair(note.field, note.value, name)
            menu.addAction(name).triggered.connect(
                lambda _=False, repair=meant: self.repaired.emit(repair)
            )
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button


def note_sentence(row: PreviewRow, note: Note) -> str:
    """没有 2月30日，不导入."""
    translate = QCoreApplication.translate
    if row.state is not RowState.NEW:
        why = errors.filled("Reject", note.why, dict(note.values))
        return translate("ImportNotes", "{why}; not imported").format(why=why)
    made = {
        "item": translate("ImportNotes", "new item “{name}”"),
        "window": translate("ImportNotes", "new window {name}"),
        "staff": translate("ImportNotes", "new person {name}"),
        "department": translate("ImportNotes", "new department {name}"),
    }[note.field].format(name=note.value)
    if note.suggestion:
        known = translate("ImportNotes", "{made}, or use “{name}”")
        return known.format(made=made, name=note.suggestion)
    if note.field == "window":
        return translate("ImportNotes", "{made}, or match a known one").format(made=made)
    return made


class ImportNotes(QScrollArea):
    """The notes in two columns, the first `MOST`; ``repaired`` carries a `Repair`."""

    repaired = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: list[NoteLine] = []
        self.viewport().setAutoFillBackground(False)

    def show_notes(self, rows: Sequence[PreviewRow], known: Mapping[str, Sequence[str]]) -> None:
        """Show what is to be said of these rows; what is wrong first."""
        inside = QWidget()
        inside.setAutoFillBackground(False)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        noted = [(row, note) for row in ordered(rows) for note in row.notes]
        self.lines = []
        for at, (row, note) in enumerate(noted[:MOST]):
            line = NoteLine(row, note, known.get(note.field, ()))
            line.repaired.connect(self.repaired)
            self.lines.append(line)
            grid.addWidget(line, at // 2, at % 2)
        if len(noted) > MOST:
            more = QCoreApplication.translate("ImportNotes", "and {count} more").format(
                count=f"{len(noted) - MOST:,}"
            )
            grid.addWidget(Words(more, "caption", "text3"), MOST // 2, 0)
        grid.setRowStretch(MOST // 2 + 1, 1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        lines = min(3, (len(noted) + 1) // 2)
        self.setFixedHeight(lines * (_HIGH + 3) + 2 if lines else 0)
        self.setVisible(bool(lines))


def ordered(rows: Sequence[PreviewRow]) -> list[PreviewRow]:
    """Rejected rows, then duplicates, then what is new; each in the order of the file."""
    order = {RowState.REJECTED: 0, RowState.DUPLICATE: 1, RowState.NEW: 2, RowState.READY: 3}
    return sorted(rows, key=lambda row: (order[row.state], row.line))
