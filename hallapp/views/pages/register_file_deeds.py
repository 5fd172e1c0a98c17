"""What is done with attachments beside the window: read, attached, taken off, opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from hallapp.actions import attachments
from hallapp.desk import opened_files
from hallapp.domain.attachments import AttachmentFile, AttachmentLine
from hallapp.domain.errors import Refused
from hallapp.exchange.attachments import read_attachment
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.pages.register_files import Source
from hallapp.views.pages.register_panel import RegisterPanel

translate = QCoreApplication.translate


class FileDeeds(QObject):
    """Wires the attachments of a panel; `again` shows the entry as it is now."""

    def __init__(
        self, frame: Frame, panel: RegisterPanel, again: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._panel = panel
        self._again = again
        files = panel.files
        files.wanted.connect(self.take)
        files.opened.connect(self.open)
        files.removed.connect(self.remove)

    def take(self, sources: Sequence[Source]) -> None:
        """Read files, then attach them; those of a new entry wait until it is entered."""
        hall, panel, line = self._frame.hall, self._panel, self._panel.line
        shown = panel.form

        def read(files: list[AttachmentFile]) -> None:
            if line is None:
                if panel.form is shown:  # not another entry by now
                    panel.files.keep(files)
            else:
                key, entry_id = line.register, line.id
                self._do(lambda: attachments.attach(hall, key, entry_id, files), entry_id)

        self._frame.tasks.read(lambda: _read(hall, sources), read, self.refuse)

    def remove(self, attachment_id: int) -> None:
        """Take one off the entry."""
        hall, line = self._frame.hall, self._panel.line
        if line is not None:
            self._do(lambda: attachments.detach(hall, attachment_id), line.id)

    def _do(self, deed: Callable[[], tuple[AttachmentLine, ...]], entry_id: int) -> None:
        def then(lines: tuple[AttachmentLine, ...]) -> None:
            said = translate("EntryFiles", "Attachments: {count}").format(count=len(lines))
            self._frame.tell(said)
            self._again(entry_id)

        self._frame.do(deed, then, self.refuse)

    def open(self, attachment_id: int) -> None:
        """Show a file with the program that the system has for it."""
        hall = self._frame.hall
        self._frame.do(lambda: opened_files.write_out(hall, attachment_id), _show, self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say below the head why a file was not taken."""
        if isinstance(error, Refused):
            self._panel.files.fault.say(sentence(error))
        else:
            self._frame.show_trouble(error)


def _read(hall: Any, sources: Sequence[Source]) -> list[AttachmentFile]:
    most = attachments.most_megabytes(hall)
    return [read_attachment(source, name, most) for source, name in sources]


def _show(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
