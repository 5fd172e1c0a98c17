"""Rounds of appraisal 评议 and the sheets as two people typed them in.

Nothing links a sheet to who filled it in: that somebody handed theirs in is kept apart, without a
sheet's number and without a time.
"""

from datetime import date

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class AppraisalRound(Base):
    """One round: who is asked about whom, by which words, on how many sheets."""

    __tablename__ = "appraisal_round"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]  # domain.appraisal_rounds.Kind
    about: Mapped[str]  # staff | window | hall
    first_on: Mapped[date]
    last_on: Mapped[date]
    voters: Mapped[str] = mapped_column(default="")
    form: Mapped[object] = mapped_column(JSON)  # domain.appraisal_rounds.Form, as it was printed
    subjects: Mapped[object] = mapped_column(JSON)  # keys of people or windows, in their order
    single: Mapped[bool]  # each sheet is about one subject, not about all of them
    issued: Mapped[int | None]
    closed_at: Mapped[date | None]
    who: Mapped[str]


class AppraisalSheet(Base):
    """One sheet as one person typed it in: subject → the digits of its items."""

    __tablename__ = "appraisal_sheet"

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("appraisal_round.id"))
    subject: Mapped[int] = mapped_column(default=0)  # of a sheet about one; 0: about all
    sheet_no: Mapped[int]
    reading: Mapped[int]  # 1 and 2: the two people; 3: what both agreed on
    marks: Mapped[object] = mapped_column(JSON)
    who: Mapped[str]

    __table_args__ = (UniqueConstraint("round_id", "subject", "sheet_no", "reading"),)


class AppraisalHandIn(Base):
    """Who is to hand a sheet in, and whether they have."""

    __tablename__ = "appraisal_hand_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("appraisal_round.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    handed_in: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (UniqueConstraint("round_id", "staff_id"),)
