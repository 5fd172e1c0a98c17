"""The fields of what can be imported.

A further kind of file is a further entry in `_SHAPES` and its headers in ``presets/imports.toml``.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.spec import Field as EntryField
from hallapp.domain.registers.spec import Kind, Register
from hallapp.exchange.cells import plain
from hallapp.places import PRESETS
from hallapp.wording import words as translated


class Reads(StrEnum):
    """How the cells of a field are read."""

    TEXT = "text"
    NUMBER = "number"  # a number that is a name: digits are kept as written
    MOMENT = "moment"
    DAY = "day"
    LIMIT = "limit"
    COUNT = "count"
    AMOUNT = "amount"
    YES_NO = "yes_no"
    CODE = "code"


@dataclass(frozen=True)
class Field:
    """One field: its name in cli.md, how it is read, how long it may be, how files call it.

    `codes` are the words of a closed list of its own, narrow and small, with their codes.
    """

    name: str
    reads: Reads
    headers: tuple[str, ...]
    longest: int = 200
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Entry:
    """One kind of row: its fields, and groups of fields of which one must be filled."""

    fields: tuple[Field, ...]
    needs: tuple[tuple[str, ...], ...]


class _Shape(NamedTuple):
    fields: tuple[tuple[str, Reads, int], ...]
    needs: tuple[tuple[str, ...], ...]


_LONG_TEXTS = (
    "applies_to prohibitions ways place result delivery refusal remedies enquiry_ways supervision "
    "specimens fees fee_relief versions"
)
_SHORT_TEXTS = "item_type main_item name_en name_bo quantity_limit"
CATALOGUE_MORE: tuple[tuple[str, Reads, int], ...] = (
    ("catalogue_code", Reads.NUMBER, 64),
    *((name, Reads.TEXT, 200) for name in _SHORT_TEXTS.split()),
    *((name, Reads.TEXT, 20000) for name in _LONG_TEXTS.split()),
    ("monthly_due_day", Reads.COUNT, 16),
    *(
        (f"{name}_{side}", Reads.AMOUNT if name in {"days", "fee"} else Reads.COUNT, 64)
        for name in ("materials", "steps", "visits", "days", "fee")
        for side in ("before", "after")
    ),
    ("active", Reads.YES_NO, 16),
)
"""What else a catalogue tells of an item: the rest of its guide, its fees, what was reduced."""

_SHAPES: Mapping[str, _Shape] = {
    "cases": _Shape(
        (
            ("case_no", Reads.NUMBER, 64),
            ("province_no", Reads.NUMBER, 64),
            ("item_code", Reads.NUMBER, 64),
            ("item", Reads.TEXT, 200),
            ("kind", Reads.CODE, 200),
            ("applicant", Reads.TEXT, 200),
            ("applicant_kind", Reads.TEXT, 64),
            ("phone", Reads.NUMBER, 64),
            ("window", Reads.NUMBER, 64),
            ("staff", Reads.TEXT, 64),
            ("department", Reads.TEXT, 200),
            ("channel", Reads.CODE, 200),
            ("received_at", Reads.MOMENT, 200),
            ("accepted_at", Reads.MOMENT, 200),
            ("promised_limit", Reads.LIMIT, 200),
            ("statutory_limit", Reads.LIMIT, 200),
            ("due_at", Reads.MOMENT, 200),
            ("statutory_due_at", Reads.MOMENT, 200),
            ("due_given", Reads.YES_NO, 16),
            ("decided_at", Reads.MOMENT, 200),
            ("closed_at", Reads.MOMENT, 200),
            ("delivered_at", Reads.MOMENT, 200),
            ("state", Reads.CODE, 200),
            ("result", Reads.CODE, 200),
            ("fast_lane", Reads.YES_NO, 200),
            ("fast_lane_reason", Reads.TEXT, 200),
            ("remark", Reads.TEXT, 2000),
        ),
        needs=(("accepted_at", "received_at"),),
    ),
    "catalogue": _Shape(
        (
            ("item_code", Reads.NUMBER, 64),
            ("name", Reads.TEXT, 200),
            ("authority", Reads.TEXT, 200),
            ("department", Reads.TEXT, 200),
            ("kind", Reads.CODE, 200),
            ("basis", Reads.TEXT, 20000),
            ("conditions", Reads.TEXT, 20000),
            ("materials", Reads.TEXT, 20000),
            ("steps", Reads.TEXT, 20000),
            ("statutory_limit", Reads.LIMIT, 200),
            ("promised_limit", Reads.LIMIT, 200),
            ("fee", Reads.TEXT, 2000),
            ("fee_basis", Reads.TEXT, 20000),
            ("windows", Reads.NUMBER, 200),
            ("phone", Reads.NUMBER, 200),
            ("correction_rule", Reads.CODE, 64),
            *CATALOGUE_MORE,
        ),
        needs=(("name",),),
    ),
    "daycounts": _Shape(
        (
            ("day", Reads.DAY, 200),
            ("window", Reads.NUMBER, 64),
            ("accepted", Reads.COUNT, 200),
            ("closed", Reads.COUNT, 200),
            ("returned", Reads.COUNT, 200),
            ("enquiries", Reads.COUNT, 200),
            ("calls", Reads.COUNT, 200),
            ("visitors", Reads.COUNT, 200),
        ),
        needs=(("day",), ("window",)),
    ),
    "people": _Shape(
        (
            ("staff_no", Reads.NUMBER, 64),
            ("name", Reads.TEXT, 64),
            ("gender", Reads.CODE, 16),
            ("post", Reads.TEXT, 64),
            ("staff_kind", Reads.CODE, 64),
            ("department", Reads.TEXT, 200),
            ("window", Reads.NUMBER, 64),
            ("party_member", Reads.YES_NO, 16),
            ("phone", Reads.NUMBER, 64),
            ("languages", Reads.TEXT, 200),
            ("duties", Reads.TEXT, 2000),
            ("skills", Reads.TEXT, 20000),
            ("accounts", Reads.TEXT, 2000),
            ("from_on", Reads.DAY, 200),
            ("until_on", Reads.DAY, 200),
            ("active", Reads.YES_NO, 16),
            ("photo", Reads.TEXT, 400),
        ),
        needs=(("name",),),
    ),
    "attendance": _Shape(
        (
            ("day", Reads.DAY, 200),
            ("staff_no", Reads.NUMBER, 64),
            ("code", Reads.TEXT, 64),
            ("minutes", Reads.COUNT, 16),
        ),
        needs=(("day",), ("staff_no",), ("code",)),
    ),
    "ratings": _Shape(
        (
            ("case_no", Reads.NUMBER, 64),
            ("province_no", Reads.NUMBER, 64),
            ("staff", Reads.TEXT, 64),
            ("window", Reads.NUMBER, 64),
            ("rated_at", Reads.MOMENT, 200),
            ("level", Reads.CODE, 64),
            ("options", Reads.NUMBER, 200),
            ("channel", Reads.CODE, 200),
            ("text", Reads.TEXT, 2000),
        ),
        needs=(("rated_at",),),
    ),
}
KINDS = (*_SHAPES, *(spec.what for spec in PUBLIC))
"""What can be imported."""


@cache
def words() -> Mapping[str, Any]:
    """How files call things: ``presets/imports.toml``."""
    return tomllib.loads((PRESETS / "imports.toml").read_text("utf-8"))


@cache
def entries() -> Mapping[str, Entry]:
    """Every kind of row that can be imported, by its name in cli.md."""
    own = {what: _entry(shape, words()["headers"][what]) for what, shape in _SHAPES.items()}
    return own | {spec.what: _register(spec) for spec in PUBLIC}


def _entry(shape: _Shape, headers: Mapping[str, list[str]]) -> Entry:
    fields = (Field(name, reads, tuple(headers[name]), most) for name, reads, most in shape.fields)
    return Entry(tuple(fields), shape.needs)


_KINDS = {
    Kind.MOMENT: Reads.MOMENT,
    Kind.DAY: Reads.DAY,
    Kind.COUNT: Reads.COUNT,
    Kind.YES_NO: Reads.CODE,
    Kind.CHOICE: Reads.CODE,
    Kind.PHONE: Reads.NUMBER,
    Kind.ENTRY: Reads.NUMBER,
    Kind.WINDOW: Reads.NUMBER,
}


def _register(spec: Register) -> Entry:
    """The fields of a register's file: known by their labels in both languages, and by presets."""
    said = words()["headers"]
    shared, own = said["register"], said.get(spec.what, {})
    number = Field(spec.number, Reads.NUMBER, (*own.get(spec.number, ()), *shared["entry_no"]), 64)
    received = (*own.get("received_at", ()), *_both(spec, spec.received), *shared["received_at"])
    fields = [number, Field("received_at", Reads.MOMENT, received)]
    fields += [_field(spec, each, own.get(each.name, ())) for each in spec.fields]
    states = {
        word: state.key
        for state in spec.by_state.values()
        for word in (state.key, *_both(spec, state.label))
    }
    fields.append(Field("state", Reads.CODE, tuple(shared["state"]), 200, _small(states)))
    fields.append(Field("closed_at", Reads.MOMENT, tuple(shared["closed_at"])))
    return Entry(tuple(fields), (("received_at",), (spec.called,)))


def _field(spec: Register, each: EntryField, headers: Sequence[str]) -> Field:
    said: dict[str, str] = {}
    if each.kind is Kind.CHOICE:
        for choice in each.choices:
            said |= dict.fromkeys((choice.code, *_both(spec, choice.label)), choice.code)
    if each.kind is Kind.YES_NO:
        for code, label in (("true", each.yes), ("false", each.no)):
            said |= dict.fromkeys((*words()["yes_no"][_YES_NO[code]], *_both(spec, label)), code)
            said[code] = code
    said |= words()["values"].get(f"{spec.key}_{each.name}", {})
    longest = 4000 if each.kind is Kind.LONG else 200
    known = (*headers, *_both(spec, each.label))
    return Field(each.name, _KINDS.get(each.kind, Reads.TEXT), known, longest, _small(said))


_YES_NO = {"true": "yes", "false": "no"}


def _both(spec: Register, label: str) -> tuple[str, str]:
    """A label in Chinese and in English."""
    word = spec.word(label)
    return translated("hallapp", "zh_CN")(word.context, word.source), label


def _small(said: Mapping[str, str]) -> Mapping[str, str]:
    return {plain(word).lower(): code for word, code in said.items()}
