"""What a paper lacks in a new hall: each sentence says what is missing and where it is entered."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

_WINDOW = QT_TRANSLATE_NOOP(
    "Refused", "There is no window yet: add windows and people first, in Settings under Windows."
)
_PEOPLE = QT_TRANSLATE_NOOP(
    "Refused", "Nobody works here yet: add the people first, in Settings under People."
)
_CASE = QT_TRANSLATE_NOOP(
    "Refused",
    "There is no case that this paper is about: register it on the page Cases, or name its number.",
)
_DEPARTMENT = QT_TRANSLATE_NOOP(
    "Refused",
    "No window has a department yet: give it one first, in Settings under Windows.",
)

_HOTLINE = QT_TRANSLATE_NOOP(
    "Refused", "No telephone number is entered yet: enter the hotline first, in Settings."
)
_BOARD = QT_TRANSLATE_NOOP(
    "Refused", "There is no board yet: add the boards of the hall first, on the page Print."
)


def no_window(field: str = "window") -> Refused:
    """The hall has no window."""
    return Refused(_WINDOW, field=field)


def nobody(field: str = "people") -> Refused:
    """The hall has no people."""
    return Refused(_PEOPLE, field=field)


def named_case(values: Mapping[str, str]) -> str:
    """The number of the case that is named.

    Raises:
        Refused: none is, and none suggested itself.
    """
    if number := values.get("case", "").strip():
        return number
    raise Refused(_CASE, field="case")


def no_department() -> Refused:
    """No department is named, and no window has one."""
    return Refused(_DEPARTMENT, field="department")


def no_hotline() -> Refused:
    """The hall has no number for the public."""
    return Refused(_HOTLINE, field="hotline")


def no_board() -> Refused:
    """No board hangs in the hall."""
    return Refused(_BOARD, field="board")
