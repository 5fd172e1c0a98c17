"""Attendance and the monthly assessment: tables in force, what was decided, what it gave."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, ForeignKey, Index, Numeric, UniqueConstraint, select
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base, table_of
from hallapp.wording import QT_TRANSLATE_NOOP

POINTS = Numeric(9, 2)
LOCKED = "locked"
KEPT = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: the month's assessment is locked. "
    "Correct it by a new version.",
)


class _OfMonth:
    """A row that stays once its month is locked."""

    may_be_kept = True

    @classmethod
    def kept_for_good(cls, connection: Connection, row: Mapping[str, Any]) -> str:
        """Why undo does not take it back any more."""
        month = table_of(AssessmentMonth)
        state = connection.scalar(select(month.c.state).where(month.c.id == row["month_id"]))
        return KEPT if state == LOCKED else ""


class AttendanceMark(Base):
    """One record of a day: who, which code of the hall's list, how many minutes."""

    __tablename__ = "attendance_mark"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    code: Mapped[str]
    minutes: Mapped[int | None]

    __table_args__ = (
        UniqueConstraint("staff_id", "day", "code"),
        Index("ix_attendance_mark_day", "day"),
    )


class ScoreTableText(Base):
    """One version of a score table, in force from its day until the next one's."""

    __tablename__ = "score_table"

    id: Mapped[int] = mapped_column(primary_key=True)
    about: Mapped[str]  # domain.score_tables.About
    from_on: Mapped[date]
    text: Mapped[str]
    saved_at: Mapped[datetime]
    who: Mapped[str]


class AssessmentMonth(Base):
    """One version of a month of persons or windows, from the day it was assessed.

    A correction of a locked month is the next version, with its reason.
    """

    __tablename__ = "assessment_month"
    may_be_kept = True

    id: Mapped[int] = mapped_column(primary_key=True)
    about: Mapped[str]
    month: Mapped[str]  # 2026-09
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]  # domain.assessment.MonthState
    table_id: Mapped[int] = mapped_column(ForeignKey("score_table.id"))
    assessed_at: Mapped[datetime | None]
    appeal_until: Mapped[date | None]
    published_at: Mapped[datetime | None]
    locked_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")
    who: Mapped[str]

    __table_args__ = (UniqueConstraint("about", "month", "version"),)

    @classmethod
    def kept_for_good(cls, connection: Connection, row: Mapping[str, Any]) -> str:
        """Why undo does not take a locked month back."""
        del connection
        return KEPT if row["state"] == LOCKED else ""


class AssessmentScore(_OfMonth, Base):
    """What a month gave one person or window; `subject` is the id of either."""

    __tablename__ = "assessment_score"

    id: Mapped[int] = mapped_column(primary_key=True)
    month_id: Mapped[int] = mapped_column(ForeignKey("assessment_month.id"), index=True)
    subject: Mapped[int]
    score: Mapped[Decimal] = mapped_column(POINTS)
    grade: Mapped[str] = mapped_column(default="")
    vetoed: Mapped[bool] = mapped_column(default=False)


class AssessmentPoint(_OfMonth, Base):
    """One point as it was when the month was assessed, with what it stems from."""

    __tablename__ = "assessment_point"

    id: Mapped[int] = mapped_column(primary_key=True)
    month_id: Mapped[int] = mapped_column(ForeignKey("assessment_month.id"), index=True)
    subject: Mapped[int]
    item: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(POINTS)
    points: Mapped[Decimal] = mapped_column(POINTS)
    source: Mapped[str] = mapped_column(default="")
    ref: Mapped[int] = mapped_column(default=0)
    number: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    words: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(default="")
    pending: Mapped[str] = mapped_column(default="")
    of: Mapped[int | None]


class AssessmentRuling(Base):
    """Points that somebody chose for a row, or gave by hand; the last about a row holds."""

    __tablename__ = "assessment_ruling"

    id: Mapped[int] = mapped_column(primary_key=True)
    about: Mapped[str]
    month: Mapped[str]
    subject: Mapped[int]
    item: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(POINTS)
    points: Mapped[Decimal] = mapped_column(POINTS)
    source: Mapped[str] = mapped_column(default="")
    ref: Mapped[int] = mapped_column(default=0)
    number: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    reason: Mapped[str]
    at: Mapped[datetime]
    who: Mapped[str]

    __table_args__ = (Index("ix_assessment_ruling_about_month", "about", "month"),)


class AssessmentAppeal(_OfMonth, Base):
    """An appeal against a month's score or one of its points, and what was decided."""

    __tablename__ = "assessment_appeal"

    id: Mapped[int] = mapped_column(primary_key=True)
    month_id: Mapped[int] = mapped_column(ForeignKey("assessment_month.id"), index=True)
    subject: Mapped[int]
    point_id: Mapped[int | None] = mapped_column(ForeignKey("assessment_point.id"))
    filed_on: Mapped[date]
    ground: Mapped[str]
    decision: Mapped[str] = mapped_column(default="")  # upheld | dismissed | "": waits
    points: Mapped[Decimal | None] = mapped_column(POINTS)
    reason: Mapped[str] = mapped_column(default="")
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str] = mapped_column(default="")
