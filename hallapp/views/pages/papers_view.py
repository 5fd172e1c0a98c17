"""The middle of the papers page: the print itself on the desk, or why there is none."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Elided, Words
from hallapp.views.preview import FIT_PAGE, FIT_WIDTH, Preview
from hallapp.views.printing import Press
from hallapp.views.signs import Sign
from hallapp.views.sizes import PADDING

_CLOSE = (0.5, 1.0, 2.0, 4.0)


class Refusal(QWidget):
    """Why a paper cannot be printed, and what repairs it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words("", "strong")
        self.words = Words("", "body", "text2", wrap=True)
        self.repair = Button("")
        self._mend: Callable[[], None] | None = None
        self.repair.clicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 16)
        column.setSpacing(8)
        column.addStretch(1)
        self._sign = SignMark(Sign.BARRED)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.repair, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, sign: Sign, title: str, sentence: str) -> None:
        """Say a sentence."""
        self._sign.be(sign)
        self.title.say(title)
        self.words.say(sentence)
        self.setAccessibleName(f"{title} {sentence}")

    def offer(self, deed: str, mend: Callable[[], None] | None) -> None:
        """Offer what repairs it; `deed` names the button, "" where there is none."""
        self.repair.setText(deed)
        self.repair.setAccessibleName(deed)
        self.repair.setVisible(bool(deed))
        self._mend = mend

    def _do(self) -> None:
        if self._mend is not None:
            self._mend()


class PaperView(HeadedCard):
    """Head with pages and zoom, the preview on the desk, below it the progress."""

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.preview = Preview(press, self)
        self.refusal = Refusal(self)
        self.progress = ProgressLine(self)
        self._make_head()
        desk = QWidget()
        self._stack = QStackedLayout(desk)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.refusal)
        foot = QHBoxLayout()
        foot.setContentsMargins(PADDING, 0, PADDING, 0)
        foot.addWidget(self.progress)
        self.body.addWidget(desk, 1)
        self.body.addLayout(foot)
        self.progress.setContentsMargins(0, 8, 0, 8)
        self.preview.moved.connect(self._show_place)
        self._show_place()

    def _make_head(self) -> None:
        self.head.replaceWidget(self.title, title := Elided("", "strong"))
        self.title.deleteLater()
        self.title = title  # the page is as wide as the smallest screen, whatever is shown
        self.head.setStretch(0, 1)
        self.head.setStretch(2, 0)
        self.head.setSpacing(4)
        self.before = IconButton("caret-up", self.tr("Page before"), self)
        self.after = IconButton("caret-down", self.tr("Next page"), self)
        self.farther = IconButton("magnifying-glass-minus", self.tr("Smaller"), self)
        self.nearer = IconButton("magnifying-glass-plus", self.tr("Larger"), self)
        self.how_large = Button(self.tr("Whole page"), "plain", small=True, parent=self)
        self.write = IconButton("pencil-simple", self.tr("Write notices"), self)
        self.before.clicked.connect(lambda: self.preview.turn_to(self.preview.page - 1))
        self.after.clicked.connect(lambda: self.preview.turn_to(self.preview.page + 1))
        self.farther.clicked.connect(lambda: self._zoom_step(-1))
        self.nearer.clicked.connect(lambda: self._zoom_step(1))
        self.how_large.clicked.connect(self._choose_zoom)
        for button in (
            self.before,
            self.after,
            self.farther,
            self.how_large,
            self.nearer,
            self.write,
        ):
            self.head.addWidget(button)

    def show_pdf(self, title: str, pdf: bytes) -> None:
        """Show a paper."""
        self._say(title)
        self._stack.setCurrentWidget(self.preview)
        self.preview.show_pdf(pdf)

    def refuse(
        self, title: str, sentence: str, deed: str = "", mend: Callable[[], None] | None = None
    ) -> None:
        """Say why there is nothing to show."""
        self._clear(title)
        self.refusal.say(Sign.BARRED, self.tr("This paper cannot be printed like that"), sentence)
        self.refusal.offer(deed, mend)

    def ask(self, title: str, question: str, sentence: str) -> None:
        """Ask for what is not known yet."""
        self._clear(title)
        self.refusal.say(Sign.PENDING, question, sentence)
        self.refusal.offer("", None)

    def _clear(self, title: str) -> None:
        self._say(title)
        self.preview.show_pdf(b"")
        self._stack.setCurrentWidget(self.refusal)
        self._show_place()

    @property
    def is_refused(self) -> bool:
        """Whether a sentence stands where the paper would be."""
        return self._stack.currentWidget() is self.refusal

    def _say(self, title: str) -> None:
        self.title.say(title)
        self.setAccessibleName(title)

    def _zoom_step(self, step: int) -> None:
        self.preview.nearer(step)
        self.how_large.setText(f"{self.preview.scale:.0%}")

    def _choose_zoom(self) -> None:
        menu = QMenu(self)
        choices = [(FIT_PAGE, self.tr("Whole page")), (FIT_WIDTH, self.tr("Page width"))]
        choices += [(zoom, f"{zoom:.0%}") for zoom in _CLOSE]
        for zoom, words in choices:
            menu.addAction(words).triggered.connect(partial(self._zoom, zoom, words))
        menu.exec(self.how_large.mapToGlobal(QPoint(0, self.how_large.height())))

    def _zoom(self, zoom: float, words: str) -> None:
        self.preview.zoom(zoom)
        self.how_large.setText(words)

    def _show_place(self) -> None:
        pages = 0 if self.is_refused else self.preview.pages
        page = self.preview.page
        said = self.tr("Page {page} of {pages}").format(page=page + 1, pages=f"{pages:,}")
        self.line.say(f"{page + 1} / {pages:,}" if pages > 1 else "")
        self.line.setAccessibleName(said)
        self.line.setToolTip(said)
        for button, last in ((self.before, 0), (self.after, pages - 1)):
            button.setVisible(pages > 1)
            button.setEnabled(page != last)
        self.farther.setEnabled(pages > 0)
        self.how_large.setEnabled(pages > 0)
        self.nearer.setEnabled(pages > 0)
