"""What can be attached to an entry: kinds told by content, names and sizes."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

MEGABYTE = 1024 * 1024
DEFAULT_MEGABYTES = 10
MOST_MEGABYTES = 100
_LONGEST = 120
_LONGEST_ENDING = 6

_TOO_LARGE = QT_TRANSLATE_NOOP("Refused", "{name} is larger than {most} MB.")
_NO_SIZE = QT_TRANSLATE_NOOP("Refused", "A file may have from 1 to {most} MB, not “{value}”.")


class AttachmentKind(StrEnum):
    """What a file is, by its content."""

    JPEG = "jpeg"
    PNG = "png"
    PDF = "pdf"

    @property
    def ending(self) -> str:
        """How a file of it ends."""
        return ".jpg" if self is AttachmentKind.JPEG else f".{self.value}"


@dataclass(frozen=True)
class AttachmentFile:
    """A file that was read and found good; `thumb` is a small JPEG, empty where there is none."""

    name: str
    kind: AttachmentKind
    content: bytes
    thumb: bytes = b""


@dataclass(frozen=True, kw_only=True)
class AttachmentLine:
    """One attachment as an entry shows it; `size` in bytes as they lie in the hall."""

    id: int
    name: str
    kind: AttachmentKind
    size: int
    added_at: datetime
    who: str
    thumb: bytes


def file_name(name: str) -> str:
    """The last part of a path, without what does not show, not too long; its ending stays."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()
    if len(shown) <= _LONGEST:
        return shown
    dot = shown.rfind(".", len(shown) - _LONGEST_ENDING)
    ending = shown[dot:] if dot >= 0 else ""
    return shown[: _LONGEST - len(ending)] + ending


def check_size(name: str, size: int, megabytes: int) -> None:
    """Refuse a file that is larger than the hall allows."""
    if size > megabytes * MEGABYTE:
        raise Refused(_TOO_LARGE, field="attachment", name=name, most=megabytes)


def read_megabytes(value: str) -> int:
    """How large a file may be; raises `Refused`."""
    text = value.strip()
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= MOST_MEGABYTES:
        raise Refused(_NO_SIZE, field="megabytes", value=value, most=MOST_MEGABYTES)
    return int(text)
