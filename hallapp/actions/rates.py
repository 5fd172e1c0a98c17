"""The rates of a period, counted from the registers and the ratings (rows 58 and 63)."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from hallapp.actions.case_figures import COUNTED, in_span
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.rating_rows import ENTRY, RATING, counts, joined, within
from hallapp.domain.rates import Rate
from hallapp.domain.ratings import BAD, SATISFIED
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import VOID, Phase
from hallapp.domain.spans import Span
from hallapp.records.cases import CaseFile

_CONTENT = ("satisfied", "fairly")
_SAID = (*_CONTENT, "dissatisfied")
_DEMANDS = ("complaint", "unmet_request", "hotline_order", "suggestion")
_SPOT = ("mediated", "corrected")


def rates(hall: Hall, span: Span) -> tuple[Rate, ...]:
    """Every rate of a period."""
    with hall.reading() as connection:
        return (*_voices(connection, span), *_ratings(connection, span))


def _voices(connection: Connection, span: Span) -> Iterable[Rate]:
    """The five of row 63."""
    count = _Counting(connection, span)
    asked = [
        (key, count.column(key, "kind") == "enquiry") for key in ("hotline_order", "suggestion")
    ]
    yield Rate(
        "enquiry_satisfied",
        sum(count(key, kind, count.one_of(key, "satisfied", _CONTENT)) for key, kind in asked),
        sum(count(key, kind, count.one_of(key, "satisfied", _SAID)) for key, kind in asked),
    )
    withdrawn = count.column("complaint", "state") == "withdrawn"
    yield Rate(
        "complaint_settled",
        count("complaint", or_(withdrawn, count.one_of("complaint", "satisfied", _CONTENT))),
        count("complaint", or_(withdrawn, count.one_of("complaint", "satisfied", _SAID))),
    )
    yield Rate(
        "on_the_spot",
        count("complaint", count.one_of("complaint", "outcome", _SPOT)),
        count("complaint", count.column("complaint", "outcome") != ""),
    )
    yield Rate(
        "mediated",
        count("dispute", count.one_of("dispute", "state", ("settled",))),
        count("dispute", count.one_of("dispute", "state", ("settled", "passed_on"))),
    )
    yield Rate(
        "demands_closed",
        sum(count(key, count.in_phase(key, Phase.DONE)) for key in _DEMANDS),
        sum(count(key, count.in_phase(key, Phase.DONE, Phase.OPEN)) for key in _DEMANDS),
    )


class _Counting:
    """Counts the entries of a register that came in within a period."""

    def __init__(self, connection: Connection, span: Span) -> None:
        self._connection = connection
        self._span = span

    def __call__(self, key: str, *where: ColumnElement[bool]) -> int:
        table = entries_table(register_called(key))
        query = (
            select(func.count())
            .select_from(table)
            .where(
                table.c.received_at >= self._span.first,
                table.c.received_at < self._span.last + timedelta(1),
                table.c.state != VOID,
                *where,
            )
        )
        return self._connection.scalar(query) or 0

    def column(self, key: str, name: str) -> ColumnElement[str]:
        """A column of a register."""
        return entries_table(register_called(key)).c[name]

    def one_of(self, key: str, name: str, codes: Iterable[str]) -> ColumnElement[bool]:
        """Whether a field has one of these codes."""
        return self.column(key, name).in_(list(codes))

    def in_phase(self, key: str, *phases: Phase) -> ColumnElement[bool]:
        """Whether an entry stands in one of these phases."""
        return self.one_of(key, "state", register_called(key).keys_in(*phases))


def _ratings(connection: Connection, span: Span) -> Iterable[Rate]:
    """The four of ratings."""
    table, entry = RATING, ENTRY

    def count(*where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(joined())
        return connection.scalar(query.where(within(span), *where)) or 0

    valid = and_(table.c.level.is_not(None), counts())
    bad = and_(table.c.level.in_(BAD), counts())
    closed = select(func.count()).where(
        COUNTED,
        in_span(CaseFile.closed_at, span.first, span.last),
        ~exists().where(table.c.case_id == CaseFile.id),
    )
    rated = count(table.c.level.is_not(None))
    yield Rate("rated", rated, count() + (connection.scalar(closed) or 0))
    yield Rate("satisfied", count(valid, table.c.level.in_(SATISFIED)), count(valid))
    every = count(bad)
    yield Rate("called_back", count(bad, entry.c.called_back_at.is_not(None)), every)
    yield Rate("rectified", count(bad, entry.c.state.in_(("rectified", "explained"))), every)
