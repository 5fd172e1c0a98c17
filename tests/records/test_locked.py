import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.records import locked, sealing, trouble
from hallapp.records.sealing import Wrapped

SAID = "一句长长的口令"


@pytest.fixture(scope="module")
def lock() -> Wrapped:
    return locked.lock(SAID)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, lock: Wrapped) -> None:
    """The passphrase's key is derived once, not for every example."""
    key = sealing.stretched(SAID, lock.salt)
    derive = sealing.stretched

    def remembered(passphrase: str, salt: bytes) -> bytes:
        known = (passphrase, salt) == (SAID, lock.salt)
        return key if known else derive(passphrase, salt)

    monkeypatch.setattr(sealing, "stretched", remembered)
    monkeypatch.setattr(locked, "CHUNK", 64)


def written(plain: bytes, lock: Wrapped) -> bytes:
    return b"".join(locked.write(io.BytesIO(plain), lock))


def opened(kept: bytes, passphrase: str = SAID) -> bytes:
    return b"".join(locked.read(io.BytesIO(kept), passphrase, "b.locked"))


def sentence(kept: bytes) -> str:
    with pytest.raises(StoreTrouble) as caught:
        opened(kept)
    return caught.value.sentence


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_what_was_locked_opens_again(lock: Wrapped, plain: bytes) -> None:
    kept = written(plain, lock)
    assert opened(kept) == plain
    assert len(plain) < 8 or plain not in kept[locked._HEAD :]


def test_another_passphrase_is_told_from_a_damaged_file(lock: Wrapped) -> None:
    kept = written(b"hall" * 50, lock)
    with pytest.raises(Refused) as caught:
        opened(kept, "another one")
    assert (caught.value.sentence, caught.value.field) == (sealing.WRONG, "passphrase")
    assert opened(kept, f"  {SAID} ") == b"hall" * 50


def test_every_flipped_byte_and_every_cut_is_found(lock: Wrapped) -> None:
    kept = written(bytes(range(200)), lock)
    for at in range(len(kept)):
        flipped = kept[:at] + bytes([kept[at] ^ 2]) + kept[at + 1 :]
        newer = at == len(locked.MAGIC) - 1
        assert sentence(flipped) == (trouble.BACKUP_NEWER if newer else trouble.BACKUP_DAMAGED)
        assert sentence(kept[:at]) == trouble.BACKUP_DAMAGED


def test_chunks_that_are_moved_left_out_or_added_are_found(lock: Wrapped) -> None:
    kept = written(bytes(200), lock)
    head, step = kept[: locked._HEAD], 64 + 16
    chunks = [kept[at : at + step] for at in range(locked._HEAD, len(kept), step)]
    assert len(chunks) == 4
    for changed in (
        [chunks[1], chunks[0], *chunks[2:]],
        [chunks[0], *chunks[2:]],
        chunks[:-1],
        [*chunks, chunks[-1]],
        [*chunks, b"more"],
    ):
        assert sentence(head + b"".join(changed)) == trouble.BACKUP_DAMAGED
    other = written(bytes(200), lock)
    assert sentence(other[: locked._HEAD] + kept[locked._HEAD :]) == trouble.BACKUP_DAMAGED


def test_a_locked_file_is_known_by_its_beginning(lock: Wrapped, tmp_path: Path) -> None:
    file = tmp_path / "b"
    file.write_bytes(written(b"x", lock))
    assert locked.is_locked(file)
    file.write_bytes(b"SQLite format 3\0")
    assert not locked.is_locked(file)
