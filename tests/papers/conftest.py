"""Opens printed papers: text, faces, sizes, codes."""

from collections.abc import Callable, Iterator
from ctypes import byref
from dataclasses import dataclass
from io import BytesIO
from math import hypot
from typing import Any

import pypdf
import pypdfium2
import pytest
import zxingcpp
from pypdfium2 import raw


@dataclass(frozen=True)
class Opened:
    raw: bytes

    @property
    def texts(self) -> list[str]:
        document = pypdfium2.PdfDocument(self.raw)
        return [page.get_textpage().get_text_bounded() for page in document]

    @property
    def text(self) -> str:
        return "\n".join(self.texts).replace("\r", "")

    @property
    def squeezed(self) -> str:
        return "".join(self.text.split())

    @property
    def sizes(self) -> list[tuple[float, float]]:
        pages = pypdf.PdfReader(BytesIO(self.raw)).pages
        return [
            (
                round(float(p.mediabox.width) / 72 * 25.4),
                round(float(p.mediabox.height) / 72 * 25.4),
            )
            for p in pages
        ]

    @property
    def fonts(self) -> dict[str, bool]:
        """Base font names and whether their file is inside."""
        found = {}
        for page in pypdf.PdfReader(BytesIO(self.raw)).pages:
            fonts: Any = page["/Resources"]["/Font"]  # type: ignore[index]
            for font in fonts.values():
                said = font.get_object()
                descriptor = said.get("/FontDescriptor")
                inside = descriptor is not None and "/FontFile2" in descriptor.get_object()
                found[said["/BaseFont"]] = inside
        return found

    @property
    def codes(self) -> list[str]:
        image = pypdfium2.PdfDocument(self.raw)[0].render(scale=200 / 72).to_pil()
        return [code.text for code in zxingcpp.read_barcodes(image)]

    def ink_boxes(self) -> list[tuple[float, float, float, float]]:
        """Every character's box in mm from the lower left corner, with the page's size."""
        boxes = []
        for page in pypdfium2.PdfDocument(self.raw):
            words = page.get_textpage()
            for place in range(words.count_chars()):
                left, bottom, right, top = words.get_charbox(place)
                if right > left:
                    boxes.append(tuple(v / 72 * 25.4 for v in (left, bottom, right, top)))
        return boxes

    def characters(self) -> list[list[tuple[str, float, float, float, float]]]:
        """Each page's Chinese characters with their ink boxes in mm, from left to right."""
        pages = []
        for page in pypdfium2.PdfDocument(self.raw):
            words = page.get_textpage()
            found = []
            for place in range(words.count_chars()):
                character = words.get_text_range(place, 1)
                if "\u4e00" <= character <= "\u9fff":
                    box = (v / 72 * 25.4 for v in words.get_charbox(place))
                    found.append((character, *box))
            pages.append(sorted(found, key=lambda each: each[1]))
        return pages

    def smallest(self) -> float:
        """The size in points of the smallest character that is printed."""
        return min(size for page in pypdfium2.PdfDocument(self.raw) for size in _sizes(page))


def _sizes(page: pypdfium2.PdfPage) -> Iterator[float]:
    words = page.get_textpage()
    for place in range(words.count_chars()):
        if raw.FPDFText_GetUnicode(words.raw, place) > ord(" "):
            turned = raw.FS_MATRIX()
            raw.FPDFText_GetMatrix(words.raw, place, byref(turned))
            yield raw.FPDFText_GetFontSize(words.raw, place) * hypot(turned.b, turned.d)


@pytest.fixture(scope="session")
def opened() -> Callable[[bytes], Opened]:
    return Opened
