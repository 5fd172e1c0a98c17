"""The slate as a table: in the order of strokes before the count, by votes after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.counting import Tally
from hallapp.domain.stars.run_view import RoundView
from hallapp.views import star_words
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.parts.ranking import CutLine
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SlateLine:
    """One name of the slate with its number on the ballot, and what it got once counted."""

    number: int
    candidate: Candidate
    tally: Tally | None = None
    valid: int = 0
    elected: bool = False


def _number(row: SlateLine) -> Cell:
    return Cell(str(row.number), "text2")


def _name(row: SlateLine) -> Cell:
    return Cell(row.candidate.name, bold=True, below=star_words.seat(row.candidate))


def _votes(row: SlateLine) -> Cell:
    assert row.tally is not None
    if row.tally.points is not None:
        return Cell(star_words.points(row.tally.points, 2), share=None)
    share = row.tally.votes / row.valid if row.valid else 0.0
    return Cell(str(row.tally.votes), share=share)


def _against(row: SlateLine) -> Cell:
    assert row.tally is not None
    return Cell(str(row.tally.against), "text2")


def _abstained(row: SlateLine) -> Cell:
    assert row.tally is not None
    return Cell(str(row.tally.abstained), "text2")


def _elected(row: SlateLine) -> Cell:
    if row.elected:
        return lamp_cell(Sign.PASSED, translate("Stars", "elected"))
    assert row.tally is not None
    if row.tally.passed:
        return Cell()
    return lamp_cell(Sign.BARRED, translate("Stars", "no majority"))


SLATE = (
    Column(key="number", title=QT_TRANSLATE_NOOP("Column", "No."), normal=60, large=70,
           kind=Kind.FIGURE, sorts=False, cell=_number),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=200, large=230,
           kind=Kind.TWO_LINES, stretch=True, sorts=False, cell=_name),
)  # fmt: skip
_GOT = (
    Column(key="votes", title=QT_TRANSLATE_NOOP("Column", "Votes"), normal=230, large=220,
           kind=Kind.BAR, stretch=True, sorts=False, cell=_votes),
    Column(key="against", title=QT_TRANSLATE_NOOP("Column", "Against"), normal=76, large=92,
           right=True, sorts=False, cell=_against),
    Column(key="abstained", title=QT_TRANSLATE_NOOP("Column", "Abstained"), normal=84, large=100,
           right=True, sorts=False, cell=_abstained),
    Column(key="elected", title=QT_TRANSLATE_NOOP("Column", "Outcome"), normal=120, large=146,
           kind=Kind.LAMP, sorts=False, cell=_elected),
)  # fmt: skip


COUNTED = (*SLATE, *(each for each in _GOT if each.key not in {"against", "abstained"}))
VOTED = (*SLATE, *_GOT)
"""After a vote for or against each: also how many were against and abstained."""


def slate_lines(names: Sequence[Candidate]) -> tuple[SlateLine, ...]:
    """A slate before the count, numbered as on the ballot."""
    return tuple(SlateLine(number, each) for number, each in enumerate(names, 1))


def counted_lines(held: RoundView) -> tuple[SlateLine, ...]:
    """The slate with what each name got, the most votes first."""
    if held.count is None:
        return slate_lines(held.slate)
    got = {tally.candidate: tally for tally in held.count.tallies if tally.candidate}
    lines = [
        SlateLine(
            number,
            each,
            got[each.key],
            held.count.valid,
            got[each.key].passed and got[each.key].rank <= held.seats,
        )
        for number, each in enumerate(held.slate, 1)
        if each.key in got
    ]
    return tuple(sorted(lines, key=lambda line: line.tally.rank if line.tally else 0))


def vote_cuts(held: RoundView) -> tuple[CutLine, ...]:
    """The line below the last place."""
    if held.count is None:
        return ()
    words = translate("Stars", "{n} places").format(n=held.seats)
    return (CutLine(min(held.seats, len(held.slate)), words),)
