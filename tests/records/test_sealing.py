import pytest

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.records.sealing import Opener, Wrapped, new_opener, seal, seal_text, unwrap

PASSPHRASE = "铁面无私，秉公执纪"
PLACE = "misconduct_report/JB-26-001/content"


@pytest.fixture(scope="module")
def opener() -> Opener:
    return new_opener()


@pytest.fixture(scope="module")
def wrapped(opener: Opener) -> Wrapped:
    return opener.wrapped(PASSPHRASE)


def test_what_is_sealed_is_opened_at_its_place_alone(opener: Opener, wrapped: Wrapped) -> None:
    kept = seal_text(wrapped.public, "收受礼品\n第二行", PLACE)
    assert opener.open_text(kept, PLACE) == "收受礼品\n第二行"
    with pytest.raises(StoreTrouble):
        opener.open_text(kept, PLACE.replace("001", "002"))
    with pytest.raises(StoreTrouble):
        new_opener().open_text(kept, PLACE)
    torn = bytearray(seal(wrapped.public, b"x" * 40, PLACE))
    torn[-1] ^= 1
    with pytest.raises(StoreTrouble):
        opener.open(bytes(torn), PLACE)
    with pytest.raises(StoreTrouble):
        opener.open(b"", PLACE)


def test_the_same_text_never_looks_the_same_and_an_empty_one_looks_like_any(
    opener: Opener, wrapped: Wrapped
) -> None:
    first, second = (seal_text(wrapped.public, "电话", PLACE) for _ in range(2))
    assert first != second
    assert len(first) == len(seal_text(wrapped.public, "", PLACE))
    assert opener.open_text(seal_text(wrapped.public, "", PLACE), PLACE) == ""
    assert opener.open_text(seal_text(wrapped.public, "x\x80" * 200, PLACE), PLACE) == "x\x80" * 200


def test_only_its_passphrase_unwraps_the_key(wrapped: Wrapped) -> None:
    kept = seal_text(wrapped.public, "一句话", PLACE)
    assert unwrap(wrapped, f" {PASSPHRASE.replace('，', ',')} ").open_text(kept, PLACE) == "一句话"
    with pytest.raises(Refused) as refused:
        unwrap(wrapped, PASSPHRASE + "。")
    assert refused.value.field == "passphrase"


def test_a_new_wrapping_holds_the_same_key(opener: Opener, wrapped: Wrapped) -> None:
    again = unwrap(opener.wrapped("另一个口令，更长"), "另一个口令，更长")
    assert again.open_text(seal_text(wrapped.public, "一句话", PLACE), PLACE) == "一句话"
