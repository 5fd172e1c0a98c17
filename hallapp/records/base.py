"""The declarative base and the column types, named once."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKeyConstraint, MetaData, String, Table, event
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class MomentText(TypeDecorator[date]):
    """An instant or a day as ISO 8601 text, the same on every database.

    ``2026-03-02`` is a day, ``2026-03-02T09:05`` an instant to the minute, seconds only where the
    source had them. Text sorts in the order of time, a day before its instants.
    """

    impl = String(19)
    cache_ok = True

    def process_bind_param(self, value: date | str | None, dialect: Dialect) -> str | None:
        """To text."""
        del dialect
        if isinstance(value, str):  # already canonical, from the journal or a bulk
            return value
        if isinstance(value, datetime):
            return value.isoformat(timespec="seconds" if value.second else "minutes")
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        """From text."""
        del dialect
        if value is None:
            return None
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=CONVENTION)
    type_annotation_map = {date: MomentText(), datetime: MomentText()}  # noqa: RUF012


@event.listens_for(ForeignKeyConstraint, "after_parent_attach")
def _check_at_commit(constraint: ForeignKeyConstraint, parent: object) -> None:
    """References are checked when a step commits, so that its rows may come in any order."""
    del parent
    constraint.deferrable = True
    constraint.initially = "DEFERRED"


def table_of(model: type[Base]) -> Table:
    """The table of a class."""
    table = model.__table__
    assert isinstance(table, Table)
    return table
