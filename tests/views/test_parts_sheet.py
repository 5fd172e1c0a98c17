"""Every part in both schemes; the sheet itself is ``parts_sheet.py``."""

import importlib.util
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from hallapp.views.tones import DARK, LIGHT

_spec = importlib.util.spec_from_file_location(
    "parts_sheet", Path(__file__).with_name("parts_sheet.py")
)
assert _spec is not None
assert _spec.loader is not None
parts_sheet: Any = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(parts_sheet)


def test_the_parts_stand_where_the_picture_has_them(dressed: QApplication) -> None:
    image = parts_sheet.grab_both(dressed).toImage()
    for left, worn in ((0, LIGHT), (parts_sheet.WIDTH, DARK)):

        def at(x: int, y: int, left: int = left) -> str:
            return QColor(image.pixel(left + x, y)).name().upper()

        assert at(5, 5) == worn.window
        assert at(30, 250) == worn.accent  # the primary button
        assert at(89, 262) == worn.text  # its ring when it has the focus
        assert at(30, 325) == worn.accent_soft  # the chip that is on
        assert at(346, 390) == worn.red_fill  # the field in error
        assert at(26, 540) == worn.accent  # the bar of the selected row
        assert at(450, 540) == worn.accent_soft
        assert at(450, 505) == worn.hover
        assert at(246, 575) == worn.accent  # the current cell's ring
        assert at(450, 630) == worn.text  # the undo bar
