"""What a person sees of the journal: a line a step, and what a verification found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class StepLine:
    """One step; `label` is a sentence marked in context "Step" whose places `values` fill.

    `kind` is wish, undo, redo or record. An undo or redo bears the label of what it takes back or
    brings back, and `undoes` is the number of the step whose changes it reverses.
    """

    no: int
    at: datetime
    who: str
    label: str
    values: Mapping[str, object] = field(default_factory=dict)
    kind: str = "wish"
    undoes: int | None = None


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that changed behind the program's back; a sentence marked in context "Verify".

    `called` is the number or name that the row bears now, "" where it has none or is gone.
    """

    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)
    called: str = ""

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


@dataclass(frozen=True, kw_only=True)
class VerifyReport:
    """What a verification looked at and what it found; nothing found is sound.

    `seal_no` and `seal_hash` are the last step and its hash.
    """

    steps: int
    rows: int
    seal_no: int
    seal_hash: str
    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing changed behind the program's back."""
        return not self.findings
