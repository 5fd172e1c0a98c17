"""The declarative base and the column types, named once."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import Connection, ForeignKeyConstraint, MetaData, String, Table, event
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def moment_text(moment: date) -> str:
    """A moment as the store holds it."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="seconds" if moment.second else "minutes")
    return moment.isoformat()


def moment_of(text: str) -> date:
    """A moment from how the store holds it."""
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


class MomentText(TypeDecorator[date]):
    """An instant or a day as ISO 8601 text, the same on every database.

    ``2026-03-02`` is a day, ``2026-03-02T09:05`` an instant to the minute, seconds only where the
    source had them. Text sorts in the order of time, a day before its instants.
    """

    LENGTH = 19
    impl = String(LENGTH)
    cache_ok = True

    def process_bind_param(self, value: date | str | None, dialect: Dialect) -> str | None:
        """To text."""
        del dialect
        if value is None or isinstance(value, str):  # text: from the journal, canonical already
            return value
        return moment_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        """From text."""
        del dialect
        return None if value is None else moment_of(value)


class Base(DeclarativeBase):
    """The base of every table; what a table lets undo, print and search do with it it says here.

    A journaled table has one integer key, ``id``, which a step gives.
    """

    metadata = MetaData(naming_convention=CONVENTION)
    undo_keeps: ClassVar[bool] = False  # its rows outlive the undoing of a step (numbers taken)
    printed_as: ClassVar[str] = ""  # the column that a printed sheet names as its subject
    may_be_kept: ClassVar[bool] = False  # some rows are not taken back: see `kept_for_good`
    proves: ClassVar[tuple[str, ...]] = ()  # columns that a proof may open, which name nobody
    initials_of: ClassVar[str] = ""  # the column whose pinyin initials `initials` holds
    type_annotation_map = {date: MomentText(), datetime: MomentText()}  # noqa: RUF012

    @classmethod
    def voided(cls, at: datetime) -> Mapping[str, object] | None:
        """What undoing its creation makes of a row that took a number; None: it is removed."""
        del at
        return None

    @classmethod
    def kept_for_good(cls, connection: Connection, row: Mapping[str, Any]) -> str:
        """Why a row as it stands is not taken back by undo any more; "": it may be."""
        del connection, row
        return ""


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


@cache
def model_of(table: str) -> type[Base]:
    """The class of a table."""
    return next(
        mapper.class_ for mapper in Base.registry.mappers if table_of(mapper.class_).name == table
    )
