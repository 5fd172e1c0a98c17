"""Reads the arguments, runs one command, and turns whatever happens into an exit code."""

import sys
import traceback
from collections.abc import Sequence
from contextlib import ExitStack
from importlib import import_module
from typing import Annotated, Any, cast

import typer
from typer.main import get_command

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
}

SUMMARY = QT_TRANSLATE_NOOP(
    "Help", "The service hall's program. Without a command it opens the window."
)
HALL = QT_TRANSLATE_NOOP("Help", "The hall: a .hall file or a database URL")
NOW = QT_TRANSLATE_NOOP("Help", "The hall's local time, 2026-03-31T17:00; default: now")
JSON = QT_TRANSLATE_NOOP("Help", "One JSON document on standard output")

USAGE = QT_TRANSLATE_NOOP("Cli", "{what} (see: hallapp {command} --help)")
NO_SUCH_COMMAND = QT_TRANSLATE_NOOP("Cli", "There is no command “{name}”; hallapp --help lists all")
NO_SUCH_OPTION = QT_TRANSLATE_NOOP("Cli", "There is no option {name}")
MISSING = QT_TRANSLATE_NOOP("Cli", "{name} is missing")
BAD_VALUE = QT_TRANSLATE_NOOP("Cli", "{name} is not as it should be: {why}")
UNREADABLE = QT_TRANSLATE_NOOP("Cli", "{file}: {why}; nothing was changed")
STOPPED_WORDS = QT_TRANSLATE_NOOP("Cli", "Stopped; nothing was changed")
A_BUG = QT_TRANSLATE_NOOP(
    "Cli", "The program has a fault; nothing was changed. What happened stands in {log}"
)

UsageError = cast("type[Exception]", typer.BadParameter.__base__)  # typer carries its own click


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; raises nothing."""
    arguments = _globals_first(sys.argv[1:] if argv is None else argv)
    say = words("hallapp", preferred_language())
    try:
        status = _run(arguments, say)
    except BrokenPipeError:  # who read us has seen enough
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
    if isinstance(error, UsageError):
        return BAD_INPUT, _usage(error, say)
    if isinstance(error, OSError):
        file = error.filename or ""
        return BAD_INPUT, say("Cli", UNREADABLE, file=file, why=error.strerror or error)
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
    as_json: Annotated[bool, typer.Option("--json", help=JSON)] = False,
) -> None:
    ctx.obj = Call(
        say=ctx.obj["say"],
        place=hall,
        given_now=read_now(now) if now else None,
        as_json=as_json,
        opened=ctx.obj["opened"],
    )


def _globals_first(argv: Sequence[str]) -> list[str]:
    """The same arguments with `--hall`, `--now` and `--json` before the command."""
    first: list[str] = []
    rest: list[str] = []
    waiting = iter(argv)
    for argument in waiting:
        name, _, value = argument.partition("=")
        if argument == "--":
            rest += [argument, *waiting]
        elif argument == "--json" or (name in {"--hall", "--now"} and value):
            first.append(argument)
        elif argument in {"--hall", "--now"}:
            first += [argument, *([following] if (following := next(waiting, None)) else [])]
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


def _usage(error: Any, say: Words) -> str:
    """What is wrong with the arguments, in one line."""
    kind = type(error).__name__
    if kind == "NoSuchCommand" or str(error.message).startswith("No such command"):
        return say("Cli", NO_SUCH_COMMAND, name=str(error.message).split("'")[1])
    context = getattr(error, "ctx", None)
    path = str(context.command_path).partition(" ")[2] if context else ""
    parameter = getattr(error, "param", None)
    if kind == "NoSuchOption":
        what = say("Cli", NO_SUCH_OPTION, name=error.option_name)
    elif kind == "MissingParameter" and parameter is not None:
        what = say("Cli", MISSING, name=_named(parameter))
    elif kind == "BadParameter" and parameter is not None:
        what = say("Cli", BAD_VALUE, name=_named(parameter), why=error.message)
    else:
        what = " ".join(error.format_message().split())
    return say("Cli", USAGE, what=what, command=path).replace("  ", " ")


def _named(parameter: Any) -> str:
    """An option as it is written, an argument as the help calls it."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())


def _log(error: Exception) -> str:
    """Write the traceback to the log and say where that is."""
    import platformdirs  # only a fault needs it

    folder = platformdirs.user_log_path("hallapp", appauthor=False, ensure_exists=True)
    file = folder / "hallapp.log"
    with file.open("a", encoding="utf-8") as log:
        log.writelines(traceback.format_exception(error))
    return str(file)
