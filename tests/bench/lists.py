"""A million cases asked: pages at any depth, counts, search, figures.

``python tests/bench/lists.py [CASES] [PLACE]`` prints ratios of medians with the values beside
them; the hall at PLACE is made if it is not there.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import million
from sqlalchemy import String, func, select, type_coerce

from hallapp.actions import case_pages, figures, finding, today
from hallapp.actions.case_lines import select_lines
from hallapp.actions.hall import Hall
from hallapp.domain.cases import CaseFilter
from hallapp.domain.spans import Span, read_span
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.search import search_clause
from hallapp.records.summary import by_period

ROUNDS = 5
DEPTHS = (0.1, 0.5, 0.9, 0.99)
TYPED = ("王", "王秀", "王秀英", "经营许可", "代办", "没有", "wxy", "wx", "1390", "13", "39-0", "9")
COLUMNS = ("case_no", "province_no", "phone", "applicant", "remark", "initials")


def taken(act: Callable[[], object]) -> float:
    """Milliseconds of one go."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def medians(*acts: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """The medians of several acts in interleaved rounds, after one go that warms up."""
    times: list[list[float]] = [[] for _ in acts]
    for act in acts:
        act()
    for _ in range(rounds):
        for act, found in zip(acts, times, strict=True):
            found.append(taken(act))
    return [statistics.median(found) for found in times]


def against(what: str, ours: float, theirs: float, target: str) -> None:
    """One line."""
    ratio = f"{ours / theirs:6.2f}×" if ours * 10 > theirs else f"1/{theirs / ours:<5.0f}"
    print(f"{what:<46} {ratio}  {ours:9.2f} ms / {theirs:.2f} ms  {target}", flush=True)


def alone(what: str, ours: float, target: str) -> None:
    """A line without comparison."""
    print(f"{what:<46} {'':7}  {ours:9.2f} ms  {target}", flush=True)


def pages(hall: Hall, place: Path) -> None:
    """Every order offered, at four depths, against its first page and against plain SQL."""
    raw = sqlite3.connect(place)
    plain = str(select_lines().limit(200).compile(compile_kwargs={"literal_binds": True}))
    ordered = plain.replace("LIMIT", "ORDER BY case_file.case_no LIMIT")
    for sort in (*case_pages.SORTS, *(f"-{sort}" for sort in case_pages.SORTS)):
        anchors = case_pages.anchors(hall, sort=sort)
        deep = [anchors[int(len(anchors) * depth)] for depth in DEPTHS]
        first, sql, *others = medians(
            lambda sort=sort: case_pages.page(hall, sort=sort),
            lambda: raw.execute(ordered).fetchall(),
            *(lambda sort=sort, at=at: case_pages.page(hall, sort=sort, anchor=at) for at in deep),
        )
        against(f"page by {sort}: slowest of {DEPTHS} / first", max(others), first, "≤ 1.2×")
        against(f"page by {sort}: first / plain SQL", first, sql, "≤ 2×")


def asked(hall: Hall) -> None:
    """What the window asks again and again."""
    quarter = read_span("2026Q1")
    acts: dict[str, Callable[[], object]] = {
        "counts of the chips": lambda: case_pages.counts(hall),
        "Today": lambda: today.today(hall),
        "the zero of the quarter": lambda: figures.zero(hall, quarter),
        "number of all cases": lambda: case_pages.count(hall),
    }
    for (what, _), time_taken in zip(acts.items(), medians(*acts.values()), strict=True):
        alone(what, time_taken, "≤ 20 ms")


def searched(hall: Hall) -> None:
    """Search against LIKE over the same columns, and the list that follows a keystroke."""
    columns = table_of(CaseFile).c
    for typed in TYPED:

        def like(typed: str = typed) -> Sequence[int]:
            where = columns[COLUMNS[0]].contains(typed)
            for name in COLUMNS[1:]:
                where |= columns[name].contains(typed)
            with hall.reading() as connection:
                return connection.scalars(select(CaseFile.id).where(where)).all()

        def ours(typed: str = typed) -> Sequence[int]:
            with hall.reading() as connection:
                found = select(CaseFile.id).where(search_clause(connection, typed))
                return connection.scalars(found.order_by(CaseFile.id.desc()).limit(200)).all()

        wanted = CaseFilter(text=typed)
        mine, page, by_no, hits = medians(
            ours,
            lambda wanted=wanted: case_pages.page(hall, wanted),
            lambda wanted=wanted: case_pages.page(hall, wanted, "case_no"),
            lambda typed=typed: finding.find(hall, typed),
            rounds=3,
        )
        (theirs,) = medians(like, rounds=1)
        count = taken(lambda wanted=wanted: case_pages.count(hall, wanted))
        target = "≤ 1/100" if not typed.isascii() else "≤ 1/10"
        against(f"search {typed}: 200 newest / LIKE", mine, theirs, target)
        alone(f"  list {typed}: by lamp", page, "≤ 50 ms")
        alone(f"  list {typed}: by number", by_no, "≤ 50 ms")
        alone(f"  Ctrl+K {typed}", hits, "≤ 50 ms")
        alone(f"  count {typed}", count, "")


def summed(hall: Hall) -> None:
    """Window by month and the reports of ten years against counting the rows."""

    def counted() -> Sequence[Any]:
        month = func.substr(type_coerce(CaseFile.accepted_at, String), 1, 7)
        query = select(CaseFile.window_id, month, func.count()).group_by(CaseFile.window_id, month)
        with hall.reading() as connection:
            return connection.execute(query).all()

    def kept() -> object:
        with hall.reading() as connection:
            return by_period(connection, "month", ["accepted"], dimension="window")

    now = hall.now().date()
    span = Span(now.replace(year=now.year - million.YEARS, day=1), now, "ten years")
    acts: dict[str, Callable[[], object]] = {"window × month, ten years": kept}
    for by in ("window", "staff", "month", "day"):
        acts[f"overdue by {by}, ten years"] = lambda by=by: figures.overdue(hall, span, by)
        acts[f"six columns by {by}, ten years"] = lambda by=by: figures.period(hall, span, by)
    slow = medians(counted, rounds=1)[0]
    for (what, _), fast in zip(acts.items(), medians(*acts.values()), strict=True):
        against(f"{what} / GROUP BY", fast, slow, "≤ 1/100")


def main(count: int = 100_000, place: str = "") -> None:
    """Everything."""
    with tempfile.TemporaryDirectory() as folder:
        at = Path(place or Path(folder) / "bench.hall")
        hall = million.opened(at, count)
        asked(hall)
        pages(hall, at)
        searched(hall)
        summed(hall)
        hall.close()


if __name__ == "__main__":
    main(*(kind(said) for kind, said in zip((int, str), sys.argv[1:], strict=False)))
