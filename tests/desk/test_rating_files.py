"""Tables of rating devices: mapped to the five levels, nothing guessed, nothing taken twice."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import ratings, registers, steps
from hallapp.actions.hall import Hall
from hallapp.desk import imports
from hallapp.domain.hall import HallFacts
from hallapp.domain.imports import ImportReport
from hallapp.domain.ratings import DEVICES, RatingFilter, devices
from hallapp.records.verify import verify
from hallapp.wording import Words
from tests.actions.conftest import HOURS
from tests.halls import create_hall, keep, set_back

NOW = datetime(2026, 3, 31, 17)
HEAD = "评价时间,窗口,工号,满意度,办件编号,选项代码\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hall, Path]]:
    place = tmp_path_factory.mktemp("ratings") / "a.hall"
    hall = create_hall(place, HallFacts(name="厅"), HOURS, lambda: NOW, "周慧芳")
    yield hall, keep(hall)
    hall.close()


@pytest.fixture
def hall(made: tuple[Hall, Path]) -> Hall:
    set_back(*made)
    return made[0]


def take(hall: Hall, rows: str, device: str = "", *, strict: bool = False) -> ImportReport:
    reading = imports.read("ratings", (HEAD + rows).encode())
    if device:
        reading = reading.by_device(device)
    return imports.run(hall, reading, say=Words(), strict=strict)


def levels(hall: Hall) -> list[int | None]:
    return [line.level for line in reversed(ratings.lines(hall))]


def test_five_levels_in_words_stars_and_codes(hall: Hall) -> None:
    done = take(
        hall,
        "2026-03-02 09:01,7,101,非常满意,,510\n2026-03-02 09:02,7,101,满意,,\n"
        "2026-03-02 09:03,7,101,★★★,,\n2026-03-02 09:04,7,101,2,,207、214\n"
        "2026-03-02 09:05,7,101,,,\n2026-03-02 09:06,7,101,不评价,,\n",
    )
    assert (done.imported, done.rejected, done.warnings) == (6, [], [])
    assert levels(hall) == [5, 4, 3, 2, None, None]
    assert ratings.lines(hall)[2].options == ("207", "214")
    (entry,) = registers.lines(hall, "bad_rating")
    assert entry.values["content"] == "没有提供材料样本；服务态度生硬"
    with hall.reading() as connection:
        assert not verify(connection).findings
    again = take(hall, "2026-03-02 09:01,7,101,非常满意,,510\n")
    assert (again.imported, again.unchanged) == (0, 1)
    steps.undo(hall)
    assert ratings.count(hall) == 0


def test_a_file_that_counts_from_zero_is_not_read_until_its_device_is_said(hall: Hall) -> None:
    rows = "".join(f"2026-03-02 09:0{n},7,101,{n},,\n" for n in range(5))
    done = take(hall, rows)
    assert (done.imported, len(done.rejected)) == (0, 5)
    assert {row.field for row in done.rejected} == {"level"}
    assert take(hall, rows, "device-0-4").imported == 5
    assert levels(hall) == [2, 3, 4, 5, None]


def test_without_a_five_the_device_is_asked_for(hall: Hall) -> None:
    rows = "2026-03-02 09:01,7,101,3,,\n2026-03-02 09:02,7,101,4,,\n"
    assert "No row says level 5" in take(hall, rows).warnings[0]


def test_three_and_four_levels_and_reversed_codes(hall: Hall) -> None:
    for device, said, ours in (
        ("device-3-levels", ("满意", "一般", "不满意"), [4, 3, 2]),
        ("device-4-levels", ("非常满意", "满意", "一般", "不满意"), [5, 4, 3, 2]),
        ("device-5-reversed", ("1", "2", "3", "4", "5"), [5, 4, 3, 2, 1]),
    ):
        rows = "".join(f"2026-03-02 09:0{n},7,101,{word},,\n" for n, word in enumerate(said))
        assert take(hall, rows, device).imported == len(said)
        assert levels(hall) == ours
        steps.undo(hall)
    assert DEVICES.keys() == {device.key for device in devices()}


def test_a_visit_is_rated_once_and_what_is_wrong_is_told(hall: Hall) -> None:
    done = take(
        hall,
        "2026-03-02 09:01,7,101,5,A-1,\n2026-03-02 15:00,7,101,1,A-1,\n"
        "2026-03-03 09:00,7,101,5,A-1,\n2026-04-03 09:00,7,101,5,,\n"
        "2026-03-03 09:00,,,5,,\n,7,101,5,,\n2026-03-03 10:00,7,101,好得很,,\n",
    )
    assert done.imported == 2
    assert [(row.line, row.field, row.code.value) for row in done.rejected] == [
        (3, "case_no", "duplicate"),
        (5, "rated_at", "order"),
        (6, "window", "missing"),
        (7, "rated_at", "missing"),
        (8, "level", "unknown"),
    ]
    assert done.created["windows"] == ["7"]


def test_a_file_without_levels_makes_nothing(hall: Hall) -> None:
    reading = imports.read("ratings", "评价时间,窗口\n2026-03-02 09:01,7\n".encode())
    done = imports.run(hall, reading, say=Words())
    assert [row.field for row in done.rejected] == ["level"]


def test_a_later_file_brings_the_level_that_was_missing(hall: Hall) -> None:
    take(hall, "2026-03-02 09:01,7,101,,A-1,\n")
    assert take(hall, "2026-03-02 09:01,7,101,1,A-1,\n").updated == 1
    assert ratings.count(hall, RatingFilter(waiting=True)) == 1
