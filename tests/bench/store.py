"""The store measured: ``python tests/bench/store.py [ROWS] [SINGLES]`` prints ratios and times."""

import hashlib
import os
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import String, func, select, type_coerce

from hallapp.records import backup, numbers
from hallapp.records.base import table_of
from hallapp.records.cases import CaseEvent, CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.search import search_ids
from hallapp.records.store import Store
from hallapp.records.summary import by_period
from hallapp.records.undo import redo, undo
from hallapp.records.verify import verify

NOW = datetime(2026, 3, 2, 9, 5)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂"


def rows(count: int, start: int = 0) -> list[dict[str, Any]]:
    """Believable cases of ten years."""
    dice = random.Random(start)
    made = []
    for n in range(start, start + count):
        accepted = datetime(2016, 1, 4, 9) + timedelta(minutes=5 * n)
        due = accepted + timedelta(days=7)
        closed = accepted + timedelta(days=dice.randrange(1, 9))
        name = dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=dice.randrange(1, 3)))
        made.append(
            {
                "case_no": f"{accepted:%Y-%m%d}-{n:07}",
                "province_no": f"5401{n:012}",
                "item_id": n % 60 + 1,
                "kind": "promised",
                "applicant": name,
                "phone": f"139{dice.randrange(10**8):08}",
                "window_id": n % 12 + 1,
                "staff_id": n % 30 + 1,
                "department_id": n % 8 + 1,
                "received_at": accepted,
                "accepted_at": accepted,
                "promised_n": "5",
                "promised_unit": "workday",
                "due_at": due,
                "statutory_due_at": due + timedelta(days=14),
                "closed_at": closed,
                "state": "closed",
            }
        )
    return made


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long a block took."""
    begun = time.perf_counter()
    yield
    print(f"{what:<44}{(time.perf_counter() - begun) * 1000:10.1f} ms", flush=True)


def median(act: Callable[[], object], rounds: int = 5) -> float:
    """The median time of several rounds, in milliseconds."""
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def seed(store: Store) -> None:
    """What cases refer to."""
    with store.step("seed", who="bench") as step:
        step.insert_many(Department, [{"name": f"局{n}"} for n in range(8)])
        step.insert_many(Window, [{"window_no": str(n)} for n in range(12)])
        step.insert_many(Staff, [{"name": f"员{n}"} for n in range(30)])
        step.insert_many(ServiceItem, [{"name": f"事项{n}登记"} for n in range(60)])


def raw_single(place: Path, count: int) -> list[float]:
    """Plain inserts with the same indexes, synchronous FULL: the measure of `singles`."""
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    made = rows(count, 20_000_000)
    taken = []
    for n, row in enumerate(made):
        plain = {key: _text(value) for key, value in row.items()} | BLANK
        plain["id"] = 900_000_000 + n
        sql = f"INSERT INTO case_file ({','.join(plain)}) VALUES ({','.join('?' * len(plain))})"
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(sql, list(plain.values()))
        connection.execute("COMMIT")
        taken.append((time.perf_counter() - begun) * 1000)
    connection.execute("DELETE FROM case_file WHERE id >= 900000000")
    connection.close()
    return taken


BLANK = {
    "applicant_kind": "",
    "initials": "",
    "due_given": 0,
    "calendar_version": 0,
    "fast_lane_reason": "",
    "deemed_accepted": 0,
    "remark": "",
    "touched": "",
}


def _text(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def singles(store: Store, count: int, start: int) -> list[float]:
    """Cases accepted one by one: number, row, event, journal, index."""
    taken = []
    for row in rows(count, start):
        begun = time.perf_counter()
        with store.step("Accept", who="bench") as step:
            number = numbers.take(step, "case:2026-03-02")
            case = CaseFile(**{**row, "case_no": f"2026-0302-{number:04}"})
            step.add(case)
            step.flush()
            step.add(CaseEvent(case_id=case.id, at=NOW, recorded_at=NOW, verb="accept", who="b"))
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def single(store: Store, place: Path, count: int) -> None:
    """Ours against the raw insert, in interleaved rounds."""
    ours: list[float] = []
    raw: list[float] = []
    for turn in range(5):
        raw += raw_single(place, count // 5)
        ours += singles(store, count // 5, 10_000_000 + turn * count)
    ours.sort()
    print(
        f"single case: {statistics.median(ours):.2f} ms, p95 {ours[len(ours) * 95 // 100]:.2f} ms; "
        f"raw {statistics.median(raw):.2f} ms; "
        f"ratio {statistics.median(ours) / statistics.median(raw):.1f}x"
    )


def searches(store: Store) -> None:
    """The index against LIKE over the same columns."""
    names = ("case_no", "province_no", "phone", "applicant", "remark", "initials")
    with store.reading() as connection:
        for typed in (
            "王",
            "王秀英",
            "王秀",
            "wxy",
            "wx",
            "1390",
            "13",
            "0302-0",
            "9",
            "登记",
            "没有",
        ):

            def ours(typed: str = typed) -> object:
                return search_ids(connection, typed, 200)

            def like(typed: str = typed) -> object:
                columns = table_of(CaseFile).c
                where = columns[names[0]].contains(typed)
                for name in names[1:]:
                    where |= columns[name].contains(typed)
                return connection.scalars(select(CaseFile.id).where(where)).all()

            fast, slow = median(ours), median(like, 3)
            print(f"search {typed:<8} {fast:8.2f} ms   LIKE {slow:8.1f} ms   1/{slow / fast:.0f}")


def figures(store: Store) -> None:
    """Window by month over ten years, from the summary and by counting."""
    with store.reading() as connection:

        def kept() -> object:
            return by_period(connection, "month", ["accepted"], dimension="window")

        def counted() -> object:
            month = func.substr(type_coerce(CaseFile.accepted_at, String), 1, 7)
            query = select(CaseFile.window_id, month, func.count()).group_by(
                CaseFile.window_id, month
            )
            return connection.execute(query).all()

        fast, slow = median(kept), median(counted, 3)
        print(f"window by month {fast:.2f} ms; GROUP BY {slow:.1f} ms; 1/{slow / fast:.0f}")


def copies(store: Store, place: Path) -> None:
    """A verified copy against copying, syncing and checking; verification against SHA-256."""

    def plainly() -> None:
        copied = place.with_name("plain.hall")
        shutil.copyfile(place, copied)
        with copied.open("rb+") as opened:
            os.fsync(opened.fileno())
        with closing(sqlite3.connect(copied)) as connection:
            connection.execute("PRAGMA quick_check").fetchall()
        copied.unlink()

    def ours() -> None:
        backup.copy(place, place.with_name("ours.hall"))
        place.with_name("ours.hall").unlink()

    with closing(sqlite3.connect(place)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    mine, theirs = median(ours, 3), median(plainly, 3)
    print(f"backup {mine:.0f} ms; copy, sync and check {theirs:.0f} ms; {mine / theirs:.1f}x")
    with store.reading() as reading:
        begun = time.perf_counter()
        assert verify(reading).sound
        mine = (time.perf_counter() - begun) * 1000
    theirs = median(lambda: hashlib.sha256(place.read_bytes()), 3)
    print(f"verify {mine:.0f} ms; SHA-256 of the file {theirs:.0f} ms; {mine / theirs:.1f}x")


def main(count: int = 100_000, singly: int = 500) -> None:
    """Everything, in a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "bench.hall"
        with Store.create(place, now=lambda: NOW) as store:
            seed(store)
            made = rows(count)
            with timed(f"import {count} rows"), store.step("import", who="other") as step:
                step.insert_many(CaseFile, made)
            print(f"file {place.stat().st_size / 1e6:.0f} MB")
            if singly:
                single(store, place, singly)
            searches(store)
            again = rows(10_000, count)
            with store.step("import", who="bench") as step:
                step.insert_many(CaseFile, again)
            with timed("undo of 10000 rows"):
                undo(store, "bench")
            with timed("redo of 10000 rows"):
                redo(store, "bench")
            figures(store)
            copies(store, place)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
