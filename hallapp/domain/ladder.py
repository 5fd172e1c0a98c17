"""督办阶梯: 催办单 → 换人 → 约谈, a rung higher each time a finding is repeated within a year."""

from collections.abc import Iterable

RUNGS = ("urge", "replace", "talk")
"""From the mildest to the strongest; codes of `inspection.ladder` and `supervision_notice.kind`."""
DAYS = 365
"""A finding is repeated when another one lies no longer ago."""


def next_rung(earlier: int, taken: Iterable[str]) -> str:
    """What is proposed after so many earlier findings; "" where nothing is repeated.

    The strongest stays the strongest; the supervisor decides, this only proposes.
    """
    if earlier < 1:
        return ""
    reached = max((RUNGS.index(rung) for rung in taken if rung in RUNGS), default=-1)
    return RUNGS[min(reached + 1, len(RUNGS) - 1)]
