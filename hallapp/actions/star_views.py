"""What is kept of a run, as lines to show: votes, decisions, objections, publicity, stars."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from hallapp.actions.star_rows import agreed, ballots_of, rounds_of
from hallapp.domain.stars.ballots import compared
from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.run_view import (
    DecisionLine,
    ObjectionLine,
    PublicityView,
    RoundView,
    StarLine,
)
from hallapp.records.base import table_of
from hallapp.records.stars import StarBundle, StarDecision, StarObjection, StarTitle

By = Mapping[int, Candidate]
Counting = Callable[[Connection, Row[Any]], Count]


def round_views(
    connection: Connection, keys: Sequence[int], known: By, count: Counting
) -> tuple[RoundView, ...]:
    """The votes of some versions, in order."""
    return tuple(_round(connection, row, known, count) for row in rounds_of(connection, keys))


def _round(connection: Connection, row: Row[Any], known: By, count: Counting) -> RoundView:
    tellers = {
        found.entry: found.teller
        for found in connection.execute(
            select(StarBundle.entry, StarBundle.teller).where(StarBundle.round_id == row.id)
        )
    }
    first, second = (ballots_of(connection, row.id, entry) for entry in (1, 2))
    ballots = agreed(connection, row.id)
    settled = {ballot.serial for ballot in ballots}
    apart = [each for each in compared(first, second) if each.serial not in settled]
    return RoundView(
        id=row.id,
        number=row.number,
        stage=row.stage,
        among_tied=row.among_tied,
        slate=tuple(known[key] for key in row.slate),
        seats=row.seats,
        place=row.place,
        eligible=row.eligible,
        present=row.present,
        issued=row.issued,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        tellers=(tellers.get(1, ""), tellers.get(2, "")),
        entries=(len(first), len(second)),
        differences=tuple(apart),
        ballots=ballots,
        count=count(connection, row) if row.closed_at else None,
    )


def decisions(connection: Connection, keys: Sequence[int]) -> tuple[DecisionLine, ...]:
    """What was decided on ties."""
    table = table_of(StarDecision)
    query = select(table).where(table.c.run_id.in_(keys)).order_by(table.c.id)
    return tuple(
        DecisionLine(
            about=tuple(row.about),
            taken=tuple(row.taken),
            decided_on=row.decided_on,
            decided_by=row.decided_by,
            words=row.words,
        )
        for row in connection.execute(query)
    )


def objections(connection: Connection, keys: Sequence[int], known: By) -> tuple[ObjectionLine, ...]:
    """The objections to a run in all of its versions."""
    table = table_of(StarObjection)
    query = select(table).where(table.c.run_id.in_(keys)).order_by(table.c.number)
    return tuple(
        ObjectionLine(
            id=row.id,
            run_id=row.run_id,
            number=row.number,
            received_on=row.received_on,
            real_name=row.real_name,
            person=row.person,
            contact=row.contact,
            channel=row.channel,
            about=row.about,
            about_name=known[row.about].name if row.about in known else "",
            content=row.content,
            finding=row.finding,
            upheld=row.upheld,
            decided_on=row.decided_on,
            decided_by=row.decided_by,
        )
        for row in connection.execute(query)
    )


def publicity(row: Row[Any], today: date) -> PublicityView | None:
    """The publicity of a version; None before it is published."""
    if row.published_at is None:
        return None
    return PublicityView(
        posted_on=row.posted_on,
        first=row.first_day_on,
        last=row.last_day_on,
        days=row.days,
        unit=row.unit,
        channel=row.channel,
        over=today > row.last_day_on,
    )


def stars(connection: Connection, keys: Sequence[int]) -> tuple[StarLine, ...]:
    """The stars of a run, also those revoked since."""
    table = table_of(StarTitle)
    query = select(table).where(table.c.run_id.in_(keys)).order_by(table.c.id)
    return tuple(
        StarLine(
            id=row.id,
            candidate=row.candidate,
            name=row.name,
            title=row.title,
            tier=row.tier,
            given_on=row.given_on,
            title_no=row.title_no,
            certificate_no=row.certificate_no,
            revoked_on=row.revoked_on,
            revoked_why=row.revoked_why,
        )
        for row in connection.execute(query)
    )
