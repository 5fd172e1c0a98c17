from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from hallapp.views import look, page_stack
from hallapp.views.main_window import MainWindow
from hallapp.views.page import PageEntry
from hallapp.views.parts.zeros import ZeroShown
from hallapp.views.preferences import Preferences
from hallapp.views.reach import FrameFacts, Reach

NOW = datetime(2026, 10, 9, 8, 52)
ENTRIES = (
    PageEntry(key="today", icon="sun-horizon", title="Today", module="tests_example_page"),
    PageEntry(key="cases", icon="folder-open", title="Cases", module="tests_example_page"),
    PageEntry(
        key="settings",
        icon="gear-six",
        title="Settings",
        at_foot=True,
        module="tests_example_page",
    ),
)
FACTS = FrameFacts(
    name="雪川市市民服务中心",
    short_name="雪川",
    person="当班 周慧芳（督查科）",
    backup="备份 08:31 U盘 已校验",
    journal="操作记录 18,204 条 完好",
    undo="改 3 号窗口电话",
    zeros=(ZeroShown("overdue", "超时", "2", 2), ZeroShown("liable", "责任投诉", "待定", 0, 1)),
)


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    qapp.setStyle("Fusion")
    look.load_faces()
    look.wear(qapp, dark=False, large=False)
    return qapp


@pytest.fixture(autouse=True)
def wanted_pages_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for the eight pages that it does not open."""
    monkeypatch.setattr(page_stack, "_NEXT_AFTER", 3_600_000)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def frame(
    qtbot: Any, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., MainWindow]]:
    """Makes the real window with the example page; closes what it made."""
    import sys
    from importlib import util

    path = Path(__file__).with_name("example_page.py")
    spec = util.spec_from_file_location("tests_example_page", path)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "tests_example_page", module)
    spec.loader.exec_module(module)
    made: list[MainWindow] = []

    def make(**reach: Any) -> MainWindow:
        window = MainWindow(lambda: NOW, preferences, ENTRIES)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        given = {"facts": lambda: FACTS, "undo": lambda: "一步", "redo": lambda: "一步"} | reach
        window.take(object(), Reach(**given))
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
