"""Lawful erasure from the journal: an image goes, and a step says that it went."""

from collections.abc import Collection

from sqlalchemy import select, update

from hallapp.records.base import table_of
from hallapp.records.step import Step
from hallapp.records.steps import ErasedImage, StepImage


def erase_images(step: Step, change_id: int, fields: Collection[str]) -> None:
    """Erase what the journal keeps of some fields of one row's change; the chain stays whole.

    Without the step's own line a verification calls a missing image tampering.
    """
    image = table_of(StepImage)
    one = image.c.change_id == change_id
    kept = step.core.scalar(select(image.c.fields).where(one)) or {}
    left = {name: sides for name, sides in kept.items() if name not in fields}
    step.core.execute(update(image).where(one).values(fields=left))
    for name in sorted(kept.keys() - left.keys()):
        step.add(ErasedImage(change_id=change_id, field=name))
