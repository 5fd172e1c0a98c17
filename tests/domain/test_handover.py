"""What is handed over names fields of registers, and every thing has a name of its own."""

from hallapp.domain.handover import IN_HAND, LASTING, InHand, Matter
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import Kind


def test_what_is_in_hand_names_fields_of_registers() -> None:
    for register, fields in IN_HAND.items():
        spec = register_called(register)
        assert all(spec.by_name[name].kind is Kind.STAFF for name in fields)
    assert set(IN_HAND) > LASTING


def test_a_thing_is_named_by_where_it_stands() -> None:
    case = InHand(matter=Matter.CASE, key=7, number="2026-0910-0142")
    entry = InHand(
        matter=Matter.ENTRY, key=7, number="BG-26-001", register="held_item", field="holder"
    )
    assert (case.id, entry.id) == ("case:::7", "entry:held_item:holder:7")
