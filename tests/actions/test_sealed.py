"""Misconduct reports: entered by anybody, read by the passphrase's holder, counted nowhere."""

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from hallapp.actions import (
    attachments,
    backups,
    box_openings,
    discipline,
    figures,
    people,
    registers,
    steps,
)
from hallapp.actions.box_openings import Slip
from hallapp.actions.complaints import register_rows as report_rows
from hallapp.actions.finding import find
from hallapp.actions.hall import Hall
from hallapp.actions.register_detail import detail
from hallapp.actions.register_rows import register_rows
from hallapp.actions.sealed import DEED
from hallapp.domain.attachments import AttachmentFile, AttachmentKind
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Zero
from hallapp.domain.hall import HallFacts
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.spans import read_span, until
from tests.actions.conftest import HOURS
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)
FIRST, SECOND = "铁面无私，秉公执纪", "明镜高悬，不徇私情"
KEY = "misconduct_report"
GIVEN: dict[str, object] = {
    "channel": "box",
    "signed": "signed",
    "reporter": "举报人赵钱孙",
    "phone": "13912340987",
    "reported": "被举报人周吴郑",
    "content": "三月一日在窗口收受礼品两盒",
    "remark": "另附照片一张",
}
PICTURE = AttachmentFile("礼品照片.jpg", AttachmentKind.JPEG, b"the bytes of a picture", b"thumb")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = tmp_path_factory.mktemp("sealed") / "a.hall"
    hall = create_hall(place, HallFacts(name="城关区市民服务中心"), HOURS, lambda: NOW, "周慧芳")
    yield hall
    hall.close()


@pytest.fixture(scope="module")
def report(hall: Hall) -> EntryLine:
    """A report that was entered while it was locked, after somebody had set the passphrase."""
    with pytest.raises(Refused) as refused:
        registers.add(hall, KEY, GIVEN)
    assert refused.value.field == "passphrase"
    assert not discipline.has_passphrase(hall)
    discipline.set_passphrase(hall, FIRST)
    return registers.add(hall, KEY, GIVEN, files=[PICTURE])


@pytest.fixture
def unlocked(hall: Hall, report: EntryLine) -> Iterator[EntryLine]:
    discipline.unlock(hall, FIRST)
    yield report
    discipline.lock(hall)


def everything_said(hall: Hall) -> str:
    """What anybody at the desk can ask for."""
    every = [*steps.last(hall, 1000), *find(hall, "JB"), *find(hall, "礼品")]
    every += [*registers.every_count(hall), *report_rows(hall, read_span("2026"))]
    return repr(every)


def test_who_enters_a_report_gets_nothing_of_it_back(hall: Hall, report: EntryLine) -> None:
    assert report.entry_no == "JB-26-001"
    assert {report.values[name] for name in GIVEN} == {""}
    assert report.due_at is not None
    assert not discipline.is_unlocked(hall)


def test_nobody_lists_counts_exports_or_changes_what_is_locked(
    hall: Hall, report: EntryLine
) -> None:
    for ask in (
        lambda: registers.line(hall, KEY, report.id),
        lambda: registers.find(hall, KEY, report.entry_no),
        lambda: registers.page(hall, KEY),
        lambda: registers.count(hall, KEY, EntryFilter(text="礼品")),
        lambda: registers.counts(hall, KEY),
        lambda: list(register_rows(hall, KEY, unmasked=True)),
        lambda: detail(hall, KEY, report.id),
        lambda: registers.amend(hall, KEY, report.id, {"remark": ""}),
        lambda: registers.close(hall, KEY, report.id),
        lambda: registers.void(hall, KEY, report.id, reason="误登"),
        lambda: attachments.of_entry(hall, KEY, report.id),
        lambda: attachments.attach(hall, KEY, report.id, [PICTURE]),
        lambda: attachments.content(hall, 1),
        lambda: attachments.detach(hall, 1),
        lambda: discipline.release(hall, "2026Q1", count="0", source="纪检"),
    ):
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.field == "passphrase"


def test_no_list_search_report_or_log_shows_that_there_is_one(
    hall: Hall, report: EntryLine
) -> None:
    said = everything_said(hall)
    assert report.entry_no not in said
    assert "JB-26" not in said
    assert KEY not in said
    assert not any(str(text) in said for text in GIVEN.values() if len(str(text)) > 6)
    newest = next(line for line in steps.last(hall, 1000) if line.label == DEED)
    assert newest.values == {}


def test_the_holder_reads_it_and_every_look_is_written_down(
    hall: Hall, unlocked: EntryLine
) -> None:
    found = detail(hall, KEY, unlocked.id)
    assert {name: found.line.values[name] for name in GIVEN} == GIVEN
    assert [file.name for file in found.files] == ["礼品照片.jpg"]
    assert (found.files[0].kind, found.files[0].thumb) == (AttachmentKind.JPEG, b"thumb")
    before = [event.verb for event in detail(hall, KEY, unlocked.id).events]
    assert before[-1] == "look"
    assert attachments.content(hall, found.files[0].id) == AttachmentFile(
        PICTURE.name, PICTURE.kind, PICTURE.content
    )
    assert [e.verb for e in detail(hall, KEY, unlocked.id).events] == [*before, "look", "look"]
    line = steps.last(hall, 1)[0]
    assert (line.kind, line.label) == ("record", DEED)
    assert registers.page(hall, KEY).lines[0].values["content"] == ""
    assert next(iter(register_rows(hall, KEY))).keys() & GIVEN.keys() == set()


def test_it_is_handed_on_told_and_closed_and_undo_takes_a_move_back(
    hall: Hall, unlocked: EntryLine
) -> None:
    with pytest.raises(Refused) as refused:
        registers.amend(hall, KEY, unlocked.id, {}, move="hand_on")
    assert refused.value.field == "handed_to"
    moved = registers.amend(
        hall,
        KEY,
        unlocked.id,
        {"handed_to": "区纪委", "receipt": "收字〔2026〕7号"},
        move="hand_on",
    )
    assert (moved.state, moved.values["handed_at"]) == ("handed_on", NOW)
    detail(hall, KEY, unlocked.id)  # a look does not stand in the way of undo
    assert steps.undo(hall).label == DEED
    assert registers.line(hall, KEY, unlocked.id).state == "received"
    steps.redo(hall)
    assert detail(hall, KEY, unlocked.id).line.values["receipt"] == "收字〔2026〕7号"
    registers.amend(hall, KEY, unlocked.id, {"result": "confirmed"}, move="tell")
    assert registers.close(hall, KEY, unlocked.id).state == "closed"
    other = registers.add(hall, KEY, {"content": "误登的一条"})
    registers.void(hall, KEY, other.id, reason="与前一件重复")
    events = detail(hall, KEY, other.id).events
    assert next(event.reason for event in events if event.verb == "void") == "与前一件重复"


def test_attachments_of_a_report_come_and_go_with_undo(hall: Hall, unlocked: EntryLine) -> None:
    (first,) = attachments.of_entry(hall, KEY, unlocked.id)
    both = attachments.attach(hall, KEY, unlocked.id, [PICTURE])
    assert len(both) == 2
    assert attachments.detach(hall, first.id) == both[1:]
    steps.undo(hall)
    assert attachments.of_entry(hall, KEY, unlocked.id) == both
    steps.undo(hall)
    assert attachments.of_entry(hall, KEY, unlocked.id) == both[:1]


def test_no_byte_of_it_lies_open_in_file_journal_or_backup(
    hall: Hall, report: EntryLine, tmp_path: Path
) -> None:
    copy = backups.make(hall, tmp_path / "b.hall")
    assert hall.store.file is not None
    log = hall.store.file.with_name(hall.store.file.name + "-wal")
    whole = hall.store.file.read_bytes() + copy.read_bytes() + log.read_bytes()
    with sqlite3.connect(hall.store.file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole += hall.store.file.read_bytes()
    secrets = [*GIVEN.values(), PICTURE.name, "收字〔2026〕7号", "区纪委", "与前一件重复"]
    for secret in [*map(str, secrets), "confirmed", FIRST]:
        if secret in {"box", "signed"}:  # these are words of the program too
            continue
        assert secret.encode() not in whole, secret
        escaped = secret.encode("unicode_escape")
        assert escaped not in whole or escaped == secret.encode(), secret
    assert PICTURE.content not in whole
    assert report.entry_no.encode() in whole
    assert steps.verify(hall).sound


def test_another_passphrase_opens_the_same_reports(hall: Hall, report: EntryLine) -> None:
    for wrong in ("", "falsche Worte"):
        with pytest.raises(Refused):
            discipline.unlock(hall, wrong)
    with pytest.raises(Refused):
        discipline.set_passphrase(hall, SECOND)
    with pytest.raises(Refused):
        discipline.change_passphrase(hall, SECOND, SECOND)
    for weak in ("short", "11111111"):
        with pytest.raises(Refused) as refused:
            discipline.change_passphrase(hall, FIRST, weak)
        assert refused.value.field == "new"
    discipline.change_passphrase(hall, FIRST, SECOND)
    with pytest.raises(Refused):
        discipline.unlock(hall, FIRST)
    discipline.unlock(hall, SECOND)
    assert detail(hall, KEY, report.id).line.values["content"] == GIVEN["content"]
    discipline.change_passphrase(hall, SECOND, FIRST)
    discipline.lock(hall)
    assert steps.undoable(hall) is not None
    assert "passphrase" not in str(steps.undoable(hall))


def test_a_figure_is_on_the_wall_only_as_it_was_released(hall: Hall, unlocked: EntryLine) -> None:
    assert unlocked.register == KEY
    quarter = until(read_span("2026Q1"), NOW.date())
    assert figures.zero(hall, quarter).reports is None
    said = {"count": "0", "source": "据驻中心纪检监察机构通报"}
    for wrong in (
        said | {"count": "-1"},
        said | {"count": ""},
        said | {"source": " "},
        said | {"source": "长" * 61},
    ):
        with pytest.raises(Refused):
            discipline.release(hall, "2026Q1", **wrong)
    with pytest.raises(Refused):
        discipline.release(hall, "2026Q1", **said, announced_on=date(2026, 3, 3))
    with pytest.raises(Refused):
        discipline.release(hall, "soon", **said)
    discipline.release(hall, "2026q1", **said, announced_on=date(2026, 3, 1))
    zero = figures.zero(hall, quarter)
    assert (zero.reports, zero.reports_source) == (Zero(count=0, pending=0), said["source"])
    assert zero.reports_on == date(2026, 3, 1)
    assert figures.zero(hall, read_span("2026-03")).reports is None
    assert figures.zero(hall, read_span("2026")).reports is None
    assert discipline.release(hall, "2026Q1", count="1", source="纪检").count == 1
    steps.undo(hall)
    assert figures.zero(hall, quarter).reports == Zero(count=0, pending=0)


def test_a_report_in_the_box_is_sealed_and_counted_nowhere(hall: Hall, unlocked: EntryLine) -> None:
    discipline.lock(hall)
    for name in ("甲一", "乙二"):
        people.add_staff(hall, name)
    slips = (
        Slip(content="增加座椅"),
        Slip(
            content="窗口收了茶叶", kind="report", signed=True, person="钱有声", phone="13800000001"
        ),
    )
    openers = {"box": "一楼意见箱", "opener": "甲一", "opener2": "乙二", "supervisor": "丙"}
    done = box_openings.open_box(hall, openers | {"seal_intact": True, "slips": 2}, slips)
    assert done.opening.values["slips"] == 1
    assert [line.values["content"] for line in done.slips] == ["增加座椅"]
    assert len(done.stubs) == 1
    said = everything_said(hall)
    assert "JB-26-" not in said
    assert "茶叶" not in said
    discipline.unlock(hall, FIRST)
    made = max(registers.lines(hall, KEY), key=lambda line: line.id)
    assert made.id != unlocked.id
    values = detail(hall, KEY, made.id).line.values
    assert (values["content"], values["reporter"]) == ("窗口收了茶叶", "钱有声")
    assert values["remark"] == f"一楼意见箱（{done.opening.entry_no}）"
