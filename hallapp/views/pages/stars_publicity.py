"""Step 5 公示: what is public and how long, objections with finding and decision, corrections."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hallapp.domain.errors import Refused
from hallapp.domain.stars import steps
from hallapp.domain.stars.gates import Standing, Verdict
from hallapp.domain.stars.rules import DayUnit
from hallapp.domain.stars.run_view import (
    ObjectionLine,
    PublicityView,
    RunView,
    StepKey,
)
from hallapp.views import star_words
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.pages.stars_foot import SIDE, Foot
from hallapp.views.pages.stars_objections import DecisionForm, ObjectionForm
from hallapp.views.pages.stars_result_columns import CHOSEN
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.daystrip import DayCell, DayIs, DayStrip
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.or_empty import OrEmpty
from hallapp.views.parts.ranking import RankingTable
from hallapp.views.parts.remark import Remark
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP, PADDING
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_DAY, _STRIP = 21, 330  # px of a day, and of the strip before it wraps


def _number(row: ObjectionLine) -> Cell:
    return Cell(str(row.number), "text2")


def _content(row: ObjectionLine) -> Cell:
    who = translate("Stars", "signed") if row.real_name else translate("Stars", "anonymous")
    about = translate("Stars", "{about}, {who}").format(about=row.about_name or "–", who=who)
    return Cell(row.content, below=about)


def _decision(row: ObjectionLine) -> Cell:
    if row.upheld is None:
        return lamp_cell(Sign.PENDING, translate("Stars", "open"))
    if row.upheld:
        return lamp_cell(Sign.PASSED, translate("Stars", "upheld"))
    return lamp_cell(Sign.VOID, translate("Stars", "not upheld"))


OBJECTIONS = (
    Column(key="number", title=QT_TRANSLATE_NOOP("Column", "No."), normal=60, large=70,
           sorts=False, cell=_number),
    Column(key="content", title=QT_TRANSLATE_NOOP("Column", "Objection"), normal=300, large=280,
           kind=Kind.TWO_LINES, stretch=True, most=900, sorts=False, cell=_content),
    Column(key="decision", title=QT_TRANSLATE_NOOP("Column", "Decision"), normal=130, large=150,
           kind=Kind.LAMP, sorts=False, cell=_decision),
)  # fmt: skip


def _with_reasons(verdict: Verdict) -> str:
    """张晓红：有责投诉 1 件."""
    why = "，".join(star_words.told(each.said) for each in verdict.reasons)
    return f"{verdict.candidate.name}：{why}"


class PublicityStep(QWidget):
    """The list that is public at the left, objections below it, a form at the right."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.view: RunView | None = None
        self.card = HeadedCard("")
        self.turned = Remark()
        self.strip = DayStrip()
        self.left = Words("", "body", "text2", wrap=True)
        self.table = RankingTable(CHOSEN, frame.tasks)
        self.table.setAccessibleName(self.tr("The list"))
        self.foot = Foot()
        self.paper = Button(self.tr("Print the notice"), icon="printer")
        self.correct = Button(self.tr("Correct by a new version…"))
        self.deed = Button(self.tr("Publish, begin the publicity"), "primary")
        for button in (self.paper, self.correct, self.deed):
            self.foot.add(button)
        said = QVBoxLayout()
        said.setContentsMargins(PADDING, 0, PADDING, 8)
        said.setSpacing(8)
        days = QHBoxLayout()
        days.setSpacing(16)
        days.addWidget(self.left, 1)
        days.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.turned)
        said.addLayout(days)
        self.card.body.addLayout(said)
        self.listed = OrEmpty(
            self.table,
            Empty(
                "megaphone",
                self.tr("No list yet"),
                self.tr("It follows from the scores and the vote."),
                self.tr("To the present step"),
            ),
        )
        self.card.body.addWidget(self.listed, 1)
        self.card.body.addWidget(self.foot)
        self._build_objections()
        columns = QVBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self.card, 8)  # five stars at once on the smallest screen
        columns.addWidget(self.objections, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(columns, 1)
        row.addWidget(self.side)

    def _build_objections(self) -> None:
        self.objections = HeadedCard(self.tr("Objections"))
        self.list = Table(OBJECTIONS, self._frame.tasks)
        self.list.rows_of("ranked_row")
        self.list.setAccessibleName(self.tr("Objections"))
        self.list.opened.connect(self.show_objection)
        self.list.clicked.connect(lambda _: self._show_current())
        self.objections.body.addWidget(self.list, 1)
        self.entry, self.decision = ObjectionForm(), DecisionForm()
        self.decision.left.connect(self.begin)
        self.forms = QStackedWidget()
        for form in (self.entry, self.decision):
            self.forms.addWidget(Middle(form))
        self.side = HeadedCard("")
        self.side.setFixedWidth(SIDE)
        self.side.body.addWidget(self.forms, 1)

    # --- showing ----------------------------------------------------------------------------

    def show_run(self, view: RunView) -> None:
        """Show what is public, until when, and who objected."""
        self.view = view
        step = view.step(StepKey.PUBLICITY)
        self.card.title.say(view.run.award if view.run else view.rules.name)
        self.card.line.say(star_words.told(step.line))
        self._show_days()
        self.turned.say(self._turned(view))
        places = view.result.places if view.result else ()
        self.table.show_rows(ListSource(places))
        self.listed.say(nothing=not places)
        self.list.show_rows(ListSource(view.objections))
        self.objections.line.say(str(len(view.objections)) if view.objections else "")
        public = view.publicity is not None
        self.objections.setVisible(public)
        self.side.setVisible(public)
        self.entry.offer([(place.candidate.key, place.candidate.name) for place in places])
        if self.forms.currentIndex() == 0:
            self.begin()
        else:
            self._follow()
        turned = {steps.TURNED} if self.turned.words.text() else set()
        lacks = star_words.joined([each for each in step.missing if each.source not in turned])
        said = star_words.told(step.line)
        if not public and view.at.key is not StepKey.PUBLICITY:
            said = self.tr("The list is not final yet.")
        self.foot.say(lacks or said, lacks=bool(lacks))
        self.paper.setVisible(bool(places))
        over = view.run is not None and view.run.closed_at is not None
        self.correct.setVisible(public and not over)
        self.deed.setVisible(not public)
        self.deed.setEnabled(view.at.key is StepKey.PUBLICITY and bool(places))

    def _turned(self, view: RunView) -> str:
        """Who does not pass any more, and about whom something is not decided."""
        words = {
            Standing.OUT: self.tr("No longer passes the check: {names}. Make a new version."),
            Standing.DEFERRED: self.tr("Not decided yet, wait for it: {names}."),
        }
        said = []
        for standing, sentence in words.items():
            lines = [each for each in view.turned if each.standing is standing]
            if lines:
                said.append(sentence.format(names="；".join(map(_with_reasons, lines))))
        return "\n".join(said)

    def _show_days(self) -> None:
        """The days from the posting to the last, and how many are left."""
        assert self.view is not None
        public, today = self.view.publicity, self._frame.now().date()
        self.strip.setVisible(public is not None)
        after = self.view.rules.after
        if public is None:
            unit = star_words.choices([after.publicity_unit])[after.publicity_unit]
            words = self.tr("Public for {n} {unit} from the posting on.")
            self.left.say(words.format(n=after.publicity_days, unit=unit))
            return
        words = self.tr("Posted on {posted}; public from {first} to {last}; objections: {channel}.")
        said = words.format(
            posted=day_words(public.posted_on, today),
            first=day_words(public.first, today),
            last=day_words(public.last, today),
            channel=public.channel,
        )
        left = (public.last - today).days
        if not public.over:
            said += self.tr(" {n} days left.").format(n=max(0, left))
        self.left.say(said)
        cells = self._cells(public, today)
        self.strip.setFixedWidth(min(_STRIP, len(cells) * _DAY))
        self.strip.show_days(cells, said)

    def _cells(self, public: PublicityView, today: date) -> tuple[DayCell, ...]:
        calendar, cells, n = self._frame.hall.clock.calendar, [], 0
        for step in range((public.last - public.posted_on).days + 1):
            day = public.posted_on + timedelta(days=step)
            if day < public.first:
                cells.append(DayCell(day.day, DayIs.ACCEPTED, "", day == today))
            elif public.unit == DayUnit.WORKDAY and not calendar.is_working(day):
                cells.append(DayCell(day.day, DayIs.REST, "", day == today))
            else:
                n += 1
                kind = DayIs.COUNTED if day < today else DayIs.AHEAD
                cells.append(DayCell(day.day, kind, str(n), day == today))
        return tuple(cells)

    # --- objections -------------------------------------------------------------------------

    def begin(self) -> None:
        """The form of a new objection."""
        self.side.title.say(self.tr("New objection"))
        self.forms.setCurrentIndex(0)
        public = self.view.publicity if self.view else None
        over = public is not None and public.over
        self.side.line.say(self.tr("the publicity is over") if over else "")
        self.entry.setEnabled(public is not None and not over)

    def show_objection(self, line: ObjectionLine) -> None:
        """An objection with its finding, or the form for it."""
        assert self.view is not None
        self.side.title.say(self.tr("Objection {n}").format(n=line.number))
        self.side.line.say("")
        self.decision.show_line(line, self.view.rules.after.approve_by)
        self.forms.setCurrentIndex(1)

    def _show_current(self) -> None:
        line = self.list.current_line()
        if line is not None:
            self.show_objection(line)

    def _follow(self) -> None:
        """The objection that is shown as it stands now."""
        assert self.view is not None
        shown = self.decision.line
        numbers = {line.number: line for line in self.view.objections}
        if shown is None or shown.number not in numbers:
            self.begin()
        else:
            self.show_objection(numbers[shown.number])

    def refuse(self, error: Exception) -> bool:
        """Say under the field at fault why an objection or decision was refused."""
        form = self.entry.form if self.forms.currentIndex() == 0 else self.decision.form
        return isinstance(error, Refused) and form.refuse(error)

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return (self.table, self.list, self.side)
