"""What the import dialog says: of the file, of what would be new, of what was done."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hallapp.desk.imports import Reading
from hallapp.domain.imports import ImportReport
from hallapp.views.dialogs.import_work import Checked
from hallapp.wording import QT_TRANSLATE_NOOP

_CREATED = {
    "items": QT_TRANSLATE_NOOP("ImportDialog", "items {count}"),
    "windows": QT_TRANSLATE_NOOP("ImportDialog", "windows {count}"),
    "people": QT_TRANSLATE_NOOP("ImportDialog", "people {count}"),
    "departments": QT_TRANSLATE_NOOP("ImportDialog", "departments {count}"),
}


def created_words(created: Mapping[str, Sequence[str]]) -> str:
    """事项 1 窗口 1: what would be made new, "" if nothing."""
    translate = QCoreApplication.translate
    return " ".join(
        translate("ImportDialog", words).format(count=len(created[kind]))
        for kind, words in _CREATED.items()
        if created.get(kind)
    )


def about(reading: Reading, checked: Checked) -> str:
    """2025年办件台账.xlsx，第 1 张表，318 行."""
    translate = QCoreApplication.translate
    table = reading.table
    parts = [table.name]
    if len(table.sheet_names) > 1:
        parts.append(translate("ImportDialog", "sheet {name}").format(name=table.sheet))
    if checked.preview is not None:
        count = f"{checked.preview.report.read:,}"
        parts.append(translate("ImportDialog", "{count} rows").format(count=count))
    return translate("Clock", ", ").join(part for part in parts if part)


def taken_words(report: ImportReport, rejected_to: Path | None) -> str:
    """已导入 311 行，更新 2 行，有误 5 行另存为 台账-有误.xlsx."""
    translate = QCoreApplication.translate
    parts = [
        translate("ImportDialog", "Imported {count} rows").format(count=f"{report.imported:,}")
    ]
    if report.updated:
        parts.append(translate("ImportDialog", "{count} updated").format(count=report.updated))
    if report.unchanged:
        parts.append(translate("ImportDialog", "{count} unchanged").format(count=report.unchanged))
    if report.conflicts:
        words = translate("ImportDialog", "{count} kept as somebody here changed them")
        parts.append(words.format(count=len(report.conflicts)))
    if report.rejected and rejected_to is not None:
        words = translate("ImportDialog", "{count} not imported, saved as {file}")
        parts.append(words.format(count=len(report.rejected), file=rejected_to.name))
    elif report.rejected:
        words = translate("ImportDialog", "{count} not imported")
        parts.append(words.format(count=len(report.rejected)))
    return translate("Clock", ", ").join(parts)
