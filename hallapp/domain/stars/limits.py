"""How often one may win: who has won too often or too lately to win now."""

from collections.abc import Sequence

from hallapp.domain.stars.candidates import Awarded
from hallapp.domain.stars.rules import Limits
from hallapp.domain.stars.said import Said
from hallapp.wording import QT_TRANSLATE_NOOP

RUNNING = QT_TRANSLATE_NOOP("Stars", "Chosen {n} times running, which is the most")
RECENT = QT_TRANSLATE_NOOP("Stars", "Chosen {n} periods ago; the pause is {pause} periods")
ANOTHER = QT_TRANSLATE_NOOP("Stars", "Already has {title} for this period")


def barred(limits: Limits, had: Sequence[Awarded]) -> tuple[Said, tuple[Awarded, ...]] | None:
    """Why somebody with these stars cannot win now, and which of them say so."""
    by_age = sorted((one for one in had if one.periods_ago > 0), key=lambda one: one.periods_ago)
    ago = list(dict.fromkeys(one.periods_ago for one in by_age))
    if ago and ago[0] <= limits.cooldown_periods:
        return Said(RECENT, {"n": ago[0], "pause": limits.cooldown_periods}), (by_age[0],)
    most = limits.max_consecutive
    if most is not None and ago[:most] == list(range(1, most + 1)):
        return Said(RUNNING, {"n": most}), tuple(one for one in by_age if one.periods_ago <= most)
    now = tuple(one for one in had if one.periods_ago == 0)
    if limits.one_award_per_person and now:
        return Said(ANOTHER, {"title": now[0].title}), now
    return None
