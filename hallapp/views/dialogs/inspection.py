"""迎检: period and checklist, what is missing with the way to its repair, the binder as one PDF."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from hallapp.actions import readiness
from hallapp.actions.hall import Hall
from hallapp.desk import prints, wall_prints
from hallapp.desk.inspection_prints import gap_words
from hallapp.desk.paper_values import asked_span
from hallapp.desk.prints import Printout
from hallapp.domain.cases import CaseFilter
from hallapp.domain.deadlines import Lamp
from hallapp.domain.readiness import HEADINGS, Check, Gap, checklist_called, checklists
from hallapp.domain.spans import Bucket
from hallapp.exchange.write import whole
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import is_bug, sentence
from hallapp.views.page import Frame
from hallapp.views.pages.papers_period import PeriodField
from hallapp.views.pages.papers_words import title_of
from hallapp.views.pages.register_form import RECEIVED
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.waiting import Waiting, WaitingList
from hallapp.views.parts.words import Words
from hallapp.views.print_run import was_cancelled
from hallapp.views.printing import choose_file
from hallapp.views.tasks import Asked, Lane, Progress

PAPER = "inspection-binder"
_WIDTH, _HEIGHT = 760, 660
_ICONS = {
    "posted": "megaphone",
    "staff": "users",
    "order": "eye",
    "equipment": "wrench",
    "documents": "notebook",
    "supervision": "clipboard-text",
}


class InspectionDialog(Dialog):
    """What is missing comes first; a line opens its repair (hall-rules 24)."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        high = min(_HEIGHT, window.height() - 48)
        super().__init__(window, self.tr("Ready for inspection"), width=_WIDTH, height=high)
        self.frame = frame
        self._asked: Asked | None = None
        self.period = PeriodField(Bucket.QUARTER, frame.now().date())
        self.period.changed.connect(self._ask_gaps)
        self.lists = Choices(_lists(), across=2)
        self.lists.choose("")
        self.lists.chosen.connect(lambda _: self._ask_gaps())
        self.said = Words("", "strong")
        self.gaps = WaitingList()
        self.gaps.chosen.connect(self._mend)
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self.progress.cancelled.connect(self._stop)
        self.body.addWidget(self.lists)
        self.body.addWidget(self.period)
        self.body.addWidget(self.said)
        self.body.addWidget(self.gaps, 1)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.progress)
        self.show_paper = Button(self.tr("Preview and print"))
        self.show_paper.clicked.connect(self._preview)
        self.left.addWidget(self.show_paper)
        self.main = self.primary(self.tr("Make the binder…"), self._save)
        self._ask_gaps()

    # --- what is missing --------------------------------------------------------------------

    @property
    def values(self) -> dict[str, str]:
        """What the binder is told."""
        return {"checklist": self.lists.key, **self.period.values}

    def _ask_gaps(self) -> None:
        hall, values = self.frame.hall, self.values
        self.fault.say("")

        def show(found: tuple[Gap, ...]) -> None:
            if values == self.values:
                self._show_gaps(found)

        self.frame.tasks.read(lambda: _gaps(hall, values), show, self._failed)

    def _show_gaps(self, found: tuple[Gap, ...]) -> None:
        said = self.tr("Missing: {n}").format(n=len(found))
        self.said.say(said if found else self.tr("Nothing is missing"))
        self.gaps.show_lines([_line(gap) for gap in found])

    def _mend(self, chosen: Waiting) -> None:
        if not self.frame.has_page(chosen.opens):
            return
        self.finish()
        self.frame.open_page(chosen.opens, **chosen.wish)

    def _preview(self) -> None:
        values = self.values
        self.finish()
        self.frame.open_page("papers", paper=PAPER, **values)

    # --- the binder -------------------------------------------------------------------------

    def _save(self) -> None:
        name = f"{title_of(PAPER)} {'–'.join(self.period.values.values())}"
        place = choose_file(self, title_of(PAPER), name)
        if place is not None:
            self.save_to(place)

    def save_to(self, place: Path) -> None:
        """The binder as one PDF; it takes its number once all of it could be drawn."""
        hall, values = self.frame.hall, self.values

        def deed(progress: Progress) -> Printout:
            made: list[Printout] = []

            def fill(part: Path) -> int:
                seen = prints.preview(hall, prints.draft(hall, PAPER, values), progress)
                made.append(seen.draft.drawn(prints.number(hall, seen)))
                return part.write_bytes(made[0].pdf)

            whole(place, fill)
            return made[0]

        self.fault.say("")
        self.progress.begin(self.tr("Drawing the binder"))
        self.main.setEnabled(False)
        self._asked = self.frame.tasks.long(
            deed, partial(self._done, place), self.progress.show_advance, self._failed,
            lane=Lane.PAPERS,
        )  # fmt: skip

    def _done(self, place: Path, made: Printout) -> None:
        self._end()
        said = self.tr("The binder, number {number}, is in {file}")
        words = said.format(number=made.issue.sheet_no, file=place.name)
        self.frame.tell(words, undo=False)
        self.finish()

    def _end(self) -> None:
        self._asked = None
        self.progress.end()
        self.main.setEnabled(True)

    def _stop(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._end()

    def _failed(self, error: Exception) -> None:
        self._end()
        if was_cancelled(error):
            return
        if is_bug(error):
            self.frame.show_trouble(error)
        else:
            self.fault.say(sentence(error))

    def finish(self) -> None:
        """Stop what runs, then go."""
        self._stop()
        super().finish()


def _lists() -> dict[str, str]:
    """The checklists by name; the first is meant where none is named."""
    language = "en" if QLocale().name().startswith("en") else "zh_CN"
    told = list(checklists().values())
    return {"" if each is told[0] else each.key: each.called(language) for each in told}


def _gaps(hall: Hall, values: Mapping[str, str]) -> tuple[Gap, ...]:
    span = asked_span(values, hall.now().date(), Bucket.QUARTER)
    posted = wall_prints.look(hall).posted
    return readiness.gaps(hall, checklist_called(values["checklist"]), span, posted)


def _line(gap: Gap) -> Waiting:
    heading = QCoreApplication.translate("Readiness", HEADINGS[gap.point.heading])
    named = [each for each in gap.examples if each]
    more = "、".join(named) + ("…" if len(named) < gap.count and named else "")
    opens, wish = _repair(gap)
    return Waiting(
        icon=_ICONS.get(gap.point.heading, "clipboard-text"),
        title=gap_words(gap, QLocale().name()),
        hint=more or heading,
        count=gap.count,
        opens=opens,
        wish=wish,
    )


def _repair(gap: Gap) -> tuple[str, dict[str, object]]:
    """Where it is put right: the page and its wish."""
    point = gap.point
    if point.check in {Check.DAILY, Check.IDLE}:
        day = {RECEIVED: gap.examples[0]} if point.check is Check.DAILY else {}
        return "registers", {"register": point.of, "new": True, "values": day}
    if point.check is Check.LATE:
        return "registers", {"register": point.of}
    if point.check is Check.PRINTED:
        return "papers", {"paper": point.of}
    if point.check is Check.CALENDAR:
        return "calendar", {"year": int(gap.examples[0])}
    if point.check is Check.LATE_CASES:
        return "cases", {"filter": CaseFilter(lamps=frozenset({Lamp.RED, Lamp.YELLOW}))}
    return "settings", {"section": _SECTIONS[point.check]}


_SECTIONS = {
    Check.ITEM: "items",
    Check.HOTLINE: "hall",
    Check.WINDOWS: "windows",
    Check.PHOTOS: "people",
    Check.DUTIES: "people",
    Check.BACKUP: "backup",
}
