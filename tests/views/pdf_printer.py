"""A printer that writes a file, for what is sent to paper."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter


def printer_into(place: Path) -> QPrinter:
    """A printer of few dots whose sheets are the pages of a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    return printer
