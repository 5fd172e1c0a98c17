import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from hallapp.domain.steps import VerifyReport
from hallapp.records import backup, derive, history, numbers
from hallapp.records import verify as verification
from hallapp.records.cases import CaseFile
from hallapp.records.history import History
from hallapp.records.images import every_change
from hallapp.records.people import Department, Staff
from hallapp.records.steps import StepRow
from hallapp.records.store import Store
from hallapp.records.undo import redo, undo
from hallapp.records.values import plain_rows
from hallapp.records.verify import verify
from tests.records.byte_flips import dense, flips


def looked_at(store: Store, seal: str = "") -> VerifyReport:
    with store.reading() as connection:
        return verify(connection, seal)


def behind(store: Store, *statements: str) -> list[str]:
    """What is found after somebody wrote into the file with another tool."""
    assert looked_at(store).findings == ()
    with store._writing.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        for statement in statements:
            connection.exec_driver_sql(statement)
    return [str(finding) for finding in looked_at(store).findings]


@pytest.fixture
def used(store: Store) -> Store:
    """A hall in which everything has happened once."""
    with store.step("import", who="me") as step:
        step.insert_many(Staff, [{"name": f"员{n}"} for n in range(40)])
        step.update_many(Staff, [{"id": n, "post": "员"} for n in range(1, 10)])
    with store.step("accept", who="me") as step:
        number = numbers.take(step, "case:2026-03-02")
        step.add(CaseFile(case_no=str(number), kind="promised", state="accepted", applicant="王"))
        step.add(Department(name="民政局"))
    with store.step("rename", who="me") as step:
        step.get_one(Department, 1).name = "财政局"
        step.get_one(Staff, 20).name = "改"
        step.delete(step.get_one(Staff, 40))
    with store.step("another import", who="other") as step:
        step.insert_many(Staff, [{"name": "x"}, {"name": "y"}])
    undo(store, "other")
    for _ in range(3):
        undo(store, "me")
    for _ in range(3):
        redo(store, "me")
    return store


def test_a_used_hall_is_sound(used: Store) -> None:
    report = looked_at(used)
    assert report.sound
    assert report.rows == 39 + 1 + 1 + 1
    assert (report.steps, report.seal_no) == (11, 11)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE department SET name = '假' WHERE id = 1", "department 1 was changed outside"),
        ("UPDATE staff SET name = '假' WHERE id = 30", "staff 30 was changed outside"),
        ("UPDATE staff SET post = '假' WHERE id = 5", "staff 5 was changed outside"),
        ("UPDATE case_file SET remark = '假'", "case_file 1 was changed outside"),
        ("UPDATE case_file SET due_at = '2026-01-01'", "case_file 1 was changed outside"),
        ("DELETE FROM staff WHERE id = 30", "staff 30 was removed outside"),
        ("DELETE FROM department", "department 1 was removed outside"),
        ("INSERT INTO department (id, name, initials, active) VALUES (9,'假','',1)", "9 was added"),
        (
            (
                "INSERT INTO staff (id, name, initials, post, active, kind, party_member, sex,"
                " languages, duties, rating_code, crop)"
                " VALUES (40,'假','','',1,'window',0,'','','','','')"
            ),
            "40 was add",
        ),
        ("UPDATE number_book SET last = 0", "number_book 1 was changed outside"),
        ("UPDATE step SET who = '假' WHERE no = 3", "Step 3 of the journal was changed"),
        ("UPDATE step SET hash = replace(hash, 'a', 'b') WHERE no = 3", "Step 3 of the journal"),
        ("UPDATE step_change SET digests = '{}' WHERE step_no = 2", "Step 2 of the journal"),
        ("DELETE FROM step WHERE no = 4", "Step 4 of the journal is missing"),
        ("UPDATE step SET no = no + 5 WHERE no = 11", "is missing"),
        ("DELETE FROM step_change WHERE step_no = 3", "Step 3 of the journal was changed"),
        (
            "UPDATE step_image SET fields = replace(fields, 'accepted', 'closed')",
            "keeps of case_file 1 was changed",
        ),
        ("UPDATE step_image SET rows = x'00' WHERE change_id = 1", "keeps of staff 1 was changed"),
    ],
)
def test_what_was_changed_behind_the_program_is_named(
    used: Store, statement: str, found: str
) -> None:
    findings = behind(used, statement)
    assert any(found in finding for finding in findings), findings


def test_a_row_is_named_once_and_no_other(used: Store) -> None:
    assert len(behind(used, "UPDATE staff SET name = '假' WHERE id = 30")) == 1


def test_steps_that_changed_places_are_found(used: Store) -> None:
    findings = behind(
        used,
        "UPDATE step SET no = -1 WHERE no = 4",
        "UPDATE step SET no = 4 WHERE no = 5",
        "UPDATE step SET no = 5 WHERE no = -1",
    )
    assert any("Step 4 of the journal was changed or moved" in finding for finding in findings)


def test_a_step_put_in_is_found(used: Store) -> None:
    statement = (
        "INSERT INTO step (no, at, who, kind, label, said, salt, hash) "
        "SELECT 12, at, who, 'record', label, said, salt, hash FROM step WHERE no = 11"
    )
    assert any("Step 12" in finding for finding in behind(used, statement))


def test_a_tail_that_was_cut_is_told_by_the_printed_seal(used: Store) -> None:
    with used.step("printed", who="me", records=True):
        pass
    seal = looked_at(used)
    quoted = f"{seal.seal_no} {seal.seal_hash[:12]}"
    assert looked_at(used, quoted).sound
    assert behind(used, f"DELETE FROM step WHERE no = {seal.seal_no}") == []
    assert str(looked_at(used, quoted).findings[0]) == (
        "The seal is of step 12, but the journal ends with step 11: "
        "what came after that was removed."
    )
    with used.step("printed again", who="other", records=True):
        pass
    assert "printed seal of step 12" in str(looked_at(used, quoted).findings[0])
    assert not looked_at(used, "nonsense").sound


def test_a_wrong_search_index_is_found(used: Store) -> None:
    findings = behind(used, "INSERT INTO search_case(rowid, words) VALUES (77, '假')")
    assert findings == [
        "The derived table search_case does not agree with the records: rebuild it."
    ]


def test_an_image_is_erased_by_a_step_or_missed(used: Store) -> None:
    gone = "UPDATE step_image SET fields = json_remove(fields, '$.applicant')"
    assert behind(used, gone) == [
        "What step 2 of the journal keeps of case_file 1 was removed: applicant"
    ]


def test_what_was_lawfully_erased_does_not_break_the_chain(used: Store) -> None:
    with used.reading() as connection:
        changes = [each.id for each in every_change(connection) if each.table == "case_file"]
    with used.step("forget", who="me") as step:
        step.get_one(CaseFile, 1).applicant = ""
    with used.reading() as connection:
        changes += [every_change(connection, newest_first=True).__next__().id]
    with used.step("erase", who="me") as step:
        for change in changes:
            step.erase_images(change, {"applicant"})
    assert looked_at(used).findings == ()
    assert behind(used, "UPDATE case_file SET remark = '假'") == [
        "case_file 1 was changed outside the program after step 2: remark"
    ]


def test_what_was_erased_of_an_imported_row_is_not_missed_in_it(used: Store) -> None:
    with used.step("forget", who="me") as step:
        step.get_one(Staff, 30).name = ""
    with used.reading() as connection:
        change = every_change(connection, newest_first=True).__next__().id
    with used.step("erase", who="me") as step:
        step.erase_images(change, {"name", "initials"})
    assert looked_at(used).findings == ()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE staff SET active = 2 WHERE id = 30", "staff 30 was changed outside"),
        ("UPDATE staff SET name = CAST(name AS BLOB) WHERE id = 30", "staff 30 was changed"),
        ("UPDATE department SET active = 3", "department 1 was changed outside"),
        ("UPDATE case_file SET applicant = CAST(x'e78e' AS TEXT)", "case_file 1 was changed"),
        ("UPDATE case_file SET due_at = 'never'", "case_file 1 was changed outside"),
        ("UPDATE step SET said = 'x' WHERE no = 3", "Step 3 of the journal was changed"),
        ("UPDATE step SET at = 'x' WHERE no = 3", "Step 3 of the journal was changed"),
        ("UPDATE step_change SET table_name = 'x' WHERE step_no = 2", "Step 2 of the journal"),
        ("UPDATE step_change SET last = 1 << 60 WHERE step_no = 1", "Step 1 of the journal"),
        ("UPDATE step_change SET step_no = 'x' WHERE step_no = 2", "Step 2 of the journal"),
        ("UPDATE step_image SET fields = 'x' WHERE change_id = 3", "keeps of number_book 1 was"),
        ("UPDATE step_image SET fields = NULL WHERE change_id = 3", "keeps of number_book 1 was"),
        ("UPDATE step_image SET rows = NULL WHERE change_id = 1", "keeps of staff 1 was removed"),
        ("UPDATE step_image SET rows = x'00' WHERE change_id = 2", "keeps of staff 1 was changed"),
        ("DELETE FROM step_image WHERE change_id = 1", "keeps of staff 1 was removed"),
    ],
)
def test_what_no_step_can_have_written_is_named_too(
    used: Store, statement: str, found: str
) -> None:
    findings = behind(used, statement)
    assert any(found in finding for finding in findings), findings


@pytest.mark.parametrize("verb", [undo, redo])
def test_undo_leaves_the_journal_whole(used: Store, verb: Callable[[Store, str], int]) -> None:
    if verb is redo:
        undo(used, "me")
    verb(used, "me")
    with used.reading() as connection:
        assert len(connection.scalars(select(StepRow.no)).all()) == 12 + (verb is redo)
    assert looked_at(used).findings == ()


def test_a_byte_that_turned_has_changed_nothing_or_is_found(used: Store, tmp_path: Path) -> None:
    hall = tmp_path / "walk" / "w.hall"
    hall.parent.mkdir()
    backup.copy(Path(used.place), hall)
    dice = random.Random(20261126)
    seen = list(flips(hall, dense(hall, 24, dice), dice))
    assert [flip for flip in seen if flip.harm] == []
    assert sum(bool(flip.seen) for flip in seen) > len(seen) / 2


def nothing(*_: object) -> tuple[()]:
    return ()


CHAIN = verification._Chain


@pytest.mark.parametrize(
    ("look", "statement"),
    [
        ((History, "unwound", nothing), "UPDATE staff SET name = '假' WHERE id = 30"),
        ((History, "unwound", nothing), "DELETE FROM department"),
        ((CHAIN, "walked", nothing), "UPDATE step SET who = '假' WHERE no = 3"),
        ((CHAIN, "walked", nothing), "DELETE FROM step WHERE no = 11"),
        (
            (verification, "_images", nothing),
            "UPDATE step_image SET fields = NULL WHERE change_id = 3",
        ),
        ((history, "rows_as_stored", plain_rows), "UPDATE staff SET active = 2 WHERE id = 30"),
        ((derive, "compared", nothing), "INSERT INTO search_case(rowid, words) VALUES (77, '假')"),
    ],
)
def test_each_look_finds_what_no_other_does(
    used: Store,
    monkeypatch: pytest.MonkeyPatch,
    look: tuple[object, str, Callable[..., object]],
    statement: str,
) -> None:
    """Blinded in one eye, the verification sees nothing: so each of these tests can fail."""
    assert behind(used, statement) != []
    monkeypatch.setattr(*look)
    assert looked_at(used).sound
