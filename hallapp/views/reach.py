"""What the window is handed when the hall is open, and what its frame shows of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hallapp.views.parts.zeros import ZeroShown


@dataclass(frozen=True, kw_only=True)
class FrameFacts:
    """What the frame shows of the hall, asked off the window's thread after every change.

    All words are in the reader's language; `undo` is the step that Ctrl+Z would take back.
    """

    name: str = ""
    short_name: str = ""
    person: str = ""
    backup: str = ""
    backup_tone: str = "text2"
    journal: str = ""
    undo: str = ""
    zeros: tuple[ZeroShown, ...] = ()
    reports_lock: tuple[str, str] | None = None
    banner: str = ""


@dataclass(kw_only=True)
class Reach:
    """What the window needs of the floors below, handed in when the hall is open.

    Each is called beside the window (``facts``, ``undo``) and may raise what `errors` knows.
    ``undo`` gives back the words of the step that it undid; ``check`` verifies the journal, once,
    a while after the start, and gives what to say of it and in which tone; ``keep`` makes the day's
    first copy beside the hall. When ``version`` says that somebody else has written, ``look`` tells
    ``on_change`` what, and gives it.
    """

    facts: Callable[[], FrameFacts]
    undo: Callable[[], str]
    redo: Callable[[], str]
    version: Callable[[], int] | None = None
    look: Callable[[], frozenset[str]] | None = None
    on_change: Callable[[Callable[[frozenset[str]], None]], None] | None = None
    check: Callable[[], tuple[str, str]] | None = None
    keep: Callable[[], object] | None = None
    close: Callable[[], None] = field(default=lambda: None)
