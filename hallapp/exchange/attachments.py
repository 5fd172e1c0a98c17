"""Reads a file to be attached: what it is by its content, pictures turned right and stripped.

A picture is written anew, so that nothing else that lay in its file comes along: no place where it
was taken, no camera, no second picture. What is neither a photo nor a PDF is refused by name.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image

from hallapp.domain.attachments import (
    MOST_MEGABYTES,
    AttachmentFile,
    AttachmentKind,
    check_size,
    file_name,
)
from hallapp.domain.errors import Refused
from hallapp.exchange.photos import opened_picture
from hallapp.wording import QT_TRANSLATE_NOOP

FORMATS = ("JPEG", "PNG", "WEBP")
ENDINGS = ("jpg", "jpeg", "png", "webp", "pdf")
LONG_SIDE = 4000  # dots of a picture: a page at 350 dpi
THUMB = 192
QUALITY = 90

_STRANGE = QT_TRANSLATE_NOOP(
    "Refused", "{name} is neither a photo (JPEG, PNG, WebP) nor a PDF: it is not taken."
)
_TORN = QT_TRANSLATE_NOOP("Refused", "{name} is damaged: it is not taken.")
_UNREADABLE = QT_TRANSLATE_NOOP("Refused", "{name} cannot be read.")


def read_attachment(
    source: Path | bytes, name: str = "", megabytes: int = MOST_MEGABYTES
) -> AttachmentFile:
    """The file, checked.

    Raises:
        Refused: it cannot be read, is too large, damaged, or of no kind that is taken.
    """
    if isinstance(source, Path):
        name = file_name(name or source.name)
        try:
            check_size(name, source.stat().st_size, megabytes)
            source = source.read_bytes()
        except OSError:
            raise Refused(_UNREADABLE, field="attachment", name=name) from None
    name = file_name(name)
    check_size(name, len(source), megabytes)
    if source[:5] == b"%PDF-":
        return _document(source, name)
    if source[:3] == b"\xff\xd8\xff" or source[:8] == b"\x89PNG\r\n\x1a\n" or _is_webp(source):
        return _picture(source, name, megabytes)
    raise Refused(_STRANGE, field="attachment", name=name)


def _is_webp(source: bytes) -> bool:
    return source[:4] == b"RIFF" and source[8:12] == b"WEBP"


def _document(source: bytes, name: str) -> AttachmentFile:
    if b"%%EOF" not in source[-2048:]:
        raise Refused(_TORN, field="attachment", name=name)
    return AttachmentFile(name, AttachmentKind.PDF, source)


def _picture(source: bytes, name: str, megabytes: int) -> AttachmentFile:
    """Written anew: JPEG, or PNG where the picture is one or is transparent."""
    turned, was = opened_picture(source, name, field="attachment", formats=FORMATS)
    clear = turned.mode in {"RGBA", "LA", "PA"} or "transparency" in turned.info
    kind = AttachmentKind.PNG if was == "PNG" or clear else AttachmentKind.JPEG
    turned = turned.convert("RGBA" if clear else "RGB")
    turned.thumbnail((LONG_SIDE, LONG_SIDE))
    held = BytesIO()
    if kind is AttachmentKind.PNG:
        turned.save(held, "PNG")
    else:
        turned.save(held, "JPEG", quality=QUALITY)
    check_size(name, held.tell(), megabytes)
    return AttachmentFile(name, kind, held.getvalue(), _thumb(turned))


def _thumb(picture: Image.Image) -> bytes:
    """A small picture on white."""
    small = picture.convert("RGBA")
    small.thumbnail((THUMB, THUMB))
    ground = Image.new("RGB", small.size, "white")
    ground.paste(small, mask=small.getchannel("A"))
    held = BytesIO()
    ground.save(held, "JPEG", quality=80)
    return held.getvalue()
