from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from hallapp.domain.case_rules import (
    acceptance,
    check_correction,
    check_extension,
    check_pause,
    check_reason,
    check_resume,
    check_time,
    most_extension_days,
    words,
)
from hallapp.domain.cases import (
    CaseKind,
    NewCorrection,
    NewExtension,
    NewPause,
    PauseReason,
)
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.instants import day_of

NOW = datetime(2026, 10, 9, 8, 52)
FIVE_DAYS = Limit(Fraction(5), Unit.WORKDAY)
PAUSE = NewPause(
    reason=PauseReason.EXPERT_REVIEW,
    notice_no="特〔2026〕12号",
    approver="周慧芳",
    from_at=datetime(2026, 9, 28, 14, 20),
)
EXTENSION = NewExtension(
    n=10,
    approver="周慧芳",
    reason="材料复杂",
    notice_no="延〔2026〕3号",
    notice_on=date(2026, 10, 9),
)
CORRECTION = NewCorrection(contents="身份证复印件", notice_no="补〔2026〕1号", asked_at=NOW)
DUE = datetime(2026, 10, 9, 17, 0)


@pytest.mark.parametrize(
    ("at", "after"),
    [
        (datetime(2026, 10, 9, 8, 52, 59), None),
        (date(2026, 10, 9), None),
        (date(2026, 10, 8), datetime(2026, 10, 8, 9, 0)),
        (datetime(2026, 10, 8, 9, 0), datetime(2026, 10, 8, 9, 0, 30)),
        (datetime(2026, 10, 8, 9, 0), date(2026, 10, 8)),
    ],
)
def test_a_time_up_to_now_and_in_order_is_taken(at: Moment, after: Moment | None) -> None:
    check_time(at, now=NOW, after=after)


@pytest.mark.parametrize("at", [datetime(2026, 10, 9, 8, 53), date(2026, 10, 10)])
def test_a_time_to_come_is_refused(at: Moment) -> None:
    with pytest.raises(Refused, match="lies in the future: it is 2026-10-09 08:52 now") as no:
        check_time(at, now=NOW, field="closed_at")
    assert no.value.field == "closed_at"


def test_a_time_before_the_step_before_is_refused() -> None:
    with pytest.raises(Refused, match="2026-10-07 is earlier than the step before it, 2026-10-08"):
        check_time(date(2026, 10, 7), now=NOW, after=date(2026, 10, 8))


def test_a_reason_is_more_than_blanks() -> None:
    check_reason("写错")
    with pytest.raises(Refused, match="Say why"):
        check_reason("  ")


def test_a_pause_needs_its_notice_its_approver_and_for_other_grounds_the_article() -> None:
    check_pause(PAUSE, now=NOW, after=datetime(2026, 9, 23, 9, 0))
    for field in ("notice_no", "approver"):
        with pytest.raises(Refused) as no:
            check_pause(replace(PAUSE, **{field: ""}), now=NOW, after=None)
        assert no.value.field == field
    other = replace(PAUSE, reason=PauseReason.STATUTORY)
    with pytest.raises(Refused, match="article of law"):
        check_pause(other, now=NOW, after=None)
    check_pause(replace(other, article="特种设备安全法第33条"), now=NOW, after=None)


def test_a_pause_has_its_order() -> None:
    with pytest.raises(Refused, match="earlier than the step before"):
        check_pause(PAUSE, now=NOW, after=datetime(2026, 9, 29, 9, 0))
    with pytest.raises(Refused, match="end before it began"):
        check_pause(replace(PAUSE, until_at=datetime(2026, 9, 28, 14, 0)), now=NOW, after=None)
    with pytest.raises(Refused, match="future"):
        check_pause(replace(PAUSE, until_at=datetime(2026, 10, 9, 9, 0)), now=NOW, after=None)
    check_pause(replace(PAUSE, until_at=NOW), now=NOW, after=None)


def test_a_pause_ends_at_an_instant() -> None:
    with pytest.raises(Refused, match="give the time"):
        check_resume(date(2026, 10, 1), now=NOW, from_at=PAUSE.from_at)  # type: ignore[arg-type] # what a careless caller hands in


def extend(new: NewExtension = EXTENSION, **changes: object) -> None:
    known: dict[str, object] = {
        "now": NOW,
        "kind": CaseKind.PROMISED,
        "limit": FIVE_DAYS,
        "due_at": DUE,
        "extended": False,
    }
    check_extension(new, **{**known, **changes})  # type: ignore[arg-type] # one dict of mixed values


def test_an_extension_within_the_law_is_taken() -> None:
    extend()
    extend(limit=None)
    extend(replace(EXTENSION, n=15), kind=CaseKind.JOINT)
    assert most_extension_days(CaseKind.JOINT) == 15


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"extended": True}, "the law knows once"),
        ({"due_at": None}, "no due time"),
        ({"limit": Limit(Fraction(7, 2), Unit.WORKHOUR)}, "hours"),
        ({"due_at": datetime(2026, 10, 8, 17, 0)}, "2026-10-08 17:00 has passed"),
        ({"due_at": datetime(2026, 10, 9, 8, 51)}, "has passed"),
    ],
)
def test_an_extension_against_the_law_is_refused(changes: dict[str, object], words: str) -> None:
    with pytest.raises(Refused, match=words):
        extend(**changes)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"n": 0}, "n"),
        ({"n": 11}, "n"),
        ({"approver": " "}, "approver"),
        ({"reason": ""}, "reason"),
        ({"notice_no": ""}, "notice_no"),
        ({"notice_on": date(2026, 10, 10)}, "notice_on"),
    ],
)
def test_an_extension_lacks_nothing(changes: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as no:
        extend(replace(EXTENSION, **changes))  # type: ignore[arg-type] # one field at a time
    assert no.value.field == field


def test_a_notice_of_the_due_day_may_be_entered_later() -> None:
    extend(replace(EXTENSION, notice_on=date(2026, 10, 8)), due_at=datetime(2026, 10, 8, 17, 0))


def test_a_correction_notice_says_everything_under_a_number() -> None:
    check_correction(CORRECTION, now=NOW, received_at=date(2026, 10, 9))
    for field in ("contents", "notice_no"):
        with pytest.raises(Refused) as no:
            check_correction(replace(CORRECTION, **{field: ""}), now=NOW, received_at=None)
        assert no.value.field == field


def test_a_case_without_acceptance_does_not_run() -> None:
    assert acceptance(NOW) == NOW
    with pytest.raises(Refused, match="acceptance is missing"):
        acceptance(None)


def test_times_in_words() -> None:
    assert words(NOW) == "2026-10-09 08:52"
    assert words(date(2026, 10, 9)) == "2026-10-09"
    assert day_of(NOW) == date(2026, 10, 9)
    assert day_of(date(2026, 10, 9)) == date(2026, 10, 9)
