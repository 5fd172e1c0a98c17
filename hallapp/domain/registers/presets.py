"""Lengths of limits that come with the program: ``resources/presets/registers.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from hallapp.domain.limits import Limit, Unit
from hallapp.places import PRESETS


@dataclass(frozen=True, slots=True)
class Preset:
    """A set of lengths that some hall uses, with its source."""

    name: str
    source: str
    lengths: Mapping[str, Limit]


def read_length(text: str) -> Limit:
    """A length as the presets and the settings write it: ``15 workday``."""
    n, unit = text.split()
    return Limit(Fraction(n), Unit(unit))


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads((PRESETS / "registers.toml").read_text("utf-8"))


def default_lengths(register: str) -> Mapping[str, Limit]:
    """How long the limits of a register are where the hall has not said."""
    return _lengths(_file().get(register, {}).get("limits", {}))


def presets(register: str) -> tuple[Preset, ...]:
    """What other halls use."""
    return tuple(
        Preset(said["name"], said["source"], _lengths(said["limits"]))
        for said in _file().get(register, {}).get("preset", ())
    )


def _lengths(said: Mapping[str, str]) -> Mapping[str, Limit]:
    return {key: read_length(text) for key, text in said.items()}
