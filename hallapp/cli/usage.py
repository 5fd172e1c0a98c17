"""What is wrong with the arguments of a command, in one line and in the reader's language."""

import re
from typing import Any, cast

import typer

from hallapp.wording import QT_TRANSLATE_NOOP, Words

USAGE = QT_TRANSLATE_NOOP("Cli", "{what} (see: hallapp {command} --help)")
NO_SUCH_COMMAND = QT_TRANSLATE_NOOP("Cli", "There is no command “{name}”; hallapp --help lists all")
NO_COMMAND = QT_TRANSLATE_NOOP("Cli", "No command was given")
NO_SUCH_OPTION = QT_TRANSLATE_NOOP("Cli", "There is no option {name}")
NO_VALUE = QT_TRANSLATE_NOOP("Cli", "{name} wants a value after it")
TOO_MANY = QT_TRANSLATE_NOOP("Cli", "There is an argument too many: {text}")
MISSING = QT_TRANSLATE_NOOP("Cli", "{name} is missing")
BAD_VALUE = QT_TRANSLATE_NOOP("Cli", "{name} is not as it should be: {why}")
NO_NUMBER = QT_TRANSLATE_NOOP("Cli", "it is no whole number")
TOO_SMALL = QT_TRANSLATE_NOOP("Cli", "it is less than {number}")
TOO_LARGE = QT_TRANSLATE_NOOP("Cli", "it is more than {number}")
UNREADABLE = QT_TRANSLATE_NOOP("Cli", "it may not be read")

UsageError = cast("type[Exception]", typer.BadParameter.__base__)  # typer carries its own click

_WHY = (
    (re.compile("valid integer"), NO_NUMBER),
    (re.compile(r"greater than or equal to (?P<number>-?\d+)"), TOO_SMALL),
    (re.compile(r"less than or equal to (?P<number>-?\d+)"), TOO_LARGE),
    (re.compile("is not readable"), UNREADABLE),
)
"""What typer says in English only, and how we say it."""


def sentence(error: Any, say: Words) -> str:
    """The line for a `UsageError`."""
    kind, message = type(error).__name__, str(error.message)
    if message.startswith("No such command"):
        return say("Cli", NO_SUCH_COMMAND, name=message.split("'")[1])
    context = getattr(error, "ctx", None)
    path = str(context.command_path).partition(" ")[2] if context else ""
    what = _what(kind, message, error, say)
    return say("Cli", USAGE, what=what, command=path).replace("  ", " ")


def _what(kind: str, message: str, error: Any, say: Words) -> str:
    parameter = getattr(error, "param", None)
    if parameter is not None and kind in {"MissingParameter", "BadParameter"}:
        return _of_parameter(kind, message, parameter, say)
    if kind == "NoArgsIsHelpError" or message.startswith("Missing command"):
        return say("Cli", NO_COMMAND)
    if kind == "NoSuchOption":
        return say("Cli", NO_SUCH_OPTION, name=error.option_name)
    if kind == "BadOptionUsage" and "requires an argument" in message:
        return say("Cli", NO_VALUE, name=error.option_name)
    if message.startswith("Got unexpected extra argument"):
        return say("Cli", TOO_MANY, text=message.partition(" (")[2].removesuffix(")"))
    return " ".join(message.split())


def _of_parameter(kind: str, message: str, parameter: Any, say: Words) -> str:
    name = _named(parameter)
    if kind == "MissingParameter":
        return say("Cli", MISSING, name=name)
    return say("Cli", BAD_VALUE, name=name, why=_why(message, say))


def _why(message: str, say: Words) -> str:
    for pattern, words in _WHY:
        if found := pattern.search(message):
            return say("Cli", words, **found.groupdict())
    return message


def _named(parameter: Any) -> str:
    """An option as it is written, an argument as the help calls it."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())
