"""What one paper is told: its period or its case, its size, colours and language."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from hallapp.desk.prints import PaperEntry
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, read_span
from hallapp.views.errors import sentence
from hallapp.views.hall_words import TONGUES
from hallapp.views.pages.papers_lists import FREE, PICKED, Options
from hallapp.views.pages.papers_period import SHORT, PeriodField
from hallapp.views.pages.papers_words import size_word
from hallapp.views.parts.fields import Field
from hallapp.views.parts.picked import Picked
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FIELDS = {"from": "period", "to": "period", "case_no": "case"}  # where a refusal stands
_ASKED = {  # parameter → its label and a hint
    "notice": (QT_TRANSLATE_NOOP("PaperValues", "Number of the notice"), "1"),
    "day": (QT_TRANSLATE_NOOP("PaperValues", "Day"), "{today}"),
    "window": (
        QT_TRANSLATE_NOOP("PaperValues", "Window"),
        QT_TRANSLATE_NOOP("PaperValues", "the first one"),
    ),
    "key": (
        QT_TRANSLATE_NOOP("PaperValues", "Register"),
        QT_TRANSLATE_NOOP("PaperValues", "Cases"),
    ),
    "handover": (
        QT_TRANSLATE_NOOP("PaperValues", "Handover"),
        QT_TRANSLATE_NOOP("PaperValues", "number of the handover; empty: the last"),
    ),
    "week": (QT_TRANSLATE_NOOP("PaperValues", "Week"), "2026W41"),
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
    "round": (
        QT_TRANSLATE_NOOP("PaperValues", "Round of appraisal"),
        QT_TRANSLATE_NOOP("PaperValues", "2026年第三季度群众评议"),
    ),
    "names": (
        QT_TRANSLATE_NOOP("PaperValues", "Names"),
        QT_TRANSLATE_NOOP("PaperValues", "with 、 between"),
    ),
    "stars": (
        QT_TRANSLATE_NOOP("PaperValues", "Stars of"),
        QT_TRANSLATE_NOOP("PaperValues", "2026Q3; empty: the present run"),
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
    "people": (
        QT_TRANSLATE_NOOP("PaperValues", "People"),
        QT_TRANSLATE_NOOP("PaperValues", "all, a department, new, or names"),
    ),
    "windows": (
        QT_TRANSLATE_NOOP("PaperValues", "Windows"),
        QT_TRANSLATE_NOOP("PaperValues", "all, or 1、2"),
    ),
    "certificates": (QT_TRANSLATE_NOOP("PaperValues", "Certificate numbers"), "ZS-26-001"),
    "award": (
        QT_TRANSLATE_NOOP("PaperValues", "Title that is awarded"),
        QT_TRANSLATE_NOOP("PaperValues", "2026年第一季度窗口服务明星"),
    ),
    "title": (QT_TRANSLATE_NOOP("PaperValues", "Title"), QT_TRANSLATE_NOOP("PaperValues", "all")),
    "issuer": (
        QT_TRANSLATE_NOOP("PaperValues", "Issued by"),
        QT_TRANSLATE_NOOP("PaperValues", "the hall"),
    ),
    "heading": (
        QT_TRANSLATE_NOOP("PaperValues", "Heading"),
        QT_TRANSLATE_NOOP("PaperValues", "荣誉证书"),
    ),
    "note": (QT_TRANSLATE_NOOP("PaperValues", "How they were found"), ""),
    "version": (
        QT_TRANSLATE_NOOP("PaperValues", "Version"),
        QT_TRANSLATE_NOOP("PaperValues", "the last"),
    ),
    "copies": (QT_TRANSLATE_NOOP("PaperValues", "Copies of each"), "10"),
    "valid_until": (QT_TRANSLATE_NOOP("PaperValues", "Valid until"), "{today}"),
    "shift": (
        QT_TRANSLATE_NOOP("PaperValues", "Moved by, mm"),
        QT_TRANSLATE_NOOP("PaperValues", "right down"),
    ),
}
_PERIOD = frozenset({"from", "to"})  # of a paper with a period they are its ends
_ACROSS = 3
_OF_ALL = frozenset({"results", "item-list", "handbook", "shelf-label"})  # where none is picked
_CHOSEN = {  # parameter → its label and its choices, the first one as if nothing were said
    "second": (
        QT_TRANSLATE_NOOP("PaperValues", "Second line"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "Chinese alone"),
            "bo": QT_TRANSLATE_NOOP("PaperValues", "Tibetan"),
            "en": QT_TRANSLATE_NOOP("PaperValues", "English"),
        },
    ),
    "style": (
        QT_TRANSLATE_NOOP("PaperValues", "Style"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "Poster"),
            "official": QT_TRANSLATE_NOOP("PaperValues", "Official paper"),
        },
    ),
    "checklist": (
        QT_TRANSLATE_NOOP("PaperValues", "Checklist"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "The hall"),
            "complaints": QT_TRANSLATE_NOOP("PaperValues", "Conduct and complaints"),
        },
    ),
    "about": (
        QT_TRANSLATE_NOOP("PaperValues", "Assessed"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "People"),
            "window": QT_TRANSLATE_NOOP("PaperValues", "Windows"),
        },
    ),
    "by": (
        QT_TRANSLATE_NOOP("PaperValues", "Rows"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "By window"),
            "department": QT_TRANSLATE_NOOP("PaperValues", "By department"),
            "staff": QT_TRANSLATE_NOOP("PaperValues", "By person"),
            "item": QT_TRANSLATE_NOOP("PaperValues", "By item"),
            "week": QT_TRANSLATE_NOOP("PaperValues", "By week"),
            "month": QT_TRANSLATE_NOOP("PaperValues", "By month"),
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
    "single": (
        QT_TRANSLATE_NOOP("PaperValues", "Arranged"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "Many on A4"),
            "1": QT_TRANSLATE_NOOP("PaperValues", "One a page"),
        },
    ),
    "rating_place": (
        QT_TRANSLATE_NOOP("PaperValues", "Place for the rating code"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "None"),
            "1": QT_TRANSLATE_NOOP("PaperValues", "Dashed"),
        },
    ),
    "overprint": (
        QT_TRANSLATE_NOOP("PaperValues", "Form"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "Printed whole"),
            "blank": QT_TRANSLATE_NOOP("PaperValues", "On a bought form"),
            "test": QT_TRANSLATE_NOOP("PaperValues", "Test sheet"),
        },
    ),
    "tiled": (
        QT_TRANSLATE_NOOP("PaperValues", "In one or in parts"),
        {
            "": QT_TRANSLATE_NOOP("PaperValues", "One piece"),
            "1": QT_TRANSLATE_NOOP("PaperValues", "Parts on A4"),
        },
    ),
}
_BY_WEEK = frozenset({"results"})  # hundreds of cases are finished in a week
_BY_QUARTER = frozenset({"quarter-report", "six-column", "inspection-binder"})
_KEPT = frozenset({"shift", "key"})  # stay where nothing else is told
_MOVED = frozenset({"cards", "awards"})  # families whose print has to meet something
_TYPING = 400  # ms without a key before the preview follows


class PaperValues(QWidget):
    """The fields of one paper; ``changed`` says that another preview is wished."""

    changed = Signal()

    def __init__(self, entry: PaperEntry, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self.period: PeriodField | None = None
        self.case: QLineEdit | None = None
        self.plain: dict[str, QLineEdit | Picked] = {}
        self.chosen: dict[str, Picked] = {}
        self.sheet: Picked | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._next = (0, 0)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        if "case" in entry.parameters:
            self._ask_case(today)
        if "period" in entry.parameters:
            self._ask_period(entry, today)
        self._ask_plain(entry, today)
        if len(entry.sizes) > 1:
            self.sheet = self._choice(
                "size", self.tr("Paper"), {each: size_word(each) for each in entry.sizes}
            )
        self._ask_chosen(entry)
        self.colours = self._choice(
            "mono", self.tr("Print"), {"": self.tr("In colour"), "1": self.tr("Black and white")}
        )
        self.language = self._choice(
            "language",
            self.tr("Language"),
            {"": self.tr("Default"), **TONGUES},
        )

    def _ask_case(self, today: date) -> None:
        self.case = QLineEdit()
        self.case.setPlaceholderText(f"{today:%Y-%m%d}-0001")
        self.case.setClearButtonEnabled(True)
        self.case.textEdited.connect(lambda _: self._typing.start())
        self.case.returnPressed.connect(self._done_typing)
        self._add(Field("case", self.tr("Case number"), self.case), 2)

    def _ask_plain(self, entry: PaperEntry, today: date) -> None:
        """What is typed in one line or picked from a list: each may stay empty."""
        moved = entry.family in _MOVED
        ends = _PERIOD if "period" in entry.parameters else frozenset()
        for name in (each for each in entry.parameters if each in _ASKED and each not in ends):
            if name == "shift" and not moved:
                continue
            label, hint = (translate("PaperValues", word) for word in _ASKED[name])
            if entry.name in _OF_ALL and name in PICKED:
                hint = self.tr("all of them")
            hint = hint.format(today=today.isoformat())
            asked = self._picked(hint, name) if name in PICKED | FREE else self._typed(hint)
            self.plain[name] = asked
            self._add(Field(name, label, asked), 2 if name in FREE else 1)

    def _typed(self, hint: str) -> QLineEdit:
        typed = QLineEdit()
        typed.setPlaceholderText(hint)
        typed.setClearButtonEnabled(True)
        typed.textEdited.connect(lambda _: self._typing.start())
        typed.returnPressed.connect(self._done_typing)
        return typed

    def _picked(self, hint: str, name: str) -> Picked:
        free = name in FREE
        picked = Picked({"": "" if free else hint}, free=free)
        picked.setPlaceholderText(hint)
        picked.chosen.connect(lambda _: self._typing.start())
        return picked

    def offer(self, lists: Mapping[str, Options]) -> None:
        """Offer what the hall has."""
        for name, asked in self.plain.items():
            if isinstance(asked, Picked) and name in lists:
                asked.offer(lists[name])

    def _ask_chosen(self, entry: PaperEntry) -> None:
        for name in (each for each in entry.parameters if each in _CHOSEN):
            if name == "tiled" and not entry.large:
                continue
            label, options = _CHOSEN[name]
            words = {key: translate("PaperValues", word) for key, word in options.items()}
            self.chosen[name] = self._choice(name, translate("PaperValues", label), words)

    def _done_typing(self) -> None:
        self._typing.stop()
        self.changed.emit()

    def _ask_period(self, entry: PaperEntry, today: date) -> None:
        by_quarter = entry.family == "wall" or entry.name in _BY_QUARTER
        bucket = Bucket.QUARTER if by_quarter else Bucket.MONTH
        if entry.name in _BY_WEEK:
            self.period = PeriodField(Bucket.WEEK, today, kinds=SHORT)
        else:
            self.period = PeriodField(bucket, today)
        self.period.changed.connect(self.changed)
        self._add(Field("period", self.tr("Period"), self.period), _ACROSS)

    def _choice(self, name: str, label: str, options: dict[str, str]) -> Picked:
        picked = Picked(options)
        picked.chosen.connect(lambda _: self.changed.emit())
        in_mm = any("×" in words for words in options.values())
        self._add(Field(name, label, picked), 2 if in_mm else 1)
        return picked

    def _add(self, field: Field, wide: int = 1) -> None:
        """The next field of its row, or the first of the next row."""
        row, column = self._next
        if column + wide > _ACROSS:
            row, column = row + 1, 0
        field.give_way()
        self.fields[field.name] = field
        self._grid.addWidget(field, row, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        self._next = (row, column + wide)

    # --- what is told -----------------------------------------------------------------------

    @property
    def values(self) -> dict[str, str]:
        """What `desk.prints` is told."""
        told = dict(self.period.values) if self.period is not None else {}
        if self.case is not None and self.case.text().strip():
            told["case"] = self.case.text().strip()
        told |= {name: text for name, typed in self.plain.items() if (text := typed.text().strip())}
        told |= {name: choice.key for name, choice in self.chosen.items() if choice.key}
        if self.sheet is not None:
            told["size"] = self.sheet.key
        if self.colours.key:
            told["mono"] = self.colours.key
        if self.language.key:
            told["language"] = self.language.key
        return told

    def tell(self, values: Mapping[str, str]) -> None:
        """Show other values: ``case``, ``day``, ``window``, ``from`` with ``to``, ``size``.

        Which register was picked stays until another one is told.
        """
        if self.case is not None and "case" in values:
            self.case.setText(values["case"])
        for name, typed in self.plain.items():
            if name not in _KEPT or (name == "key" and "key" in values):
                typed.setText(values.get(name, ""))
        if self.period is not None and "period" in values:
            self.period.show_span(read_span(values["period"]))
        for name, choice in self.chosen.items():
            choice.choose(values.get(name, ""))
        if self.period is not None and "from" in values and "to" in values:
            first, last = (date.fromisoformat(values[end]) for end in ("from", "to"))
            self.period.show_days(first, last)
        if self.sheet is not None and "size" in values:
            self.sheet.choose(values["size"])

    def remember_shift(self, shift: str) -> None:
        """Begin with how far this paper is moved on this seat's printer."""
        if "shift" in self.plain:
            self.plain["shift"].setText(shift)

    def refuse(self, error: Exception | None) -> None:
        """Mark the field at fault; None takes the mark away."""
        at = getattr(error, "field", "")
        at = at if at in self.fields else _FIELDS.get(at, at)
        for name, field in self.fields.items():
            wrong = isinstance(error, Refused) and name == at
            if wrong or field.refused:
                field.refuse(sentence(error) if error is not None and wrong else "")
