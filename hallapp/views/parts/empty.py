"""An empty page: icon, what is not there, what to do first, one primary button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallapp.views.parts.buttons import Button
from hallapp.views.parts.icon_mark import IconMark
from hallapp.views.parts.words import Words


class Empty(QWidget):
    """What stands where a list would; ``wished`` is the button."""

    wished = Signal()

    def __init__(
        self,
        icon: str,
        missing: str,
        first: str,
        deed: str = "",
        *,
        deed_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(IconMark(icon, "text3", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        for label in (Words(missing, "strong"), Words(first, "body", "text2", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if deed:
            button = Button(deed, "primary", icon=deed_icon)
            button.clicked.connect(self.wished)
            column.addSpacing(4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(f"{missing} {first}")
