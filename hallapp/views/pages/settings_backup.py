"""Backups and the hall's file: copy it now, see the last copies, go back, open another hall."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.actions import steps
from hallapp.domain.steps import StepLine
from hallapp.views import errors
from hallapp.views.moments import day_words, time_words
from hallapp.views.page import Frame
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

translate = QCoreApplication.translate

_SHOWN = 5


class BackupSection(HeadedCard):
    """Every copy is verified before it counts."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "Every copy is opened and checked before it counts")
        super().__init__(translate("SettingsPage", "Backup"), note, parent)
        self._frame = frame
        self.dialog: Any = None
        self.now_button = Button(
            translate("SettingsPage", "Back up to…"), "primary", icon="hard-drives"
        )
        self.restore_button = Button(
            translate("SettingsPage", "Restore…"), icon="clock-counter-clockwise"
        )
        self.open_button = Button(
            translate("SettingsPage", "Open another hall…"), icon="folder-open"
        )
        self.demo_button = Button(
            translate("SettingsPage", "Open the demo hall"), icon="storefront"
        )
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(16)
        self.rows.setVerticalSpacing(6)
        self.place = Words("", "body", "text2", wrap=True)
        self._build()
        self.now_button.clicked.connect(self.ask_folder)
        self.restore_button.clicked.connect(self.ask_backup)
        self.open_button.clicked.connect(self.ask_hall)
        self.demo_button.clicked.connect(self.open_demo)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_beside(self.now_button, self.restore_button))
        column.addWidget(self.fault)
        column.addWidget(self.progress)
        column.addWidget(Words(translate("SettingsPage", "Last backups"), "caption", "text2"))
        column.addLayout(self.rows)
        column.addWidget(Hairline())
        column.addWidget(Words(translate("SettingsPage", "The hall's file"), "caption", "text2"))
        column.addWidget(self.place)
        column.addLayout(_beside(self.open_button, self.demo_button))
        self.body.addWidget(Middle(held(inside)), 1)

    def refresh(self) -> None:
        """Ask again for the last backups."""
        hall = self._frame.hall
        self.place.say(str(hall.store.place))
        self.now_button.setEnabled(hall.store.file is not None)
        self._frame.tasks.read(lambda: steps.backups(hall, _SHOWN), self._show)

    def _show(self, lines: Sequence[StepLine]) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not lines:
            none = translate("SettingsPage", "None yet: plug in a USB stick and make one")
            self.rows.addWidget(Words(none, "body", "warn"), 0, 0)
        today = self._frame.now().date()
        for row, line in enumerate(lines):
            when = f"{day_words(line.at.date(), today)} {time_words(line.at)}"
            self.rows.addWidget(Words(when), row, 0)
            self.rows.addWidget(Words(str(line.values.get("name", "")), "body", "text2"), row, 1)
            self.rows.addWidget(Words(line.who, "body", "text3"), row, 2)
        self.rows.setColumnStretch(1, 1)

    # --- copying ----------------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Ask where the copy goes."""
        title = translate("SettingsPage", "Where the backup goes")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.back_up(Path(chosen))

    def back_up(self, folder: Path) -> None:
        """Make a verified copy in a folder or on a stick."""
        hall = self._frame.hall

        def done(made: Path) -> None:
            self._rest()
            said = translate("SettingsPage", "Backed up and checked: {place}")
            self._frame.tell(said.format(place=made), undo=False)

        self._begin(translate("SettingsPage", "Copying the hall"))
        self._frame.tasks.step(lambda: steps.backup(hall, folder), done, self._failed)

    # --- going back -------------------------------------------------------------------------

    def ask_backup(self) -> None:
        """Ask which backup to go back to."""
        if chosen := self._ask_hall_file(translate("SettingsPage", "Choose the backup")):
            self.compare(Path(chosen))

    def compare(self, file: Path) -> None:
        """Show what the backup holds beside what the hall holds now."""
        states = import_module("hallapp.desk.hall_states")
        hall, now = self._frame.hall, self._frame.now
        present = Path(str(hall.store.place))

        def done(both: tuple[Any, Any]) -> None:
            self._rest()
            module = import_module("hallapp.views.dialogs.restoring")
            self.dialog = module.RestoreDialog(self.window(), *both, now().date())
            self.dialog.wanted.connect(lambda: self._restore(file, present))
            self.dialog.open()

        def ask() -> tuple[Any, Any]:
            return states.state_of(hall, present), states.look_into(file, now, hall.who)

        self._begin(translate("SettingsPage", "Reading the backup"))
        self._frame.tasks.read(ask, done, self._failed)

    def _restore(self, file: Path, present: Path) -> None:
        states = import_module("hallapp.desk.hall_states")
        now = self._frame.now()

        def done(place: Path) -> None:
            self._rest()
            self.dialog.finish()
            seat_of(self._frame).hall_wanted.emit(str(place))

        self._frame.tasks.step(
            lambda: states.restore_beside(file, present, now), done, self._failed
        )

    # --- another hall -----------------------------------------------------------------------

    def ask_hall(self) -> None:
        """Ask which hall to open instead."""
        if chosen := self._ask_hall_file(translate("SettingsPage", "Choose a hall")):
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

        self._begin(translate("FirstStart", "Making the demo hall"))
        asked = self._frame.tasks.long(
            deed, done, self.progress.show_advance, self._failed, lane=Lane.READS
        )
        self.progress.cancelled.connect(asked.cancel)

    def _ask_hall_file(self, title: str) -> str:
        known = translate("FirstStart", "Halls (*.hall)")
        return QFileDialog.getOpenFileName(self, title, str(Path.home()), known)[0]

    # --- while it lasts ---------------------------------------------------------------------

    def _begin(self, words: str) -> None:
        self.fault.say("")
        self.progress.begin(words)
        for button in (self.now_button, self.restore_button, self.demo_button):
            button.setEnabled(False)

    def _rest(self) -> None:
        self.progress.end()
        for button in (self.now_button, self.restore_button, self.demo_button):
            button.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, Cancelled):
            return
        if errors.is_bug(error):
            self._frame.show_trouble(error)
        else:
            self.fault.say(errors.sentence(error))


def _beside(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
