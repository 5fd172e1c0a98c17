"""Killed with SIGKILL in the middle of steps, imports, copies, restores, migrations, prints."""

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from itertools import count
from pathlib import Path
from random import Random

from sqlalchemy import select

from hallapp.actions import backups, people, steps
from hallapp.actions.case_intake import accept
from hallapp.actions.hall import Hall
from hallapp.desk import imports, prints
from hallapp.domain.cases import NewCase
from hallapp.domain.errors import Refused
from hallapp.records import backup, locked, schema
from hallapp.records.people import Department
from hallapp.records.restore import fetch, restore
from hallapp.records.sealing import Wrapped
from hallapp.records.steps import StepRow
from hallapp.records.verify import verify
from tests.actions.conftest import MONDAY
from tests.faults.harness import (
    Lost,
    Tell,
    begin,
    chain_of,
    end,
    killed,
    must_hold,
    newest,
    opened,
)

SAID = "一句长长的口令"


def wishes(hall: Hall, rng: Random) -> None:
    """One wish of many kinds; what the hall refuses changes nothing, and another is wished."""
    try:
        _wish(hall, rng)
    except Refused:
        people.add_department(hall, f"局{rng.random()}")


def _wish(hall: Hall, rng: Random) -> None:
    kind = rng.randrange(5)
    if kind == 0:
        people.add_department(hall, f"局{rng.random()}")
    elif kind == 1 and steps.undoable(hall) is not None:
        steps.undo(hall)
    elif kind == 2 and steps.redoable(hall) is not None:
        steps.redo(hall)
    else:
        accept(hall, NewCase(item="SP-01", applicant="某某", accepted_at=MONDAY, window="7"))


def everything(hall: Hall) -> None:
    """Some of all that children do."""
    rng = Random(1)
    for _ in range(20):
        wishes(hall, rng)
    _take_in(hall, "warm", 5)
    prints.render(hall, "window-closed-card", {"window": "7"}, issue=True)
    backups.keep(hall)
    import_module("alembic.command")
    with hall.reading() as connection:
        verify(connection)


def steps_killed(place: Path, rng: Random) -> int:
    """Single wishes, with undo and redo."""

    def work(tell: Tell) -> None:
        with opened(place) as hall:
            tell("ready")
            while True:
                wishes(hall, rng)
                tell(f"step {newest(hall)}")

    return must_hold(place, killed(work, rng, 0.4).said("step"))


def told_too_early(place: Path, rng: Random) -> int:
    """What the harness must catch: a step that is acknowledged before it is committed."""

    def work(tell: Tell) -> None:
        with opened(place) as hall:
            tell("ready")
            while True:
                with hall.step("Add") as step:
                    step.add(Department(name=f"{rng.random()}"))
                    tell(f"step {step.no} {'0' * 64}")

    return must_hold(place, killed(work, rng, 0.4).said("step"))


def import_killed(place: Path, rng: Random) -> int:
    """An import of some hundred rows is there whole or not at all."""

    def work(tell: Tell) -> None:
        with opened(place) as hall:
            tell("ready")
            for turn in count():
                _take_in(hall, str(turn), rng.randrange(50, 400))
                tell(f"step {newest(hall)}")

    return must_hold(place, killed(work, rng, 0.6).said("step"))


def _take_in(hall: Hall, turn: str, rows: int) -> None:
    lines = [f"{turn}-{n},食品经营许可,2026-03-02 09:05,某某,7" for n in range(rows)]
    text = "\n".join(["办件编号,事项名称,受理时间,申请人,窗口", *lines])
    reading = imports.read("cases", text.encode(), name="log.csv")
    done = imports.run(hall, reading, say=lambda _, text, **__: text)
    assert done.imported == rows, done


def backup_killed(place: Path, rng: Random) -> int:
    """What bears a backup's name is whole; what was acknowledged opens."""
    stick = place.parent / "stick"
    stick.mkdir()
    lock = a_lock() if rng.random() < 0.3 else None

    def work(tell: Tell) -> None:
        with opened(place) as hall:
            tell("ready")
            while True:
                wishes(hall, rng)
                folder = rng.choice((None, stick))
                made = backups.keep(hall) if folder is None else backups.make(hall, stick, lock)
                tell(f"made {made}")
                tell(f"step {newest(hall)}")

    child = killed(work, rng, 0.8)
    for folder in (stick, place.parent / backup.FOLDER):
        named = backup.copies(folder)
        for copy in named:
            _must_open(folder / copy.name, copy.locked)
        told = [Path(made) for (made,) in child.said("made") if Path(made).parent == folder]
        if told and told[-1].name not in {copy.name for copy in named}:
            raise Lost(f"{told[-1].name} was acknowledged and is not there")
    return must_hold(place, child.said("step"), more=None) + len(child.said("made"))


def restore_killed(place: Path, rng: Random) -> int:
    """At every moment there is a whole hall in the place, and every step in some file."""
    with opened(place) as hall:
        copy = backups.make(hall, place.parent / "first.hall")

    def work(tell: Tell) -> None:
        tell("ready")
        for turn in count():
            with opened(place) as hall:
                for _ in range(rng.randrange(1, 3)):
                    people.add_department(hall, f"局{rng.random()}")
                    tell(f"step {newest(hall)}")
            kept = restore(copy, place, MONDAY + timedelta(minutes=turn))
            tell(f"kept {kept}")

    child = killed(work, rng, 0.8)
    shutil.rmtree(place.parent / backup.FOLDER, ignore_errors=True)
    known = set(chain_of(place).items())
    for kept in place.parent.glob("*-before-*.hall"):
        known |= set(chain_of(kept).items())
    told = child.said("step")
    if lost := [no for no, digest in told if (int(no), digest) not in known]:
        raise Lost(f"steps {lost} are in no file")
    return len(told)


MIGRATION = """from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    with op.batch_alter_table("department", recreate="always") as batch:
        batch.create_index("ix_department_more", ["name"])
    with op.batch_alter_table("window", recreate="always") as batch:
        batch.create_index("ix_window_more", ["name"])
"""


def migrate_killed(place: Path, rng: Random) -> int:
    """A migration is there whole or not at all, and is done the next time."""
    with opened(place) as hall:
        told = [newest(hall).split(" ")]
    migrations, versions = place.parent / "migrations", schema.VERSIONS
    shutil.copytree(schema.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "0002_next.py").write_text(MIGRATION)

    def work(tell: Tell) -> None:
        tell("ready")
        with opened(place) as hall:
            tell(f"step {newest(hall)}")

    before, schema.MIGRATIONS = schema.MIGRATIONS, migrations
    schema.VERSIONS = ("0001", "0002")
    try:
        killed(work, rng, 0.5)
        return must_hold(place, told)
    finally:
        schema.MIGRATIONS, schema.VERSIONS = before, versions


def print_killed(place: Path, rng: Random) -> int:
    """A number that a sheet bears is in the hall, and is never given twice."""
    out = place.parent / "out"
    out.mkdir()

    def work(tell: Tell) -> None:
        with opened(place) as hall:
            tell("ready")
            while True:
                seen = prints.render(hall, "window-closed-card", {"window": "7"}, issue=True)
                number = seen.issue.sheet_no
                with (out / f"{number}.pdf").open("xb") as file:
                    file.write(seen.pdf)
                tell(f"sheet {number}")
                tell(f"step {newest(hall)}")

    child = killed(work, rng, 1.0)
    numbers = [number for (number,) in child.said("sheet")]
    with opened(place) as hall:
        following = prints.render(hall, "window-closed-card", {"window": "7"}, issue=True)
        if following.issue.sheet_no in numbers or len(set(numbers)) < len(numbers):
            raise Lost(f"a number was given twice: {following.issue.sheet_no} {numbers}")
    for number in numbers:
        if not (out / f"{number}.pdf").read_bytes().rstrip().endswith(b"%%EOF"):
            raise Lost(f"{number}.pdf was acknowledged and is not whole")
    return must_hold(place, child.said("step"), more=3) + len(numbers)


def beside_killed(place: Path, rng: Random) -> int:
    """Two programs at once on one hall; one is killed, the other never notices."""

    def work(mine: Random, rounds: int | None) -> Callable[[Tell], None]:
        def do(tell: Tell) -> None:
            with opened(place) as hall:
                tell("ready")
                for _ in range(rounds) if rounds else count():
                    with hall.step("Add") as step:
                        step.add(Department(name=f"{mine.random()}"))
                        no = step.no
                    tell(f"step {no} {_hash_of(hall, no)}")

        return do

    other = begin(work(Random(rng.random()), 25))
    victim = killed(work(Random(rng.random()), None), rng, 0.3)
    survivor = end(*other)
    if survivor.fault or survivor.code or survivor.hung:
        raise Lost(survivor.fault or "the other one stopped")
    told = [step for child in (victim, survivor) for step in child.said("step")]
    if len({no for no, _ in told}) < len(told):
        raise Lost("a number of a step was given twice")
    return must_hold(place, told)


def _hash_of(hall: Hall, no: int) -> str:
    with hall.reading() as connection:
        return str(connection.scalar(select(StepRow.hash).where(StepRow.no == no)))


_LOCKS: list[Wrapped] = []


def a_lock() -> Wrapped:
    """One lock for all runs: deriving its key takes longer than a run."""
    if not _LOCKS:
        _LOCKS.append(locked.lock(SAID))
    return _LOCKS[0]


def _must_open(file: Path, is_locked: bool) -> None:
    part = file.with_name(f"{os.getpid()}.look")
    fetch(file, part, SAID if is_locked else "")
    part.unlink()
