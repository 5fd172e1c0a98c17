"""`hallapp deadline`: the contract of cli.md, line by line."""

import json
from typing import Any

import pytest

from hallapp.exchange.deadline_lines import answer_lines

HOURS = [["08:30", "12:00"], ["14:00", "17:30"]]


def question(**changes: Any) -> dict[str, Any]:
    asked: dict[str, Any] = {
        "id": "a1",
        "accepted": "2026-09-28T10:00",
        "limit": {"n": 5, "unit": "workday"},
        "hours": HOURS,
    }
    asked.update(changes)
    return {name: value for name, value in asked.items() if value != "absent"}


def answer(explain: bool = False, **changes: Any) -> dict[str, Any]:
    (line,) = answer_lines([json.dumps(question(**changes))], explain)
    found: dict[str, Any] = json.loads(line)
    return found


def why(**changes: Any) -> str:
    found = answer(**changes)
    assert found.keys() == {"id", "error", "why"}
    assert found["error"] == "bad_input"
    return str(found["why"])


def test_the_example_of_the_contract() -> None:
    assert answer(
        id="b1",
        accepted="2018-02-20T04:40",
        limit={"n": 3.5, "unit": "workhour"},
        finished="2018-02-20T06:53",
        as_of="2018-02-20T05:32",
    ) == {
        "id": "b1",
        "due": "2018-02-22T12:00",
        "overdue": False,
        "elapsed_working_minutes": 0,
        "remaining_working_minutes": 210,
    }


def test_the_other_example_of_the_contract() -> None:
    assert answer(
        accepted="2018-02-20T04:40",
        limit={"n": 3.5, "unit": "workhour"},
        pauses=[["2018-02-22T10:00", "2018-02-22T11:00"]],
        counting="by_date",
        rest_day_end="next_working_day",
        holidays=["2018-01-01"],
        finished="2018-02-22T11:30",
        as_of="2018-02-22T09:00",
    ) == {
        "id": "a1",
        "due": "2018-02-20T12:00",  # with `holidays` the 20th is a working day
        "overdue": True,
        "elapsed_working_minutes": 960,  # 420 + 420 + 180 less the hour of the pause
        "remaining_working_minutes": -660,  # 210 + 420 + 30
    }


def test_due_over_the_national_holiday() -> None:
    assert answer() == {
        "id": "a1",
        "due": "2026-10-10T17:30",
        "overdue": None,
        "elapsed_working_minutes": None,
        "remaining_working_minutes": None,
    }


def test_on_time_to_the_minute() -> None:
    assert answer(finished="2026-10-10T17:30:59")["overdue"] is False
    assert answer(finished="2026-10-10T17:31")["overdue"] is True
    assert answer(as_of="2026-10-10T17:31")["overdue"] is True


def test_finished_decides_and_as_of_counts_down() -> None:
    found = answer(finished="2026-09-28T11:00", as_of="2026-10-10T17:00")
    assert found["elapsed_working_minutes"] == 60
    assert found["remaining_working_minutes"] == 30
    assert found["overdue"] is False


def test_past_due_pauses_do_not_matter() -> None:
    found = answer(
        limit={"n": 1, "unit": "workhour"},
        pauses=[["2026-09-28T14:00", "2026-09-28T15:00"]],
        as_of="2026-09-28T16:00",
    )
    assert found["due"] == "2026-09-28T11:00"
    assert found["remaining_working_minutes"] == -180
    assert found["elapsed_working_minutes"] == 180
    before = answer(
        limit={"n": 3, "unit": "workhour"},
        pauses=[["2026-09-28T14:00", "2026-09-28T15:00"]],
        as_of="2026-09-28T11:00",
    )
    assert before["due"] == "2026-09-28T16:00"
    assert before["remaining_working_minutes"] == 120


@pytest.mark.parametrize("open_pause", [["2026-09-29T10:00", None], ["2026-09-29T10:00"]])
def test_an_open_pause_has_no_due(open_pause: list[object]) -> None:
    found = answer(pauses=[open_pause], as_of="2026-09-30T10:00")
    assert found["due"] is None
    assert found["overdue"] is None
    assert found["elapsed_working_minutes"] == 420
    assert found["remaining_working_minutes"] is None


def test_a_day_without_an_hour() -> None:
    found = answer(accepted="2026-09-28", as_of="2026-10-12")
    assert found["due"] == "2026-10-10T17:30"
    assert found["overdue"] is True
    assert found["elapsed_working_minutes"] is None
    assert found["remaining_working_minutes"] is None
    assert answer(accepted="2026-09-28", limit={"n": 2, "unit": "workhour"})["due"] is None


def test_before_acceptance_nothing_has_elapsed() -> None:
    assert answer(as_of="2026-09-27T10:00")["elapsed_working_minutes"] == 0


def test_immediate_needs_no_number() -> None:
    assert answer(limit={"unit": "immediate"})["due"] == "2026-09-28T17:30"
    assert answer(limit={"n": 0, "unit": "immediate"})["due"] == "2026-09-28T17:30"
    late = answer(accepted="2026-09-28T17:31", limit={"unit": "immediate"})
    assert late["due"] == "2026-09-29T17:30"


def test_settings_of_counting() -> None:
    saturday = {"accepted": "2026-09-26T10:00", "limit": {"n": 1, "unit": "workday"}}
    assert answer(**saturday)["due"] == "2026-09-28T17:30"
    assert answer(**saturday, counting="by_date_rolled")["due"] == "2026-09-29T17:30"
    assert answer(**saturday, counting="by_minute")["due"] == "2026-09-28T17:30"
    sunday = {"accepted": "2026-09-27", "limit": {"n": 7, "unit": "calday"}}
    assert answer(**sunday)["due"] == "2026-10-08T17:30"
    assert answer(**sunday, rest_day_end="stay")["due"] == "2026-10-04T17:30"


def test_no_sessions_close_at_the_end_of_the_day() -> None:
    assert answer(hours=[])["due"] == "2026-10-10T23:59"


def test_hundredths_of_an_hour_are_exact() -> None:
    found = answer(accepted="2026-09-28T09:00", limit={"n": 0.1, "unit": "workhour"})
    assert found["due"] == "2026-09-28T09:06"


def test_a_missing_year_is_named() -> None:
    assert answer(id=7, accepted="2026-12-31T09:00") == {
        "id": 7,
        "error": "calendar_missing",
        "year": 2027,
    }
    assert answer(accepted="2026-12-31", holidays=[])["due"] == "2027-01-07T17:30"


def test_explained() -> None:
    found = answer(explain=True, pauses=[["2026-09-29T09:00", "2026-09-30T09:00"]])
    notice = "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"
    keys = ("from", "to", "counted", "n", "why", "name", "notice")
    rows = [
        ("2026-09-28", "2026-09-28", False, 0, "accepted", "", ""),
        ("2026-09-29", "2026-09-29", True, 1, "counted", "", ""),
        ("2026-09-30", "2026-09-30", False, 1, "paused", "", ""),
        ("2026-10-01", "2026-10-07", False, 1, "holiday", "国庆节", notice),
        ("2026-10-08", "2026-10-08", True, 2, "counted", "", ""),
        ("2026-10-09", "2026-10-09", True, 3, "counted", "", ""),
        ("2026-10-10", "2026-10-10", True, 4, "makeup", "国庆节", notice),
        ("2026-10-11", "2026-10-11", False, 4, "rest", "", ""),
        ("2026-10-12", "2026-10-12", True, 5, "due", "", ""),
    ]
    assert found["lines"] == [dict(zip(keys, row, strict=True)) for row in rows]
    assert "lines" not in answer()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"accepted": "absent"}, "accepted is missing"),
        ({"limit": None}, "limit is missing"),
        ({"hours": "absent"}, "hours is missing"),
        ({"id": "absent"}, "id is missing"),
        ({"id": [1]}, "id cannot be read"),
        ({"accepted": "2026-02-30"}, "accepted cannot be read"),
        ({"accepted": "2026-02-03T25:00"}, "accepted cannot be read"),
        ({"accepted": "2026-02-03T09:00Z"}, "accepted cannot be read"),
        ({"accepted": 20260203}, "accepted cannot be read"),
        ({"limit": "5 days"}, "limit cannot be read"),
        ({"limit": {"n": 5}}, "limit.unit cannot be read: null"),
        ({"limit": {"n": 5, "unit": "days"}}, 'limit.unit cannot be read: "days"'),
        ({"limit": {"unit": "workday"}}, "limit.n cannot be read: null"),
        ({"limit": {"n": True, "unit": "workday"}}, "limit.n cannot be read"),
        ({"limit": {"n": "5", "unit": "workday"}}, "limit.n cannot be read"),
        ({"limit": {"n": 1e300, "unit": "workday"}}, "limit.n cannot be read"),
        ({"limit": {"n": 10**40, "unit": "workday"}}, "limit.n cannot be read"),
        ({"limit": {"n": 1e-300, "unit": "workhour"}}, "limit.n cannot be read"),
        ({"limit": {"n": 200000, "unit": "workday"}}, "too long"),
        ({"limit": {"n": 0, "unit": "workday"}}, "more than 0, not 0"),
        ({"limit": {"n": -1, "unit": "immediate"}}, "more than 0, not -1"),
        ({"limit": {"n": 2.5, "unit": "workday"}}, "2.5 is not a whole number"),
        ({"hours": [["09:00", "25:00"]]}, "hours cannot be read"),
        ({"hours": [["09:00", "12:00+08:00"]]}, "hours cannot be read"),
        ({"hours": [["09:00", 12]]}, "hours cannot be read"),
        ({"hours": [["09:00"]]}, "hours cannot be read"),
        ({"hours": {"mon": []}}, "hours cannot be read"),
        ({"hours": [["12:00", "09:00"]]}, "opens before it closes"),
        ({"hours": [["09:00", "12:00"], ["11:00", "13:00"]]}, "overlap"),
        ({"pauses": [["2026-10-02T10:00", "2026-10-01T10:00"]]}, "ends before it starts"),
        ({"pauses": [[]]}, "pauses cannot be read"),
        ({"pauses": ["2026-10-02T10:00"]}, "pauses cannot be read"),
        ({"pauses": {}}, "pauses cannot be read"),
        (
            {"pauses": [["2026-10-02", None]], "limit": {"n": 2, "unit": "workhour"}},
            "needs the hour of each pause",
        ),
        ({"counting": "by_hour"}, "counting cannot be read"),
        ({"rest_day_end": 1}, "rest_day_end cannot be read"),
        ({"holidays": ["2018-01-01T09:00"]}, "holidays cannot be read"),
        ({"holidays": "2018-01-01"}, "holidays cannot be read"),
        ({"finished": "soon"}, "finished cannot be read"),
        ({"finished": "2026-09-28T09:59"}, "finished is before accepted"),
        ({"hours": [], "limit": {"n": 2, "unit": "workhour"}}, "no opening hours in 2026"),
    ],
)
def test_bad_input_says_why(changes: dict[str, Any], said: str) -> None:
    assert said in why(**changes)


@pytest.mark.parametrize("line", ["nonsense", "[1]", '{"id": NaN}', "{", "[" * 100_000])
def test_what_is_no_object(line: str) -> None:
    (said,) = answer_lines([line])
    assert json.loads(said) == {
        "id": None,
        "error": "bad_input",
        "why": "The line is not a JSON object.",
    }


def test_one_bad_line_does_not_stop_the_rest() -> None:
    lines = [
        "\ufeff" + json.dumps(question(id="一")),
        "",
        "nonsense",
        '{"id": "\\ud800"}',
        json.dumps(question(id=2, limit={"n": 1, "unit": "month"})) + "\r\n",
    ]
    said = list(answer_lines(lines))
    assert '"一"' in said[0]
    for line in said:
        line.encode()
    answers = [json.loads(line) for line in said]
    assert [found["id"] for found in answers] == ["一", None, "\ud800", 2]
    assert answers[-1]["due"] == "2026-10-28T17:30"


def test_pauses_of_whole_days_for_limits_of_days() -> None:
    assert answer(pauses=[["2026-09-29", "2026-09-30"]])["due"] == "2026-10-12T17:30"


def test_an_id_comes_back_as_it_is() -> None:
    for name in (1.5, 0, "", "丙"):
        assert answer(id=name)["id"] == name
    assert answer(id={"a": 1.5})["id"] == {"a": 1.5}


def test_an_id_too_large_for_a_number_comes_back_as_text() -> None:
    (line,) = answer_lines(['{"id": 1e309}'])
    assert json.loads(line)["id"] == "1E+309"
