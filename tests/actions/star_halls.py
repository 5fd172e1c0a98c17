"""A hall whose stars are chosen: what is known of its people is told by a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from unittest.mock import patch

from hallapp.actions import people, star_inputs, star_votes, stars
from hallapp.actions.hall import Hall
from hallapp.domain.hall import HallFacts
from hallapp.domain.spans import Span, read_span
from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.candidates import Candidate, Evidence, Fact, Inputs
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rule_files import preset, written
from hallapp.domain.stars.rules import RuleSet, Then, TieBreak
from hallapp.domain.stars.run_view import RunView
from tests.actions.conftest import HOURS
from tests.halls import create_hall

BEGUN = datetime(2026, 10, 9, 9, 0)
QUARTER = read_span("2026Q3")
NAMES = ("次仁卓玛", "白玛央金", "张晓红", "扎西顿珠", "边巴次仁", "徐立新")
MARKS = ("97", "95", "93", "91", "89", "87")  # of one person in every part


@dataclass
class Choosing:
    """The hall, the hand on its clock, and what is known of its people."""

    hall: Hall
    now: datetime
    candidates: tuple[Candidate, ...]
    facts: dict[tuple[int, Metric], Fact] = field(default_factory=dict)
    missing: tuple[str, ...] = ()

    def know(
        self, key: int, metric: Metric, *values: str, rows: str = "", pending: str = ""
    ) -> None:
        """Another value of one person, resting on a row, or on one that is not decided yet."""
        party = "person" if metric is Metric.LIABLE_COMPLAINTS else ""
        self.facts[key, metric] = Fact(
            key,
            metric,
            tuple(map(Decimal, values)),
            len(values),
            evidence=(Evidence("complaint", 1, rows),) if rows else (),
            pending=(Evidence("complaint", 1, pending),) if pending else (),
            party=party,
        )

    def read(self, hall: Hall, rules: RuleSet, span: Span) -> tuple[tuple[Candidate, ...], Inputs]:
        """In the place of what would be read from the hall."""
        del hall, rules, span
        return self.candidates, Inputs(tuple(self.facts.values()), missing=self.missing)

    @property
    def view(self) -> RunView:
        """The run as of now."""
        return stars.overview(self.hall, QUARTER)

    def key(self, name: str) -> int:
        """A candidate's key."""
        return next(each.key for each in self.candidates if each.name == name)


def rules(**changes: object) -> RuleSet:
    """Four are shortlisted for two places and one in reserve; a tie is voted on again."""
    own = preset("r11")
    usual = replace(
        own,
        select=replace(own.select, shortlist=4, places=2, reserve=1),
        vote=(replace(own.vote[0], max_choices=2),),
        tie_break=TieBreak(then=Then.REVOTE),
        score=tuple(replace(each, min_sample=0) for each in own.score),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # fields of a rule


def text(**changes: object) -> str:
    """The same as it is written."""
    return written(rules(**changes))


@contextmanager
def choosing(place: Path) -> Iterator[Choosing]:
    """Six people of whom enough is known, on the day after the quarter's holiday."""
    hands: list[Choosing] = []

    def now() -> datetime:
        return hands[0].now if hands else BEGUN

    facts = HallFacts(name="雪川市市民服务中心", hotline="0899-612 3450", address="迎宾路18号")
    hall = create_hall(place, facts, HOURS, now, "周慧芳")
    for number, name in enumerate(NAMES, 1):
        people.add_staff(hall, name, staff_no=f"10{number}", post="综合窗口")
    candidates = tuple(
        Candidate(line.id, line.name, line.staff_no, f"{place}", "综合受理", role="window")
        for place, line in enumerate(people.people(hall), 1)
    )
    hands.append(Choosing(hall, BEGUN, candidates))
    for one, mark in zip(candidates, MARKS, strict=True):
        _enough(hands[0], one.key, mark)
    with patch.object(star_inputs, "read", hands[0].read):
        yield hands[0]
    hall.close()


def _enough(desk: Choosing, key: int, mark: str) -> None:
    for metric in (Metric.OVERDUE, Metric.LIABLE_COMPLAINTS, Metric.DISCIPLINE):
        desk.know(key, metric, "0")
    desk.know(key, Metric.PRESENT_DAYS, "60")
    desk.know(key, Metric.SERVICE_DAYS, "400")
    desk.know(key, Metric.MONTHLY_GRADE)
    grade = desk.facts[key, Metric.MONTHLY_GRADE]
    desk.facts[key, Metric.MONTHLY_GRADE] = replace(grade, grades=("优秀",))
    for part in rules().score:
        desk.know(key, part.source, mark)


def sheets(*named: tuple[int, ...]) -> tuple[Ballot, ...]:
    """Ballots that name these keys."""
    return tuple(
        Ballot(place, tuple((key, "yes") for key in keys)) for place, keys in enumerate(named, 1)
    )


def vote(desk: Choosing, *named: tuple[int, ...]) -> RunView:
    """Two people enter the same pile, and it is counted."""
    count = len(named)
    star_votes.set_numbers(desk.hall, QUARTER, eligible=count, present=count, issued=count)
    pile = sheets(*named)
    star_votes.enter(desk.hall, QUARTER, 1, "黄玉兰", pile)
    star_votes.enter(desk.hall, QUARTER, 2, "周慧芳", pile)
    return star_votes.close_vote(desk.hall, QUARTER)


def voted(desk: Choosing, *named: tuple[int, ...], **changes: object) -> RunView:
    """From the beginning to the counted vote."""
    stars.begin(desk.hall, QUARTER, text(**changes))
    stars.lock(desk.hall, QUARTER)
    star_votes.open_vote(desk.hall, QUARTER)
    return vote(desk, *named)
