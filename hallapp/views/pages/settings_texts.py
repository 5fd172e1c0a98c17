"""The texts on the wall: rules, phrases, slogans and further numbers, typed row by row."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.actions.wall_texts import change_wall_text, wall_texts
from hallapp.views.page import Frame
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fields import Field
from hallapp.views.parts.list_entry import ListEntry
from hallapp.views.parts.segments import Segments
from hallapp.views.saving import Saving

translate = QCoreApplication.translate


class TextSection(QWidget):
    """One text at a time; each keeps itself when a row is left, an empty one is the preset."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame
        fields = _fields()
        self.saving = Saving(frame, fields, self._save, _said, self)
        card = HeadedCard(translate("SettingsPage", "Texts on the wall"))
        self.parts = Segments({field.name: field.label.text() for field in fields})
        self.parts.chosen.connect(self.show_part)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.parts)
        row.addStretch(1)
        card.body.addLayout(row)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 0, 16, 16)
        for field in fields:
            inside.addWidget(field, 1)
        card.body.addLayout(inside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.show_part(fields[0].name)

    def show_part(self, key: str) -> None:
        """Show one of the texts."""
        self.parts.choose(key)
        for name, field in self.saving.form.fields.items():
            field.setVisible(name == key)

    def refresh(self) -> None:
        """Ask again for the texts."""
        hall = self.frame.hall
        self.frame.tasks.read(lambda: wall_texts(hall), self.saving.show_values, about=self)

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        hall = self.frame.hall
        return lambda: change_wall_text(hall, name, value)


def _said(label: str, answer: Any) -> str:
    del answer
    return translate("SettingsPage", "{what} is saved").format(what=label)


def _fields() -> tuple[Field, ...]:
    rules = ListEntry(
        (translate("SettingsPage", "Rule"), translate("SettingsPage", "What it says")), (2, 9)
    )
    phrases = ListEntry(
        (translate("SettingsPage", "Occasion"), translate("SettingsPage", "What is said")), (2, 9)
    )
    slogan = ListEntry((translate("SettingsPage", "Sentence"),), (1,))
    hotlines = ListEntry(
        (translate("SettingsPage", "Called"), translate("SettingsPage", "Number")), (4, 5)
    )
    avoided = translate("SettingsPage", "忌语 as the occasion: it is never said")
    blank = translate("SettingsPage", "A blank parts the lines")
    return (
        Field("rules", translate("SettingsPage", "Rules"), rules),
        Field("phrases", translate("SettingsPage", "Phrases"), phrases, help_line=avoided),
        Field("slogan", translate("SettingsPage", "Slogans"), slogan, help_line=blank),
        Field("hotlines", translate("SettingsPage", "Further numbers"), hotlines),
    )
