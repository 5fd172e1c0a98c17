import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.errors import StoreTrouble
from hallapp.records import sealing
from hallapp.records.hall_key import (
    code_as_meant,
    lock_up,
    new_code,
    new_key,
    seal,
    take_out,
    unseal,
    unwrap,
    wrap,
)

KEY, PLACE = bytes(range(32)), "complaint/TS-26-0001/phone"


@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_what_is_sealed_opens_again_in_its_place_alone(text: str) -> None:
    kept = seal(KEY, text, PLACE)
    assert unseal(KEY, kept, PLACE) == text
    if text:
        with pytest.raises(StoreTrouble):
            unseal(KEY, kept, PLACE + "x")
        with pytest.raises(StoreTrouble):
            unseal(new_key(), kept, PLACE)


def test_the_same_text_looks_different_each_time_and_tells_little_of_its_length() -> None:
    assert seal(KEY, "张三", PLACE) != seal(KEY, "张三", PLACE)
    assert len(seal(KEY, "张三", PLACE)) == len(seal(KEY, "欧阳若兰", PLACE))


def test_what_we_did_not_put_there_is_found() -> None:
    for kept in ("张三", "!!!!", "AAAA", seal(KEY, "张三", PLACE)[:-4]):
        with pytest.raises(StoreTrouble):
            unseal(KEY, kept, PLACE)


def test_a_key_goes_under_another_and_comes_back() -> None:
    inner = new_key()
    assert unwrap(KEY, wrap(KEY, inner, "a"), "a") == inner
    with pytest.raises(StoreTrouble):
        unwrap(KEY, wrap(KEY, inner, "a"), "b")


def test_a_password_opens_the_key_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_KIBIBYTES", 256)
    locked = lock_up(KEY, "向阳花开十二朵7")
    assert KEY not in b"".join(locked)
    assert take_out(locked, "向阳花开十二朵７") == KEY  # full-width digits are the same
    assert take_out(locked, "向阳花开十二朵8") is None


def test_a_recovery_code_is_read_however_it_was_typed() -> None:
    code = new_code()
    assert len(code_as_meant(code)) == 25
    assert code_as_meant(code.lower().replace("-", "  ")) == code_as_meant(code)
    assert code_as_meant("1l0o-iI") == "110011"
    assert new_code() != code
