"""The panel at the right: one case with its stages, its clock explained, and what may be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from hallapp.domain.cases import CaseDetail, CaseLine, Verb
from hallapp.domain.masking import is_masked, masked, masked_phone
from hallapp.views import case_words, saying
from hallapp.views.moments import time_words
from hallapp.views.pages.case_clock import CaseClock
from hallapp.views.pages.case_deeds import REFUSE, WORDS, deeds
from hallapp.views.pages.case_history import CaseHistory
from hallapp.views.pages.case_stages import shown_stages
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.lamp import LampWord
from hallapp.views.parts.stages import StageLine
from hallapp.views.parts.words import Elided, Words
from hallapp.views.saying import Present
from hallapp.views.sizes import PADDING

WIDE = 412
_COLUMNS = 3


class CasePanel(Card):
    """``wished`` carries a verb and the case, ``printed`` a paper, ``unmasked`` the case.

    Head and actions are pinned, the middle scrolls.
    """

    wished = Signal(object, object)
    refused = Signal(object)
    printed = Signal(str, object)
    unmasked = Signal(object)
    closed = Signal()

    def __init__(self, present: Callable[[], Present], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self.able, self.prints = True, True  # what who is here may do with a case
        self._detail: CaseDetail | None = None
        self._shown_whole = False
        self.setFixedWidth(WIDE)
        self.setAccessibleName(self.tr("Case"))
        self._make_head()
        self.stages = StageLine(self)
        self.clock = CaseClock(present, self)
        self.history = CaseHistory(present, self)
        self._make_foot()
        self._build()

    # --- building ---------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.lamp = LampWord(self)
        self.number = Words("", "body", "text2")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fold = IconButton("arrows-out-simple", self.tr("Wider or narrower"), self)
        self.fold.clicked.connect(self.toggle_width)
        self.shut = IconButton("x", self.tr("Close the panel"), self)
        self.shut.clicked.connect(self.closed)
        self.title = Elided("", "title")
        self.title.say("")
        self.left = Words("", "strong")
        self.applicant = Words("", "body", "text2")
        self.show_name = Button(self.tr("Show"), "quiet", small=True)
        self.show_name.clicked.connect(self._unmask)
        self.where = Elided("", "body", "text2")
        self.where.say("")
        self.until = Words("", "body", "text2")

    def _make_foot(self) -> None:
        self.foot = QGridLayout()
        self.foot.setContentsMargins(PADDING, 8, PADDING, 10)
        self.foot.setHorizontalSpacing(8)
        self.foot.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            self.foot.setColumnStretch(column, 1)
        self.buttons: dict[str, Button] = {}

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(PADDING, 4, 6, 0)
        first.setSpacing(6)
        first.addWidget(self.lamp)
        first.addWidget(self.number)
        first.addStretch(1)
        first.addWidget(self.fold)
        first.addWidget(self.shut)
        second = QHBoxLayout()
        second.setContentsMargins(PADDING, 0, PADDING, 0)
        second.setSpacing(12)
        second.addWidget(self.title, 1)
        second.addWidget(self.left)
        third = QHBoxLayout()
        third.setContentsMargins(PADDING, 0, PADDING, 0)
        third.setSpacing(6)
        third.addWidget(self.applicant)
        third.addWidget(self.show_name)
        third.addWidget(self.where, 1)
        third.addWidget(self.until)
        middle = QWidget()
        middle.setObjectName("middle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 0, 0, 8)
        column.setSpacing(0)
        stages = QHBoxLayout()
        stages.setContentsMargins(8, 0, 12, 0)
        stages.addWidget(self.stages)
        column.addLayout(stages)
        column.addWidget(Hairline())
        column.addWidget(self.clock)
        column.addWidget(self.history)
        column.addStretch(1)
        self.middle = QScrollArea(self)
        self.middle.setWidget(middle)
        self.middle.setWidgetResizable(True)
        self.middle.setFrameShape(QScrollArea.Shape.NoFrame)
        self.middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.middle.setAccessibleName(self.tr("Stages, clock and history"))
        self.middle.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        for row in (first, second, third):
            whole.addLayout(row)
        whole.addSpacing(4)
        whole.addWidget(Hairline())
        whole.addWidget(self.middle, 1)
        whole.addWidget(Hairline())
        whole.addLayout(self.foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- showing ----------------------------------------------------------------------------

    @property
    def line(self) -> CaseLine | None:
        """The case that is shown."""
        return self._detail.line if self._detail else None

    def show_detail(self, detail: CaseDetail) -> None:
        """Show a case; another one is masked again."""
        if self._detail is None or self._detail.line.id != detail.line.id:
            self._shown_whole = False
            self.middle.verticalScrollBar().setValue(0)
        self._detail = detail
        line, present = detail.line, self._present()
        self.lamp.show_lamp(*case_words.lamp(line))
        self.number.say(line.case_no)
        self.title.say(line.item or self.tr("without item"))
        left = case_words.remaining_sentence(line, present)
        self.left.say(left.text, left.tone)
        self._say_people(line)
        self.until.say(_until(line, present))
        self.stages.show_stages(shown_stages(detail.stages, present))
        self.clock.show_clock(detail)
        self.history.show_history(detail)
        self._offer(detail)

    def _say_people(self, line: CaseLine) -> None:
        name = line.applicant
        if not self._shown_whole:
            self.applicant.say(masked(name, line.applicant_kind))
        else:
            self.applicant.say(" ".join(part for part in (name, line.phone) if part))
        self.applicant.setToolTip(masked_phone(line.phone) if not self._shown_whole else "")
        self.show_name.setVisible(bool(name) and not self._shown_whole and not is_masked(name))
        window = self.tr("window {number}").format(number=line.window) if line.window else ""
        parts = [part for part in (window, line.staff) if part]
        self.where.say(QCoreApplication.translate("Clock", ", ").join(parts))

    def _unmask(self) -> None:
        if self._detail is not None:
            self._shown_whole = True
            self._say_people(self._detail.line)
            self.unmasked.emit(self._detail.line)

    def toggle_width(self) -> None:
        """Give the panel more room, or take it back."""
        self.setFixedWidth(WIDE if self.width() > WIDE else WIDE + 188)

    # --- actions ----------------------------------------------------------------------------

    def _offer(self, detail: CaseDetail) -> None:
        focused = next((key for key, b in self.buttons.items() if b.hasFocus()), None)
        while (item := self.foot.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        found = deeds(detail)
        if self.able and found.primary is not None:
            self._add(found.primary.value, self._deed_button(found.primary, "primary"))
        for verb in found.beside if self.able else ():
            self._add(verb.value, self._deed_button(verb, ""))
        if self.prints:
            self._add("print", self._print_button(detail))
        if self.able and found.in_menu:
            self._add("more", self._more_button(found.in_menu))
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _add(self, key: str, button: Button) -> None:
        row, column = divmod(len(self.buttons), _COLUMNS)
        self.buttons[key] = button
        self.foot.addWidget(button, row, column)

    def _deed_button(self, verb: Verb, kind: str) -> Button:
        button = Button(QCoreApplication.translate("Deed", WORDS[verb]), kind, parent=self)
        button.clicked.connect(lambda: self._wish(verb))
        return button

    def _wish(self, verb: Verb) -> None:
        if self._detail is not None:
            self.wished.emit(verb, self._detail)

    def _print_button(self, detail: CaseDetail) -> Button:
        button = Button(self.tr("Print…"), icon="printer", parent=self)
        menu = QMenu(button)
        slip = menu.addAction(self.tr("Acceptance slip"))
        slip.triggered.connect(lambda: self.printed.emit("acceptance", detail))
        if detail.line.accepted_at is None:
            slip.setText(self.tr("Acceptance slip (not accepted yet)"))
            slip.setEnabled(False)
        elif not detail.authority:
            slip.setText(self.tr("Acceptance slip (the item names no authority)"))
            slip.setEnabled(False)
        clock = menu.addAction(self.tr("Clock slip"))
        clock.triggered.connect(lambda: self.printed.emit("clock", detail))
        clock.setEnabled(bool(detail.clock_lines))
        _opens(button, menu)
        return button

    def _more_button(self, verbs: tuple[Verb, ...]) -> Button:
        button = Button(self.tr("More…"), parent=self)
        menu = QMenu(button)
        for verb in verbs:
            words = QCoreApplication.translate("Deed", WORDS[verb])
            menu.addAction(words).triggered.connect(lambda _=False, v=verb: self._wish(v))
            if verb is Verb.DECIDE:
                action = menu.addAction(QCoreApplication.translate("Deed", REFUSE))
                action.triggered.connect(lambda: self.refused.emit(self._detail))
        _opens(button, menu)
        return button


def _opens(button: Button, menu: QMenu) -> None:
    """Open the menu over the button, which stands at the window's foot."""

    def show() -> None:
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    button.clicked.connect(show)


def _until(line: CaseLine, present: Present) -> str:
    """到期 10月10日 17:00."""
    translate = QCoreApplication.translate
    at = line.if_resumed_due_at if line.paused_since is not None else line.due_at
    if line.closed_at is not None:
        return translate("CasePanel", "closed {at}").format(
            at=saying.moment(line.closed_at, present)
        )
    if line.paused_since is not None:
        said = saying.moment(line.paused_since, present)
        return translate("CasePanel", "paused since {at}").format(at=said)
    if at is None:
        return "" if line.missing_year is None else case_words.missing_sentence(line.missing_year)
    time = f" {time_words(at)}" if isinstance(at, datetime) else ""
    return translate("CasePanel", "due {at}").format(at=f"{saying.day(at, present)}{time}")
