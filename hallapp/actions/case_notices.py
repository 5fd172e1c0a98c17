"""To which case something was done last: what a notice is printed of when no case is named."""

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.domain.cases import Verb
from hallapp.records.cases import CaseEvent


def last_done(hall: Hall, verb: Verb) -> int | None:
    """The id of the case to which this was done last, None if it never was."""
    query = (
        select(CaseEvent.case_id)
        .where(CaseEvent.verb == verb.value)
        .order_by(CaseEvent.id.desc())
        .limit(1)
    )
    with hall.reading() as connection:
        return connection.scalar(query)
