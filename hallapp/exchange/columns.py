"""Which column of a file is which field of ours: guessed from headers, or said by a mapping."""

import hashlib
import json
import tomllib
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import cast, get_args

from hallapp.domain.errors import Refused
from hallapp.exchange import codes
from hallapp.exchange.fields import KINDS, Entry, Reads, entries, words
from hallapp.exchange.headers import normal, spellings
from hallapp.exchange.moments import Order
from hallapp.wording import QT_TRANSLATE_NOOP

BARE_DAYS = ("workday", "calday", "reject")
_SECTIONS = frozenset({"columns", "dates", "limits", "values"})
_LEAST_ENDING = 4

_NO_TOML = QT_TRANSLATE_NOOP("Refused", "The mapping file is no TOML: {why}")
_NOT_KNOWN = QT_TRANSLATE_NOOP(
    "Refused", "The mapping file says {name}, which is not known. Known are: {known}."
)
_NO_KIND = QT_TRANSLATE_NOOP("Refused", "{what} cannot be imported. Known are: {known}.")
_NO_COLUMN = QT_TRANSLATE_NOOP("Refused", "The file has no column {header}. It has: {headers}.")
_NOTHING = QT_TRANSLATE_NOOP(
    "Refused",
    "No column of the file is known by its header. It has: {headers}. Say which is which.",
)


@dataclass(frozen=True, kw_only=True)
class Mapping:
    """Which header is which field, and how its values are meant; empty settings are not said.

    `columns` field → header · `order` of dates · `bare_day` what "30天" means · `values` field →
    value in the file → code of ours.
    """

    columns: AnyMapping[str, str] = field(default_factory=dict)
    order: str = ""
    bare_day: str = ""
    values: AnyMapping[str, AnyMapping[str, str]] = field(default_factory=dict)

    @classmethod
    def from_toml(cls, what: str, text: str) -> "Mapping":
        """The mapping that a file says (cli.md, Import).

        Raises:
            Refused: it is no TOML, or says a section, field or code that does not exist.
        """
        try:
            said = tomllib.loads(text.removeprefix("\ufeff"))
        except (tomllib.TOMLDecodeError, RecursionError) as fault:
            raise Refused(_NO_TOML, field="mapping", why=str(fault)) from None
        _check(said, _SECTIONS, "")
        dates, limits = _section(said, "dates"), _section(said, "limits")
        _check(dates, {"order"}, "dates.")
        _check(limits, {"bare_day"}, "limits.")
        return cls.from_dict(
            what,
            {
                "columns": _section(said, "columns"),
                "order": dates.get("order", ""),
                "bare_day": limits.get("bare_day", ""),
                "values": _section(said, "values"),
            },
        )

    @classmethod
    def from_dict(cls, what: str, said: AnyMapping[str, object]) -> "Mapping":
        """What `to_dict` gave, or a mapping file says.

        Raises:
            Refused: it says a field or code that does not exist.
        """
        entry = entry_of(what)
        columns, values = _section(said, "columns"), _section(said, "values")
        _check(columns, {known.name for known in entry.fields}, "columns.")
        _check(values, _renamed(entry), "values.")
        for name, renamed in values.items():
            own = next(known.codes for known in entry.fields if known.name == name)
            if known := set((own or codes.codes(name)).values()):
                _check(dict.fromkeys(_strings(renamed).values()), known, f"values.{name} = ")
        order, bare_day = str(said.get("order", "")), str(said.get("bare_day", ""))
        _check({order: 1}, {"", *get_args(Order)}, "dates.order = ")
        _check({bare_day: 1}, {"", *BARE_DAYS}, "limits.bare_day = ")
        return cls(
            columns=_strings(columns),
            order=order,
            bare_day=bare_day,
            values={name: _strings(renamed) for name, renamed in values.items()},
        )

    def to_dict(self) -> dict[str, object]:
        """As plain values, to be remembered."""
        return asdict(self)


def entry_of(what: str) -> Entry:
    """The fields of a kind of file.

    Raises:
        Refused: it cannot be imported.
    """
    if what not in KINDS:
        raise Refused(_NO_KIND, field="what", what=what, known=", ".join(KINDS))
    return entries()[what]


_GUESSED = 256
"""Columns that are looked at by themselves: no log has more, and a joined head of 16,384 may."""


def guess(what: str, headers: Sequence[str]) -> Mapping:
    """The columns whose headers are known; what is not known stays unmapped."""
    said = [set(spellings(header)) for header in headers[:_GUESSED]]
    free = set(range(len(said)))
    found: dict[str, str] = {}
    ranked = [
        (rank, number, known.name, normal(header))
        for number, known in enumerate(entry_of(what).fields)
        for rank, header in enumerate((known.name, *known.headers))
    ]
    for _, _, name, spelling in sorted(ranked):
        column = next((i for i in sorted(free) if spelling in said[i]), None)
        if name not in found and column is not None:
            found[name] = headers[column]
            free.discard(column)
    _by_ending(what, headers, free, found)
    return Mapping(columns=found)


def _by_ending(what: str, headers: Sequence[str], free: set[int], found: dict[str, str]) -> None:
    """Headers that only put something before a known one: 本级承诺办结时限."""
    for known in entry_of(what).fields:
        if known.name in found:
            continue
        endings = tuple(
            n for h in known.headers if len(n := normal(h)) >= _LEAST_ENDING and not n.isascii()
        )
        for column in sorted(free):
            if endings and any(
                spelling.endswith(endings) for spelling in spellings(headers[column])
            ):
                found[known.name] = headers[column]
                free.discard(column)
                break


def places(what: str, mapping: Mapping, headers: Sequence[str]) -> dict[str, int]:
    """Field → column from 0.

    Raises:
        Refused: a column of the mapping is not in the file, or none is mapped at all.
    """
    entry_of(what)
    shown = "、".join(header for header in headers if header)
    if not mapping.columns:
        raise Refused(_NOTHING, field="columns", headers=shown)
    found: dict[str, int] = {}
    for name, header in mapping.columns.items():
        column = _place(header, headers)
        if column is None:
            raise Refused(_NO_COLUMN, field=name, header=header, headers=shown)
        found[name] = column
    return found


def _place(header: str, headers: Sequence[str]) -> int | None:
    if header in headers:
        return headers.index(header)
    wanted = normal(header)
    matches = [i for i, known in enumerate(headers) if wanted and wanted in spellings(known)]
    return matches[0] if matches else None


def digest(what: str, headers: Sequence[str]) -> str:
    """By what a mapping is remembered: the kind of file and its headers, in order."""
    reasons = {normal(header) for header in words()["reasons"]["headers"]}  # what we added
    names = [name for header in headers if (name := normal(header)) not in reasons]
    said = json.dumps([what, *names], ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


def _renamed(entry: Entry) -> set[str]:
    """The fields whose values a mapping may say anew: codes, names and numbers."""
    said = {Reads.CODE, Reads.TEXT, Reads.NUMBER}
    return {known.name for known in entry.fields if known.reads in said}


def _section(said: AnyMapping[str, object], name: str) -> AnyMapping[str, object]:
    section = said.get(name, {})
    if not isinstance(section, AnyMapping):
        raise Refused(_NOT_KNOWN, field="mapping", name=f"{name} = {section}", known=f"[{name}]")
    return cast("AnyMapping[str, object]", section)


def _strings(said: object) -> dict[str, str]:
    if not isinstance(said, AnyMapping):
        raise Refused(_NOT_KNOWN, field="mapping", name=str(said), known="[values.…]")
    return {str(name): str(value) for name, value in said.items()}


def _check(said: AnyMapping[str, object], known: set[str] | frozenset[str], where: str) -> None:
    for name in said:
        if name not in known:
            listed = ", ".join(sorted(known - {""}))
            raise Refused(_NOT_KNOWN, field="mapping", name=f"{where}{name}", known=listed)
