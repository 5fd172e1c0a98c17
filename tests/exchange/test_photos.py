from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from hallapp.domain.errors import Refused
from hallapp.exchange.photos import read_photo


def picture(width: int, height: int, turned: int = 0) -> bytes:
    made = Image.new("RGB", (width, height), "white")
    made.paste("red", (0, 0, width // 2, height // 2))
    exif = Image.Exif()
    if turned:
        exif[0x0112] = turned
    exif[0x010F] = "somebody's telephone"
    held = BytesIO()
    made.save(held, "JPEG", exif=exif)
    return held.getvalue()


def test_a_photo_is_turned_right_and_its_origin_forgotten() -> None:
    read = read_photo(picture(60, 40, turned=6))
    assert (read.width, read.height) == (40, 60)
    with Image.open(BytesIO(read.jpeg)) as made:
        assert not made.getexif()
        right = made.convert("RGB").getpixel((30, 10))
    assert isinstance(right, tuple)
    assert right[0] > 200
    assert right[1] < 60


def test_a_large_photo_is_made_small(tmp_path: Path) -> None:
    place = tmp_path / "a.jpg"
    place.write_bytes(picture(4000, 3000))
    read = read_photo(place)
    assert (read.width, read.height) == (1400, 1050)


@pytest.mark.parametrize("torn", [b"", b"not a picture", picture(60, 40)[:200]])
def test_what_is_no_photo_is_refused_by_name(torn: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_photo(torn, "刘文静.jpg")
    assert refused.value.field == "photo"


@pytest.mark.parametrize(
    "drawing",
    [
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    ],
)
def test_a_drawing_that_would_be_run_is_no_photo(
    drawing: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subprocess.Popen", None)
    with pytest.raises(Refused, match="no photo"):
        read_photo(drawing, "x.jpg")
