"""What the law wants erased is gone from the whole file, and the journal still verifies."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from hallapp.actions import attachments, register_detail, registers, retention, sign_in, steps
from hallapp.actions.hall import Hall
from hallapp.actions.retention import years_before
from hallapp.actions.today import today
from hallapp.domain.attachments import AttachmentFile, AttachmentKind
from hallapp.domain.errors import Refused
from hallapp.records import sealing
from tests.actions.conftest import Desk

NAME, PHONE, PICTURE = "欧阳若兰", "13987650432", b"%PDF-1.4 the letter of complaint"


def commend(hall: Hall, giver: str = NAME) -> int:
    """An entry that is closed as soon as it is there."""
    said = {"kind": "note", "content": "服务热情", "giver": giver}
    return registers.add(hall, "commendation", said).id


def attach(hall: Hall, entry: int, content: bytes = PICTURE, name: str = "若兰的信.pdf") -> None:
    file = AttachmentFile(name, AttachmentKind.PDF, content)
    attachments.attach(hall, "commendation", entry, [file])


def told(hall: Hall) -> bytes:
    hall.store.close()
    place = Path(hall.store.place)
    return b"".join(
        file.read_bytes() for end in ("", "-wal") if (file := Path(f"{place}{end}")).exists()
    )


def due(hall: Hall) -> dict[str, int]:
    return {line.register: line.due for line in retention.kept(hall) if line.due}


def test_without_a_rule_nothing_is_due(desk: Desk) -> None:
    commend(desk.hall)
    desk.now += timedelta(days=9999)
    assert due(desk.hall) == {}
    with pytest.raises(Refused, match="due to be erased"):
        retention.erase(desk.hall, "commendation")


@pytest.mark.parametrize("years", ["0", "-1", "3.5", "101", "ten"])
def test_a_rule_is_whole_years(desk: Desk, years: str) -> None:
    with pytest.raises(Refused, match="whole years"):
        retention.set_years(desk.hall, "commendation", years)


def test_what_is_erased_is_gone_from_the_file_and_the_chain_verifies(desk: Desk) -> None:
    hall = desk.hall
    entry = commend(hall)
    registers.amend(hall, "commendation", entry, {"giver": "上官婉儿"})
    attach(hall, entry)
    retention.set_years(hall, "commendation", "3")
    desk.now = desk.now.replace(year=desk.now.year + 2)
    kept = commend(hall)
    attach(hall, kept, b"%PDF-1.4 another letter", "b.pdf")
    desk.now = desk.now.replace(year=desk.now.year + 1) + timedelta(days=1)
    assert due(hall) == {"commendation": 1}
    assert today(hall).erasures == 1
    assert "若兰的信".encode() in told(hall)
    assert PICTURE in told(hall)
    assert retention.erase(hall, "commendation") == 1
    detail = register_detail.detail(hall, "commendation", entry)
    assert detail.line.values["giver"] == ""
    assert not detail.files
    assert detail.events[-1].verb == "erase"
    assert "若兰的信".encode() not in told(hall)
    assert PICTURE not in told(hall)
    assert b"another letter" in told(hall)
    assert registers.line(hall, "commendation", kept).values["giver"] == NAME
    assert steps.verify(hall).sound
    assert due(hall) == {}


def test_nobody_opens_the_old_images_though_he_has_file_and_key(desk: Desk) -> None:
    hall = desk.hall
    entry = commend(hall)
    retention.set_years(hall, "commendation", "1")
    desk.now = desk.now.replace(year=desk.now.year + 2)
    with hall.reading() as connection:
        from hallapp.actions.private import Private
        from hallapp.domain.registers import register_called
        from hallapp.records.base import table_of
        from hallapp.records.registers import ENTRIES

        spec, table = register_called("commendation"), table_of(ENTRIES["commendation"])
        row = connection.execute(table.select().where(table.c.id == entry)).mappings().one()
        before = Private(hall, connection, spec, [row["entry_no"]])
        assert before.open(row["entry_no"], "giver", row["giver"]) == NAME
    retention.erase(hall, "commendation")
    with hall.reading() as connection:
        after = Private(hall, connection, spec, [row["entry_no"]])
        assert after.open(row["entry_no"], "giver", row["giver"]) == ""


def test_erasing_is_a_step_that_nothing_undoes(desk: Desk) -> None:
    hall = desk.hall
    entry = commend(hall)
    attach(hall, entry)
    retention.set_years(hall, "commendation", "1")
    desk.now = desk.now.replace(year=desk.now.year + 2)
    retention.erase(hall, "commendation")
    line = steps.last(hall, 1)[0]
    assert (line.label, line.values["count"], line.kind) == (retention.ERASE, 1, "record")
    steps.undo(hall)  # the rule
    with pytest.raises(Refused, match="taken back"):
        steps.undo(hall)
    assert steps.verify(hall).sound


def test_a_content_that_another_entry_has_too_stays(desk: Desk) -> None:
    hall = desk.hall
    attach(hall, commend(hall))
    retention.set_years(hall, "commendation", "1")
    desk.now = desk.now.replace(year=desk.now.year + 2)
    young = commend(hall)
    attach(hall, young)
    retention.erase(hall, "commendation")
    (file,) = register_detail.detail(hall, "commendation", young).files
    assert attachments.content(hall, file.id).content == PICTURE
    assert steps.verify(hall).sound


def test_imported_entries_are_erased_too_while_people_sign_in(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hallapp.actions.imports import apply
    from hallapp.domain.imports import ParsedRow

    monkeypatch.setattr(sealing, "_KIBIBYTES", 256)
    hall = desk.hall
    sign_in.turn_on(hall, "许静", "向阳花开十二朵7")
    rows = [
        ParsedRow(n, {"received_at": desk.now, "kind": "note", "content": f"好{n}", "giver": NAME})
        for n in range(3)
    ]
    assert apply(hall, "commendation", rows).imported == 3
    retention.set_years(hall, "commendation", "1")
    desk.now = desk.now.replace(year=desk.now.year + 2)
    assert retention.erase(hall, "commendation") == 3
    assert all(not line.values["giver"] for line in registers.lines(hall, "commendation"))
    assert steps.verify(hall).sound


def test_the_29th_of_february_has_a_day_in_every_year() -> None:
    assert years_before(date(2028, 2, 29), 4) == date(2024, 2, 29)
    assert years_before(date(2028, 2, 29), 3) == date(2025, 2, 28)
