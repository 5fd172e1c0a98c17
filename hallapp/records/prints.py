"""What was printed."""

from datetime import date, datetime

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class PrintedSheet(Base):
    """A printed sheet: its 编号, its 校验码 over the content, and what it was made of.

    `told` and `content` are kept of what may hang on a wall alone: what the paper was told, and a
    short digest of each of its figures, so that a later difference can be named.
    """

    __tablename__ = "printed_sheet"

    id: Mapped[int] = mapped_column(primary_key=True)
    sheet_no: Mapped[str] = mapped_column(unique=True)
    paper: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    fingerprint: Mapped[str]
    printed_on: Mapped[date]
    printed_at: Mapped[datetime]
    who: Mapped[str]
    told: Mapped[object | None] = mapped_column(JSON(none_as_null=True))
    content: Mapped[object | None] = mapped_column(JSON(none_as_null=True))
