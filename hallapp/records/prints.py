"""What was printed."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class PrintedSheet(Base):
    """A printed sheet: its 编号, its 校验码 over the content, and what it was made of."""

    __tablename__ = "printed_sheet"

    id: Mapped[int] = mapped_column(primary_key=True)
    sheet_no: Mapped[str] = mapped_column(unique=True)
    paper: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    fingerprint: Mapped[str]
    printed_on: Mapped[date]
    printed_at: Mapped[datetime]
    who: Mapped[str]
