"""Puts the window together: look, words, one window a file, the hall behind it.

The only place besides the command line that reads the clock.
"""

import argparse
import sqlite3
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hallapp.desk.last_hall import default_place, last_place, remember
from hallapp.desk.person import logged_in
from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.places import WORDS
from hallapp.views import errors, look
from hallapp.views.main_window import MainWindow
from hallapp.views.one_window import Listener, raise_other
from hallapp.views.preferences import Preferences
from hallapp.views.reach import Reach
from hallapp.views.tasks import Lane

Now = Callable[[], datetime]
_PAPERS_PAGE = "hallapp.views.pages.papers"
_IDLE = 2000  # ms after the hall is open before papers are made ready


def main(arguments: list[str]) -> int:
    """Open the window on a hall (``--hall PLACE``, ``--now TIME``); returns the exit code."""
    wanted = _read(arguments)
    place = str(wanted.hall or last_place())
    app = application()
    program = Program(app, place, _clock(wanted.now))
    if raise_other(place):
        return 0
    program.start()
    return app.exec()


def _read(arguments: list[str]) -> argparse.Namespace:
    reader = argparse.ArgumentParser(prog="hallapp")
    reader.add_argument("--hall", default="")
    reader.add_argument("--now", default="")
    return reader.parse_args(arguments)


def _clock(said: str) -> Now:
    if not said:
        return datetime.now
    began, says = datetime.now(), datetime.fromisoformat(said)

    def shifted() -> datetime:
        return says + timedelta(seconds=int((datetime.now() - began).total_seconds()))

    return shifted


def application() -> QApplication:
    """The one application object: rounding, style, faces."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("hallapp")
    app.setStyle("Fusion")
    look.load_faces()
    return app


class Program:
    """One running window: dresses the application, opens the hall after the first paint."""

    def __init__(self, app: QApplication, place: str, now: Now) -> None:
        self.app = app
        self.place = place
        self.now = now
        self.preferences = Preferences()
        self.window: MainWindow | None = None
        self._stays: Callable[[Any], None] | None = None  # seats who has signed in
        self._translators: list[QTranslator] = []
        self._listener: Listener | None = None

    def start(self) -> None:
        """Show the window; the hall follows once it is painted."""
        self.speak()
        self.dress()
        self.app.styleHints().colorSchemeChanged.connect(self.dress)
        window = MainWindow(self.now, self.preferences)
        window.look_changed.connect(self.dress)
        window.language_changed.connect(self.start_again)
        window.person_changed.connect(self.change_person)
        window.hall_wanted.connect(self.change_hall)
        window.painted.connect(self.open_hall)
        self.window = window
        if not window.restoreGeometry(self.preferences.geometry):
            window.resize(1366, 768)
        window.show()

    def speak(self) -> None:
        """Put the words on: Simplified Chinese unless the seat or the system says English."""
        for translator in self._translators:
            self.app.removeTranslator(translator)
        self._translators = []
        language = self.preferences.spoken(QLocale.system().name())
        QLocale.setDefault(QLocale(language))
        if language == "en":
            return
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"hallapp_{language}", str(WORDS)), (f"qtbase_{language}", qt_words)):
            translator = QTranslator(self.app)
            if translator.load(name, folder):
                self.app.installTranslator(translator)
                self._translators.append(translator)

    def dress(self) -> None:
        """Put scheme and text size on, as the seat prefers and the system says."""
        scheme = self.preferences.scheme
        dark = look.system_is_dark(self.app) if scheme == "system" else scheme == "dark"
        look.wear(self.app, dark=dark, large=self.preferences.large)

    def start_again(self) -> None:
        """Build the window anew in another language."""
        old, self.window = self.window, None
        if self._listener is not None:
            self._listener.close()
        self.app.setQuitOnLastWindowClosed(False)
        if old is not None:
            old.close()
            old.deleteLater()
        self.start()
        self.app.setQuitOnLastWindowClosed(True)

    def change_person(self) -> None:
        """Build the window anew for who has just signed in."""
        assert self.window is not None
        self._stays = self.window.hall.handed_on()
        self.start_again()

    def change_hall(self, place: str) -> None:
        """Open another hall (first start, the demo hall, a restored backup)."""
        self.place = place
        self.start_again()

    def open_hall(self) -> None:
        """Open the hall beside the window, or begin the first start if there is none."""
        window = self.window
        assert window is not None
        errors.log_to(default_place().with_name("hallapp.log"))
        errors.catch_all(window.overlays.report)
        if "://" not in self.place and not Path(self.place).is_file():
            window.begin_first_start(self.place)
            return
        self._listener = Listener(self.place, _raise(window), window)
        who = self.preferences.person or logged_in()
        stays, self._stays = self._stays, None
        window.tasks.read(
            lambda: _open(self.place, self.now, who, stays), self._take, window.hall_is_shut
        )

    def _warm(self) -> None:
        """Load the faces of papers beside the window: the first print takes half a second less.

        Not before the papers' page is there: two threads that load a package at once can lock
        each other out.
        """
        if self.window is not None and _PAPERS_PAGE not in sys.modules:
            QTimer.singleShot(_IDLE, self.window, self._warm)
        elif self.window is not None:
            self.window.tasks.read(_draw_sample, lambda _: None, lane=Lane.PAPERS)

    def _take(self, opened: tuple[Any, Any]) -> None:
        hall, frame_facts = opened
        assert self.window is not None
        remember(self.place)
        QTimer.singleShot(_IDLE, self.window, self._warm)
        self.window.take(
            hall,
            Reach(
                facts=lambda: frame_facts.ask(hall, self.preferences.person),
                undo=lambda: frame_facts.undo(hall),
                redo=lambda: frame_facts.redo(hall),
                version=_version(self.place),
                look=hall.store.look_around,
                on_change=hall.store.on_change.append,
                check=lambda: frame_facts.check(hall),
                keep=lambda: frame_facts.keep(hall),
                close=lambda: _close(hall),
            ),
        )


def _draw_sample() -> object:
    return import_module("hallapp.desk.prints").sample("zero-sheet")


def _open(place: str, now: Now, who: str, stays: Callable[[Any], None] | None) -> tuple[Any, Any]:
    """Open the hall; the floors below are loaded here, on a thread of their own."""
    halls = import_module("hallapp.actions.hall")
    frame_facts = import_module("hallapp.views.frame_facts")
    hall = halls.open_hall(place if "://" in place else Path(place), now, who)
    _ = hall.sign_in, hall.facts  # asked here, beside the window
    hall.store.look_around()  # from here on it knows what is new
    if stays is not None:
        stays(hall)
    import_module("hallapp.desk.opened_files").clean(hall)
    return hall, frame_facts


def _close(hall: Any) -> None:
    """Leave nothing behind that somebody opened; keep a copy of the day's work.

    A copy that cannot be made holds nobody up: the log says why, the next start says it too.
    """
    import_module("hallapp.desk.opened_files").clean(hall)
    try:
        import_module("hallapp.desk.backup_place").at_closing(hall)
    except (Refused, StoreTrouble) as trouble:
        errors.log.warning("no copy at closing: %s", trouble)
    hall.close()


def _version(place: str) -> Callable[[], int] | None:
    """What tells that another program has written to the file; None where the server tells."""
    if "://" in place:
        return None
    file = sqlite3.connect(f"{Path(place).resolve().as_uri()}?mode=ro", uri=True)

    def version() -> int:
        return int(file.execute("PRAGMA data_version").fetchone()[0])

    return version


def _raise(window: MainWindow) -> Callable[[], None]:
    def raised() -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    return raised
