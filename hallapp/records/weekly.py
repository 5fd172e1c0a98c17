"""What was written into the summary of a week, the report of a month or quarter: the last holds."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class WeekText(Base):
    """One version of a section of a period; an empty text gives it back to the figures."""

    __tablename__ = "week_text"

    id: Mapped[int] = mapped_column(primary_key=True)
    week: Mapped[str]  # the period: 2026W41, 2026-09, 2026Q3
    section: Mapped[str]
    text: Mapped[str]
    written_at: Mapped[datetime]
    who: Mapped[str]

    __table_args__ = (Index("ix_week_text_week", "week"),)
