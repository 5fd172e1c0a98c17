"""What the entries of all registers share, and the lines of their history."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Entry:
    """One entry of a register: its number, where it stands, its clock.

    `due_at` ends the limit that lateness is judged by, `stage_due_at` the one that runs now.
    Lamps and lateness are never stored.
    """

    printed_as = "entry_no"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_no: Mapped[str] = mapped_column(unique=True)
    import_key: Mapped[str | None] = mapped_column(unique=True)  # digest of a row without number
    state: Mapped[str]
    received_at: Mapped[date]
    due_at: Mapped[date | None]
    stage_due_at: Mapped[date | None]
    missing_year: Mapped[int | None]
    calendar_version: Mapped[int] = mapped_column(default=0)
    closed_at: Mapped[date | None]
    who: Mapped[str]
    initials: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    touched: Mapped[str] = mapped_column(default="")  # fields changed here since the last import

    @classmethod
    def voided(cls, at: datetime) -> Mapping[str, object]:
        """Undoing an entry voids it: its number stays taken."""
        return {"state": "voided", "closed_at": at, "stage_due_at": None}


def indexes(table: str) -> tuple[Index, ...]:
    """What lists of entries are ordered and filtered by."""
    return (
        Index(f"ix_{table}_received_at_id", "received_at", "id"),
        Index(f"ix_{table}_state", "state"),
    )


class RegisterEvent(Base):
    """One line of an entry's history."""

    __tablename__ = "register_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    register: Mapped[str]
    entry_id: Mapped[int]
    at: Mapped[date]
    recorded_at: Mapped[datetime]
    verb: Mapped[str]
    from_state: Mapped[str] = mapped_column(default="")
    to_state: Mapped[str]
    who: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index("ix_register_event_register_entry_id", "register", "entry_id"),)
