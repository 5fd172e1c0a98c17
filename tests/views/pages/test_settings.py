from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hallapp.actions import backups, catalogue, people, steps
from hallapp.actions.hall import Hall
from hallapp.actions.wall_texts import wall_texts
from hallapp.desk import backup_place, demo, hall_states
from hallapp.domain.deadlines import Limit, Unit
from hallapp.views import look
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.settings_items import save_items
from tests.views.waiting import gone

SECTIONS = (
    "hall",
    "counting",
    "windows",
    "people",
    "departments",
    "items",
    "registers",
    "sealed",
    "texts",
    "faces",
    "desk",
    "backup",
    "proof",
)


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    """The Settings page with the hall's facts."""
    window.open_page("settings")
    found: Any = window.page("settings")
    qtbot.waitUntil(lambda: bool(found.section("hall").name.text()), timeout=15000)
    return found


def listed(page: Any, qtbot: Any, key: str) -> Any:
    """A section with its rows."""
    page.wish(section=key)
    section = page.section(key)
    qtbot.waitUntil(lambda: section.table.rows.line(0) is not None, timeout=15000)
    return section


def leave(entry: Any, text: str) -> None:
    entry.setFocus()
    entry.setText(text)
    entry.editingFinished.emit()


def test_a_field_is_kept_when_it_is_left(
    page: Any, hall: Hall, window: MainWindow, qtbot: Any
) -> None:
    leave(page.section("hall").hotline, "0998-6622345")
    qtbot.waitUntil(lambda: hall.facts.hotline == "0998-6622345", timeout=15000)
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    before = steps.last(hall, 1)
    leave(page.section("hall").hotline, "0998-6622345")  # nothing new: no step
    QTest.qWait(100)
    assert steps.last(hall, 1) == before


def test_what_is_refused_stands_under_its_field(page: Any, hall: Hall, qtbot: Any) -> None:
    section = page.section("hall")
    leave(section.name, "")
    qtbot.waitUntil(lambda: bool(section.name.property("error")), timeout=15000)
    assert hall.facts.name == "雪川市市民服务中心"
    leave(section.name, "雪川市政务服务中心")
    qtbot.waitUntil(lambda: hall.facts.name == "雪川市政务服务中心", timeout=15000)
    qtbot.waitUntil(lambda: not section.name.property("error"), timeout=15000)


def test_another_way_of_counting_says_what_moved(
    page: Any, hall: Hall, window: MainWindow, qtbot: Any
) -> None:
    page.list.choose("counting")
    section = page.section("counting")
    qtbot.waitUntil(lambda: section.choices["counting"].key == "by_date", timeout=15000)
    section.choices["counting"]._cards["by_minute"].click()
    qtbot.waitUntil(lambda: hall.facts.counting == "by_minute", timeout=15000)
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    assert "moved" in window.undo_bar.accessibleName()


def test_sections_go_by_keys(page: Any) -> None:
    page.list.buttons["hall"].setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.key == "counting"
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.list.key == SECTIONS[-1]


def test_a_window_is_added_and_amended(page: Any, hall: Hall, qtbot: Any) -> None:
    section = listed(page, qtbot, "windows")
    section.add_button.click()
    fields = section.form.form.fields
    fields["window_no"].entry.setText("13")
    fields["staff"].entry.setText("没有此人")
    section.form.button.click()
    qtbot.waitUntil(lambda: bool(fields["staff"].entry.property("error")), timeout=15000)
    fields["staff"].entry.setText("张晓红")
    section.form.button.click()
    qtbot.waitUntil(lambda: section.form.line is not None, timeout=15000)
    assert not fields["window_no"].entry.isEnabled()
    leave(fields["name"].entry, "出证取件")
    qtbot.waitUntil(lambda: people.windows(hall)[-1].name == "出证取件", timeout=15000)
    assert people.windows(hall)[-1].staff == "张晓红"


def test_a_person_is_amended_and_may_leave(page: Any, hall: Hall, qtbot: Any) -> None:
    guest = people.add_staff(hall, "多吉", staff_no="101").id
    section = listed(page, qtbot, "people")
    rows = section.table.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=15000)
    section.table.pick(next(n for n in range(2) if rows.line(n).id == guest))
    qtbot.waitUntil(section.form.isVisible, timeout=15000)
    fields = section.form.form.fields
    leave(fields["staff_no"].entry, "102")
    qtbot.waitUntil(lambda: member(hall, "多吉").staff_no == "102", timeout=15000)
    fields["active"].entry._cards[""].click()
    qtbot.waitUntil(lambda: not member(hall, "多吉").active, timeout=15000)
    section.add_button.click()
    fields["name"].entry.setText("次仁卓玛")
    fields["staff_no"].entry.setText("102")
    section.form.take()
    qtbot.waitUntil(lambda: bool(fields["staff_no"].entry.property("error")), timeout=15000)
    assert len(people.people(hall)) == 2


def test_nobody_leaves_with_something_in_hand(page: Any, hall: Hall, qtbot: Any) -> None:
    section = listed(page, qtbot, "people")
    section.table.pick(0)
    qtbot.waitUntil(section.form.isVisible, timeout=15000)
    active = section.form.form.fields["active"]
    active.entry._cards[""].click()
    qtbot.waitUntil(lambda: "张晓红" in active.refused, timeout=15000)
    assert member(hall, "张晓红").active


def member(hall: Hall, name: str) -> people.StaffLine:
    return next(line for line in people.people(hall) if line.name == name)


def test_a_department_is_added_and_renamed(page: Any, hall: Hall, qtbot: Any) -> None:
    section = listed(page, qtbot, "departments")
    section.begin()
    entry = section.form.form.fields["name"].entry
    entry.setText("综合科")
    section.form.take()
    qtbot.waitUntil(lambda: bool(entry.property("error")), timeout=15000)
    entry.setText("督查科")
    section.form.take()
    qtbot.waitUntil(lambda: section.form.line is not None, timeout=15000)
    leave(entry, "督查室")
    qtbot.waitUntil(
        lambda: {line.name for line in people.departments(hall)} == {"综合科", "督查室"},
        timeout=15000,
    )
    section.form.closed.emit()
    assert not section.form.isVisible()


def test_an_item_is_found_by_initials_and_amended(page: Any, hall: Hall, qtbot: Any) -> None:
    section = listed(page, qtbot, "items")
    section.finder.setText("bdczy")
    qtbot.waitUntil(lambda: section.table.rows.rowCount() == 1, timeout=15000)
    section.table.pick(0)
    qtbot.waitUntil(lambda: section.form.line is not None, timeout=15000)
    fields, line = section.form.form.fields, section.form.line
    assert fields["promised_limit"].entry.text() == "5 working days"
    leave(fields["promised_limit"].entry, "3个工作日")
    qtbot.waitUntil(
        lambda: catalogue.item(hall, line.id).promised_limit == Limit(3, Unit.WORKDAY),
        timeout=15000,
    )
    leave(fields["promised_limit"].entry, "三四天")
    qtbot.waitUntil(lambda: bool(fields["promised_limit"].entry.property("error")), timeout=15000)
    leave(section.form.amounts["materials_after"], "4")
    qtbot.waitUntil(
        lambda: catalogue.item(hall, line.id).reduction.after.materials == 4, timeout=15000
    )
    leave(section.form.amounts["fee_before"], "八十")
    assert section.form.fault.isVisible()
    leave(fields["monthly_due_day"].entry, "31")
    qtbot.waitUntil(lambda: bool(fields["monthly_due_day"].entry.property("error")), timeout=15000)
    fields["correction_rule"].entry._cards["on_the_spot"].click()
    qtbot.waitUntil(
        lambda: catalogue.item(hall, line.id).correction_rule.value == "on_the_spot", timeout=15000
    )


def test_a_promise_longer_than_the_law_needs_its_reason(page: Any, hall: Hall, qtbot: Any) -> None:
    section = listed(page, qtbot, "items")
    line = next(one for one in section.lines if one.name == "不动产转移登记")
    section.show_line(line)
    fields = section.form.form.fields
    assert not fields["reason"].isVisible()
    leave(fields["promised_limit"].entry, "40个工作日")
    qtbot.waitUntil(fields["reason"].isVisible, timeout=15000)
    leave(section.form.reason, "系统切换期间")
    qtbot.waitUntil(
        lambda: catalogue.item(hall, line.id).promised_limit == Limit(40, Unit.WORKDAY),
        timeout=15000,
    )


def test_an_item_is_added_with_its_limits(page: Any, hall: Hall, qtbot: Any) -> None:
    section = listed(page, qtbot, "items")
    section.begin()
    fields = section.form.form.fields
    section.form.take()
    qtbot.waitUntil(lambda: bool(fields["name"].entry.property("error")), timeout=15000)
    fields["name"].entry.setText("残疾人证办理")
    fields["promised_limit"].entry.setText("7个工作日")
    section.form.take()
    qtbot.waitUntil(lambda: section.form.line is not None, timeout=15000)
    assert catalogue.find_items(hall, "cjrz")[0].promised_limit == Limit(7, Unit.WORKDAY)


def test_a_sheet_dropped_on_the_catalogue_is_imported(
    page: Any, window: MainWindow, qtbot: Any, tmp_path: Path
) -> None:
    sheet = tmp_path / "items.csv"
    sheet.write_text("事项名称,承诺办结时限\n残疾人证办理,7个工作日\n", "utf-8")
    assert not page.take_file(str(sheet))
    listed(page, qtbot, "items")
    assert page.take_file(str(sheet))
    from hallapp.views.dialogs.importing import ImportDialog

    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.checked is not None, timeout=15000)
    dialog.finish()


def test_people_are_pasted_through_the_import(page: Any, window: MainWindow, qtbot: Any) -> None:
    assert not page.paste()
    listed(page, qtbot, "people")
    QGuiApplication.clipboard().setText("姓名\t部门\n次仁卓玛\t综合科\n")
    assert page.paste()
    from hallapp.views.dialogs.importing import ImportDialog

    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.checked is not None, timeout=15000)
    dialog.finish()


def test_the_desk_is_kept_on_this_computer(
    page: Any, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    page.list.choose("desk")
    section = page.section("desk")
    with qtbot.waitSignal(window.look_changed):
        section.scheme._cards["dark"].click()
    with qtbot.waitSignal(window.look_changed):
        section.text_size._cards["large"].click()
    with qtbot.waitSignal(window.language_changed):
        section.language._cards["en"].click()
    leave(section.person, "周慧芳")
    preferences = window.preferences
    assert (preferences.scheme, preferences.large, preferences.language) == ("dark", True, "en")
    assert preferences.person == hall.who == "周慧芳"


def test_a_backup_is_made_and_compared_before_it_is_opened(
    page: Any, window: MainWindow, hall: Hall, qtbot: Any, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page.list.choose("backup")
    section = page.section("backup")
    section.back_up(stick)
    qtbot.waitUntil(lambda: backups.last(hall) is not None, timeout=15000)
    (copy,) = stick.iterdir()
    people.add_window(hall, "14")
    qtbot.waitUntil(section.restore_button.isEnabled, timeout=15000)
    section.compare(copy)
    qtbot.waitUntil(lambda: section.dialog is not None, timeout=15000)
    opened: list[str] = []
    window.hall_wanted.connect(opened.append)
    section.dialog.primary(section.dialog._main.text(), section.dialog.wanted.emit).click()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=15000)
    assert Path(opened[0]).name.startswith("picture-restored-20261009-0852")
    now = hall_states.state_of(hall, tmp_path / "picture.hall")
    then = hall_states.look_into(Path(opened[0]), hall.now, "周慧芳")
    assert now.steps - then.steps == 2  # the backup's own record, and the window
    assert now.cases == then.cases == 11


def test_one_key_backs_up_to_the_stick_and_the_row_leads_back(
    page: Any, window: MainWindow, qtbot: Any, stick: Path
) -> None:
    window.back_up()
    section = page.section("backup")
    qtbot.waitUntil(lambda: len(section.rows.buttons) == 1, timeout=15000)
    (copy,) = stick.iterdir()
    qtbot.waitUntil(section.restore_button.isEnabled, timeout=15000)
    section.rows.buttons[0].click()
    qtbot.waitUntil(lambda: section.dialog is not None, timeout=15000)
    assert section.dialog.isVisible()
    section.dialog.finish()
    copy.unlink()
    backup_place.put_in(stick / "pulled out")
    section.back_up_now()
    assert "pulled out" in section.fault.accessibleName()


def test_backups_are_locked_and_opened_with_the_passphrase(
    page: Any, hall: Hall, qtbot: Any, stick: Path
) -> None:
    page.list.choose("backup")
    section = page.section("backup")
    section.ask_lock()
    dialog = section.dialog
    dialog.passphrase.setText("短")
    dialog.hand_in()
    assert dialog.again.property("error") is True
    dialog.again.setText("短")
    dialog.hand_in()
    qtbot.waitUntil(lambda: dialog.passphrase.property("error") is True, timeout=15000)
    for line in (dialog.passphrase, dialog.again):
        line.setText("一句长长的口令吧")
    dialog.hand_in()
    qtbot.waitUntil(lambda: backup_place.load().lock is not None, timeout=15000)
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    section.back_up(stick)
    qtbot.waitUntil(lambda: backups.last(hall) is not None, timeout=15000)
    (copy,) = stick.iterdir()
    assert copy.suffix == ".locked"
    section.dialog = None
    qtbot.waitUntil(section.restore_button.isEnabled, timeout=15000)
    section.compare(copy)
    asked = section.unlocking.dialog
    asked.passphrase.setText("一句长长的口令吧")
    asked.hand_in()
    qtbot.waitUntil(lambda: section.dialog is not None, timeout=15000)
    section.dialog.finish()
    section.ask_lock()
    assert backup_place.load().lock is None


def test_what_is_no_hall_is_said_and_changes_nothing(page: Any, qtbot: Any, tmp_path: Path) -> None:
    letter = tmp_path / "letter.hall"
    letter.write_text("no hall")
    page.list.choose("backup")
    section = page.section("backup")
    section.compare(letter)
    qtbot.waitUntil(section.fault.isVisible, timeout=15000)
    assert section.dialog is None
    assert section.restore_button.isEnabled()


def test_the_demo_hall_opens_from_the_settings(
    page: Any, window: MainWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "fill", lambda _hall, _seed, tell: tell(1, 1))
    page.list.choose("backup")
    with qtbot.waitSignal(window.hall_wanted, timeout=10000) as wanted:
        page.section("backup").demo_button.click()
    assert wanted.args[0].endswith("demo.hall")


@pytest.mark.parametrize("large", [False, True])
def test_every_section_fits_the_smallest_screen(
    page: Any, window: MainWindow, dressed: QApplication, *, large: bool
) -> None:
    look.wear(dressed, dark=False, large=large)
    for key in SECTIONS:
        page.list.choose(key)
        if hasattr(page.section(key), "begin"):
            page.section(key).begin()
    QApplication.processEvents()
    needed = window.minimumSizeHint()
    look.wear(dressed, dark=False, large=False)
    assert needed.width() <= 1366
    assert needed.height() <= 696


@pytest.fixture
def item_form(page: Any, hall: Hall, qtbot: Any) -> Any:
    """The form of one item."""
    catalogue.add_item(
        hall,
        catalogue.NewItem(
            name="车位抵押登记",
            materials="登记申请书｜纸质｜1｜｜｜窗口领取\n身份证明｜原件核验",
        ),
    )
    section = listed(page, qtbot, "items")
    index = next(n for n in range(12) if section.table.rows.line(n).name == "车位抵押登记")
    section.table.pick(index)
    qtbot.waitUntil(section.form.isVisible, timeout=15000)
    return section.form


def told(hall: Hall) -> Any:
    return next(each for each in catalogue.items(hall) if each.name == "车位抵押登记")


def test_materials_are_typed_row_by_row(item_form: Any, hall: Hall, qtbot: Any) -> None:
    item_form.show_part("materials")
    entry = item_form.form.fields["materials"].entry
    assert entry.texts()[1][:2] == ("身份证明", "原件核验")
    last = entry.rows[2]
    last[0].setFocus()
    last[0].setText("买卖合同")
    QTest.keyClick(last[0], Qt.Key.Key_Return)
    qtbot.waitUntil(last[1].hasFocus, timeout=15000)
    last[2].setFocus()
    last[2].setText("1")
    QTest.keyClick(last[5], Qt.Key.Key_Return)
    qtbot.waitUntil(entry.rows[3][0].hasFocus, timeout=15000)
    qtbot.waitUntil(lambda: told(hall).materials.endswith("买卖合同｜｜1"), timeout=15000)
    QTest.keyClick(entry.rows[2][0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: told(hall).materials.endswith("身份证明｜原件核验"), timeout=15000)
    QTest.keyClick(entry.rows[0][0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert entry.texts()[0][0] == "登记申请书"


def test_an_odd_fee_is_refused_under_its_list(item_form: Any, hall: Hall, qtbot: Any) -> None:
    item_form.show_part("fees")
    field = item_form.form.fields["fees"]
    QGuiApplication.clipboard().setText("登记费\t申请人\t八十\t元/件\n")
    QTest.keyClick(field.entry.rows[0][0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "八十" in field.refused, timeout=15000)
    assert told(hall).fees == ""
    field.entry.rows[0][2].setText("80")
    field.entry.rows[0][2].editingFinished.emit()
    qtbot.waitUntil(lambda: told(hall).fees == "登记费｜申请人｜80｜元/件", timeout=15000)
    qtbot.waitUntil(lambda: not field.refused, timeout=15000)


def test_a_refused_new_item_shows_where(item_form: Any, page: Any, qtbot: Any) -> None:
    section = page.section("items")
    section.begin()
    item_form.form.fields["name"].entry.setText("户口迁入")
    item_form.form.fields["versions"].entry.put_text("上月｜减材料")
    item_form.button.click()
    qtbot.waitUntil(lambda: item_form.parts.key == "versions", timeout=15000)
    assert item_form.form.fields["versions"].refused


def test_the_catalogue_is_saved_as_a_table(
    hall: Hall, window: MainWindow, tmp_path: Any, qtbot: Any
) -> None:
    catalogue.add_item(hall, catalogue.NewItem(name="车位登记", materials="申请书｜纸质｜1"))
    file = tmp_path / "目录.csv"
    save_items(window, file)
    qtbot.waitUntil(file.exists, timeout=15000)
    assert "申请书｜纸质｜1" in file.read_text("utf-8-sig")


def test_texts_on_the_wall_keep_themselves(page: Any, hall: Hall, qtbot: Any) -> None:
    page.wish(section="texts")
    section = page.section("texts")
    entry = section.saving.form.fields["slogan"].entry
    qtbot.waitUntil(lambda: bool(entry.text), timeout=15000)
    section.show_part("slogan")
    entry.rows[1][0].setText("高效办成一件事")
    entry.rows[1][0].editingFinished.emit()
    qtbot.waitUntil(lambda: "高效办成一件事" in wall_texts(hall)["slogan"], timeout=15000)
