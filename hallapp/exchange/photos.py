"""Reads a photo from a file: turned right as its EXIF says, made small, nothing else kept."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from hallapp.domain.errors import Refused
from hallapp.domain.staff import PhotoFile
from hallapp.wording import QT_TRANSLATE_NOOP

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF")
"""What is a picture and nothing else: EPS and its like would be run by another program."""
MOST_BYTES = 40 * 1024 * 1024
MOST_DOTS = 80_000_000  # what a picture may unfold to
LONG_SIDE = 1400  # dots: 55 mm wide at 600 dpi
QUALITY = 88

_NO_PHOTO = QT_TRANSLATE_NOOP("Refused", "{name} is no photo that can be read.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Refused", "{name} is too large: choose a smaller photo.")


_UNREADABLE = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    OSError,
    SyntaxError,
    ValueError,
)


def opened_picture(
    source: bytes, name: str, *, field: str = "photo", formats: tuple[str, ...] | None = None
) -> tuple[Image.Image, str]:
    """The picture in a file, turned right, and the format of the file.

    Raises:
        Refused: it is no picture, torn, or unfolds to too many dots.
    """
    try:
        with Image.open(BytesIO(source), formats=formats or FORMATS) as opened:
            if opened.width * opened.height > MOST_DOTS:
                raise Refused(_TOO_LARGE, field=field, name=name)
            was = str(opened.format)
            return ImageOps.exif_transpose(opened), was
    except Image.DecompressionBombWarning as error:
        raise Refused(_TOO_LARGE, field=field, name=name) from error
    except _UNREADABLE as error:
        raise Refused(_NO_PHOTO, field=field, name=name) from error


def read_photo(source: Path | bytes, name: str = "") -> PhotoFile:
    """The photo in a file.

    Raises:
        Refused: it is no picture, torn, or too large.
    """
    if isinstance(source, Path):
        name = name or source.name
        if source.stat().st_size > MOST_BYTES:
            raise Refused(_TOO_LARGE, field="photo", name=name)
        source = source.read_bytes()
    turned, _ = opened_picture(source, name)
    turned = turned.convert("RGB")
    turned.thumbnail((LONG_SIDE, LONG_SIDE))
    held = BytesIO()
    turned.save(held, "JPEG", quality=QUALITY)
    return PhotoFile(held.getvalue(), turned.width, turned.height)
