"""Plain values as TOML text: what ``tomllib`` reads gives the same values again."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any


def written(table: Mapping[str, Any]) -> str:
    """A table as text: its own keys first, then tables and lists of tables; deeper ones in line."""
    return "\n".join(_lines(table)) + "\n"


def _lines(table: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{key} = {_value(told)}" for key, told in table.items() if not _is_block(told))
    for key, told in table.items():
        if _is_block(told):
            listed = isinstance(told, list)
            for each in told if listed else [told]:
                yield ""
                yield f"[[{key}]]" if listed else f"[{key}]"
                yield from (f"{name} = {_value(inner)}" for name, inner in each.items())


def _is_block(told: object) -> bool:
    return isinstance(told, Mapping) or (
        isinstance(told, list) and bool(told) and isinstance(told[0], Mapping)
    )


def _value(told: Any) -> str:
    if isinstance(told, list):
        return _list(told)
    if isinstance(told, Mapping):
        return f"{{ {', '.join(f'{key} = {_value(inner)}' for key, inner in told.items())} }}"
    return _plain(told)


def _list(told: list[Any]) -> str:
    if told and isinstance(told[0], Mapping):
        return "[\n" + "".join(f"    {_value(each)},\n" for each in told) + "]"
    return f"[{', '.join(map(_value, told))}]"


def _plain(told: object) -> str:
    match told:
        case bool():
            return str(told).lower()
        case str():
            return json.dumps(told, ensure_ascii=False).replace("\x7f", "\\u007f")
        case Decimal():
            return format(told, "f")
        case date():
            return told.isoformat()
    return str(told)
