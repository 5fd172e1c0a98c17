"""Paper on screen and on the printer: the preview is the print, both drawn by PDFium.

PDFium is not for several threads: all of its work runs on one lane of its own. A page goes to
the printer in bands of at most 32 MB, at the printer's own resolution.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from hallapp.domain.errors import Refused
from hallapp.views.preferences import Preferences, PrintSetup
from hallapp.views.tasks import Cancelled, Lane, Progress, Tasks
from hallapp.wording import QT_TRANSLATE_NOOP

T = TypeVar("T")
POINTS = 72.0
_NO_JOB = QT_TRANSLATE_NOOP(
    "Refused", "The printer “{printer}” does not take the sheets: see whether it is on, then print."
)
_ROUNDED = 2.0  # mm: printers round their sizes
_NOISE = 1e-6  # PDFium rounds up what is left out
_Job = tuple[bytes, int, tuple[float, float]]  # a PDF, which page of it, how large
BAND = 32 * 1024 * 1024  # bytes of picture held at a time


@dataclass(frozen=True)
class Sheets:
    """The size of each page of a PDF, in points."""

    pages: tuple[tuple[float, float], ...]


def measure(pdf: bytes) -> Sheets:
    """Look how large the pages are; runs where PDFium runs."""
    document = pdfium.PdfDocument(pdf)
    try:
        return Sheets(tuple(document.get_page_size(at) for at in range(len(document))))
    finally:
        document.close()


def draw(pdf: bytes, page: int, scale: float, part: QRectF | None = None) -> QImage:
    """One page at `scale` dots a point, or the `part` of it (in points from its upper left)."""
    document = pdfium.PdfDocument(pdf)
    try:
        sheet = document[page]
        bitmap = sheet.render(scale=scale, crop=_margins(sheet, part), rev_byteorder=True)
        image = QImage(
            bitmap.buffer,
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            {4: QImage.Format.Format_RGBX8888, 3: QImage.Format.Format_RGB888}.get(
                bitmap.n_channels, QImage.Format.Format_Grayscale8
            ),
        ).copy()  # PDFium's memory goes with its bitmap
        bitmap.close()
        return image
    finally:
        document.close()


def _margins(sheet: pdfium.PdfPage, part: QRectF | None) -> tuple[float, float, float, float]:
    """What is left out at the left, the foot, the right and the head."""
    if part is None:
        return (0, 0, 0, 0)
    width, height = sheet.get_size()
    ends = (part.left(), height - part.bottom(), width - part.right(), part.top())
    left, foot, right, head = (max(0.0, end - _NOISE) for end in ends)
    return (left, foot, right, head)


def bands(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Top and height of each band of a page of so many dots."""
    rows = max(1, BAND // (4 * max(1, width)))
    for top in range(0, height, rows):
        yield top, min(rows, height - top)


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> None:
    """Send every page to the printer at its resolution; runs where PDFium runs."""
    print_all((pdf,), printer, progress)


def print_all(pdfs: Sequence[bytes], printer: QPrinter, progress: Progress) -> None:
    """Send several papers to the printer as one job, page by page; cancelled, all of it stops."""
    jobs = _jobs(pdfs, printer)
    painter = QPainter()
    try:
        for done, (pdf, page, size) in enumerate(jobs):
            progress(done, len(jobs))
            _lay_page(printer, *size)
            if done:
                printer.newPage()
            elif not painter.begin(printer):
                raise Refused(_NO_JOB, printer=printer.printerName())
            _print_page(pdf, page, size, printer, painter)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    progress(len(jobs), len(jobs))


def _jobs(pdfs: Sequence[bytes], printer: QPrinter) -> list[_Job]:
    """Every page that is printed, in order; the printer makes copies itself where it can."""
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    once = [
        (pdf, page, sheets[page])
        for pdf in pdfs
        for sheets in (measure(pdf).pages,)
        for page in _chosen(printer, len(sheets))
    ]
    return once * copies


def _chosen(printer: QPrinter, count: int) -> range:
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return range(printer.fromPage() - 1, min(printer.toPage(), count))
    return range(count)


def _lay_page(printer: QPrinter, width: float, height: float) -> None:
    size = QPageSize(
        QSizeF(min(width, height), max(width, height)),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    upright = (
        QPageLayout.Orientation.Portrait if width <= height else QPageLayout.Orientation.Landscape
    )
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))


def _print_page(
    pdf: bytes, page: int, size: tuple[float, float], printer: QPrinter, painter: QPainter
) -> None:
    scale = printer.resolution() / POINTS
    wide, high = round(size[0] * scale), round(size[1] * scale)
    for top, rows in bands(wide, high):
        part = QRectF(0, top / scale, size[0], rows / scale)
        painter.drawImage(QRect(0, top, wide, rows), draw(pdf, page, scale, part))


class Press(QObject):
    """The one lane on which PDFium works; hand it to previews, thumbnails and prints."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        newest: bool = False,
    ) -> None:
        """Do something with PDFium."""
        self._tasks.read(work, then, failed, newest=newest, lane=Lane.PAGES)


def has_printer() -> bool:
    """Whether this PC knows a printer at all."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(
    window: QWidget, name: str, preferences: Preferences, paper: str
) -> QPrinter | None:
    """The system's print dialog as it was left for this paper; None if it is left now."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    remember(printer, preferences.print_setup(paper))
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    if not dialog.exec():
        return None
    preferences.keep_print_setup(paper, setup_of(printer))
    return printer


def remember(printer: QPrinter, setup: PrintSetup) -> None:
    """Set a printer as it was for this paper; one that is gone is not wished for."""
    if setup.printer in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(setup.printer)
    elif setup.printer:
        return
    if setup.tray is not None:
        printer.setPaperSource(QPrinter.PaperSource(setup.tray))
    if setup.duplex is not None:
        printer.setDuplex(QPrinter.DuplexMode(setup.duplex))
    if setup.colour is not None:
        printer.setColorMode(QPrinter.ColorMode(setup.colour))


def setup_of(printer: QPrinter) -> PrintSetup:
    """What is remembered of a printer: its name, tray, both sides, colour."""
    return PrintSetup(
        printer=printer.printerName(),
        tray=printer.paperSource().value,
        duplex=printer.duplex().value,
        colour=printer.colorMode().value,
    )


def takes(printer: QPrinter, width: float, height: float) -> bool:
    """Whether paper of that size in mm goes through; a printer that does not say is believed."""
    most = QPrinterInfo(printer).maximumPhysicalPageSize()
    if not most.isValid():
        return True
    sides = most.size(QPageSize.Unit.Millimeter)
    larger, smaller = max(sides.width(), sides.height()), min(sides.width(), sides.height())
    return max(width, height) <= larger + _ROUNDED and min(width, height) <= smaller + _ROUNDED


def choose_file(window: QWidget, title: str, name: str) -> Path | None:
    """Where to save a PDF; None if it was left."""
    chosen, _ = QFileDialog.getSaveFileName(window, title, name, "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")
