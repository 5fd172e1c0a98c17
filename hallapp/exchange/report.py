"""What an import did, as cli.md's R.json says it; its rejected rows as a workbook to correct."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from hallapp.domain.imports import ImportReport, Rejection
from hallapp.exchange.sheets import Table
from hallapp.exchange.workbook import Workbook
from hallapp.exchange.write import whole
from hallapp.wording import QT_TRANSLATE_NOOP, Translator

REASON = QT_TRANSLATE_NOOP("Reject", "Why it is not imported")


def said(report: ImportReport, say: Translator) -> dict[str, object]:
    """The report as plain values, its sentences in the reader's language."""
    return {
        "read": report.read,
        "imported": report.imported,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "created": report.created,
        "rejected": [
            {
                "line": row.line,
                "field": row.field,
                "value": row.value,
                "code": str(row.code),
                "why": reason(row, say),
            }
            for row in report.rejected
        ],
        "conflicts": [
            {
                "line": conflict.line,
                "key": conflict.key,
                "field": conflict.field,
                "ours": conflict.ours,
                "theirs": conflict.theirs,
            }
            for conflict in report.conflicts
        ],
        "warnings": report.warnings,
    }


def reason(row: Rejection, say: Translator) -> str:
    """Why a row is not imported, in the reader's language."""
    return say("Reject", row.why, **row.values)


def written(path: Path, take: Callable[[], ImportReport], say: Translator) -> ImportReport:
    """Import, and write the report as one JSON document; nothing is taken if it has no place.

    Raises:
        Refused: the file cannot be written.
    """

    def fill(part: Path) -> ImportReport:
        done = take()
        text = json.dumps(said(done, say), ensure_ascii=False, indent=1)
        part.write_text(text + "\n", "utf-8")
        return done

    return whole(path, fill)


def write_rejected(
    path: Path,
    table: Table,
    rejected: Iterable[Rejection],
    say: Translator,
    places: Mapping[str, int] | None = None,
) -> int:
    """Write the rejected rows under the file's own headers, with the reason in a last column.

    `places` (field → column) marks the cell at fault. Corrected, the workbook can be imported as
    it is. Gives how many rows it holds.

    Raises:
        Refused: the file cannot be written.
    """

    def fill(part: Path) -> int:
        with Workbook(part) as book:
            book.headers([*table.headers, say("Reject", REASON)])
            for row in rejected:
                width = len(table.headers)
                cells = [*row.cells, *[""] * width][:width]
                fault = (places or {}).get(row.field, -1)
                book.row([*cells, reason(row, say)], fault=fault)
            return book.count

    return whole(path, fill)
