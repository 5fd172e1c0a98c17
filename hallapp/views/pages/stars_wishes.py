"""What the stars page does: each wish one step of the hall, said at the foot of the page."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hallapp.actions import (
    star_publicity,
    star_readings,
    star_results,
    star_rules,
    star_votes,
    stars,
)
from hallapp.domain.stars.ballots import Ballot, Difference
from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.rule_files import written
from hallapp.domain.stars.rules import AwardKind, RuleSet, VoteStage
from hallapp.domain.stars.run_view import NewObjection, RoundView, RunView, StarLine
from hallapp.views import star_words
from hallapp.views.dialogs.star_ballots import BallotDialog, SettleDialog, marked_words
from hallapp.views.dialogs.star_forms import CorrectDialog, LockDialog, RevokeDialog, TieDialog
from hallapp.views.dialogs.star_trial import TrialDialog
from hallapp.views.page import Frame
from hallapp.views.pages.stars_source import Chosen

translate = QCoreApplication.translate
Deed = Callable[[], Any]
_OF_PERIOD = frozenset({"star-board"})


class Wishes:
    """The deeds on the run that is looked at; `after` is told when one was done."""

    def __init__(self, frame: Frame, page: QWidget, after: Callable[[], None]) -> None:
        self._frame = frame
        self._page = page
        self._after = after
        self.chosen: Chosen | None = None
        self.view: RunView | None = None
        self.people: Sequence[str] = ()

    @property
    def _of(self) -> Chosen:
        assert self.chosen is not None
        return self.chosen

    @property
    def _shown(self) -> RunView:
        assert self.view is not None
        return self.view

    def _do(
        self, deed: Deed, words: str, failed: Callable[[Exception], None] | None = None
    ) -> None:
        self._frame.do(deed, lambda _: self._done(words), failed)

    def _done(self, words: str) -> None:
        self._frame.tell(words)
        self._after()

    # --- rules and scores -------------------------------------------------------------------

    def keep_rules(self, rules: RuleSet, then: Callable[[], None]) -> None:
        """Save rules as a version; the run goes by it, if there is one already."""
        hall, of, run = self._frame.hall, self._of, self._shown.run

        def deed() -> None:
            if run is None:
                star_rules.save(hall, written(rules))
            else:
                stars.set_rules(hall, of.span, written(rules), kind=of.kind, as_version=True)

        def done(_: object) -> None:
            then()
            self._done(translate("Stars", "Rules saved"))

        self._frame.do(deed, done)

    def begin(self, rules: RuleSet) -> None:
        """Begin the run with the rules that are shown."""
        hall, of, text = self._frame.hall, self._of, written(rules)
        self._do(
            lambda: stars.begin(hall, of.span, text, kind=of.kind),
            translate("Stars", "Begun: {award}").format(award=rules.name),
        )

    def lock(self) -> None:
        """Lock the scores; what is missing asks for a reason first."""
        missing = self._shown.inputs.missing
        if missing:
            told = list(missing)
            LockDialog(self._page.window(), self._frame, told, self._locking).open()
        else:
            self._do(self._locking(""), translate("Stars", "Scores locked"))

    def _locking(self, despite: str) -> Deed:
        hall, of = self._frame.hall, self._of
        return lambda: stars.lock(hall, of.span, despite=despite, kind=of.kind)

    def unlock(self) -> None:
        """Take the lock away while nobody has voted."""
        hall, of = self._frame.hall, self._of
        self._do(
            lambda: stars.unlock(hall, of.span, kind=of.kind),
            translate("Stars", "Scores unlocked"),
        )

    def remind(self) -> None:
        """Put a reminder for the sheets that are missing on the clipboard."""
        told = "；".join(self._shown.inputs.missing)
        words = translate("Stars", "Please hand in soon: {missing}").format(missing=told)
        QGuiApplication.clipboard().setText(words)
        said = translate("Stars", "The reminder is on the clipboard: paste it where they read it")
        self._frame.tell(said, undo=False)

    def try_out(self) -> None:
        """Try other weights; nothing is kept."""
        hall, of = self._frame.hall, self._of

        def ask(rules: RuleSet) -> RunView:
            return stars.overview(hall, of.span, kind=of.kind, rules=rules)

        TrialDialog(self._page.window(), self._frame, self._shown, ask).open()

    # --- the vote ---------------------------------------------------------------------------

    def open_vote(self) -> None:
        """Open the next vote, or another one among the tied."""
        hall, of = self._frame.hall, self._of
        deed = star_votes.open_vote if self._shown.next_vote else star_votes.revote
        self._do(lambda: deed(hall, of.span, kind=of.kind), translate("Stars", "The vote is open"))

    def number(self, told: dict[str, int], failed: Callable[[Exception], None]) -> None:
        """Keep who came and what was given out."""
        hall, of = self._frame.hall, self._of
        self._do(
            lambda: star_votes.set_numbers(
                hall,
                of.span,
                eligible=told.get("eligible"),
                present=told.get("present"),
                issued=told.get("issued"),
                kind=of.kind,
            ),
            translate("Stars", "Numbers kept"),
            failed,
        )

    def enter(self, entry: int, title: str, stage: VoteStage, held: RoundView) -> None:
        """Type a count: its own ballots, never those of the other person."""
        hall, of = self._frame.hall, self._of

        def keep(teller: str, ballot: Ballot) -> object:
            return star_votes.add(hall, of.span, entry, teller, ballot, kind=of.kind)

        def show(ballots: tuple[Ballot, ...]) -> None:
            dialog = BallotDialog(
                self._page.window(),
                self._frame,
                stage,
                held.slate,
                title=title,
                teller=held.tellers[entry - 1],
                people=self.people,
                ballots=ballots,
                keep=keep,
            )
            dialog.closed.connect(self._after)
            dialog.open()

        self._frame.tasks.read(
            lambda: star_readings.entered(hall, of.span, entry, kind=of.kind), show
        )

    def settle(self, each: Difference, stage: VoteStage, held: RoundView) -> None:
        """Look again at a ballot that was read differently."""
        hall, of = self._frame.hall, self._of
        missing = translate("Stars", "missing")

        def said(ballot: Ballot | None) -> str:
            return marked_words(ballot, stage, held.slate) if ballot is not None else missing

        dialog = SettleDialog(
            self._page.window(),
            self._frame,
            stage,
            held.slate,
            serial=each.serial,
            first=said(each.first),
            second=said(each.second),
            keep=lambda ballot: star_votes.settle(hall, of.span, each.serial, ballot, kind=of.kind),
        )
        dialog.closed.connect(self._after)
        dialog.open()

    def count(self) -> None:
        """Count the ballots."""
        hall, of = self._frame.hall, self._of
        self._do(
            lambda: star_votes.close_vote(hall, of.span, kind=of.kind),
            translate("Stars", "Counted"),
        )

    def decide_tie(self) -> None:
        """Record what the committee decided on the first tie."""
        hall, of, tie = self._frame.hall, self._of, self._shown.ties[0]

        def decide(order: Sequence[int], by: str, words: str) -> Deed:
            return lambda: star_votes.decide_tie(
                hall, of.span, order, by=by, words=words, kind=of.kind
            )

        approver = self._shown.rules.after.approve_by
        TieDialog(self._page.window(), self._frame, tie, decide, approver).open()

    # --- publicity and result ---------------------------------------------------------------

    def publish(self) -> None:
        """Begin the publicity."""
        hall, of = self._frame.hall, self._of
        self._do(
            lambda: star_publicity.publish(hall, of.span, kind=of.kind),
            translate("Stars", "Published: the publicity runs"),
        )

    def object_(
        self, new: NewObjection, then: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Enter an objection."""
        hall, of = self._frame.hall, self._of

        def done(_: object) -> None:
            then()
            self._done(translate("Stars", "Objection entered"))

        self._frame.do(
            lambda: star_publicity.raise_objection(hall, of.span, new, kind=of.kind), done, failed
        )

    def decide(self, told: tuple[int, bool, str, str], failed: Callable[[Exception], None]) -> None:
        """Record the finding and decision of an objection."""
        hall, of = self._frame.hall, self._of
        number, upheld, finding, by = told
        self._do(
            lambda: star_publicity.decide(
                hall, of.span, number, upheld=upheld, finding=finding, by=by, kind=of.kind
            ),
            translate("Stars", "Decision recorded"),
            failed,
        )

    def correct(self) -> None:
        """Make a new version of what was published."""
        hall, of, view = self._frame.hall, self._of, self._shown
        result = view.result
        places = (*result.places, *result.reserve) if result else ()
        upheld = next((each for each in view.objections if each.upheld), None)
        gone = next((each.candidate.key for each in view.turned), None)
        why = "；".join(star_words.told(r.said) for each in view.turned for r in each.reasons)
        if gone is None and upheld is not None:
            gone, why = upheld.about, upheld.finding

        def make(out: Mapping[int, str], words: str, afresh: bool) -> Deed:
            return lambda: star_publicity.correct(
                hall, of.span, out, why=words, afresh=afresh, kind=of.kind
            )

        names = {place.candidate.key: place.candidate.name for place in places}
        window = self._page.window()
        CorrectDialog(window, self._frame, names, chosen=gone, why=why, correct=make).open()

    def close(self) -> None:
        """Give titles and certificates."""
        hall, of = self._frame.hall, self._of
        self._do(
            lambda: star_results.close(hall, of.span, kind=of.kind),
            translate("Stars", "Titles and certificates given"),
        )

    def revoke(self, star: StarLine) -> None:
        """Take a star back."""
        hall, rules = self._frame.hall, self._shown.rules

        def take(ground: str, why: str, by: str) -> Deed:
            return lambda: star_results.revoke(hall, star.id, ground=ground, why=why, by=by)

        RevokeDialog(
            self._page.window(),
            self._frame,
            star.name,
            grounds=rules.revoke.grounds,
            revoke=take,
            by=rules.after.approve_by,
        ).open()

    # --- elsewhere --------------------------------------------------------------------------

    def open_row(self, row: Evidence) -> None:
        """Go to the row that something rests on."""
        page, wish = star_words.opens(row)
        if self._frame.has_page(page):
            self._frame.open_page(page, **wish)

    def print_paper(self, paper: str) -> None:
        """The papers page with a paper of this run."""
        span, kind = self._of.span, self._of.kind
        if paper in _OF_PERIOD:
            self._frame.open_page("papers", paper=paper, period=span.name)
            return
        told = span.name if kind is AwardKind.PERSON else f"{span.name} 窗口"
        self._frame.open_page("papers", paper=paper, stars=told)
