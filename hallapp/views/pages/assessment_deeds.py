"""What is done with a month's assessment: its life, one's points, appeals, the rows behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from hallapp.actions import assessment_appeals, assessment_life
from hallapp.actions.assessment import MonthView, ScoreLine
from hallapp.domain.assessment import MonthState, Point
from hallapp.domain.evidence import ATTENDANCE, OVERDUE, source_called
from hallapp.domain.score_tables import About
from hallapp.domain.spans import Span
from hallapp.views.page import Frame
from hallapp.views.pages.assessment_side import AssessmentSide
from hallapp.views.pages.assessment_source import Answer
from hallapp.views.pages.assessment_words import month_words, translate


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next for a month: its words, its deed, whether it can be done now."""

    words: str
    deed: Callable[[], None]
    possible: bool = True


class AssessmentDeeds:
    """The deeds of one tab; `answer` gives what it shows."""

    def __init__(
        self, tab: QWidget, frame: Frame, side: AssessmentSide, answer: Callable[[], Answer]
    ) -> None:
        self._tab, self._frame, self._side, self._answer = tab, frame, side, answer
        side.wished.connect(self._wished)

    # --- the month's life -------------------------------------------------------------------

    def next(self) -> Next | None:
        """What comes next for the month that is shown; None while there is nothing to do."""
        answer = self._answer()
        view = answer.view
        assert view is not None
        today, life = self._frame.now().date(), assessment_life
        if view.state is MonthState.OPEN:
            if today < life.last_working_day(self._frame.hall, view.month):
                return None
            said = translate("AssessmentTab", "Assess {month}")
            month = month_words(view.month, today)
            return Next(said.format(month=month), lambda: self.live(life.assess, "assessed"))
        if view.state is MonthState.ASSESSED:
            over = view.appeal_until is None or today > view.appeal_until
            over = over or not view.table.appeal_days
            said = translate("AssessmentTab", "Publish")
            publish = lambda: self.live(life.publish, "published")  # noqa: E731 (one of three)
            return Next(said, publish, over and not answer.waiting)
        if view.state is MonthState.PUBLISHED:
            said = translate("AssessmentTab", "Lock the month")
            return Next(said, lambda: self.live(life.lock, "locked"))
        return None

    def seen(self) -> tuple[About, Span]:
        """Whose month stands there: another one may be on its way."""
        view = self._answer().view
        assert view is not None
        return view.about, view.month

    def do_next(self) -> None:
        """Do what comes next."""
        ahead = self.next()
        if ahead is not None:
            ahead.deed()

    def live(self, deed: Callable[..., MonthView], done: str) -> None:
        """One step of the month's life, and what is said of it."""
        hall, (about, span) = self._frame.hall, self.seen()
        words = {
            "assessed": translate("AssessmentTab", "{month} is assessed; appeals may come"),
            "published": translate("AssessmentTab", "{month} is published: print the bulletin"),
            "locked": translate("AssessmentTab", "{month} is locked"),
            "open": translate("AssessmentTab", "{month} is open again"),
        }
        month = month_words(span, self._frame.now().date())

        def then(_: MonthView) -> None:
            self._frame.tell(words[done].format(month=month))

        self._frame.do(lambda: deed(hall, about, span), then, self._frame.show_trouble)

    def correct(self) -> None:
        """Begin the next version of a locked month."""
        hall, (about, span) = self._frame.hall, self.seen()
        self._dialogs().CorrectDialog(
            self._tab.window(),
            self._frame,
            month_words(span, self._frame.now().date()),
            lambda reason: assessment_life.correct(hall, about, span, reason),
        ).open()

    def _dialogs(self) -> Any:
        return import_module("hallapp.views.dialogs.assessment_points")

    # --- one point --------------------------------------------------------------------------

    def _wished(self, wish: str) -> None:
        view, line, point = self._answer().view, self._side.whose, self._side.point
        if view is None or line is None:
            return
        hall, (about, span) = self._frame.hall, self.seen()
        life, appeals, asked = assessment_life, assessment_appeals, self._dialogs()
        window, frame = self._tab.window(), self._frame
        if wish == "give":
            asked.GiveDialog(
                window, frame, line, view.table, lambda new: life.give(hall, about, span, new)
            ).open()
        elif wish == "appeal":
            asked.AppealDialog(
                window,
                frame,
                line,
                view.table,
                lambda ground, key: appeals.appeal(
                    hall, about, span, line.subject.id, ground=ground, point=key
                ),
            ).open()
        elif wish == "decide" and (waiting := self._side.waiting) is not None:
            asked.DecideDialog(
                window,
                frame,
                waiting,
                line.score.points,
                table=view.table,
                decide=lambda *told, **more: appeals.decide(hall, waiting.id, *told, **more),
            ).open()
        elif point is not None and wish == "choose":
            asked.ChooseDialog(
                window,
                frame,
                point,
                view.table,
                lambda points, reason: life.choose(
                    hall, about, span, point, points=points, reason=reason
                ),
            ).open()
        elif point is not None and wish == "take_back":
            self._frame.do(
                lambda: life.take_back(hall, about, span, point),
                lambda _: frame.tell(translate("AssessmentTab", "Taken back")),
                frame.show_trouble,
            )
        elif point is not None and wish == "open":
            self.open_row(line, point)

    def open_row(self, line: ScoreLine, point: Point) -> None:
        """Open the row that a point stems from."""
        source = source_called(point.source)
        if point.source == OVERDUE:
            self._frame.open_page("cases", case=point.ref)
        elif point.source == ATTENDANCE:
            whose = point.of if point.of is not None else line.subject.id
            import_module("hallapp.views.dialogs.attendance").AttendanceDialog(
                self._tab.window(),
                self._frame,
                whose,
                line.subject.name,
                self.seen()[1],
                shown=point.ref,
            ).open()
        elif source is not None:
            register = source.key if source.register is None else source.register.key
            self._frame.open_page("registers", register=register, entry=point.ref)
