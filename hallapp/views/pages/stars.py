"""评星: the stars of a period in six steps, each with what is there, what is missing, its deeds."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSize
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from hallapp.domain.registers import REGISTERS
from hallapp.domain.rights import Right
from hallapp.domain.spans import Span
from hallapp.domain.stars.award import period_name
from hallapp.domain.stars.rules import AwardKind
from hallapp.domain.stars.run_view import RunView, StepKey, StepState, StepView
from hallapp.views import star_words
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.page import Page as AnyPage
from hallapp.views.pages.stars_gates import GatesStep
from hallapp.views.pages.stars_publicity import PublicityStep
from hallapp.views.pages.stars_result import ResultStep
from hallapp.views.pages.stars_rules import RulesStep, Version
from hallapp.views.pages.stars_scores import Scoreboard, ScoresStep
from hallapp.views.pages.stars_source import Answer, Chosen, ask, first_choice, periods
from hallapp.views.pages.stars_vote import ENTRIES, VoteStep
from hallapp.views.pages.stars_wishes import Wishes
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import IconButton
from hallapp.views.parts.stages import Reached
from hallapp.views.parts.step_strip import StepStrip, StripStep
from hallapp.views.sizes import GAP, MARGIN
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
WORDS = {
    StepKey.RULES: QT_TRANSLATE_NOOP("StarStep", "Rules"),
    StepKey.GATES: QT_TRANSLATE_NOOP("StarStep", "Check"),
    StepKey.SCORES: QT_TRANSLATE_NOOP("StarStep", "Scores"),
    StepKey.VOTE: QT_TRANSLATE_NOOP("StarStep", "Vote"),
    StepKey.PUBLICITY: QT_TRANSLATE_NOOP("StarStep", "Publicity"),
    StepKey.RESULT: QT_TRANSLATE_NOOP("StarStep", "Result"),
}
TABLES = frozenset(
    {
        "appraisal_hand_in",
        "appraisal_round",
        "appraisal_sheet",
        "assessment_month",
        "assessment_score",
        "attendance_mark",
        "posting",
        "rating",
        "released_figure",
        "staff",
        "star_bundle",
        "star_decision",
        "star_objection",
        "star_round",
        "star_rules",
        "star_run",
        "star_sheet",
        "star_title",
        "window",
        *(f"register_{spec.key}" for spec in REGISTERS),
    }
)
"""What a run is made of; single cases of the present quarter are none of it."""
_Step = RulesStep | GatesStep | ScoresStep | VoteStep | PublicityStep | ResultStep
_REACHED = {
    StepState.DONE: Reached.DONE,
    StepState.CURRENT: Reached.NOW,
    StepState.AHEAD: Reached.AHEAD,
    StepState.UNUSED: Reached.AHEAD,
}


class Page(AnyPage):
    """The run of one period; a step is shown when it is pressed, the present one at first."""

    title = QT_TRANSLATE_NOOP("Pages", "Stars")
    cares_for = TABLES
    hears_unseen = True  # its badge counts what other pages bring in or decide

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.answer: Answer | None = None
        self.chosen: Chosen | None = None
        self._asking = self._again = False
        self._then: Callable[[], None] | None = None
        self.wishes = Wishes(frame, self, self._ask)
        self.strip = StepStrip([key.value for key in StepKey])
        self.strip.chosen.connect(self.show_step)
        self._menu = QMenu(self)
        self.which = IconButton("calendar-blank", self.tr("Another period, or windows"))
        self.which.clicked.connect(self._open_menu)
        self.strip.add(self.which)
        self.rules = RulesStep(frame)
        self.gates = GatesStep(frame)
        self.scores = ScoresStep(frame)
        self.vote = VoteStep(frame)
        self.publicity = PublicityStep(frame)
        self.result = ResultStep(frame)
        self.steps: dict[StepKey, _Step] = {
            StepKey.RULES: self.rules,
            StepKey.GATES: self.gates,
            StepKey.SCORES: self.scores,
            StepKey.VOTE: self.vote,
            StepKey.PUBLICITY: self.publicity,
            StepKey.RESULT: self.result,
        }
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())  # until the hall has answered there is nothing to do
        for step in self.steps.values():
            self.stack.addWidget(step)
            if not frame.hall.may(Right.ASSESS):
                step.foot.only_say()
        self._join()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(self.strip)
        whole.addWidget(self.stack, 1)

    def _join(self) -> None:
        wishes = self.wishes
        self.rules.wished.connect(lambda rules: wishes.keep_rules(rules, self.rules.kept))
        self.rules.begun.connect(wishes.begin)
        self.gates.opened.connect(wishes.open_row)
        self.scores.opened.connect(wishes.open_row)
        for button, deed in (
            (self.scores.remind, wishes.remind),
            (self.scores.trial, wishes.try_out),
            (self.scores.lock, wishes.lock),
            (self.scores.anyway, wishes.lock),
            (self.scores.unlock, wishes.unlock),
            (self.vote.decide, wishes.decide_tie),
            (self.vote.paper, partial(wishes.print_paper, "ballot")),
            (self.vote.minutes, partial(wishes.print_paper, "tally-minutes")),
            (self.publicity.paper, partial(wishes.print_paper, "publicity-notice")),
            (self.publicity.correct, wishes.correct),
            (self.publicity.deed, wishes.publish),
            (self.result.deed, wishes.close),
        ):
            button.clicked.connect(lambda _=False, deed=deed: deed())
        self.scores.listed.empty.wished.connect(lambda: self.frame.open_page("windows"))
        self.vote.listed.empty.wished.connect(partial(self.show_step, StepKey.SCORES.value))
        for step in (self.publicity, self.result):
            step.listed.empty.wished.connect(self._show_present)
        self.vote.deed.clicked.connect(self._vote_on)
        self.vote.numbered.connect(lambda told: wishes.number(told, self.vote.refuse))
        self.vote.entering.connect(self._enter)
        self.vote.settling.connect(self._settle)
        self.publicity.entry.entered.connect(
            lambda new: wishes.object_(new, self.publicity.entry.clear, self._not_taken)
        )
        self.publicity.decision.decided.connect(lambda *told: wishes.decide(told, self._not_taken))
        self.result.printing.connect(wishes.print_paper)
        self.result.revoking.connect(wishes.revoke)

    def clear_right(self) -> int:
        """The deeds of the step stay in sight: the next one may be wanted at once."""
        foot = self.steps[StepKey(self.strip.key or StepKey.RULES)].foot
        if not foot.isVisible():
            return 0
        left = foot.mapTo(self, QPoint(foot.deeds_from(), 0)).x()
        return max(0, self.width() - MARGIN - left + GAP)

    def minimumSizeHint(self) -> QSize:
        """The smallest screen holds everything; lists give way."""
        return QSize(900, 400)

    # --- asking -----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[str]) -> None:
        """Compute again."""
        del changed
        self._ask()

    def _ask(self) -> None:
        """Compute what is shown; what changes meanwhile is computed once more after it."""
        self._again = self._asking
        if self._asking:
            return
        self._asking = True
        hall, chosen = self.frame.hall, self.chosen

        def work() -> tuple[Chosen, Answer]:
            wanted = chosen or first_choice(hall)
            return wanted, ask(hall, wanted)

        def show(found: tuple[Chosen, Answer]) -> None:
            self._asking = False
            if self.chosen is chosen:
                self._show(*found)
            if self._again:
                self._ask()

        def failed(error: Exception) -> None:
            self._asking = False
            self.frame.show_trouble(error)

        self.frame.tasks.read(work, show, failed)

    def look_at(self, span: Span, kind: AwardKind = AwardKind.PERSON) -> None:
        """Show the run of another period."""
        self.chosen = Chosen(span, kind)
        self.answer = None
        self.rules.form.forget()
        self._ask()

    # --- showing ----------------------------------------------------------------------------

    def _show(self, chosen: Chosen, answer: Answer) -> None:
        before = self.answer
        self.chosen, self.answer = chosen, answer
        view = answer.view
        self.wishes.chosen, self.wishes.view = chosen, view
        self.wishes.people = answer.people
        self.strip.show_steps([self._strip(each, view) for each in view.steps])
        self._show_rules(answer)
        self.gates.show_run(view)
        self._show_scores(answer)
        self.vote.show_run(view)
        self.publicity.show_run(view)
        self.result.show_run(view)
        if before is None or before.view.at.key is not view.at.key:
            self.show_step(view.at.key.value)
        if self._then is not None:
            then, self._then = self._then, None
            then()
        self.said.emit()

    @staticmethod
    def _strip(step: StepView, view: RunView) -> StripStep:
        current = step.state is StepState.CURRENT
        return StripStep(
            key=step.key.value,
            word=translate("StarStep", WORDS[step.key]),
            note=star_words.told(step.line),
            reached=_REACHED[step.state],
            lacks=current and view.waits > 0,
        )

    def _show_rules(self, answer: Answer) -> None:
        view, today = answer.view, self.frame.now().date()
        run = view.run
        shut = ""
        if run is not None and run.published_at is not None:
            shut = self.tr("Published: rules, inputs and list stay as they are.")
        elif run is not None and run.locked_at is not None:
            shut = self.tr("The scores are locked: the rules stay as they are.")
        versions = [
            Version(each.rules, f"{day_words(each.saved_at.date(), today)}  {each.who}")
            for each in answer.versions
        ]
        presets = [each for each in answer.presets if each.award is view.rules.award]
        self.rules.show_rules(view.rules, presets, versions, shut=shut, running=run is not None)

    def _show_scores(self, answer: Answer) -> None:
        view = answer.view
        name = view.run.award if view.run else view.rules.name
        self.scores.show_board(
            Scoreboard(
                title=name,
                rules=view.rules,
                scored=view.scored,
                verdicts=view.verdicts,
                sensitivity=answer.sensitivity,
                needs=answer.needs,
            )
        )
        self.scores.show_state(view)

    def show_step(self, key: str) -> None:
        """Show a step without changing where the run stands."""
        self.strip.choose(key)
        self.stack.setCurrentWidget(self.steps[StepKey(key)])

    def _show_present(self) -> None:
        if self.answer is not None:
            self.show_step(self.answer.view.at.key.value)

    def _open_menu(self) -> None:
        """Runs there are, then periods for which one may be begun."""
        self._menu.clear()
        known = set()
        for run in self.answer.runs if self.answer else ():
            kind = run.rules.award
            known.add((run.span.name, kind))
            self._offer(run.award, run.span, kind)
        self._menu.addSeparator()
        for span in periods(self.frame.now().date()):
            for kind in AwardKind:
                if (span.name, kind) not in known:
                    word = star_words.choices([kind])[kind]
                    self._offer(f"{period_name(span)}  {word}", span, kind)
        self._menu.popup(self.which.mapToGlobal(self.which.rect().bottomLeft()))

    def _offer(self, words: str, span: Span, kind: AwardKind) -> None:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda: self.look_at(span, kind))

    # --- deeds of the vote ------------------------------------------------------------------

    def _vote_on(self) -> None:
        if self.vote.is_open:
            self.wishes.count()
        else:
            self.wishes.open_vote()

    def _enter(self, entry: int) -> None:
        stage, held = self.vote.stage(), self.vote.held
        if stage is not None and held is not None:
            self.wishes.enter(entry, translate("Stars", ENTRIES[entry]), stage, held)

    def _enter_now(self, entry: int) -> None:
        """A count of ballots, where ballots are out; else the step says what comes first."""
        self.show_step(StepKey.VOTE.value)
        if self.vote.is_open:
            self._enter(entry)

    def _settle(self, each: object) -> None:
        stage, held = self.vote.stage(), self.vote.held
        if stage is not None and held is not None:
            self.wishes.settle(each, stage, held)  # type: ignore[arg-type]  # what the list held

    def _not_taken(self, error: Exception) -> None:
        if not self.publicity.refuse(error):
            self.frame.show_trouble(error)

    # --- the frame --------------------------------------------------------------------------

    def context(self) -> str:
        """Which period is looked at."""
        if self.chosen is None:
            return ""
        chinese = QLocale().language() is QLocale.Language.Chinese
        return period_name(self.chosen.span) if chinese else self.chosen.span.name

    def badge(self) -> Badge:
        """What holds the run up."""
        if self.answer is None:
            return Badge()
        return Badge(self.answer.view.waits, late=bool(self.answer.view.turned))

    def wish(self, **wish: object) -> None:
        """``step`` (its key), ``enter`` (1 or 2: a count of ballots), ``span`` with ``kind``."""
        if isinstance(span := wish.get("span"), Span):
            kind = wish.get("kind")
            self.look_at(span, kind if isinstance(kind, AwardKind) else AwardKind.PERSON)
        step, entry = wish.get("step"), wish.get("enter")
        if isinstance(step, str):
            self._when_there(partial(self.show_step, step))
        if isinstance(entry, int):
            self._when_there(partial(self._enter_now, entry))

    def _when_there(self, deed: Callable[[], None]) -> None:
        """Do it now, or once the run is here."""
        if self.answer is not None:
            deed()
        else:
            self._then = deed

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round: the strip, then the parts of the step."""
        shown = self.steps[StepKey(self.strip.key or StepKey.RULES)]
        return (self.strip, *shown.regions())

    def print_it(self) -> bool:
        """F9 prints the paper of the step that is shown."""
        papers = {
            StepKey.VOTE: "ballot",
            StepKey.PUBLICITY: "publicity-notice",
            StepKey.RESULT: "certificate",
        }
        paper = papers.get(StepKey(self.strip.key or StepKey.RULES))
        self.wishes.print_paper(paper or "selection-dossier")
        return True
