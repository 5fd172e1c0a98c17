"""Every register goes out into a file and comes back from it, over the tuple."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hallapp.actions import registers, steps
from hallapp.actions.hall import Hall
from hallapp.actions.register_rows import fields_of, register_rows
from hallapp.actions.register_settings import settings
from hallapp.desk import imports
from hallapp.domain.figures import Zero
from hallapp.domain.hall import HallFacts
from hallapp.domain.imports import ImportReport, RejectCode
from hallapp.domain.registers import PUBLIC, complaint
from hallapp.domain.registers.flow import way_to_close
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import Register
from hallapp.domain.spans import Bucket, span_of
from hallapp.exchange.write import write
from hallapp.wording import words
from tests.actions.conftest import HOURS
from tests.actions.register_samples import filled, staffed
from tests.halls import create_hall

from hallapp.actions import figures, people  # isort: skip

NOW = datetime(2026, 3, 2, 9, 5)
every = pytest.mark.parametrize("spec", PUBLIC, ids=lambda spec: spec.key)


class Hand:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def opened(place: Path, hand: Hand) -> Hall:
    hall = create_hall(place, HallFacts(name="雪川市市民服务中心"), HOURS, hand, "周慧芳")
    people.add_department(hall, "自然资源局")
    people.add_window(hall, "7")
    staffed(hall)
    return hall


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def hall(tmp_path: Path, hand: Hand) -> Iterator[Hall]:
    hall = opened(tmp_path / "a.hall", hand)
    yield hall
    hall.close()


def taken(hall: Hall, what: str, text: str) -> ImportReport:
    reading = imports.read(what, text.encode(), name="台账.csv")
    return imports.run(hall, reading, say=words("hallapp", "zh_CN"))


def told(line: EntryLine) -> tuple[object, ...]:
    return (line.entry_no, line.state, line.received_at, line.due_at, line.closed_at, line.values)


@every
def test_what_goes_out_comes_back(tmp_path: Path, hand: Hand, hall: Hall, spec: Register) -> None:
    for turn in range(2):
        line = registers.add(hall, spec.key, filled(hall, spec))
        for move in way_to_close(spec, settings(hall, spec.key).switches)[: turn * 9]:
            hand.now += timedelta(days=7)
            line = registers.amend(hall, spec.key, line.id, {}, move=move.key)
    file = tmp_path / f"{spec.key}.xlsx"
    names = fields_of(spec)
    rows = list(register_rows(hall, spec.key, unmasked=True))
    write(file, names, ([row[name] for name in names] for row in rows))
    other = opened(tmp_path / "b.hall", hand)
    reading = imports.read(spec.what, file)
    report = imports.run(other, reading, say=words("hallapp", "zh_CN"))
    assert [rejected.why for rejected in report.rejected] == []
    assert report.imported == len(rows)
    assert list(map(told, registers.lines(other, spec.key))) == list(
        map(told, registers.lines(hall, spec.key))
    )
    again = imports.run(other, reading, say=words("hallapp", "zh_CN"))
    assert (again.imported, again.updated, again.unchanged) == (0, 0, len(rows))
    assert steps.verify(other).sound
    steps.undo(other)
    assert registers.count(other, spec.key) == 0
    other.close()


@every
def test_others_get_people_masked(hall: Hall, spec: Register) -> None:
    registers.add(hall, spec.key, filled(hall, spec))
    for row in register_rows(hall, spec.key):
        assert "13812345678" not in str(row)
        assert "欧阳文博" not in str(row)


HEAD = (
    "投诉编号,投诉时间,渠道,是否实名,被投诉窗口,被投诉人,投诉内容,答复时间,"
    "属实程度,责任认定,责任主体,回访满意度\n"
)
TABLE = """T-1,2026年1月8日 9:05,现场,实名,6,,排队超过一小时,2026/1/9,部分属实,无责,,满意
T-2,2026-01-15,12345,匿名,7,丁四,两次要求补充同一材料,2026-01-19 16:00,属实,有责,部门,满意
T-3,20260227,电话,匿名,2,,午间无人值守,,,,,
T-3,20260228,电话,匿名,2,,午间无人值守,,,,,
T-5,2026-02-30,电话,匿名,2,,态度,,,,,
T-6,2026-02-20,飞鸽,匿名,2,,态度,,,,,
"""


def test_a_real_table_of_complaints_is_read_with_limits_and_lamps(hall: Hall) -> None:
    report = taken(hall, "complaints", HEAD + TABLE)
    assert (report.read, report.imported) == (6, 3)
    assert [each.code for each in report.rejected] == [
        RejectCode.DUPLICATE,
        RejectCode.BAD_DATE,
        RejectCode.UNKNOWN,
    ]
    first, second, third = registers.lines(hall, "complaint")
    assert (first.state, first.values["finding"]) == ("archived", "partly")
    assert first.due_at == datetime(2026, 1, 29, 17)
    assert not first.overdue
    assert (second.values["about_staff"], second.values["real_name"]) == ("丁四", False)
    assert (third.state, third.remaining_days) == ("registered", 1)
    assert report.created["windows"] == ["6", "2"]
    year = span_of(NOW.date(), Bucket.YEAR)
    assert figures.zero(hall, year).liable_complaints == Zero(count=1, pending=1)
    assert figures.zero(hall, year).complaints_received == 3


def test_a_row_without_number_is_known_by_what_it_says(hall: Hall) -> None:
    text = "投诉时间,渠道,投诉内容\n2026-02-20,电话,态度\n2026-02-20,电话,态度\n"
    assert taken(hall, "complaints", text).imported == 1
    assert taken(hall, "complaints", text).unchanged == 1
    own = registers.add(hall, "complaint", {"channel": "phone", "content": "又一件"})
    assert own.entry_no == "TS-26-001"


def test_a_later_file_moves_the_clock_but_not_what_was_changed_here(hall: Hall) -> None:
    head = "投诉编号,投诉时间,渠道,投诉内容\n"
    taken(hall, "complaints", f"{head}T-1,2026-02-20,电话,态度\n")
    line = next(registers.lines(hall, complaint.SPEC.key))
    registers.amend(hall, "complaint", line.id, {"content": "核实后的内容"})
    report = taken(hall, "complaints", f"{head}T-1,2026-02-24,电话,别的\n")
    assert [each.field for each in report.conflicts] == ["content"]
    after = next(registers.lines(hall, complaint.SPEC.key))
    assert after.values["content"] == "核实后的内容"
    assert after.due_at is not None
    assert line.due_at is not None
    assert str(after.due_at) > str(line.due_at)
