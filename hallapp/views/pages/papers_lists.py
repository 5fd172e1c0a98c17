"""What the fields of papers offer to pick: windows, people, items and registers of the hall."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from hallapp.actions import catalogue, people
from hallapp.actions.hall import Hall
from hallapp.domain.registers import PUBLIC

translate = QCoreApplication.translate

PICKED = frozenset({"window", "item", "key"})
FREE = frozenset({"people", "person", "staff", "windows"})  # several may be typed
Options = Sequence[tuple[str, str]]


def lists(hall: Hall) -> Mapping[str, Options]:
    """Parameter → key and words of each value, in the order of the hall."""
    windows = [
        (line.window_no, f"{line.window_no}  {line.name}".strip())
        for line in people.windows(hall)
        if line.active
    ]
    names = [(line.name, line.name) for line in people.people(hall) if line.active]
    items = [(line.name, line.name) for line in catalogue.items(hall) if line.active]
    registers = []  # the log of cases is what stands first without a choice
    for spec in PUBLIC:
        word = spec.word(spec.title)
        registers.append((spec.key, translate(word.context, word.source)))
    return {
        "window": windows,
        "windows": windows,
        "people": names,
        "person": names,
        "staff": names,
        "item": items,
        "key": registers,
    }
