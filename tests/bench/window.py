"""The window, measured: start to painted frame against a bare window; the table against Qt's own.

``python tests/bench/window.py [ROUNDS]`` prints ratios of medians with the values beside them.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QTableView

from hallapp.views import look
from hallapp.views.columns import Cell, Column
from hallapp.views.rows import PAGE
from hallapp.views.table import Table
from hallapp.views.tasks import Tasks

ROOT = Path(__file__).resolve().parents[2]
ROWS = 1_000_000

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: (print(time.time()), QApplication.exit(0)))
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
FRAME = """
import sys, time
from datetime import datetime
from PySide6.QtCore import QSettings
from hallapp import app as program
from hallapp.views.preferences import Preferences
app = program.application()
started = program.Program(app, sys.argv[1], datetime.now)
started.preferences = Preferences(QSettings(sys.argv[2], QSettings.Format.IniFormat))
started.open_hall = lambda: (print(time.time()), app.exit(0))
started.start()
app.exec()
"""


def until_painted(code: str, *arguments: str) -> float:
    """Seconds from the start of the process to its first paint."""
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1]) - began


def start(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        arguments = (str(Path(folder) / "none.hall"), str(Path(folder) / "seat.ini"))
        bare, frame = [], []
        for _ in range(rounds):
            bare.append(until_painted(BARE))
            frame.append(until_painted(FRAME, *arguments))
    row("start → frame painted / bare window", frame, bare, "≤ 2.6×")


def row(what: str, ours: Sequence[float], theirs: Sequence[float], target: str) -> None:
    one, other = statistics.median(ours), statistics.median(theirs)
    print(f"{what:<44} {one / other:5.2f}×  {one * 1000:8.1f} ms / {other * 1000:.1f} ms  {target}")


def timed(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began


def fill(path: Path) -> None:
    """A million lines of seven columns."""
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g)")
        file.executemany(
            "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (n, "正常", f"2026-{n:08}", "不动产转移登记", "王*民", "7", "今天 12:00", "1 天")
                for n in range(ROWS)
            ),
        )


class Lines:
    """The page source over them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def count(self) -> int:
        return ROWS

    def anchor_page(self, index: int) -> Sequence[Any]:
        with sqlite3.connect(self._path) as asked:
            query = "SELECT * FROM line WHERE id >= ? ORDER BY id LIMIT ?"
            return asked.execute(query, (index * PAGE, PAGE)).fetchall()


def _column(at: int) -> Column:
    return Column(key=str(at), title="", normal=120, large=140, cell=lambda line: Cell(line[at]))


def show(app: QApplication, view: QTableView, ready: Callable[[], bool]) -> None:
    view.resize(1200, 700)
    view.show()
    app.processEvents()
    while not ready():
        app.processEvents()
    view.viewport().repaint()


def first_paint(app: QApplication, path: Path, tasks: Tasks) -> tuple[Table, float]:
    view = Table([_column(at) for at in range(1, 8)], tasks)
    began = time.perf_counter()
    view.show_rows(Lines(path))
    show(app, view, lambda: view.rows.rowCount() > 0)
    return view, time.perf_counter() - began


def plain_paint(app: QApplication, path: Path) -> float:
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel

    database = QSqlDatabase.database("bench", open=True)
    if not database.isValid():
        database = QSqlDatabase.addDatabase("QSQLITE", "bench")
        database.setDatabaseName(str(path))
        database.open()
    view = QTableView()
    began = time.perf_counter()
    model = QSqlQueryModel()
    model.setQuery("SELECT * FROM line ORDER BY id", database)
    view.setModel(model)
    show(app, view, lambda: True)
    spent = time.perf_counter() - began
    view.close()
    return spent


def scroll(app: QApplication, view: Table) -> tuple[list[float], list[float]]:
    """Repaints after a page down, and jumps until their rows are there."""
    bar, pages, jumps = view.verticalScrollBar(), [], []
    for _ in range(20):
        bar.setValue(bar.value() + bar.pageStep())
        pages.append(timed(view.viewport().repaint))
        app.processEvents()
    for at in range(20):
        bar.setValue(at * 7919 * 6151 % ROWS * 36)
        first = bar.value() // 36
        began = time.perf_counter()
        view.viewport().repaint()
        while view.rows.line(first) is None:
            app.processEvents()
        view.viewport().repaint()
        jumps.append(time.perf_counter() - began)
    return pages, jumps


def table(rounds: int) -> None:
    app = QApplication([])
    app.setStyle("Fusion")
    look.load_faces()
    look.wear(app, dark=False, large=False)
    tasks = Tasks(print)
    ours, theirs, pages, jumps = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.db"
        fill(path)
        for _ in range(rounds):
            view, spent = first_paint(app, path, tasks)
            ours.append(spent)
            theirs.append(plain_paint(app, path))
            paged, jumped = scroll(app, view)
            pages += paged
            jumps += jumped
            view.close()
    tasks.close()
    row("table of 1,000,000: first paint / QSqlQueryModel", ours, theirs, "≤ 1.7×")
    for what, found, target in (
        ("page down (p95)", pages, "≤ 10 ms"),
        ("random jump until its rows are there (p95)", jumps, "≤ 16 ms"),
    ):
        p95 = sorted(found)[int(len(found) * 0.95)] * 1000
        middle = statistics.median(found) * 1000
        print(f"{what:<44} {p95:16.1f} ms  (median {middle:.1f})  {target}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    start(times)
    table(times)
