"""What the fields of an entry may hold: read from what was typed, or refused with the field."""

from dataclasses import dataclass
from datetime import date, datetime

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import TEXTS, Field, Kind, Register, Values
from hallapp.wording import QT_TRANSLATE_NOOP

LONGEST = {Kind.LONG: 4000}
LONGEST_LINE = 200
MOST = 1_000_000_000

_NO_FIELD = QT_TRANSLATE_NOOP("Refused", "This register has no field {field}.")
_NO_CHOICE = QT_TRANSLATE_NOOP("Refused", "{name}: “{value}” is not possible, choose {choices}.")
_TOO_LONG = QT_TRANSLATE_NOOP("Refused", "{name}: more than {most} characters.")
_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "{name}: “{value}” is no whole number from 0.")
_NO_DAY = QT_TRANSLATE_NOOP("Refused", "{name}: “{value}” is no day like 2026-03-05.")
_NO_FLAG = QT_TRANSLATE_NOOP("Refused", "{name} is yes or no, not “{value}”.")
_YES = frozenset({"1", "yes", "true", "是"})
_NO = frozenset({"0", "no", "false", "否"})


def read(spec: Register, given: Values) -> dict[str, object]:
    """Values as they are kept; an empty one is "" for texts and None for all else.

    Raises:
        Refused: a field does not exist, or does not hold what it may.
    """
    return {name: Reader(spec, _field(spec, name)).read(value) for name, value in given.items()}


def empty(field: Field) -> object:
    """What a field holds that nobody filled."""
    return "" if field.kind in TEXTS else None


def chosen(value: object) -> tuple[str, ...]:
    """The codes of a CHOICES field."""
    return tuple(filter(None, str(value or "").split(",")))


def _field(spec: Register, name: str) -> Field:
    field = spec.by_name.get(name)
    if field is None:
        raise Refused(_NO_FIELD, field=name)
    return field


@dataclass(frozen=True)
class Reader:
    """Reads the values of one field."""

    spec: Register
    field: Field

    def read(self, value: object) -> object:
        """The value as it is kept; raises `Refused`."""
        kind = self.field.kind
        if value is None or (isinstance(value, str) and not value.strip()):
            return empty(self.field)
        if kind in {Kind.CHOICE, Kind.CHOICES}:
            return self._codes(value)
        if kind is Kind.COUNT:
            return self._count(value)
        if kind is Kind.YES_NO:
            return self._flag(value)
        if kind in {Kind.DAY, Kind.MOMENT}:
            return self._moment(value)
        text = str(value).strip()
        most = LONGEST.get(kind, LONGEST_LINE)
        if len(text) > most:
            raise self._refused(_TOO_LONG, most=most)
        return text

    def _refused(self, sentence: str, **values: object) -> Refused:
        name = self.spec.word(self.field.label)
        return Refused(sentence, field=self.field.name, name=name, **values)

    def _codes(self, value: object) -> str:
        several = self.field.kind is Kind.CHOICES
        said = [code.strip() for code in (str(value).split(",") if several else [str(value)])]
        for code in said:
            if code not in self.field.codes:
                raise self._refused(_NO_CHOICE, value=code, choices=", ".join(self.field.codes))
        return ",".join(code for code in self.field.codes if code in said)

    def _count(self, value: object) -> int:
        text = str(value).strip()
        if not text.isdecimal() or int(text) > MOST:
            raise self._refused(_NO_COUNT, value=text)
        return int(text)

    def _flag(self, value: object) -> bool:
        if isinstance(value, bool):
            return value
        said = str(value).strip().lower()
        if said not in _YES | _NO:
            raise self._refused(_NO_FLAG, value=said)
        return said in _YES

    def _moment(self, value: object) -> date:
        found: object = value
        if isinstance(value, str):
            try:
                text = value.strip()
                read_it = date.fromisoformat if len(text) == 10 else datetime.fromisoformat
                found = read_it(text)
            except ValueError:
                found = None
        if not isinstance(found, date):
            raise self._refused(_NO_DAY, value=value)
        if self.field.kind is Kind.DAY and isinstance(found, datetime):
            return found.date()
        return found
