"""Writes rows to a CSV, an XLSX or JSON lines; what is masked in them the caller has decided."""

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TypeVar

from hallapp.domain.errors import Refused
from hallapp.exchange.cells import guarded
from hallapp.exchange.texts import cell_text, json_value
from hallapp.wording import QT_TRANSLATE_NOOP

Filled = TypeVar("Filled")
Rows = Iterable[Sequence[object]]

_NO_ENDING = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} ends with nothing that can be written. Let it end with .csv, .xlsx or .jsonl.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} cannot be written. Close it in other programs, and check the folder and its free "
    "space.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP("Refused", "There is no folder {folder}. Make it first.")
_A_HALL = QT_TRANSLATE_NOOP(
    "Refused", "{name} is the name of a hall's file. Choose another, nothing was written."
)


def write(path: Path, headers: Sequence[str], rows: Rows) -> int:
    """Write `rows` under `headers`, by the ending of `path`; gives how many rows.

    The file appears whole or not at all. Values are texts, numbers, days, instants, limits, yes or
    no, or None; JSON lines may hold lists too.

    Raises:
        Refused: another ending, or the file cannot be written or holds too much.
    """
    writers: dict[str, Callable[[Path, Sequence[str], Rows], int]] = {
        ".csv": _write_csv,
        ".jsonl": _write_jsonl,
        ".xlsx": _write_xlsx,
    }
    if path.suffix.lower() not in writers:
        raise Refused(_NO_ENDING, field="file", name=path.name)
    return whole(path, lambda part: writers[path.suffix.lower()](part, headers, rows))


def whole(path: Path, fill: Callable[[Path], Filled]) -> Filled:
    """Let `fill` write a file beside `path` and put it there once it is complete.

    Gives what `fill` gives. That the folder can be written is known before `fill` is called.

    Raises:
        Refused: the folder or the file cannot be written, or it is a hall.
    """
    if path.suffix.lower() == ".hall":
        raise Refused(_A_HALL, field="file", name=path.name)
    if not path.parent.is_dir():
        raise Refused(_NO_FOLDER, field="file", folder=path.parent)
    part = path.with_name(f".{token_hex(6)}{path.suffix}")
    try:
        part.touch(exist_ok=False)  # as readable for others as the system's umask says
        filled = fill(part)
        part.replace(path)
    except OSError:
        raise Refused(_NOT_WRITTEN, field="file", name=path.name) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return filled


def _write_csv(path: Path, headers: Sequence[str], rows: Rows) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as out:
        writer = csv.writer(out)
        writer.writerow([guarded(header) for header in headers])
        for count, row in enumerate(rows, 1):  # noqa: B007 (the number is what is given back)
            writer.writerow([guarded(v) if isinstance(v, str) else cell_text(v) for v in row])
    return count


def _write_jsonl(path: Path, headers: Sequence[str], rows: Rows) -> int:
    count = 0
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as out:
        for count, row in enumerate(rows, 1):  # noqa: B007
            said = {name: json_value(value) for name, value in zip(headers, row, strict=True)}
            out.write(json.dumps(said, ensure_ascii=False) + "\n")
    return count


def _write_xlsx(path: Path, headers: Sequence[str], rows: Rows) -> int:
    from hallapp.exchange.workbook import Workbook  # noqa: PLC0415 (only when one is written)

    with Workbook(path) as book:
        book.headers(headers)
        for row in rows:
            book.row(row)
        return book.count
