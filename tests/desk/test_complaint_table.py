"""A real table of complaints: thousands of rows, dates as people typed them, some of them wrong."""

import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from hallapp.actions import people, registers
from hallapp.actions.hall import Hall
from hallapp.desk import imports
from hallapp.domain.deadlines import Lamp, Limit, Unit, is_overdue
from hallapp.domain.hall import HallFacts
from hallapp.domain.imports import ImportReport, RejectCode
from hallapp.domain.registers.lines import EntryLine
from hallapp.exchange.write import write
from hallapp.wording import words
from tests.actions.conftest import HOURS
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)
ROWS = 3000
HEAD = ("投诉编号", "投诉时间", "渠道", "是否实名", "被投诉窗口", "投诉内容", "答复时间")
TAIL = ("属实程度", "责任认定", "责任主体", "回访满意度")
BAD = ("2026-02-30", "昨天上午", "2026年13月1日")
Written = dict[str, tuple[datetime, datetime | None]]


def spelt(at: datetime, way: int) -> object:
    """A moment as somebody typed it."""
    ways: tuple[object, ...] = (
        at,
        f"{at.year}年{at.month}月{at.day}日 {at.hour}:{at.minute:02d}",
        f"{at:%Y-%m-%d %H:%M}",
        f"{at.year}/{at.month}/{at.day} {at:%H:%M}",
        f"{at:%Y.%m.%d %H:%M}",
        f"  {at:%Y-%m-%d %H:%M:%S} ",
    )
    return ways[way % len(ways)]


def table(chance: random.Random) -> tuple[list[tuple[object, ...]], Written, dict[int, RejectCode]]:
    """The rows, the true times by number, and which line is wrong for what reason."""
    rows: list[tuple[object, ...]] = []
    true: Written = {}
    wrong: dict[int, RejectCode] = {}
    for n in range(ROWS):
        line, number = n + 2, f"投诉-{n + 1:05d}"
        day = date(2025, 3, 3) + timedelta(days=n * 360 // ROWS)
        at = datetime.combine(day, time(9)) + timedelta(minutes=chance.randrange(0, 470))
        answered: datetime | None = at + timedelta(days=chance.choice((1, 3, 9, 16, 24, 40)))
        if answered is not None and answered > NOW:
            answered = None
        told: object = spelt(at, chance.randrange(6))
        if n % 97 == 5:
            told, wrong[line] = BAD[n % 3], RejectCode.BAD_DATE
        elif n % 211 == 7:
            number, wrong[line] = f"投诉-{n:05d}", RejectCode.DUPLICATE
        else:
            true[number] = (at, answered)
        reply = "" if answered is None else spelt(answered, chance.randrange(6))
        found = ("", "", "", "") if answered is None else ("属实", "无责", "", "满意")
        channel = chance.choice(("现场", "电话", "12345", "来信"))
        rows.append((number, told, channel, "匿名", "7", f"第{n}件，态度", reply, *found))
    return rows, true, wrong


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = tmp_path_factory.mktemp("table") / "a.hall"
    hall = create_hall(place, HallFacts(name="雪川市市民服务中心"), HOURS, lambda: NOW, "周慧芳")
    people.add_window(hall, "7")
    yield hall
    hall.close()


@pytest.fixture(scope="module")
def told() -> tuple[list[tuple[object, ...]], Written, dict[int, RejectCode]]:
    return table(random.Random(36113))


@pytest.fixture(scope="module")
def report(
    hall: Hall,
    told: tuple[list[tuple[object, ...]], Written, dict[int, RejectCode]],
    tmp_path_factory: pytest.TempPathFactory,
) -> ImportReport:
    file: Path = tmp_path_factory.mktemp("file") / "投诉台账.xlsx"
    write(file, (*HEAD, *TAIL), told[0])
    return imports.run(hall, imports.read("complaints", file), say=words("hallapp", "zh_CN"))


@pytest.fixture(scope="module")
def lines(hall: Hall, report: ImportReport) -> dict[str, EntryLine]:
    assert report.read == ROWS
    return {line.entry_no: line for line in registers.lines(hall, "complaint")}


def test_what_is_wrong_is_named_row_by_row(
    report: ImportReport, told: tuple[object, Written, dict[int, RejectCode]]
) -> None:
    _, true, wrong = told
    assert {each.line: each.code for each in report.rejected} == wrong
    assert report.imported == len(true) == ROWS - len(wrong)
    repeated = [each for each in report.rejected if each.code is RejectCode.DUPLICATE]
    assert repeated
    for each in repeated:
        assert each.values["line"] == each.line - 1


def test_every_time_is_the_one_that_was_meant(
    lines: dict[str, EntryLine], told: tuple[object, Written, object]
) -> None:
    read = {no: (line.received_at, line.values["answered_at"]) for no, line in lines.items()}
    assert read == told[1]


def test_limits_and_lamps_are_those_of_the_clock(hall: Hall, lines: dict[str, EntryLine]) -> None:
    answer = Limit(Fraction(15), Unit.WORKDAY)
    for line in lines.values():
        due = hall.clock.due(line.received_at, answer)
        answered = line.values["answered_at"]
        assert line.due_at == due
        assert line.overdue is is_overdue(due, answered if isinstance(answered, date) else NOW)
        if answered is not None:
            assert line.lamp is Lamp.CLOSED
        else:
            assert (line.lamp in {Lamp.RED, Lamp.YELLOW}) is is_overdue(line.stage_due_at, NOW)
