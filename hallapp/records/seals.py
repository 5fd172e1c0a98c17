"""The key that seals, and the figure of misconduct reports that was released for the wall."""

from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class SealingKey(Base):
    """The public half of the discipline role's key pair, journaled: nobody swaps it unseen."""

    __tablename__ = "sealing_key"

    id: Mapped[int] = mapped_column(primary_key=True)
    public: Mapped[bytes] = mapped_column(LargeBinary)


class WrappedKey(Base):
    """The private half under the passphrase.

    Not journaled: else the journal would keep it under every earlier passphrase too.
    """

    __tablename__ = "setting_wrapped_key"

    id: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    nonce: Mapped[bytes] = mapped_column(LargeBinary)
    private: Mapped[bytes] = mapped_column(LargeBinary)


class ReleasedFigure(Base):
    """Confirmed reports of a period as the discipline body announced them (hall-rules 2)."""

    __tablename__ = "released_figure"

    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(unique=True)  # the name of a span: 2026Q3
    count: Mapped[int]
    source: Mapped[str]
    announced_on: Mapped[date]
