"""This desk: its language, its look, who sits at it; kept on this computer, not in the hall."""

from typing import Any, Protocol, cast

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hallapp.views.page import Frame
from hallapp.views.pages.settings_hall import held
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.views.preferences import Preferences

translate = QCoreApplication.translate


class SeatFrame(Frame, Protocol):
    """The window with what its seat prefers."""

    preferences: Preferences
    look_changed: SignalInstance
    language_changed: SignalInstance
    hall_wanted: SignalInstance


def seat_of(frame: Frame) -> SeatFrame:
    """The frame of a page is the main window, which has a seat."""
    return cast("SeatFrame", frame)


class DeskSection(HeadedCard):
    """Every choice works at once."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "Kept on this computer, for whoever logs in here")
        super().__init__(translate("SettingsPage", "This desk"), note, parent)
        self._seat = seat_of(frame)
        self.person = QLineEdit()
        self.person.setPlaceholderText(translate("SettingsPage", "As it should stand in the log"))
        self.scheme = Choices(
            {
                "system": translate("SettingsPage", "As the system"),
                "light": translate("SettingsPage", "Light"),
                "dark": translate("SettingsPage", "Dark"),
            }
        )
        self.text_size = Choices(
            {
                "normal": translate("SettingsPage", "Normal"),
                "large": translate("SettingsPage", "Large"),
            }
        )
        self.language = Choices({"system": translate("SettingsPage", "As the system")} | _TONGUES)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for name, label, entry in (
            ("person", translate("SettingsPage", "On duty at this desk"), self.person),
            ("scheme", translate("SettingsPage", "Colours"), self.scheme),
            ("size", translate("SettingsPage", "Text"), self.text_size),
            ("language", translate("SettingsPage", "Language"), self.language),
        ):
            column.addWidget(Field(name, label, entry))
        self.body.addWidget(Middle(held(inside)), 1)
        self.refresh()
        self._wire()

    def _wire(self) -> None:
        self.person.editingFinished.connect(self._keep_person)
        self.scheme.chosen.connect(self._keep_scheme)
        self.text_size.chosen.connect(self._keep_size)
        self.language.chosen.connect(self._keep_language)

    def refresh(self) -> None:
        """Show what this seat prefers."""
        preferences = self._seat.preferences
        if not self.person.hasFocus():
            self.person.setText(preferences.person)
        self.scheme.choose(preferences.scheme)
        self.text_size.choose("large" if preferences.large else "normal")
        self.language.choose(preferences.language)

    def _keep_person(self) -> None:
        name, seat = self.person.text().strip(), self._seat
        if name == seat.preferences.person:
            return
        seat.preferences.person = name
        hall: Any = seat.hall
        if name:
            hall.who = name
        seat.hub.tell(frozenset({"desk_setting"}))
        said = translate("SettingsPage", "On duty: {who}") if name else _nobody()
        seat.tell(said.format(who=name), undo=False)

    def _keep_scheme(self, scheme: str) -> None:
        self._seat.preferences.scheme = scheme
        self._seat.look_changed.emit()

    def _keep_size(self, size: str) -> None:
        self._seat.preferences.large = size == "large"
        self._seat.look_changed.emit()

    def _keep_language(self, language: str) -> None:
        if language != self._seat.preferences.language:
            self._seat.preferences.language = language
            self._seat.language_changed.emit()


_TONGUES = {"zh_CN": "简体中文", "en": "English"}


def _nobody() -> str:
    return translate("SettingsPage", "Nobody is entered at this desk")
