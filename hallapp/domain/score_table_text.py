"""A score table as TOML: read with every mistake named by its place, and written again."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from hallapp.domain.errors import Refused
from hallapp.domain.evidence import ATTENDANCE, SOURCE_KEYS, Unit, source_called
from hallapp.domain.score_tables import (
    About,
    Given,
    Grade,
    ScoreGroup,
    ScoreItem,
    ScoreTable,
    Secondary,
)
from hallapp.domain.staffing import StaffKind
from hallapp.wording import QT_TRANSLATE_NOOP, Marked

NOT_TOML = QT_TRANSLATE_NOOP("Refused", "This cannot be read: {why}")
LACKS = QT_TRANSLATE_NOOP("Refused", "{where} lacks “{key}”: write it.")
UNKNOWN_KEY = QT_TRANSLATE_NOOP("Refused", "{where} knows no “{key}”; it knows: {keys}.")
NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{key}” of {where} is a number, not “{value}”.")
NO_POINTS = QT_TRANSLATE_NOOP(
    "Refused", "“{value}” of {where} are no points: write -2, +1, -2..-5 or +1..+3."
)
NOT_ONE_OF = QT_TRANSLATE_NOOP("Refused", "“{key}” of {where} is one of {choices}, not “{value}”.")
TWICE = QT_TRANSLATE_NOOP("Refused", "Two items of this table are called “{key}”.")
NOT_BY_UNIT = QT_TRANSLATE_NOOP(
    "Refused", "{where}: this evidence is counted by {choices}, not by “{value}”."
)
NOT_POSITIVE = QT_TRANSLATE_NOOP("Refused", "“{key}” of {where} cannot be negative.")
GRADES_FALL = QT_TRANSLATE_NOOP(
    "Refused", "The grades stand from the best down: “{name}” begins no lower than the one before."
)
NO_ITEMS = QT_TRANSLATE_NOOP("Refused", "{where} has no item: write one, or take the group away.")

THE_TABLE = QT_TRANSLATE_NOOP("Assessment", "the table")


_OF_TABLE = frozenset({
    "name", "about", "source", "part", "base", "least", "most", "bonus_most", "appeal_days",
    "who", "groups", "grades", "secondary",
})  # fmt: skip
_OF_GROUP = frozenset({"key", "name", "most", "floor", "weight", "given", "items"})
_OF_ITEM = frozenset({
    "key", "name", "points", "unit", "source", "only", "free", "minutes_from", "minutes_below",
    "veto",
})  # fmt: skip


def read_table(text: str) -> ScoreTable:
    """The table that a text says; raises `Refused` naming the place and what is wrong there."""
    try:
        told = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise Refused(NOT_TOML, field="text", why=str(error)) from error
    top = _Place(told, Marked("Assessment", THE_TABLE), _OF_TABLE)
    groups = tuple(
        _group(_Place(each, f"groups[{number}]", _OF_GROUP))
        for number, each in enumerate(top.tables("groups"), 1)
    )
    table = ScoreTable(
        name=top.text("name"),
        about=About(top.one_of("about", tuple(About))),
        groups=groups,
        base=top.number("base", Decimal(100)),
        least=top.maybe("least"),
        most=top.maybe("most"),
        bonus_most=top.maybe("bonus_most"),
        grades=tuple(_grades(top.tables("grades", needed=False))),
        who=top.several("who", tuple(StaffKind)),
        secondary=_secondary(told.get("secondary")),
        appeal_days=int(top.number("appeal_days", Decimal(5))),
        source=top.text("source", needed=False),
        part=top.text("part", needed=False),
    )
    _check_keys(table)
    return table


@dataclass
class _Place:
    """One table of the text, and what it is called when something is wrong there."""

    told: Mapping[str, Any]
    where: str | Marked
    known: frozenset[str]

    def __post_init__(self) -> None:
        for key in self.told:
            if key not in self.known:
                self.refuse(UNKNOWN_KEY, key, keys=", ".join(sorted(self.known)))

    def refuse(self, sentence: str, key: str, **values: object) -> NoReturn:
        raise Refused(sentence, field=key, where=self.where, key=key, **values)

    def text(self, key: str, *, needed: bool = True) -> str:
        value = str(self.told.get(key, "")).strip()
        if needed and not value:
            self.refuse(LACKS, key)
        return value

    def maybe(self, key: str) -> Decimal | None:
        if key not in self.told:
            return None
        value = self.told[key]
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.refuse(NO_NUMBER, key, value=value)
        return Decimal(value)

    def number(self, key: str, default: Decimal) -> Decimal:
        value = self.maybe(key)
        if value is not None and value < 0:
            self.refuse(NOT_POSITIVE, key)
        return default if value is None else value

    def count(self, key: str) -> int | None:
        value = self.maybe(key)
        return None if value is None else int(value)

    def one_of(self, key: str, choices: Sequence[str], default: str = "") -> str:
        value = str(self.told.get(key, default))
        if value not in choices:
            self.refuse(NOT_ONE_OF, key, value=value, choices=", ".join(filter(None, choices)))
        return value

    def several(self, key: str, choices: Sequence[str]) -> tuple[str, ...]:
        values = self.told.get(key, [])
        for value in values:
            if choices and value not in choices:
                self.refuse(NOT_ONE_OF, key, value=value, choices=", ".join(choices))
        return tuple(str(value) for value in values)

    def tables(self, key: str, *, needed: bool = True) -> Sequence[Mapping[str, Any]]:
        found = self.told.get(key, [])
        if needed and not found:
            self.refuse(LACKS, key)
        return [each for each in found if isinstance(each, dict)]


def _group(place: _Place) -> ScoreGroup:
    key = place.text("key")
    place.where = f"“{place.text('name')}”"
    given = Given(place.one_of("given", tuple(Given)))
    items = tuple(
        _item(_Place(each, f"{place.where}[{number}]", _OF_ITEM))
        for number, each in enumerate(place.tables("items", needed=False), 1)
    )
    most = place.maybe("most")
    if given is not Given.NO and most is None:
        place.refuse(LACKS, "most")
    return ScoreGroup(
        key=key,
        name=place.text("name"),
        items=items,
        most=most,
        floor=bool(place.told.get("floor", True)),
        weight=place.number("weight", Decimal(1)),
        given=given,
    )


def _item(place: _Place) -> ScoreItem:
    key = place.text("key")
    place.where = f"“{place.text('name')}”"
    least, most = read_points(place.text("points"), place.where)
    source = place.text("source", needed=False)
    told = source_called(source)
    if source and told is None:
        place.refuse(NOT_ONE_OF, "source", value=source, choices=SOURCE_KEYS)
    unit = Unit(place.one_of("unit", tuple(Unit), Unit.EVENT))
    if told is not None and unit not in told.units:
        place.refuse(NOT_BY_UNIT, "unit", value=unit, choices=", ".join(told.units))
    choices = tuple(choice.code for choice in told.codes) if told is not None else ()
    return ScoreItem(
        key=key,
        name=place.text("name"),
        least=least,
        most=most,
        unit=unit,
        source=source,
        only=place.several("only", choices),
        free=place.number("free", Decimal(0)),
        minutes_from=place.count("minutes_from"),
        minutes_below=place.count("minutes_below"),
        veto=bool(place.told.get("veto", False)),
    )


def read_points(text: str, where: str | Marked) -> tuple[Decimal, Decimal]:
    """``-2``, ``+1``, ``-2..-5``: the points nearest to and farthest from nothing.

    Raises:
        Refused: they are no points; `where` is whose they are.
    """
    try:
        ends = [Decimal(part) for part in text.split("..")]
    except InvalidOperation:
        raise Refused(NO_POINTS, field="points", where=where, value=text) from None
    if not all(end.is_finite() for end in ends) or len(ends) > 2 or ends[0] * ends[-1] < 0:
        raise Refused(NO_POINTS, field="points", where=where, value=text)
    return min(ends, key=abs), max(ends, key=abs)


def _grades(told: Sequence[Mapping[str, Any]]) -> Iterator[Grade]:
    before: Decimal | None = None
    for number, each in enumerate(told, 1):
        place = _Place(each, f"grades[{number}]", frozenset({"name", "from"}))
        grade = Grade(name=place.text("name"), since=place.maybe("from"))
        last = number == len(told)
        if grade.since is None and not last:
            place.refuse(LACKS, "from")
        if before is not None and grade.since is not None and grade.since >= before:
            raise Refused(GRADES_FALL, field="grades", name=grade.name)
        before = grade.since
        yield grade


def _secondary(told: Mapping[str, Any] | None) -> Secondary | None:
    if told is None:
        return None
    place = _Place(told, "secondary", frozenset({"post", "ratio"}))
    return Secondary(post=place.text("post"), ratio=place.number("ratio", Decimal("0.5")))


def _check_keys(table: ScoreTable) -> None:
    seen: set[str] = set()
    for key in (*(group.key for group in table.groups), *(item.key for _, item in table.items)):
        if key in seen:
            raise Refused(TWICE, field="key", key=key)
        seen.add(key)
    for group in table.groups:
        if not group.items and group.given is Given.NO and group.most is None:
            raise Refused(NO_ITEMS, field="items", where=f"“{group.name}”")


def check_codes(table: ScoreTable, codes: Sequence[str]) -> None:
    """Refuse an attendance item that names a code which the hall does not have."""
    for _, item in table.items:
        if item.source == ATTENDANCE:
            for code in item.only:
                if code not in codes:
                    raise Refused(
                        NOT_ONE_OF,
                        field="only",
                        where=f"“{item.name}”",
                        key="only",
                        value=code,
                        choices=", ".join(codes),
                    )


def points_text(item: ScoreItem) -> str:
    """How a table writes the points of an item."""
    ends = (item.least, item.most) if item.ranged else (item.least,)
    return "..".join(_signed(end) for end in ends)


def _signed(value: Decimal) -> str:
    return f"{value.normalize():+f}"


def written(table: ScoreTable) -> str:
    """A table as text: `read_table` gives the same table again."""
    lines = [*_lines({"name": table.name, "about": table.about.value, "source": table.source,
                      "part": table.part, "base": table.base, "least": table.least,
                      "most": table.most, "bonus_most": table.bonus_most,
                      "appeal_days": table.appeal_days, "who": table.who})]  # fmt: skip
    if table.secondary is not None:
        secondary = {"post": table.secondary.post, "ratio": table.secondary.ratio}
        lines += ["", "[secondary]", *_lines(secondary)]
    for group in table.groups:
        told = {"key": group.key, "name": group.name, "most": group.most, "weight": group.weight,
                "given": group.given.value, "floor": group.floor}  # fmt: skip
        lines += ["", "[[groups]]", *_lines(told, {"weight": Decimal(1), "floor": True})]
        for item in group.items:
            lines += ["", "[[groups.items]]", *_lines(_told(item), {"free": 0, "veto": False})]
    for grade in table.grades:
        lines += ["", "[[grades]]", *_lines({"name": grade.name, "from": grade.since})]
    return "\n".join(lines) + "\n"


def _told(item: ScoreItem) -> dict[str, object]:
    return {"key": item.key, "name": item.name, "points": points_text(item),
            "unit": "" if item.unit is Unit.EVENT else item.unit.value, "source": item.source,
            "only": item.only, "free": item.free, "minutes_from": item.minutes_from,
            "minutes_below": item.minutes_below, "veto": item.veto}  # fmt: skip


def _lines(told: Mapping[str, object], usual: Mapping[str, object] | None = None) -> Iterator[str]:
    for key, value in told.items():
        if value in (None, "", ()) or (usual and key in usual and value == usual[key]):
            continue
        yield f"{key} = {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if isinstance(value, tuple):
        return f"[{', '.join(_value(each) for each in value)}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """A basic TOML string: control characters, quotes and backslashes escaped."""
    escaped = "".join(
        f"\\u{ord(char):04x}" if ord(char) < 32 or ord(char) == 127 else char
        for char in text.replace("\\", "\\\\").replace('"', '\\"')
    )
    return f'"{escaped}"'
