"""Words: a label in one type role and one tone, right again after every change of look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hallapp.views.look import face, sizes, tones


class Words(QLabel):
    """A plain-text label: `role` is a type size, `tone` a colour of ``Tones``.

    Whatever a user typed is data, so nothing is read as markup.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        bold: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._tone = tone
        self._bold = bold or role in ("strong", "title", "figure")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.dress()

    def dress(self) -> None:
        """Put font and colour on."""
        self.setFont(face(sizes().of(self._role), bold=self._bold))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, tones()[self._tone])
        self.setPalette(palette)

    def say(self, text: str, tone: str | None = None) -> None:
        """Change the words, and the tone with them."""
        if tone is not None and tone != self._tone:
            self._tone = tone
            self.dress()
        self.setText(text)


class Elided(Words):
    """One line that gives way: too long is elided at the right, the whole text in the tip."""

    def say(self, text: str, tone: str | None = None) -> None:
        """Change the words; the label may become narrower than they are."""
        super().say(text, tone)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)
