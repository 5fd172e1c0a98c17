"""The slow side of the import dialog: opening, checking, importing; runs beside the window."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from hallapp.actions import catalogue, people
from hallapp.desk import import_preview, imports
from hallapp.desk.import_preview import Preview, PreviewRow, RowState
from hallapp.desk.imports import Reading
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ImportReport
from hallapp.exchange.cells import text_of

Tell = Callable[[int, int], object]
_RAW = 60


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where the rows come from: a file, or what was copied in Excel or WPS."""

    path: Path | None = None
    html: str = ""
    text: str = ""
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A reading with what would become of it; `refused` where the mapping does not fit yet."""

    reading: Reading
    preview: Preview | None = None
    raw: tuple[PreviewRow, ...] = ()
    refused: Refused | None = None
    windows: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


def open_and_check(hall: Any, what: str, source: Source, tell: Tell) -> Checked:
    """Open a source with the mapping that is remembered for its headers, and check it."""
    if source.path is not None:
        reading = imports.read(what, source.path, name=source.name)
    else:
        reading = imports.read_clipboard(what, source.html, source.text, name=source.name)
    return check(hall, imports.remembered(hall, reading), tell, strict=False)


def check(hall: Any, reading: Reading, tell: Tell, *, strict: bool) -> Checked:
    """Go through every row without changing anything."""
    items = tuple(line.name for line in catalogue.items(hall))
    windows = tuple(line.window_no for line in people.windows(hall))
    try:
        preview = import_preview.check(
            hall, reading, known_items=items, strict=strict, progress=tell
        )
    except Refused as refused:
        return Checked(
            reading=reading, raw=_raw(reading), refused=refused, windows=windows, items=items
        )
    return Checked(reading=reading, preview=preview, windows=windows, items=items)


def _raw(reading: Reading) -> tuple[PreviewRow, ...]:
    """The first rows as they stand in the file."""
    return tuple(
        PreviewRow(line, tuple(text_of(cell) for cell in row), RowState.READY)
        for line, row in islice(reading.table.rows(), _RAW)
    )


def take(
    hall: Any,
    reading: Reading,
    tell: Tell,
    *,
    say: Callable[..., str],
    strict: bool,
    rejected_to: Path | None,
) -> ImportReport:
    """Remember the mapping for the next file of these headers, then import.

    In this order, so that one undo takes the import back.
    """
    imports.remember(hall, reading)
    return imports.run(
        hall, reading, say=say, strict=strict, rejected_to=rejected_to, progress=tell
    )


def place_for_rejected(source: Source, folder: Path, word: str) -> Path:
    """Beside the file, under a name that is free: ``台账-有误.xlsx``."""
    stem = source.path.stem if source.path else source.name or word
    beside = source.path.parent if source.path else folder
    place = beside / f"{stem}-{word}.xlsx"
    count = 2
    while place.exists():
        place = beside / f"{stem}-{word}{count}.xlsx"
        count += 1
    return place
