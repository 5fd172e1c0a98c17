"""The Settings page: its sections in a list at the left; everything is kept field by field."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from hallapp.domain.rights import Right
from hallapp.views.page import EVERYTHING, Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.settings_backup import BackupSection
from hallapp.views.pages.settings_desk import DeskSection
from hallapp.views.pages.settings_faces import FaceSection
from hallapp.views.pages.settings_hall import CountingSection, HallSection
from hallapp.views.pages.settings_items import ItemSection
from hallapp.views.pages.settings_people import (
    DepartmentSection,
    StaffSection,
    WindowSection,
    paste_people,
)
from hallapp.views.pages.settings_proof import ProofSection
from hallapp.views.pages.settings_registers import RegisterSection
from hallapp.views.pages.settings_retention import RetentionSection
from hallapp.views.pages.settings_sealed import SealedSection
from hallapp.views.pages.settings_sign_in import SignInSection
from hallapp.views.pages.settings_texts import TextSection
from hallapp.views.parts.section_list import SectionList
from hallapp.views.sizes import GAP, MARGIN
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MAKE: dict[str, Callable[[Frame], Any]] = {
    "hall": HallSection,
    "counting": CountingSection,
    "windows": WindowSection,
    "people": StaffSection,
    "departments": DepartmentSection,
    "items": ItemSection,
    "registers": RegisterSection,
    "sign_in": SignInSection,
    "retention": RetentionSection,
    "sealed": SealedSection,
    "texts": TextSection,
    "faces": FaceSection,
    "desk": DeskSection,
    "backup": BackupSection,
    "proof": ProofSection,
}


class Page(PageShell):
    """Settings: a section is built when it is first chosen."""

    title = QT_TRANSLATE_NOOP("Pages", "Settings")
    cares_for = EVERYTHING

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.sections: dict[str, Any] = {}
        offered = {key: words for key, words in _sections().items() if _offered(frame, key)}
        self.list = SectionList(offered, self)
        self.stack = QStackedWidget()
        self.list.chosen.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.list.choose(next(iter(offered)))

    def context(self) -> str:
        """Everything is kept at once."""
        return translate("SettingsPage", "Kept as soon as it is typed")

    def regions(self) -> Sequence[QWidget]:
        """The list, then the section."""
        return (self.list, self.stack)

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again what the open section shows."""
        del changed
        self.section(self.list.key).refresh()

    def wish(self, **wish: object) -> None:
        """``section``: open it; ``back_up``: make a backup at once."""
        if (key := wish.get("section")) in _MAKE and _offered(self.frame, str(key)):
            self.list.choose(str(key))
        if wish.get("back_up"):
            self.section("backup").back_up_now()

    def paste(self) -> bool:
        """Ctrl+V: rows of people, while windows or people are open."""
        if self.list.key not in {"windows", "people"}:
            return False
        return paste_people(self, self.frame)

    def take_file(self, path: str) -> bool:
        """A dropped spreadsheet holds items, while the catalogue is open."""
        if self.list.key != "items":
            return False
        self.section("items").take_file(path)
        return True

    def section(self, key: str) -> Any:
        """A section, built if it is not yet."""
        if key not in self.sections:
            self.sections[key] = _MAKE[key](self.frame)
            self.stack.addWidget(self.sections[key])
        return self.sections[key]

    def _open(self, key: str) -> None:
        section = self.section(key)
        self.stack.setCurrentWidget(section)
        section.refresh()


_FOR_ALL = frozenset({"sign_in", "desk", "backup"})
_FOR_DISCIPLINE = frozenset({"sealed"})


def _offered(frame: Frame, key: str) -> bool:
    """Whether a section is for who is here."""
    needed = (Right.SETUP, Right.DISCIPLINE) if key in _FOR_DISCIPLINE else (Right.SETUP,)
    return key in _FOR_ALL or frame.hall.may(*needed)


def _sections() -> dict[str, tuple[str, str]]:
    return {
        "hall": ("storefront", translate("SettingsPage", "The hall")),
        "counting": ("clock-counter-clockwise", translate("SettingsPage", "Counting")),
        "windows": ("columns", translate("SettingsPage", "Windows")),
        "people": ("users", translate("SettingsPage", "People")),
        "departments": ("tray", translate("SettingsPage", "Departments")),
        "items": ("clipboard-text", translate("SettingsPage", "Catalogue")),
        "registers": ("notebook", translate("SettingsPage", "Registers")),
        "sign_in": ("user", translate("SettingsPage", "Sign-in")),
        "retention": ("calendar-x", translate("SettingsPage", "Retention")),
        "sealed": ("lock-key", translate("SettingsPage", "Sealed, attached")),
        "texts": ("megaphone", translate("SettingsPage", "Texts on the wall")),
        "faces": ("file-text", translate("SettingsPage", "Typefaces")),
        "desk": ("keyboard", translate("SettingsPage", "This desk")),
        "backup": ("hard-drives", translate("SettingsPage", "Backup")),
        "proof": ("shield-check", translate("SettingsPage", "Proof")),
    }
