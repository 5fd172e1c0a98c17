"""Runs of the stars as they are kept: read for views, opened for deeds."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, select

from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.ballots import Ballot, compared
from hallapp.domain.stars.frozen import thawed
from hallapp.domain.stars.rule_files import read_rules
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run import Basis, Bundle
from hallapp.domain.stars.run_view import Run
from hallapp.records.base import table_of
from hallapp.records.stars import (
    StarBundle,
    StarDecision,
    StarRound,
    StarRun,
    StarSheet,
)
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

NO_RUN = QT_TRANSLATE_NOOP("Refused", "There is no run for {period} yet: begin one first.")
_PUBLISHED = QT_TRANSLATE_NOOP(
    "Refused",
    "The stars of {period} are published: nothing of them changes any more. Make a new version.",
)
_NOT_PUBLISHED = QT_TRANSLATE_NOOP("Refused", "The stars of {period} are not published yet.")
_NONE_OPEN = QT_TRANSLATE_NOOP("Refused", "No vote is open: open one first.")
_CLOSED = QT_TRANSLATE_NOOP("Refused", "The run of {period} is over: its titles are given.")


PERSON = AwardKind.PERSON


@dataclass
class Deed:
    """A deed on the newest version of a run within its step."""

    hall: Hall
    step: Step
    run: StarRun
    span: Span

    @property
    def rules(self) -> RuleSet:
        """The rules that it goes by."""
        return read_rules(self.run.rules)


@contextmanager
def deed(
    hall: Hall,
    label: str,
    span: Span,
    kind: AwardKind,
    *,
    published: bool = False,
    closed: bool = False,
) -> Iterator[Deed]:
    """A step on the run of a period.

    Raises:
        Refused: there is no run; it is published already (or not yet, where it has to be).
    """
    with hall.step(label, period=span.name) as step:
        row = step.scalars(_newest(span, kind)).first()
        if row is None:
            raise Refused(NO_RUN, field="period", period=span.name)
        if bool(row.published_at) != published:
            sentence = _NOT_PUBLISHED if published else _PUBLISHED
            raise Refused(sentence, field="period", period=span.name)
        if row.closed_at and not closed:
            raise Refused(_CLOSED, field="period", period=span.name)
        yield Deed(hall, step, row, span)


def _newest(span: Span, kind: AwardKind) -> Any:
    return (
        select(StarRun)
        .where(StarRun.period == span.name, StarRun.kind == kind.value)
        .order_by(StarRun.version.desc())
        .limit(1)
    )


def run_row(connection: Connection, span: Span, kind: AwardKind) -> Row[Any] | None:
    """The newest version of the run of a period."""
    table = table_of(StarRun)
    query = (
        select(table)
        .where(table.c.period == span.name, table.c.kind == kind.value)
        .order_by(table.c.version.desc())
    )
    return connection.execute(query.limit(1)).one_or_none()


def chain(connection: Connection, run_id: int | None) -> list[Row[Any]]:
    """A version and those that it follows, the newest first; votes of one afresh are its own."""
    table = table_of(StarRun)
    found: list[Row[Any]] = []
    while run_id is not None:
        row = connection.execute(select(table).where(table.c.id == run_id)).one()
        found.append(row)
        run_id = row.follows_id
    return found


def lineage(connection: Connection, run_id: int) -> list[int]:
    """The versions whose votes count for one: as far back as nothing was begun afresh."""
    keys: list[int] = []
    for row in chain(connection, run_id):
        keys.append(row.id)
        if row.afresh:
            break
    return keys


def taken_out(told: Any) -> dict[int, str]:
    """Whom a version takes out, and why, from how it is kept."""
    return {int(key): str(why) for key, why in told or ()}


def run_of_row(row: Row[Any]) -> Run:
    """A version as it is shown."""
    return Run(
        id=row.id,
        span=Span(row.first_on, row.last_on, row.period),
        award=row.award,
        version=row.version,
        follows_id=row.follows_id,
        why=row.why,
        out=taken_out(row.out),
        rules=read_rules(row.rules),
        rules_text=row.rules,
        who=row.who,
        begun_at=row.begun_at,
        locked_at=row.locked_at,
        locked_digest=row.locked_digest,
        locked_despite=row.locked_despite,
        outcome_digest=row.outcome_digest,
        posted_on=row.posted_on,
        published_at=row.published_at,
        closed_at=row.closed_at,
    )


# --- votes --------------------------------------------------------------------------------------


def ballots_of(connection: Connection, round_id: int, entry: int) -> tuple[Ballot, ...]:
    """The sheets of a round as one entry has them, in the order of the pile."""
    query = (
        select(StarSheet.serial, StarSheet.marks, StarSheet.write_ins, StarSheet.spoilt)
        .join(StarBundle, StarBundle.id == StarSheet.bundle_id)
        .where(StarBundle.round_id == round_id, StarBundle.entry == entry)
        .order_by(StarSheet.serial)
    )
    return tuple(
        Ballot(
            serial=row.serial,
            marks=tuple((int(key), str(mark)) for key, mark in row.marks),
            write_ins=tuple(row.write_ins),
            spoilt=row.spoilt,
        )
        for row in connection.execute(query)
    )


def rounds_of(connection: Connection, run_ids: Sequence[int]) -> list[Row[Any]]:
    """The votes of versions, in order."""
    table = table_of(StarRound)
    query = select(table).where(table.c.run_id.in_(run_ids)).order_by(table.c.id)
    return list(connection.execute(query))


def agreed(connection: Connection, round_id: int) -> tuple[Ballot, ...]:
    """The ballots on which both tellers agree, and those that were settled."""
    first, second, settled = (ballots_of(connection, round_id, entry) for entry in (1, 2, 3))
    apart = {each.serial for each in compared(first, second)}
    read = {each.serial: each for each in first if each.serial not in apart}
    read |= {each.serial: each for each in settled if each.serial in apart}
    return tuple(ballot for _, ballot in sorted(read.items()))


def bundle_of(connection: Connection, row: Row[Any]) -> Bundle:
    """A round's ballots with the numbers of the table."""
    return Bundle(
        eligible=row.eligible,
        present=row.present or 0,
        issued=row.issued or 0,
        ballots=agreed(connection, row.id),
        slate=tuple(row.slate),
        seats=row.seats,
    )


def with_votes(connection: Connection, basis: Basis, run_id: int) -> Basis:
    """The basis with the votes that were counted and what was decided on ties."""
    keys = lineage(connection, run_id)
    counted = [row for row in rounds_of(connection, keys) if row.holds]
    decided = connection.execute(
        select(StarDecision.taken, StarDecision.words)
        .where(StarDecision.run_id.in_(keys))
        .order_by(StarDecision.id)
    ).all()
    return replace(
        basis,
        bundles=tuple(bundle_of(connection, row) for row in counted if not row.among_tied),
        revotes=tuple(bundle_of(connection, row) for row in counted if row.among_tied),
        decided=tuple(int(key) for row in decided for key in row.taken),
        decided_why="\n".join(row.words for row in decided if row.words),
    )


def locked_basis(connection: Connection, row: Row[Any]) -> Basis:
    """What was frozen when the scores were locked, with the votes since."""
    return with_votes(connection, thawed(row.locked), row.id)


def open_round(do: Deed) -> StarRound:
    """The vote that is open; raises `Refused` if none is."""
    query = select(StarRound).where(StarRound.run_id == do.run.id, StarRound.closed_at.is_(None))
    row = do.step.scalars(query.order_by(StarRound.id.desc())).first()
    if row is None:
        raise Refused(_NONE_OPEN, field="vote")
    return row
