"""Photos, scans and documents of entries: the content once, whoever refers to it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class AttachmentContent(Base):
    """What a file holds; never changed and never taken away, so that undo finds it again.

    Of a sealed register content and thumbnail are ciphertext, each a row of its own.
    """

    __tablename__ = "attachment_content"
    undo_keeps = True

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)  # SHA-256 of `content`
    content: Mapped[bytes] = mapped_column(LargeBinary)
    thumb: Mapped[bytes] = mapped_column(LargeBinary)
    size: Mapped[int]


class Attachment(Base):
    """A file at an entry of a register; its name and kind are sealed with a sealed register."""

    __tablename__ = "attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    register: Mapped[str]
    entry_id: Mapped[int]
    content_id: Mapped[int] = mapped_column(ForeignKey("attachment_content.id"))
    named: Mapped[str]  # kind and name: "jpeg 现场.jpg"
    added_at: Mapped[datetime]
    who: Mapped[str]

    __table_args__ = (Index("ix_attachment_register_entry_id", "register", "entry_id"),)
