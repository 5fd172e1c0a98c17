"""What this seat prefers, kept outside the hall: scheme, text size, language, window's place.

For each paper it remembers the printer, its tray and how far the print is moved.
"""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings

SCHEMES = ("system", "light", "dark")
LANGUAGES = ("system", "zh_CN", "en")


@dataclass(frozen=True, kw_only=True)
class PrintSetup:
    """How a paper was printed last; the numbers are Qt's, None where nothing is known."""

    printer: str = ""
    tray: int | None = None
    duplex: int | None = None
    colour: int | None = None


class Preferences:
    """The seat's own settings (an INI file in the person's settings folder)."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "hallapp", "hallapp"
        )

    def _text(self, key: str, default: str) -> str:
        return str(self._settings.value(key, default))

    @property
    def scheme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        said = self._text("look/scheme", "system")
        return said if said in SCHEMES else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._settings.setValue("look/scheme", scheme)

    @property
    def large(self) -> bool:
        """Whether text is large."""
        return self._text("look/large", "false") == "true"

    @large.setter
    def large(self, large: bool) -> None:
        self._settings.setValue("look/large", "true" if large else "false")

    @property
    def language(self) -> str:
        """``system``, ``zh_CN`` or ``en``."""
        said = self._text("language", "system")
        return said if said in LANGUAGES else "system"

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    def spoken(self, system: str) -> str:
        """The language in force, given the system's locale name: English only if it says so."""
        if self.language != "system":
            return self.language
        return "en" if system.lower().startswith("en") else "zh_CN"

    @property
    def person(self) -> str:
        """Who sits at this desk; "" is whoever logged in."""
        return self._text("person", "")

    @person.setter
    def person(self, name: str) -> None:
        self._settings.setValue("person", name)

    @property
    def signed_in(self) -> str:
        """Who signed in here last."""
        return self._text("signed_in", "")

    @signed_in.setter
    def signed_in(self, name: str) -> None:
        self._settings.setValue("signed_in", name)

    @property
    def desk_window(self) -> str:
        """The window named last when something was taken in here."""
        return self._text("desk_window", "")

    @desk_window.setter
    def desk_window(self, number: str) -> None:
        self._settings.setValue("desk_window", number)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        said = self._settings.value("window/geometry")
        return said if isinstance(said, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    def print_setup(self, paper: str) -> PrintSetup:
        """How a paper was printed last."""
        return PrintSetup(
            printer=self._text(f"print/{paper}/printer", ""),
            tray=self._number(f"print/{paper}/tray"),
            duplex=self._number(f"print/{paper}/duplex"),
            colour=self._number(f"print/{paper}/colour"),
        )

    def keep_print_setup(self, paper: str, setup: PrintSetup) -> None:
        """Remember how a paper was printed."""
        self._settings.setValue(f"print/{paper}/printer", setup.printer)
        for name in ("tray", "duplex", "colour"):
            number = getattr(setup, name)
            self._settings.setValue(f"print/{paper}/{name}", "" if number is None else str(number))

    def shift(self, paper: str) -> str:
        """How far a paper is moved on this seat's printer, as it was typed."""
        return self._text(f"print/{paper}/shift", "")

    def keep_shift(self, paper: str, shift: str) -> None:
        """Remember how far a paper is moved."""
        self._settings.setValue(f"print/{paper}/shift", shift)

    def _number(self, key: str) -> int | None:
        said = self._text(key, "")
        return int(said) if said.isdecimal() else None
