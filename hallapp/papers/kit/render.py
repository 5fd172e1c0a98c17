"""Turns sheets into one PDF: one canvas, embedded faces only, same sheets same bytes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

from hallapp.domain.hall import Issue
from hallapp.domain.phrases import SecondLines
from hallapp.papers.kit.archive import MAKER, describe
from hallapp.papers.kit.cutting import trim_marks
from hallapp.papers.kit.faces import Faces, Role, bundled
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.privacy import check_masked
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import POINT
from hallapp.papers.kit.tiles import Tile, tiles
from hallapp.wording import Translator, Words

Progress = Callable[[int, int], None]
Codes = dict[tuple[SetLine, float], str]

rl_config.useA85 = 0  # base-85 in pure Python costs seconds and a quarter more bytes


class _File(pdfdoc.PDFFile):
    """The file as it grows: ReportLab's own keeps its parts and joins them, so holds it twice."""

    def __init__(self, version: tuple[int, int]) -> None:
        self._held = BytesIO()
        super().__init__(version)

    def add(self, part: str | bytes) -> int:
        """Write a part; gives where it begins."""
        begins = self._held.tell()
        self._held.write(pdfdoc.pdfdocEnc(part))
        return begins

    def format(self, document: object) -> bytes:
        """All of it."""
        del document
        return self._held.getvalue()


class _Written(BytesIO):
    """What a canvas writes, which comes in one piece: it is not copied once more."""

    pdf = b""

    def write(self, part: Any) -> int:
        """Take what is written."""
        self.pdf += part
        return len(part)


vars(pdfdoc)["PDFFile"] = _File


def pdf(
    paper: Paper,
    figures: object,
    issue: Issue,
    *,
    size: str = "",
    mono: bool = False,
    tiled: bool = False,
    shift: tuple[float, float] = (0.0, 0.0),
    language: str = "zh-CN",
    say: Translator | None = None,
    faces: Faces | None = None,
    second: SecondLines | None = None,
    progress: Progress | None = None,
    most: int | None = None,
    code: str = "",
) -> bytes:
    """The paper as a PDF; `progress` hears of every page, `most` pages are drawn.

    `code` is the 校验码 of the binder that the paper is a part of; without it, it has its own.

    Raises:
        Refused: a text does not fit, no face can write a character, or a wall sheet shows a
            phone or identity number that is not masked; by field name.
    """
    if paper.family == "wall":
        check_masked(figures)
    press = Press(
        issue=issue,
        size=size or paper.sizes[0],
        mono=mono,
        tiled=tiled,
        shift=shift,
        language=language,
        say=say or Words(),
        faces=faces or bundled(),
        fingerprint=code
        or fingerprint(paper.name, paper.layout, figures, second.words if second else None),
        second=second,
    )
    sheets = islice(paper.build(figures, press), most)
    title = press.words(paper.title)
    author = str(getattr(figures, "hall", "")) or MAKER  # every paper's figures name their hall
    return draw(sheets, press, title, progress, author=author, subject=paper.name)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One paper of several that are printed together."""

    paper: Paper
    figures: object
    issue: Issue
    size: str = ""
    mono: bool = False
    tiled: bool = False
    shift: tuple[float, float] = (0.0, 0.0)
    language: str = "zh-CN"
    say: Translator = field(default_factory=Words)
    second: SecondLines | None = None

    def press(self, faces: Faces) -> Press:
        """What it is printed with."""
        words = self.second.words if self.second else None
        return Press(
            issue=self.issue,
            size=self.size or self.paper.sizes[0],
            mono=self.mono,
            tiled=self.tiled,
            shift=self.shift,
            language=self.language,
            say=self.say,
            faces=faces,
            fingerprint=fingerprint(self.paper.name, self.paper.layout, self.figures, words),
            second=self.second,
        )


def together(parts: Sequence[Part], faces: Faces, progress: Progress | None = None) -> bytes:
    """Several papers as one PDF, in their order, called as the first; `progress` hears of each.

    Raises:
        Refused: as `pdf`.
    """
    first = parts[0]
    press = first.press(faces)
    author = str(getattr(first.figures, "hall", "")) or MAKER
    canvas, held = _canvas(press, press.words(first.paper.title), author, first.paper.name)
    at = 0
    for number, part in enumerate(parts, start=1):
        if part.paper.family == "wall":
            check_masked(part.figures)
        press = part.press(faces)
        codes: Codes = {}
        for sheet in part.paper.build(part.figures, press):
            at += 1
            _lay(canvas, sheet, press, codes, at)
        if progress is not None:
            progress(number, len(parts))
    canvas.save()
    return held.pdf


def draw(
    sheets: Iterable[Sheet],
    press: Press,
    title: str = "",
    progress: Progress | None = None,
    *,
    author: str = MAKER,
    subject: str = "",
) -> bytes:
    """Draw sheets on one canvas."""
    canvas, held = _canvas(press, title, author, subject)
    codes: Codes = {}
    for number, sheet in enumerate(sheets, start=1):
        _lay(canvas, sheet, press, codes, number)
        if progress is not None:
            progress(number, max(number, sheet.of))
    canvas.save()
    return held.pdf


def _canvas(press: Press, title: str, author: str, subject: str) -> tuple[Canvas, _Written]:
    held = _Written()
    first = press.faces.first(Role.TEXT)
    registerFont(first.font)
    canvas = Canvas(
        held,
        invariant=1,
        pageCompression=1,
        initialFontName=first.font.fontName,
        pdfVersion=(1, 7),
        lang=press.language,
    )
    describe(
        canvas,
        title=title,
        author=author,
        subject=subject,
        language=press.language,
        issue=press.issue,
    )
    canvas.setViewerPreference("PrintScaling", "None")  # millimetres stay millimetres
    return canvas, held


def _lay(canvas: Canvas, sheet: Sheet, press: Press, codes: Codes, number: int) -> None:
    """Draw one sheet, whole or in parts."""
    parts = tiles(*_paper_of(sheet)) if press.tiled else ()
    if parts:
        _draw_tiled(canvas, sheet, press, codes, number, parts)
    else:
        _draw_whole(canvas, sheet, press, codes)


def _paper_of(sheet: Sheet) -> tuple[float, float]:
    return sheet.width + 2 * sheet.beyond, sheet.height + 2 * sheet.beyond


def _draw_whole(canvas: Canvas, sheet: Sheet, press: Press, codes: Codes) -> None:
    width, height = _paper_of(sheet)
    canvas.setPageSize((width / POINT, height / POINT))
    for name, reach in (("trim", sheet.beyond), ("bleed", sheet.beyond - sheet.bleed)):
        box = (reach, reach, width - reach, height - reach)
        canvas.setCropBox([side / POINT for side in box] if sheet.bleed else None, name)
    pen = Pen(canvas, press.faces, width, height, press.mono, *press.shift, codes=codes)
    _draw_blocks(sheet, pen)
    canvas.showPage()


def _draw_blocks(sheet: Sheet, pen: Pen) -> None:
    inner = pen.within(sheet.beyond, sheet.beyond)
    for block in sheet.blocks:
        block.draw(inner)
    if sheet.bleed:
        for mark in trim_marks(sheet.width, sheet.height, sheet.bleed):
            mark.draw(inner)


def _draw_tiled(  # noqa: PLR0917 (one sheet and all that its parts are drawn with)
    canvas: Canvas,
    sheet: Sheet,
    press: Press,
    codes: Codes,
    number: int,
    parts: tuple[Tile, ...],
) -> None:
    """Draw the sheet once, as a form, and show a part of it on each page."""
    width, height = _paper_of(sheet)
    name = f"sheet{number}"
    canvas.beginForm(name, 0, 0, width / POINT, height / POINT)
    _draw_blocks(sheet, Pen(canvas, press.faces, width, height, press.mono, codes=codes))
    canvas.endForm()
    for part in parts:
        canvas.setPageSize((part.width / POINT, part.height / POINT))
        pen = Pen(canvas, press.faces, part.width, part.height, press.mono, codes=codes)
        pen = pen.within(*press.shift)
        with pen.clipped(part.x, part.y, part.wide, part.high):
            pen.form(name, part.x - part.left, part.y - part.top, height)
        for mark in part.marks(press):
            mark.draw(pen)
        canvas.showPage()
