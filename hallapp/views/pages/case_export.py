"""The list as a table: what the filter lets through, people masked, written beside the window."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hallapp.actions import case_pages
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.masking import masked, masked_phone
from hallapp.exchange.write import write
from hallapp.views import case_words
from hallapp.views.dialogs.import_fields import field_label
from hallapp.views.page import Frame

_PAGE = 1000
Value = Callable[[CaseLine], object]
COLUMNS: tuple[tuple[str, Value], ...] = (
    ("case_no", lambda line: line.case_no),
    ("province_no", lambda line: line.province_no),
    ("item_code", lambda line: line.item_code),
    ("item", lambda line: line.item),
    ("kind", lambda line: case_words.kind_word(line.kind)),
    ("applicant", lambda line: masked(line.applicant, line.applicant_kind)),
    ("phone", lambda line: masked_phone(line.phone)),
    ("window", lambda line: line.window),
    ("staff", lambda line: line.staff),
    ("department", lambda line: line.department),
    ("received_at", lambda line: line.received_at),
    ("accepted_at", lambda line: line.accepted_at),
    ("promised_limit", lambda line: line.promised_limit),
    ("statutory_limit", lambda line: line.statutory_limit),
    ("due_at", lambda line: line.due_at),
    ("statutory_due_at", lambda line: line.statutory_due_at),
    ("closed_at", lambda line: line.closed_at),
    ("state", lambda line: case_words.state_word(line.state)),
    ("remark", lambda line: line.remark),
)


def ask(page: QWidget, frame: Frame, wanted: CaseFilter, sort: str) -> None:
    """Ask where the table should lie, then write it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    translate = QCoreApplication.translate
    name = translate("CaseExport", "Cases {day}").format(day=f"{frame.now():%Y-%m-%d}")
    chosen, _ = QFileDialog.getSaveFileName(
        page,
        translate("CaseExport", "Save the list as a table"),
        str(Path(folder) / f"{name}.xlsx"),
        "Excel (*.xlsx);;CSV (*.csv)",
    )
    if chosen:
        save(frame, wanted, sort, Path(chosen))


def save(frame: Frame, wanted: CaseFilter, sort: str, path: Path) -> None:
    """Write the rows of a filter to an .xlsx or .csv."""
    hall = frame.hall
    headers = [field_label(name) for name, _ in COLUMNS]

    def told(count: int) -> None:
        words = QCoreApplication.translate("CaseExport", "Saved {count} rows, masked, as {file}")
        frame.tell(words.format(count=f"{count:,}", file=path.name), undo=False)

    frame.tasks.read(lambda: write(path, headers, rows(hall, wanted, sort)), told)


def rows(hall: Any, wanted: CaseFilter, sort: str) -> Iterator[Sequence[object]]:
    """Every row of a filter as it is written, a page at a time."""
    anchor: tuple[object, ...] | None = None
    while True:
        page = case_pages.page(hall, wanted, sort, anchor, _PAGE)
        for line in page.lines:
            yield [value(line) for _, value in COLUMNS]
        anchor = page.next_anchor
        if anchor is None:
            return
