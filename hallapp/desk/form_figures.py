"""A superior's form filled with the figures of a period, by places that are remembered."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hallapp.actions import figures, imports, people, prints, registers
from hallapp.actions.hall import Hall
from hallapp.domain.figures import Grouping, Zero
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.lines import EntryFilter
from hallapp.domain.spans import Span
from hallapp.exchange import form_fill
from hallapp.exchange.form_fill import FormSheet, Place
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import period_of
from hallapp.wording import QT_TRANSLATE_NOOP, Marked, Words, words

_FORM = "form"

_NAMED: Mapping[str, str] = {
    "hall": QT_TRANSLATE_NOOP("FormFigures", "Name of the hall"),
    "period": QT_TRANSLATE_NOOP("FormFigures", "Period"),
    "opening": QT_TRANSLATE_NOOP("FormFigures", "Open at the start"),
    "received": QT_TRANSLATE_NOOP("FormFigures", "Received"),
    "returned": QT_TRANSLATE_NOOP("FormFigures", "Returned"),
    "closed": QT_TRANSLATE_NOOP("FormFigures", "Closed"),
    "in_hand": QT_TRANSLATE_NOOP("FormFigures", "In hand at the end"),
    "timed": QT_TRANSLATE_NOOP("FormFigures", "Timed"),
    "counted_only": QT_TRANSLATE_NOOP("FormFigures", "Counted only"),
    "overdue": QT_TRANSLATE_NOOP("FormFigures", "Overdue"),
    "overdue_pending": QT_TRANSLATE_NOOP("FormFigures", "Overdue not yet known"),
    "liable_complaints": QT_TRANSLATE_NOOP("FormFigures", "Liable complaints"),
    "complaints_pending": QT_TRANSLATE_NOOP("FormFigures", "Complaints not yet decided"),
}


_SUMS = ("opening", "received", "returned", "closed", "in_hand")


@dataclass(frozen=True, slots=True)
class FormFigure:
    """A figure that a form can take: its key, its words, its value in the period.

    A value of None is not known; the cell is left as it is. `window` is the number and name of
    the window that it is of, of the whole hall without one.
    """

    key: str
    label: Marked
    value: int | str | None
    window: str = ""


@dataclass(frozen=True)
class Form:
    """A superior's form as it looks, and where its figures go."""

    path: Path
    sheets: tuple[FormSheet, ...]
    places: Mapping[str, Place]


def figures_of(hall: Hall, span: Span) -> tuple[FormFigure, ...]:
    """Every figure of a period that a form can take."""
    zero = figures.zero(hall, span)
    report = figures.period(hall, span, Grouping.WINDOW)
    total = report.total
    overdue, liable = zero.overdue, zero.liable_complaints
    values: dict[str, int | str | None] = {
        "hall": hall.facts.name,
        "period": period_of(Press(issue=prints.preview(hall), say=_say(hall)), span),
        **{name: getattr(total, name) for name in _SUMS},
        "timed": zero.timed,
        "counted_only": zero.counted_only,
        "overdue": _count(overdue),
        "overdue_pending": _pending(overdue),
        "liable_complaints": _count(liable),
        "complaints_pending": _pending(liable),
    }
    wanted = EntryFilter(received_from=span.first, received_to=span.last)
    return (
        *(
            FormFigure(key, Marked("FormFigures", label), values[key])
            for key, label in _NAMED.items()
        ),
        *(
            FormFigure(
                f"register:{spec.key}",
                spec.word(spec.title),
                registers.count(hall, spec.key, wanted),
            )
            for spec in PUBLIC
        ),
        *_of_windows(hall, report.rows),
    )


def _of_windows(hall: Hall, rows: Iterable[Any]) -> Iterator[FormFigure]:
    """The columns of each window, in the order of their numbers."""
    names = {line.window_no: line.name for line in people.windows(hall)}
    for row in rows:
        if row.key not in names:
            continue
        called = f"{row.key} {names[row.key]}".rstrip()
        for name in (*_SUMS, "overdue"):
            label = Marked("FormFigures", _NAMED[name])
            yield FormFigure(f"window:{row.key}:{name}", label, getattr(row, name), called)


def _say(hall: Hall) -> Words:
    return words("papers", hall.facts.language)


def _count(zero: Zero | None) -> int | None:
    return None if zero is None else zero.count


def _pending(zero: Zero | None) -> int | None:
    return None if zero is None else zero.pending


def opened(hall: Hall, path: Path) -> Form:
    """A form with the places that were remembered for it.

    Raises:
        Refused: the file is no workbook that can be filled.
    """
    sheets = form_fill.look(path)
    told = imports.remembered_mapping(hall, form_fill.digest(sheets)) or {}
    places = {key: Place(*str(text).rsplit("!", 1)) for key, text in told.items() if key != "what"}
    return Form(path, sheets, places)


def fill(hall: Hall, form: Form, places: Mapping[str, Place], span: Span, into: Path) -> int:
    """Write the filled form, remember the places; tells how many cells were filled.

    Raises:
        Refused: the form or the new file cannot be read or written.
    """
    values = {each.key: each.value for each in figures_of(hall, span)}
    told = {place: values[key] for key, place in places.items() if values.get(key) is not None}
    form_fill.fill(form.path, into, told)
    kept = {key: f"{place.sheet}!{place.cell}" for key, place in places.items()}
    imports.remember_mapping(hall, form_fill.digest(form.sheets), {"what": _FORM, **kept})
    return len(told)
