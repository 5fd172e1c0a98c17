"""Spreadsheets of 100,000 × 15 against openpyxl: reading, reading with all checks, writing."""

import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import openpyxl

from hallapp.exchange.columns import Mapping
from hallapp.exchange.sheets import open_table
from hallapp.exchange.values import read_rows
from hallapp.exchange.write import write

ROWS = 100_000
ROUNDS = 5
FIELDS = [
    "case_no",
    "province_no",
    "item",
    "kind",
    "applicant",
    "phone",
    "window",
    "staff",
    "department",
    "accepted_at",
    "closed_at",
    "promised_limit",
    "state",
    "result",
    "remark",
]
BEGAN = dt.datetime(2025, 1, 2, 8, 30)


def rows(count: int) -> Iterator[list[object]]:
    for n in range(count):
        accepted = BEGAN + dt.timedelta(minutes=n)
        yield [
            f"2025-0102-{n:06}",
            f"44010{n:09}",
            f"公积金提取{n % 60}",
            "承诺件",
            f"王小明{n % 997}",
            f"138{n:08}",
            n % 12 + 1,
            f"张{n % 30}",
            "公积金管理中心",
            accepted,
            accepted + dt.timedelta(hours=n % 50),
            "5个工作日",
            "办结",
            "准予",
            "",
        ]


def read_theirs(path: Path) -> int:
    sheet = openpyxl.load_workbook(path, read_only=True).active
    return sum(1 for _ in sheet.iter_rows(values_only=True))


def read_ours(path: Path) -> int:
    return sum(1 for _ in open_table(path).rows())


def check_ours(path: Path) -> int:
    mapping = Mapping(columns={name: name for name in FIELDS})
    return sum(1 for _ in read_rows("cases", open_table(path), mapping))


def write_theirs(path: Path, count: int) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(FIELDS)
    for row in rows(count):
        sheet.append(row)
    book.save(path)


def write_ours(path: Path, count: int) -> None:
    write(path, FIELDS, rows(count))


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(count: int = ROWS, rounds: int = ROUNDS) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.xlsx", Path(folder) / "theirs.xlsx"
        works: dict[str, Callable[[], object]] = {
            "write, openpyxl": lambda: write_theirs(theirs, count),
            "write, ours": lambda: write_ours(ours, count),
            "read, openpyxl": lambda: read_theirs(ours),
            "read, ours": lambda: read_ours(ours),
            "read and check, ours": lambda: check_ours(ours),
        }
        taken: dict[str, list[float]] = {name: [] for name in works}
        for _ in range(rounds):
            for name, work in works.items():
                taken[name].append(seconds(work))
        targets = {"write, ours": "target 0.75", "read, ours": "target 0.13"}
        print(f"{count:,} rows of {len(FIELDS)}, {rounds} rounds")
        for name, times in taken.items():
            base = median(taken[f"{'write' if name.startswith('write') else 'read'}, openpyxl"])
            middle = median(times)
            print(f"{name:24}{middle:8.2f} s {middle / base:7.3f}  {targets.get(name, '')}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
