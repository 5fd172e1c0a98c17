"""Handovers 岗位交接 as they were made: who to whom, and every thing that went."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Handover(Base):
    """One handover; with `ends_on` who handed over has left."""

    __tablename__ = "handover"

    id: Mapped[int] = mapped_column(primary_key=True)
    on: Mapped[date]
    giver_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    taker_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    ends_on: Mapped[date | None]
    who: Mapped[str]


class HandoverLine(Base):
    """One thing that went, as it was called then; nobody took it: it is free for now."""

    __tablename__ = "handover_line"

    id: Mapped[int] = mapped_column(primary_key=True)
    handover_id: Mapped[int] = mapped_column(ForeignKey("handover.id"), index=True)
    matter: Mapped[str]  # domain.handover.Matter
    register: Mapped[str] = mapped_column(default="")
    number: Mapped[str]
    what: Mapped[str] = mapped_column(default="")
    due_at: Mapped[date | None]
    days: Mapped[int] = mapped_column(default=1)
    taker_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
