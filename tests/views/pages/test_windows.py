from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from hallapp.actions import board, people, staff, staffing
from hallapp.actions.hall import Hall
from hallapp.desk import imports
from hallapp.domain.staffing import AbsenceKind, SeatState
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.people_files import save_people
from hallapp.views.parts.hall_picture import PERSON, sides_of
from tests.halls import demo_hall
from tests.views.picture_hall import Clock
from tests.views.waiting import gone

DAY = date(2026, 10, 9)
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Iterator[Hall]:
    return demo_hall(tmp_path / "demo.hall", clock, "周慧芳")


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    window.open_page("windows")
    found: Any = window.page("windows")
    qtbot.waitUntil(lambda: found.shown is not None, timeout=15000)
    return found


def seat(hall: Hall, number: str, day: date = DAY) -> Any:
    return next(each for each in board.board(hall, day).seats if each.window_no == number)


def card(page: Any, name: str) -> Any:
    return next(each for each in page.people.cards if each.hand.name == name)


def test_people_stand_in_their_groups(page: Any) -> None:
    names = [each.hand.name for each in page.people.cards]
    assert names[:6] == ["央金拉姆", "宋佳", "林雨桐", "徐立新", "孙倩", "米玛"]
    assert set(names[6:]) == {"刘文静", "李建国", "何志强", "索朗多吉"}
    assert card(page, "宋佳").accessibleName() == "宋佳 can do 5 windows"
    assert card(page, "刘文静").accessibleName() == "刘文静 on leave until 12 Oct"
    assert page.context() == "12 windows, 30 people"
    assert (page.badge().count, page.badge().late) == (1, True)
    page.all.click()
    assert len(page.people.cards) == 30


def test_windows_stand_round_the_hall(page: Any) -> None:
    placed = page.picture.placed()
    whole = page.picture.rect()
    for at, each in enumerate(placed):
        assert whole.contains(each.box.toRect())
        assert not any(each.box.intersects(other.box) for other in placed[at + 1 :])
    assert [sides_of(n) for n in (0, 5, 8, 12, 20)] == [0, 0, 2, 3, 5]


def test_space_lifts_arrows_choose_enter_drops(page: Any, hall: Hall, qtbot: Any) -> None:
    QTest.keyClick(card(page, "宋佳"), SPACE)
    assert page.picture.hand.name == "宋佳"
    assert card(page, "宋佳").held
    assert page.picture.accessibleName().endswith("宋佳, does 3/7")
    QTest.keyClick(page.picture, Qt.Key.Key_Right)
    assert page.picture.accessibleName().startswith("Window 6")
    QTest.keyClick(page.picture, Qt.Key.Key_Left)
    QTest.keyClick(page.picture, ENTER)
    qtbot.waitUntil(lambda: seat(hall, "5").staff == "宋佳", timeout=15000)
    qtbot.waitUntil(lambda: page.badge().count == 0, timeout=15000)
    assert page.picture.hand is None


def test_escape_puts_down(page: Any, hall: Hall) -> None:
    QTest.keyClick(card(page, "宋佳"), SPACE)
    QTest.keyClick(page.picture, Qt.Key.Key_Escape)
    assert page.picture.hand is None
    assert seat(hall, "5").state is SeatState.EMPTY
    QTest.keyClick(card(page, "刘文静"), SPACE)
    assert page.picture.hand is None


def test_a_person_is_dropped_by_mouse(page: Any, hall: Hall, qtbot: Any) -> None:
    staff_id = card(page, "央金拉姆").hand.staff_id
    five = next(each for each in page.picture.placed() if each.seat.window_no == "5")
    mime = QMimeData()
    mime.setData(PERSON, str(staff_id).encode())
    drop = QDropEvent(
        QPointF(five.box.center()),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.picture.dropEvent(drop)
    qtbot.waitUntil(lambda: seat(hall, "5").staff == "央金拉姆", timeout=15000)


def test_who_sits_at_a_window_is_moved_to_another(page: Any, hall: Hall, qtbot: Any) -> None:
    page._lift_seated(seat(hall, "12").staff_id)
    assert page.picture.hand.name == "白玛央金"
    page._drop(seat(hall, "5"), seat(hall, "12").staff_id)
    qtbot.waitUntil(lambda: seat(hall, "5").staff == "白玛央金", timeout=15000)
    assert seat(hall, "12").state is SeatState.EMPTY


def test_another_day_is_planned(page: Any, hall: Hall, qtbot: Any) -> None:
    tomorrow = date(2026, 10, 10)
    page.days.buttons[2].click()
    qtbot.waitUntil(lambda: page.shown.board.day == tomorrow, timeout=15000)
    assert page.now.isVisible()
    page._drop(seat(hall, "5", tomorrow), card(page, "宋佳").hand.staff_id)
    qtbot.waitUntil(lambda: seat(hall, "5", tomorrow).staff == "宋佳", timeout=15000)
    assert seat(hall, "5").state is SeatState.EMPTY
    qtbot.waitUntil(lambda: page.shown.days[2].empty == 0, timeout=15000)
    assert page.badge().count == 1  # of today


def test_the_two_weeks_say_what_lacks(page: Any) -> None:
    said = [each.accessibleName().split(" ", 2)[2] for each in page.days.buttons]
    assert said == [
        "12/12", "empty 1", "empty 1", "rest", "empty 1", "12/12", "12/12", "gap",
        "12/12", "rest", "rest",
    ]  # fmt: skip


def test_a_week_and_last_week_again(page: Any, hall: Hall, qtbot: Any) -> None:
    page.views.choose("week")
    qtbot.waitUntil(lambda: len(page.week.boards) == 7, timeout=15000)
    page._step(1)
    qtbot.waitUntil(lambda: page.shown.board.day == date(2026, 10, 16), timeout=15000)
    page.copy.click()
    qtbot.waitUntil(lambda: seat(hall, "8", date(2026, 10, 15)).staff == "边巴次仁", timeout=15000)
    QTest.mouseClick(page.week, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    assert page.views.key == "day"
    assert page.day == date(2026, 10, 12)


def test_a_leave_of_several_days(page: Any, hall: Hall, qtbot: Any) -> None:
    from PySide6.QtCore import QDate

    page.open_leave(seat(hall, "6").staff_id)
    dialog = page.dialog
    assert dialog.who.currentText() == "陈思远"
    dialog.kind.choose(AbsenceKind.TRIP)
    dialog.part_first.setCurrentIndex(1)
    dialog.last.setDate(QDate(2026, 10, 12))
    dialog.part_last.setCurrentIndex(1)
    dialog.reason.setText("培训")
    dialog.hand_in()
    qtbot.waitUntil(lambda: seat(hall, "6").state is SeatState.PART, timeout=15000)
    found = seat(hall, "6")
    assert (found.gap_at, found.gap_away) == (datetime(2026, 10, 9, 13, 30), AbsenceKind.TRIP)
    later = seat(hall, "6", date(2026, 10, 12))
    assert later.away is None or later.away.until_at == datetime(2026, 10, 12, 12)


def test_a_leave_of_nobody_is_refused_at_its_field(page: Any) -> None:
    page.open_leave(None)
    page.dialog.hand_in()
    assert page.dialog.fields["staff"].refused
    page.dialog.finish()


def test_a_person_is_changed_with_a_photo(
    page: Any, hall: Hall, qtbot: Any, tmp_path: Path
) -> None:
    from PIL import Image

    picture = tmp_path / "a.jpg"
    Image.new("RGB", (400, 300), "gray").save(picture)
    song = card(page, "宋佳").hand.staff_id
    card(page, "宋佳").opened.emit(card(page, "宋佳").hand)
    dialog = page.dialog
    qtbot.waitUntil(dialog.main.isEnabled, timeout=15000)
    assert dialog.name.text() == "宋佳"
    before = dialog.told()
    assert before == staff.detail(hall, song).told
    dialog.take_photo(picture)
    qtbot.waitUntil(lambda: not dialog.photo._image.isNull(), timeout=15000)
    QTest.keyClick(dialog.photo, Qt.Key.Key_Minus)
    QTest.keyClick(dialog.photo, Qt.Key.Key_Right)
    dialog.staff_no.setText("001")
    dialog.hand_in()
    qtbot.waitUntil(lambda: bool(dialog.fields["staff_no"].refused), timeout=15000)
    dialog.staff_no.setText("202")
    dialog.post.setText("机动岗")
    dialog.hand_in()
    qtbot.waitUntil(lambda: staff.detail(hall, song).photo is not None, timeout=15000)
    detail = staff.detail(hall, song)
    assert detail.told.post == "机动岗"
    assert detail.crop == dialog.photo.crop


def test_the_platforms_code_is_given_as_an_image_and_taken_away(
    page: Any, hall: Hall, qtbot: Any, tmp_path: Path
) -> None:
    from PIL import Image

    picture = tmp_path / "code.png"
    Image.new("L", (80, 90), "gray").save(picture)
    song = card(page, "宋佳").hand.staff_id

    def opened() -> Any:
        card(page, "宋佳").opened.emit(card(page, "宋佳").hand)
        qtbot.waitUntil(page.dialog.main.isEnabled, timeout=15000)
        return page.dialog

    dialog = opened()
    dialog.take_rating(picture)
    qtbot.waitUntil(dialog.rating_code.isReadOnly, timeout=15000)
    dialog.hand_in()
    qtbot.waitUntil(lambda: staff.detail(hall, song).rating is not None, timeout=15000)
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    dialog = opened()
    assert dialog.rating_code.isReadOnly()
    dialog.rate.trigger()
    assert not dialog.rating_code.isReadOnly()
    dialog.hand_in()
    qtbot.waitUntil(lambda: staff.detail(hall, song).rating is None, timeout=15000)


def test_a_new_person(page: Any, hall: Hall, qtbot: Any) -> None:
    page.add.click()
    dialog = page.dialog
    qtbot.waitUntil(dialog.main.isEnabled, timeout=15000)
    dialog.hand_in()
    qtbot.waitUntil(lambda: bool(dialog.fields["name"].refused), timeout=15000)
    dialog.name.setText("卓嘎")
    dialog.hand_in()
    qtbot.waitUntil(lambda: any(line.name == "卓嘎" for line in people.people(hall)), timeout=15000)


def test_the_menu_offers_the_stand_ins(page: Any, hall: Hall) -> None:
    words = [action.text() for action in page.menu(seat(hall, "5")).actions()]
    assert words[0] == "央金拉姆 stands in"
    assert "Leave of 刘文静…" in words
    staffing.close_window(
        hall, seat(hall, "5").window_id, datetime(2026, 10, 9), datetime(2026, 10, 10)
    )
    assert "Close the window on this day" not in [
        action.text() for action in page.menu(seat(hall, "5")).actions()
    ]


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("large", [False, True])
def test_the_page_fits_the_smallest_screen(window: MainWindow, large: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from hallapp.views import look

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.wear(app, dark=False, large=large)
    try:
        hint = window.minimumSizeHint()
        assert (hint.width() <= 1366, hint.height() <= 696) == (True, True)
        found: Any = window.page("windows")
        assert found.stack.minimumSizeHint().width() <= 1366 - 88
        assert found.stack.minimumSizeHint().height() <= 696 - 60 - 34
    finally:
        look.wear(app, dark=False, large=False)


def test_a_window_gets_another_b_and_the_same_twice_is_refused(
    page: Any, hall: Hall, qtbot: Any
) -> None:
    page.open_window("5")
    dialog = page.dialog
    qtbot.waitUntil(dialog.main.isEnabled, timeout=15000)
    assert (dialog.staff.currentText(), dialog.stand_in.currentText()) == ("刘文静", "央金拉姆")
    dialog.stand_in.setCurrentText("刘文静")
    dialog.hand_in()
    qtbot.waitUntil(lambda: bool(dialog.fields["stand_in"].refused), timeout=15000)
    dialog.stand_in.setCurrentText("宋佳")
    dialog.hand_in()
    qtbot.waitUntil(lambda: seat(hall, "5").standing_by == "宋佳", timeout=15000)
    assert seat(hall, "5").offers[0].who.name == "宋佳"
    assert seat(hall, "5", date(2026, 10, 8)).standing_by == "央金拉姆"


def test_people_are_saved_as_a_table_that_comes_in_unchanged(
    window: MainWindow, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    file = tmp_path / "people.csv"
    save_people(window, file)
    qtbot.waitUntil(file.exists, timeout=5000)
    done = imports.run(hall, imports.read("people", file), say=_plain)
    assert (done.rejected, done.imported, done.updated) == ([], 0, 0)
    assert done.unchanged == len(people.people(hall))


def _plain(context: str, source: str, **values: object) -> str:
    del context, values
    return source
