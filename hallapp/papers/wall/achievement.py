"""The three figures that stand under everybody on a board, each with its sample (hall-rules 28)."""

from dataclasses import dataclass

from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import percent


@dataclass(frozen=True, kw_only=True)
class Achievement:
    """What somebody did in a period; `rated` is None where the hall has no ratings.

    `timed` are the cases with a clock that were due, `on_time` those of them done in time.
    """

    closed: int = 0
    timed: int = 0
    on_time: int = 0
    rated: int | None = None
    satisfied: int = 0

    def closed_words(self, press: Press) -> str:
        """办结1,412件."""
        return press.words("办结{n}件", n=f"{self.closed:,}")

    def on_time_words(self, press: Press) -> str:
        """计时386，按时率100%, or that nothing was timed."""
        if not self.timed:
            return press.words("按时率未计")
        share = percent(self.on_time, self.timed)
        return press.words("计时{n}，按时率{share}", n=f"{self.timed:,}", share=share)

    def satisfied_words(self, press: Press) -> str:
        """评价386，满意率99.5%, or that nobody rated."""
        if not self.rated:
            return press.words("满意率未计")
        share = percent(self.satisfied, self.rated)
        return press.words("评价{n}，满意率{share}", n=f"{self.rated:,}", share=share)


NOTHING_YET = Achievement()
