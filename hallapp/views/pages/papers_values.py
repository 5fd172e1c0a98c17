"""What one paper is told: its period or its case, its size, colours and language."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from hallapp.desk.prints import PaperEntry
from hallapp.domain.errors import Refused
from hallapp.domain.registers import PUBLIC
from hallapp.domain.spans import Bucket
from hallapp.views.errors import sentence
from hallapp.views.pages.papers_period import PeriodField
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.register_words import say
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FIELDS = {"from": "period", "to": "period", "case_no": "case"}  # where a refusal stands
_ASKED = {  # parameter → its label and a hint
    "notice": (QT_TRANSLATE_NOOP("PaperValues", "Number of the notice"), "1"),
    "day": (QT_TRANSLATE_NOOP("PaperValues", "Day"), "{today}"),
    "handover": (
        QT_TRANSLATE_NOOP("PaperValues", "Handover"),
        QT_TRANSLATE_NOOP("PaperValues", "number of the handover; empty: the last"),
    ),
    "week": (QT_TRANSLATE_NOOP("PaperValues", "Week"), "2026W41"),
    "window": (QT_TRANSLATE_NOOP("PaperValues", "Window"), "1"),
    "entry": (QT_TRANSLATE_NOOP("PaperValues", "Number"), "TS-26-001"),
    "department": (
        QT_TRANSLATE_NOOP("PaperValues", "Department"),
        QT_TRANSLATE_NOOP("PaperValues", "as the register says"),
    ),
    "kind": (
        QT_TRANSLATE_NOOP("PaperValues", "Kind"),
        QT_TRANSLATE_NOOP("PaperValues", "as the register says"),
    ),
    "topic": (QT_TRANSLATE_NOOP("PaperValues", "Topic"), ""),
    "names": (
        QT_TRANSLATE_NOOP("PaperValues", "Names"),
        QT_TRANSLATE_NOOP("PaperValues", "in their order, with 、 between"),
    ),
    "seats": (QT_TRANSLATE_NOOP("PaperValues", "To be chosen"), "5"),
    "days": (QT_TRANSLATE_NOOP("PaperValues", "Working days"), "5"),
    "first": (
        QT_TRANSLATE_NOOP("PaperValues", "First stub number"),
        QT_TRANSLATE_NOOP("PaperValues", "to be written by hand"),
    ),
    "count": (QT_TRANSLATE_NOOP("PaperValues", "How many"), "1"),
    "party": (
        QT_TRANSLATE_NOOP("PaperValues", "Party members only"),
        QT_TRANSLATE_NOOP("PaperValues", "yes or no"),
    ),
    "hours": (QT_TRANSLATE_NOOP("PaperValues", "Hours"), "9:00—12:00"),
    "reason": (QT_TRANSLATE_NOOP("PaperValues", "Reason"), ""),
    "place": (QT_TRANSLATE_NOOP("PaperValues", "Place"), ""),
    "host": (QT_TRANSLATE_NOOP("PaperValues", "Host"), ""),
    "item": (
        QT_TRANSLATE_NOOP("PaperValues", "Item"),
        QT_TRANSLATE_NOOP("PaperValues", "code, name or initials"),
    ),
    "form": (QT_TRANSLATE_NOOP("PaperValues", "Form"), ""),
    "text": (
        QT_TRANSLATE_NOOP("PaperValues", "Text"),
        QT_TRANSLATE_NOOP("PaperValues", "as kept in Settings"),
    ),
    "to": (
        QT_TRANSLATE_NOOP("PaperValues", "Go to window"),
        QT_TRANSLATE_NOOP("PaperValues", "one that does the same"),
    ),
}
_CHOSEN = {  # parameter → its label and its choices, the first one as if nothing were said
    "style": (
        QT_TRANSLATE_NOOP("PaperValues", "Style"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "Poster"),
            "official": QT_TRANSLATE_NOOP("PaperValues", "Official paper"),
        },
    ),
    "imposed": (
        QT_TRANSLATE_NOOP("PaperValues", "Pages"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "One by one"),
            "1": QT_TRANSLATE_NOOP("PaperValues", "To fold, on A4"),
        },
    ),
    "blank": (
        QT_TRANSLATE_NOOP("PaperValues", "Blank form"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "Without"),
            "1": QT_TRANSLATE_NOOP("PaperValues", "With"),
        },
    ),
}
_CASE = "case"  # the book of cases among the registers
_TYPING = 400  # ms without a key before the preview follows


class PaperValues(QWidget):
    """The fields of one paper; ``changed`` says that another preview is wished."""

    changed = Signal()

    def __init__(self, entry: PaperEntry, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self.period: PeriodField | None = None
        self.case: QLineEdit | None = None
        self.plain: dict[str, QLineEdit] = {}
        self.chosen: dict[str, Choices] = {}
        self.sheet: Choices | None = None
        self.register: QComboBox | None = None
        self._today = today
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        if "case" in entry.parameters:
            self._ask_case(today)
        if "key" in entry.parameters:
            self._ask_register()
        if "period" not in entry.parameters:
            self._ask_plain(entry, today)
        if "period" in entry.parameters:
            self._ask_period(entry, today)
        for name in (each for each in entry.parameters if each in _CHOSEN):
            label, options = _CHOSEN[name]
            said = {key: translate("PaperValues", word) for key, word in options.items()}
            self.chosen[name] = self._choice(name, translate("PaperValues", label), said)
        if len(entry.sizes) > 1:
            self.sheet = self._choice(
                "size", self.tr("Paper"), {each: each for each in entry.sizes}
            )
        self.colours = self._choice(
            "mono", self.tr("Print"), {"": self.tr("In colour"), "1": self.tr("Black and white")}
        )
        self.language = self._choice(
            "language", self.tr("Language"), {"zh_CN": "中文", "en": "English"}
        )

    def _ask_case(self, today: date) -> None:
        self.case = QLineEdit()
        self.case.setPlaceholderText(f"{today:%Y-%m%d}-0001")
        self.case.setClearButtonEnabled(True)
        self.case.textEdited.connect(lambda _: self._typing.start())
        self.case.returnPressed.connect(self._done_typing)
        self._add(Field("case", self.tr("Case number"), self.case))

    def _ask_register(self) -> None:
        """Which book: the case log, then every register that is not sealed."""
        self.register = QComboBox()
        self.register.setMaxVisibleItems(20)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.register.setSizeAdjustPolicy(policy)
        self.register.addItem(self.tr("Case log"), _CASE)
        for spec in PUBLIC:
            self.register.addItem(say(spec, spec.title), spec.key)
        self.register.activated.connect(lambda _: self._turn_to_book())
        self._add(Field("key", self.tr("Register"), self.register))

    def _turn_to_book(self) -> None:
        self._suit_period()
        self.changed.emit()

    def _suit_period(self) -> None:
        """Cases are bound by the month, the few entries of a register by the year."""
        if self.register is not None and self.period is not None:
            is_case = self.register.currentData() == _CASE
            self.period.show_span(Bucket.MONTH if is_case else Bucket.YEAR)

    def _ask_plain(self, entry: PaperEntry, today: date) -> None:
        """What is typed in one line: each may stay empty."""
        for name in (each for each in entry.parameters if each in _ASKED):
            label, hint = (translate("PaperValues", word) for word in _ASKED[name])
            typed = QLineEdit()
            typed.setPlaceholderText(hint.format(today=today.isoformat()))
            typed.setClearButtonEnabled(True)
            typed.textEdited.connect(lambda _: self._typing.start())
            typed.returnPressed.connect(self._done_typing)
            self.plain[name] = typed
            self._add(Field(name, label, typed))

    def _done_typing(self) -> None:
        self._typing.stop()
        self.changed.emit()

    def _ask_period(self, entry: PaperEntry, today: date) -> None:
        bucket = Bucket.QUARTER if entry.family == "wall" else Bucket.MONTH
        self.period = PeriodField(bucket, today)
        self.period.changed.connect(self.changed)
        self._add(Field("period", self.tr("Period"), self.period))

    def _choice(self, name: str, label: str, options: dict[str, str]) -> Choices:
        choices = Choices(options, across=2)
        choices.choose(next(iter(options)))
        choices.chosen.connect(lambda _: self.changed.emit())
        self._add(Field(name, label, choices))
        return choices

    def _add(self, field: Field) -> None:
        self.fields[field.name] = field
        self._column.addWidget(field)

    # --- what is told -----------------------------------------------------------------------

    @property
    def values(self) -> dict[str, str]:
        """What `desk.prints` is told."""
        told = dict(self.period.values) if self.period is not None else {}
        if self.case is not None and self.case.text().strip():
            told["case"] = self.case.text().strip()
        if self.register is not None and self.register.currentData() != _CASE:
            told["key"] = str(self.register.currentData())
        told |= {name: text for name, typed in self.plain.items() if (text := typed.text().strip())}
        told |= {name: choice.key for name, choice in self.chosen.items() if choice.key}
        if self.sheet is not None:
            told["size"] = self.sheet.key
        if self.colours.key:
            told["mono"] = self.colours.key
        told["language"] = self.language.key
        return told

    def tell(self, values: Mapping[str, str]) -> None:
        """Show other values: ``case``, ``key``, ``day``, ``from`` with ``to``, ``size``.

        Which register stays chosen until another one is told.
        """
        self._tell_register(values.get("key", ""))
        if self.case is not None and "case" in values:
            self.case.setText(values["case"])
        for name, typed in self.plain.items():
            typed.setText(values.get(name, ""))
        for name, choice in self.chosen.items():
            choice.choose(values.get(name, ""))
        if self.period is not None and "from" in values and "to" in values:
            first, last = (date.fromisoformat(values[end]) for end in ("from", "to"))
            self.period.show_days(first, last)
        if self.sheet is not None and "size" in values:
            self.sheet.choose(values["size"])

    def _tell_register(self, key: str) -> None:
        at = self.register.findData(key) if self.register is not None and key else -1
        if self.register is None or at in {-1, self.register.currentIndex()}:
            return
        self.register.setCurrentIndex(at)
        self._suit_period()

    def refuse(self, error: Exception | None) -> None:
        """Mark the field at fault; None takes the mark away."""
        at = getattr(error, "field", "")
        at = at if at in self.fields else _FIELDS.get(at, at)
        for name, field in self.fields.items():
            wrong = isinstance(error, Refused) and name == at
            if wrong or field.refused:
                field.refuse(sentence(error) if error is not None and wrong else "")
