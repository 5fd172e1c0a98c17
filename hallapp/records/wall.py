"""The boards on the walls, the positions on them, and which printed sheet hangs where."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class WallBoard(Base):
    """A board 展板: what it is called, where it hangs, its turn on the walk."""

    __tablename__ = "wall_board"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    rank: Mapped[int] = mapped_column(default=0)
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("photo.id"))


class WallPosition(Base):
    """A position on a board: which paper it shows, and what that paper is told."""

    __tablename__ = "wall_position"

    id: Mapped[int] = mapped_column(primary_key=True)
    board_id: Mapped[int] = mapped_column(ForeignKey("wall_board.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)
    paper: Mapped[str]
    told: Mapped[object] = mapped_column(JSON)  # parameter → text
    good_days: Mapped[int | None]  # so long a sheet is good; None: as long as it is true
    until_on: Mapped[date | None]  # the last day on which it hangs
    found: Mapped[str] = mapped_column(default="")  # domain.wall.Found, at the last wall walk
    found_at: Mapped[datetime | None]


class WallSheet(Base):
    """A sheet that was printed for a position; it hangs there from `put_up_at` on.

    The position is no foreign key: one that is taken away leaves what was printed for it.
    """

    __tablename__ = "wall_sheet"

    id: Mapped[int] = mapped_column(primary_key=True)
    position_id: Mapped[int] = mapped_column(index=True)
    sheet_no: Mapped[str] = mapped_column(ForeignKey("printed_sheet.sheet_no"), index=True)
    put_up_at: Mapped[datetime | None]
    put_up_by: Mapped[str] = mapped_column(default="")
