"""一周一小结: the week's figures and its three texts; what is written is kept, the rest drafts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from hallapp.actions import weekly
from hallapp.actions.weekly import Week
from hallapp.desk import weekly_prints
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, span_of
from hallapp.domain.weekly import SECTIONS, WeekFigures, drafted
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words

_WIDTH, _HEIGHT = 760, 640


class WeeklyDialog(Dialog):
    """A text is kept when the dialog is left, printed or saved; 重拟 makes it a draft again."""

    def __init__(self, window: QWidget, frame: Frame, day: date) -> None:
        high = min(_HEIGHT, window.height() - 48)
        super().__init__(window, self.tr("Summary of the week"), width=_WIDTH, height=high)
        self.frame = frame
        self.span = span_of(day, Bucket.WEEK)
        self.week: Week | None = None
        self.which = Words("", "strong")
        self.figures = Words("", "body", "text2", wrap=True)
        self.texts: dict[str, Field] = {}
        self._redraft: dict[str, Button] = {}
        self._arrange_parts()
        self.save_word = Button(self.tr("Save as Word…"))
        self.save_word.clicked.connect(self._choose_word)
        self.left.addWidget(self.save_word)
        self.cancelling(offered=False)
        self.show_paper = Button(self.tr("Preview and print"), parent=self)
        self.show_paper.clicked.connect(self._print)
        self._actions.addWidget(self.show_paper)
        self.primary(self.tr("Done"), self.finish)
        self._ask()

    def _arrange_parts(self) -> None:
        earlier = IconButton("caret-left", self.tr("Week before"))
        later = IconButton("caret-right", self.tr("Week after"))
        earlier.clicked.connect(lambda: self.go(-1))
        later.clicked.connect(lambda: self.go(1))
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (earlier, self.which, later):
            top.addWidget(widget)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self.figures)
        for section, words in (
            ("situation", self.tr("This week")),
            ("problems", self.tr("What is wrong")),
            ("plans", self.tr("Next week")),
        ):
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.textChanged.connect(partial(self._say_state, section))
            field = Field(section, words, text, help_line=self.tr("follows the figures"))
            again = Button(self.tr("Draft again"), "quiet", small=True)
            again.clicked.connect(partial(self._draft_again, section))
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(again, 0, Qt.AlignmentFlag.AlignBottom)
            self.texts[section], self._redraft[section] = field, again
            self.body.addLayout(row, 3 if section == "situation" else 2)

    def open(self) -> None:
        """Show it with the cursor in the first text."""
        super().open()
        self._text(SECTIONS[0]).setFocus()

    # --- one week ---------------------------------------------------------------------------

    def go(self, weeks: int) -> None:
        """The week before or after; what was typed is kept first."""
        self._keep()
        self.span = span_of(self.span.first + timedelta(weeks=weeks), Bucket.WEEK)
        self.week = None
        self._ask()

    def _ask(self) -> None:
        hall, span = self.frame.hall, self.span
        today = self.frame.now().date()
        first, last = day_words(span.first, today), day_words(span.last, today)
        words = self.tr("Week {week}, {first} to {last}")
        number = span.first.isocalendar().week
        self.which.say(words.format(week=number, first=first, last=last))
        self.frame.tasks.read(lambda: weekly.week(hall, span), self._show, self.frame.show_trouble)

    def _show(self, week: Week) -> None:
        if week.figures.span != self.span:
            return
        self.week = week
        self.figures.say(self._figure_words(week.figures))
        for section in SECTIONS:
            self._text(section).setPlainText(week.texts[section])
            self._say_state(section)

    def _figure_words(self, figures: WeekFigures) -> str:
        total = figures.total
        return self.tr(
            "Received {received}, closed {closed}, returned {returned}, late {late}, "
            "in hand {open}; timed {timed}"
        ).format(
            received=f"{total.received:,}",
            closed=f"{total.closed:,}",
            returned=f"{total.returned:,}",
            late=f"{total.overdue + figures.carried:,}",
            open=f"{total.in_hand:,}",
            timed=f"{figures.timed:,}",
        )

    def _text(self, section: str) -> QPlainTextEdit:
        entry = self.texts[section].entry
        assert isinstance(entry, QPlainTextEdit)
        return entry

    def _draft(self, section: str) -> str:
        return drafted(self.week.figures)[section] if self.week else ""

    def _say_state(self, section: str) -> None:
        """Whether the text follows the figures or was written by somebody."""
        own = self.week is not None and self._typed(section) != self._draft(section)
        said = self.tr("written by hand") if own else self.tr("follows the figures")
        self.texts[section].help.say(said)
        self._redraft[section].setEnabled(own)

    def _typed(self, section: str) -> str:
        return self._text(section).toPlainText().strip()

    def _draft_again(self, section: str) -> None:
        self._text(section).setPlainText(self._draft(section))

    # --- keeping, printing, saving ----------------------------------------------------------

    def _keep(self, then: Callable[[], Any] = lambda: None) -> None:
        """Keep what was typed, then go on."""
        week = self.week
        texts = {section: self._typed(section) for section in SECTIONS}
        if week is None or texts == dict(week.texts):
            then()
            return
        hall, span = self.frame.hall, self.span
        self.week = replace(week, texts=texts)  # once is enough
        said = self.tr("The summary of the week is kept")

        def kept(_: Week) -> None:
            self.frame.tell(said)
            then()

        self.frame.do(lambda: weekly.write(hall, span, texts), kept, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.field in self.texts:
            self.texts[error.field].refuse(sentence(error))
        else:
            self.frame.show_trouble(error)

    def _print(self) -> None:
        week = self.span.name
        self._keep(lambda: self.frame.open_page("papers", paper="weekly-summary", week=week))
        self.finish()

    def _choose_word(self) -> None:
        name = f"{self.title.text()} {self.span.name}.docx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.title.text(), name, "Word (*.docx)")
        if chosen:
            self.save_to(Path(chosen).with_suffix(".docx"))

    def save_to(self, place: Path) -> None:
        """Save as a Word file what stands here."""
        hall, values = self.frame.hall, {"week": self.span.name}
        said = self.tr("Saved as {file}").format(file=place.name)

        def save() -> None:
            self.frame.tasks.read(
                lambda: weekly_prints.word(hall, values, place),
                lambda _: self.frame.tell(said, undo=False),
                self.frame.show_trouble,
            )

        self._keep(save)

    def finish(self) -> None:
        """Keep what was typed, then go."""
        self._keep()
        self.week = None
        super().finish()
