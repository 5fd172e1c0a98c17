import hashlib
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hallapp.actions import figures, steps
from hallapp.actions.hall import Hall
from hallapp.desk import proof_files
from hallapp.domain.calendar import Hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.spans import read_span, until
from hallapp.places import VERIFIER
from hallapp.records.cases import CaseFile
from hallapp.records.undo import redo, undo
from tests.halls import create_hall

NOW = datetime(2026, 3, 20, 10, 0)
QUARTER = read_span("2026Q1")
PERSONAL = ("王淑芬", "13900001234", "2026-0101-0007", "周慧芳")
Lines = list[dict[str, Any]]


def some_cases(count: int, seed: int) -> list[dict[str, Any]]:
    """Cases of a winter, of which few are late."""
    dice = random.Random(seed)
    made = []
    for n in range(count):
        accepted = datetime(2025, 12, 20, 9) + timedelta(hours=23 * n)
        due = accepted + timedelta(days=dice.randrange(1, 9))
        closed = due - timedelta(hours=dice.randrange(-3, 60))
        made.append(
            {
                "case_no": f"2026-{seed:04}-{n:04}",
                "kind": "promised",
                "applicant": "王淑芬",
                "phone": "13900001234",
                "accepted_at": accepted if n % 17 else accepted.date(),
                "due_at": None if n % 13 == 5 else due.date() if n % 7 == 3 else due,
                "closed_at": closed if n % 9 and closed > accepted else None,
                "missing_year": 2027 if n % 26 == 5 else None,
                "state": "voided" if n % 19 == 4 else "closed" if n % 9 else "accepted",
            }
        )
    return made


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """A hall whose cases came in, were changed, taken away and brought back in every way."""
    place = tmp_path_factory.mktemp("proof") / "p.hall"
    hall = create_hall(
        place, HallFacts(name="城关区市民服务中心"), Hours([]), lambda: NOW, "周慧芳"
    )
    with hall.step("import") as step:
        step.insert_many(CaseFile, some_cases(90, 1))
    with hall.step("import") as step:
        step.insert_many(CaseFile, some_cases(20, 2))
        step.update_many(CaseFile, [{"id": n, "closed_at": NOW} for n in (3, 5)])
    with hall.step("accept") as step:
        late = {"case_no": "2026-0101-0007", "due_at": NOW + timedelta(hours=3)}
        step.add(CaseFile(**(some_cases(1, 7)[0] | late)))
    with hall.step("correct") as step:
        step.get_one(CaseFile, 111).due_at = date(2026, 1, 2)
        step.get_one(CaseFile, 8).remark = "x"
        step.get_one(CaseFile, 9).closed_at = datetime(2026, 1, 1)
        step.delete(step.get_one(CaseFile, 10))
    for verb in (undo, undo, undo, redo, redo):
        verb(hall.store, hall.who)
    yield hall
    hall.close()


@pytest.fixture(scope="module")
def exported(hall: Hall, tmp_path_factory: pytest.TempPathFactory) -> proof_files.ProofMade:
    return proof_files.export(hall, QUARTER, tmp_path_factory.mktemp("out"))


@pytest.fixture
def lines(exported: proof_files.ProofMade) -> Lines:
    (proof,) = exported.folder.glob("*.proof")
    return [json.loads(line) for line in proof.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def verifier() -> ModuleType:
    return proof_files._verifier()


def test_the_proof_says_what_the_hall_says(hall: Hall, exported: proof_files.ProofMade) -> None:
    zero = figures.zero(hall, until(QUARTER, NOW.date()))
    assert zero.overdue is not None
    assert zero.overdue.count > zero.carried_overdue > 0 < zero.overdue.pending
    assert (exported.timed, exported.overdue, exported.pending) == (
        zero.timed,
        zero.overdue.count,
        zero.overdue.pending,
    )
    last = steps.last(hall, 1)[0]
    assert (exported.seal_no, exported.steps, last.no) == (last.no,) * 3
    assert "Export the proof" in last.label


def test_nobody_is_in_it(exported: proof_files.ProofMade) -> None:
    (proof,) = exported.folder.glob("*.proof")
    told = proof.read_text("utf-8")
    assert [said for said in PERSONAL if said in told] == []
    assert {each.name for each in exported.folder.iterdir()} == {
        proof.name,
        "check_zero.py",
        "FORMAT.txt",
    }


def test_the_verifier_runs_alone(exported: proof_files.ProofMade) -> None:
    (proof,) = exported.folder.glob("*.proof")

    def run(*more: str, named: bool = True) -> tuple[int, str]:
        which = [proof] if named else []
        done = subprocess.run(
            [sys.executable, "-I", "-S", exported.folder / "check_zero.py", *which, *more],
            capture_output=True,
            check=False,
            env={"LANG": "zh_CN.UTF-8", "PYTHONIOENCODING": "utf-8"},
        )
        return done.returncode, done.stdout.decode()

    assert run()[0] == 0
    assert run(named=False) == run()  # the one beside it is meant
    assert f"超时 {exported.overdue} 件" in run()[1]
    seal = f"{exported.seal_no:,} {exported.seal_hash[:4]} {exported.seal_hash[4:8]}"
    assert run("--seal", seal)[0] == 0
    assert run("--seal", f"{exported.seal_no} 0000")[0] == 4
    assert run("--seal", f"{exported.seal_no + 1} 0000")[0] == 4
    assert run("--seal", "x")[0] == 2


def rehashed(lines: Lines, verifier: ModuleType) -> None:
    """Chain every step anew, as a forger would who has the whole file."""
    previous = verifier.START
    for step in reversed(lines[1:]):
        hashed = [verifier.hashed(change) for change in step["changes"]]
        found = [previous, step["no"], step["at"], step["words"], hashed]
        step["hash"] = previous = hashlib.sha256(verifier.canonical(found)).hexdigest()
    lines[0]["seal"]["hash"] = previous


def changes(lines: Lines, op: str) -> list[list[Any]]:
    return [c for step in lines[1:] for c in step["changes"] if c[0] == "case_file" and c[1] == op]


def set_fact(lines: Lines, op: str) -> None:
    if op.endswith("_many"):
        change = changes(lines, op)[0]
        row = change[6][0]
        row[2][change[5]["open"].index("closed_at")] = "2025-12-20T10:00"
    else:
        opened(lines, op)["due_at"][1] = "2030-01-01"


def opened(lines: Lines, op: str) -> dict[str, Any]:
    """What a change of one case opens, its due time among it."""
    return next(change[6] for change in changes(lines, op) if "due_at" in change[6])


def hide_row(lines: Lines) -> None:
    changes(lines, "insert_many")[0][6].pop()


def hide_fact(lines: Lines) -> None:
    del opened(lines, "update")["due_at"]


def swap_steps(lines: Lines) -> None:
    lines[2], lines[3] = lines[3], lines[2]


def cut_tail(lines: Lines) -> None:
    del lines[1]
    lines[0]["seal"] = {"no": lines[1]["no"], "hash": lines[1]["hash"]}


def cut_start(lines: Lines) -> None:
    lines.pop()


def forget_change(lines: Lines) -> None:
    step = next(s for s in lines[1:] if any(c[0] == "case_file" for c in s["changes"]))
    step["changes"] = []


def call_it_zero(lines: Lines) -> None:
    lines[0]["claim"]["overdue"] = 0


def look_earlier(lines: Lines) -> None:
    lines[0]["as_of"] = "2025-12-21T00:00"


FORGERIES: list[Callable[[Lines], None]] = [
    lambda lines: set_fact(lines, "insert_many"),
    lambda lines: set_fact(lines, "update_many"),
    lambda lines: set_fact(lines, "update"),
    lambda lines: set_fact(lines, "insert"),
    hide_row,
    hide_fact,
    swap_steps,
    cut_start,
    forget_change,
    call_it_zero,
    look_earlier,
]


@pytest.mark.parametrize("forge", FORGERIES)
def test_a_forged_proof_does_not_hold(
    lines: Lines, verifier: ModuleType, forge: Callable[[Lines], None]
) -> None:
    seal = (lines[0]["seal"]["no"], lines[0]["seal"]["hash"][:12])
    verifier.check(map(json.dumps, lines), [seal])
    forge(lines)
    with pytest.raises(verifier.Broken):
        verifier.check(map(json.dumps, lines), [seal])


@pytest.mark.parametrize("forge", [cut_tail, forget_change])
def test_a_chain_made_anew_is_told_by_the_printed_seal(
    lines: Lines, verifier: ModuleType, forge: Callable[[Lines], None]
) -> None:
    seal = (lines[0]["seal"]["no"], lines[0]["seal"]["hash"][:12])
    forge(lines)
    rehashed(lines, verifier)
    with pytest.raises(verifier.Broken):
        verifier.check(map(json.dumps, lines), [seal])
    if forge is cut_tail:
        verifier.check(map(json.dumps, lines))  # without a seal nobody can tell


def test_no_proof_of_a_hall_that_was_tampered_with(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tampered(_: object) -> Any:
        class Report:
            sound = False

        return Report()

    monkeypatch.setattr("hallapp.records.verify.verify", tampered)
    with pytest.raises(Refused, match="behind"):
        proof_files.export(hall, QUARTER, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_left_alone(hall: Hall, tmp_path: Path) -> None:
    (tmp_path / "zero-proof-2026Q1").mkdir()
    with pytest.raises(Refused, match="exists already"):
        proof_files.export(hall, QUARTER, tmp_path)


def test_the_format_names_every_field_that_is_opened() -> None:
    text = (VERIFIER / "FORMAT.txt").read_text("utf-8")
    assert [name for name in CaseFile.proves if name not in text] == []
    assert tuple(proof_files._verifier().FACTS) == CaseFile.proves
