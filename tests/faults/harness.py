"""A child process does acknowledged work; it is killed; what it acknowledged must be there.

Whatever a child tells through its pipe counts as acknowledged: it tells only after the program has
answered. Children are forked from this process, which has loaded everything and opened nothing.
"""

import os
import select
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import select as query

from hallapp.actions import hall as halls
from hallapp.actions.hall import HOURS_TABLES, Hall
from hallapp.records.base import table_of
from hallapp.records.people import Department
from hallapp.records.steps import StepRow
from hallapp.records.verify import verify
from tests.actions.conftest import MONDAY

Tell = Callable[[str], None]
HANGS = 60.0  # seconds


class Lost(AssertionError):  # noqa: N818 (what happened, not what was wrong)
    """Something that was acknowledged is not there, or something half done is."""


@dataclass
class Child:
    """What became of a child: its lines, and the signal or exit code it ended with."""

    lines: list[str] = field(default_factory=list)
    signal: int = 0
    code: int = 0
    hung: bool = False

    @property
    def fault(self) -> str:
        """The traceback, where it ended by a fault of its own."""
        return "\n".join(line[1:] for line in self.lines if line.startswith("!"))

    def said(self, mark: str) -> list[list[str]]:
        """The words after a mark, of every line that has it."""
        split = [line.split(" ") for line in self.lines if not line.startswith("!")]
        return [words[1:] for words in split if words[0] == mark]


def begin(work: Callable[[Tell], None]) -> tuple[int, int]:
    """Start a child; gives its process and the end of its pipe."""
    ours, theirs = os.pipe()
    process = os.fork()
    if process:
        os.close(theirs)
        return process, ours
    os.close(ours)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # readers that panic say so at length
    code = 0
    try:
        work(lambda line: void(os.write(theirs, f"{line}\n".encode())))
    except BaseException:  # noqa: BLE001 (the parent is told)
        code = 1
        told = "".join(f"!{line}\n" for line in traceback.format_exc().splitlines())
        os.write(theirs, told.encode()[-30_000:])
    finally:
        os._exit(code)


def void(_: object) -> None:
    """Nothing."""


def end(process: int, pipe: int, after: float | None = None) -> Child:
    """Wait for a child; kill it `after` so many seconds from its first line, if given."""
    began, heard, text = time.monotonic(), 0.0, b""
    child = Child()
    while True:
        now = time.monotonic()
        due = (heard or now) + after if after is not None and heard else began + HANGS
        ready, _, _ = select.select([pipe], [], [], max(0.0, due - now))
        if ready:
            piece = os.read(pipe, 65_536)
            if not piece:
                break
            heard = heard or time.monotonic()
            text += piece
        if time.monotonic() >= due:
            child.hung = after is None or not heard
            os.kill(process, signal.SIGKILL)
            while piece := os.read(pipe, 65_536):
                text += piece
            break
    os.close(pipe)
    status = os.waitpid(process, 0)[1]
    child.lines = text.decode("utf-8", "replace").splitlines()
    child.signal, child.code = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, status >> 8
    return child


def killed(work: Callable[[Tell], None], rng: Random, most: float) -> Child:
    """A child that works on and on, killed at some moment within `most` seconds."""
    child = end(*begin(work), after=rng.uniform(0, most))
    if child.hung or child.fault:
        raise Lost(child.fault or "it never said anything")
    return child


def finished(work: Callable[[Tell], None]) -> Child:
    """A child that comes to its end by itself."""
    child = end(*begin(work))
    if child.hung or child.signal or child.fault:
        raise Lost(child.fault or f"hung: {child.hung}, signal {child.signal}")
    return child


_WARM: dict[Path, Hall] = {}
"""A closed hall whose statements are known already: the first of each kind takes longest."""


@contextmanager
def opened(place: Path) -> Iterator[Hall]:
    """The hall, open."""
    hall = halls.open_hall(place, lambda: MONDAY, "周慧芳")
    if place in _WARM:
        hall.close()
        hall = _WARM[place]
        hall.forget(HOURS_TABLES | {"hall_fact"})
    try:
        yield hall
    finally:
        hall.close()


def warm(place: Path, work: Callable[[Hall], None]) -> None:
    """Do some work of every kind, and remember how it is done at this place."""
    with opened(place) as hall:
        work(hall)
    _WARM[place] = hall


def newest(hall: Hall) -> str:
    """The newest step and its hash."""
    with hall.reading() as connection:
        row = connection.execute(
            query(StepRow.no, StepRow.hash).order_by(StepRow.no.desc()).limit(1)
        ).one()
        return f"{row.no} {row.hash}"


def chain_of(place: Path) -> dict[int, str]:
    """Every step and its hash, after the whole hall was verified."""
    with opened(place) as hall, hall.reading() as connection:
        found = verify(connection)
        if not found.sound:
            raise Lost(f"{place.name} is not sound: {found.findings[:3]}")
        table = table_of(StepRow)
        return {row.no: row.hash for row in connection.execute(query(table.c.no, table.c.hash))}


def must_hold(place: Path, acknowledged: list[list[str]], *, more: int | None = 1) -> int:
    """Every acknowledged step is there, at most so many `more`, and work goes on."""
    chain = chain_of(place)
    for no, digest in acknowledged:
        if chain.get(int(no)) != digest:
            raise Lost(f"step {no} was acknowledged and is not there")
    last = max((int(no) for no, _ in acknowledged), default=0)
    if acknowledged and more is not None and len(chain) > last + more:
        raise Lost(f"{len(chain)} steps, {last} acknowledged")
    with opened(place) as hall, hall.step("Go on") as step:
        step.add(Department(name=f"继续{step.no}"))
    return len(acknowledged)
