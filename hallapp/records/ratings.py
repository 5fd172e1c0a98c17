"""Service ratings 好差评: one a case and visit; an offer nobody took is a row without a level."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class Rating(Base):
    """What somebody said of one visit. Whether it counts says its entry among the bad ratings."""

    __tablename__ = "rating"

    id: Mapped[int] = mapped_column(primary_key=True)
    visit: Mapped[str] = mapped_column(unique=True)  # case and day, else a digest of the row
    case_no: Mapped[str] = mapped_column(default="")  # as it was told: ours or the provincial one
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    rated_at: Mapped[date]
    level: Mapped[int | None]  # 5 to 1
    options: Mapped[str] = mapped_column(default="")  # codes, one after the other with commas
    channel: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(default="")
    touched: Mapped[str] = mapped_column(default="")  # fields changed here since the last import

    __table_args__ = (
        Index("ix_rating_rated_at_id", "rated_at", "id"),
        Index("ix_rating_case_id", "case_id"),
    )
