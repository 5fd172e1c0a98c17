"""The demo hall's assessments: a year of them, and the figures that picture 05 shows."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

import pytest

from hallapp.actions import assessment, assessment_appeals, attendance, people
from hallapp.actions.hall import Hall
from hallapp.domain.assessment import MonthResult, MonthState
from hallapp.domain.score_tables import About
from hallapp.domain.spans import read_span
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)  # of the pictures
QUARTER = read_span("2026Q3")
PICTURED = {
    "次仁卓玛": "29.1",
    "白玛央金": "28.4",
    "张晓红": "28.8",
    "扎西顿珠": "27.9",
    "边巴次仁": "27.6",
    "徐立新": "28.9",
    "德吉央宗": "27.2",
    "陈思远": "26.8",
    "旦增罗布": "27.0",
}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = demo_hall(tmp_path_factory.mktemp("demo") / "demo.hall", lambda: NOW, "周慧芳")
    yield made
    made.close()


def mean(results: tuple[MonthResult, ...]) -> Decimal:
    return sum((each.score for each in results), Decimal(0)) / len(results)


def named(hall: Hall) -> dict[str, int]:
    return {line.name: line.id for line in people.people(hall)}


def test_the_last_quarter_gives_what_the_picture_shows(hall: Hall) -> None:
    found, keys = assessment.results(hall, QUARTER), named(hall)
    shown = {name: f"{mean(found[keys[name]]) * 3 / 10:.1f}" for name in PICTURED}
    assert shown == PICTURED
    assert all(each.locked for results in found.values() for each in results)
    assert 88 <= min(map(mean, found.values())) < max(map(mean, found.values())) <= 98


def test_one_was_away_and_one_came_in_august(hall: Hall) -> None:
    days, keys = attendance.days(hall, QUARTER), named(hall)
    assert days[keys["李建国"]].present == 38
    found = assessment.results(hall, QUARTER)[keys["何志强"]]
    assert [result.month.name for result in found] == ["2026-08", "2026-09"]
    assert days[keys["何志强"]].present == 43  # of 66, from 3 August on


def test_a_year_is_locked_for_persons_and_windows_and_this_month_is_open(hall: Hall) -> None:
    for about in About:
        states = [
            assessment.month(hall, about, read_span(name)).state
            for name in ("2025-10", "2026-09", "2026-10")
        ]
        assert states == [MonthState.LOCKED, MonthState.LOCKED, MonthState.OPEN]
    assert not assessment_appeals.dues(hall)


def test_an_appeal_has_changed_a_point(hall: Hall) -> None:
    view = assessment.month(hall, About.PERSON, read_span("2026-07"))
    (appeal,) = assessment_appeals.appeals(hall, view)
    line = view.line(appeal.subject)
    assert line is not None
    assert [point.points for point in line.score.points if point.reason] == [0]


def test_stored_scores_follow_from_their_stored_points(hall: Hall) -> None:
    view = assessment.month(hall, About.WINDOW, read_span("2026-09"))
    found = assessment.window_results(hall, read_span("2026-09"))
    assert {line.subject.id: line.score.score for line in view.lines} == {
        key: results[0].score for key, results in found.items()
    }
    assert view.from_on == date(2025, 10, 1)
