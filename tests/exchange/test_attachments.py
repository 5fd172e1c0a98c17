import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from hallapp.domain.attachments import AttachmentKind
from hallapp.domain.errors import Refused
from hallapp.exchange.attachments import read_attachment

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def picture(kind: str, mode: str = "RGB", **saved: Any) -> bytes:
    made = Image.new("RGB", (60, 40), "white")
    made.paste("red", (0, 0, 30, 20))
    made = made.convert(mode)
    held = BytesIO()
    made.save(held, kind, **saved)
    return held.getvalue()


def see_through(kind: str) -> bytes:
    held = BytesIO()
    Image.new("RGBA", (60, 40), (255, 0, 0, 90)).save(held, kind)
    return held.getvalue()


def from_a_phone() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned
    exif[0x010F] = "somebody's telephone"
    exif.get_ifd(0x8825)[1] = "N"  # where it was taken
    return picture("JPEG", exif=exif)


def bomb() -> bytes:
    """A PNG of 90,000 × 90,000 dots in some bytes."""

    def chunk(kind: bytes, held: bytes) -> bytes:
        sum_of = struct.pack(">I", zlib.crc32(kind + held))
        return struct.pack(">I", len(held)) + kind + held + sum_of

    head = struct.pack(">IIBBBBB", 90_000, 90_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def test_a_photo_is_turned_right_and_its_origin_forgotten() -> None:
    read = read_attachment(from_a_phone(), "现场.jpg")
    assert (read.name, read.kind) == ("现场.jpg", AttachmentKind.JPEG)
    with Image.open(BytesIO(read.content)) as made:
        assert (made.size, made.format) == ((40, 60), "JPEG")
        assert not made.getexif()
    assert b"telephone" not in read.content
    with Image.open(BytesIO(read.thumb)) as small:
        assert small.format == "JPEG"


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (picture("PNG"), AttachmentKind.PNG),
        (picture("PNG", "RGBA"), AttachmentKind.PNG),
        (picture("PNG", "P"), AttachmentKind.PNG),
        (picture("WEBP"), AttachmentKind.JPEG),
        (see_through("WEBP"), AttachmentKind.PNG),
        (PDF, AttachmentKind.PDF),
    ],
)
def test_a_file_is_what_its_content_says(source: bytes, kind: AttachmentKind) -> None:
    read = read_attachment(source, "表扬信.exe")
    assert read.kind is kind
    assert bool(read.thumb) is (kind is not AttachmentKind.PDF)


def test_a_large_picture_is_made_smaller() -> None:
    held = BytesIO()
    Image.new("L", (6000, 100)).save(held, "JPEG")
    with Image.open(BytesIO(read_attachment(held.getvalue(), "a.jpg").content)) as made:
        assert made.width == 4000


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"MZ\x90\x00",
        picture("GIF"),
        picture("TIFF"),
        PDF[:30],
        picture("JPEG")[:200],
        picture("PNG")[:60],
        b"RIFF\x00\x00\x00\x00WEBP",
        bomb(),
    ],
)
def test_anything_else_is_refused_by_name(source: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_attachment(source, "附件.jpg")
    assert refused.value.field == "attachment"
    assert refused.value.values["name"] == "附件.jpg"


def test_a_file_is_read_from_its_place(tmp_path: Path) -> None:
    place = tmp_path / "信.pdf"
    place.write_bytes(PDF)
    assert read_attachment(place).name == "信.pdf"
    place.write_bytes(PDF + bytes(1024 * 1024) + b"%%EOF")
    with pytest.raises(Refused):
        read_attachment(place, megabytes=1)
    for gone in (tmp_path / "none.pdf", tmp_path):
        with pytest.raises(Refused):
            read_attachment(gone)
