"""Joins papers into one PDF: contents with page numbers, an outline, page x of y on every page."""

from collections.abc import Callable, Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from hallapp.papers.books.inspection_binder import stamp_words
from hallapp.papers.kit.blocks import line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.render import draw
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import POINT, Style

_STAMP = Style(Role.TEXT, 8.5)
_MARGIN, _TOP = 12.0, 8.5


def bind(
    front: Callable[[tuple[int, ...]], bytes],
    parts: Sequence[tuple[str, bytes]],
    press: Press,
    title: str,
) -> bytes:
    """One PDF of `front`, which is told on which page each part begins, and of the parts.

    The same papers give the same bytes.
    """
    readers = [PdfReader(BytesIO(made)) for _, made in parts]
    before = len(PdfReader(BytesIO(front(()))).pages)
    pages, starts = before, []
    for reader in readers:
        starts.append(pages + 1)
        pages += len(reader.pages)
    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(front(tuple(starts)))), import_outline=False)
    for reader in readers:
        writer.append(reader, import_outline=False)
    _stamp(writer, press)
    writer.add_outline_item(title=title, page_number=0)
    for (called, _), start in zip(parts, starts, strict=True):
        writer.add_outline_item(title=called, page_number=start - 1)
    writer.page_mode = "/UseOutlines"
    writer.compress_identical_objects()
    writer.add_metadata({"/Producer": "hallapp", "/Creator": "hallapp", "/Title": title})
    held = BytesIO()
    writer.write(held)
    return held.getvalue()


def _stamp(writer: PdfWriter, press: Press) -> None:
    """Page x of y in the upper right corner; the cover bears none."""
    sheets = []
    count = len(writer.pages)
    for number, page in enumerate(writer.pages, start=1):
        wide, high = (float(side) * POINT for side in (page.mediabox.width, page.mediabox.height))
        said = stamp_words(press, number, count)
        stamp = line(wide - _MARGIN, _TOP, said, _STAMP, 80, "right")
        sheets.append(Sheet(wide, high, (stamp,) if number > 1 else ()))
    marks = PdfReader(BytesIO(draw(sheets, press)))
    for page, mark in zip(writer.pages, marks.pages, strict=True):
        page.merge_page(mark)
