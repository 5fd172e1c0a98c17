"""The hall's score tables: versions with their first day, for persons and for windows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, select

from hallapp.actions.attendance import read_codes_text
from hallapp.actions.hall import Hall
from hallapp.domain.attendance import read_codes
from hallapp.domain.errors import Refused
from hallapp.domain.score_table_text import check_codes, read_table
from hallapp.domain.score_tables import About, ScoreTable
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.records.assessment import AssessmentMonth, ScoreTableText
from hallapp.wording import QT_TRANSLATE_NOOP

SAVE = QT_TRANSLATE_NOOP("Step", "Score table “{name}” from {day}")

_NOT_FIRST = QT_TRANSLATE_NOOP(
    "Refused", "A score table begins with a month: choose the first day of one."
)
_LOCKED = QT_TRANSLATE_NOOP(
    "Refused", "{month} is assessed already: let the table begin after it, or correct that month."
)
_OTHER = QT_TRANSLATE_NOOP(
    "Refused", "This table is about “{about}”: change that, or save it among those."
)
_NO_TABLE = QT_TRANSLATE_NOOP(
    "Refused", "No score table is in force in {month}: choose one on the page of the assessment."
)


@dataclass(frozen=True, kw_only=True)
class TableVersion:
    """One version of a table: from which day it holds, who saved it when."""

    id: int
    from_on: date
    table: ScoreTable
    text: str
    saved_at: datetime
    who: str


def versions(hall: Hall, about: About) -> tuple[TableVersion, ...]:
    """Every version for persons or for windows, the newest first."""
    with hall.reading() as connection:
        return _versions(connection, about)


def _versions(connection: Connection, about: About) -> tuple[TableVersion, ...]:
    rows = connection.execute(
        select(ScoreTableText.__table__)
        .where(ScoreTableText.about == about.value)
        .order_by(ScoreTableText.from_on.desc(), ScoreTableText.id.desc())
    ).all()
    return tuple(_version(row) for row in rows)


def _version(row: Row[Any]) -> TableVersion:
    return TableVersion(
        id=row.id,
        from_on=row.from_on,
        table=_read(row.text),
        text=row.text,
        saved_at=row.saved_at,
        who=row.who,
    )


_read = lru_cache(maxsize=64)(read_table)


def in_force(connection: Connection, about: About, month: Span) -> TableVersion | None:
    """The version that holds for a month; None if there is none yet."""
    row = connection.execute(
        select(ScoreTableText.__table__)
        .where(ScoreTableText.about == about.value, ScoreTableText.from_on <= month.first)
        .order_by(ScoreTableText.from_on.desc(), ScoreTableText.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _version(row)


def needed(connection: Connection, about: About, month: Span) -> TableVersion:
    """The same; raises `Refused` if there is none."""
    found = in_force(connection, about, month)
    if found is None:
        raise Refused(_NO_TABLE, field="table", month=month.name)
    return found


def version_of(connection: Connection, key: int) -> TableVersion:
    """One version by its key."""
    return _version(
        connection.execute(select(ScoreTableText.__table__).where(ScoreTableText.id == key)).one()
    )


def save(hall: Hall, text: str, from_on: date, about: About | None = None) -> TableVersion:
    """Let a table hold from the first day of a month on; with `about` it must be about these.

    Raises:
        Refused: something in it is wrong, or a month that it would change is assessed already.
    """
    table = read_table(text)
    if about not in {None, table.about}:
        raise Refused(_OTHER, field="about", about=table.about.value)
    if from_on.day != 1:
        raise Refused(_NOT_FIRST, field="from_on")
    with hall.step(SAVE, name=table.name, day=from_on.isoformat()) as step:
        check_codes(table, _codes(step.core))
        months: Sequence[str] = step.core.scalars(
            select(AssessmentMonth.month)
            .where(
                AssessmentMonth.about == table.about.value,
                AssessmentMonth.month >= span_of(from_on, Bucket.MONTH).name,
            )
            .order_by(AssessmentMonth.month)
        ).all()
        if months:
            raise Refused(_LOCKED, field="from_on", month=months[-1])
        row = ScoreTableText(
            about=table.about.value,
            from_on=from_on,
            text=text,
            saved_at=hall.now(),
            who=step.who,
        )
        step.add(row)
        step.flush()
        key = row.id
    with hall.reading() as connection:
        return version_of(connection, key)


def _codes(connection: Connection) -> tuple[str, ...]:
    return tuple(code.code for code in read_codes(read_codes_text(connection)))
