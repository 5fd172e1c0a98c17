"""A run as a page, a paper or a script sees it: six steps, what is missing, what was decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from hallapp.domain.spans import Span
from hallapp.domain.stars.ballots import Ballot, Difference
from hallapp.domain.stars.candidates import Candidate, Inputs
from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.gates import Standing, Verdict
from hallapp.domain.stars.places import Tie
from hallapp.domain.stars.rules import RuleSet, VoteStage
from hallapp.domain.stars.said import Said
from hallapp.domain.stars.scores import Scored
from hallapp.domain.stars.select import Result


class StepKey(StrEnum):
    """The six steps 规则 → 资格 → 评分 → 投票 → 公示 → 结果."""

    RULES = "rules"
    GATES = "gates"
    SCORES = "scores"
    VOTE = "vote"
    PUBLICITY = "publicity"
    RESULT = "result"


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    UNUSED = "unused"  # a rule without a vote


@dataclass(frozen=True)
class StepView:
    """One step: what it says in a line, and what is missing before it can be left."""

    key: StepKey
    state: StepState
    line: Said
    missing: tuple[Said, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Run:
    """One version of a run as it is kept; `out` are those whom this version took out, and why."""

    id: int
    span: Span
    award: str
    version: int
    follows_id: int | None
    why: str
    out: Mapping[int, str]
    rules: RuleSet
    rules_text: str
    who: str
    begun_at: datetime
    locked_at: datetime | None = None
    locked_digest: str = ""
    locked_despite: str = ""
    outcome_digest: str = ""
    posted_on: date | None = None
    published_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True)
class NextVote:
    """The vote of the rules that has to be held next: who stands, and for how many places."""

    stage: int
    slate: tuple[Candidate, ...]
    places: int


def stage_of(rules: RuleSet, number: int) -> VoteStage:
    """The vote of a number; a rule that has none votes on ties alone, choosing names."""
    return rules.vote[number] if rules.vote else VoteStage(name="")


@dataclass(frozen=True, kw_only=True)
class RoundView:
    """One vote: its slate in the order of strokes, its numbers, who counted, what came out.

    `entries` tells how many sheets each of the two tellers has entered.
    """

    id: int
    number: int
    stage: int
    among_tied: bool
    slate: tuple[Candidate, ...]
    seats: int
    place: str
    eligible: int
    present: int | None
    issued: int | None
    opened_at: datetime
    closed_at: datetime | None
    tellers: tuple[str, str] = ("", "")
    entries: tuple[int, int] = (0, 0)
    differences: tuple[Difference, ...] = ()
    ballots: tuple[Ballot, ...] = ()  # as agreed: where both entries are the same, or settled
    count: Count | None = None

    @property
    def both_entered(self) -> bool:
        """Whether both tellers have typed as many ballots."""
        first, second = self.entries
        return first == second > 0

    @property
    def apart(self) -> tuple[Difference, ...]:
        """What was read differently; nothing before both are done, or one would tell the other."""
        return self.differences if self.both_entered else ()


@dataclass(frozen=True, kw_only=True)
class PublicityView:
    """The publicity 公示: posted when, open from when to when, and where objections go."""

    posted_on: date
    first: date
    last: date
    days: int
    unit: str  # rules.DayUnit
    channel: str
    over: bool


@dataclass(frozen=True, kw_only=True)
class NewObjection:
    """An objection as it is entered; `about` is the key of a candidate."""

    content: str
    received_on: date | None = None
    real_name: bool = True
    person: str = ""
    contact: str = ""
    channel: str = ""
    about: int | None = None


@dataclass(frozen=True, kw_only=True)
class ObjectionLine:
    """An objection with its finding and decision; who raised it is never printed."""

    id: int
    run_id: int
    number: int
    received_on: date
    real_name: bool
    person: str
    contact: str
    channel: str
    about: int | None
    about_name: str
    content: str
    finding: str = ""
    upheld: bool | None = None
    decided_on: date | None = None
    decided_by: str = ""


@dataclass(frozen=True, kw_only=True)
class DecisionLine:
    """What a committee decided on a tie: whom it took, in order, and why."""

    about: tuple[int, ...]
    taken: tuple[int, ...]
    decided_on: date
    decided_by: str
    words: str


@dataclass(frozen=True, kw_only=True)
class StarLine:
    """One star of a run, with the numbers of its title and its certificate."""

    id: int
    candidate: int
    name: str
    title: str
    tier: str
    given_on: date
    title_no: str
    certificate_no: str
    revoked_on: date | None = None
    revoked_why: str = ""


@dataclass(frozen=True, kw_only=True)
class RunView:
    """Everything about the run of a period; without a run it shows what would come out now.

    `agrees` is False where computing anew gives something else than what was frozen. `turned` are
    those of the chosen and the reserve whom the gates do not pass any more as of now.
    """

    span: Span
    rules: RuleSet
    run: Run | None = None
    steps: tuple[StepView, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    inputs: Inputs = field(default_factory=Inputs)
    verdicts: tuple[Verdict, ...] = ()
    scored: tuple[Scored, ...] = ()
    rounds: tuple[RoundView, ...] = ()
    decisions: tuple[DecisionLine, ...] = ()
    result: Result | None = None
    next_vote: NextVote | None = None
    publicity: PublicityView | None = None
    objections: tuple[ObjectionLine, ...] = ()
    turned: tuple[Verdict, ...] = ()
    stars: tuple[StarLine, ...] = ()
    versions: tuple[Run, ...] = ()
    agrees: bool = True

    @property
    def ties(self) -> tuple[Tie, ...]:
        """Those whom nothing has parted yet, once there are no more votes to be held."""
        return () if self.result is None or self.next_vote is not None else self.result.ties

    @property
    def at(self) -> StepView:
        """The step at which the run stands; the last one when it is over."""
        current = (step for step in self.steps if step.state is StepState.CURRENT)
        return next(current, self.steps[-1])

    @property
    def outstanding(self) -> int:
        """How many sheets are still missing: a line of the inputs names whose they are."""
        return sum(1 + each.count("、") for each in self.inputs.missing)

    @property
    def waits(self) -> int:
        """How many things hold the run up and want somebody's hand."""
        if self.run is None or self.run.closed_at is not None:
            return 0
        if self.run.locked_at is None:
            return self.outstanding
        if self.publicity is None:
            held = self.round
            apart = len(held.apart) if held is not None and held.closed_at is None else 0
            return apart + len(self.ties)
        return sum(each.upheld is None for each in self.objections) + len(self.turned)

    @property
    def missing(self) -> tuple[Said, ...]:
        """What is missing before it can go on."""
        return self.at.missing

    def standing(self, standing: Standing) -> tuple[Verdict, ...]:
        """The verdicts of one kind."""
        return tuple(each for each in self.verdicts if each.standing is standing)

    @property
    def eligible(self) -> tuple[Candidate, ...]:
        """Those whom the gates pass."""
        return tuple(each.candidate for each in self.standing(Standing.ELIGIBLE))

    def step(self, key: StepKey) -> StepView:
        """One of the steps."""
        return next(step for step in self.steps if step.key is key)

    def candidate(self, key: int) -> Candidate:
        """A candidate by key."""
        return next(each for each in self.candidates if each.key == key)

    @property
    def round(self) -> RoundView | None:
        """The vote that is open, else the last one."""
        return self.rounds[-1] if self.rounds else None
