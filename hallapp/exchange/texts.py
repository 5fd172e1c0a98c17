"""Values as the text of a cell, and as JSON says them."""

import datetime as dt
import json
from decimal import Decimal
from fractions import Fraction

from hallapp.domain.deadlines import Limit
from hallapp.domain.errors import Moment
from hallapp.exchange.cells import Broken, text_of
from hallapp.exchange.limits import limit_text

YES_NO = ("是", "否")


def json_value(value: object) -> object:
    """A value as JSON says it: instants local to the minute, seconds if there are any."""
    if isinstance(value, Limit):
        return {"n": json_value(value.n), "unit": str(value.unit)}
    if isinstance(value, dt.date):
        return _iso(value)
    if isinstance(value, Fraction | Decimal):
        return int(value) if value == int(value) else float(value)
    if isinstance(value, list | tuple):
        return [json_value(part) for part in value]
    return value


def _iso(moment: Moment) -> str:
    if isinstance(moment, dt.datetime):
        return moment.isoformat("T", "seconds" if moment.second else "minutes")
    return moment.isoformat()


def cell_text(value: object) -> str:
    """A value as it stands in a cell of text."""
    match value:
        case bool():
            return YES_NO[0] if value else YES_NO[1]
        case Limit():
            return limit_text(value)
        case Decimal() | Fraction():
            return str(value)
        case list() | tuple():
            return json.dumps(json_value(value), ensure_ascii=False)
        case None | int() | float() | dt.date() | Broken():
            return text_of(value)
        case _:
            return str(value)
