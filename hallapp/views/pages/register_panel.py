"""The panel at the right: one entry with its stages and limits, its form, and what may be done."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from hallapp.domain.deadlines import Lamp, Limit, Unit
from hallapp.domain.masking import is_masked
from hallapp.domain.registers.lines import EntryDetail, EntryLine, LimitStand
from hallapp.domain.registers.origins import ORIGINS
from hallapp.domain.registers.spec import VOID, Phase, Register
from hallapp.views import register_words, saying
from hallapp.views.pages.register_files import EntryFiles
from hallapp.views.pages.register_form import Names, RegisterForm
from hallapp.views.parts.arrows import Arrows
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.lamp import LampWord
from hallapp.views.parts.limit_bar import LimitBar
from hallapp.views.parts.words import Elided, Words
from hallapp.views.saying import Present
from hallapp.views.sizes import PADDING
from hallapp.wording import QT_TRANSLATE_NOOP

WIDE = 508
ORDER = "order_rectification"
_KEY = "Ctrl+↵"
_TONES = {Lamp.WARNING: "warn", Lamp.RED: "red", Lamp.YELLOW: "yellow"}


class RegisterPanel(Card):
    """``wished`` carries what to do: ``add``, ``amend``, ``void``, `ORDER` or the key of a move.

    Head and actions are pinned, the middle scrolls.
    """

    wished = Signal(str)
    formed = Signal()  # another form is shown
    revealed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.able = True  # whether who is here may do something about an entry
        self.setFixedWidth(WIDE)
        self.setAccessibleName(self.tr("Entry"))
        self.spec: Register | None = None
        self.detail: EntryDetail | None = None
        self.form: RegisterForm | None = None
        self.buttons: dict[str, Button] = {}
        self.lamp = LampWord(self)
        self.number = Words("", "body", "text2")
        self.eye = IconButton("eye", self.tr("Show names and phones"), self)
        self.eye.clicked.connect(self._reveal)
        self.shut = IconButton("x", self.tr("Close the panel"), self)
        self.shut.clicked.connect(self.closed)
        self.title = Elided("", "title")
        self.arrows = Arrows(self)
        self._bars = QHBoxLayout()
        self.files = EntryFiles(self)
        self._history = Words("", "caption", "text3", wrap=True)
        self._build()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._next)
        rectify = QShortcut(QKeySequence("Ctrl+R"), self)
        rectify.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rectify.activated.connect(self._rectify)

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(PADDING, 6, 6, 0)
        first.setSpacing(6)
        first.addWidget(self.lamp)
        first.addWidget(self.number)
        first.addStretch(1)
        first.addWidget(self.eye)
        first.addWidget(self.shut)
        head = QVBoxLayout()
        head.setContentsMargins(PADDING, 0, PADDING, 8)
        head.setSpacing(8)
        self._bars.setSpacing(20)
        head.addWidget(self.title)
        head.addWidget(self.arrows)
        head.addLayout(self._bars)
        self.middle = QScrollArea(self)
        self.middle.setWidgetResizable(True)
        self.middle.setFrameShape(QScrollArea.Shape.NoFrame)
        self.middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.middle.setAccessibleName(self.tr("Fields and history"))
        self.middle.viewport().setAutoFillBackground(False)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(PADDING, 10, PADDING, 10)
        self.foot.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(first)
        whole.addLayout(head)
        whole.addWidget(Hairline())
        whole.addWidget(self.middle, 1)
        whole.addWidget(Hairline())
        whole.addLayout(self.foot)

    # --- showing ----------------------------------------------------------------------------

    def begin(self, spec: Register, names: Names, present: Present, *, dated: bool = True) -> None:
        """A new entry: an empty form."""
        self.spec, self.detail = spec, None
        self.lamp.hide()
        self.number.say("")
        self.eye.hide()
        self.title.say(
            self.tr("New entry: {register}").format(register=register_words.say(spec, spec.title))
        )
        self._show_stages(spec, 0)
        self._show_limits((), present)
        self.files.begin()
        self._show_form(RegisterForm(spec, names, None, present, dated=dated), "")
        self._offer()

    def show_detail(
        self, spec: Register, detail: EntryDetail, names: Names, present: Present
    ) -> None:
        """Show an entry; people are masked again."""
        self.spec, self.detail = spec, detail
        line = detail.line
        self.lamp.show()
        self.lamp.show_lamp(*register_words.lamp(spec, line))
        self.number.say(line.entry_no)
        people = (str(line.values.get(field.name) or "") for field in spec.masked)
        self.eye.setVisible(any(said and not is_masked(said) for said in people))
        self.title.say(register_words.heading(spec, line, present))
        state = spec.by_state[line.state]
        self._show_stages(spec, state.stage + (state.phase is Phase.DONE))
        self._show_limits(detail.limits, present)
        ahead = next((move for move in detail.moves if not move.backward), None)
        form = RegisterForm(spec, names, line, present, needs=ahead.needs if ahead else ())
        form.setEnabled(line.state != VOID)
        self.files.show_files(detail.files, present, fixed=line.state == VOID)
        self._show_form(form, _history(spec, detail, present))
        self._offer()

    def _show_stages(self, spec: Register, at: int) -> None:
        self.arrows.show_stages(tuple(register_words.say(spec, word) for word in spec.stages), at)

    def _show_form(self, form: RegisterForm, history: str) -> None:
        self.form = form
        form.handed_in.connect(self._next)
        self.files.setParent(self)  # the widget before is deleted with what is in it
        inside = QWidget()
        inside.setObjectName("middle")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 8)
        first, last = (self.files, form) if self.files.rows.buttons else (form, self.files)
        column.addWidget(first)  # what is there is seen at once, an empty list does not push
        column.addWidget(last)
        self.files.watch(form)
        self._history = Words(history, "caption", "text3", wrap=True)
        self._history.setContentsMargins(PADDING, 0, PADDING, 0)
        self._history.setVisible(bool(history))
        column.addWidget(self._history)
        column.addStretch(1)
        self.middle.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.formed.emit()

    def _show_limits(self, limits: tuple[LimitStand, ...], present: Present) -> None:
        while (item := self._bars.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        assert self.spec is not None
        for stand in limits:
            bar = LimitBar(self)
            words, share, tone = _limit(self.spec, stand, present)
            bar.show_limit(words, share, tone)
            self._bars.addWidget(bar)

    # --- actions ----------------------------------------------------------------------------

    def _offer(self) -> None:
        while (item := self.foot.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        assert self.spec is not None
        if self.detail is None:
            self.foot.addStretch(1)
            self._button("add", self.tr("Enter  Ctrl+↵"), "primary")
            return
        if self.detail.line.state == VOID or not self.able:
            self.foot.addStretch(1)
            return
        forward = [move for move in self.detail.moves if not move.backward]
        backward = [move for move in self.detail.moves if move.backward]
        more = [(move.key, register_words.say(self.spec, move.label)) for move in backward[1:]]
        if self.spec.key in ORIGINS:
            more.insert(0, (ORDER, self.tr("Order a rectification  Ctrl+R")))
        self._more(more)
        self.foot.addStretch(1)
        for move in backward[:1]:
            self._button(move.key, register_words.say(self.spec, move.label), "")
        self._button("amend", self.tr("Save"), "" if forward else "primary")
        for move in forward[1:][::-1]:
            self._button(move.key, register_words.say(self.spec, move.label), "")
        for move in forward[:1]:
            self._button(move.key, register_words.say(self.spec, move.label), "primary")
            self._hint_key(self.buttons[move.key])

    def _hint_key(self, button: Button) -> None:
        """Say the key on the primary button where the row has room for it."""
        words = button.text()
        button.setText(f"{words}  {_KEY}")
        asked = self.foot.sizeHint().width()
        if asked > self.width():
            button.setText(words)

    def _button(self, key: str, words: str, kind: str) -> None:
        button = Button(words, kind, parent=self)
        button.clicked.connect(lambda: self.wished.emit(key))
        self.buttons[key] = button
        self.foot.addWidget(button)

    def _more(self, wishes: list[tuple[str, str]]) -> None:
        button = Button(self.tr("More…"), "plain", parent=self)
        menu = QMenu(button)
        for key, words in [*wishes, ("void", self.tr("Make void…"))]:
            menu.addAction(words).triggered.connect(lambda _=False, key=key: self.wished.emit(key))
        button.clicked.connect(
            lambda: menu.popup(button.mapToGlobal(button.rect().topLeft()) - _above(menu))
        )
        self.foot.addWidget(button)

    def _next(self) -> None:
        """Ctrl+Enter: the primary button."""
        for button in self.buttons.values():
            if button.property("kind") == "primary":
                button.click()
                return

    def _rectify(self) -> None:
        """Ctrl+R: a rectification of what was found."""
        if self.spec is not None and self.spec.key in ORIGINS and self.line is not None:
            self.wished.emit(ORDER)

    def _reveal(self) -> None:
        if self.detail is not None and self.form is not None:
            self.form.reveal(self.detail.line)
            self.eye.hide()
            self.revealed.emit(self.detail.line)

    @property
    def line(self) -> EntryLine | None:
        """The entry that is shown."""
        return None if self.detail is None else self.detail.line


def _above(menu: QMenu) -> QPoint:
    return QPoint(0, menu.sizeHint().height())


def _limit(
    spec: Register, stand: LimitStand, present: Present
) -> tuple[tuple[str, str, str], float, str]:
    name = register_words.say(spec, spec.by_limit[stand.key].label)
    length = _length(stand.length)
    until = "" if stand.due_at is None else saying.moment(stand.due_at, present)
    until = register_words.translate("Entry", "until {at}").format(at=until) if until else ""
    if stand.since is None or stand.due_at is None:
        return (f"{name} {length}", register_words.translate("Entry", "not yet"), ""), 0.0, "text3"
    share = 1.0 if not stand.whole_days else stand.used_days / stand.whole_days
    used = saying.count_of_days(stand.used_days)
    if stand.until is not None:
        said = register_words.translate("Entry", "took {days}").format(days=used)
        return (f"{name} {length}", said, until), share, "accent"
    said = register_words.translate("Entry", "{days} used").format(days=used)
    return (f"{name} {length}", said, until), share, _TONES.get(stand.lamp, "accent")


def _length(limit: Limit | None) -> str:
    """15 日 for working days, which is what a register means; else with its unit."""
    if limit is None:
        return ""
    if limit.unit is not Unit.WORKDAY:
        return saying.limit(limit)
    return register_words.translate("Entry", "{n} days").format(n=limit.number)


def _history(spec: Register, detail: EntryDetail, present: Present) -> str:
    """The lines of the history, the newest first."""
    found = []
    for event in reversed(detail.events):
        move = spec.by_move.get(event.verb)
        if move is not None:
            verb = register_words.say(spec, move.label)
        else:
            verb = register_words.translate("EntryVerb", VERBS[event.verb])
        parts = (saying.moment(event.at, present), verb, event.who, event.reason)
        found.append("  ".join(filter(None, parts)))
    return "\n".join(found)


VERBS = {
    "add": QT_TRANSLATE_NOOP("EntryVerb", "Entered"),
    "amend": QT_TRANSLATE_NOOP("EntryVerb", "Changed"),
    "void": QT_TRANSLATE_NOOP("EntryVerb", "Made void"),
    "import": QT_TRANSLATE_NOOP("EntryVerb", "Imported"),
    "attach": QT_TRANSLATE_NOOP("EntryVerb", "Attached a file"),
    "detach": QT_TRANSLATE_NOOP("EntryVerb", "Took a file off"),
    "look": QT_TRANSLATE_NOOP("EntryVerb", "Looked at"),
    "erase": QT_TRANSLATE_NOOP("EntryVerb", "Names, phones, attachments erased"),
}
