"""Deeds over several entries that a register offers at its head, and what its head says."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallapp.actions import box_openings, complaints, discipline, look_backs, people
from hallapp.domain.spans import Bucket, span_of
from hallapp.views.moments import quarter_words
from hallapp.views.page import Frame
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_BOX = QT_TRANSLATE_NOOP("RegistersPage", "Open the box…")
_LOOK_BACK = QT_TRANSLATE_NOOP("RegistersPage", "Look-back round…")
_OFFERED = {
    "box_opening": _BOX,
    "suggestion": _BOX,
    "pledge": _LOOK_BACK,
    "look_back": _LOOK_BACK,
}


def offered(key: str) -> str:
    """What a register offers at its head; "" for nothing."""
    return translate("RegistersPage", _OFFERED[key]) if key in _OFFERED else ""


def open_round(page: QWidget, frame: Frame, key: str) -> None:
    """Ask what the form needs, then show it over the window."""
    hall = frame.hall
    if _OFFERED[key] == _BOX:
        frame.tasks.read(
            lambda: (
                box_openings.boxes(hall),
                _staff(hall),
                box_openings.last(hall),
                discipline.has_passphrase(hall),
            ),
            lambda found: _open_box(page, frame, *found),
        )
    else:
        frame.tasks.read(
            lambda: (_staff(hall), look_backs.waiting(hall)),
            lambda found: _open_look_back(page, frame, *found),
        )


def _staff(hall: Any) -> list[str]:
    return [line.name for line in people.people(hall) if line.active]


def _open_box(page: QWidget, frame: Frame, *found: Any) -> None:
    """`found`: the boxes, the staff, the last opening, whether a report can be sealed."""
    boxes, staff, last, sealing = found
    module = import_module("hallapp.views.dialogs.box_opening")
    module.BoxDialog(page.window(), frame, boxes, staff, last, sealing=sealing).open()


def _open_look_back(page: QWidget, frame: Frame, staff: list[str], pledges: Any) -> None:
    module = import_module("hallapp.views.dialogs.look_back")
    span = look_backs.quarter(frame.hall)
    name = quarter_words(span.first)
    module.LookBackDialog(page.window(), frame, name, staff, pledges).open()


def notes(hall: Any) -> dict[str, str]:
    """What the heads of some registers say beside their counts; beside the window."""
    return {key: say(hall) for key, say in _NOTES.items()}


def _ratio(hall: Any) -> str:
    found = box_openings.ratio(hall)
    words = translate("RegistersPage", "{entered} entered, {done} done")
    return words.format(entered=found.entered, done=found.done)


def _findings(hall: Any) -> str:
    with hall.reading() as connection:
        span = span_of(hall.now().date(), Bucket.YEAR)
        found = complaints.complaint_figures(connection, span)
    said = []
    if found.zero.count:
        said.append(translate("RegistersPage", "{n} liable").format(n=found.zero.count))
    if found.zero.pending:
        said.append(translate("RegistersPage", "{n} undecided").format(n=found.zero.pending))
    return translate("RegistersPage", ", ").join(said)


_NOTES: dict[str, Callable[[Any], str]] = {"suggestion": _ratio, "complaint": _findings}
