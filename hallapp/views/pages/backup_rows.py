"""The backups that are there: when, where, how large, and a way back to each."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hallapp.domain.backups import Copy
from hallapp.views.icons import icon
from hallapp.views.moments import day_words, time_words
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.words import Words

translate = QCoreApplication.translate

_MEGABYTE = 1_000_000


class BackupRows(QWidget):
    """``chosen`` carries the file of the one to go back to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Button] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_copies(
        self, copies: Sequence[tuple[Path, Copy]], beside: Path | None, today: date
    ) -> None:
        """Show these; those beside the hall are named so."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        if not copies:
            none = translate("SettingsPage", "None yet: plug in a USB stick and make one")
            self._grid.addWidget(Words(none, "body", "warn"), 0, 0, 1, 5)
        for row, (folder, copy) in enumerate(copies):
            when = f"{day_words(copy.at.date(), today)} {time_words(copy.at)}"
            here = folder == beside
            where = translate("SettingsPage", "beside the hall") if here else str(folder)
            self._grid.addWidget(Words(when), row, 0)
            place = Words(where, "body", "text2")
            place.setToolTip(str(folder / copy.name))
            self._grid.addWidget(place, row, 1)
            if copy.locked:
                self._grid.addWidget(_locked(), row, 2)
            size = f"{max(0.1, copy.size / _MEGABYTE):,.1f} MB"
            self._grid.addWidget(Words(size, "body", "text3"), row, 3, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(self._way_back(folder / copy.name, when), row, 4)

    def _way_back(self, file: Path, when: str) -> Button:
        button = Button(translate("SettingsPage", "Restore…"), "quiet", small=True)
        said = translate("SettingsPage", "Restore the backup of {when}")
        button.setAccessibleName(said.format(when=when))
        button.clicked.connect(lambda: self.chosen.emit(file))
        self.buttons.append(button)
        return button


def _locked() -> QLabel:
    mark = QLabel()
    mark.setPixmap(icon("lock-key").pixmap(QSize(16, 16)))
    said = translate("SettingsPage", "locked by a passphrase")
    mark.setToolTip(said)
    mark.setAccessibleName(said)
    return mark
