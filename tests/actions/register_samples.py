"""Values that fill any register, so that the tests of the mechanism know none by name."""

from collections.abc import Iterator
from datetime import date, datetime

from hallapp.actions import people, registers
from hallapp.actions.hall import Hall
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import Field, Kind, Register

PEOPLE = ("甲一", "乙二", "丙三", "丁四", "戊五", "己六", "庚七")
DAY = date(2026, 3, 2)


def staffed(hall: Hall) -> None:
    """Enough people for every field of an entry to name another."""
    for name in PEOPLE:
        people.add_staff(hall, name)


def filled(hall: Hall, spec: Register) -> dict[str, object]:
    """Every field that a person fills, but the moments that moves stamp."""
    names = iter(PEOPLE)
    stamps = {move.stamp for move in spec.moves}
    return {
        field.name: _value(hall, field, names)
        for field in spec.fields
        if field.name not in stamps and not (field.kind is Kind.ENTRY and not field.needed)
    }


def _value(hall: Hall, field: Field, names: Iterator[str]) -> object:
    if field.kind is Kind.ENTRY:
        other = register_called(field.of)
        return registers.add(hall, other.key, filled(hall, other)).entry_no
    return {
        Kind.TEXT: f"{field.name} 文字",
        Kind.LONG: f"{field.name}，第一行\n第二行",
        Kind.NAME: "欧阳文博",
        Kind.PHONE: "13812345678",
        Kind.MOMENT: datetime(2026, 3, 2, 9, 1),
        Kind.DAY: DAY,
        Kind.COUNT: 3,
        Kind.YES_NO: True,
        Kind.CHOICE: field.codes[0] if field.choices else "",
        Kind.CHOICES: ",".join(field.codes[:2]),
        Kind.WINDOW: "7",
        Kind.STAFF: next(names) if field.kind is Kind.STAFF else "",
        Kind.DEPARTMENT: "自然资源局",
    }[field.kind]
