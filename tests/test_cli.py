import contextlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from hallapp.cli import main
from tests.halls import demo_hall

NOW = "2026-10-09T09:10"
ROOT = Path(__file__).resolve().parent.parent
B1 = {
    "id": "b1",
    "accepted": "2018-02-20T04:40",
    "limit": {"n": 3.5, "unit": "workhour"},
    "hours": [["08:30", "12:00"], ["14:00", "17:30"]],
    "finished": "2018-02-20T06:53",
    "as_of": "2018-02-20T05:32",
}
Say = Callable[..., str]


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("cli") / "demo.hall"
    demo_hall(place, lambda: datetime(2026, 10, 9, 8, 52), "周慧芳").close()
    return place


@pytest.fixture
def hall(demo: Path, tmp_path: Path) -> str:
    return str(shutil.copy(demo, tmp_path / "a.hall"))


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs a command that succeeds and gives what it said."""

    def run(*arguments: str) -> str:
        status = main(arguments)
        said = capsys.readouterr()
        assert (status, said.err) == (0, "")
        return said.out

    return run


@pytest.fixture
def fail(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that fails with a code and gives its one line."""

    def run(code: int, *arguments: str) -> str:
        assert main(arguments) == code
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        return said.err

    return run


def process(
    *arguments: str, told: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hallapp", *arguments],
        input=told,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT), **environment},
    )


def test_deadline_answers_line_by_line_without_a_hall() -> None:
    done = process("deadline", told=f"{json.dumps(B1)}\nnonsense\n")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {
        "id": "b1",
        "due": "2018-02-22T12:00",
        "overdue": False,
        "elapsed_working_minutes": 0,
        "remaining_working_minutes": 210,
    }
    assert second["error"] == "bad_input"


def test_deadline_needs_no_database_and_no_window() -> None:
    code = (
        "import sys, hallapp.__main__ as m; sys.argv = ['hallapp', 'deadline'];"
        "m.main(); print(sorted({'sqlalchemy', 'PySide6', 'numpy', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input="",
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--hall", "{hall}", "--now", NOW, "--json", "log", "--last", "1"),
        ("log", "--last", "1", "--hall", "{hall}", "--now", NOW, "--json"),
        ("--json", "log", "--hall={hall}", "--last", "1", f"--now={NOW}"),
    ],
)
def test_global_options_stand_before_or_after_the_command(
    say: Say, hall: str, arguments: tuple[str, ...]
) -> None:
    (step,) = json.loads(say(*(argument.format(hall=hall) for argument in arguments)))
    assert step["who"] == "周慧芳"
    assert step["what"] == "Fill the boards of the demo hall"


@pytest.mark.parametrize(
    ("code", "arguments", "words"),
    [
        (2, ("nonsense",), "nonsense"),
        (2, ("log", "--what"), "no option --what"),
        (2, ("log", "--last", "many"), "--last is not"),
        (2, ("log", "--last", "0"), "it is less than 1"),
        (2, ("calendar", "show", "99999"), "it is more than 9998"),
        (2, ("log", "more"), "too many: more"),
        (2, ("case",), "No command"),
        (2, ("report", "zero", "-o"), "-o wants a value"),
        (2, ("--hall", "a.hall", "log", "--now"), "--now wants a value"),
        (2, ("import", "cases"), "FILE is missing"),
        (2, ("import", "cases", "a.csv", "--mapping", "/nowhere.toml"), "no such file"),
        (2, ("import", "cases", "a.csv", "--mapping", "/"), "it is a folder"),
        (2, ("restore", "/nowhere.hall"), "no file /nowhere.hall"),
        (2, ("backup", "/nowhere/a.hall"), "no folder"),
        (2, ("verify", "--seal", "zz"), "no seal"),
        (2, ("log", "--hall", "foo://x"), "no address of a hall"),
        (2, ("print", "zero-sheet", "-o", "a.hall"), ".pdf"),
        (2, ("log", "--now", "yesterday"), "2026-03-31T17:00"),
        (2, ("log", "--now", "2026-03-31T17:00+08:00"), "local time"),
        (2, ("report", "zero", "--period", "2026Q9"), "2026Q3"),
        (2, ("report", "zero", "--period", "2026", "--from", "2026-01-01"), "not both"),
        (2, ("report", "zero", "--from", "2026-01-01"), "both"),
        (2, ("report", "zero", "--from", "2026-02-01", "--to", "2026-01-01"), "before"),
        (2, ("report", "zero", "--from", "May", "--to", "2026-01-01"), "not a day"),
        (2, ("report", "wall"), "overdue"),
        (2, ("report", "period", "--by", "moon"), "window"),
        (2, ("report", "overdue", "--on", "moon"), "closed"),
        (3, ("log", "--hall", "/nowhere/x.hall"), "/nowhere/x.hall"),
        (2, ("print", "zero-sheet"), "-o"),
        (2, ("print",), "--list"),
        (2, ("calendar", "add", "2026-03-05", "feast"), "makeup"),
        (2, ("export", "nobody", "x.csv"), "complaint"),
        (2, ("case", "close"), "NUMBER is missing"),
        (2, ("case", "show", ""), "Which case"),
        (2, ("case", "accept", "--set", "item"), "field=value"),
    ],
)
def test_a_failure_is_one_line_and_its_code(
    fail: Callable[..., str], hall: str, code: int, arguments: tuple[str, ...], words: str
) -> None:
    where = () if "--hall" in arguments else ("--hall", hall)
    assert words in fail(code, *arguments, *where)


def test_the_reader_is_spoken_to_in_chinese_unless_the_system_is_english(
    monkeypatch: pytest.MonkeyPatch, fail: Callable[..., str], say: Say
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert "没有“nonsense”这个命令" in fail(2, "nonsense")
    assert "到期时刻" in say("deadline", "--help")
    assert "─" not in say("--help")


def test_a_bug_is_one_line_with_the_log(
    monkeypatch: pytest.MonkeyPatch, fail: Callable[..., str], hall: str
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("hallapp.actions.steps.last", broken)
    line = fail(1, "log", "--hall", hall)
    log = Path(line.strip().removesuffix(".").rpartition(" ")[2])
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_hall_is_made_once(say: Say, fail: Callable[..., str], tmp_path: Path) -> None:
    place = str(tmp_path / "deep" / "new.hall")
    said = json.loads(say("init", "--name", "新中心", "--hall", place, "--json"))
    assert said == {"hall": place, "name": "新中心", "demo": False}
    assert "exists already" in fail(2, "init", "--hall", place)


def test_the_demo_hall_is_made_by_one_command(say: Say, tmp_path: Path) -> None:
    place = str(tmp_path / "demo.hall")
    say("init", "--demo", "--seed", "3", "--now", "2026-03-31T17:00", "--hall", place)
    span = ("--from", "2025-03-01", "--to", "2025-04-30")
    said = json.loads(say("report", "zero", *span, "--hall", place, "--json"))
    assert said["overdue"]["timed"] == 4186
    assert said["overdue"]["count"] == 0
    assert said["accepted"] == 15332


def test_a_case_lives_through_the_command_line(
    say: Say, fail: Callable[..., str], hall: str
) -> None:
    def do(verb: str, *more: str, now: str = NOW) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(
            say("case", verb, *more, "--hall", hall, "--now", now, "--json")
        )
        return found

    case = do(
        "accept", "--set", "item=不动产转移登记", "--set", "applicant=旺堆", "--set", "window=7"
    )
    number = case["case_no"]
    assert number == "2026-1009-0001"
    assert case["due_at"] == "2026-10-15T17:00"
    assert case["promised_limit"] == {"n": 5, "unit": "workday"}
    pause = ("reason=test", "notice_no=停1", "approver=格桑旺堆")
    told = [part for each in pause for part in ("--set", each)]
    assert do("pause", number, *told)["state"] == "suspended"
    resumed = do("resume", number, now="2026-10-10T10:00")
    assert resumed["due_at"] == "2026-10-16T17:00"
    assert resumed["pauses"] == [["2026-10-09T09:10", "2026-10-10T10:00"]]
    corrected = do(
        "correct", number, "--set", "applicant=旺久", "--set", "reason=写错", now="2026-10-10T10:30"
    )
    assert corrected["applicant"] == "旺久"
    assert do("close", number, now="2026-10-10T11:00")["lamp"] == "closed"
    assert "closed" in fail(2, "case", "close", number, "--hall", hall, "--now", "2026-10-10T12:00")
    assert json.loads(say("undo", "--hall", hall, "--json"))["kind"] == "undo"
    assert do("show", number, now="2026-10-10T12:00")["state"] == "accepted"
    assert "Undone: Close case" in say("log", "--last", "1", "--hall", hall)
    say("redo", "--hall", hall)
    assert "state: closed" in say("case", "show", number, "--hall", hall, "--now", NOW)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("accept", "--set", "colour=red"), "applicant"),
        (("accept", "--set", "item=不动产转移登记", "--set", "channel=crow"), "counter"),
        (("accept", "--set", "item=不动产转移登记", "--set", "promised_limit=soon"), "5个工作日"),
        (("accept", "--set", "item=不动产转移登记", "--set", "accepted_at=soon"), "2026-03-31"),
        (("pause", "2026-0923-0276", "--set", "reason=lunch"), "notice_no"),
        (
            (
                "pause",
                "2026-0923-0276",
                "--set",
                "reason=lunch",
                "--set",
                "notice_no=1",
                "--set",
                "approver=x",
            ),
            "hearing",
        ),
        (
            (
                "pause",
                "2026-0923-0276",
                "--set",
                "from_at=2026-10-09",
                "--set",
                "reason=test",
                "--set",
                "notice_no=1",
                "--set",
                "approver=x",
            ),
            "instant",
        ),
        (
            (
                "extend",
                "2026-0923-0276",
                "--set",
                "n=x",
                "--set",
                "reason=r",
                "--set",
                "notice_no=1",
                "--set",
                "approver=x",
            ),
            "whole number",
        ),
        (("correct", "2026-0923-0276", "--set", "reason=x"), "corrected"),
        (("return", "2026-0923-0276"), "reason is missing"),
        (("close", "2026-9999-0001"), "2026-9999-0001"),
    ],
)
def test_what_a_case_cannot_take_is_refused_by_name(
    fail: Callable[..., str], hall: str, arguments: tuple[str, ...], words: str
) -> None:
    assert words in fail(2, "case", *arguments, "--hall", hall, "--now", NOW)


def test_the_other_deeds_of_a_case(say: Say, hall: str) -> None:
    def state(*arguments: str) -> str:
        line = say("case", *arguments, "--hall", hall, "--now", "2026-10-09T10:00", "--json")
        return str(json.loads(line)["state"])

    number = "2026-0928-0261"
    assert state("review", number) == "in_review"
    extension = ("n=3", "reason=r", "notice_no=1", "approver=x", "notice_on=2026-10-09")
    assert state("extend", number, *[p for e in extension for p in ("--set", e)]) == "extended"
    assert state("decide", number, "--set", "result=granted") == "decided"
    assert state("close", number) == "closed"
    assert state("deliver", number) == "delivered"
    assert state("return", "2026-0928-0266", "--set", "reason=缺件") == "returned"
    assert state("withdraw", "2026-0928-0270", "--set", "reason=不办了") == "withdrawn"
    assert state("void", "2026-0928-0258", "--set", "reason=重复") == "voided"
    assert state("register", "--set", "item=户口迁入", "--set", "applicant=甲") == "registered"
    new = "2026-1009-0001"
    correction = ("--set", "contents=缺照片", "--set", "notice_no=补1")
    assert state("request-correction", new, *correction) == "correction_requested"
    assert state("resubmit", new) == "registered"
    assert state("accept", new, "--set", "window=3") == "accepted"
    state("register", "--set", "item=户口迁入", "--set", "applicant=乙")
    assert state("decline", "2026-1009-0002", "--set", "reason=不属本机关") == "not_accepted"


def test_every_report_adds_up_and_says_its_rule(say: Say, hall: str, tmp_path: Path) -> None:
    options = ("--hall", hall, "--now", NOW, "--period", "2026Q3")
    for by in ("day", "week", "month", "quarter", "window", "staff", "item", "department"):
        overdue = json.loads(say("report", "overdue", "--by", by, *options, "--json"))
        assert overdue["rule"]
        for row in [*overdue["rows"], overdue["total"]]:
            judged = ("on_time", "overdue_closed", "overdue_open", "no_due", "pending")
            assert sum(row[name] for name in judged) == row["timed"]
        six = json.loads(say("report", "period", "--by", by, *options, "--json"))
        for row in [*six["rows"], six["total"]]:
            in_hand = row["opening"] + row["received"] - row["returned"] - row["closed"]
            assert in_hand == row["in_hand"]
        assert six["total"]["in_hand"] == 36
    assert json.loads(say("report", "handling", *options, "--json"))["total"]["median_minutes"] > 0
    assert "materials" in say("report", "reductions", *options)
    book = tmp_path / "six.xlsx"
    say("report", "period", *options, "-o", str(book))
    assert book.read_bytes()[:2] == b"PK"


def test_attendance_is_imported_and_the_assessment_reported(
    say: Say, hall: str, tmp_path: Path
) -> None:
    options = ("--hall", hall, "--now", "2026-10-12T09:00")
    file = tmp_path / "attendance.csv"
    file.write_text("日期,工号,考勤结果,分钟\n2026-10-09,101,迟到,7\n2026-10-09,999,迟到,7\n")
    done = json.loads(say("import", "attendance", str(file), *options, "--json"))
    assert (done["imported"], [each["field"] for each in done["rejected"]]) == (1, ["staff_no"])
    found = json.loads(say("report", "assessment", *options, "--period", "2026Q4", "--json"))
    row = next(each for each in found["rows"] if each["staff_no"] == "101")
    assert (row["month"], row["score"], row["locked"]) == ("2026-10", "99.00", False)
    assert found["total"]["results"] == 30
    windows = ("--by", "window", "--period", "2026-09")
    text = say("report", "assessment", *options, *windows)
    assert "98.40" in text
    assert "last published version" in text


def test_rates_have_both_figures_and_devices_are_named(say: Say, hall: str, tmp_path: Path) -> None:
    options = ("--hall", hall, "--now", NOW, "--json")
    told = json.loads(say("report", "rates", "--period", "2026Q3", *options))
    rows = {row["key"]: row for row in told["rows"]}
    assert len(rows) == 9
    good = rows["satisfied"]
    assert good["value"] == round(100 * good["numerator"] / good["denominator"], 2)
    assert "neither figure" in told["rule"]
    file = tmp_path / "device.csv"
    file.write_text("评价时间,窗口,满意度\n2026-10-08 10:00,7,3\n2026-10-08 10:01,7,4\n", "utf-8")
    done = json.loads(say("import", "ratings", str(file), "--mapping", "device-0-4", *options))
    assert (done["imported"], done["rejected"]) == (2, [])
    assert "—" in say("report", "rates", "--period", "2020", *options[:-1])
    out = tmp_path / "ratings.csv"
    days = ("--from", "2026-09-01", "--to", "2026-10-09")
    written = json.loads(say("export", "ratings", str(out), *days, *options))["written"]
    again = json.loads(say("import", "ratings", str(out), *options))
    assert (again["read"], again["imported"], again["rejected"]) == (written, 0, [])


def test_the_zero_report_counts_what_is_carried(say: Say, hall: str) -> None:
    options = ("--hall", hall, "--now", "2026-10-09T08:52", "--period", "2026Q4")
    zero = json.loads(say("report", "zero", *options, "--json"))
    assert zero["overdue"]["count"] == zero["overdue"]["carried_overdue"] == 2
    assert zero["liable_complaints"] == {"count": 0, "pending": 1}
    assert zero["days_without_overdue"] == 0
    before = ("--hall", hall, "--now", "2026-10-09T08:52", "--period", "2026Q3")
    last = json.loads(say("report", "zero", *before, "--json"))
    assert last["liable_complaints"] == {"count": 1, "pending": 1}


def test_the_stars_of_a_quarter_are_shown_run_and_closed(
    say: Say, hall: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--hall", hall, "--now", "2026-10-09T08:52")
    log = say("log", "--last", "1", *options)
    told = say("stars", "show", "--period", "2026Q3", *options, "--json")
    shown = json.loads(told)
    assert say("stars", "show", "--period", "2026Q3", *options, "--json") == told
    assert say("log", "--last", "1", *options) == log
    assert (shown["period"], shown["stage"], shown["selected"]) == ("2026Q3", "scores", [])
    people = {one["name"]: one for one in shown["candidates"]}
    assert len(people) == 30
    assert sum(one["eligible"] for one in people.values()) == 26
    assert people["刘文静"]["deferred"]
    assert "(TS-26-005)" in people["周海燕"]["reasons"][0]
    first = shown["candidates"][0]
    assert (first["name"], first["staff_no"], first["rank"]) == ("次仁卓玛", "101", 1)
    assert round(sum(part["points"] for part in first["parts"]), 2) == first["score"]
    # what lacks two sheets is begun, and not locked
    assert "旦增罗布" in say("stars", "run", "--period", "2026Q3", *options)
    assert main(["stars", "close", "--period", "2026Q3", *options]) == 2
    assert "cannot be closed yet: 互评：旦增罗布、马秀英" in capsys.readouterr().err
    before = json.loads(say("stars", "show", "--period", "2026Q2", *options, "--json"))
    assert (before["stage"], before["agrees"], len(before["selected"])) == ("result", True, 4)
    assert sum(one["votes"] or 0 for one in before["candidates"]) > 28
    rules = tmp_path / "window.toml"
    rules.write_text(
        Path(ROOT, "resources/presets/stars/r1.toml").read_text("utf-8"), encoding="utf-8"
    )
    windows = json.loads(
        say("stars", "show", "--period", "2026Q3", "--rules", str(rules), *options, "--json")
    )
    assert len(windows["candidates"]) == 12


def test_registers_are_reported_exported_and_printed(say: Say, hall: str, tmp_path: Path) -> None:
    options = ("--hall", hall, "--now", "2026-10-09T08:52")
    report = json.loads(say("report", "registers", "--period", "2026", *options, "--json"))
    rows = {row["key"]: row for row in report["rows"]}
    assert rows["suggestion"]["entries"] == 21
    assert rows["complaint"]["open"] == 1
    assert report["total"]["entries"] == sum(row["entries"] for row in report["rows"])
    file = tmp_path / "complaints.jsonl"
    say("export", "complaints", str(file), "--from", "2026-01-01", "--to", "2026-12-31", *options)
    entries = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert {entry["complainant"] for entry in entries} >= {"王*平"}
    sheet = tmp_path / "register.pdf"
    say("print", "register", "--set", "key=complaint", "-o", str(sheet), *options)
    assert sheet.read_bytes()[:4] == b"%PDF"


def test_the_week_is_printed_and_saved_for_word(
    say: Say, fail: Callable[..., str], hall: str, tmp_path: Path
) -> None:
    options = ("--set", "week=2026W41", "--hall", hall, "--now", "2026-10-09T17:00")
    sheet, document = tmp_path / "week.pdf", tmp_path / "week.docx"
    say("print", "weekly-summary", "-o", str(sheet), *options)
    assert sheet.read_bytes()[:4] == b"%PDF"
    said = json.loads(say("print", "weekly-summary", "-o", str(document), *options, "--json"))
    assert said["subject"] == "2026W41"
    assert document.read_bytes()[:2] == b"PK"
    assert "pdf" in fail(2, "print", "weekly-summary", "-o", str(document), "--issue", *options)
    assert "pdf" in fail(2, "print", "zero-sheet", "-o", str(document), "--hall", hall)


def test_the_calendar_is_shown_and_changed(say: Say, fail: Callable[..., str], hall: str) -> None:
    shown = json.loads(say("calendar", "show", "2026", "--hall", hall, "--json"))
    assert shown["working_days"] == 248
    assert "2027 is missing" in say("calendar", "show", "2027", "--hall", hall)
    moved = say("calendar", "add", "2026-10-12", "holiday", "本地", "--hall", hall, "--json")
    assert json.loads(moved)["moved"]
    assert "247 working days" in say("calendar", "show", "2026", "--hall", hall)
    assert "2027" in fail(2, "calendar", "add", "2027-10-12", "holiday", "--hall", hall)


def test_a_notice_is_taken_only_with_yes(hall: str) -> None:
    notice = "国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日至3日放假，共3天。"
    only_read = process("calendar", "paste", "--hall", hall, "--json", told=notice)
    assert json.loads(only_read.stdout)["written"] is False
    known = process("calendar", "show", "2027", "--hall", hall, "--json")
    assert json.loads(known.stdout)["known"] is False
    partly = process("calendar", "paste", "--yes", "--hall", hall, told=notice)
    assert (partly.returncode, partly.stdout) == (2, "")
    assert "--partial" in partly.stderr
    assert "国庆节" in partly.stderr
    process("calendar", "paste", "--yes", "--partial", "--hall", hall, told=notice)
    known = process("calendar", "show", "2027", "--hall", hall, "--json")
    assert json.loads(known.stdout)["known"] is True
    nothing = process("calendar", "paste", "--hall", hall)
    assert nothing.returncode == 2


def test_cases_are_exported_masked_unless_the_journal_says_otherwise(
    say: Say, hall: str, tmp_path: Path
) -> None:
    file = tmp_path / "cases.jsonl"
    options = ("--hall", hall, "--now", NOW, "--from", "2026-10-08", "--to", "2026-10-08")
    say("export", "cases", str(file), *options)
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert len(rows) == 352
    assert list(rows[0])[:3] == ["case_no", "province_no", "item"]
    assert all("*" in row["applicant"] for row in rows)
    say("export", "cases", str(tmp_path / "cases.csv"), "--unmasked", *options)
    assert "拉姆" in (tmp_path / "cases.csv").read_text("utf-8-sig")
    assert "352 cases" in say("log", "--last", "1", "--hall", hall)


def test_papers_are_listed_previewed_and_issued(say: Say, hall: str, tmp_path: Path) -> None:
    listed = {paper["name"] for paper in json.loads(say("print", "--list", "--json"))}
    assert {"zero-sheet", "clock", "acceptance", "register"} <= listed
    for paper in ("zero-sheet", "clock"):
        file = tmp_path / f"{paper}.pdf"
        told = say("print", paper, "-o", str(file), "--hall", hall, "--now", NOW, "--json")
        assert json.loads(told)["sheet_no"] is None
        assert file.read_bytes().startswith(b"%PDF")
    issued = ("print", "zero-sheet", "--issue", "-o", str(tmp_path / "z.pdf"), "--hall", hall)
    made = json.loads(say(*issued, "--now", NOW, "--json"))
    assert made["sheet_no"]
    assert "Sound" in say("verify", "--seal", "{no} {hash}".format(**made["seal"]), "--hall", hall)
    say("print", "clock", "--sample", "-o", str(tmp_path / "s.pdf"), "--set", "size=A5")


def test_a_backup_is_made_and_restored_and_both_are_sound(
    say: Say, fail: Callable[..., str], hall: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.hall"
    assert json.loads(say("backup", str(copy), "--hall", hall, "--json"))["backup"] == str(copy)
    made = ("case", "accept", "--set", "item=户口迁入", "--hall", hall, "--now", NOW)
    say(*made)
    assert json.loads(say("verify", "--hall", hall, "--json"))["sound"]
    kept = json.loads(say("restore", str(copy), "--hall", hall, "--json"))["kept"]
    assert Path(kept).is_file()
    assert "2026-1009-0001" in fail(2, "case", "show", "2026-1009-0001", "--hall", hall)
    assert "Sound" in say("verify", "--hall", hall)
    assert "no file" in fail(2, "restore", str(copy), "--hall", "postgresql://x/y")


def test_a_new_machine_and_a_stick_make_the_hall_again(
    say: Say,
    fail: Callable[..., str],
    hall: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The drill of the help chapter: the PC is dead, there is a stick, and where to put it."""
    stick, new = tmp_path / "stick", tmp_path / "new machine"
    stick.mkdir()
    say("case", "accept", "--set", "item=户口迁入", "--hall", hall, "--now", NOW)
    monkeypatch.setattr("sys.stdin", io.StringIO("一句长长的口令吧\n"))
    made = Path(json.loads(say("backup", "--lock", str(stick), "--hall", hall, "--json"))["backup"])
    assert made.parent == stick
    assert made.suffix == ".locked"
    Path(hall).unlink()
    monkeypatch.setenv("XDG_DATA_HOME", str(new))
    monkeypatch.setattr("sys.stdin", io.StringIO("不是这句\n"))
    assert "not the passphrase" in fail(2, "restore", str(made))
    monkeypatch.setattr("sys.stdin", io.StringIO("一句长长的口令吧\n"))
    there = json.loads(say("restore", str(made), "--json"))["hall"]
    assert Path(there) == new / "hallapp" / "hall.hall"
    assert "2026-1009-0001" in say("case", "show", "2026-1009-0001")
    assert "Sound" in say("verify")
    say("case", "accept", "--set", "item=户口迁入", "--now", NOW)
    assert "where the locked backup goes" in fail(2, "backup", "--lock")


def test_a_change_behind_the_back_is_found(hall: str, capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.closing(sqlite3.connect(hall)) as connection:
        connection.execute("UPDATE case_file SET due_at = '2030-01-01T17:00' WHERE id = 1")
        connection.commit()
    assert main(["verify", "--hall", hall]) == 4
    said = capsys.readouterr()
    assert said.out.startswith("Case 20")
    assert "[case_file 1] was changed outside the program after step" in said.out
    assert said.err.count("\n") == 1


def test_a_proof_is_a_folder(say: Say, fail: Callable[..., str], tmp_path: Path) -> None:
    place = ("--hall", str(tmp_path / "a.hall"), "--now", NOW)
    say("init", *place)
    proof = ("export", "proof", str(tmp_path / "out"), "--period", "2026Q3", *place)
    made = json.loads(say(*proof, "--json"))
    assert (made["timed"], made["overdue"], made["steps"]) == (0, 0, made["seal"]["no"])
    assert {file.name for file in Path(made["folder"]).iterdir()} == {
        "FORMAT.txt",
        "check_zero.py",
        "zero-2026Q3.proof",
    }
    assert "exists already" in fail(2, *proof)
    assert "--period" in fail(2, "export", "cases", "x.csv", "--period", "2026Q3", *place)


def test_a_tail_that_was_cut_is_told_in_chinese(
    hall: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert main(["verify", "--hall", hall, "--seal", "9,402 D417 3AE8"]) == 4
    assert "操作记录却止于第" in capsys.readouterr().out


@pytest.mark.skipif("HALLAPP_SHARED" not in os.environ, reason="real data are not committed")
@pytest.mark.parametrize(("name", "dates"), [("", ""), ("-dmy", '[dates]\norder = "dmy"\n')])
def test_the_boston_log_is_counted_as_it_says_itself(
    say: Say, tmp_path: Path, name: str, dates: str
) -> None:
    file = Path(os.environ["HALLAPP_SHARED"]) / f"data/caselogs/qsv-boston311{name}-100.csv"
    mapping = tmp_path / "m.toml"
    mapping.write_text(
        '[columns]\ncase_no = "case_enquiry_id"\naccepted_at = "open_dt"\n'
        'due_at = "target_dt"\nclosed_at = "closed_dt"\nwindow = "queue"\nitem = "type"\n' + dates,
        "utf-8",
    )
    place = str(tmp_path / "b.hall")
    say("init", "--hall", place)
    taken = ("import", "cases", str(file), "--mapping", str(mapping), "--hall", place, "--json")
    assert json.loads(say(*taken))["imported"] == 100
    assert json.loads(say(*taken))["unchanged"] == 100
    options = ("--period", "2022", "--hall", place, "--now", "2022-06-30T12:00", "--json")
    total = json.loads(say("report", "overdue", *options))["total"]
    wanted = {"on_time": 72, "overdue_closed": 5, "overdue_open": 12, "no_due": 11, "pending": 0}
    assert {key: total[key] for key in wanted} == wanted


def test_no_command_is_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    from hallapp import __main__ as start

    opened: list[list[str]] = []
    monkeypatch.setattr("hallapp.app.main", lambda arguments: opened.append(arguments) or 0)
    for arguments in ([], ["--hall", "a.hall"], ["--now=2026-01-01T09:00", "--hall=a.hall"]):
        monkeypatch.setattr(sys, "argv", ["hallapp", *arguments])
        assert start.main() == 0
    assert len(opened) == 3


def test_who_has_read_enough_is_no_fault() -> None:
    done = subprocess.run(
        f"{sys.executable} -m hallapp deadline | true; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        input="nonsense\n" * 50_000,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0
    assert "fault" not in done.stderr


def test_a_sheet_without_a_place_takes_no_number(
    say: Say, fail: Callable[..., str], hall: str, tmp_path: Path
) -> None:
    before = say("log", "--last", "9", "--hall", hall)
    nowhere = str(tmp_path / "no" / "z.pdf")
    fail(2, "print", "zero-sheet", "--issue", "-o", nowhere, "--hall", hall, "--now", NOW)
    assert say("log", "--last", "9", "--hall", hall) == before


def test_an_import_without_a_place_for_its_report_changes_nothing(
    say: Say, fail: Callable[..., str], hall: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("办件编号,受理时间\nA1,2026-03-05 09:00\n", "utf-8")
    before = say("log", "--last", "9", "--hall", hall)
    report = str(tmp_path / "no" / "R.json")
    fail(2, "import", "cases", str(file), "--report", report, "--hall", hall)
    mapping = tmp_path / "m.toml"
    mapping.write_bytes(b"\xff\xfe\x00")
    line = fail(2, "import", "cases", str(file), "--mapping", str(mapping), "--hall", hall)
    assert "UTF-8" in line
    assert say("log", "--last", "9", "--hall", hall) == before


def test_a_hall_that_could_not_be_made_whole_is_not_there(
    monkeypatch: pytest.MonkeyPatch, fail: Callable[..., str], tmp_path: Path
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("hallapp.desk.demo.fill", broken)
    fail(1, "init", "--demo", "--hall", str(tmp_path / "h" / "a.hall"))
    assert not list((tmp_path / "h").iterdir())


def test_our_own_export_comes_back_without_changing_a_name(
    say: Say, hall: str, tmp_path: Path
) -> None:
    span = ("--from", "2026-09-01", "--to", "2026-10-09", "--hall", hall, "--now", NOW)
    for name in ("cases.csv", "cases.xlsx"):
        file = str(tmp_path / name)
        say("export", "cases", file, *span)
        assert json.loads(say("export", "cases", file, *span, "--json"))["replaced"]
        found = json.loads(say("import", "cases", file, "--hall", hall, "--now", NOW, "--json"))
        assert (found["imported"], found["updated"], found["rejected"]) == (0, 0, [])
        assert found["unchanged"] == found["read"] > 1000
        assert found["warnings"] == []


def test_a_masked_name_of_somebody_else_is_told_and_left(
    say: Say, hall: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("办件编号,受理时间,申请人\nA1,2026-03-05 09:00,王国民\n", "utf-8")
    take = ("import", "cases", str(file), "--hall", hall, "--now", NOW, "--json")
    say(*take)
    file.write_text("办件编号,受理时间,申请人\nA1,2026-03-05 09:00,李*四\n", "utf-8")
    found = json.loads(say(*take))
    assert found["unchanged"] == 1
    assert "李*四" in found["warnings"][0]
    shown = json.loads(say("case", "show", "A1", "--hall", hall, "--now", NOW, "--json"))
    assert shown["applicant"] == "王国民"


def test_people_go_out_and_come_in_with_their_photos(say: Say, hall: str, tmp_path: Path) -> None:
    file, folder = tmp_path / "people.xlsx", tmp_path / "photos"
    folder.mkdir()
    for name in ("101.jpg", "刘文静.png", "客人.jpg"):
        Image.new("RGB", (50, 70), "grey").save(folder / name)
    told = json.loads(say("--hall", hall, "--now", NOW, "--json", "export", "people", str(file)))
    again = ("--hall", hall, "--now", NOW, "--json", "import", "people", str(file))
    done = json.loads(say(*again, "--photos", str(folder)))
    assert (done["unchanged"], done["rejected"]) == (told["written"], [])
    assert done["photos"]["taken"] == ["101.jpg", "刘文静.png"]
    assert done["photos"]["nobody"] == ["客人.jpg"]
    said = say("--hall", hall, "--now", NOW, "import", "photos", str(folder), "--dry-run")
    assert "2 photos taken" in said
    assert "客人.jpg: matches nobody" in said


def test_the_wall_says_what_is_stale_and_prints_it(
    hall: str, say: Say, fail: Callable[..., str], tmp_path: Path
) -> None:
    asked = ("wall", "--hall", hall, "--now", NOW)
    listed = json.loads(say(*asked, "--json"))
    stale = [each for each in listed if each["state"] in {"stale", "empty"}]
    assert len(stale) > 5
    assert any("Hotline changed on 2026-10-09" in why for each in stale for why in each["why"])
    assert f"{len(listed)} sheets" in say(*asked)
    assert "-o file.pdf" in fail(2, *asked, "print")
    assert ".pdf" in fail(2, *asked, "print", "-o", str(tmp_path / "new.txt"))
    made = json.loads(say(*asked, "print", "-o", str(tmp_path / "new.pdf"), "--json"))
    assert len(made["sheets"]) == len(stale)
    assert made["left_out"] == {}
    assert (tmp_path / "new.pdf").read_bytes().startswith(b"%PDF")
    states = {each["state"] for each in json.loads(say(*asked, "--json"))}
    assert not states & {"stale", "empty"}


def test_where_people_sign_in_a_command_asks_who_and_for_the_password(
    hall: str,
    say: Say,
    fail: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    from hallapp.actions import logins, sign_in
    from hallapp.actions.hall import open_hall
    from hallapp.domain.rights import Role
    from hallapp.records import sealing

    monkeypatch.setattr(sealing, "_KIBIBYTES", 256)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    opened = open_hall(Path(hall), lambda: datetime.fromisoformat(NOW), "周慧芳")
    sign_in.turn_on(opened, "许静", "向阳花开十二朵7")
    logins.add(opened, "何强", "青山绿水长流远7", {Role.VIEWER})
    opened.close()
    at = ("--hall", hall, "--now", NOW)
    assert "--who NAME; these sign in: 许静, 何强" in fail(2, "log", *at)
    assert "HALLAPP_PASSWORD" in fail(2, "log", "--who", "许静", *at)
    monkeypatch.setenv("HALLAPP_PASSWORD", "青山绿水长流远7")
    assert "wrong" in fail(2, "log", "--who", "许静", *at)
    assert "A wrong password" in say("log", "--who", "何强", *at)
    file = str(tmp_path / "c.csv")
    assert "only Supervisor" in fail(2, "export", "cases", file, "--unmasked", "--who=何强", *at)
    assert "Assessor" in fail(2, "stars", "show", "--who=何强", *at)
    assert "Assessor" in fail(2, "report", "assessment", "--who=何强", *at)
    monkeypatch.delenv("HALLAPP_PASSWORD")
    assert "backup" in say("backup", str(tmp_path / "copy.hall"), *at).lower()
