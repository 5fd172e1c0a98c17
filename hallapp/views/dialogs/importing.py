"""The import dialog: a dropped file or a paste is mapped, looked at, imported (picture 08)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QWidget

from hallapp.desk.import_preview import PreviewRow, RowState
from hallapp.desk.imports import Reading
from hallapp.domain.imports import ImportReport
from hallapp.views import errors
from hallapp.views.dialogs import import_work
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.import_fields import fields_of, title_of
from hallapp.views.dialogs.import_notes import ImportNotes, Repair
from hallapp.views.dialogs.import_reading import ReadingMenu
from hallapp.views.dialogs.import_table import ImportTable
from hallapp.views.dialogs.import_words import about, created_words, taken_words
from hallapp.views.dialogs.import_work import Checked, Source
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.chips import Chip
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.stages import NumberedSteps
from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign
from hallapp.views.tasks import Asked, Cancelled, Lane, Progress

_WIDE, _HIGH = 1022, 628
_CHIPS = ("all", "ready", "rejected", "duplicate", "new")


class ImportDialog(Dialog):
    """Reads and checks beside the window; ``imported`` carries the report."""

    imported = Signal(object)

    def __init__(self, window: QWidget, frame: Frame, what: str, source: Source) -> None:
        high = min(_HIGH, window.height() - 48)
        wide = min(max(_WIDE, window.width() * 3 // 4), window.width() - 48)
        super().__init__(window, title_of(what), width=wide, height=high)
        self._frame = frame
        self._what = what
        self._source = source
        self._asked: Asked | None = None
        self.checked: Checked | None = None
        self._make_parts()
        self._build()
        self._wire()
        self.say(source.name)

    def _make_parts(self) -> None:
        self.steps = NumberedSteps(
            (self.tr("Choose a file"), self.tr("Match columns, look"), self.tr("Import"))
        )
        self.steps.go(0)
        self.chips = {
            "all": Chip(self.tr("All")),
            "ready": Chip(self.tr("Can be imported"), Sign.PASSED),
            "rejected": Chip(self.tr("Wrong"), Sign.RED),
            "duplicate": Chip(self.tr("Duplicate")),
            "new": Chip(self.tr("New")),
        }
        self._group = QButtonGroup(self)
        for chip in self.chips.values():
            self._group.addButton(chip)
        self.chips["all"].setChecked(True)
        self.header = Words("", "body", "text2")
        self.change = Button(self.tr("Change"), "quiet", small=True)
        self.menu = ReadingMenu(self)
        self.table = ImportTable(fields_of(self._what), self.tr("Skip"), self)
        self.notes = ImportNotes(self)
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self.keep_wrong = QCheckBox(self.tr("Save the wrong rows as Excel"))
        self.keep_wrong.setChecked(True)
        self.strict = QCheckBox(self.tr("Make no new items or windows"))
        self.promise = Words(self.tr("One undo takes it all back"), "caption", "text3")

    def _build(self) -> None:
        steps = QHBoxLayout()
        steps.addWidget(self.steps)
        steps.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.header)
        row.addWidget(self.change)
        self.body.setSpacing(8)
        self.body.addLayout(steps)
        self.body.addLayout(row)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.notes)
        self.body.addWidget(self.progress)
        for part in (self.keep_wrong, self.strict, self.promise):
            self.left.addWidget(part)
        self.main = self.primary(self.tr("Import"), self.take)
        self.main.setEnabled(False)

    def _wire(self) -> None:
        self._group.buttonClicked.connect(lambda _: self._show_rows())
        self.table.mapped.connect(self._map)
        self.notes.repaired.connect(self._repair)
        self.strict.toggled.connect(lambda _: self._check())
        self.progress.cancelled.connect(self._cancel_work)
        self.change.clicked.connect(
            lambda: self.menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))
        )
        self.menu.changed.connect(self._reread)

    # --- reading and checking ---------------------------------------------------------------

    def open(self) -> None:
        """Show it and begin to read."""
        super().open()
        hall, what, source = self._frame.hall, self._what, self._source
        self._work(
            self.tr("Reading {name}").format(name=source.name),
            lambda tell: import_work.open_and_check(hall, what, source, tell),
            self._show,
        )

    def _reread(self, change: Callable[[Reading], Reading]) -> None:
        if self.checked is None:
            return
        reading, hall, strict = self.checked.reading, self._frame.hall, self.strict.isChecked()
        self._work(
            self.tr("Checking the rows"),
            lambda tell: import_work.check(hall, change(reading), tell, strict=strict),
            self._show,
        )

    def _check(self) -> None:
        self._reread(lambda reading: reading)

    def _map(self, column: int, field: str) -> None:
        self._reread(lambda reading: reading.column_is(column, field))

    def _repair(self, repair: Repair) -> None:
        self._reread(lambda reading: reading.value_is(repair.field, repair.value, repair.ours))

    def _work(
        self, words: str, deed: Callable[[Progress], Any], then: Callable[[Any], None]
    ) -> None:
        """Do something beside the window; what still ran for this dialog stops."""
        if self._asked is not None:
            self._asked.cancel()
        self.main.setEnabled(False)
        self.fault.say("")
        self.progress.begin(words)

        def done(answer: Any) -> None:
            self.progress.end()
            self._asked = None
            then(answer)

        self._asked = self._frame.tasks.long(
            deed, done, self.progress.show_advance, self._failed, lane=Lane.READS
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self.progress.end()
        self._asked = None
        self.steps.go(1 if self.checked else 0)
        if errors.is_bug(error):
            self._frame.show_trouble(error)
        else:
            self.fault.say(errors.sentence(error))
        self._allow()

    def _cancel_work(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self.progress.end()
        self.steps.go(1 if self.checked else 0)
        self._allow()

    # --- showing ----------------------------------------------------------------------------

    def _show(self, checked: Checked) -> None:
        self.checked = checked
        self.steps.go(1)
        reading = checked.reading
        self.say(about(reading, checked))
        self.header.say(self.tr("Headers in row {line}").format(line=reading.table.header_line))
        self.menu.show_reading(reading)
        self._show_counts()
        places = reading.places if checked.refused is None else {}
        self.table.show_columns(reading.table.headers, places)
        self._show_rows()
        self.fault.say(errors.sentence(checked.refused) if checked.refused else "")
        self._allow()

    def _show_counts(self) -> None:
        preview = self.checked.preview if self.checked else None
        if preview is None:
            for chip in self.chips.values():
                chip.count(None)
            return
        counts = preview.counts
        self.chips["all"].count(preview.report.read)
        for state in (RowState.READY, RowState.REJECTED, RowState.DUPLICATE):
            self.chips[state.value].count(counts[state])
        said = created_words(preview.report.created)
        self.chips["new"].setText(f"{self.tr('New')} {said}".strip())
        self.chips["new"].setVisible(bool(said))
        self.chips["new"].updateGeometry()

    def _show_rows(self) -> None:
        if self.checked is None:
            return
        preview = self.checked.preview
        rows = preview.rows if preview else self.checked.raw
        chip = next(key for key in _CHIPS if self.chips[key].isChecked())
        shown = [row for row in rows if _passes(row, chip)]
        self.table.show_rows(self.checked.reading.table.headers, shown)
        known = {"window": self.checked.windows, "item": self.checked.items}
        self.notes.show_notes(shown, known)

    def _allow(self) -> None:
        preview = self.checked.preview if self.checked else None
        ready = preview.counts[RowState.READY] if preview else 0
        words = self.tr("Import {count} rows").format(count=f"{ready:,}")
        self.primary(words if ready else self.tr("Import"), self.take)
        self.main.setEnabled(ready > 0)
        if ready:
            self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- importing --------------------------------------------------------------------------

    def take(self) -> None:
        """Import what can be imported, in one step."""
        if self.checked is None or self.checked.preview is None:
            return
        self.steps.go(2)
        hall, reading = self._frame.hall, self.checked.reading
        strict, rejected_to = self.strict.isChecked(), self._rejected_to()

        def say(context: str, source: str, /, **values: object) -> str:
            return errors.filled(context, source, values)

        def done(report: ImportReport) -> None:
            self._frame.tell(taken_words(report, rejected_to))
            self.imported.emit(report)
            self.finish()

        self._work(
            self.tr("Importing"),
            lambda tell: import_work.take(
                hall, reading, tell, say=say, strict=strict, rejected_to=rejected_to
            ),
            done,
        )

    def _rejected_to(self) -> Path | None:
        assert self.checked is not None
        assert self.checked.preview is not None
        if not self.keep_wrong.isChecked() or not self.checked.preview.report.rejected:
            return None
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        word = QCoreApplication.translate("ImportDialog", "wrong rows")
        return import_work.place_for_rejected(self._source, Path(documents), word)

    def finish(self) -> None:
        """Stop what still runs, then go."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        super().finish()


def _passes(row: PreviewRow, chip: str) -> bool:
    if chip == "ready":
        return row.state in (RowState.READY, RowState.NEW)
    return chip in {"all", row.state.value}


def open_import(
    page: QWidget, frame: Frame, what: str, *, path: str = "", html: str = "", text: str = ""
) -> ImportDialog:
    """Open the dialog over the window on a file or on what was copied."""
    name = Path(path).name if path else QCoreApplication.translate("ImportDialog", "Clipboard")
    source = Source(path=Path(path) if path else None, html=html, text=text, name=name)
    dialog = ImportDialog(page.window(), frame, what, source)
    dialog.open()
    return dialog
