"""One entry of a register as papers are told of it: words of its closed lists, texts masked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hallapp.actions import registers
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.masking import unexposed
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.registers.spec import VOID, Register
from hallapp.domain.registers.values import chosen
from hallapp.wording import QT_TRANSLATE_NOOP, Words, words

_NONE = QT_TRANSLATE_NOOP(
    "Refused", "Nothing is entered yet in the register {register}: enter it first, on Registers."
)


@dataclass(frozen=True)
class Entry:
    """An entry with the words of its register in the reader's language."""

    spec: Register
    line: EntryLine
    say: Words

    def text(self, name: str) -> str:
        """What was typed, in one line, without phone or identity numbers."""
        found = self.line.values.get(name)
        return "" if found is None else unexposed(" ".join(str(found).split()))

    def code(self, name: str) -> str:
        """The code of a closed list, "" where nothing is chosen."""
        return str(self.line.values.get(name) or "")

    def word(self, name: str) -> str:
        """The words of what is chosen of a closed list."""
        labels = {choice.code: choice.label for choice in self.spec.by_name[name].choices}
        found = self.line.values.get(name)
        return "、".join(self._said(labels[code]) for code in chosen(found)) if found else ""

    def yes(self, name: str) -> bool:
        """Whether it is yes."""
        return bool(self.line.values.get(name))

    def day(self, name: str) -> date | None:
        """The day of a day or of a moment."""
        found = self.line.values.get(name)
        if isinstance(found, datetime):
            return found.date()
        return found if isinstance(found, date) else None

    def lines(self, name: str) -> tuple[str, ...]:
        """What was typed, line by line."""
        found = str(self.line.values.get(name) or "")
        return tuple(unexposed(part.strip()) for part in found.splitlines() if part.strip())

    @property
    def received(self) -> Moment:
        """When it came in."""
        return self.line.received_at

    @property
    def received_on(self) -> date:
        """The day it came in."""
        received = self.line.received_at
        return received.date() if isinstance(received, datetime) else received

    def _said(self, label: str) -> str:
        word = self.spec.word(label)
        return self.say(word.context, word.source)


def entries(
    hall: Hall, key: str, values: Mapping[str, str], wanted: EntryFilter | None = None
) -> tuple[Entry, ...]:
    """The entries of a register that are not void, in their order."""
    spec = register_called(key)
    say = words("hallapp", values.get("language", "") or "zh_CN")
    return tuple(
        Entry(spec, line, say)
        for line in registers.lines(hall, key, wanted or EntryFilter())
        if line.state != VOID
    )


def entry(hall: Hall, key: str, values: Mapping[str, str]) -> Entry:
    """The entry that is named, else the newest one.

    Raises:
        Refused: there is no such entry, or none at all.
    """
    spec = register_called(key)
    say = words("hallapp", values.get("language", "") or "zh_CN")
    if number := values.get("entry", "").strip():
        return Entry(spec, registers.find(hall, key, number), say)
    found = entries(hall, key, values)
    if not found:
        title = spec.word(spec.title)
        raise Refused(_NONE, field="entry", register=say(title.context, title.source))
    return max(found, key=lambda each: (each.received_on, each.line.id))
