"""What one teller has entered of the open vote; the other's reading is not looked at."""

from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import ballots_of, lineage, rounds_of, run_row
from hallapp.domain.spans import Span
from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.rules import AwardKind


def entered(
    hall: Hall, span: Span, entry: int, *, kind: AwardKind = AwardKind.PERSON
) -> tuple[Ballot, ...]:
    """The ballots of the last vote as the first (1) or second (2) teller has typed them so far."""
    with hall.reading() as connection:
        row = run_row(connection, span, kind)
        held = rounds_of(connection, lineage(connection, row.id)) if row is not None else []
        return ballots_of(connection, held[-1].id, entry) if held else ()
