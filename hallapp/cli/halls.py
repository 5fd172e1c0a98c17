"""The hall as a whole: made, logged, undone, backed up, restored, verified."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from hallapp.actions import backups, steps
from hallapp.actions.hall import create_hall
from hallapp.cli.call import Call, write
from hallapp.desk.demo import hours, make
from hallapp.desk.findings import told
from hallapp.desk.person import logged_in
from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.domain.hall import HallFacts
from hallapp.domain.seal_line import seal_of
from hallapp.domain.steps import StepLine
from hallapp.wording import QT_TRANSLATE_NOOP, Words

INIT = QT_TRANSLATE_NOOP("Help", "Make a hall")
DEMO = QT_TRANSLATE_NOOP("Help", "Fill it with a believable year up to --now")
SEED = QT_TRANSLATE_NOOP("Help", "Another number gives another demo hall")
NAME = QT_TRANSLATE_NOOP("Help", "The hall's name")
LOG = QT_TRANSLATE_NOOP("Help", "The steps: number, time, who, what")
LAST = QT_TRANSLATE_NOOP("Help", "How many, the newest first")
UNDO = QT_TRANSLATE_NOOP("Help", "Take back your newest step")
REDO = QT_TRANSLATE_NOOP("Help", "Bring back what was undone last")

BACKUP = QT_TRANSLATE_NOOP("Help", "Make a verified copy of the hall's file, in use or not")
DEST = QT_TRANSLATE_NOOP("Help", "The copy or its folder; default: beside the file")
RESTORE = QT_TRANSLATE_NOOP("Help", "Put a backup in the hall's place; the present file is kept")
BACKUP_FILE = QT_TRANSLATE_NOOP("Help", "The backup")
LOCK = QT_TRANSLATE_NOOP(
    "Help", "Lock it with a passphrase, asked for or the first line of standard input"
)
VERIFY = QT_TRANSLATE_NOOP("Help", "Check file, journal and derived tables")
SEAL = QT_TRANSLATE_NOOP("Help", "The seal line of a printed sheet: number and hash")

NOT_A_FILE = QT_TRANSLATE_NOOP(
    "Refused", "{place} is no file: restore a database with its own means"
)
NO_BACKUP = QT_TRANSLATE_NOOP("Refused", "There is no file {file} to restore")
NO_FOLDER = QT_TRANSLATE_NOOP("Refused", "There is no folder {folder} for the backup: make it")
EXISTS = QT_TRANSLATE_NOOP(
    "Refused", "{place} exists already: choose another file, or move that one away first"
)
LOCK_WHERE = QT_TRANSLATE_NOOP(
    "Refused", "Say where the locked backup goes: hallapp backup --lock FOLDER"
)
PASSPHRASE = QT_TRANSLATE_NOOP("Cli", "Passphrase: ")
BACKED_UP = QT_TRANSLATE_NOOP("Cli", "The backup is {file}")
RESTORED = QT_TRANSLATE_NOOP("Cli", "{file} is in the place of {place}")
KEPT = QT_TRANSLATE_NOOP("Cli", "{file} is in the place of {place}; what was there is {kept}")
SOUND = QT_TRANSLATE_NOOP("Cli", "Sound: {steps} steps, {rows} rows; seal {no} {hash}")
TAMPERED = QT_TRANSLATE_NOOP(
    "Cli", "{count} things changed behind the program's back: keep the file and restore a backup"
)
MADE = QT_TRANSLATE_NOOP("Cli", "Made {place}: {name}")
UNDONE = QT_TRANSLATE_NOOP("Cli", "Undone: {what}")
REDONE = QT_TRANSLATE_NOOP("Cli", "Done again: {what}")


def add_to(program: typer.Typer) -> None:
    """Offer the commands."""
    program.command("init", help=INIT)(init)
    program.command("log", help=LOG)(log)
    program.command("undo", help=UNDO)(undo)
    program.command("redo", help=REDO)(redo)
    program.command("backup", help=BACKUP)(backup)
    program.command("restore", help=RESTORE)(restore)
    program.command("verify", help=VERIFY)(verify)


def init(
    ctx: typer.Context,
    demo: Annotated[bool, typer.Option("--demo", help=DEMO)] = False,
    seed: Annotated[int, typer.Option(help=SEED)] = 1,
    name: Annotated[str, typer.Option(help=NAME)] = "",
) -> None:
    """Make a hall; refused if the file exists."""
    call: Call = ctx.obj
    place = call.where

    def found(where: str) -> str:
        if demo:
            hall = make(where, call.now, logged_in(), seed=seed, name=name)
        else:
            hall = create_hall(where, HallFacts(name=name), hours(), call.now, logged_in())
        called = hall.facts.name
        hall.close()
        return called

    called = found(place) if "://" in place else _whole(Path(place), found)
    call.answer(
        {"hall": place, "name": called, "demo": demo},
        [call.say("Cli", MADE, place=place, name=called).removesuffix(": ").removesuffix("：")],
    )


def _whole(place: Path, found: Callable[[str], str]) -> str:
    """Found a hall beside its place and put it there once it is complete."""
    if place.exists():
        raise Refused(EXISTS, field="hall", place=place)
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f"{place.name}.part")
    try:
        _clear(part)
        called = found(str(part))
        part.rename(place)
    except StoreTrouble as trouble:
        raise StoreTrouble(trouble.sentence, **(trouble.values | {"place": place})) from trouble
    finally:
        _clear(part)
    return called


def _clear(file: Path) -> None:
    """Remove a half-made hall and what SQLite keeps beside it."""
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm", f"{file.name}-journal"):
        file.with_name(name).unlink(missing_ok=True)


def log(
    ctx: typer.Context, last: Annotated[int, typer.Option("--last", help=LAST, min=1)] = 20
) -> None:
    """The newest steps."""
    call: Call = ctx.obj
    found = steps.last(call.open(), last)
    call.answer(
        [_said(line, call.say) for line in found],
        [_told(line, call.say) for line in found],
    )


def undo(ctx: typer.Context) -> None:
    """Take back the newest undoable step of this person."""
    _reversed(ctx, steps.undo(ctx.obj.open()), UNDONE)


def redo(ctx: typer.Context) -> None:
    """Bring back what was last undone."""
    _reversed(ctx, steps.redo(ctx.obj.open()), REDONE)


def _reversed(ctx: typer.Context, line: StepLine, sentence: str) -> None:
    call: Call = ctx.obj
    call.answer(_said(line, call.say), [call.say("Cli", sentence, what=what(line, call.say))])


def what(line: StepLine, say: Words) -> str:
    """A step's label in the reader's language."""
    return say("Step", line.label, **line.values)


def _told(line: StepLine, say: Words) -> str:
    """A line of the log; that a step took something back or brought it back stands in it."""
    sentence, done = {"undo": UNDONE, "redo": REDONE}.get(line.kind), what(line, say)
    if sentence:
        done = say("Cli", sentence, what=done)
    return f"{line.no:>6}  {line.at.isoformat(' ', 'minutes')}  {line.who}  {done}"


def _said(line: StepLine, say: Words) -> dict[str, object]:
    return {
        "no": line.no,
        "at": line.at,
        "who": line.who,
        "what": what(line, say),
        "kind": line.kind,
        "undoes": line.undoes,
    }


def backup(
    ctx: typer.Context,
    dest: Annotated[Path | None, typer.Argument(help=DEST)] = None,
    lock: Annotated[bool, typer.Option("--lock", help=LOCK)] = False,
) -> None:
    """A verified copy of the hall's file, in use or not."""
    call: Call = ctx.obj
    if lock and dest is None:
        raise Refused(LOCK_WHERE, field="dest")
    if dest is not None and not dest.is_dir():
        if not dest.parent.is_dir():
            raise Refused(NO_FOLDER, field="dest", folder=dest.parent)
        if dest.exists():
            raise Refused(EXISTS, field="dest", place=dest)
    key = backups.new_lock(_passphrase(call)) if lock else None
    made = backups.make(call.open(by_anybody=True), dest, key)
    call.answer({"backup": str(made)}, [call.say("Cli", BACKED_UP, file=made)])


def restore(ctx: typer.Context, file: Annotated[Path, typer.Argument(help=BACKUP_FILE)]) -> None:
    """Put a checked backup in the hall's place; the present file is kept beside it."""
    call: Call = ctx.obj
    if "://" in call.where:
        raise Refused(NOT_A_FILE, field="hall", place=call.where)
    if not file.is_file():
        raise Refused(NO_BACKUP, field="file", file=file)
    passphrase = _passphrase(call) if backups.is_locked(file) else ""
    Path(call.where).parent.mkdir(parents=True, exist_ok=True)
    kept = backups.restore(file, Path(call.where), call.now(), passphrase)
    sentence = KEPT if kept else RESTORED
    call.answer(
        {"hall": call.where, "restored": str(file), "kept": str(kept) if kept else None},
        [call.say("Cli", sentence, file=file, place=call.where, kept=kept)],
    )


def _passphrase(call: Call) -> str:
    """The passphrase: typed unseen on a terminal, else the first line of standard input."""
    if sys.stdin.isatty():
        return getpass(call.say("Cli", PASSPHRASE))
    return sys.stdin.readline().rstrip("\r\n")


def verify(ctx: typer.Context, seal: Annotated[str, typer.Option(help=SEAL)] = "") -> None:
    """File, journal and derived tables; exit 4 if something changed behind the program's back."""
    call: Call = ctx.obj
    found = steps.verify(call.open(), seal_of(seal))
    findings = [told(one, call.say) for one in found.findings]
    document = {
        "sound": found.sound,
        "steps": found.steps,
        "rows": found.rows,
        "seal": {"no": found.seal_no, "hash": found.seal_hash},
        "findings": findings,
    }
    if found.sound:
        head = call.say(
            "Cli", SOUND, steps=found.steps, rows=found.rows, no=found.seal_no, hash=found.seal_hash
        )
        call.answer(document, [head])
        return
    call.answer(document, findings)
    write(call.say("Cli", TAMPERED, count=len(findings)), sys.stderr)
    raise typer.Exit(4)
