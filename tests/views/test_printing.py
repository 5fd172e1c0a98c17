from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from hallapp.views import printing
from hallapp.views.preferences import PrintSetup
from hallapp.views.preview import Preview
from hallapp.views.tasks import Cancelled, Tasks


def pdf(pages: int = 2) -> bytes:
    made = BytesIO()
    canvas = Canvas(made, pagesize=(200, 300))
    for _ in range(pages):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 150, 200, 150, stroke=0, fill=1)  # the upper half is red
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_bands_cover_the_page_and_keep_to_their_memory() -> None:
    found = list(printing.bands(9921, 14031))  # A3 at 300 dpi
    assert found[0][0] == 0
    assert sum(rows for _, rows in found) == 14031
    assert all(rows * 9921 * 4 <= printing.BAND for _, rows in found)
    assert all(a + rows == b for (a, rows), (b, _) in pairwise(found))


def test_a_page_is_drawn_in_any_size() -> None:
    image = printing.draw(pdf(), 0, 2.0)
    assert (image.width(), image.height()) == (400, 600)
    assert QColor(image.pixel(200, 100)) == QColor("#FF0000")
    assert QColor(image.pixel(200, 500)) == QColor("#FFFFFF")


def test_a_band_is_the_middle_of_its_page() -> None:
    image = printing.draw(pdf(), 0, 1.0, QRectF(0, 100, 200, 100))
    assert (image.width(), image.height()) == (200, 100)
    assert QColor(image.pixel(100, 10)) == QColor("#FF0000")
    assert QColor(image.pixel(100, 90)) == QColor("#FFFFFF")


def test_a_print_is_what_the_preview_showed(tmp_path: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(printing, "BAND", 100_000)  # several bands a page
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(150)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    said: list[tuple[int, int]] = []
    printing.print_pdf(pdf(), printer, lambda done, total: said.append((done, total)))  # type: ignore[arg-type]
    printed = (tmp_path / "out.pdf").read_bytes()
    assert len(printing.measure(printed).pages) == 2
    again, meant = printing.draw(printed, 1, 1.0), printing.draw(pdf(), 1, 1.0)
    assert abs(again.height() - meant.height()) <= 1
    for at in ((100, 20), (100, 140), (100, 160), (100, 280)):
        printed_at, meant_at = QColor(again.pixel(*at)), QColor(meant.pixel(*at))
        assert abs(printed_at.green() - meant_at.green()) < 8
    assert said[-1] == (2, 2)


def to_file(place: Any) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(place))
    return printer


def test_many_papers_are_one_job(tmp_path: Any) -> None:
    said: list[tuple[int, int]] = []
    papers = (pdf(2), pdf(1), pdf(3))
    printing.print_all(papers, to_file(tmp_path / "out.pdf"), lambda *far: said.append(far))  # type: ignore[arg-type]
    assert len(printing.measure((tmp_path / "out.pdf").read_bytes()).pages) == 6
    assert said == [(n, 6) for n in range(7)]


def test_a_cancelled_job_stops_at_its_page(tmp_path: Any) -> None:
    def stop(done: int, total: int) -> None:
        del total
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        printing.print_all((pdf(2), pdf(2)), to_file(tmp_path / "out.pdf"), stop)  # type: ignore[arg-type]


def test_a_printer_is_set_as_it_was_for_the_paper(tmp_path: Any) -> None:
    printer = to_file(tmp_path / "out.pdf")
    grey = QPrinter.ColorMode.GrayScale.value
    printing.remember(printer, PrintSetup(colour=grey))
    assert printing.setup_of(printer).colour == grey
    colour = QPrinter.ColorMode.Color.value
    printing.remember(printer, PrintSetup(printer="one that is gone", colour=colour))
    assert printing.setup_of(printer).colour == grey
    assert printing.takes(printer, 297, 420)  # a printer that does not say is believed


@pytest.fixture
def preview(qtbot: Any) -> Any:
    tasks = Tasks(lambda error: pytest.fail(str(error)))
    made = Preview(printing.Press(tasks))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    yield made
    tasks.close()


def test_the_preview_shows_every_page_crisp(preview: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(preview.shown) as shown:
        preview.show_pdf(pdf(3))
    assert shown.args == [3]
    qtbot.waitUntil(lambda: 0 in preview._pictures)
    scale, image = preview._pictures[0].scale, preview._pictures[0].image
    assert image.height() == pytest.approx(300 * scale, abs=1)
    assert preview.verticalScrollBar().maximum() > 0


def test_nearer_draws_again_in_that_size(preview: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(preview.shown):
        preview.show_pdf(pdf(1))
    qtbot.waitUntil(lambda: 0 in preview._pictures)
    before = preview._pictures[0].scale
    preview.nearer(1)
    qtbot.waitUntil(lambda: preview._pictures[0].scale > before)
