"""What is shown when the program itself went wrong: what happened, and where the log lies."""

import logging
import traceback
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.parts.words import Words


class ReportDialog(Dialog):
    """The report of a bug; the hall is unchanged by the step that failed."""

    def __init__(self, window: QWidget, error: BaseException) -> None:
        super().__init__(window, self.tr("Something in the program went wrong"), width=680)
        what = self.tr(
            "Nothing of what you were doing was saved half. You can go on working. "
            "If it happens again, hand this text and the log file to whoever looks after "
            "the program."
        )
        self.body.addWidget(Words(what, wrap=True))
        self._text = "".join(traceback.format_exception(error))
        text = QPlainTextEdit(self._text)
        text.setReadOnly(True)
        text.setMinimumHeight(220)
        text.setAccessibleName(self.tr("Report"))
        self.body.addWidget(text)
        if self._log_file():
            self.body.addWidget(Words(self._log_file(), "caption", "text3", wrap=True))
        self._cancel.setText(self.tr("Go on"))
        self.primary(self.tr("Copy the report"), self._copy)

    @staticmethod
    def _log_file() -> str:
        for handler in logging.getLogger("hallapp").handlers:
            if isinstance(handler, logging.FileHandler):
                return handler.baseFilename
        return ""

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        if self._log_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._log_file()).parent)))
        self.finish()
