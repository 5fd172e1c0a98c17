"""What the hall says of itself, remembered mappings, number books; settings of one desk."""

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class HallFact(Base):
    """One fact of the hall (name, hotline, counting rule, …), journaled like all data."""

    __tablename__ = "hall_fact"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[object] = mapped_column(JSON)


class ImportMapping(Base):
    """A mapping remembered by what is imported and by the file's headers."""

    __tablename__ = "import_mapping"

    id: Mapped[int] = mapped_column(primary_key=True)
    what: Mapped[str]
    headers: Mapped[str] = mapped_column(unique=True)  # digest of `what` and the headers
    mapping: Mapped[object] = mapped_column(JSON)


class NumberBook(Base):
    """The last number taken of a gapless book and year."""

    __tablename__ = "number_book"
    undo_keeps = True

    id: Mapped[int] = mapped_column(primary_key=True)
    book: Mapped[str] = mapped_column(unique=True)  # "case:2026-09-03", "sheet:2026"
    last: Mapped[int]


class DeskSetting(Base):
    """Where a desk left its window and tables: not the hall's data, not journaled."""

    __tablename__ = "setting_desk"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[object] = mapped_column(JSON)
