"""People sign in: the switch, passwords that wait, the recovery code, and what the file tells."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from hallapp.actions import finding, intake, logins, register_detail, registers, sign_in, steps
from hallapp.actions.hall import Hall, open_hall
from hallapp.actions.rights import DENIED
from hallapp.domain.errors import Refused
from hallapp.domain.passwords import FREE_TRIES, LONGEST_WAIT, wait_after, wait_left
from hallapp.domain.registers.lines import EntryFilter
from hallapp.domain.rights import Role
from hallapp.records import sealing
from hallapp.records.base import table_of
from hallapp.records.registers import ENTRIES
from tests.actions.conftest import MONDAY, Desk

BOSS, PASSWORD = "许静", "向阳花开十二朵7"
TABLE = table_of(ENTRIES["complaint"]).name
NAME, PHONE = "欧阳若兰", "13987650432"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same derivation with little memory: a test signs in often."""
    monkeypatch.setattr(sealing, "_KIBIBYTES", 256)


def complaint(hall: Hall, name: str = NAME, phone: str = PHONE) -> int:
    said = {"content": "等候太久", "complainant": name, "phone": phone, "channel": "counter"}
    return registers.add(hall, "complaint", said).id


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        deed()
    return str(refusal.value)


def bytes_of(place: Path) -> bytes:
    return b"".join(
        file.read_bytes() for end in ("", "-wal") if (file := Path(f"{place}{end}")).exists()
    )


def test_the_switch_asks_for_a_name_afterwards_and_lets_go_again(desk: Desk) -> None:
    hall = desk.hall
    code = sign_in.turn_on(hall, BOSS, PASSWORD)
    assert len(code.replace("-", "")) == 25
    assert hall.who == BOSS
    assert sign_in.names(hall) == (BOSS,)
    assert "switched on already" in refused(lambda: sign_in.turn_on(hall, BOSS, PASSWORD))
    sign_in.sign_out(hall)
    assert "sign in first" in refused(lambda: steps.last(hall))
    sign_in.sign_in(hall, BOSS, f" {PASSWORD} ")
    sign_in.turn_off(hall, PASSWORD)
    assert not hall.sign_in
    assert hall.who == "周慧芳"
    assert steps.verify(hall).sound


@pytest.mark.parametrize("password", ["kurz", "aaaaaaaaaa", f"{BOSS}123456"])
def test_a_weak_password_is_refused(desk: Desk, password: str) -> None:
    refused(lambda: sign_in.turn_on(desk.hall, BOSS, password))
    assert not desk.hall.sign_in
    assert desk.hall.signed_in is None


def test_wrong_passwords_make_the_next_wait_also_after_a_restart(desk: Desk) -> None:
    hall = desk.hall
    sign_in.turn_on(hall, BOSS, PASSWORD)
    sign_in.sign_out(hall)
    for _ in range(FREE_TRIES):
        assert "is wrong" in refused(lambda: sign_in.sign_in(hall, BOSS, "牡丹花开十二朵7"))
    again = open_hall(Path(hall.store.place), lambda: desk.now, "周慧芳")
    assert "wait 5 seconds" in refused(lambda: sign_in.sign_in(again, BOSS, PASSWORD))
    desk.now += timedelta(seconds=6)
    assert "is wrong" in refused(lambda: sign_in.sign_in(again, BOSS, "牡丹花开十二朵7"))
    assert "wait 10 seconds" in refused(lambda: sign_in.sign_in(again, BOSS, PASSWORD))
    desk.now += timedelta(seconds=10)
    sign_in.sign_in(again, BOSS, PASSWORD)
    assert sum(line.label == sign_in.WRONG_STEP for line in steps.last(again)) == FREE_TRIES + 1
    again.close()


def test_waits_grow_and_a_clock_set_back_adds_nothing() -> None:
    waits = [wait_after(n) for n in range(30)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT
    assert wait_left(5, MONDAY, MONDAY - timedelta(days=300)) == wait_after(5)
    assert wait_left(5, MONDAY, MONDAY + timedelta(days=1)) == timedelta(0)
    assert wait_left(9, None, MONDAY) == timedelta(0)


def test_the_recovery_code_sets_the_supervisors_password_once(desk: Desk) -> None:
    hall = desk.hall
    code = sign_in.turn_on(hall, BOSS, PASSWORD)
    logins.add(hall, "何强", "青山绿水长流远7", {Role.VIEWER})
    entry = complaint(hall)
    sign_in.sign_out(hall)
    new = "松柏长青不怕寒7"
    assert "not the recovery code" in refused(
        lambda: sign_in.recover(hall, BOSS, sign_in.new_code(), new)
    )
    assert "Nobody called 何强" in refused(lambda: sign_in.recover(hall, "何强", code, new))
    fresh = sign_in.recover(hall, BOSS, code.lower().replace("-", " ").replace("1", "l"), new)
    assert fresh != code
    refused(lambda: sign_in.recover(hall, BOSS, code, new))
    sign_in.sign_in(hall, BOSS, new)
    assert registers.line(hall, "complaint", entry).values["complainant"] == NAME


def test_people_are_added_changed_and_removed_and_one_supervisor_remains(desk: Desk) -> None:
    hall = desk.hall
    sign_in.turn_on(hall, BOSS, PASSWORD)
    assert "A clerk of which" in refused(
        lambda: logins.add(hall, "何强", "青山绿水长流远7", {Role.CLERK})
    )
    logins.add(hall, "何强", "青山绿水长流远7", {Role.CLERK}, department="自然资源局")
    assert "signs in already" in refused(
        lambda: logins.add(hall, "何强", "青山绿水长流远7", {Role.VIEWER})
    )
    logins.amend(hall, "何强", {Role.VIEWER, Role.APPROVER})
    assert [(line.name, line.department) for line in logins.lines(hall)] == [
        (BOSS, ""),
        ("何强", ""),
    ]
    logins.set_password(hall, "何强", "高山流水遇知音7")
    for deed in (
        lambda: logins.amend(hall, BOSS, {Role.VIEWER}),
        lambda: logins.remove(hall, BOSS),
    ):
        assert "One supervisor" in refused(deed)
    sign_in.sign_in(hall, "何强", "高山流水遇知音7")
    sign_in.change_password(hall, "高山流水遇知音7", "春眠不觉晓处处7")
    with pytest.raises(Refused, match="only Supervisor may"):
        logins.remove(hall, BOSS)
    sign_in.sign_in(hall, BOSS, PASSWORD)
    logins.remove(hall, "何强")
    refused(lambda: sign_in.sign_in(hall, "何强", "春眠不觉晓处处7"))
    assert steps.verify(hall).sound


def test_who_loses_a_role_elsewhere_loses_it_here(desk: Desk) -> None:
    hall = desk.hall
    sign_in.turn_on(hall, BOSS, PASSWORD)
    logins.add(hall, "何强", "青山绿水长流远7", {Role.DUTY_LEADER})
    other = open_hall(Path(hall.store.place), lambda: desk.now, "x")
    other.store.look_around()
    sign_in.sign_in(other, "何强", "青山绿水长流远7")
    other.store.look_around()
    logins.amend(hall, "何强", {Role.VIEWER})
    other.store.look_around()
    with pytest.raises(Refused) as refusal:
        intake.count_enquiry(other, "7")
    assert refusal.value.sentence == DENIED
    logins.remove(hall, "何强")
    other.store.look_around()
    assert other.signed_in is None
    other.close()


def test_names_and_phones_stand_nowhere_in_the_file(desk: Desk) -> None:
    hall = desk.hall
    before = complaint(hall)
    sign_in.turn_on(hall, BOSS, PASSWORD)
    after = complaint(hall, "司马相如", "13711112222")
    registers.amend(hall, "complaint", before, {"complainant": "诸葛孔明"})
    hall.store.close()
    told = bytes_of(Path(hall.store.place))
    assert "等候太久".encode() in told
    for text in (NAME, PHONE, "司马相如", "13711112222", "诸葛孔明"):
        assert text.encode() not in told
        assert text.encode("utf-16-le") not in told
    assert registers.line(hall, "complaint", before).values["complainant"] == "诸葛孔明"
    assert registers.line(hall, "complaint", after).values["phone"] == "13711112222"
    assert steps.verify(hall).sound


def test_the_key_of_before_is_gone_and_opens_nothing(desk: Desk) -> None:
    hall = desk.hall
    complaint(hall)
    with closing(sqlite3.connect(hall.store.place)) as file:
        (old,) = file.execute("SELECT key FROM setting_hall_key").fetchone()
    assert old in bytes_of(Path(hall.store.place))
    sign_in.turn_on(hall, BOSS, PASSWORD)
    assert hall.key is not None
    assert hall.key.key != old
    told = bytes_of(Path(hall.store.place))  # with the log, as a stolen PC has it
    assert old not in told
    assert hall.key.key not in told


def test_people_are_found_by_name_and_phone_all_the_same(desk: Desk) -> None:
    hall = desk.hall
    sign_in.turn_on(hall, BOSS, PASSWORD)
    entry = complaint(hall)
    for typed in (NAME, PHONE[3:9], f"{NAME} 等候"):
        (found,) = finding.find(hall, typed)
        assert found.line.id == entry
        assert [line.id for line in registers.lines(hall, "complaint", EntryFilter(text=typed))]
    registers.amend(hall, "complaint", entry, {"complainant": "公孙大娘"})
    assert not finding.find(hall, NAME)
    assert finding.find(hall, "公孙大娘")
    sign_in.sign_out(hall)
    assert hall.known_people is None
    assert hall.key is None


def test_a_value_moved_to_another_entry_does_not_open(desk: Desk) -> None:
    hall = desk.hall
    one, other = complaint(hall), complaint(hall, "司马相如")
    with closing(sqlite3.connect(hall.store.place)) as file, file:
        file.execute(
            f"UPDATE {TABLE} SET complainant = "
            f"(SELECT complainant FROM {TABLE} WHERE id = ?) WHERE id = ?",
            (one, other),
        )
    with pytest.raises(Exception, match="changed behind the program"):
        register_detail.detail(hall, "complaint", other)
    assert not steps.verify(hall).sound
