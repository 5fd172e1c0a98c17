from pathlib import Path
from typing import Any

import platformdirs
import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from hallapp.actions import attachments, discipline, figures, registers, steps
from hallapp.actions.hall import Hall
from hallapp.actions.register_detail import detail
from hallapp.domain.spans import Bucket, span_of
from hallapp.records import sealing
from hallapp.views.dialogs.release import ReleaseDialog
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.registers import Page

KEY = "misconduct_report"
WORDS = "铁面无私，秉公执纪"
PDF = b"%PDF-1.7\ntrailer<<>>\n%%EOF\n"


@pytest.fixture(autouse=True)
def quick_and_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    monkeypatch.setattr(sealing, "_KIBIBYTES", 64)  # a cheap stretch: the window is tested here


@pytest.fixture
def page(window: MainWindow) -> Any:
    window.open_page("registers")
    return window.page("registers")


@pytest.fixture
def locked(page: Any, hall: Hall, qtbot: Any) -> Any:
    """The page on the sealed register, with a passphrase and one report."""
    discipline.set_passphrase(hall, WORDS)
    registers.add(hall, KEY, {"content": "收受礼品两盒", "reporter": "王小民"})
    page.show_register(KEY)
    qtbot.waitUntil(lambda: not page.sealed.card.new.isHidden(), timeout=20_000)
    return page


@pytest.fixture
def opened(locked: Any, qtbot: Any) -> Any:
    """The page after the passphrase, the report open."""
    locked.sealed.card.passphrase.setText(WORDS)
    QTest.keyClick(locked.sealed.card.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.sealed.is_open, timeout=20_000)
    qtbot.waitUntil(lambda: locked.table.rows.line(0) is not None, timeout=20_000)
    locked.table.pick(0)
    qtbot.waitUntil(lambda: locked.panel.line is not None, timeout=20_000)
    return locked


def words_of(page: Page) -> str:
    """Everything that the page's own widgets say."""
    return "\n".join(
        str(ask())
        for widget in page.findChildren(QWidget)
        for name in ("text", "toPlainText", "placeholderText", "accessibleName")
        if callable(ask := getattr(widget, name, None))
    )


def test_without_a_passphrase_the_way_leads_to_settings(
    page: Any, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    page.show_register(KEY)
    card = page.sealed.card
    qtbot.waitUntil(lambda: not card.settings.isHidden(), timeout=20_000)
    assert card.new.isHidden()
    card.settings.click()
    section: Any = window.page("settings").section("sealed")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: section.button.text() == "Set the passphrase", timeout=20_000)
    section.new.setText(WORDS)
    section.again.setText("another")
    section.button.click()
    assert section.form.fields["again"].refused
    for said in ("short", WORDS):
        section.new.setText(said)
        section.again.setText(said)
        section.button.click()
        qtbot.waitUntil(section.button.isEnabled, timeout=20_000)
        assert bool(section.form.fields["new"].refused) is (said == "short")
    assert discipline.has_passphrase(hall)
    qtbot.waitUntil(lambda: section.button.text() == "Change the passphrase", timeout=20_000)
    section.old.setText("not this one")
    section.new.setText(WORDS)
    section.again.setText(WORDS)
    section.button.click()
    qtbot.waitUntil(lambda: bool(section.form.fields["old"].refused), timeout=20_000)
    section.megabytes.setText("20")
    section.megabytes.editingFinished.emit()
    qtbot.waitUntil(lambda: attachments.most_megabytes(hall) == 20, timeout=20_000)


def test_everybody_sees_a_lock_and_no_figure(locked: Any) -> None:
    assert locked.stack.currentWidget() is locked.sealed.card
    assert locked.badge().count == 0
    assert locked.told.text() == ""
    for part in (locked.search, locked.filters, locked.printer, locked.tables, locked.new):
        assert part.isHidden()
    assert locked.print_it()
    said = words_of(locked)
    assert "discipline only" in said
    assert "JB-26" not in said
    assert "礼品" not in said


def test_anybody_enters_a_report_with_a_file_and_sees_it_no_more(
    locked: Any, window: MainWindow, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    place = tmp_path / "证据.pdf"
    place.write_bytes(PDF)
    locked.sealed.card.new.click()
    locked.panel.files.take([(place, "")])
    qtbot.waitUntil(lambda: len(locked.panel.files.waiting) == 1, timeout=20_000)
    locked.panel.form.put(content="上班时间打牌", channel="box")
    locked.panel.buttons["add"].click()
    qtbot.waitUntil(locked.panel.isHidden, timeout=20_000)
    assert "JB-26" not in window.undo_bar.accessibleName()
    assert "打牌" not in words_of(locked)
    assert locked.panel.files.waiting == []
    discipline.unlock(hall, WORDS)
    found = detail(hall, KEY, 2)
    discipline.lock(hall)
    assert found.line.values["content"] == "上班时间打牌"
    assert [file.name for file in found.files] == ["证据.pdf"]


def test_a_wrong_passphrase_is_refused_under_its_field(locked: Any, qtbot: Any) -> None:
    locked.sealed.card.passphrase.setText("not this one")
    locked.sealed.card.unlock.click()
    qtbot.waitUntil(lambda: bool(locked.sealed.card.field.refused), timeout=20_000)
    assert locked.sealed.card.passphrase.text() == ""
    assert not locked.sealed.is_open


def test_the_holder_reads_and_hands_on(opened: Any, hall: Hall, qtbot: Any) -> None:
    assert opened.panel.title.text() == "收受礼品两盒"
    before = steps.last(hall, 1)[0].no
    opened.panel.eye.click()
    assert opened.panel.form.shown["reporter"].field.entry.text() == "王小民"
    opened.panel.form.put(handed_to="区纪委")
    opened.panel.buttons["hand_on"].click()
    qtbot.waitUntil(lambda: opened.panel.line.state == "handed_on", timeout=20_000)
    qtbot.waitUntil(opened.panel.isVisible, timeout=20_000)
    assert all("JB-26" not in str(line) for line in steps.last(hall, 99) if line.no >= before)
    assert registers.line(hall, KEY, 1).state == "handed_on"


def test_it_locks_when_idle_under_the_privacy_screen_and_when_the_page_is_left(
    opened: Any, window: MainWindow, qtbot: Any
) -> None:
    def lock_and_again() -> None:
        qtbot.waitUntil(lambda: not opened.sealed.is_open, timeout=20_000)
        assert opened.stack.currentWidget() is opened.sealed.card
        assert opened.panel.isHidden()
        assert "礼品" not in words_of(opened)
        assert "王小民" not in words_of(opened)
        opened.sealed._idle.setInterval(100_000)
        opened.sealed.unlock(WORDS)
        qtbot.waitUntil(opened.shut.isVisible, timeout=20_000)

    opened.panel.form.setFocus()
    window.overlays.privacy()
    lock_and_again()
    window.overlays.up["cover"].finish()
    opened.sealed._idle.setInterval(50)
    QTest.keyClick(opened, Qt.Key.Key_Shift)
    lock_and_again()
    window.open_page("cases")
    assert not opened.sealed.is_open
    window.open_page("registers")
    lock_and_again()
    opened.shut.click()
    assert not opened.sealed.is_open


def test_the_register_is_printed_without_what_is_sealed(
    opened: Any, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    assert opened.print_it()
    qtbot.waitUntil(place.exists, timeout=20_000)
    document = pypdfium2.PdfDocument(place)
    said = document[0].get_textpage().get_text_range()
    assert "JB-26-001" in said
    assert "收受" not in said


def test_a_figure_is_released_for_the_wall(
    opened: Any, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    opened.release.click()
    (dialog,) = window.findChildren(ReleaseDialog)
    dialog.day.setText("soon")
    dialog.hand_in()
    assert dialog.fields["announced_on"].refused
    dialog.day.setText("2026-10-08")
    dialog.count.setText("none")
    dialog.hand_in()
    qtbot.waitUntil(lambda: bool(dialog.fields["count"].refused), timeout=20_000)
    dialog.count.setText("0")
    dialog.hand_in()
    quarter = span_of(hall.now().date(), Bucket.QUARTER)
    qtbot.waitUntil(lambda: figures.zero(hall, quarter).reports is not None, timeout=20_000)


# --- attachments of any register -------------------------------------------------------------


@pytest.fixture
def entry(page: Any, hall: Hall, qtbot: Any) -> Any:
    """A commendation in the panel."""
    line = registers.add(hall, "commendation", {"kind": "banner", "content": "热情服务"})
    page.show_register("commendation")
    page.wish(entry=line.id)
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=20_000)
    return page


def rows(page: Any) -> list[str]:
    return [button.shown.name for button in page.panel.files.rows.buttons.values()]


_LEFT = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def dropped(panel: QWidget, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, key = _LEFT
    enter = QDragEnterEvent(QPoint(5, 5), action, mime, button, key)
    enter.ignore()
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(panel, QDropEvent(QPointF(5, 5), action, mime, button, key))


def picture(place: Path) -> Path:
    made = QImage(60, 40, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.red)
    made.save(str(place))
    return place


def test_a_photo_is_dropped_shown_opened_and_taken_off(
    entry: Any, hall: Hall, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped(entry.panel, picture(tmp_path / "锦旗.png"))
    qtbot.waitUntil(lambda: rows(entry) == ["锦旗.png"], timeout=20_000)
    (shown,) = entry.panel.files.rows.buttons.values()
    assert not shown._picture.isNull()
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toLocalFile()))
    shown.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert Path(seen[0]).read_bytes().startswith(b"\x89PNG")
    (cross,) = entry.panel.files.rows.crosses.values()
    cross.click()
    qtbot.waitUntil(lambda: rows(entry) == [], timeout=20_000)
    steps.undo(hall)
    qtbot.waitUntil(lambda: rows(entry) == ["锦旗.png"], timeout=20_000)


def test_a_picture_is_pasted_also_from_within_a_field(entry: Any, qtbot: Any) -> None:
    made = QImage(60, 40, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(made)
    assert entry.paste()
    qtbot.waitUntil(lambda: rows(entry) == ["Pasted picture.png"], timeout=20_000)
    QTest.keySequence(
        entry.panel.form.shown["content"].field.entry, QKeySequence(QKeySequence.StandardKey.Paste)
    )
    qtbot.waitUntil(lambda: len(rows(entry)) == 2, timeout=20_000)
    QGuiApplication.clipboard().setText("words")
    assert not entry.paste()


def test_a_table_is_left_to_the_import_and_a_strange_file_refused(
    entry: Any, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    table = QMimeData()
    table.setUrls([QUrl.fromLocalFile(str(tmp_path / "台账.xlsx"))])
    action, button, key = _LEFT
    enter = QDragEnterEvent(QPoint(5, 5), action, table, button, key)
    assert not entry.panel.files.eventFilter(entry.panel, enter)
    strange = tmp_path / "照片.jpg"
    strange.write_text("<svg/>")
    entry.panel.files.take([(strange, "")])
    qtbot.waitUntil(lambda: not entry.panel.files.fault.isHidden(), timeout=20_000)
    assert "照片.jpg" in entry.panel.files.fault.words.text()
    registers.void(hall, "commendation", entry.panel.line.id, reason="重复登记")
    qtbot.waitUntil(lambda: not entry.panel.files.open, timeout=20_000)
    assert not entry.panel.files.take([(strange, "")])


def test_what_waits_for_a_new_entry_can_be_taken_off_again(
    page: Any, tmp_path: Path, hall: Hall, qtbot: Any
) -> None:
    page.show_register("inspection")
    page.begin()
    files = page.panel.files
    for name in ("一.png", "二.png"):
        files.take([(picture(tmp_path / name), "")])
        qtbot.waitUntil(lambda name=name: name in rows(page), timeout=20_000)
    files.rows.crosses[0].click()
    assert rows(page) == ["二.png"]
    page.panel.form.put(kind="patrol", finding="地面有水", inspector="张晓红", category="people")
    page.panel.buttons["add"].click()
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=20_000)
    assert rows(page) == ["二.png"]
    assert len(attachments.of_entry(hall, "inspection", page.panel.line.id)) == 1
