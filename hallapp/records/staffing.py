"""Who sits where and when: postings, seats by day, absences, duty, extra hours."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Posting(Base):
    """Whose window it is from day to day, A 岗, and who stands by, B 岗; days are inclusive."""

    __tablename__ = "posting"

    id: Mapped[int] = mapped_column(primary_key=True)
    window_id: Mapped[int] = mapped_column(ForeignKey("window.id"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    stand_in_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]


class Seat(Base):
    """One stretch of one day at one window that is not as usual; nobody: the window is closed."""

    __tablename__ = "seat"

    id: Mapped[int] = mapped_column(primary_key=True)
    window_id: Mapped[int] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    from_at: Mapped[datetime]
    until_at: Mapped[datetime]
    instead_of: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    shared: Mapped[bool] = mapped_column(default=False)  # 并岗: beside the seat they have

    __table_args__ = (Index("ix_seat_from_at_window_id", "from_at", "window_id"),)


class Absence(Base):
    """A leave 请假 or a trip 外出; the reason is recorded and shown nowhere (hall-rules 5)."""

    __tablename__ = "absence"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str]  # leave | trip
    from_at: Mapped[datetime]
    until_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index("ix_absence_until_at_staff_id", "until_at", "staff_id"),)


class Duty(Base):
    """Who has a duty beside the windows on a day; contractors by name alone."""

    __tablename__ = "duty"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(index=True)
    role: Mapped[str]  # domain.staffing.DutyRole
    position: Mapped[int] = mapped_column(default=0)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    name: Mapped[str] = mapped_column(default="")


class ExtraHours(Base):
    """A window open beyond the hall's hours: at noon, in the evening, on a holiday 延时服务."""

    __tablename__ = "extra_hours"

    id: Mapped[int] = mapped_column(primary_key=True)
    window_id: Mapped[int] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    from_at: Mapped[datetime] = mapped_column(index=True)
    until_at: Mapped[datetime]


class WeekPlan(Base):
    """A week kept under a name 排班模板, to be laid over any week."""

    __tablename__ = "week_plan"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class WeekPlanLine(Base):
    """One thing of a kept week: a seat, a duty or longer hours on a day of the week.

    Times are minutes from midnight; `weekday` counts from Monday.
    """

    __tablename__ = "week_plan_line"

    id: Mapped[int] = mapped_column(primary_key=True)
    plan_id: Mapped[int] = mapped_column(ForeignKey("week_plan.id"), index=True)
    kind: Mapped[str]  # seat | duty | extra
    weekday: Mapped[int]
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    from_minute: Mapped[int] = mapped_column(default=0)
    until_minute: Mapped[int] = mapped_column(default=0)
    shared: Mapped[bool] = mapped_column(default=False)
    role: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str] = mapped_column(default="")
