"""The columns of a register's list, made from its spec (picture 04)."""

from collections.abc import Callable
from functools import partial

from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import ListColumn, Register
from hallapp.views import register_words, saying
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.saying import Present
from hallapp.wording import QT_TRANSLATE_NOOP

Ask = Callable[[], Present]
_PENDING = "+"


def register_columns(spec: Register, present: Ask) -> tuple[Column, ...]:
    """Lamp, number, and what the spec says; the middle one stretches."""
    asked = spec.columns
    return (
        Column(
            key="standing",
            title=QT_TRANSLATE_NOOP("Column", "Lamp"),
            normal=86,
            large=104,
            kind=Kind.LAMP,
            cell=lambda line: lamp_cell(*register_words.lamp(spec, line)),
        ),
        Column(
            key="number",
            title=QT_TRANSLATE_NOOP("Column", "Number"),
            normal=112,
            large=136,
            kind=Kind.TWO_LINES,
            cell=lambda line: _number(spec, line, present()),
        ),
        *(
            Column(
                key=column.upper,
                title=register_words.say(spec, column.title),
                normal=(88, 110, 118)[place],
                large=(106, 130, 142)[place],
                stretch=place == 1,
                gives_way=place == 0,  # beside the panel in large text the matter needs the room
                sorts=False,
                kind=Kind.TWO_LINES,
                cell=partial(_cell, spec, column, present),
            )
            for place, column in enumerate(asked)
        ),
    )


def _number(spec: Register, line: EntryLine, present: Present) -> Cell:
    day = saying.day(line.received_at, present)
    beside = register_words.said(spec, line, spec.beside, present) if spec.beside else ""
    tone = "text3" if register_words.is_void(line) else "text"
    return Cell(line.entry_no, tone, below=f"{day} {beside}".strip())


def _cell(spec: Register, column: ListColumn, ask: Ask, line: EntryLine) -> Cell:
    present = ask()
    above, tone = _words(spec, column.upper, line, present)
    below, below_tone = _words(spec, column.lower, line, present)
    under = "text2" if below_tone == "text" else below_tone
    return Cell(above or "—", tone, tone == "warn", below=below, below_tone=under)


def _words(spec: Register, said: str, line: EntryLine, present: Present) -> tuple[str, str]:
    """The words of a half of a cell and their tone."""
    if not said:
        return "", "text3"
    if said == "@state":
        return register_words.state(spec, line), "text3"
    if said == "@left":
        return register_words.left(line, present)
    if register_words.is_void(line):
        return register_words.state(spec, line), "text3"
    if _PENDING in said and not spec.by_state[line.state].decided:
        return register_words.say(spec, spec.pending), "warn"
    words = [register_words.said(spec, line, name, present) for name in said.split("+")]
    return register_words.translate("Entry", ", ").join(filter(None, words)), "text"
