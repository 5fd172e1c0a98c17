from hallapp.domain import intake
from hallapp.domain.intake import KINDS, NewIntake, kind_called, place_of, values_of
from hallapp.domain.registers import REGISTERS
from hallapp.domain.registers.spec import Kind, Register


def spec(key: str) -> Register:
    found = kind_called(key).spec
    assert found is not None
    return found


def test_every_kind_has_a_register_of_the_hall_but_the_enquiry() -> None:
    known = {each.key for each in REGISTERS}
    assert [kind.key for kind in KINDS][:5] == [
        "complaint", "unmet", "enquiry", "praise", "suggestion",
    ]  # fmt: skip
    assert all(kind.register in known for kind in KINDS if kind.register)
    assert kind_called("enquiry").spec is None
    assert len(KINDS) < 10  # one digit


def test_what_is_said_goes_where_the_register_has_a_place() -> None:
    new = NewIntake(
        kind="complaint", phone=" 13800001234 ", window="3", sentence=" 没人叫号 ", remark="要答复"
    )
    assert values_of(new, spec("complaint")) == {
        "content": "没人叫号",
        "phone": "13800001234",
        "about_window": "3",
        "channel": "counter",
        "remark": "要答复",
    }
    by_phone = NewIntake(kind="complaint", sentence="没人叫号", by_phone=True)
    assert values_of(by_phone, spec("complaint")) == {"content": "没人叫号", "channel": "phone"}


def test_what_a_register_has_no_place_for_is_left_out() -> None:
    praise = NewIntake(kind="praise", phone="13800001234", window="3", sentence="很耐心")
    assert values_of(praise, spec("praise")) == {"kind": "note", "content": "很耐心", "window": "3"}
    assert place_of(spec("praise"), Kind.PHONE) is None
    assert intake.place_of(spec("suggestion"), Kind.WINDOW) is None
