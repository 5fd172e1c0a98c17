"""QR codes as one path in modules: rows of dark modules merged, so that no seam shows."""

from bisect import bisect_left
from functools import lru_cache
from re import finditer
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import BIT_LIMIT_TABLE, MODE_8BIT_BYTE

_MASK = 2  # chosen once: trying all eight costs six times as much
_SHORT = 9  # the last version that counts bytes in one
_HIGH = "1.02"  # of a bar: rows overlap a little


@lru_cache(maxsize=512)
def path(content: str) -> tuple[int, str]:
    """The side in modules, and the path of the dark bars from the upper left; no quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    code.add_data(content)
    _fit(code)
    code.make(fit=False)
    side = len(code.modules)
    rows = b"\0".join(bytes(map(bool, row)) for row in code.modules)  # a bar ends with its row
    bars = (found.span() for found in finditer(b"\1+", rows))
    across = side + 1
    path = " ".join(
        f"{start % across} {start // across} {end - start} {_HIGH} re" for start, end in bars
    )
    return side, path


def _fit(code: qrcode.QRCode[Any]) -> None:
    """Set the smallest version; for plain bytes by their length, not by writing them out twice."""
    parts = code.data_list
    if any(part.mode != MODE_8BIT_BYTE for part in parts):
        code.best_fit()
        return
    bits = sum(4 + 8 + 8 * len(part) for part in parts)
    version = bisect_left(BIT_LIMIT_TABLE[ERROR_CORRECT_M], bits, 1)
    if version > _SHORT:  # from there on lengths take two bytes
        version = bisect_left(BIT_LIMIT_TABLE[ERROR_CORRECT_M], bits + 8 * len(parts), _SHORT + 1)
    code.version = version
