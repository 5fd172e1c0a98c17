"""Who may be chosen: eligible, not passed, or deferred, with the rows that say so."""

from dataclasses import dataclass
from enum import StrEnum

from hallapp.domain.stars.candidates import Candidate, Evidence
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.said import Said


class Standing(StrEnum):
    """What the gates make of a candidate: 合格, 未通过资格审查, 暂缓."""

    ELIGIBLE = "eligible"
    OUT = "out"
    DEFERRED = "deferred"


@dataclass(frozen=True)
class Reason:
    """Why: the metric of the gate, a sentence, and the rows it rests on."""

    metric: Metric | None  # None: the population (role, kind of window)
    said: Said
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """One candidate's standing; `warnings` are what is undecided or unknown but does not block."""

    candidate: Candidate
    standing: Standing
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()
