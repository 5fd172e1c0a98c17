"""A rule that many registers have: what has a first and a last day ends after it begins."""

from collections.abc import Mapping
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import Move, Values
from hallapp.wording import QT_TRANSLATE_NOOP

_ENDS_EARLY = QT_TRANSLATE_NOOP("Refused", "It would end before it begins.")


def in_order(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """``until_on`` is not before ``from_on``."""
    del switches, move
    first, last = values.get("from_on"), values.get("until_on")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        raise Refused(_ENDS_EARLY, field="until_on")
