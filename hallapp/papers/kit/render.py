"""Turns sheets into one PDF: one canvas, embedded faces only, same sheets same bytes."""

from collections.abc import Callable, Iterable
from io import BytesIO
from itertools import islice

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

from hallapp.domain.hall import Issue
from hallapp.domain.phrases import SecondLines
from hallapp.papers.kit.faces import Faces, Role, bundled
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.privacy import check_masked
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import POINT
from hallapp.wording import Translator, Words

Progress = Callable[[int, int], None]

rl_config.useA85 = 0  # base-85 in pure Python costs seconds and a quarter more bytes


def pdf(
    paper: Paper,
    figures: object,
    issue: Issue,
    *,
    size: str = "",
    mono: bool = False,
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
        say=say or Words(),
        faces=faces or bundled(),
        fingerprint=code
        or fingerprint(paper.name, paper.layout, figures, second.words if second else None),
        second=second,
    )
    sheets = islice(paper.build(figures, press), most)
    return draw(sheets, press, paper.title, progress)


def draw(
    sheets: Iterable[Sheet], press: Press, title: str = "", progress: Progress | None = None
) -> bytes:
    """Draw sheets on one canvas."""
    held = BytesIO()
    first = press.faces.first(Role.TEXT)
    registerFont(first.font)
    canvas = Canvas(held, invariant=1, pageCompression=1, initialFontName=first.font.fontName)
    canvas.setProducer("hallapp")
    canvas.setCreator("hallapp")
    canvas.setAuthor("hallapp")
    canvas.setTitle(title)
    canvas.setViewerPreference("PrintScaling", "None")  # millimetres stay millimetres
    codes: dict[tuple[SetLine, float], str] = {}
    for number, sheet in enumerate(sheets, start=1):
        canvas.setPageSize((sheet.width / POINT, sheet.height / POINT))
        pen = Pen(canvas, press.faces, sheet.width, sheet.height, press.mono, codes=codes)
        for block in sheet.blocks:
            block.draw(pen)
        canvas.showPage()
        if progress is not None:
            progress(number, max(number, sheet.of))
    canvas.save()
    return held.getvalue()
