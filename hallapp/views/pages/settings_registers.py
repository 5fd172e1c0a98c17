"""Each register's limits and switches, kept as soon as they are typed; what moved is said."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from hallapp.actions import register_limits, register_settings
from hallapp.actions.register_settings import RegisterSettings
from hallapp.domain.registers import REGISTERS, register_called
from hallapp.domain.registers.presets import Preset, default_lengths, presets
from hallapp.domain.registers.spec import Register, TimeLimit
from hallapp.views import register_words
from hallapp.views.limit_text import limit_text, read_limit_text
from hallapp.views.page import Frame
from hallapp.views.pages.calendar_words import moved_count
from hallapp.views.pages.settings_hall import held
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.views.saving import Saving

translate = QCoreApplication.translate

_SET = [spec for spec in REGISTERS if spec.limits or spec.switches]


class RegisterSection(HeadedCard):
    """A register is chosen at the top; under it stand its limits and switches."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "What is open is computed again with every change")
        super().__init__(translate("SettingsPage", "Registers"), note, parent)
        self._frame = frame
        self.spec: Register = _SET[0]
        self.register = QComboBox()
        self.register.setAccessibleName(translate("SettingsPage", "Register"))
        for spec in _SET:
            self.register.addItem(register_words.say(spec, spec.title), spec.key)
        self.register.activated.connect(lambda _: self.show_register(self.register.currentData()))
        self.preset = QComboBox()
        self.preset.activated.connect(lambda _: self._take_preset())
        self._known: tuple[Preset, ...] = ()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(
            Field("register", translate("SettingsPage", "Register"), self.register)
        )
        self._presets = Field(
            "preset",
            translate("SettingsPage", "Take the limits that another hall uses"),
            self.preset,
        )
        self._column.addWidget(self._presets)
        self.body.addWidget(Middle(held(inside)), 1)
        self._form: QWidget | None = None
        self.saving: Saving | None = None
        self.show_register(self.spec.key)

    def show_register(self, key: str) -> None:
        """The limits and switches of another register."""
        self.spec = register_called(key)
        self.register.setCurrentIndex(self.register.findData(key))
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        fields = _fields(self.spec)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for field in fields:
            column.addWidget(field)
        self._column.addWidget(self._form)
        self.saving = Saving(self._frame, fields, self._save, _said, self._form)
        self._known = presets(key)
        self.preset.clear()
        self.preset.addItem("", "")
        for at, preset in enumerate(self._known):
            self.preset.addItem(f"{preset.name}（{preset.source}）", at)
        self._presets.setVisible(bool(self._known))
        self.refresh()

    def refresh(self) -> None:
        """Ask again what the hall says of the register."""
        hall, key = self._frame.hall, self.spec.key
        self._frame.tasks.read(
            lambda: (key, register_settings.settings(hall, key)), lambda found: self._show(*found)
        )

    def _show(self, key: str, found: RegisterSettings) -> None:
        if key != self.spec.key or self.saving is None:
            return
        values = {name: limit_text(length) for name, length in found.lengths.items()}
        values |= {name: "true" if on else "false" for name, on in found.switches.items()}
        self.saving.show_values(values)

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        hall, spec = self._frame.hall, self.spec
        if name in spec.by_limit:
            length = read_limit_text(value, name)
            return lambda: register_limits.change(hall, spec.key, lengths={name: length})
        return lambda: register_limits.change(hall, spec.key, switches={name: value == "true"})

    def _take_preset(self) -> None:
        at = self.preset.currentData()
        if not isinstance(at, int):
            return
        hall, key, preset = self._frame.hall, self.spec.key, self._known[at]
        self._frame.do(
            lambda: register_limits.change(hall, key, lengths=preset.lengths),
            lambda moved: self._told(_said(preset.name, moved)),
        )

    def _told(self, said: str) -> None:
        self._frame.tell(said)
        self.refresh()


def _said(label: str, moved: Any) -> str:
    """复核 已保存，3 件的到期时间已变."""
    said = translate("SettingsPage", "{what} is saved").format(what=label)
    both = translate("CalendarPage", "{deed}, {moved}")
    return both.format(deed=said, moved=moved_count(moved)) if moved else said


def _fields(spec: Register) -> tuple[Field, ...]:
    """A line for each limit, two cards for each switch."""
    limits = tuple(_limit(spec, limit) for limit in spec.limits)
    both = {"true": translate("SettingsPage", "On"), "false": translate("SettingsPage", "Off")}
    switches = tuple(
        Field(switch.key, register_words.say(spec, switch.label), Choices(both, across=2))
        for switch in spec.switches
    )
    return (*limits, *switches)


def _limit(spec: Register, limit: TimeLimit) -> Field:
    entry = QLineEdit()
    usual = default_lengths(spec.key).get(limit.key)
    entry.setPlaceholderText(translate("SettingsPage", "no limit"))
    hint = translate("SettingsPage", "Given: {limit}").format(limit=limit_text(usual))
    if usual is None:
        hint = translate("SettingsPage", "Nothing is given: the hall decides")
    return Field(limit.key, register_words.say(spec, limit.label), entry, help_line=hint)
