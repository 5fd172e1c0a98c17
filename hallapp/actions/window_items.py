"""Which items a window handles, said from the window: the catalogue names its windows."""

import re

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Window
from hallapp.wording import QT_TRANSLATE_NOOP

ITEMS = QT_TRANSLATE_NOOP("Step", "Set the items of window {window}")
_NO_WINDOW = QT_TRANSLATE_NOOP("Refused", "There is no window {window}: add it first.")
_BETWEEN = re.compile(r"[\s、,，;；/]+")


def numbers(text: str) -> tuple[str, ...]:
    """The windows that an item names: ``7、8 号窗口`` are 7 and 8."""
    words = (word.removesuffix("窗口").removesuffix("号").strip() for word in _BETWEEN.split(text))
    return tuple(word for word in words if word)


def items_of(hall: Hall, window_no: str) -> tuple[tuple[int, str, bool], ...]:
    """Every item with its key and name, and whether the window handles it."""
    query = select(ServiceItem.id, ServiceItem.name, ServiceItem.windows)
    with hall.reading() as connection:
        rows = connection.execute(query.where(ServiceItem.active).order_by(ServiceItem.id)).all()
    return tuple((row.id, row.name, window_no in numbers(row.windows)) for row in rows)


@needs(Right.SETUP)
def set_items(hall: Hall, window_no: str, wanted: frozenset[int]) -> int:
    """Say which items a window handles; gives how many of them changed."""
    changed = 0
    with hall.step(ITEMS, window=window_no) as step:
        if step.scalars(select(Window.id).where(Window.window_no == window_no)).first() is None:
            raise Refused(_NO_WINDOW, field="window", window=window_no)
        for row in step.scalars(select(ServiceItem).where(ServiceItem.active)).all():
            here = numbers(row.windows)
            if (window_no in here) == (row.id in wanted):
                continue
            others = [each for each in here if each != window_no]
            row.windows = "、".join([*others, window_no] if row.id in wanted else others)
            changed += 1
    return changed
