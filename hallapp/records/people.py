"""Departments, windows and people in their simplest form."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Department(Base):
    """A stationed department 进驻部门."""

    __tablename__ = "department"
    initials_of = "name"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    initials: Mapped[str] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)


class Window(Base):
    """A service window 窗口; `window_no` is what people call it."""

    __tablename__ = "window"

    id: Mapped[int] = mapped_column(primary_key=True)
    window_no: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    active: Mapped[bool] = mapped_column(default=True)


class Staff(Base):
    """A person who works in the hall."""

    __tablename__ = "staff"
    initials_of = "name"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_no: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    initials: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    active: Mapped[bool] = mapped_column(default=True)
