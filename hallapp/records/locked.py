"""A backup under a passphrase: what is lost with the stick tells nothing.

The file, in order: `MAGIC`; the private key wrapped by the passphrase as `sealing` wraps it
(argon2id); the file's own random key, sealed to the public half; the SHA-256 of all that. Then the
hall in chunks of 64 KiB under ChaCha20-Poly1305, whose nonce is the chunk's number and whether it
is the last (the STREAM construction, as in age): a chunk that is changed, moved, left out, added,
or a file that was cut between two chunks, does not open. Making one needs no passphrase, only the
public half, so that nothing secret stays on the computer.
"""

import hashlib
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from hallapp.domain.errors import StoreTrouble
from hallapp.records import sealing, trouble
from hallapp.records.sealing import Wrapped

MAGIC = b"HALLLOCK\x01"
CHUNK = 65_536
_PLACE = "backup"
_TAG, _KEY, _DIGEST = 16, 32, 32
_PARTS = (32, 16, 12, _KEY + _TAG)
"""Public half, salt, nonce, wrapped private half."""
_SEALED = 32 + _KEY + _TAG
_HEAD = len(MAGIC) + sum(_PARTS) + _SEALED + _DIGEST


def is_locked(file: Path) -> bool:
    """Whether a file says that it is a locked backup."""
    with file.open("rb") as opened:
        return opened.read(len(MAGIC) - 1) == MAGIC[:-1]


def lock(passphrase: str) -> Wrapped:
    """What locks backups under a new passphrase."""
    return sealing.new_opener().wrapped(passphrase)


def write(plain: BinaryIO, kept: Wrapped) -> Iterator[bytes]:
    """The pieces of a locked backup."""
    key = secrets.token_bytes(_KEY)
    head = MAGIC + kept.public + kept.salt + kept.nonce + kept.private
    head += sealing.seal(kept.public, key, _PLACE)
    digest = hashlib.sha256(head).digest()
    yield head + digest
    cipher, number = ChaCha20Poly1305(key), 0
    chunk = plain.read(CHUNK)
    while True:
        following = plain.read(CHUNK)
        yield cipher.encrypt(_nonce(number, last=not following), chunk, digest)
        if not following:
            return
        chunk, number = following, number + 1


def read(locked: BinaryIO, passphrase: str, place: str) -> Iterator[bytes]:
    """The hall's pieces.

    Raises:
        Refused: it is another passphrase.
        StoreTrouble: it was changed or cut off, or made by a newer program.
    """
    key, digest = _opened_head(locked.read(_HEAD), passphrase, place)
    cipher, number = ChaCha20Poly1305(key), 0
    chunk = locked.read(CHUNK + _TAG)
    while True:
        following = locked.read(CHUNK + _TAG)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), chunk, digest)
        except InvalidTag:
            raise _damaged(place) from None
        if not following:
            return
        chunk, number = following, number + 1


def _opened_head(head: bytes, passphrase: str, place: str) -> tuple[bytes, bytes]:
    """The file's key, and the digest that binds every chunk to its head."""
    said, digest = head[:-_DIGEST], head[-_DIGEST:]
    name, version = MAGIC[:-1], said[len(MAGIC) - 1 : len(MAGIC)]
    if len(head) == _HEAD and said.startswith(name) and version > MAGIC[-1:]:
        raise StoreTrouble(trouble.BACKUP_NEWER, place=place)
    if len(head) != _HEAD or hashlib.sha256(said).digest() != digest:
        raise _damaged(place)
    parts, at = [], len(MAGIC)
    for size in _PARTS:
        parts.append(said[at : at + size])
        at += size
    opener = sealing.unwrap(Wrapped(*parts), passphrase)
    try:
        return opener.open(said[at:], _PLACE), digest
    except StoreTrouble:
        raise _damaged(place) from None


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + bytes([last])


def _damaged(place: str) -> StoreTrouble:
    return StoreTrouble(trouble.BACKUP_DAMAGED, place=place)
