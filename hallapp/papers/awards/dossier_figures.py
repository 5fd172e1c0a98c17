"""What the dossier of a selection tells: everything that the result follows from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, kw_only=True)
class RulePart:
    """One subject of the rules in whole sentences."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class GateRow:
    """One who is not eligible, or eligible with something to point out; `rows` by their numbers."""

    name: str
    window: str
    standing: str
    reasons: tuple[str, ...]
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PartRow:
    """One part of a score: its values with how often each, and what they become.

    `how` says how one value is made of them, and how that becomes points of a hundred. A bonus
    has a `count` and no weight.
    """

    name: str
    points: Decimal
    weight: Decimal | None = None
    values: tuple[tuple[Decimal, int], ...] = ()
    how: str = ""
    raw: Decimal | None = None
    hundred: Decimal | None = None
    count: Decimal | None = None
    sample: int = 0
    rows: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    left_out: bool = False


@dataclass(frozen=True, kw_only=True)
class ScoreRow:
    """One candidate's score; `need` says what it would have taken."""

    name: str
    window: str
    group: str
    rank: int
    total: Decimal
    distance: Decimal
    inside: bool
    parts: tuple[PartRow, ...]
    need: str = ""


@dataclass(frozen=True, kw_only=True)
class TallyRow:
    """What one name got in a vote."""

    name: str
    votes: int
    against: int = 0
    abstained: int = 0
    points: Decimal | None = None
    rank: int = 0
    passed: bool = True


@dataclass(frozen=True, kw_only=True)
class VoteRow:
    """One vote with its numbers; `void` are the void ballots by the reason, with how many.

    `picks` is whether names were chosen only: nobody could vote against one.
    """

    title: str
    on: date
    seats: int
    eligible: int
    present: int
    issued: int
    collected: int
    valid: int
    void: tuple[tuple[str, int], ...]
    blank: int
    needed: int
    holds: bool
    tellers: tuple[str, str]
    tallies: tuple[TallyRow, ...]
    picks: bool = False


@dataclass(frozen=True, kw_only=True)
class ObjectionRow:
    """An objection without who raised it."""

    number: int
    on: date
    real_name: bool
    about: str
    content: str
    finding: str
    decision: str
    by: str


@dataclass(frozen=True, kw_only=True)
class ChosenRow:
    """One who was chosen or stands in the reserve, by what, and with which numbers."""

    name: str
    window: str
    by: str
    score: Decimal | None = None
    votes: int | None = None
    tier: str = ""
    numbers: str = ""


@dataclass(frozen=True, kw_only=True)
class MovedRow:
    """One candidate through all changes of a weight by a tenth."""

    name: str
    rank: int
    inside: int
    of: int
    ranks: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class SelectionDossier:
    """A run, whole; `standing` says how far it is, `digests` by what a later look is compared."""

    hall: str
    award: str
    first: date
    last: date
    version: int
    why: str
    standing: str
    rules_name: str
    rules_version: int
    rounding: int
    rules: tuple[RulePart, ...]
    candidates: int
    eligible: int
    gates: tuple[GateRow, ...]
    heads: tuple[str, ...]
    scores: tuple[ScoreRow, ...]
    line: int
    sources: tuple[str, ...] = ()
    votes: tuple[VoteRow, ...] = ()
    decisions: tuple[str, ...] = ()
    public: str = ""
    objections: tuple[ObjectionRow, ...] = ()
    chosen: tuple[ChosenRow, ...] = ()
    reserve: tuple[ChosenRow, ...] = ()
    longer: tuple[str, ...] = ()
    moved_heads: tuple[str, ...] = ()
    moved: tuple[MovedRow, ...] = ()
    locked: date | None = None
    digests: tuple[str, str] = ("", "")
