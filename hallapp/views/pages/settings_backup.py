"""Backups and the hall's file: copy it now, see the last copies, go back, open another hall."""

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.actions import backups
from hallapp.desk import backup_place
from hallapp.desk.backup_place import BackupPlace
from hallapp.views import errors
from hallapp.views.dialogs.passphrase import PassphraseDialog
from hallapp.views.page import Frame
from hallapp.views.pages.backup_rows import BackupRows
from hallapp.views.pages.settings_desk import seat_of
from hallapp.views.pages.settings_hall import held
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.words import Words
from hallapp.views.tasks import Cancelled, Lane, Progress
from hallapp.views.unlocking import Unlocking

translate = QCoreApplication.translate

_SHOWN = 6


class BackupSection(HeadedCard):
    """Every copy is verified before it counts."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "Every copy is opened and checked before it counts")
        super().__init__(translate("SettingsPage", "Backup"), note, parent)
        self._frame = frame
        self.dialog: Any = None
        self.unlocking: Any = None
        self.now_button = Button(
            translate("SettingsPage", "Back up now (F7)"), "primary", icon="hard-drives"
        )
        self.folder_button = Button(translate("SettingsPage", "Back up to…"), icon="folder-open")
        self.restore_button = Button(
            translate("SettingsPage", "Restore…"), icon="clock-counter-clockwise"
        )
        self.lock_button = Button("", "quiet", icon="lock-key")
        self.open_button = Button(
            translate("SettingsPage", "Open another hall…"), icon="folder-open"
        )
        self.demo_button = Button(
            translate("SettingsPage", "Open the demo hall"), icon="storefront"
        )
        self.target = Words("", "body", wrap=True)
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self.rows = BackupRows()
        self.place = Words("", "body", "text2", wrap=True)
        self._build()
        self.now_button.clicked.connect(self.back_up_now)
        self.folder_button.clicked.connect(self.ask_folder)
        self.restore_button.clicked.connect(self.ask_backup)
        self.lock_button.clicked.connect(self.ask_lock)
        self.rows.chosen.connect(self.compare)
        self.open_button.clicked.connect(self.ask_hall)
        self.demo_button.clicked.connect(self.open_demo)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_beside(self.now_button, self.folder_button, self.restore_button))
        column.addLayout(_beside(self.target, self.lock_button))
        column.addWidget(self.fault)
        column.addWidget(self.progress)
        column.addWidget(
            Words(translate("SettingsPage", "Backups that are there"), "caption", "text2")
        )
        column.addWidget(self.rows)
        kept = translate(
            "SettingsPage",
            "Beside the hall one is kept by itself every morning and at closing. Of every place "
            "the last 14 days and 12 months stay.",
        )
        column.addWidget(Words(kept, "caption", "text3", wrap=True))
        column.addWidget(Hairline())
        column.addWidget(Words(translate("SettingsPage", "The hall's file"), "caption", "text2"))
        column.addWidget(self.place)
        column.addLayout(_beside(self.open_button, self.demo_button))
        self.body.addWidget(Middle(held(inside)), 1)

    def refresh(self) -> None:
        """Ask again where backups go and which there are."""
        hall = self._frame.hall
        self.place.say(str(hall.store.place))

        def ask() -> tuple[Any, Any, Any]:
            place = backup_place.load()
            return place, backup_place.ready_folder(place), backup_place.known(hall)[:_SHOWN]

        self._frame.tasks.read(ask, lambda answer: self._show(*answer), about=self)

    def _show(self, place: BackupPlace, ready: Path | None, known: Any) -> None:
        self.target.say(*_target_words(place, ready))
        lock = (
            translate("SettingsPage", "No passphrase any more")
            if place.lock
            else translate("SettingsPage", "Lock with a passphrase…")
        )
        self.lock_button.setText(lock)
        self.lock_button.setAccessibleName(lock)
        hall = self._frame.hall
        self.rows.show_copies(known, backups.beside(hall), self._frame.now().date())
        for button in (self.now_button, self.folder_button):
            button.setEnabled(hall.store.file is not None)

    # --- copying ----------------------------------------------------------------------------

    def back_up_now(self) -> None:
        """Make a copy where this computer puts them, if it is there."""
        place = backup_place.load()
        folder = backup_place.ready_folder(place)
        if folder is not None:
            self.back_up(folder)
        elif place.folder is not None:
            gone = translate(
                "SettingsPage", "{place} is not there: plug the stick in, or choose another folder."
            )
            self.fault.say(gone.format(place=place.folder))
        else:
            none = translate(
                "SettingsPage", "No stick is plugged in: plug one in, or choose a folder."
            )
            self.fault.say(none)

    def ask_folder(self) -> None:
        """Ask where the copy goes, this time and from now on."""
        title = translate("SettingsPage", "Where the backup goes")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            backup_place.put_in(Path(chosen))
            self.back_up(Path(chosen))

    def back_up(self, folder: Path) -> None:
        """Make a verified copy in a folder or on a stick; steps go on meanwhile."""
        hall = self._frame.hall

        def done(made: Path) -> None:
            self._rest()
            said = translate("SettingsPage", "Backed up and checked: {place}")
            self._frame.tell(said.format(place=made), undo=False)
            self.refresh()

        self._begin(translate("SettingsPage", "Copying the hall"))
        self._frame.tasks.read(lambda: backup_place.back_up(hall, folder), done, self._failed)

    def ask_lock(self) -> None:
        """Ask for the passphrase of the backups to come, or lock them no longer."""
        if backup_place.load().lock is not None:
            backup_place.lock_with("")
            self._frame.tell(translate("SettingsPage", "Backups are not locked now"), undo=False)
            self.refresh()
            return
        dialog = self.dialog = PassphraseDialog(self.window(), new=True)

        def done(_: object) -> None:
            dialog.finish()
            self._frame.tell(translate("SettingsPage", "Backups are locked now"), undo=False)
            self.refresh()

        def failed(error: Exception) -> None:
            dialog.refuse(errors.sentence(error))

        dialog.given.connect(
            lambda said: self._frame.tasks.read(lambda: backup_place.lock_with(said), done, failed)
        )
        dialog.open()

    # --- going back -------------------------------------------------------------------------

    def ask_backup(self) -> None:
        """Ask which backup to go back to."""
        title = translate("SettingsPage", "Choose the backup")
        if chosen := self._ask_file(title, translate("FirstStart", "Backups (*.hall *.locked)")):
            self.compare(Path(chosen))

    def compare(self, file: Path) -> None:
        """Show what the backup holds beside what the hall holds now."""
        states = import_module("hallapp.desk.hall_states")
        hall, now = self._frame.hall, self._frame.now
        present = Path(str(hall.store.place))

        def ask(passphrase: str) -> tuple[Any, Any]:
            then = states.look_into(file, now, hall.who, passphrase)
            return states.state_of(hall, present), then

        def done(both: tuple[Any, Any], passphrase: str) -> None:
            self._rest()
            module = import_module("hallapp.views.dialogs.restoring")
            self.dialog = module.RestoreDialog(self.window(), *both, now().date())
            self.dialog.wanted.connect(lambda: self._restore(file, present, passphrase))
            self.dialog.open()

        self._begin(translate("SettingsPage", "Reading the backup"))
        self.unlocking = Unlocking(self.window(), self._frame.tasks, file)
        self.unlocking.open(ask, done, self._failed, self._rest)

    def _restore(self, file: Path, present: Path, passphrase: str) -> None:
        states = import_module("hallapp.desk.hall_states")
        now = self._frame.now()

        def done(place: Path) -> None:
            self._rest()
            self.dialog.finish()
            seat_of(self._frame).hall_wanted.emit(str(place))

        def failed(error: Exception) -> None:
            self.dialog.finish()
            self._failed(error)

        self._frame.tasks.step(
            lambda: states.restore_beside(file, present, now, passphrase), done, failed
        )

    # --- another hall -----------------------------------------------------------------------

    def ask_hall(self) -> None:
        """Ask which hall to open instead."""
        if chosen := self._ask_file(
            translate("SettingsPage", "Choose a hall"), translate("FirstStart", "Halls (*.hall)")
        ):
            seat_of(self._frame).hall_wanted.emit(chosen)

    def open_demo(self) -> None:
        """Make the demo hall beside if it is not there, and open it."""
        founding = import_module("hallapp.desk.founding")
        place = Path(str(self._frame.hall.store.place)).with_name("demo.hall")
        now = self._frame.now

        def deed(tell: Progress) -> Path:
            made: Path = founding.demo(place, now, tell)
            return made

        def done(made: Path) -> None:
            self._rest()
            seat_of(self._frame).hall_wanted.emit(str(made))

        self._begin(translate("FirstStart", "Making the demo hall"), may_cancel=True)
        asked = self._frame.tasks.long(
            deed, done, self.progress.show_advance, self._failed, lane=Lane.READS
        )
        self.progress.cancelled.connect(asked.cancel)

    def _ask_file(self, title: str, known: str) -> str:
        return QFileDialog.getOpenFileName(self, title, str(Path.home()), known)[0]

    # --- while it lasts ---------------------------------------------------------------------

    def _busy_buttons(self) -> tuple[Button, ...]:
        """What rests while something is copied or read."""
        return (self.now_button, self.folder_button, self.restore_button, self.demo_button)

    def _begin(self, words: str, *, may_cancel: bool = False) -> None:
        self.fault.say("")
        self.progress.begin(words, may_cancel=may_cancel)
        for button in self._busy_buttons():
            button.setEnabled(False)

    def _rest(self) -> None:
        self.progress.end()
        for button in self._busy_buttons():
            button.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, Cancelled):
            return
        if errors.is_bug(error):
            self._frame.show_trouble(error)
        else:
            self.fault.say(errors.sentence(error))


def _target_words(place: BackupPlace, ready: Path | None) -> tuple[str, str]:
    """Where backups go now, and in which tone."""
    if ready is None and place.folder is not None:
        said = translate("SettingsPage", "Goes to {place}, which is not there now")
        return said.format(place=place.folder), "warn"
    if ready is None:
        return translate("SettingsPage", "No stick is plugged in and no folder chosen"), "warn"
    said = (
        translate("SettingsPage", "Goes to {place}, locked by a passphrase")
        if place.lock
        else translate("SettingsPage", "Goes to {place}")
    )
    return said.format(place=ready), "text2"


def _beside(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
