"""Rounds of appraisal 评议 as they stand: their sheets, scores, and who is missing."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, select

from hallapp.actions.hall import Hall
from hallapp.domain.appraisal_rounds import About, Form, Kind, Marks, Round, Sheet
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.records.appraisals import AppraisalHandIn, AppraisalRound, AppraisalSheet
from hallapp.records.people import Staff, Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

AGREED = 3
"""The reading of a sheet that both people agreed on."""

_GONE = QT_TRANSLATE_NOOP("Refused", "This round does not exist any more.")
_CLOSED = QT_TRANSLATE_NOOP("Refused", "The round is closed: open it again first.")


def any_round(step: Step, round_id: int) -> AppraisalRound:
    """A round within a step; raises `Refused` if it is gone."""
    row = step.get(AppraisalRound, round_id)
    if row is None:
        raise Refused(_GONE)
    return row


def open_round(step: Step, round_id: int) -> tuple[AppraisalRound, Form]:
    """A round that may still change, and its form; raises `Refused` if it is closed."""
    row = any_round(step, round_id)
    if row.closed_at is not None:
        raise Refused(_CLOSED, field="round")
    return row, Form.from_dict(cast("Mapping[str, Any]", row.form))


def find(hall: Hall, round_id: int) -> Round:
    """One round with its sheets."""
    with hall.reading() as connection:
        found = _rounds(connection, AppraisalRound.id == round_id)
    if not found:
        raise Refused(_GONE)
    return found[0]


def rounds(hall: Hall, kind: str = "", span: Span | None = None) -> tuple[Round, ...]:
    """Rounds whose period ends within `span`, the newest first; with their sheets."""
    where: list[ColumnElement[bool]] = []
    if kind:
        where.append(AppraisalRound.kind == Kind(kind).value)
    if span is not None:
        where += [AppraisalRound.last_on >= span.first, AppraisalRound.last_on <= span.last]
    with hall.reading() as connection:
        return _rounds(connection, *where)


def _rounds(connection: Connection, *where: ColumnElement[bool]) -> tuple[Round, ...]:
    query = select(AppraisalRound.__table__).where(*where)
    order = query.order_by(AppraisalRound.last_on.desc(), AppraisalRound.id)
    rows = connection.execute(order).all()
    if not rows:
        return ()
    people = _named(connection, select(Staff.id, Staff.name))
    windows = _named(connection, select(Window.id, Window.window_no))
    sheets = _sheets(connection, [row.id for row in rows])
    waiting: dict[int, list[str]] = {}
    missing = (
        select(AppraisalHandIn.round_id, Staff.name)
        .join(Staff, Staff.id == AppraisalHandIn.staff_id)
        .where(~AppraisalHandIn.handed_in, AppraisalHandIn.round_id.in_([r.id for r in rows]))
        .order_by(Staff.staff_no, Staff.id)
    )
    for round_id, name in connection.execute(missing):
        waiting.setdefault(round_id, []).append(name)
    named = {About.STAFF: people, About.WINDOW: windows, About.HALL: {0: ""}}
    return tuple(
        Round(
            id=row.id,
            name=row.name,
            kind=Kind(row.kind),
            about=About(row.about),
            span=Span(row.first_on, row.last_on),
            voters=row.voters,
            form=Form.from_dict(row.form),
            subjects=tuple((key, named[About(row.about)].get(key, "")) for key in row.subjects),
            single=row.single,
            issued=row.issued,
            closed_on=row.closed_at,
            sheets=sheets.get(row.id, ()),
            missing=tuple(waiting.get(row.id, ())),
        )
        for row in rows
    )


def _named(connection: Connection, query: Select[int, str]) -> Mapping[int, str]:
    return {row[0]: row[1] for row in connection.execute(query)}


def _sheets(connection: Connection, ids: Sequence[int]) -> Mapping[int, tuple[Sheet, ...]]:
    table: Any = AppraisalSheet.__table__
    query = select(
        table.c.round_id, table.c.subject, table.c.sheet_no, table.c.reading, table.c.marks
    )
    query = query.where(table.c.round_id.in_(ids)).order_by(
        table.c.round_id, table.c.subject, table.c.sheet_no
    )
    found: dict[int, dict[tuple[int, int], dict[int, Marks]]] = {}
    for round_id, subject, number, reading, marks in connection.execute(query):
        told = {int(key): digits for key, digits in marks.items()}
        found.setdefault(round_id, {}).setdefault((subject, number), {})[reading] = told
    return {
        round_id: tuple(
            Sheet(subject, number, told.get(1), told.get(2), told.get(AGREED))
            for (subject, number), told in sheets.items()
        )
        for round_id, sheets in found.items()
    }


def scores(hall: Hall, kind: str, span: Span) -> Mapping[int, tuple[Decimal, ...]]:
    """Per person what each counted sheet of a kind gives, 0 to 100, unrounded."""
    return _scores(hall, kind, span, About.STAFF)


def window_scores(hall: Hall, kind: str, span: Span) -> Mapping[int, tuple[Decimal, ...]]:
    """The same per window."""
    return _scores(hall, kind, span, About.WINDOW)


def _scores(hall: Hall, kind: str, span: Span, about: About) -> Mapping[int, tuple[Decimal, ...]]:
    found: dict[int, tuple[Decimal, ...]] = {}
    for each in rounds(hall, kind, span):
        if each.about is about:
            for key, values in each.scores().items():
                found[key] = (*found.get(key, ()), *values)
    return found


def missing(hall: Hall, kind: str, span: Span) -> tuple[str, ...]:
    """The names of those whose sheets are still missing in the rounds of a kind."""
    every = (name for each in rounds(hall, kind, span) for name in each.missing)
    return tuple(dict.fromkeys(every))


def last_day(hall: Hall) -> date | None:
    """The last day of the newest round's period; None while there is none."""
    with hall.reading() as connection:
        query = select(AppraisalRound.last_on).order_by(AppraisalRound.last_on.desc()).limit(1)
        return connection.scalar(query)
