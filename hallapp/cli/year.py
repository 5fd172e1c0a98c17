"""`hallapp calendar`: a year shown, a day added, a notice taken."""

import sys
from typing import Annotated

import typer

from hallapp.actions import calendar
from hallapp.actions.case_due import Moved
from hallapp.cli.call import Call, read_day, table
from hallapp.domain.calendar import DayKind
from hallapp.domain.errors import Refused
from hallapp.domain.notice import read_notice
from hallapp.wording import QT_TRANSLATE_NOOP

CALENDAR = QT_TRANSLATE_NOOP("Help", "The working calendar")
SHOW = QT_TRANSLATE_NOOP("Help", "Holidays and make-up days of a year, working days by month")
ADD = QT_TRANSLATE_NOOP("Help", "Make a day a holiday or a make-up day")
PASTE = QT_TRANSLATE_NOOP(
    "Help", "Read a State Council notice from standard input and show what it says"
)
YES = QT_TRANSLATE_NOOP("Help", "Write it into the calendar")
PARTIAL = QT_TRANSLATE_NOOP("Help", "Take it even if holidays of a new year are missing in it")
KIND = QT_TRANSLATE_NOOP("Help", "holiday or makeup")
NOTICE = QT_TRANSLATE_NOOP("Help", "The notice that says so")

NO_KIND = QT_TRANSLATE_NOOP("Refused", "“{kind}” is no kind of day: write holiday or makeup")
NOTHING_READ = QT_TRANSLATE_NOOP(
    "Refused", "Nothing was given: send the text of the notice to standard input"
)
INCOMPLETE = QT_TRANSLATE_NOOP(
    "Refused",
    "The notice says nothing of {names}, and {year} is not known yet: their days would count as "
    "working days. Give the whole notice, or add --partial.",
)
MISSING = QT_TRANSLATE_NOOP("Cli", "{year} is missing: paste its notice")
WORKING = QT_TRANSLATE_NOOP("Cli", "{year}: {count} working days; by month {months}")
MOVED = QT_TRANSLATE_NOOP("Cli", "{count} due times moved")
NOT_WRITTEN = QT_TRANSLATE_NOOP("Cli", "Nothing was written: add --yes to take it")

HEADS = (
    QT_TRANSLATE_NOOP("Figure", "day"),
    QT_TRANSLATE_NOOP("Figure", "kind"),
    QT_TRANSLATE_NOOP("Figure", "name"),
    QT_TRANSLATE_NOOP("Figure", "notice"),
)
KINDS = (
    QT_TRANSLATE_NOOP("Figure", "holiday"),
    QT_TRANSLATE_NOOP("Figure", "makeup"),
)


def add_to(program: typer.Typer) -> None:
    """Offer the commands."""
    group = typer.Typer(help=CALENDAR, rich_markup_mode=None, no_args_is_help=True)
    group.command("show", help=SHOW)(show)
    group.command("add", help=ADD)(add)
    group.command("paste", help=PASTE)(paste)
    program.add_typer(group, name="calendar")


def show(ctx: typer.Context, year: Annotated[int, typer.Argument(min=1, max=9998)]) -> None:
    """A year: what is known of it."""
    call: Call = ctx.obj
    sheet = calendar.year(call.open(), year)
    months = [month.working_days for month in sheet.months]
    document = {
        "year": year,
        "known": sheet.known,
        "working_days": sheet.working_days if sheet.known else None,
        "months": months,
        "days": [
            {"day": d.day, "kind": d.kind, "name": d.name, "notice": d.notice}
            for d in sheet.exceptions
        ],
    }
    if not sheet.known:
        call.answer(document, [call.say("Cli", MISSING, year=year)])
        return
    head = call.say(
        "Cli", WORKING, year=year, count=sheet.working_days, months=" ".join(map(str, months))
    )
    rows = [[d.day, call.say("Figure", str(d.kind)), d.name, d.notice] for d in sheet.exceptions]
    call.answer(document, [head, *table([call.say("Figure", name) for name in HEADS], rows)])


def add(
    ctx: typer.Context,
    day: str,
    kind: Annotated[str, typer.Argument(help=KIND)],
    name: Annotated[str, typer.Argument()] = "",
    notice: Annotated[str, typer.Option(help=NOTICE)] = "",
) -> None:
    """One day; says how many due times moved."""
    call: Call = ctx.obj
    if kind not in set(DayKind):
        raise Refused(NO_KIND, field="kind", kind=kind)
    moved = calendar.set_day(call.open(), read_day(day, "day"), kind, name, notice)
    call.answer(
        {"day": day, "kind": kind, "name": name, "moved": _moved(moved)},
        [call.say("Cli", MOVED, count=len(moved))],
    )


def paste(
    ctx: typer.Context,
    year: Annotated[int | None, typer.Argument()] = None,
    yes: Annotated[bool, typer.Option("--yes", help=YES)] = False,
    partial: Annotated[bool, typer.Option("--partial", help=PARTIAL)] = False,
) -> None:
    """A notice: shown, and taken only with --yes; a new year lacks no holiday, or --partial."""
    call: Call = ctx.obj
    text = sys.stdin.read() if sys.stdin else ""
    if not text.strip():
        raise Refused(NOTHING_READ)
    reading = read_notice(text, year)
    hall = call.open()
    if yes and reading.lacks and not partial and not calendar.year(hall, reading.year).known:
        raise Refused(INCOMPLETE, year=reading.year, names="、".join(reading.lacks))
    moved = calendar.paste(hall, reading) if yes else ()
    warnings = [call.say("Notice", remark.sentence, **remark.values) for remark in reading.warnings]
    document = {
        "year": reading.year,
        "days": [{"day": d.day, "kind": d.kind, "name": d.name} for d in reading.days],
        "missing": list(reading.lacks),
        "warnings": warnings,
        "written": yes,
        "moved": _moved(moved),
    }
    rows = [[d.day, call.say("Figure", str(d.kind)), d.name] for d in reading.days]
    lines = table([call.say("Figure", name) for name in HEADS[:3]], rows)
    last = call.say("Cli", MOVED, count=len(moved)) if yes else call.say("Cli", NOT_WRITTEN)
    call.answer(document, [*lines, *warnings, last])


def _moved(moved: tuple[Moved, ...]) -> list[dict[str, object]]:
    return [
        {
            "case_no": one.case_no,
            "before": one.before,
            "after": one.after,
            "missing_year": one.missing_year,
        }
        for one in moved
    ]
