"""Sealing: anybody can put something in, only the holder of a passphrase can take it out.

The construction is HPKE, RFC 9180, in base mode: X25519, HKDF-SHA256, ChaCha20-Poly1305, a fresh
ephemeral key for every sealed value. What is sealed is bound to its place (register, number,
field) by HPKE's ``info``, so that nobody can move it to another. The private key lies in the hall
wrapped by a key that argon2id (RFC 9106, its second recommended setting: 64 MiB, 3 passes) derives
from the passphrase. Who loses the passphrase has lost what is sealed: there is no way round.
"""

import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from unicodedata import normalize

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.wording import QT_TRANSLATE_NOOP

WRONG = QT_TRANSLATE_NOOP("Refused", "This is not the passphrase.")
TAMPERED = QT_TRANSLATE_NOOP(
    "StoreTrouble", "Something sealed cannot be opened: it was changed behind the program's back."
)

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_PASSES, _KIBIBYTES, _LANES = 3, 65_536, 4
_KEY, _SALT, _NONCE = 32, 16, 12
_ROUND = 128  # bytes: how long a sealed text is says little of the text


@dataclass(frozen=True)
class Wrapped:
    """A private key under a passphrase."""

    public: bytes
    salt: bytes
    nonce: bytes
    private: bytes


class Opener:
    """Opens what was sealed, as long as somebody holds it; its key is never written anywhere."""

    def __init__(self, private: bytes) -> None:
        self._key = X25519PrivateKey.from_private_bytes(private)

    def open(self, sealed: bytes, place: str) -> bytes:
        """What was sealed at a place; raises `StoreTrouble` if it is not what was sealed there."""
        try:
            return _SUITE.decrypt(sealed, self._key, info=place.encode())
        except (InvalidTag, ValueError) as error:
            raise StoreTrouble(TAMPERED) from error

    def open_text(self, kept: str, place: str) -> str:
        """A text from how a column keeps it."""
        padded = self.open(b64decode(kept), place)
        return padded[: padded.rindex(b"\x80")].decode()

    def wrapped(self, passphrase: str) -> Wrapped:
        """Its key under a passphrase."""
        salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
        public = self._key.public_key().public_bytes_raw()
        around = ChaCha20Poly1305(stretched(passphrase, salt))
        private = around.encrypt(nonce, self._key.private_bytes_raw(), public)
        return Wrapped(public, salt, nonce, private)


def new_opener() -> Opener:
    """A new key pair."""
    return Opener(X25519PrivateKey.generate().private_bytes_raw())


def unwrap(kept: Wrapped, passphrase: str) -> Opener:
    """The opener under a passphrase; raises `Refused` if it is another one."""
    around = ChaCha20Poly1305(stretched(passphrase, kept.salt))
    try:
        return Opener(around.decrypt(kept.nonce, kept.private, kept.public))
    except InvalidTag:
        raise Refused(WRONG, field="passphrase") from None


def seal(public: bytes, plain: bytes, place: str) -> bytes:
    """Seal something at a place, for the holder of the other half of a public key."""
    return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(public), info=place.encode())


def seal_text(public: bytes, text: str, place: str) -> str:
    """A text as a column keeps it: padded, sealed, in base64."""
    padded = text.encode() + b"\x80"
    padded += bytes(-len(padded) % _ROUND)
    return b64encode(seal(public, padded, place)).decode()


def stretched(passphrase: str, salt: bytes) -> bytes:
    """The key of a passphrase; full-width and half-width letters are the same."""
    said = normalize("NFKC", passphrase).strip().encode()
    return hash_secret_raw(said, salt, _PASSES, _KIBIBYTES, _LANES, _KEY, Type.ID)
