"""A window that is open all day: no lost references to None, no growing memory."""

import gc
import resource
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

ROUNDS = 20_000


def memory() -> int:
    """What the process holds now, in kB."""
    held = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(held) * resource.getpagesize() // 1024


def drive(window: Any, rounds: int) -> None:
    """What a day of work does to the window, in small."""
    page = window.page("today")
    table, model = page.table, page.table.rows
    count, columns = model.rowCount(), model.columnCount()
    for n in range(rounds):
        model.data(model.index(n % count, n % columns))
        model.data(model.index(n % count, n % columns), Qt.ItemDataRole.DecorationRole)
        window.header.context.say(f"第 {n % 53} 周")
        window.status.journal.say(f"操作记录 {n:,} 条")
        if n % 40 == 0:
            table.pick(n // 40 % count)
            table.viewport().repaint()
        if n % 200 == 0:
            window.rail.items["cases"].repaint()
            page.segments.choose(["all", "late", "today", "tomorrow"][n // 200 % 4])
            window.hub.tell(frozenset({"case_file"}))
        if n % 1000 == 0:
            window.open_page(["today", "cases"][n // 1000 % 2])
            window.undo_bar.say(f"第 {n} 步")
            window.grab()


def test_twenty_thousand_actions_leave_nothing_behind(frame: Any, qtbot: Any) -> None:
    window = frame()
    qtbot.waitUntil(lambda: window.page("today").table.rows.rowCount() > 0)
    drive(window, 2_000)  # caches fill
    qtbot.wait(50)
    gc.collect()
    references, before = sys.getrefcount(None), memory()
    drive(window, ROUNDS)
    qtbot.wait(50)
    gc.collect()
    assert abs(sys.getrefcount(None) - references) < ROUNDS // 20
    assert memory() - before < 16_000
