"""How the window says an entry: its lamp, its state, what is left, and what its fields hold."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallapp.domain.deadlines import Lamp
from hallapp.domain.masking import masked, masked_phone
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import VOID, Field, Kind, Phase, Register
from hallapp.domain.registers.values import chosen
from hallapp.views import saying
from hallapp.views.saying import Present
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LAMPS = {
    Lamp.NONE: (Sign.NORMAL, QT_TRANSLATE_NOOP("Entry", "Normal")),
    Lamp.PENDING: (Sign.NORMAL, QT_TRANSLATE_NOOP("Entry", "Normal")),
    Lamp.PAUSED: (Sign.PAUSED, QT_TRANSLATE_NOOP("Entry", "Paused")),
    Lamp.WARNING: (Sign.WARNING, QT_TRANSLATE_NOOP("Entry", "Near")),
    Lamp.YELLOW: (Sign.YELLOW, QT_TRANSLATE_NOOP("Entry", "Late")),
    Lamp.RED: (Sign.RED, QT_TRANSLATE_NOOP("Entry", "Late")),
    Lamp.MISSING: (Sign.PENDING, QT_TRANSLATE_NOOP("Entry", "No calendar")),
    Lamp.CLOSED: (Sign.DONE, QT_TRANSLATE_NOOP("Entry", "Closed")),
}


def say(spec: Register, label: str) -> str:
    """A label of a register in the reader's language."""
    word = spec.word(label)
    return translate(word.context, word.source)


def lamp(spec: Register, line: EntryLine) -> tuple[Sign, str]:
    """The sign of an entry and its word."""
    state = spec.by_state[line.state]
    if state.phase in {Phase.VOIDED, Phase.ENDED}:
        return Sign.VOID, say(spec, state.label)
    if not spec.limits and state.phase is Phase.DONE and not spec.moves:
        return Sign.DONE, say(spec, state.label)
    sign, word = _LAMPS[line.lamp]
    return sign, translate("Entry", word)


def state(spec: Register, line: EntryLine) -> str:
    """Where an entry stands."""
    return say(spec, spec.by_state[line.state].label)


def left(line: EntryLine, present: Present) -> tuple[str, str]:
    """What is left of the running limit, and its tone."""
    due, days, minutes = line.stage_due_at, line.remaining_days, line.remaining_minutes
    if due is None or days is None or minutes is None:
        return "", "text3"
    tone = {Lamp.WARNING: "warn", Lamp.RED: "red", Lamp.YELLOW: "yellow"}.get(line.lamp, "text3")
    if line.lamp in {Lamp.RED, Lamp.YELLOW}:
        late = saying.count_of_days(max(1, -days))
        return translate("Entry", "{days} late").format(days=late), tone
    if saying.is_today(due, present):
        return saying.moment(due, present), tone
    return translate("Entry", "{days} left").format(days=saying.count_of_days(days)), tone


def value(spec: Register, field: Field, found: object, present: Present) -> str:
    """What a field holds, as a list shows it: people masked."""
    if found is None or found == "":
        return ""
    if field.kind in {Kind.CHOICE, Kind.CHOICES}:
        labels = {choice.code: choice.label for choice in field.choices}
        return "、".join(say(spec, labels.get(code, code)) for code in chosen(found))
    if isinstance(found, date):
        by_day = field.kind is not Kind.MOMENT
        return saying.day(found, present) if by_day else saying.moment(found, present)
    text = " ".join(str(found).split())
    ways: Mapping[Kind, Callable[[], str]] = {
        Kind.YES_NO: lambda: say(spec, field.yes if found else field.no),
        Kind.NAME: lambda: masked(text),
        Kind.PHONE: lambda: masked_phone(text),
        Kind.WINDOW: lambda: translate("Entry", "Window {no}").format(no=text),
    }
    return ways.get(field.kind, lambda: text)()


def said(spec: Register, line: EntryLine, name: str, present: Present) -> str:
    """A field of an entry by its name."""
    return value(spec, spec.by_name[name], line.values.get(name), present)


def heading(spec: Register, line: EntryLine, present: Present) -> str:
    """What an entry is about, in a few words."""
    return said(spec, line, spec.called, present) or line.entry_no


def is_void(line: EntryLine) -> bool:
    """Whether an entry is void."""
    return line.state == VOID
