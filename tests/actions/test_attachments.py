from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hallapp.actions import attachments, registers, steps
from hallapp.actions.hall import Hall
from hallapp.actions.register_detail import detail
from hallapp.domain.attachments import MEGABYTE, AttachmentFile, AttachmentKind
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.registers.lines import EntryLine
from hallapp.records.attachments import AttachmentContent
from tests.actions.conftest import HOURS, Look
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)
KEY = "commendation"
BANNER = AttachmentFile("锦旗.jpg", AttachmentKind.JPEG, b"banner", b"small")
LETTER = AttachmentFile("表扬信.pdf", AttachmentKind.PDF, b"%PDF letter")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place: Path = tmp_path_factory.mktemp("attached") / "a.hall"
    hall = create_hall(place, HallFacts(name="城关区市民服务中心"), HOURS, lambda: NOW, "周慧芳")
    yield hall
    hall.close()


@pytest.fixture
def entry(hall: Hall) -> EntryLine:
    return registers.add(hall, KEY, {"kind": "banner", "content": "热情服务"}, files=[BANNER])


def contents(hall: Hall) -> int:
    with hall.reading() as connection:
        return connection.scalar(select(func.count()).select_from(AttachmentContent)) or 0


def test_files_come_with_the_entry_or_later_and_are_kept_once(hall: Hall, entry: EntryLine) -> None:
    (first,) = detail(hall, KEY, entry.id).files
    assert (first.name, first.kind, first.thumb) == ("锦旗.jpg", AttachmentKind.JPEG, b"small")
    assert (first.size, first.added_at, first.who) == (6, NOW, "周慧芳")
    lines = attachments.attach(hall, KEY, entry.id, [BANNER, LETTER, LETTER])
    assert [line.name for line in lines] == ["锦旗.jpg", "锦旗.jpg", "表扬信.pdf", "表扬信.pdf"]
    assert contents(hall) == 2
    assert attachments.content(hall, lines[2].id) == LETTER
    assert [event.verb for event in detail(hall, KEY, entry.id).events] == ["add", "attach"]
    assert steps.verify(hall).sound


def test_undo_and_redo_bring_back_what_was_there(
    hall: Hall, entry: EntryLine, everything: Look
) -> None:
    before = everything(hall)
    (line, added) = attachments.attach(hall, KEY, entry.id, [LETTER])
    attached = everything(hall)
    attachments.detach(hall, line.id)
    assert attachments.of_entry(hall, KEY, entry.id) == (added,)
    steps.undo(hall)
    assert everything(hall) == attached
    steps.undo(hall)
    assert attachments.of_entry(hall, KEY, entry.id) == (line,)
    steps.redo(hall)
    assert everything(hall) == attached
    steps.undo(hall)
    assert {name: rows for name, rows in everything(hall).items() if "content" not in name} == {
        name: rows for name, rows in before.items() if "content" not in name
    }
    assert steps.verify(hall).sound


def test_undoing_an_entry_takes_its_files_along_and_redo_brings_them(hall: Hall) -> None:
    new = registers.add(hall, KEY, {"kind": "letter", "content": "信"}, files=[LETTER])
    steps.undo(hall)
    assert attachments.of_entry(hall, KEY, new.id) == ()
    steps.redo(hall)
    assert [line.name for line in attachments.of_entry(hall, KEY, new.id)] == ["表扬信.pdf"]


def test_what_is_gone_or_void_or_too_large_is_refused(hall: Hall, entry: EntryLine) -> None:
    (line,) = attachments.of_entry(hall, KEY, entry.id)
    attachments.set_most_megabytes(hall, "1")
    assert attachments.most_megabytes(hall) == 1
    large = AttachmentFile("大.pdf", AttachmentKind.PDF, bytes(MEGABYTE + 1))
    with pytest.raises(Refused) as refused:
        attachments.attach(hall, KEY, entry.id, [LETTER, large])
    assert (refused.value.field, refused.value.values["name"]) == ("attachment", "大.pdf")
    with pytest.raises(Refused):
        registers.add(hall, KEY, {"kind": "letter", "content": "信"}, files=[large])
    attachments.set_most_megabytes(hall, "10")
    attachments.detach(hall, line.id)
    for gone in (attachments.detach, attachments.content):
        with pytest.raises(Refused):
            gone(hall, line.id)
    registers.void(hall, KEY, entry.id, reason="重复登记")
    with pytest.raises(Refused):
        attachments.attach(hall, KEY, entry.id, [LETTER])
