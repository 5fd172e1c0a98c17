"""Departments, windows and people, what people can do, and the photos of the hall."""

from datetime import date

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
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
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # the usual person, now
    zone: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")  # comprehensive | department | issuing | ""
    system: Mapped[str] = mapped_column(default="")  # the business system that needs an account
    pledge: Mapped[str] = mapped_column(default="")  # 窗口承诺, one a line
    place_x: Mapped[int | None]  # middle on the hall picture, thousandths of its width
    place_y: Mapped[int | None]  # and of its height; none: arranged round the hall
    active: Mapped[bool] = mapped_column(default=True)


class Staff(Base):
    """A person who works in the hall, or helps it from outside."""

    __tablename__ = "staff"
    initials_of = "name"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_no: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    initials: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    active: Mapped[bool] = mapped_column(default=True)
    kind: Mapped[str] = mapped_column(default="window")  # domain.staffing.StaffKind
    party_member: Mapped[bool] = mapped_column(default=False)
    sex: Mapped[str] = mapped_column(default="")  # f | m | "": which silhouette stands for a photo
    languages: Mapped[str] = mapped_column(default="")
    duties: Mapped[str] = mapped_column(default="")  # 岗位职责, one a line
    rating_code: Mapped[str] = mapped_column(default="")  # text of the platform's own 评价码
    rating_photo_id: Mapped[int | None] = mapped_column(ForeignKey("photo.id"))  # as an image
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("photo.id"))
    crop: Mapped[str] = mapped_column(default="")  # left top width height, thousandths of the photo


class Photo(Base):
    """A picture turned right and stripped of its origin, kept once whoever uses it."""

    __tablename__ = "photo"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)  # SHA-256 of `jpeg`
    width: Mapped[int]
    height: Mapped[int]
    jpeg: Mapped[bytes] = mapped_column(LargeBinary)


class Skill(Base):
    """An item that a person can do 会办."""

    __tablename__ = "skill"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("service_item.id"))

    __table_args__ = (UniqueConstraint("staff_id", "item_id"),)


class Account(Base):
    """A person's account in a business system of a window."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    system: Mapped[str]

    __table_args__ = (UniqueConstraint("staff_id", "system"),)
