"""The six steps: where a run stands, what it says in a line, what is missing."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from hallapp.domain.calendar import CalendarMissing, seeded_calendar
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span, read_span
from hallapp.domain.stars.award import award_name, period_name
from hallapp.domain.stars.ballots import Ballot, Difference
from hallapp.domain.stars.candidates import Candidate, Inputs
from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.gates import Standing, Verdict
from hallapp.domain.stars.places import By, Place, Tie
from hallapp.domain.stars.publicity import publicity_span
from hallapp.domain.stars.rule_files import preset
from hallapp.domain.stars.rules import DayUnit, Then
from hallapp.domain.stars.run_view import (
    NextVote,
    ObjectionLine,
    PublicityView,
    RoundView,
    Run,
    RunView,
    StarLine,
    StepKey,
    StepState,
    stage_of,
)
from hallapp.domain.stars.select import Result
from hallapp.domain.stars.steps import steps_of

RULES = preset("r11")
NO_VOTE = replace(RULES, vote=())
SPAN = read_span("2026Q3")
TODAY = date(2026, 10, 12)
NOW = datetime(2026, 10, 9, 9)
ONE, TWO = Candidate(1, "次仁卓玛"), Candidate(2, "白玛央金")
BEGUN = Run(
    id=7,
    span=SPAN,
    award="2026年第三季度窗口服务明星",
    version=1,
    follows_id=None,
    why="",
    out={},
    rules=RULES,
    rules_text="",
    who="周慧芳",
    begun_at=NOW,
)
LOCKED = replace(BEGUN, locked_at=NOW)
PUBLIC = replace(LOCKED, published_at=NOW)
SHOWN = PublicityView(
    posted_on=date(2026, 10, 9),
    first=date(2026, 10, 10),
    last=date(2026, 10, 15),
    days=5,
    unit="workday",
    channel="0899-612 3450",
    over=False,
)
CHOSEN = Result((Place(ONE, 1, By.VOTE, Decimal(95), 9),))
GOING = RoundView(
    id=1,
    number=1,
    stage=0,
    among_tied=False,
    slate=(ONE, TWO),
    seats=1,
    place="",
    eligible=3,
    present=None,
    issued=None,
    opened_at=NOW,
    closed_at=None,
)
COUNTED = Count(
    stage=RULES.vote[0],
    places=1,
    eligible=3,
    present=3,
    issued=3,
    collected=3,
    valid=3,
    voids=(),
    blank=0,
    turnout=Decimal(100),
    needed=0,
    redo=False,
    turnout_missed=False,
    tallies=(),
)
OBJECTION = ObjectionLine(
    id=1,
    run_id=7,
    number=1,
    received_on=TODAY,
    real_name=True,
    person="",
    contact="",
    channel="",
    about=1,
    about_name="次仁卓玛",
    content="",
)


def view(**changes: object) -> RunView:
    """A run with its steps as of today."""
    made = RunView(span=SPAN, rules=RULES, **changes)  # type: ignore[arg-type]  # fields of it
    return replace(made, steps=steps_of(made, TODAY))


def says(made: RunView) -> tuple[StepKey, list[str]]:
    """Where it stands, and what is missing."""
    return made.at.key, [str(each) for each in made.missing]


VOTE = NextVote(0, (ONE, TWO), 1)


@pytest.mark.parametrize(
    ("made", "key", "missing"),
    [
        (view(), StepKey.RULES, ["The run has to be begun."]),
        (view(run=BEGUN), StepKey.SCORES, ["The scores have to be locked."]),
        (view(run=BEGUN, inputs=Inputs(missing=("两份互评",))), StepKey.SCORES, ["两份互评"]),
        (view(run=LOCKED, next_vote=VOTE), StepKey.VOTE, ["The vote has to be opened."]),
        (
            view(run=LOCKED, next_vote=VOTE, rounds=(GOING,)),
            StepKey.VOTE,
            [
                "How many came and how many ballots were given out.",
                "A second person enters the ballots: 0 and 0.",
            ],
        ),
        (
            view(
                run=LOCKED,
                next_vote=VOTE,
                rounds=(
                    replace(
                        GOING,
                        present=3,
                        issued=3,
                        entries=(3, 3),
                        differences=(Difference(2, Ballot(2), None),),
                    ),
                ),
            ),
            StepKey.VOTE,
            ["The two counts differ at 1 ballots."],
        ),
        (
            view(
                run=LOCKED,
                next_vote=VOTE,
                rounds=(replace(GOING, present=3, issued=3, entries=(3, 3)),),
            ),
            StepKey.VOTE,
            ["The ballots have to be counted."],
        ),
        (
            view(
                run=LOCKED,
                next_vote=VOTE,
                rounds=(replace(GOING, closed_at=NOW, count=replace(COUNTED, redo=True)),),
            ),
            StepKey.VOTE,
            ["The vote did not hold: hold it again.", "The vote has to be opened."],
        ),
        (
            view(
                run=LOCKED,
                result=Result(ties=(Tie(1, (ONE, TWO), Then.REVOTE),)),
                rounds=(replace(GOING, closed_at=NOW, count=COUNTED),),
            ),
            StepKey.VOTE,
            ["Tied for 1 places: 次仁卓玛、白玛央金."],
        ),
        (view(run=LOCKED, result=Result()), StepKey.PUBLICITY, ["Nobody was chosen."]),
        (
            view(run=LOCKED, result=CHOSEN),
            StepKey.PUBLICITY,
            ["The result has to be published."],
        ),
        (
            view(run=PUBLIC, result=CHOSEN, publicity=SHOWN, objections=(OBJECTION,)),
            StepKey.PUBLICITY,
            ["1 objections have to be decided.", "It is public until 2026-10-15."],
        ),
        (
            view(
                run=PUBLIC,
                result=CHOSEN,
                publicity=replace(SHOWN, last=date(2026, 10, 11)),
                objections=(replace(OBJECTION, upheld=True),),
                turned=(Verdict(ONE, Standing.OUT), Verdict(TWO, Standing.OUT)),
            ),
            StepKey.PUBLICITY,
            [
                "Objection 1 was upheld: a new version is needed.",
                "次仁卓玛 does not pass the gates any more: a new version is needed.",
            ],
        ),
        (
            view(
                run=PUBLIC,
                result=None,
                publicity=replace(SHOWN, last=date(2026, 10, 11)),
                objections=(
                    replace(OBJECTION, upheld=True, run_id=6),
                    replace(OBJECTION, upheld=False),
                ),
            ),
            StepKey.RESULT,
            ["Titles and certificates have to be given."],
        ),
    ],
)
def test_what_is_missing_is_said_where_the_run_stands(
    made: RunView, key: StepKey, missing: list[str]
) -> None:
    assert says(made) == (key, missing)


def test_a_run_that_is_over_has_all_its_steps_done() -> None:
    made = view(run=replace(PUBLIC, closed_at=NOW), result=CHOSEN, publicity=SHOWN)
    assert {step.state for step in made.steps} == {StepState.DONE}
    assert (made.at.key, made.missing) == (StepKey.RESULT, ())


def test_a_rule_without_a_vote_does_not_use_that_step() -> None:
    made = RunView(span=SPAN, rules=NO_VOTE, run=LOCKED, result=CHOSEN)
    made = replace(made, steps=steps_of(made, TODAY))
    assert made.step(StepKey.VOTE).state is StepState.UNUSED
    assert made.at.key is StepKey.PUBLICITY
    assert str(made.step(StepKey.VOTE).line) == "the rules have no vote"


STAR = StarLine(
    id=1,
    candidate=1,
    name="次仁卓玛",
    title="",
    tier="",
    given_on=TODAY,
    title_no="",
    certificate_no="",
)


@pytest.mark.parametrize(
    ("key", "made", "line"),
    [
        (StepKey.RULES, view(), "30/30/20/20, version 1"),
        (
            StepKey.RULES,
            replace(
                view(), steps=steps_of(RunView(span=SPAN, rules=replace(RULES, score=())), TODAY)
            ),
            "version 1",
        ),
        (
            StepKey.GATES,
            view(verdicts=(Verdict(ONE, Standing.ELIGIBLE), Verdict(TWO, Standing.DEFERRED))),
            "2 candidates: 1 eligible, 0 out, 1 deferred",
        ),
        (StepKey.SCORES, view(), "complete, not locked yet"),
        (
            StepKey.SCORES,
            view(inputs=Inputs(missing=("互评：旦增罗布、马秀英",))),
            "互评: 2 sheets missing",
        ),
        (
            StepKey.SCORES,
            view(inputs=Inputs(missing=("互评：旦增罗布、马秀英", "领导：黄玉兰"))),
            "3 sheets are missing",
        ),
        (StepKey.SCORES, view(run=LOCKED), "locked on 2026-10-09, 0 shortlisted"),
        (StepKey.VOTE, view(), "begins when the scores are locked"),
        (
            StepKey.VOTE,
            replace(view(), steps=steps_of(RunView(span=SPAN, rules=NO_VOTE), TODAY)),
            "the rules have no vote",
        ),
        (StepKey.VOTE, view(run=LOCKED, next_vote=VOTE), "2 stand for 1 places"),
        (StepKey.VOTE, view(run=LOCKED, rounds=(GOING,)), "0 of — ballots entered"),
        (
            StepKey.VOTE,
            view(run=LOCKED, rounds=(replace(GOING, issued=3, entries=(3, 2)),)),
            "2 of 3 ballots entered",
        ),
        (
            StepKey.VOTE,
            view(run=LOCKED, result=Result(ties=(Tie(1, (ONE, TWO), Then.REVOTE),))),
            "2 are tied",
        ),
        (
            StepKey.VOTE,
            view(run=LOCKED, rounds=(replace(GOING, closed_at=NOW, count=COUNTED),)),
            "3 valid, 0 void",
        ),
        (StepKey.PUBLICITY, view(), "5 working days"),
        (
            StepKey.PUBLICITY,
            replace(
                view(),
                steps=steps_of(
                    RunView(
                        span=SPAN,
                        rules=replace(
                            RULES, after=replace(RULES.after, publicity_unit=DayUnit.DAY)
                        ),
                    ),
                    TODAY,
                ),
            ),
            "5 days",
        ),
        (StepKey.PUBLICITY, view(run=PUBLIC, publicity=SHOWN), "until 2026-10-15"),
        (
            StepKey.PUBLICITY,
            view(run=PUBLIC, publicity=replace(SHOWN, over=True)),
            "over on 2026-10-15",
        ),
        (StepKey.RESULT, view(), "5 are chosen"),
        (StepKey.RESULT, view(next_vote=VOTE), "1 are chosen"),
        (StepKey.RESULT, view(result=CHOSEN), "1 are chosen"),
        (StepKey.RESULT, view(stars=(STAR, replace(STAR, revoked_on=TODAY))), "1 stars"),
        (
            StepKey.RESULT,
            replace(
                view(),
                steps=steps_of(
                    RunView(
                        span=SPAN, rules=replace(RULES, select=replace(RULES.select, places=0))
                    ),
                    TODAY,
                ),
            ),
            "by the rules",
        ),
    ],
)
def test_a_step_says_itself_in_a_line(key: StepKey, made: RunView, line: str) -> None:
    assert str(made.step(key).line) == line


@pytest.mark.parametrize(
    ("made", "count"),
    [
        (view(), 0),
        (view(run=replace(PUBLIC, closed_at=NOW)), 0),
        (view(run=BEGUN, inputs=Inputs(missing=("互评：旦增罗布、马秀英",))), 2),
        (view(run=LOCKED), 0),
        (
            view(
                run=LOCKED,
                rounds=(replace(GOING, entries=(3, 3), differences=(Difference(1, None, None),)),),
            ),
            1,
        ),
        (view(run=LOCKED, rounds=(replace(GOING, closed_at=NOW),)), 0),
        (view(run=LOCKED, result=Result(ties=(Tie(1, (ONE, TWO), Then.REVOTE),))), 1),
        (
            view(
                run=PUBLIC,
                publicity=SHOWN,
                objections=(OBJECTION, replace(OBJECTION, upheld=True)),
                turned=(Verdict(ONE, Standing.OUT),),
            ),
            2,
        ),
    ],
)
def test_what_wants_somebodys_hand_is_counted(made: RunView, count: int) -> None:
    assert made.waits == count


def test_a_rule_without_votes_votes_on_ties_alone() -> None:
    assert stage_of(RULES, 0) is RULES.vote[0]
    assert stage_of(NO_VOTE, 0).name == ""


def test_a_run_is_asked_for_what_it_holds() -> None:
    made = view(
        candidates=(ONE, TWO),
        verdicts=(Verdict(ONE, Standing.ELIGIBLE), Verdict(TWO, Standing.OUT)),
        rounds=(GOING,),
        next_vote=VOTE,
    )
    assert made.candidate(2) == TWO
    assert made.eligible == (ONE,)
    assert made.round == GOING
    assert made.ties == ()
    assert view().round is None


# --- names and days -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "name"),
    [
        ("2026Q3", "2026年第三季度"),
        ("2026-03", "2026年3月"),
        ("2026", "2026年"),
        ("2026W14", "2026年第14周"),
    ],
)
def test_periods_have_names(period: str, name: str) -> None:
    assert period_name(read_span(period)) == name


def test_an_award_is_called_by_its_period_and_its_rules() -> None:
    assert award_name(RULES, SPAN) == "2026年第三季度窗口服务明星"
    half = Span(date(2026, 7, 1), date(2026, 12, 31))
    assert award_name(replace(RULES, name="半年度"), half) == "2026-07-01至2026-12-31窗口服务明星"


@pytest.mark.parametrize(
    ("posted", "days", "unit", "counts", "lasts"),
    [  # 7 April 2026 is a Tuesday; 10 October 2026 a make-up Saturday
        (date(2026, 4, 7), 5, DayUnit.WORKDAY, False, (date(2026, 4, 8), date(2026, 4, 14))),
        (date(2026, 10, 9), 5, DayUnit.WORKDAY, False, (date(2026, 10, 10), date(2026, 10, 15))),
        (date(2026, 9, 28), 5, DayUnit.WORKDAY, True, (date(2026, 9, 28), date(2026, 10, 9))),
        (date(2026, 8, 28), 5, DayUnit.DAY, False, (date(2026, 8, 29), date(2026, 9, 2))),
        (date(2026, 8, 28), 5, DayUnit.DAY, True, (date(2026, 8, 28), date(2026, 9, 1))),
    ],
)
def test_both_days_of_a_publicity_are_known(
    posted: date, days: int, unit: DayUnit, counts: bool, lasts: tuple[date, date]
) -> None:
    found = publicity_span(seeded_calendar(), posted, days, unit, posting_counts=counts)
    assert found == lasts


def test_a_publicity_is_a_day_or_more_in_years_that_are_known() -> None:
    with pytest.raises(Refused, match="a day or more"):
        publicity_span(seeded_calendar(), TODAY, 0, DayUnit.DAY, posting_counts=False)
    with pytest.raises(CalendarMissing):
        publicity_span(
            seeded_calendar(), date(2030, 12, 30), 9, DayUnit.WORKDAY, posting_counts=False
        )


def test_before_both_are_done_nothing_tells_what_the_first_has_typed() -> None:
    apart = (Difference(1, Ballot(1), None),)
    half = replace(GOING, entries=(1, 0), differences=apart)
    assert (half.both_entered, half.apart) == (False, ())
    assert replace(half, entries=(1, 1)).apart == apart
