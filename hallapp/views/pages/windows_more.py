"""What else is done on the windows page: the menu 更多, and the dialogs behind it."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from hallapp.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from hallapp.views.pages.windows import Page

_WISHES = (
    ("duties", QT_TRANSLATE_NOOP("WindowsMore", "Duties of the week…")),
    ("longer", QT_TRANSLATE_NOOP("WindowsMore", "Longer hours and holidays…")),
    ("plans", QT_TRANSLATE_NOOP("WindowsMore", "Kept weeks…")),
    ("", ""),
    ("who_sat", QT_TRANSLATE_NOOP("WindowsMore", "Who sat there?…")),
    ("skills", QT_TRANSLATE_NOOP("WindowsMore", "Who can do what…")),
    ("hand_over", QT_TRANSLATE_NOOP("WindowsMore", "Hand over a post…")),
    ("", ""),
    ("paste", QT_TRANSLATE_NOOP("WindowsMore", "Paste people from Excel")),
    ("take_in", QT_TRANSLATE_NOOP("WindowsMore", "People from a table…")),
    ("save", QT_TRANSLATE_NOOP("WindowsMore", "Save the people as a table…")),
    ("photos", QT_TRANSLATE_NOOP("WindowsMore", "Photos from a folder…")),
    ("arrange", QT_TRANSLATE_NOOP("WindowsMore", "Arrange the windows")),
    ("", ""),
    ("held_item", QT_TRANSLATE_NOOP("WindowsMore", "Keys, stamps and other things in custody")),
    ("area", QT_TRANSLATE_NOOP("WindowsMore", "Areas of responsibility")),
    ("leading_group", QT_TRANSLATE_NOOP("WindowsMore", "Leading groups")),
)
_REGISTERS = frozenset({"held_item", "area", "leading_group"})


class More:
    """The menu of the page and what its lines do."""

    def __init__(self, page: "Page") -> None:
        self._page = page
        self._deeds: dict[str, Callable[[], object]] = {
            "duties": self.duties,
            "longer": self.longer,
            "plans": self.plans,
            "who_sat": self.who_sat,
            "skills": self.skills,
            "hand_over": lambda: self.hand_over(None),
            "paste": self.paste,
            "take_in": lambda: self._files("ask_file"),
            "save": lambda: self._files("ask_where"),
            "photos": self.photos,
            "arrange": page.arrange.toggle,
        }

    def menu(self) -> QMenu:
        """Everything else, in groups."""
        menu = QMenu(self._page)
        for key, words in _WISHES:
            if not key:
                menu.addSeparator()
                continue
            said = QCoreApplication.translate("WindowsMore", words)
            menu.addAction(said, self._deeds.get(key) or self._to_register(key))
        return menu

    def _to_register(self, key: str) -> Callable[[], object]:
        assert key in _REGISTERS
        return lambda: self._page.frame.open_page("registers", register=key)

    def do(self, key: str) -> None:
        """Do one wish by its key."""
        self._deeds[key]()

    def _make(self, module: str, name: str, *told: Any) -> None:
        page = self._page
        dialog = getattr(import_module(f"hallapp.views.dialogs.{module}"), name)
        page.show_dialog(dialog(page.window(), page.frame, *told))

    def _numbers(self) -> list[str]:
        return [seat.window_no for seat in self._page.seats()]

    def _names(self) -> list[str]:
        return [hand.name for hand in self._page.hands()]

    def duties(self) -> None:
        """The duties of the week that is shown."""
        self._make("duties", "DutiesDialog", self._names(), self._page.day)

    def longer(self) -> None:
        """Windows open beyond the hall's hours."""
        self._make(
            "extra_hours", "ExtraHoursDialog", self._numbers(), self._names(), self._page.day
        )

    def plans(self) -> None:
        """Weeks kept under a name."""
        self._make("week_plans", "WeekPlansDialog", self._page.day)

    def who_sat(self) -> None:
        """Who sat at a window then."""
        self._make("who_sat", "WhoSatDialog", self._numbers(), self._page.day)

    def skills(self) -> None:
        """Who can do what."""
        self._make("skills", "SkillsDialog")

    def hand_over(self, staff_id: int | None) -> None:
        """Hand a post over."""
        self._make("handover", "HandoverDialog", self._page.hands(staff_id), staff_id)

    def photos(self) -> None:
        """A folder of photos."""
        self._make("photos", "PhotosDialog")

    def _files(self, name: str) -> None:
        module = import_module("hallapp.views.pages.people_files")
        getattr(module, name)(self._page, self._page.frame)

    def paste(self) -> bool:
        """People that were copied in Excel."""
        module = import_module("hallapp.views.pages.settings_people")
        return bool(module.paste_people(self._page, self._page.frame))
