"""What a page offers to who is here: what their roles do not hold is left away, not refused."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hallapp.domain.rights import Right
from hallapp.views.page import Frame


def only_for(frame: Frame, rights: Sequence[Right], *offered: QWidget) -> bool:
    """Hide what only somebody with one of some rights may do; whether who is here may.

    Everything stays while nobody has to sign in. Who signs in next gets a window built anew.
    """
    may: bool = frame.hall.may(*rights)
    if not may:
        for widget in offered:
            widget.hide()
    return may
