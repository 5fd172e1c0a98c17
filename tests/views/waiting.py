"""What tests of the window wait for."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def gone(widget: QWidget) -> bool:
    """Whether a widget is closed: hidden, or taken away altogether."""
    return not isValid(widget) or not widget.isVisible()
