"""The lock over the real window: who is here, and what they are shown."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from hallapp.actions import logins, people, sign_in
from hallapp.actions.hall import Hall, open_hall
from hallapp.domain.rights import Right, Role
from hallapp.records import sealing
from hallapp.views.main_window import MainWindow
from hallapp.views.preferences import Preferences
from hallapp.views.reach import FrameFacts, Reach
from tests.halls import copied
from tests.views.picture_hall import NOW, Clock, hall_of_picture

BOSS, PASSWORD = "许静", "向阳花开十二朵7"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_KIBIBYTES", 256)


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    def make(place: Path) -> Hall:
        return hall_of_picture(place, Clock(NOW))

    return copied("picture", make, tmp_path / "a.hall", Clock(NOW), "周慧芳")


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat)
    shown = MainWindow(Clock(NOW), Preferences(settings))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    shown.close()


def take(window: MainWindow, hall: Hall) -> None:
    window.take(
        hall,
        Reach(
            facts=FrameFacts,
            undo=str,
            redo=str,
            on_change=hall.store.on_change.append,
            close=hall.close,
        ),
    )


def signs_in(window: MainWindow, name: str, password: str) -> Any:
    lock: Any = window.overlays.up["lock"]
    lock.name.setCurrentText(name)
    lock.password.setText(password)
    QTest.keyClick(lock.password, Qt.Key.Key_Return)
    return lock


def test_nothing_is_shown_before_somebody_has_signed_in(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    sign_in.sign_out(hall)
    take(window, hall)
    assert window.stack.present is None
    lock = window.overlays.up["lock"]
    assert lock.size() == window.size()
    QTest.keyClick(lock, Qt.Key.Key_Escape)
    assert lock.isVisible()
    qtbot.waitUntil(lambda: lock.name.count() == 1, timeout=20_000)
    signs_in(window, BOSS, "牡丹花开十二朵7")
    qtbot.waitUntil(lambda: bool(lock.form.fields["password"].refused), timeout=20_000)
    signs_in(window, BOSS, PASSWORD)
    qtbot.waitUntil(lambda: window.stack.present is not None, timeout=20_000)
    assert "lock" not in window.overlays.up
    assert window.preferences.signed_in == BOSS


def test_a_clerk_finds_neither_registers_nor_the_halls_settings(
    window: MainWindow, hall: Hall
) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    department = people.departments(hall)[0].name
    logins.add(hall, "周敏", PASSWORD, {Role.CLERK}, department=department)
    logins.add(hall, "何强", PASSWORD, {Role.VIEWER})
    sign_in.sign_in(hall, "周敏", PASSWORD)
    take(window, hall)
    assert window.rail.items["registers"].isHidden()
    assert not window.rail.items["cases"].isHidden()
    assert not window.has_page("registers")
    settings: Any = window.page("settings")
    assert set(settings.list.buttons) == {"sign_in", "desk", "backup"}
    sign_in.sign_in(hall, "何强", PASSWORD)
    window._offer()
    assert window.header.new_case.isHidden()
    assert window.rail.items["papers"].isHidden()
    window.overlays.intake()
    assert not window.overlays.up


def test_f8_locks_and_another_person_gets_another_window(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    logins.add(hall, "何强", PASSWORD, {Role.VIEWER})
    take(window, hall)
    window.guard.look()
    window.guard.lock()
    assert hall.key is None
    lock = window.overlays.up["lock"]
    qtbot.waitUntil(lambda: lock.name.count() == 2, timeout=20_000)
    with qtbot.assertNotEmitted(window.person_changed):
        signs_in(window, BOSS, PASSWORD)
        qtbot.waitUntil(lambda: not window.overlays.up, timeout=20_000)
    window.guard.lock()
    lock = window.overlays.up["lock"]
    qtbot.waitUntil(lambda: lock.name.count() == 2, timeout=20_000)
    with qtbot.waitSignal(window.person_changed, timeout=20_000):
        signs_in(window, "何强", PASSWORD)


def test_where_nobody_signs_in_f8_only_covers(window: MainWindow, hall: Hall) -> None:
    take(window, hall)
    window.guard.lock()
    assert set(window.overlays.up) == {"cover"}


def test_quiet_locks_and_a_key_begins_it_anew(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    take(window, hall)
    window.guard._idle.start(300)
    for _ in range(4):
        QTest.qWait(100)
        QTest.keyClick(window, Qt.Key.Key_Shift)
    assert not window.guard.locked
    qtbot.waitUntil(lambda: window.guard.locked, timeout=5_000)


def test_what_another_window_changes_of_people_is_heard_here(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    hall.store.look_around()
    window.take(
        hall,
        Reach(
            facts=FrameFacts,
            undo=str,
            redo=str,
            on_change=hall.store.on_change.append,
            look=hall.store.look_around,
            close=hall.close,
        ),
    )
    other = open_hall(Path(hall.store.place), Clock(NOW), "x")
    sign_in.turn_on(other, BOSS, PASSWORD)
    window.hub.changed.emit(frozenset())
    qtbot.waitUntil(lambda: "lock" in window.overlays.up, timeout=20_000)
    other.close()


def test_who_follows_another_person_never_gets_their_window(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    logins.add(hall, "何强", PASSWORD, {Role.VIEWER})
    take(window, hall)  # built anew for who has just signed in: nothing was heard of yet
    window.guard.lock()
    lock = window.overlays.up["lock"]
    qtbot.waitUntil(lambda: lock.name.count() == 2, timeout=20_000)
    sign_in.sign_in(hall, "何强", PASSWORD)
    window.guard.look()  # the step of signing in is heard of before the lock has opened
    with qtbot.waitSignal(window.person_changed, timeout=20_000):
        window.guard._let_in()


def test_how_good_somebodys_work_is_is_for_who_assesses_and_who_leads(
    window: MainWindow, hall: Hall
) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    office = people.departments(hall)[0].name
    logins.add(hall, "周敏", PASSWORD, {Role.CLERK}, department=office)
    logins.add(hall, "何强", PASSWORD, {Role.VIEWER})
    logins.add(hall, "吴芳", PASSWORD, {Role.ASSESSOR})
    logins.add(hall, "李伟", PASSWORD, {Role.DUTY_LEADER})
    take(window, hall)
    shown = set()
    for name in ("周敏", "何强", "吴芳", "李伟"):
        sign_in.sign_in(hall, name, PASSWORD)
        shown |= {(name, key) for key in ("appraisal", "stars") if window.has_page(key)}
    assert shown == {(name, key) for name in ("吴芳", "李伟") for key in ("appraisal", "stars")}


def test_a_viewer_is_offered_no_deed_on_any_page(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    sign_in.turn_on(hall, BOSS, PASSWORD)
    logins.add(hall, "何强", PASSWORD, {Role.VIEWER})
    sign_in.sign_in(hall, "何强", PASSWORD)
    take(window, hall)
    today: Any = window.page("today")
    cases: Any = window.page("cases")
    registers: Any = window.page("registers")
    calendar: Any = window.page("calendar")
    windows: Any = window.page("windows")
    qtbot.waitUntil(lambda: bool(today._today and calendar.sheet.months), timeout=20_000)
    for offered in (
        today.day.wanted,
        today.staff.plan,
        today.staff.print,
        cases.entry,
        registers.new,
        registers.printer,
        calendar.paste_button,
        windows.leave,
        windows.add,
    ):
        assert offered.isHidden(), offered.accessibleName()
    assert not cases.panel.able
    assert not registers.panel.able
    lines = today._lines(today._today)
    assert {right for line in lines for right in line.rights} <= {Right.VIEW}
