"""The attachments in an entry's panel: added by button, by drag onto the panel, by paste.

Of a new entry they wait here until it is entered; of one that is there each is a step of its own.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hallapp.domain.attachments import AttachmentFile, AttachmentLine
from hallapp.exchange.attachments import ENDINGS
from hallapp.views import saying
from hallapp.views.main_window import FILES
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.file_rows import FileRows, ShownFile
from hallapp.views.parts.words import Words
from hallapp.views.saying import Present
from hallapp.views.sizes import PADDING

Source = tuple[Path | bytes, str]
"""A file's place, or a picture that was pasted; and what it is called ("": as its file is)."""


class EntryFiles(QWidget):
    """``wanted`` carries what shall be attached, ``opened`` and ``removed`` the id of a file."""

    wanted = Signal(object)
    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.waiting: list[AttachmentFile] = []
        self.enters = False  # whether the entry is a new one
        self.open = True  # whether anything can be attached now
        self.add = Button(self.tr("Add…"), "quiet", icon="plus", small=True)
        self.add.clicked.connect(self._choose)
        self.fault = Fault(self)
        self.rows = FileRows(self)
        self.rows.opened.connect(self._open)
        self.rows.removed.connect(self._remove)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words(self.tr("Attachments"), "caption", "text2"))
        self._hint = Words(self.tr("drag here, or paste a picture"), "caption", "text3")
        head.addWidget(self._hint)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 4, PADDING, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.fault)
        column.addWidget(self.rows)
        panel.setAcceptDrops(True)
        panel.installEventFilter(self)

    # --- showing ----------------------------------------------------------------------------

    def begin(self) -> None:
        """A new entry: nothing is attached yet."""
        self.enters, self.open, self.waiting = True, True, []
        self.fault.say("")
        self._offer()
        self._show_waiting()

    def show_files(
        self, lines: Sequence[AttachmentLine], present: Present, *, fixed: bool = False
    ) -> None:
        """The attachments of an entry; `fixed` ones of a void entry stay as they are."""
        self.enters, self.open, self.waiting = False, not fixed, []
        self.fault.say("")
        self._offer()
        shown = []
        for line in lines:
            when = saying.moment(line.added_at, present)
            below = "  ".join((size_words(line.size), when, line.who))
            shown.append(ShownFile(line.id, line.name, below, line.thumb))
        self.rows.show_files(shown, fixed=fixed)

    def _offer(self) -> None:
        self.add.setVisible(self.open)
        self._hint.setVisible(self.open)

    def keep(self, files: Sequence[AttachmentFile]) -> None:
        """Keep files that were read until the new entry is entered."""
        self.waiting += files
        self._show_waiting()

    def _show_waiting(self) -> None:
        self.rows.show_files(
            [
                ShownFile(number, file.name, size_words(len(file.content)), file.thumb)
                for number, file in enumerate(self.waiting)
            ]
        )

    def watch(self, form: QWidget) -> None:
        """Fields leave files and pictures to the panel: a path dropped into a text helps nobody."""
        entries: list[QWidget] = [*form.findChildren(QLineEdit)]
        for text in form.findChildren(QPlainTextEdit):
            entries += [text, text.viewport()]
        for entry in entries:
            entry.setAcceptDrops(False)
            entry.installEventFilter(self)

    # --- wishes -----------------------------------------------------------------------------

    def _open(self, key: int) -> None:
        if not self.enters:
            self.opened.emit(key)

    def _remove(self, key: int) -> None:
        if self.enters:
            del self.waiting[key]
            self._show_waiting()
        else:
            self.removed.emit(key)

    def _choose(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in ENDINGS)
        paths, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Attach files"),
            "",
            self.tr("Photos and PDF ({kinds})").format(kinds=kinds),
        )
        self.take([(Path(path), "") for path in paths])

    def take(self, sources: Sequence[Source]) -> bool:
        """Wish that these are attached; False if there are none or it cannot be."""
        if not sources or not self.open:
            return False
        self.fault.say("")
        self.wanted.emit(list(sources))
        return True

    def paste(self) -> bool:
        """Take the picture or the files of the clipboard; False if it holds none."""
        if not self._panel.isVisible():
            return False
        return self.take(self._sources(QGuiApplication.clipboard().mimeData()))

    def _sources(self, mime: QMimeData) -> list[Source]:
        found: list[Source] = [(Path(path), "") for path in files_of(mime)]
        if not found and mime.hasImage() and not mime.hasText():
            picture = mime.imageData()
            if isinstance(picture, QImage):
                found.append((_png(picture), f"{self.tr('Pasted picture')}.png"))
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drops onto the panel; Ctrl+V of a picture in any field."""
        kind = event.type()
        if watched is self._panel and kind in {QEvent.Type.DragEnter, QEvent.Type.DragMove}:
            return self._drag(event)
        if watched is self._panel and kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        is_paste = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if kind is QEvent.Type.KeyPress and is_paste:
            return self.paste()
        return super().eventFilter(watched, event)

    def _drag(self, event: QEvent) -> bool:
        assert isinstance(event, QDropEvent)  # what enters and moves is one too
        if not self.open or not files_of(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        if not self.take([(Path(path), "") for path in files_of(event.mimeData())]):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True


def files_of(mime: QMimeData) -> list[str]:
    """The files on this computer; tables are left to the import."""
    places = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return [place for place in places if not place.lower().endswith(FILES)]


def size_words(size: int) -> str:
    """86 KB, 2.4 MB."""
    if size < 1024 * 1024:
        return f"{max(1, round(size / 1024))} KB"
    return f"{size / 1024 / 1024:.1f} MB"


def _png(picture: QImage) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())
