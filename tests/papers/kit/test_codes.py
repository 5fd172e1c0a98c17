"""The version of a code is the smallest that holds it, as qrcode itself finds it."""

import pytest
import qrcode
import zxingcpp
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

from hallapp.papers.kit import codes

LENGTHS = (1, 14, 15, 26, 62, 63, 84, 180, 181, 213, 214, 1000, 2331)


def _side(content: str) -> int:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(content)
    version: int = code.best_fit()
    return 17 + 4 * version


@pytest.mark.parametrize("length", LENGTHS)
def test_the_smallest_version_holds_the_bytes(length: int) -> None:
    content = ("a:" * length)[:length]
    assert codes.path(content)[0] == _side(content)


@pytest.mark.parametrize(
    "content", ["4" * 300, "HALL:Z-2026-0001", "服务大厅" * 40, "a" + "1" * 90]
)
def test_other_kinds_are_left_to_the_library(content: str) -> None:
    assert codes.path(content)[0] == _side(content)


def test_the_bars_are_the_modules() -> None:
    side, path = codes.path("HALL:Z-2026-0001")
    image = Image.new("L", (side + 8, side + 8), 255)
    parts = path.split()
    for left, top, wide in zip(parts[0::5], parts[1::5], parts[2::5], strict=True):
        image.paste(0, (int(left) + 4, int(top) + 4, int(left) + 4 + int(wide), int(top) + 5))
    (found,) = zxingcpp.read_barcodes(image.resize((side * 8 + 64, side * 8 + 64)))
    assert found.text == "HALL:Z-2026-0001"
