"""Runs of the stars 评星: rules, frozen scores, ballots without names, objections, results.

A run that was published is never changed again: what corrects it is a new version of it, which
follows it. Nothing here links a ballot to a person.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Connection, ForeignKey, Index, Table, select
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base, table_of
from hallapp.wording import QT_TRANSLATE_NOOP

PUBLISHED = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: the stars have been published with it. "
    "Correct them by a new version.",
)


class StarRules(Base):
    """One version of the hall's own rules, kept as written; a run keeps its own copy."""

    __tablename__ = "star_rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    rules_id: Mapped[str] = mapped_column(index=True)
    version: Mapped[int]
    text: Mapped[str]
    saved_at: Mapped[datetime]
    who: Mapped[str]


class StarRun(Base):
    """One version of one run: what it goes by, what was frozen, when it was published.

    `locked` is the text of rules, candidates, inputs and scores as they were when the scores were
    locked, `outcome` that of the whole result when it was published; each with its SHA-256.
    `out` are those whom this version takes out of what it follows: pairs of key and reason.
    """

    __tablename__ = "star_run"
    may_be_kept = True

    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str]
    first_on: Mapped[date]
    last_on: Mapped[date]
    kind: Mapped[str]  # rules.AwardKind
    award: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("star_run.id"))
    afresh: Mapped[bool] = mapped_column(default=False)  # read, scored and voted anew
    why: Mapped[str] = mapped_column(default="")
    out: Mapped[object | None] = mapped_column(JSON(none_as_null=True))
    rules: Mapped[str] = mapped_column(default="")
    rules_id: Mapped[str] = mapped_column(default="")
    rules_version: Mapped[int] = mapped_column(default=1)
    begun_at: Mapped[datetime]
    who: Mapped[str]
    locked_at: Mapped[datetime | None]
    locked: Mapped[str] = mapped_column(default="")
    locked_digest: Mapped[str] = mapped_column(default="")
    locked_despite: Mapped[str] = mapped_column(default="")  # why, though something was missing
    outcome: Mapped[str] = mapped_column(default="")
    outcome_digest: Mapped[str] = mapped_column(default="")
    posted_on: Mapped[date | None]
    first_day_on: Mapped[date | None]
    last_day_on: Mapped[date | None]
    days: Mapped[int] = mapped_column(default=0)
    unit: Mapped[str] = mapped_column(default="")  # workday | day
    channel: Mapped[str] = mapped_column(default="")
    published_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_star_run_period_version", "period", "version"),)

    @classmethod
    def kept_for_good(cls, connection: Connection, row: Mapping[str, Any]) -> str:
        """It is once it was published."""
        del connection
        return PUBLISHED if row["published_at"] else ""


class _OfRun(Base):
    """What belongs to a run and is kept for good with it."""

    __abstract__ = True
    may_be_kept = True

    @classmethod
    def kept_for_good(cls, connection: Connection, row: Mapping[str, Any]) -> str:
        """It is once its run was published."""
        return _published(connection, _run_of(connection, table_of(cls), row))


class StarRound(_OfRun):
    """One vote: who stood in what order, how many could vote, came and got a ballot.

    `slate` are keys of candidates in the order of their strokes; `stage` counts the votes of the
    rules from 0; a round among the tied is `among_tied`. Its
    count follows from its sheets, which are kept.
    """

    __tablename__ = "star_round"

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("star_run.id"), index=True)
    number: Mapped[int]
    stage: Mapped[int] = mapped_column(default=0)
    among_tied: Mapped[bool] = mapped_column(default=False)
    slate: Mapped[object] = mapped_column(JSON)
    seats: Mapped[int]
    place: Mapped[str] = mapped_column(default="")
    eligible: Mapped[int]
    present: Mapped[int | None]
    issued: Mapped[int | None]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    holds: Mapped[bool] = mapped_column(default=False)  # counted, and by the rules it counts


class StarBundle(_OfRun):
    """The ballots of a round as one person entered them: the first, the second, the agreed ones.

    Who counted is known; who voted is not.
    """

    __tablename__ = "star_bundle"

    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("star_round.id"), index=True)
    entry: Mapped[int]  # 1 and 2: counted independently; 3: what was agreed where they differ
    teller: Mapped[str]
    begun_at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class StarSheet(_OfRun):
    """One ballot as it lay in the pile, `serial` from 1: marks as [key of a candidate, mark]."""

    __tablename__ = "star_sheet"

    id: Mapped[int] = mapped_column(primary_key=True)
    bundle_id: Mapped[int] = mapped_column(ForeignKey("star_bundle.id"), index=True)
    serial: Mapped[int]
    marks: Mapped[object] = mapped_column(JSON)
    write_ins: Mapped[object] = mapped_column(JSON)
    spoilt: Mapped[bool] = mapped_column(default=False)


class StarDecision(_OfRun):
    """What a committee decided on a tie, in words, and whom it took."""

    __tablename__ = "star_decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("star_run.id"), index=True)
    kind: Mapped[str]  # tie | objection | complaint | correction
    about: Mapped[object] = mapped_column(JSON)  # keys of candidates
    taken: Mapped[object] = mapped_column(JSON)  # those of them who were taken
    decided_on: Mapped[date]
    decided_by: Mapped[str]
    words: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]


class StarObjection(Base):
    """An objection 异议 raised while a run was public; who raised it is never printed."""

    __tablename__ = "star_objection"

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("star_run.id"), index=True)
    number: Mapped[int]
    received_on: Mapped[date]
    real_name: Mapped[bool]
    person: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    channel: Mapped[str] = mapped_column(default="")
    about: Mapped[int | None]  # key of a candidate
    content: Mapped[str]
    finding: Mapped[str] = mapped_column(default="")
    upheld: Mapped[bool | None]
    decided_on: Mapped[date | None]
    decided_by: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]


class StarTitle(Base):
    """Who became a star by a run: the entries of the title and of the certificate."""

    __tablename__ = "star_title"
    may_be_kept = True

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("star_run.id"), index=True)
    candidate: Mapped[int]
    name: Mapped[str]
    title: Mapped[str]
    tier: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date]
    title_no: Mapped[str]
    certificate_no: Mapped[str] = mapped_column(default="")
    revoked_on: Mapped[date | None]
    revoked_why: Mapped[str] = mapped_column(default="")
    revoked_by: Mapped[str] = mapped_column(default="")

    @classmethod
    def kept_for_good(cls, connection: Connection, row: Mapping[str, Any]) -> str:
        """It is: a title goes by being revoked."""
        return _published(connection, row["run_id"])


def _run_of(connection: Connection, table: Table, row: Mapping[str, Any]) -> int | None:
    """The run that a round, a bundle, a sheet or a decision belongs to."""
    if "run_id" in table.c:
        return int(row["run_id"])
    if "bundle_id" in table.c:
        bundle = connection.scalar(
            select(StarBundle.round_id).where(StarBundle.id == row["bundle_id"])
        )
        return connection.scalar(select(StarRound.run_id).where(StarRound.id == bundle))
    return connection.scalar(select(StarRound.run_id).where(StarRound.id == row["round_id"]))


def _published(connection: Connection, run_id: int | None) -> str:
    at = connection.scalar(select(StarRun.published_at).where(StarRun.id == run_id))
    return PUBLISHED if at else ""
