"""Who signs in, with which roles; and the hall's key, under each person's password.

What people are is journaled. What opens the hall is not: else the journal would keep the hall's
key under every earlier password too.
"""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Login(Base):
    """One person who signs in. As soon as there is one, everybody must."""

    __tablename__ = "login"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    roles: Mapped[list[str]] = mapped_column(JSON)  # of `Role`
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    since_at: Mapped[datetime]


class LoginKey(Base):
    """The hall's key under one person's password, and how often that was mistyped."""

    __tablename__ = "setting_login_key"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # the login's
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    nonce: Mapped[bytes] = mapped_column(LargeBinary)
    key: Mapped[bytes] = mapped_column(LargeBinary)
    failures: Mapped[int] = mapped_column(default=0)
    failed_at: Mapped[datetime | None]


class HallKey(Base):
    """The hall's key: plain while nobody signs in (no salt), else under the recovery code."""

    __tablename__ = "setting_hall_key"

    no: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # a new key, a new one
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    nonce: Mapped[bytes | None] = mapped_column(LargeBinary)
    key: Mapped[bytes] = mapped_column(LargeBinary)
    failures: Mapped[int] = mapped_column(default=0)
    failed_at: Mapped[datetime | None]


class EntryKey(Base):
    """The key of one entry's people, under the hall's. Whoever erases it has erased them."""

    __tablename__ = "setting_entry_key"

    register: Mapped[str] = mapped_column(primary_key=True)
    entry_no: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)
