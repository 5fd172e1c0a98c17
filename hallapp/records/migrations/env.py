"""What Alembic asks of us: it runs within the transaction that `schema.upgrade` hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from hallapp.records import tables
from hallapp.records.base import MomentText


def is_ours(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    """The search index is made by its own statements."""
    return not (kind == "table" and str(name).startswith("search_"))


def written(kind: str, thing: Any, _context: AutogenContext) -> str | Literal[False]:
    """A moment is text to a migration, whatever becomes of our class."""
    if kind == "type" and isinstance(thing, MomentText):
        return f"sa.String(length={MomentText.LENGTH})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    render_as_batch=True,
    include_object=is_ours,
    render_item=written,
    compare_type=True,
)
context.run_migrations()
