"""The longest time the window does not answer while slow work runs beside it.

``python tests/bench/answering.py [CASES] [ROWS] [PLACE]``: a heartbeat of 5 ms on the window's
thread during the import of ROWS rows, a backup and a verification of a hall of CASES.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import million
import xlsxwriter
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hallapp.actions import backups, steps
from hallapp.desk import imports
from hallapp.views.tasks import Tasks

HEADS = ("办件编号", "事项名称", "申请人", "联系电话", "窗口", "受理时间", "承诺时限", "备注")
BEAT = 5


def longest(app: QApplication, tasks: Tasks, work: Callable[[Any], object]) -> tuple[float, float]:
    """The longest pause between two beats, and how long the work took, in milliseconds."""
    worst, last, done = 0.0, time.perf_counter(), False

    def beat() -> None:
        nonlocal worst, last
        now = time.perf_counter()
        worst, last = max(worst, now - last), now

    def over(_answer: object) -> None:
        nonlocal done
        done = True

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(BEAT)
    begun = time.perf_counter()
    tasks.long(work, over, lambda _how_far: None, over)
    while not done:
        app.processEvents()
        time.sleep(0.001)
    timer.stop()
    return worst * 1000, (time.perf_counter() - begun) * 1000


def workbook(path: Path, count: int) -> None:
    """Rows that no hall of ours has yet."""
    book = xlsxwriter.Workbook(
        str(path), {"constant_memory": True, "default_date_format": "yyyy-mm-dd hh:mm"}
    )
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HEADS)
    for n in range(1, count + 1):
        accepted = million.NOW - timedelta(days=200) + timedelta(minutes=n)
        cells = (
            f"Z-{time.time_ns()}-{n}",
            "食品经营许可",
            f"王小明{n % 997}",
            f"138{n:08}",
            n % 24 + 1,
        )
        sheet.write_row(n, 0, (*cells, accepted, "5个工作日", ""))
    book.close()


def main(count: int = 100_000, rows: int = 20_000, place: str = "") -> None:
    """Everything."""
    app = QApplication([])
    tasks = Tasks(print)
    with tempfile.TemporaryDirectory() as folder:
        hall = million.opened(Path(place or Path(folder) / "bench.hall"), count)
        file = Path(folder) / "rows.xlsx"
        workbook(file, rows)

        def brought_in(progress: Any) -> None:
            reading = imports.read("cases", file)
            imports.run(hall, reading, say=lambda _c, said, **_v: said, progress=progress)

        for what, work in (
            (f"import of {rows:,} rows", brought_in),
            ("backup", lambda _progress: backups.make(hall, Path(folder) / "copy.hall")),
            ("verification", lambda _progress: steps.verify(hall)),
        ):
            worst, spent = longest(app, tasks, work)
            print(
                f"{what:<30} no answer for {worst:6.0f} ms of {spent:,.0f} ms  ≤ 100 ms", flush=True
            )
        tasks.close()
        hall.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(*(kind(said) for kind, said in zip((int, int, str), sys.argv[1:], strict=False)))
