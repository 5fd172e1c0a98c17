"""Reads the arguments, runs one command, and turns whatever happens into an exit code."""

import errno
import sys
import traceback
from collections.abc import Sequence
from contextlib import ExitStack
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.main import get_command

from hallapp.cli import usage
from hallapp.cli.call import Call, read_now, write
from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.wording import QT_TRANSLATE_NOOP, Words, preferred_language, words

DONE, BUG, BAD_INPUT, STORE_TROUBLE, STOPPED = 0, 1, 2, 3, 130

# Only the module of the command that is called is imported: `deadline` needs no database.
COMMANDS = {
    "deadline": "clock",
    "init": "halls",
    "log": "halls",
    "undo": "halls",
    "redo": "halls",
    "backup": "halls",
    "restore": "halls",
    "verify": "halls",
    "report": "reports",
    "calendar": "year",
    "case": "deeds",
    "import": "files",
    "export": "files",
    "print": "paper",
    "stars": "stars",
    "wall": "wall",
}

SUMMARY = QT_TRANSLATE_NOOP(
    "Help", "The service hall's program. Without a command it opens the window."
)
HALL = QT_TRANSLATE_NOOP("Help", "The hall: a .hall file or a database URL")
NOW = QT_TRANSLATE_NOOP("Help", "The hall's local time, 2026-03-31T17:00; default: now")
WHO = QT_TRANSLATE_NOOP(
    "Help",
    "Who signs in, where people do; the password is asked for, or taken from HALLAPP_PASSWORD",
)
JSON = QT_TRANSLATE_NOOP("Help", "One JSON document on standard output")

NO_VALUE = QT_TRANSLATE_NOOP("Refused", "{name} wants a value after it")
UNREADABLE = QT_TRANSLATE_NOOP("Cli", "{file}: {why}; nothing was changed")
STOPPED_WORDS = QT_TRANSLATE_NOOP("Cli", "Stopped; nothing was changed")
A_BUG = QT_TRANSLATE_NOOP(
    "Cli", "The program has a fault; nothing was changed. What happened stands in {log}"
)

_VALUED = frozenset({"--hall", "--now", "--who"})
_BY_ERRNO = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Cli", "there is no such file or folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Cli", "it is no folder"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Cli", "it is a folder"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Cli", "it exists already"),
    errno.EACCES: QT_TRANSLATE_NOOP("Cli", "it may not be read or written"),
    errno.EPERM: QT_TRANSLATE_NOOP("Cli", "it may not be read or written"),
    errno.EROFS: QT_TRANSLATE_NOOP("Cli", "it may not be read or written"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Cli", "the disk is full"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; raises nothing."""
    say = words("hallapp", preferred_language())
    try:
        status = _run(_globals_first(sys.argv[1:] if argv is None else argv), say)
    except SystemExit:  # typer's word for a broken pipe: who read us has seen enough
        return DONE
    except Exception as error:  # noqa: BLE001 - the last door: a bug gets one line and the log
        status, sentence = _what_happened(error, say)
        write(" ".join(sentence.split()), sys.stderr)
    except KeyboardInterrupt:
        write(say("Cli", STOPPED_WORDS), sys.stderr)
        return STOPPED
    return status


def _what_happened(error: Exception, say: Words) -> tuple[int, str]:
    """The exit code and the one line for a failure."""
    if isinstance(error, Refused):
        return BAD_INPUT, say("Refused", error.sentence, **error.values)
    if isinstance(error, StoreTrouble):
        return STORE_TROUBLE, say("StoreTrouble", error.sentence, **error.values)
    if isinstance(error, usage.UsageError):
        return BAD_INPUT, usage.sentence(error, say)
    if isinstance(error, OSError):
        file, known = error.filename or "", _BY_ERRNO.get(error.errno or 0)
        why = say("Cli", known) if known else error.strerror or error
        return BAD_INPUT, say("Cli", UNREADABLE, file=file, why=why)
    if isinstance(error, typer.Abort):
        return STOPPED, say("Cli", STOPPED_WORDS)
    return BUG, say("Cli", A_BUG, log=_log(error))


def _run(arguments: Sequence[str], say: Words) -> int:
    command = get_command(_program(arguments))
    _translate(command, say)
    with ExitStack() as opened:
        status = command.main(
            args=list(arguments),
            prog_name="hallapp",
            standalone_mode=False,
            obj={"say": say, "opened": opened},
        )
    return status if isinstance(status, int) else DONE


def _program(arguments: Sequence[str]) -> typer.Typer:
    """The commands: the one that is called, or all where none of them is."""
    program = typer.Typer(
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        help=SUMMARY,
    )
    program.callback()(_everywhere)
    called = next((argument for argument in arguments if argument in COMMANDS), None)
    modules = {COMMANDS[called]} if called else set(COMMANDS.values())
    for module in sorted(modules):
        import_module(f"hallapp.cli.{module}").add_to(program)
    return program


def _everywhere(
    ctx: typer.Context,
    hall: Annotated[str, typer.Option(help=HALL, metavar="PATH|URL")] = "",
    now: Annotated[str, typer.Option(help=NOW)] = "",
    who: Annotated[str, typer.Option(help=WHO, metavar="NAME")] = "",
    as_json: Annotated[bool, typer.Option("--json", help=JSON)] = False,
) -> None:
    ctx.obj = Call(
        say=ctx.obj["say"],
        place=hall,
        given_now=read_now(now) if now else None,
        as_json=as_json,
        who=who,
        opened=ctx.obj["opened"],
    )


def _globals_first(argv: Sequence[str]) -> list[str]:
    """The same arguments with `--hall`, `--now`, `--who` and `--json` before the command.

    Raises:
        Refused: one that wants a value stands last.
    """
    first: list[str] = []
    rest: list[str] = []
    waiting = iter(argv)
    for argument in waiting:
        name, _, value = argument.partition("=")
        if argument == "--":
            rest += [argument, *waiting]
        elif argument == "--json" or (name in _VALUED and value):
            first.append(argument)
        elif argument in _VALUED:
            if (following := next(waiting, None)) is None:
                raise Refused(NO_VALUE, field=name.lstrip("-"), name=name)
            first += [argument, following]
        else:
            rest.append(argument)
    return first + rest


def _translate(command: Any, say: Words) -> None:
    """Put the help of a command, its options and its commands in the reader's language."""
    command.help = say("Help", command.help) if command.help else command.help
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = say("Help", parameter.help)
    for below in getattr(command, "commands", {}).values():
        _translate(below, say)


def _log(error: Exception) -> str:
    """Write the traceback to the log and say where that is."""
    import platformdirs  # only a fault needs it

    folder = platformdirs.user_log_path("hallapp", appauthor=False, ensure_exists=True)
    file = folder / "hallapp.log"
    with file.open("a", encoding="utf-8") as log:
        log.writelines(traceback.format_exception(error))
    return str(file)
