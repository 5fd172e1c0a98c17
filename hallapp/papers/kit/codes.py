"""QR codes as one path: rows of dark modules merged, so that no seam shows."""

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M


@lru_cache(maxsize=512)
def bars(content: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The side in modules and the dark bars (row, first column, length); no quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=2)
    code.add_data(content)
    code.make(fit=True)
    found = []
    for row, modules in enumerate(code.modules):
        column = 0
        while column < len(modules):
            start = column
            while column < len(modules) and modules[column]:
                column += 1
            if column > start:
                found.append((row, start, column - start))
            column += 1
    return len(code.modules), tuple(found)
