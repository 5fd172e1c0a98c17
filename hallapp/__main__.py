"""Where the program starts: no command opens the window, a command runs without it."""

import sys
from contextlib import suppress
from io import TextIOWrapper


def main() -> int:
    """Open the window or run a command; returns the exit code."""
    if len(sys.argv) > 1 and not _only_names_a_hall(sys.argv[1:]):
        from hallapp.cli import main as command  # the window starts without the command line

        _speak_utf8()
        return command(sys.argv[1:])
    from hallapp.app import main as window  # a command starts without Qt

    return window(sys.argv[1:])


def _only_names_a_hall(arguments: list[str]) -> bool:
    """Whether the arguments are `--hall PLACE` and `--now TIME` alone: then it is the window."""
    rest = iter(arguments)
    for argument in rest:
        name, _, value = argument.partition("=")
        if name not in {"--hall", "--now"}:
            return False
        if not value and next(rest, None) is None:
            return False
    return True


def _speak_utf8() -> None:
    """What another program reads is UTF-8, whatever the system's code page."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            with suppress(OSError, ValueError):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
