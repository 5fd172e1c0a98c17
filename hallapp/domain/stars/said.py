"""A sentence about a candidate or a rule, marked for translation, with what fills its places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hallapp.wording import Marked, Translator

CONTEXT = "Stars"


@dataclass(frozen=True)
class Said:
    """An English source sentence and its values; a value may itself be a marked word."""

    source: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.source.format(**self.values)

    def told(self, tr: Translator) -> str:
        """In the reader's language."""
        return tr(CONTEXT, self.source, **{k: _inner(v, tr) for k, v in self.values.items()})


def _inner(value: object, tr: Translator) -> object:
    if isinstance(value, Said):
        return value.told(tr)
    if isinstance(value, Marked):
        return tr(value.context, value.source)
    return value
