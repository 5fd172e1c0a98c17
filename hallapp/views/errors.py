"""The one door for what went wrong: chooses the words, shows them, reports bugs.

What the world refuses is said at the foot of the page in one sentence; what the store cannot do
says what was not changed; anything else is a bug and opens the report with the log file.
"""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.wording import COMMA, Listed, Marked, Telling

log = logging.getLogger("hallapp")


def sentence(error: Exception) -> str:
    """What went wrong in the reader's language, as one sentence or two."""
    if isinstance(error, Refused):
        return filled("Refused", error.sentence, error.values)
    if isinstance(error, StoreTrouble):
        return filled("StoreTrouble", error.sentence, error.values)
    return QCoreApplication.translate(
        "Errors", "Something in the program went wrong. Nothing was changed."
    )


def filled(context: str, source: str, values: dict[str, object]) -> str:
    """A marked sentence in the reader's language, its places filled."""
    said = QCoreApplication.translate(context, source)
    return said.format(**{name: _said(value) for name, value in values.items()}) if values else said


def filled_from(context: str, source: str, /, **values: object) -> str:
    """The same for who hands over the values by name (`wording.Translator`)."""
    return filled(context, source, values)


def _said(value: object) -> object:
    """A marked word, several of them, or a sentence, in the reader's language."""
    if isinstance(value, Listed):
        return str(_said(COMMA)).join(str(_said(word)) for word in value.words)
    if isinstance(value, Marked):
        return QCoreApplication.translate(value.context, value.source)
    return value.told(tell) if isinstance(value, Telling) else value


def tell(context: str, source: str, /, **values: object) -> str:
    """The translator for what is told as a whole sentence."""
    return filled(context, source, values)


def is_bug(error: BaseException) -> bool:
    """Whether it is our mistake and not the world's."""
    return not isinstance(error, Refused | StoreTrouble)


def write_down(error: BaseException) -> None:
    """Write a bug with its trace into the log."""
    log.error("".join(traceback.format_exception(error)))


def log_to(path: Path) -> None:
    """Keep a log file beside the hall's settings; at most 1 MB and its predecessor."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 (not before the first paint)

    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)


def catch_all(show: Callable[[BaseException], None]) -> None:
    """Send every exception that nobody caught to the log and to `show`."""
    telling: list[BaseException] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        write_down(error)
        traceback.clear_frames(trace)  # a painter that is still held would end the program
        if not telling:
            telling.append(error)
            try:
                show(error)
            finally:
                telling.clear()

    sys.excepthook = hook
