"""The recovery code on one sheet of paper: painted straight to the printer, kept in no file."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinter

from hallapp.views.look import face

_POINTS = 22


def print_code(printer: QPrinter, hall: str, name: str, code: str) -> None:
    """Hall, name, code, and what it is for."""
    translate = QCoreApplication.translate
    lines = (
        (hall, 14, True),
        (translate("RecoveryCode", "Recovery code of {name}").format(name=name), 14, False),
        (code, _POINTS, True),
        (translate("RecoveryCode", "Keep it in the safe; it sets a new password once."), 11, False),
    )
    painter = QPainter(printer)
    unit = printer.resolution() / 72
    top = 90.0 * unit
    for words, points, bold in lines:
        font = QFont(face(_POINTS, bold=bold))
        font.setPixelSize(round(points * unit))
        painter.setFont(font)
        place = QRectF(60 * unit, top, printer.width() - 120 * unit, 3 * points * unit)
        painter.drawText(place, Qt.TextFlag.TextWordWrap, words)
        top += 3 * points * unit
    painter.end()
