"""Changes under which due times come out differently, in a step that says which cases moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from hallapp.actions.case_due import Moved, recompute_within
from hallapp.actions.hall import Hall
from hallapp.records.step import Step


@contextmanager
def moving(hall: Hall, label: str, **values: Any) -> Iterator[tuple[Step, list[Moved]]]:
    """A step that ends with the due times computed again under what it changed.

    The list is empty until then: what it holds is known after the ``with``.
    """
    moved: list[Moved] = []
    with hall.step(label, **values) as step:
        yield step, moved
        moved += recompute_within(hall, step)
