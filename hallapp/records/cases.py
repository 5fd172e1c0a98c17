"""Cases 办件 with their pauses, extension and history; the count-only day log."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, ForeignKey, Index, UniqueConstraint, select, text
from sqlalchemy.orm import Mapped, aliased, mapped_column

from hallapp.records.base import Base

OPEN = text(
    "state IN ('registered', 'correction_requested', 'accepted', 'in_review', 'extended',"
    " 'suspended', 'decided')"
)
"""In hand, in the very words of the index that holds open cases only."""

UNSETTLED = text(
    "CASE WHEN accepted_at IS NULL OR state = 'voided' THEN false"
    " WHEN due_at IS NULL THEN missing_year IS NOT NULL OR paused_since IS NOT NULL"
    " ELSE coalesce(closed_at, ended_at) IS NULL END"
)
"""How it stands depends on now or cannot be known yet; in the very words of an index of its own.

One CASE, because an OR would send SQLite to the large indexes.
"""


class CaseFile(Base):
    """One case. Due times are stored with the calendar's version; lamps and lateness never are."""

    __tablename__ = "case_file"
    printed_as = "case_no"
    initials_of = "applicant"
    proves = (
        "accepted_at",
        "closed_at",
        "due_at",
        "ended_at",
        "missing_year",
        "paused_since",
        "state",
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_no: Mapped[str] = mapped_column(unique=True)
    province_no: Mapped[str | None] = mapped_column(unique=True)
    import_key: Mapped[str | None] = mapped_column(unique=True)  # digest of a row without number
    item_id: Mapped[int | None] = mapped_column(ForeignKey("service_item.id"))
    kind: Mapped[str]
    applicant: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    applicant_kind: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    channel: Mapped[str | None]
    received_at: Mapped[date | None]
    accepted_at: Mapped[date | None]
    promised_n: Mapped[str | None]
    promised_unit: Mapped[str | None]
    statutory_n: Mapped[str | None]
    statutory_unit: Mapped[str | None]
    due_at: Mapped[date | None]
    statutory_due_at: Mapped[date | None]
    due_given: Mapped[bool] = mapped_column(default=False)
    missing_year: Mapped[int | None]
    calendar_version: Mapped[int] = mapped_column(default=0)
    paused_since: Mapped[date | None]  # start of the open pause
    decided_at: Mapped[date | None]
    closed_at: Mapped[date | None]
    delivered_at: Mapped[date | None]
    ended_at: Mapped[date | None]  # returned, withdrawn, voided or not accepted
    state: Mapped[str]
    result: Mapped[str | None]
    fast_lane_reason: Mapped[str] = mapped_column(default="")
    deemed_accepted: Mapped[bool] = mapped_column(default=False)
    remark: Mapped[str] = mapped_column(default="")
    touched: Mapped[str] = mapped_column(default="")  # fields changed here since the last import

    __table_args__ = (
        Index("ix_case_file_accepted_at_id", "accepted_at", "id"),
        Index("ix_case_file_due_at_id", "due_at", "id"),
        Index("ix_case_file_closed_at_id", "closed_at", "id"),
        Index("ix_case_file_state_due_at_id", "state", "due_at", "id"),
        Index("ix_case_file_window_id_accepted_at", "window_id", "accepted_at"),
        Index("ix_case_file_item_id", "item_id"),
        Index("ix_case_file_staff_id", "staff_id"),
        Index("ix_case_file_department_id", "department_id"),
        Index(
            "ix_case_file_open_due_at_id",
            "due_at",
            "id",
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
        Index(
            "ix_case_file_unsettled_due_at_id",
            "due_at",
            "id",
            sqlite_where=UNSETTLED,
            postgresql_where=UNSETTLED,
        ),
        Index(
            "ix_case_file_ended_at_id",
            "ended_at",
            "id",
            sqlite_where=text("ended_at IS NOT NULL"),
            postgresql_where=text("ended_at IS NOT NULL"),
        ),
    )

    @classmethod
    def voided(cls, at: datetime) -> Mapping[str, object]:
        """Undoing an entry that took a number of ours voids it: the number stays taken."""
        return {"state": "voided", "ended_at": at}


_unsettled = aliased(CaseFile)
IS_UNSETTLED: ColumnElement[bool] = CaseFile.id.in_(select(_unsettled.id).where(UNSETTLED))
"""The same as a condition: the keys first, whatever else is asked for."""


class CasePause(Base):
    """A stretch in which the clock stands (特别程序); open while `until_at` is empty."""

    __tablename__ = "case_pause"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    reason: Mapped[str]
    article: Mapped[str] = mapped_column(default="")  # named where the reason is `statutory`
    notice_no: Mapped[str]
    approver: Mapped[str]
    from_at: Mapped[datetime]
    until_at: Mapped[datetime | None]
    limit_n: Mapped[str | None]  # the pause's own limit: past it an open pause is an alert
    limit_unit: Mapped[str | None]
    limit_due_at: Mapped[date | None]


class CaseExtension(Base):
    """The one extension a case may have (行政许可法 42)."""

    __tablename__ = "case_extension"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), unique=True)
    n: Mapped[int]
    approver: Mapped[str]
    reason: Mapped[str]
    notice_no: Mapped[str]
    notice_on: Mapped[date]


class CaseCorrection(Base):
    """A correction notice 补正告知 before acceptance."""

    __tablename__ = "case_correction"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    notice_no: Mapped[str]
    contents: Mapped[str]
    asked_at: Mapped[datetime]
    resubmitted_at: Mapped[datetime | None]


class CaseEvent(Base):
    """One line of a case's history."""

    __tablename__ = "case_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    at: Mapped[date]
    recorded_at: Mapped[datetime]
    verb: Mapped[str]
    from_state: Mapped[str | None]
    to_state: Mapped[str | None]
    who: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    approver: Mapped[str] = mapped_column(default="")
    notice_no: Mapped[str] = mapped_column(default="")


class DayCount(Base):
    """Typed totals of one window on one day; empty is not zero (hall-rules 17)."""

    __tablename__ = "day_count"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    window_id: Mapped[int] = mapped_column(ForeignKey("window.id"))
    accepted: Mapped[int | None]
    closed: Mapped[int | None]
    returned: Mapped[int | None]
    enquiries: Mapped[int | None]
    calls: Mapped[int | None]
    visitors: Mapped[int | None]

    __table_args__ = (UniqueConstraint("day", "window_id"),)
