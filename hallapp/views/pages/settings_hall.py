"""What the hall is called, and how it counts: each field and each choice is kept at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from hallapp.actions import settings
from hallapp.domain.hall import HallFacts
from hallapp.views.hall_words import TONGUES, kinds
from hallapp.views.page import Frame
from hallapp.views.pages.calendar_words import moved_count
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.views.saving import Saving

translate = QCoreApplication.translate

_WIDE = 720


def changed(label: str, moved: Any) -> str:
    """监督电话 已保存, and what moved if the clock is meant."""
    said = translate("SettingsPage", "{what} is saved").format(what=label)
    if moved:
        both = translate("CalendarPage", "{deed}, {moved}")
        return both.format(deed=said, moved=moved_count(moved))
    return said


def held(inside: QWidget) -> QWidget:
    """A form no wider than it reads well, at the left of its card."""
    inside.setMaximumWidth(_WIDE)
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(16, 4, 16, 16)
    column.addWidget(inside)
    column.addStretch(1)
    return around


class HallSection(HeadedCard):
    """Name, short name, kind, supervision phone, address, the language of its papers."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "Papers and screens take them from here")
        super().__init__(translate("SettingsPage", "The hall"), note, parent)
        self._frame = frame
        self.kind = QComboBox()
        for key, word in kinds().items():
            self.kind.addItem(word, key)
        self.name, self.short_name = QLineEdit(), QLineEdit()
        self.hotline, self.address = QLineEdit(), QLineEdit()
        self.language = QComboBox()
        for key, word in TONGUES.items():
            self.language.addItem(word, key)
        hint = translate("SettingsPage", "Two characters, at the top left")
        fields: tuple[Field, ...] = (
            Field("name", translate("SettingsPage", "Name"), self.name, required=True),
            Field(
                "short_name",
                translate("SettingsPage", "Short name"),
                self.short_name,
                help_line=hint,
            ),
            Field("kind", translate("SettingsPage", "Kind"), self.kind),
            Field("hotline", translate("SettingsPage", "Supervision phone"), self.hotline),
            Field("address", translate("SettingsPage", "Address"), self.address),
            Field(
                "language",
                translate("SettingsPage", "Language of papers"),
                self.language,
                help_line=translate(
                    "SettingsPage", "The program's own words; what you typed stays as it is"
                ),
            ),
        )
        fields += _second_fields()
        self._names = tuple(field.name for field in fields)
        self.saving = Saving(frame, fields, self._save, changed, self)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.addWidget(fields[0], 0, 0, 1, 2)
        grid.addWidget(fields[1], 1, 0)
        grid.addWidget(fields[2], 1, 1)
        grid.addWidget(fields[3], 2, 0)
        grid.addWidget(fields[4], 2, 1)
        for at in (5, 6, 7):
            grid.addWidget(fields[at], 3 + (at - 5) // 2, (at - 5) % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(Middle(held(inside)), 1)

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        hall = self._frame.hall
        return lambda: settings.change_facts(hall, **{name: value})

    def refresh(self) -> None:
        """Ask again what the hall says of itself."""
        hall = self._frame.hall
        self._frame.tasks.read(lambda: settings.facts(hall), self._show, about=self._show)

    def _show(self, facts: HallFacts) -> None:
        self.saving.show_values({name: getattr(facts, name) for name in self._names})


def _second_fields() -> tuple[Field, ...]:
    """How second lines are set."""
    order, digits = QComboBox(), QComboBox()
    for key, word in {
        "usual": translate("SettingsPage", "Tibetan over the Chinese, English under it"),
        "over": translate("SettingsPage", "Over the Chinese"),
        "under": translate("SettingsPage", "Under the Chinese"),
    }.items():
        order.addItem(word, key)
    for key, word in {
        "western": translate("SettingsPage", "0 1 2 3, as in most halls"),
        "tibetan": translate("SettingsPage", "༠ ༡ ༢ ༣"),
    }.items():
        digits.addItem(word, key)
    return (
        Field("second_order", translate("SettingsPage", "Second lines stand"), order),
        Field("tibetan_digits", translate("SettingsPage", "Digits of Tibetan lines"), digits),
    )


class CountingSection(HeadedCard):
    """How days are counted, when lamps light, what a bare day of an import means."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "Due times are computed again with every change")
        super().__init__(translate("SettingsPage", "How time is counted"), note, parent)
        self._frame = frame
        fields = _counting_fields()
        self.choices = {field.name: field.entry for field in fields}
        self.saving = Saving(frame, fields, self._save, changed, self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for field in fields:
            column.addWidget(field)
        self.body.addWidget(Middle(held(inside)), 1)

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        hall = self._frame.hall
        return lambda: settings.change_facts(hall, **{name: value})

    def refresh(self) -> None:
        """Ask again how the hall counts."""
        hall = self._frame.hall
        self._frame.tasks.read(lambda: settings.facts(hall), self._show, about=self._show)

    def _show(self, facts: HallFacts) -> None:
        self.saving.show_values({name: str(getattr(facts, name)) for name in self.choices})


def _field(name: str, label: str, options: dict[str, tuple[str, str]]) -> Field:
    words = {key: word for key, (word, _) in options.items()}
    notes = {key: note for key, (_, note) in options.items()}
    return Field(name, label, Choices(words, notes, across=1))


def _counting_fields() -> tuple[Field, ...]:
    return (
        _field(
            "counting",
            translate("SettingsPage", "How working days are counted"),
            {
                "by_date": (
                    translate("SettingsPage", "By date"),
                    translate(
                        "SettingsPage", "The day of acceptance never counts, whatever the hour"
                    ),
                ),
                "by_date_rolled": (
                    translate("SettingsPage", "By date, after hours the next day"),
                    translate(
                        "SettingsPage", "Accepted after close counts as accepted the next day"
                    ),
                ),
                "by_minute": (
                    translate("SettingsPage", "By the minute"),
                    translate("SettingsPage", "A working day is as long as the opening hours"),
                ),
            },
        ),
        _field(
            "rest_day_end",
            translate("SettingsPage", "A limit in calendar days ends on a rest day"),
            {
                "next_working_day": (
                    translate("SettingsPage", "Due on the next working day"),
                    translate("SettingsPage", "As the Civil Code says (article 203)"),
                ),
                "stay": (
                    translate("SettingsPage", "Due on the rest day"),
                    translate("SettingsPage", "Only where a rule of your own says so"),
                ),
            },
        ),
        _field(
            "lamp_preset",
            translate("SettingsPage", "Lamps"),
            {
                "A": (
                    translate("SettingsPage", "Warning, yellow, red"),
                    translate("SettingsPage", "Yellow past the promise, red past the law"),
                ),
                "B": (
                    translate("SettingsPage", "Warning, red"),
                    translate("SettingsPage", "Warning at nine tenths, red past the promise"),
                ),
            },
        ),
        _field(
            "bare_day",
            translate("SettingsPage", "“30 days” in an import means"),
            {
                "reject": (
                    translate("SettingsPage", "Nothing: such a row is not imported"),
                    translate("SettingsPage", "Nothing is guessed; say it in the table"),
                ),
                "workday": (
                    translate("SettingsPage", "Working days"),
                    translate("SettingsPage", "Most catalogues mean these"),
                ),
                "calday": (
                    translate("SettingsPage", "Calendar days"),
                    translate("SettingsPage", "Rest days count too"),
                ),
            },
        ),
    )
