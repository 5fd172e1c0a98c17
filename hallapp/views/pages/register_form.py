"""The fields of an entry as a form, made from the spec: what its stage asks for comes first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hallapp.domain.errors import Refused
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import MASKED, REFERRING, Kind, Register
from hallapp.domain.registers.spec import Field as Spec
from hallapp.domain.registers.values import chosen
from hallapp.views.errors import sentence
from hallapp.views.look import metrics, sizes
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.register_words import say, value
from hallapp.views.saying import Present

RECEIVED = "received_at"
_RECEIVED = Spec(name=RECEIVED, label="", kind=Kind.MOMENT)
_CARDS, _PAIR = 5, 2  # more choices than these are a list; a pair may share a row
_WHOLE, _HALF = 460, 225  # pixels across the form
_SHORT = 6  # characters that a list is wide at least, however long its words are
_CARD, _GAP = 48, 8  # a card's own round its words, and between two
_TICK = 44  # a box's own beside its words, and the room to the next
_WIDE = frozenset({Kind.LONG, Kind.CHOICES})


@dataclass(frozen=True)
class Names:
    """What fields refer to: windows, people, departments."""

    windows: Sequence[str] = ()
    staff: Sequence[str] = ()
    departments: Sequence[str] = ()

    def of(self, kind: Kind) -> Sequence[str]:
        """Those of a kind of field."""
        known = {Kind.WINDOW: self.windows, Kind.STAFF: self.staff}
        return known.get(kind, self.departments)


class Ticks(QWidget):
    """Several of a closed list, as boxes to tick."""

    def __init__(self, options: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        font = metrics(sizes().body)
        wide = sum(font.horizontalAdvance(words) + _TICK for words in options.values())
        across = len(options) if wide <= _WHOLE else _PAIR
        for at, (code, words) in enumerate(options.items()):
            box = QCheckBox(words, self)
            self.boxes[code] = box
            grid.addWidget(box, at // across, at % across)
        grid.setColumnStretch(across, 1)

    @property
    def codes(self) -> str:
        """What is ticked."""
        return ",".join(code for code, box in self.boxes.items() if box.isChecked())


@dataclass
class _Shown:
    """A field on the form and what it held when it was shown."""

    spec: Spec
    field: Field
    before: str = ""


class RegisterForm(QWidget):
    """The form of one entry; ``handed_in`` by Enter in its last field.

    `needs` are the fields that the deed of the primary button asks for; a `dated` one asks for
    the moment as well, for what is entered later.
    """

    handed_in = Signal()

    def __init__(
        self,
        spec: Register,
        names: Names,
        line: EntryLine | None,
        present: Present,
        *,
        needs: Collection[str] = (),
        dated: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spec, self._names = spec, names
        self._needs = needs
        self._present = present
        self.shown: dict[str, _Shown] = {}
        self._line = line
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 12)
        whole.setSpacing(8)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(8)
        whole.addLayout(self._asked)
        whole.addLayout(self._arranged(_in_order(spec, line), line))
        if dated:
            whole.addWidget(self._moment())

    def _arranged(self, fields: Sequence[Spec], line: EntryLine | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        row = column = 0
        for each in fields:
            shown = self._field(each, line)
            self.shown[each.name] = shown
            wide = each.kind in _WIDE or self._is_wide(each)
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(shown.field, row, column, 1, 2 if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(row + 1, 1)
        return grid

    def _moment(self) -> Field:
        field = Field(RECEIVED, self.tr("Time, if it was earlier"), self._entry(_RECEIVED))
        self.shown[RECEIVED] = _Shown(_RECEIVED, field)
        return field

    def _field(self, each: Spec, line: EntryLine | None) -> _Shown:
        found = None if line is None else line.values.get(each.name)
        entry = self._entry(each)
        needed = each.needed or each.name in self._needs
        shown = _Shown(each, Field(each.name, say(self._spec, each.label), entry, required=needed))
        if each.kind in MASKED and isinstance(entry, QLineEdit):
            entry.setPlaceholderText(value(self._spec, each, found, self._present))
        else:
            _put(entry, _text(found))
        shown.before = self._said(shown)
        return shown

    def _entry(self, each: Spec) -> QWidget:
        words = {choice.code: say(self._spec, choice.label) for choice in each.choices}
        if each.kind is Kind.LONG:
            text = QPlainTextEdit(self)
            text.setFixedHeight(2 * sizes().body + 38)
            text.setTabChangesFocus(True)
            return text
        if each.kind is Kind.CHOICES:
            return Ticks(words, self)
        if each.kind is Kind.YES_NO:
            both = {"true": say(self._spec, each.yes), "false": say(self._spec, each.no)}
            return Choices(both, across=2, parent=self)
        if each.kind is Kind.CHOICE and _fit(words.values(), _WHOLE):
            return Choices(words, across=len(words), parent=self)
        if each.kind is Kind.CHOICE or each.kind in REFERRING:
            return self._list(each, words)
        line = QLineEdit(self)
        if each.kind is Kind.DAY:
            line.setPlaceholderText("2026-03-05")
        if each.kind is Kind.MOMENT:
            line.setPlaceholderText("2026-03-05 09:30")
        return line

    def _is_wide(self, each: Spec) -> bool:
        """Whether its cards need the whole width."""
        if each.kind is Kind.YES_NO:
            return not _fit((say(self._spec, each.yes), say(self._spec, each.no)), _HALF)
        words = [say(self._spec, choice.label) for choice in each.choices]
        return _fit(words, _WHOLE) and (len(words) > _PAIR or not _fit(words, _HALF))

    def _list(self, each: Spec, words: Mapping[str, str]) -> QComboBox:
        found = QComboBox(self)
        found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        found.setMinimumContentsLength(_SHORT)
        found.addItem("", "")
        for code, said in words.items():
            found.addItem(said, code)
        if each.kind in REFERRING:
            for name in self._names.of(each.kind):
                found.addItem(name, name)
        return found

    # --- what it says -----------------------------------------------------------------------

    @property
    def changes(self) -> dict[str, object]:
        """The fields that hold something else than when they were shown."""
        return {
            name: said
            for name, shown in self.shown.items()
            if (said := self._said(shown)) != shown.before
        }

    def _said(self, shown: _Shown) -> str:
        entry = shown.field.entry
        if isinstance(entry, QLineEdit):
            text = entry.text().strip()
            return text.replace(" ", "T", 1) if shown.spec.kind is Kind.MOMENT else text
        if isinstance(entry, QPlainTextEdit):
            return entry.toPlainText().strip()
        if isinstance(entry, QComboBox):
            return str(entry.currentData() or "")
        if isinstance(entry, Choices):
            return entry.key
        assert isinstance(entry, Ticks)
        return entry.codes

    def said(self, name: str) -> str:
        """What a field that is shown holds."""
        return self._said(self.shown[name])

    def put(self, **values: object) -> None:
        """Fill fields, as if they were typed; a time that is told is seen at the top."""
        for name, found in values.items():
            _put(self.shown[name].field.entry, _text(found))
        if RECEIVED in values:
            self._asked.addWidget(self.shown[RECEIVED].field)

    def reveal(self, line: EntryLine) -> None:
        """Show people in full."""
        for name, shown in self.shown.items():
            if shown.spec.kind in MASKED:
                _put(shown.field.entry, _text(line.values.get(name)))
                shown.before = self._said(shown)

    def refuse(self, error: Exception) -> bool:
        """Show a refusal under its field; False if no field of the register is meant.

        A field that a deed needs and that is not there yet comes to the top.
        """
        for shown in self.shown.values():
            shown.field.refuse("")
        known = {*self._spec.by_name, *self.shown}
        if not isinstance(error, Refused) or error.field not in known:
            return False
        if error.field not in self.shown:
            shown = self._field(self._spec.by_name[error.field], self._line)
            self.shown[error.field] = shown
            self._asked.addWidget(shown.field)
        shown = self.shown[error.field]
        shown.field.refuse(sentence(error))
        shown.field.entry.setFocus()
        return True


def _fit(words: Collection[str], room: int) -> bool:
    """Whether words stand on cards beside each other."""
    if not 1 < len(words) <= _CARDS:
        return False
    font = metrics(sizes().body, bold=True)
    return sum(font.horizontalAdvance(word) + _CARD + _GAP for word in words) - _GAP <= room


def _in_order(spec: Register, line: EntryLine | None) -> list[Spec]:
    """What the next deed needs and the fields of this stage first, then those before it."""
    if line is None:
        return [each for each in spec.fields if not each.stage]
    state = spec.by_state[line.state]
    needed = {
        name
        for move in spec.moves
        if line.state in move.sources and not move.backward
        for name in move.needs
    }
    reached = [each for each in spec.fields if each.stage <= state.stage or each.name in needed]
    return sorted(reached, key=lambda each: -each.stage)


def _text(found: object) -> str:
    if found is None:
        return ""
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, datetime):
        return f"{found:%Y-%m-%d %H:%M}"
    return found.isoformat() if isinstance(found, date) else str(found)


def _put(entry: QWidget, text: str) -> None:
    if isinstance(entry, QLineEdit):
        entry.setText(text)
    elif isinstance(entry, QPlainTextEdit):
        entry.setPlainText(text)
    elif isinstance(entry, QComboBox):
        at = entry.findData(text)
        if at < 0:
            entry.addItem(text, text)
            at = entry.count() - 1
        entry.setCurrentIndex(at)
    elif isinstance(entry, Choices) and text:
        entry.choose(text)
    elif isinstance(entry, Ticks):
        for code, box in entry.boxes.items():
            box.setChecked(code in chosen(text))
