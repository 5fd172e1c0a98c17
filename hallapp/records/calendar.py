"""The working calendar and the hall's opening hours."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class CalendarYear(Base):
    """A year whose days are known; any other year is refused."""

    __tablename__ = "calendar_year"

    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(unique=True)
    notice: Mapped[str] = mapped_column(default="")


class CalendarDay(Base):
    """An exception to Monday-to-Friday: `kind` is ``holiday`` or ``makeup``."""

    __tablename__ = "calendar_day"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(unique=True)
    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    notice: Mapped[str] = mapped_column(default="")


class Timetable(Base):
    """Opening hours in force from a day until the next timetable begins."""

    __tablename__ = "timetable"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    from_on: Mapped[date] = mapped_column(unique=True)


class TimetableSession(Base):
    """One session of a weekday (0 Monday … 6 Sunday), as ``HH:MM`` texts."""

    __tablename__ = "timetable_session"

    id: Mapped[int] = mapped_column(primary_key=True)
    timetable_id: Mapped[int] = mapped_column(ForeignKey("timetable.id"), index=True)
    weekday: Mapped[int]
    opens: Mapped[str]
    closes: Mapped[str]
