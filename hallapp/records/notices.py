"""Free notices with their versions, and phrases in a second language."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Notice(Base):
    """A free notice 公告: how it looks and how long it stays up; its words are in its versions."""

    __tablename__ = "notice"

    id: Mapped[int] = mapped_column(primary_key=True)
    notice_no: Mapped[int] = mapped_column(unique=True)
    style: Mapped[str] = mapped_column(default="poster")  # poster | official
    up_from: Mapped[date | None]
    down_on: Mapped[date | None]
    archived: Mapped[bool] = mapped_column(default=False)


class NoticeVersion(Base):
    """The words of a notice; a version that was printed is never changed again."""

    __tablename__ = "notice_version"

    id: Mapped[int] = mapped_column(primary_key=True)
    notice_id: Mapped[int] = mapped_column(ForeignKey("notice.id"))
    version: Mapped[int]
    title: Mapped[str]
    parts: Mapped[str]  # domain.free_notice.kept
    signed: Mapped[str] = mapped_column(default="")
    day: Mapped[date | None]
    written_at: Mapped[datetime]
    who: Mapped[str]

    __table_args__ = (UniqueConstraint("notice_id", "version"),)


class Phrase(Base):
    """A Chinese text in a second language; not approved while `approved_on` is empty."""

    __tablename__ = "phrase"

    id: Mapped[int] = mapped_column(primary_key=True)
    chinese: Mapped[str]
    tongue: Mapped[str]  # domain.phrases.Tongue
    words: Mapped[str]
    reader: Mapped[str] = mapped_column(default="")
    approved_on: Mapped[date | None]

    __table_args__ = (UniqueConstraint("chinese", "tongue"),)
