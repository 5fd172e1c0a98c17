"""Photos for paper: cut to their frame at 300 dots an inch at most, else passed on untouched."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from hallapp.domain.staff import WHOLE, Crop

DPI: Final = 300
_SPARE = 1.2  # below this a smaller picture would lose more than it saves
_QUALITY = 90


def cut(jpeg: bytes, crop: Crop, height: float) -> bytes:
    """The part of a photo that is shown `height` mm high; the same bytes if nothing changes."""
    most = round(height / 25.4 * DPI)
    with Image.open(BytesIO(jpeg)) as opened:
        wide, high = opened.width / WHOLE, opened.height / WHOLE
        left, top = round(crop.left * wide), round(crop.top * high)
        right, foot = left + round(crop.width * wide), top + round(crop.height * high)
        box = (left, top, max(right, left + 1), max(foot, top + 1))
        whole = box == (0, 0, opened.width, opened.height)
        small = box[3] - box[1] <= most * _SPARE
        if whole and small and opened.format == "JPEG" and opened.mode in {"RGB", "L"}:
            return jpeg
        part = opened.convert("RGB").crop(box)
    if not small:
        part.thumbnail((most, most))
    return _kept(part)


def grey(jpeg: bytes) -> bytes:
    """A photo for a black and white printer: contrast lifted, the ground left white."""
    with Image.open(BytesIO(jpeg)) as opened:
        return _kept(ImageOps.autocontrast(opened.convert("L"), cutoff=1))


def _kept(image: Image.Image) -> bytes:
    held = BytesIO()
    image.save(held, "JPEG", quality=_QUALITY)
    return held.getvalue()
