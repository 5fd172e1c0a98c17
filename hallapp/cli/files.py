"""`hallapp import`, `hallapp export`, `hallapp print`: files in and out."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from hallapp.actions.case_records import FIELDS, records
from hallapp.actions.catalogue_rows import ITEM_FIELDS, item_rows
from hallapp.actions.hall import Hall
from hallapp.actions.people_rows import PEOPLE_FIELDS, people_rows
from hallapp.actions.rating_export import RATING_FIELDS, rating_rows
from hallapp.actions.register_rows import fields_of, register_rows
from hallapp.cli.call import Call, read_day
from hallapp.desk import imports
from hallapp.desk import people as people_files
from hallapp.domain.cases import CaseFilter
from hallapp.domain.errors import Refused
from hallapp.domain.ratings import RatingFilter, device_called
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryFilter
from hallapp.domain.spans import between
from hallapp.exchange import columns
from hallapp.exchange.report import reason, said
from hallapp.exchange.texts import cell_text
from hallapp.exchange.write import write as write_file
from hallapp.wording import QT_TRANSLATE_NOOP

IMPORT = QT_TRANSLATE_NOOP(
    "Help", "Import cases, catalogue, daycounts, ratings or a register from a file"
)
EXPORT = QT_TRANSLATE_NOOP(
    "Help", "Export cases, catalogue or a register to .csv, .xlsx or .jsonl; names are masked"
)
WHAT = QT_TRANSLATE_NOOP(
    "Help", "What the file holds: cases, catalogue, daycounts, complaints, suggestions, pledges …"
)
FILE = QT_TRANSLATE_NOOP("Help", "The file; - reads standard input")
MAPPING = QT_TRANSLATE_NOOP(
    "Help", "Which column is what, as TOML; of ratings also a device, device-0-4"
)
SHEET = QT_TRANSLATE_NOOP("Help", "The sheet of a workbook")
ENCODING = QT_TRANSLATE_NOOP("Help", "The encoding of a text file; auto finds it")
DRY_RUN = QT_TRANSLATE_NOOP("Help", "Say what would happen, change nothing")
STRICT = QT_TRANSLATE_NOOP("Help", "Reject rows with unknown items, windows, people, departments")
PHOTOS = QT_TRANSLATE_NOOP("Help", "A folder of photos called by staff number or name")
REPORT = QT_TRANSLATE_NOOP("Help", "Write the report as JSON into this file")
FROM = QT_TRANSLATE_NOOP("Help", "Accepted from this day on")
TO = QT_TRANSLATE_NOOP("Help", "Accepted until this day")
UNMASKED = QT_TRANSLATE_NOOP("Help", "Names and phones in full; the journal says so")

NO_FOLDER = QT_TRANSLATE_NOOP("Refused", "{name} is no folder")
NO_TEXT = QT_TRANSLATE_NOOP("Refused", "{name} is no text in UTF-8: save it as that")
FROM_TO = ("from", "to")
DONE = QT_TRANSLATE_NOOP(
    "Cli",
    "Read {read}, imported {imported}, updated {updated}, unchanged {unchanged}, "
    "rejected {rejected}",
)
LINE = QT_TRANSLATE_NOOP("Cli", "line {line}: {field} “{value}”: {why}")
PHOTOS_TAKEN = QT_TRANSLATE_NOOP("Cli", "{count} photos taken")
PHOTO_OF_NOBODY = QT_TRANSLATE_NOOP("Cli", "{file}: matches nobody")
WRITTEN_PEOPLE = QT_TRANSLATE_NOOP("Cli", "{count} people are in {file}")
WRITTEN_ENTRIES = QT_TRANSLATE_NOOP("Cli", "{count} entries are in {file}")
WRITTEN_RATINGS = QT_TRANSLATE_NOOP("Cli", "{count} ratings are in {file}")
WRITTEN_ITEMS = QT_TRANSLATE_NOOP("Cli", "{count} items are in {file}")
WRITTEN = QT_TRANSLATE_NOOP("Cli", "{count} cases are in {file}")
REPLACED = QT_TRANSLATE_NOOP("Cli", "{count} cases are in {file}, in place of what it held")


def add_to(program: typer.Typer) -> None:
    """Offer the commands."""
    program.command("import", help=IMPORT)(take)
    program.command("export", help=EXPORT)(export)


def take(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(help=WHAT, metavar="WHAT")],
    file: Annotated[str, typer.Argument(help=FILE)],
    mapping: Annotated[Path | None, typer.Option(help=MAPPING)] = None,
    sheet: Annotated[str, typer.Option(help=SHEET)] = "",
    encoding: Annotated[str, typer.Option(help=ENCODING)] = "auto",
    dry_run: Annotated[bool, typer.Option("--dry-run", help=DRY_RUN)] = False,
    strict: Annotated[bool, typer.Option("--strict", help=STRICT)] = False,
    report: Annotated[Path | None, typer.Option(help=REPORT)] = None,
    photos: Annotated[Path | None, typer.Option(help=PHOTOS)] = None,
) -> None:
    """Import a file in one step; rejected rows are listed, not guessed.

    ``photos`` is a folder: each picture goes to whom its name says.
    """
    call: Call = ctx.obj
    if what == "photos":
        document, lines = _take_photos(call, call.open(), Path(file), dry_run=dry_run)
        call.answer(document, lines)
        return
    source: Any = (sys.stdin.buffer.read() if sys.stdin else b"") if file == "-" else Path(file)
    device = str(mapping) if mapping and what == "ratings" and device_called(str(mapping)) else ""
    told = _mapping(what, mapping) if mapping and not device else None
    reading = imports.read(
        what,
        source,
        name="" if file == "-" else Path(file).name,
        sheet=sheet or None,
        encoding=encoding,
        mapping=told,
    )
    hall = call.open()
    if told is None:
        reading = imports.remembered(hall, reading)
    if device:
        reading = reading.by_device(device)
    done = imports.run(
        hall, reading, say=call.say, strict=strict, dry_run=dry_run, report_to=report
    )
    lines = [
        call.say(
            "Cli",
            DONE,
            read=done.read,
            imported=done.imported,
            updated=done.updated,
            unchanged=done.unchanged,
            rejected=len(done.rejected),
        ),
        *(
            call.say(
                "Cli",
                LINE,
                line=row.line,
                field=row.field,
                value=row.value,
                why=reason(row, call.say),
            )
            for row in done.rejected
        ),
        *done.warnings,
    ]
    document = said(done, call.say)
    if photos is not None:
        taken, more = _take_photos(call, hall, photos, dry_run=dry_run)
        document, lines = {**document, "photos": taken}, [*lines, *more]
    call.answer(document, lines)


def _take_photos(
    call: Call, hall: Hall, folder: Path, *, dry_run: bool
) -> tuple[dict[str, Any], list[str]]:
    """The pictures of a folder to whom their names say; those of nobody are listed."""
    if not folder.is_dir():
        raise Refused(NO_FOLDER, field="photos", name=str(folder))
    if dry_run:
        matches = people_files.matches(hall, folder)
        taken = [each.file for each in matches if each.staff_id is not None]
        nobody, refused = [each.file for each in matches if each.staff_id is None], {}
    else:
        done = people_files.take_folder(hall, folder)
        taken, nobody = [file for file, _ in done.taken], list(done.nobody)
        refused = {
            file: call.say("Refused", error.sentence, **error.values)
            for file, error in done.refused
        }
    lines = [
        call.say("Cli", PHOTOS_TAKEN, count=len(taken)),
        *(call.say("Cli", PHOTO_OF_NOBODY, file=file) for file in nobody),
        *(f"{file}: {why}" for file, why in refused.items()),
    ]
    return {"taken": taken, "nobody": nobody, "refused": refused}, lines


def _mapping(what: str, file: Path) -> columns.Mapping:
    try:
        return columns.Mapping.from_toml(what, file.read_text("utf-8"))
    except UnicodeDecodeError:
        raise Refused(NO_TEXT, field="mapping", name=file.name) from None


def export(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(metavar="WHAT")],
    file: Path,
    first: Annotated[str, typer.Option("--from", help=FROM)] = "",
    last: Annotated[str, typer.Option("--to", help=TO)] = "",
    unmasked: Annotated[bool, typer.Option("--unmasked", help=UNMASKED)] = False,
) -> None:
    """Cases accepted in a period, by the file's ending."""
    call: Call = ctx.obj
    if what == "catalogue":
        _export_catalogue(call, file)
        return
    if what == "people":
        _export_people(call, file)
        return
    if what == "ratings":
        _export_ratings(call, file, (first, last))
        return
    if what != "cases":
        _export_register(call, what, file, (first, last), unmasked=unmasked)
        return
    wanted = CaseFilter(
        accepted_from=read_day(first, "from") if first else None,
        accepted_to=read_day(last, "to") if last else None,
    )
    if wanted.accepted_from and wanted.accepted_to:
        between(wanted.accepted_from, wanted.accepted_to)
    found = records(call.open(), wanted, unmasked=unmasked)
    lists = file.suffix.lower() == ".jsonl"
    rows = ([_cell(row[name], lists=lists) for name in FIELDS] for row in found)
    there = file.exists()
    count = write_file(file, FIELDS, rows)
    call.answer(
        {"written": count, "file": str(file), "replaced": there},
        [call.say("Cli", REPLACED if there else WRITTEN, count=count, file=file)],
    )


def _export_catalogue(call: Call, file: Path) -> None:
    """Every item with all that is told of it."""
    rows = ([row[name] for name in ITEM_FIELDS] for row in item_rows(call.open()))
    count = write_file(file, ITEM_FIELDS, rows)
    call.answer(
        {"written": count, "file": str(file)},
        [call.say("Cli", WRITTEN_ITEMS, count=count, file=file)],
    )


def _export_people(call: Call, file: Path) -> None:
    """Everybody with all that is told of them."""
    rows = ([row[name] for name in PEOPLE_FIELDS] for row in people_rows(call.open()))
    count = write_file(file, PEOPLE_FIELDS, rows)
    call.answer(
        {"written": count, "file": str(file)},
        [call.say("Cli", WRITTEN_PEOPLE, count=count, file=file)],
    )


def _export_ratings(call: Call, file: Path, days: tuple[str, str]) -> None:
    """Ratings of a period with what became of them."""
    first, last = _days(days)
    found = rating_rows(call.open(), RatingFilter(first=first, last=last))
    count = write_file(
        file, RATING_FIELDS, ([row[name] for name in RATING_FIELDS] for row in found)
    )
    call.answer(
        {"written": count, "file": str(file)},
        [call.say("Cli", WRITTEN_RATINGS, count=count, file=file)],
    )


def _days(days: tuple[str, str]) -> tuple[date | None, date | None]:
    """First and last day as they were given; raises `Refused` if they are the wrong way round."""
    first, last = (
        read_day(day, name) if day else None for day, name in zip(days, FROM_TO, strict=True)
    )
    if first and last:
        between(first, last)
    return first, last


def _export_register(
    call: Call, what: str, file: Path, days: tuple[str, str], *, unmasked: bool
) -> None:
    """Entries received in a period; a register has its key, or the name of its import."""
    spec = register_called(what)
    first, last = _days(days)
    wanted = EntryFilter(received_from=first, received_to=last)
    found = register_rows(call.open(), spec.key, wanted, unmasked=unmasked)
    names = fields_of(spec)
    count = write_file(file, names, ([row[name] for name in names] for row in found))
    call.answer(
        {"written": count, "file": str(file)},
        [call.say("Cli", WRITTEN_ENTRIES, count=count, file=file)],
    )


def _cell(value: object, *, lists: bool) -> object:
    if isinstance(value, list) and not lists:
        return "; ".join("/".join(cell_text(part) or "" for part in pair) for pair in value)
    return value
