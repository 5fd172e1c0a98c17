"""The hall's key: what people's names and phones in registers are kept under.

Each entry has a key of its own (`EntryKey`), kept under the hall's key; the entry's values are
kept under the entry's key, bound to their place. So a lawful erasure throws one small key away
and touches neither table nor journal: what the journal and old images hold of that entry can be
read by nobody any more, its digests still agree, and the chain still verifies.

The hall's key lies in the file as it is while nobody signs in: whoever has the file reads it.
Once people sign in there is a new one, which the file holds only under each person's password and
under the recovery code, stretched by argon2id; the old one is overwritten.

ChaCha20-Poly1305 throughout, a fresh nonce each time.
"""

import secrets
from base64 import b64decode, b64encode
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from hallapp.domain.errors import StoreTrouble
from hallapp.records.sealing import TAMPERED, stretched

KEY, NONCE, SALT = 32, 12, 16
_ROUND = 32  # bytes: how long a value is says little of it
_CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O and U, which are misread
_CODE_LENGTH, _GROUP = 25, 5  # 125 bits


class Locked(NamedTuple):
    """A key under a password."""

    salt: bytes
    nonce: bytes
    key: bytes


def new_key() -> bytes:
    """A key that nobody knows."""
    return secrets.token_bytes(KEY)


def new_code() -> str:
    """A recovery code, in groups."""
    signs = "".join(secrets.choice(_CODE) for _ in range(_CODE_LENGTH))
    return "-".join(signs[at : at + _GROUP] for at in range(0, _CODE_LENGTH, _GROUP))


def code_as_meant(typed: str) -> str:
    """A recovery code as it was printed, however it was typed."""
    read = typed.upper().translate(str.maketrans("ILO", "110"))
    return "".join(sign for sign in read if sign in _CODE)


def lock_up(key: bytes, password: str) -> Locked:
    """A key under a password."""
    salt, nonce = secrets.token_bytes(SALT), secrets.token_bytes(NONCE)
    kept = ChaCha20Poly1305(stretched(password, salt)).encrypt(nonce, key, None)
    return Locked(salt, nonce, kept)


def take_out(locked: Locked, password: str) -> bytes | None:
    """The key under a password; None if it is another one."""
    around = ChaCha20Poly1305(stretched(password, locked.salt))
    try:
        return around.decrypt(locked.nonce, locked.key, None)
    except InvalidTag:
        return None


def wrap(around: bytes, key: bytes, place: str) -> bytes:
    """An entry's key under the hall's."""
    nonce = secrets.token_bytes(NONCE)
    return nonce + ChaCha20Poly1305(around).encrypt(nonce, key, place.encode())


def unwrap(around: bytes, kept: bytes, place: str) -> bytes:
    """An entry's key; raises `StoreTrouble` if it was kept under another or elsewhere."""
    try:
        return ChaCha20Poly1305(around).decrypt(kept[:NONCE], kept[NONCE:], place.encode())
    except InvalidTag as error:
        raise StoreTrouble(TAMPERED) from error


def seal(key: bytes, text: str, place: str) -> str:
    """A value as its column keeps it; that there is none is no secret."""
    if not text:
        return ""
    padded = text.encode() + b"\x80"
    padded += bytes(-len(padded) % _ROUND)
    return b64encode(wrap(key, padded, place)).decode()


def unseal(key: bytes, kept: str, place: str) -> str:
    """The value that a column keeps; raises `StoreTrouble` if it was not put there by us."""
    if not kept:
        return ""
    try:
        padded = unwrap(key, b64decode(kept, validate=True), place)
    except ValueError as error:
        raise StoreTrouble(TAMPERED) from error
    return padded[: padded.rindex(b"\x80")].decode()
