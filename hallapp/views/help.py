"""F1: the help that is in the program, one Markdown file a page in the reader's language."""

import re
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QPalette, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from hallapp.places import HELP
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.help_type import typeset
from hallapp.views.look import sizes, tones


def help_folder(language: str) -> Path:
    """Where the help of a language lies; Chinese where there is none."""
    folder = HELP / language
    return folder if folder.is_dir() else HELP / "zh_CN"


def chapters(folder: Path) -> dict[str, str]:
    """The help's files in order with their titles (the first heading)."""
    found = {}
    for path in sorted(folder.glob("*.md")):
        heading = re.search(r"^#\s+(.+)$", path.read_text("utf-8"), re.MULTILINE)
        found[path.stem] = heading[1] if heading else path.stem
    return found


class Help(Dialog):
    """The chapters at the left, the text at the right; opens at the page one is on."""

    def __init__(self, window: QWidget, page: str, language: str = "") -> None:
        room = window.height() - 96
        super().__init__(window, self.tr("Help"), width=min(1040, window.width() - 96), height=room)
        self._folder = help_folder(language or _language(window))
        self._chapters = chapters(self._folder)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.setFixedWidth(sizes().body * 15)
        chosen = self._list.palette()
        chosen.setColor(QPalette.ColorRole.Highlight, tones()["accent_soft"])
        chosen.setColor(QPalette.ColorRole.HighlightedText, tones()["accent"])
        self._list.setPalette(chosen)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        for title in self._chapters.values():
            item = QListWidgetItem(title, self._list)
            item.setSizeHint(QSize(0, sizes().list_row))
        self._text = QTextBrowser()
        self._text.setProperty("reading", True)
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("Help text"))
        self._text.setSearchPaths([str(self._folder)])
        self._text.anchorClicked.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._list)
        column = QVBoxLayout()
        column.addWidget(self._text)
        row.addLayout(column, 1)
        self.body.addLayout(row, 1)
        self._cancel.setText(self.tr("Close"))
        self._list.currentRowChanged.connect(self._show)
        keys = list(self._chapters)
        at = next((n for n, key in enumerate(keys) if key.endswith(page)), 0)
        self._list.setCurrentRow(at)

    def _show(self, row: int) -> None:
        key = list(self._chapters)[row]
        document = QTextDocument(self._text)
        document.setDefaultFont(self._text.font())
        document.setDefaultStyleSheet(f"a {{ color: {tones().accent}; }}")
        document.setMarkdown((self._folder / f"{key}.md").read_text("utf-8"))
        typeset(document)
        document.setBaseUrl(QUrl.fromLocalFile(f"{self._folder}/"))
        document.setTextWidth(sizes().body * 50)
        self._text.setDocument(document)

    def _follow(self, url: QUrl) -> None:
        key = Path(url.path()).stem
        if key in self._chapters:
            self._list.setCurrentRow(list(self._chapters).index(key))
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)


def _language(window: QWidget) -> str:
    spoken = window.locale()
    return "en" if spoken.language() == QLocale.Language.English else "zh_CN"
