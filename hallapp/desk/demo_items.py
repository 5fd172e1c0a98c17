"""What the demo hall's catalogue tells of its items beside their limits: all of it invented."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from hallapp.domain.item_lists import LISTS, rows_of, text_of
from hallapp.places import PRESETS

_OF_ALL = ("remedies", "supervision", "enquiry_ways", "place")


@cache
def told() -> dict[str, Any]:
    """The preset: by the letters of a code, and of some items by their code."""
    return tomllib.loads((PRESETS / "demo_items.toml").read_text("utf-8"))


def texts(code: str, name: str, windows: str, promised: str, count: int) -> Mapping[str, str]:
    """The texts of an item; of the materials of its kind it asks for the first `count`."""
    whole = told()
    found: dict[str, str] = {each: whole[each] for each in _OF_ALL}
    found |= {"versions": whole["first_version"], "fee": "不收费", "result": f"{name}办理结果"}
    found |= whole[code.split("-", maxsplit=1)[0]]
    found["materials"] = text_of(rows_of(found["materials"], LISTS["materials"])[:count])
    own = whole["items"].get(code, {})
    if "fees" in own:
        found |= {"fee": "收费", "fee_basis": whole["invented"]}
    found |= own
    found["steps"] = found["steps"].format(windows=windows, promised=promised)
    for each, width in LISTS.items():
        found[each] = text_of(rows_of(found.get(each, ""), width))
    return found
