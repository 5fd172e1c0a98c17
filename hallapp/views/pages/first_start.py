"""First start (picture 08b): restore, name and hours, windows and people; or the demo hall."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.desk import backup_place, founding
from hallapp.domain.backups import Copy
from hallapp.domain.errors import Refused
from hallapp.views import errors
from hallapp.views.look import face, sizes
from hallapp.views.moments import day_words, time_words
from hallapp.views.page import Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.first_hall import HallFields
from hallapp.views.pages.first_windows import WindowRows
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import Card
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.hall_sketch import HallSketch
from hallapp.views.parts.icon_mark import IconMark
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.step_head import StepHead, StepState
from hallapp.views.parts.words import Words
from hallapp.views.sizes import MARGIN
from hallapp.views.tasks import Asked, Cancelled, Lane
from hallapp.views.unlocking import Unlocking
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STEPS, _ASIDE, _BETWEEN = 720, 360, 20
_MOST = 720  # the rows of windows grow so far
_FULL = 640  # below this height the head gives way


class FirstStart(PageShell):
    """Three steps, each kept at once; ``founded`` carries the place of the hall to open."""

    title = QT_TRANSLATE_NOOP("Pages", "Today")
    founded = Signal(str)

    def __init__(self, frame: Frame, place: str) -> None:
        super().__init__(frame)
        self._place = Path(place)
        self._hall: Any = None
        self._busy: Asked | None = None
        self._found: Path | None = None  # the newest backup on a stick
        self.unlocking: Any = None
        self._open = 2
        self._build()
        self._wire()
        self.open_step(2)
        self._look_for_backups()

    # --- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.headline = Words(translate("FirstStart", "Three steps, about ten minutes"), "title")
        self.below = Words(
            translate("FirstStart", "Then you can staff windows, take cases and print."),
            "strong",
            "text2",
        )
        self.whole = QVBoxLayout(self)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(_BETWEEN)
        left = QVBoxLayout()
        left.addWidget(self._steps_card(), 1)
        left.addStretch(0)  # a tall window leaves room below, not inside
        self.columns.addLayout(left)
        aside = QVBoxLayout()
        aside.setSpacing(16)
        aside.addWidget(self._demo_card())
        aside.addWidget(self._help_card())
        aside.addStretch(1)
        self.columns.addLayout(aside)
        held = QGridLayout()
        held.setContentsMargins(0, 0, 0, 0)
        held.setColumnStretch(0, 1)
        held.setColumnStretch(2, 1)
        held.addWidget(self.headline, 0, 1)
        held.addWidget(self.below, 1, 1)
        held.addLayout(self.columns, 2, 1)
        held.setRowStretch(2, 1)
        self.held = held
        self.whole.addLayout(held, 1)
        self.dress()

    def _steps_card(self) -> Card:
        self.card = Card()
        self.heads = {
            1: StepHead(
                1,
                translate("FirstStart", "Restore from a backup"),
                translate(
                    "FirstStart", "No old backup: skipped; plug in a USB stick and restore any time"
                ),
            ),
            2: StepHead(
                2,
                translate("FirstStart", "Name and hours"),
                translate("FirstStart", "Papers, screens and deadlines take them from here"),
            ),
            3: StepHead(
                3,
                translate("FirstStart", "Windows and people"),
                translate("FirstStart", "Typed, or pasted from Excel; about three minutes"),
            ),
        }
        self.restore_button = Button(translate("FirstStart", "Restore…"), "quiet")
        self.found_button = Button("", icon="hard-drives")
        self.found_button.hide()
        self.restore_fault = Fault(self)
        self.fields = HallFields(self.frame.now().date())
        self.windows = WindowRows()
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 9, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 24, 2)
        first.addWidget(self.heads[1], 1)
        first.addWidget(self.found_button)
        first.addWidget(self.restore_button)
        self.restore_fault.setContentsMargins(58, 0, 24, 8)
        column.addLayout(first)
        column.addWidget(self.restore_fault)
        column.addWidget(Hairline())
        column.addWidget(self.heads[2])
        column.addWidget(self.fields)
        column.addWidget(Hairline())
        column.addWidget(self.heads[3])
        column.addWidget(self.windows, 1)
        column.addStretch(0)
        whole = QVBoxLayout(self.card)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self.steps = steps
        whole.addWidget(Middle(steps), 1)
        whole.addWidget(Hairline())
        whole.addLayout(self._foot())
        return self.card

    def _foot(self) -> QHBoxLayout:
        self.promise = Words("", "caption", "text2")
        self.later = Button(translate("FirstStart", "Later"), "plain")
        self.next_button = Button("", "primary")
        self.progress = ProgressLine(self)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 13)
        foot.setSpacing(8)
        foot.addWidget(self.promise, 1)
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.later)
        foot.addWidget(self.next_button)
        return foot

    def _demo_card(self) -> Card:
        card = Card()
        self.demo_button = Button(translate("FirstStart", "Open the demo hall"), icon="storefront")
        self.demo_progress = ProgressLine(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(8)
        column.addWidget(Words(translate("FirstStart", "Look around first"), "strong"))
        column.addWidget(
            Words(
                translate(
                    "FirstStart",
                    "The demo hall has 12 windows, 30 people and a year of cases. Change what "
                    "you like: your own hall is not touched.",
                ),
                "body",
                "text2",
                wrap=True,
            )
        )
        self.sketch = HallSketch()
        column.addSpacing(4)
        column.addWidget(self.sketch)
        column.addSpacing(28)
        column.addWidget(self.demo_progress)
        column.addWidget(self.demo_button)
        self.demo_card = card
        return card

    def _help_card(self) -> Card:
        card = Card()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(IconMark("question", "accent"))
        top.addWidget(Words(translate("FirstStart", "Not sure where to begin?"), "strong"), 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(
            Words(
                translate("FirstStart", "Press F1: help with pictures, without the internet."),
                "body",
                "text2",
                wrap=True,
            )
        )
        self.help_card = card
        return card

    def _wire(self) -> None:
        for number, head in self.heads.items():
            head.clicked.connect(lambda _=False, number=number: self._press(number))
        self.restore_button.clicked.connect(self.ask_backup)
        self.found_button.clicked.connect(self._restore_found)
        self.fields.done.connect(self.go_on)
        self.next_button.clicked.connect(self.go_on)
        self.later.clicked.connect(self.finish)
        self.demo_button.clicked.connect(self.open_demo)
        self.demo_progress.cancelled.connect(self._cancel)

    def dress(self) -> None:
        """Put the headline's size on; in a short window the head gives way."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the head give way in a short window."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field."""
        super().showEvent(event)
        self._arrange()
        self.fields.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        full = self.height() >= _FULL and not sizes().large
        self.headline.setFont(face(sizes().first_start if full else sizes().title, bold=True))
        self.below.setFont(face(sizes().strong))
        self.below.setVisible(full)
        self.help_card.setVisible(self.height() >= 560 or full)
        self.held.setVerticalSpacing(0)
        self.whole.setContentsMargins(MARGIN, 28 if full else 4, MARGIN, 42 if full else MARGIN)
        self.columns.setContentsMargins(0, 22 if full else 8, 0, 0)
        narrow = min(_STEPS, self.width() - 2 * MARGIN - _ASIDE - _BETWEEN)
        self.card.setFixedWidth(max(520, narrow))
        needed = self.steps.sizeHint().height() + self.next_button.sizeHint().height() + 40
        self.card.setMaximumHeight(needed if self._open == 2 else max(needed, _MOST))
        for card in (self.demo_card, self.help_card):
            card.setFixedWidth(_ASIDE)

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """首次使用."""
        return translate("FirstStart", "First start")

    # --- the steps --------------------------------------------------------------------------

    def open_step(self, number: int) -> None:
        """Open the second or the third step."""
        self._open = number
        self.fields.setVisible(number == 2)
        self.windows.setVisible(number == 3)
        made = self._hall is not None
        self.heads[1].show_state(StepState.WAITING)
        second = StepState.OPEN if number == 2 else StepState.DONE
        self.heads[2].show_state(second)
        self.heads[3].show_state(StepState.OPEN if number == 3 else StepState.WAITING)
        self.restore_button.setVisible(not made)
        self.found_button.setVisible(not made and self._found is not None)
        self.later.setVisible(number == 3)
        if number == 2:
            self.next_button.setText(translate("FirstStart", "Next: windows and people"))
            self.promise.say(translate("FirstStart", "Every step is kept at once; stop any time"))
            self.fields.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.next_button.setText(translate("FirstStart", "Open the hall"))
            self.promise.say(translate("FirstStart", "Can be done later under Settings"))
            self.windows.rows.rows[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.next_button.setAccessibleName(self.next_button.text())
        self._arrange()

    def _press(self, number: int) -> None:
        if number == 1 and self._hall is None:
            self.ask_backup()
        elif number == 2:
            self.open_step(2)
        elif number == 3 and self._open == 2:
            self.go_on()

    def go_on(self) -> None:
        """Keep the step that is open and go to the next."""
        if self._busy is not None:
            return
        if self._open == 2:
            self._keep_hall()
        else:
            self._keep_windows()

    def _keep_hall(self) -> None:
        self.fields.clear()
        try:
            facts, hours = self.fields.facts(), self.fields.hours()
        except Refused as refused:
            self.fields.refuse(refused)
            return
        hall, place, now = self._hall, self._place, self.frame.now

        def deed() -> Any:
            if hall is None:
                return founding.found(place, facts, hours, now)
            founding.amend(hall, facts, hours)
            return hall

        def done(made: Any) -> None:
            self._rest()
            self._hall = made
            self.open_step(3)
            self.heads[2].show_state(StepState.DONE, facts.name)

        self._work(deed, done)

    def _keep_windows(self) -> None:
        hall, seats = self._hall, self.windows.seats()

        def done(_: Any) -> None:
            self._rest()
            self.finish()

        self._work(lambda: founding.seat(hall, seats), done)

    def _work(self, deed: Any, done: Any) -> None:
        self.next_button.setEnabled(False)
        self._busy = self.frame.tasks.step(deed, done, self._failed)

    def _rest(self) -> None:
        self._busy = None
        self.next_button.setEnabled(True)
        self.progress.end()
        self.demo_progress.end()
        self.demo_button.setVisible(True)

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Refused) and self._open == 2:
            self.fields.refuse(error)
        elif isinstance(error, Refused):
            self.windows.refuse(error)
        else:
            self.frame.show_trouble(error)

    def finish(self) -> None:
        """Let the window open the hall that was made."""
        if self._hall is not None:
            self._hall.close()
            self._hall = None
        self.founded.emit(str(self._place))

    # --- a backup, the demo hall ------------------------------------------------------------

    def ask_backup(self) -> None:
        """Ask which file the backup is."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("FirstStart", "Choose the backup"),
            str(next(iter(backup_place.sticks()), Path.home())),
            translate("FirstStart", "Backups (*.hall *.locked)"),
        )
        if chosen:
            self.restore(Path(chosen))

    def _look_for_backups(self) -> None:
        """Offer the newest backup of a stick that is plugged in."""
        self.frame.tasks.read(backup_place.known, self._offer)

    def _offer(self, known: list[tuple[Path, Copy]]) -> None:
        if not known or self._hall is not None:
            return
        folder, copy = known[0]
        self._found = folder / copy.name
        when = f"{day_words(copy.at.date(), self.frame.now().date())} {time_words(copy.at)}"
        words = translate("FirstStart", "Restore that of {when}").format(when=when)
        self.found_button.setText(words)
        self.found_button.setAccessibleName(words)
        self.found_button.setToolTip(str(self._found))
        note = translate("FirstStart", "There is one at {place}").format(place=folder)
        self.heads[1].show_state(StepState.WAITING, note)
        self.found_button.show()

    def _restore_found(self) -> None:
        if self._found is not None:
            self.restore(self._found)

    def restore(self, file: Path) -> None:
        """Put a backup in the hall's place and open it."""
        place, now = self._place, self.frame.now()
        self.restore_fault.say("")

        def failed(error: Exception) -> None:
            self._rest()
            if errors.is_bug(error):
                self.frame.show_trouble(error)
            else:
                self.restore_fault.say(errors.sentence(error))

        def done(_: Any, __: str) -> None:
            self._rest()
            self.founded.emit(str(place))

        def work(passphrase: str) -> None:
            founding.restore(file, place, now, passphrase)

        if self._busy is None:
            self.next_button.setEnabled(False)
            self.unlocking = Unlocking(self.window(), self.frame.tasks, file)
            self.unlocking.open(work, done, failed, self._rest)

    def open_demo(self) -> None:
        """Make the demo hall beside, in the background, and open it."""
        if self._busy is not None:
            return
        place, now = self._place.with_name("demo.hall"), self.frame.now
        self.demo_button.setVisible(False)
        self.demo_progress.begin(translate("FirstStart", "Making the demo hall"))

        def done(made: Path) -> None:
            self._rest()
            if self._hall is not None:
                self._hall.close()
                self._hall = None
            self.founded.emit(str(made))

        def failed(error: Exception) -> None:
            self._rest()
            if not isinstance(error, Cancelled):
                self.frame.show_trouble(error)

        self._busy = self.frame.tasks.long(
            lambda tell: founding.demo(place, now, tell),
            done,
            self.demo_progress.show_advance,
            failed,
            lane=Lane.READS,
        )

    def _cancel(self) -> None:
        if self._busy is not None:
            self._busy.cancel()
        self._rest()
