"""Rule-sets as TOML: read with errors that name the key, written again, and what comes along."""

import tomllib
from decimal import Decimal
from functools import cache

from hallapp.domain.errors import Refused
from hallapp.domain.stars import plain, toml
from hallapp.domain.stars.checks import checked
from hallapp.domain.stars.rules import RuleSet
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP

DEFAULT = "r11"
"""The rule of 季度窗口服务明星: monthly assessment, shortlist, democratic vote."""

_NOT_TOML = QT_TRANSLATE_NOOP("Refused", "This is not a rule file: {fault}. Correct that line.")


def read_rules(text: str) -> RuleSet:
    """The rules that a TOML text tells.

    Raises:
        Refused: it is no TOML, a key is unknown, missing or wrong, or rules contradict each other;
            `field` is the key.
    """
    try:
        told = tomllib.loads(text.removeprefix("\ufeff"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as fault:
        raise Refused(_NOT_TOML, field="", fault=fault) from None
    return checked(plain.built(RuleSet, told))


def written(rules: RuleSet) -> str:
    """The rules as TOML, without what is as it is anyway; `read_rules` gives the same back."""
    return toml.written(plain.plain(rules, defaults=False))


@cache
def presets() -> tuple[RuleSet, ...]:
    """The rules that come with the program, by their names in ``resources/presets/stars``."""
    files = sorted((PRESETS / "stars").glob("*.toml"))
    return tuple(read_rules(file.read_text("utf-8")) for file in files)


def preset(name: str = DEFAULT) -> RuleSet:
    """One of them, by its id."""
    return next(rules for rules in presets() if rules.id == name)
