"""The journal's tables: steps, what they changed, and the images beside them.

Steps and changes are only ever added. An image (salt and value) may be deleted by a lawful
erasure, which is itself a step; the digest of it stays in the change, so the chain still verifies.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class StepKind(StrEnum):
    """What a step is to undo: a wish, the undoing or redoing of one, or a mere record."""

    WISH = "wish"
    UNDO = "undo"
    REDO = "redo"
    RECORD = "record"  # printed, exported, looked at: undo skips it


class StepRow(Base):
    """One step: who wished what, when; `hash` chains it to the step before.

    `salt` hides its words from whoever is shown their digest alone.
    """

    __tablename__ = "step"

    no: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    who: Mapped[str]
    kind: Mapped[str]
    label: Mapped[str]
    said: Mapped[object] = mapped_column(JSON)  # fills the places of the label
    undoes: Mapped[int | None] = mapped_column(ForeignKey("step.no"), unique=True)
    salt: Mapped[str]
    hash: Mapped[str]

    __table_args__ = (Index("ix_step_who_no", "who", "no"),)


class StepChange(Base):
    """One change of a step, in order of `id`: one row, or a bulk of rows by their key range.

    `op` is insert, update or delete, with ``_many`` for a bulk. `digests` is, for one row, field →
    [before, after]; for a bulk its ``columns``, which of them are ``open``, and one digest over all
    ``rows``.
    """

    __tablename__ = "step_change"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    step_no: Mapped[int] = mapped_column(ForeignKey("step.no"), index=True)
    table_name: Mapped[str]
    op: Mapped[str]
    first: Mapped[int]
    last: Mapped[int]
    count: Mapped[int]
    digests: Mapped[object] = mapped_column(JSON)

    __table_args__ = (
        Index("ix_step_change_table_name_last", "table_name", "last"),
        Index("ix_step_change_table_name_first_last", "table_name", "first", "last"),
    )


class StepImage(Base):
    """What a change's digests are of.

    `fields`, for one row: field → [salt, value before, salt, value after]. `salt` and `rows`, for a
    bulk: compressed ``[key, before, after]``, each side a list by the columns; after an
    insert, whose rows are in their table, the digest of each row.
    """

    __tablename__ = "step_image"

    change_id: Mapped[int] = mapped_column(
        ForeignKey("step_change.id"), primary_key=True, autoincrement=False
    )
    fields: Mapped[object | None] = mapped_column(JSON(none_as_null=True))
    salt: Mapped[str | None]
    rows: Mapped[bytes | None] = mapped_column(LargeBinary)


class ErasedImage(Base):
    """A field whose image was lawfully erased; journaled, so that nobody erases unseen."""

    __tablename__ = "erased_image"
    undo_keeps = True  # what is gone is gone

    id: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[int] = mapped_column(ForeignKey("step_change.id"), index=True)
    field: Mapped[str]
