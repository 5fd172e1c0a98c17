"""Paper on screen and on the printer: the preview is the print, both drawn by PDFium.

PDFium is not for several threads: all of its work runs on one lane of its own. A page goes to
the printer in bands of at most 32 MB, at the printer's own resolution.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QObject, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QWidget

from hallapp.views.look import tones
from hallapp.views.parts.painting import box
from hallapp.views.tasks import Lane, Progress, Tasks

T = TypeVar("T")
POINTS = 72.0
BAND = 32 * 1024 * 1024  # bytes of picture held at a time
_GAP = 16
_ZOOMS = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)


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


def draw(pdf: bytes, page: int, scale: float, crop: tuple[float, float] = (0, 0)) -> QImage:
    """One page, or the band that `crop` leaves (points off the foot and the head)."""
    document = pdfium.PdfDocument(pdf)
    try:
        sheet = document[page]
        foot, head = crop
        bitmap = sheet.render(scale=scale, crop=(0, foot, 0, head), rev_byteorder=True)
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


def bands(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Top and height of each band of a page of so many dots."""
    rows = max(1, BAND // (4 * max(1, width)))
    for top in range(0, height, rows):
        yield top, min(rows, height - top)


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> None:
    """Send every page to the printer at its resolution; runs where PDFium runs."""
    sheets = measure(pdf).pages
    painter = QPainter()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    jobs = [page for _ in range(copies) for page in _chosen(printer, len(sheets))]
    for done, page in enumerate(jobs):
        width, height = sheets[page]
        progress(done, len(jobs))
        _lay_page(printer, width, height)
        if done == 0:
            if not painter.begin(printer):
                raise OSError(printer.printerName())
        else:
            printer.newPage()
        _print_page(pdf, page, (width, height), printer, painter)
    if painter.isActive():
        painter.end()
    progress(len(jobs), len(jobs))


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
        head, foot = top / scale, max(0.0, size[1] - (top + rows) / scale)
        painter.drawImage(QRect(0, top, wide, rows), draw(pdf, page, scale, (foot, head)))


class Preview(QAbstractScrollArea):
    """The pages of a PDF on the desk, crisp at any zoom: Ctrl with the wheel, + and -.

    ``show_pdf`` keeps the old picture until the new one is drawn, so that nothing flashes.
    """

    shown = Signal(int)
    failed = Signal(object)

    def __init__(self, press: "Press", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._pdf = b""
        self._sheets = Sheets(())
        self._zoom = 0.0  # 0 fits the page
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._asked: dict[int, float] = {}
        self._turn = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))

    def show_pdf(self, pdf: bytes) -> None:
        """Show this paper."""
        self._pdf = pdf
        self._turn += 1
        turn = self._turn

        def take(sheets: Sheets) -> None:
            if turn != self._turn:
                return
            if sheets != self._sheets:
                self._pictures.clear()
            self._sheets = sheets
            self._asked.clear()
            for page, (_, image) in list(self._pictures.items()):
                self._pictures[page] = (0.0, image)
            self._fit()
            self.viewport().update()
            self.shown.emit(len(sheets.pages))

        self._press.ask(partial(measure, pdf), take, self.failed.emit)

    def zoom(self, zoom: float) -> None:
        """How large: 1 is the paper's own size, 0 fits the page."""
        self._zoom = zoom
        self._fit()
        self.viewport().update()

    def nearer(self, step: int) -> None:
        """One step nearer (1) or farther (-1)."""
        now = self._scale()
        further = [zoom for zoom in _ZOOMS if (zoom - now) * step > 0.01]
        if further:
            self.zoom(further[0] if step > 0 else further[-1])

    def _scale(self) -> float:
        if self._zoom or not self._sheets.pages:
            return self._zoom or 1.0
        wide = max(width for width, _ in self._sheets.pages) * self._per_point()
        high = max(height for _, height in self._sheets.pages) * self._per_point()
        room = self.viewport().size()
        return max(0.1, min((room.width() - 2 * _GAP) / wide, (room.height() - 2 * _GAP) / high))

    def _per_point(self) -> float:
        return self.logicalDpiX() / POINTS

    def _places(self) -> list[QRectF]:
        top, placed = float(_GAP), []
        by = self._scale() * self._per_point()
        room = self.viewport().width()
        for width, height in self._sheets.pages:
            left = max(float(_GAP), (room - width * by) / 2)
            placed.append(QRectF(left, top, width * by, height * by))
            top += height * by + _GAP
        return placed

    def _fit(self) -> None:
        places = self._places()
        high = places[-1].bottom() + _GAP if places else 0
        wide = max((place.width() for place in places), default=0) + 2 * _GAP
        room = self.viewport().size()
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setRange(0, max(0, round(high - room.height())))
        upright.setPageStep(room.height())
        upright.setSingleStep(48)
        level.setRange(0, max(0, round(wide - room.width())))
        level.setPageStep(room.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.nearer(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, shadow and pages; ask for what is not drawn in this size."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tones()["desk"])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = QRectF(
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
            self.viewport().width(),
            self.viewport().height(),
        )
        scale = self._scale() * self._per_point() * self.devicePixelRatioF()
        for page, place in enumerate(self._places()):
            if not place.intersects(seen):
                continue
            for grown in (3, 2, 1):
                spread = place.adjusted(-grown, 1 - grown, grown, 1 + grown)
                box(painter, spread, 2, fill=_faint(grown))
            painter.fillRect(place, tones()["paper"])
            drawn = self._pictures.get(page)
            if drawn is not None:
                painter.drawImage(place, drawn[1])
            if drawn is None or drawn[0] != scale:
                self._draw(page, scale)

    def _draw(self, page: int, scale: float) -> None:
        if self._asked.get(page) == scale:
            return
        self._asked[page] = scale
        turn, pdf = self._turn, self._pdf

        def take(image: QImage) -> None:
            if turn == self._turn and self._asked.get(page) == scale:
                self._pictures[page] = (scale, image)
                self.viewport().update()

        self._press.ask(partial(draw, pdf, page, scale), take, self.failed.emit, newest=True)


def _faint(grown: int) -> QColor:
    colour = QColor(tones()["shadow"])
    colour.setAlphaF(colour.alphaF() * (4 - grown) / 8)
    return colour


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


def choose_printer(window: QWidget, name: str, remembered: str = "") -> QPrinter | None:
    """The system's print dialog; None if it was left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if remembered:
        printer.setPrinterName(remembered)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    return printer if dialog.exec() else None


def choose_file(window: QWidget, title: str, name: str) -> Path | None:
    """Where to save a PDF; None if it was left."""
    chosen, _ = QFileDialog.getSaveFileName(window, title, name, "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")
