"""Which typefaces the papers are set in: the bundled ones, installed ones, or a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.desk import typefaces
from hallapp.desk.typefaces import Typeface
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.pages.settings_hall import held
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fields import Field
from hallapp.views.parts.middle import Middle
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_ROLES = {
    "title": QT_TRANSLATE_NOOP("FaceSection", "Titles (小标宋)"),
    "running": QT_TRANSLATE_NOOP("FaceSection", "Running text of official papers (仿宋, 楷体)"),
    "legal": QT_TRANSLATE_NOOP("FaceSection", "Numbers of certificates, long legal text (宋体)"),
}


class FaceSection(HeadedCard):
    """One list a role; choosing keeps it at once, and every preview follows."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate(
            "FaceSection", "Every file is checked; what it lacks the bundled faces write"
        )
        super().__init__(translate("FaceSection", "Typefaces of the papers"), note, parent)
        self._frame = frame
        self._found: tuple[Typeface, ...] = ()
        self.lists = {role: QComboBox() for role in _ROLES}
        self.fields: dict[str, Field] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for role, label in _ROLES.items():
            column.addWidget(self._field(role, translate("FaceSection", label)))
        self.body.addWidget(Middle(held(inside)), 1)

    def _field(self, role: str, label: str) -> QWidget:
        chosen, other = self.lists[role], Button(translate("FaceSection", "Another file…"))
        chosen.activated.connect(lambda _: self.choose(role, chosen.currentData()))
        other.clicked.connect(partial(self._ask_file, role))
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(chosen, 1)
        beside.addWidget(other)
        self.fields[role] = Field(role, label, row)
        chosen.setAccessibleName(label)
        return self.fields[role]

    def refresh(self) -> None:
        """Ask again what is installed and what is chosen."""
        hall = self._frame.hall
        self._frame.tasks.read(
            lambda: (typefaces.installed(), hall.facts.fonts), self._show, about=self
        )

    def _show(self, told: tuple[tuple[Typeface, ...], dict[str, str]]) -> None:
        self._found, fonts = told
        for role, entry in self.lists.items():
            entry.clear()
            entry.addItem(translate("FaceSection", "The one that comes with the program"), "")
            for face in self._found:
                if face.role == role:
                    entry.addItem(face.name, str(face.path))
            file = fonts.get(role, "")
            if file and entry.findData(file) < 0:
                entry.addItem(Path(file).name, file)
            entry.setCurrentIndex(max(entry.findData(file), 0))

    def _ask_file(self, role: str) -> None:
        said = translate("FaceSection", "Choose a typeface")
        path, _ = QFileDialog.getOpenFileName(self, said, "", "TrueType (*.ttf)")
        if path:
            self.choose(role, path)

    def choose(self, role: str, path: str) -> None:
        """Set the papers in this file from now on."""
        hall, field = self._frame.hall, self.fields[role]

        def done(_: None) -> None:
            field.refuse("")
            self._frame.tell(translate("FaceSection", "The papers are set in it from now on"))
            self.refresh()

        def refused(error: Exception) -> None:
            field.refuse(sentence(error))
            self.refresh()

        self._frame.do(lambda: typefaces.choose(hall, role, path), done, refused)
