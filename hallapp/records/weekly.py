"""What was written into a weekly summary: a version a row, the last one holds."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class WeekText(Base):
    """One version of one section; an empty text gives the section back to the figures."""

    __tablename__ = "week_text"

    id: Mapped[int] = mapped_column(primary_key=True)
    week: Mapped[str]  # 2026W41
    section: Mapped[str]
    text: Mapped[str]
    written_at: Mapped[datetime]
    who: Mapped[str]

    __table_args__ = (Index("ix_week_text_week", "week"),)
