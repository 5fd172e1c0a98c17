"""The proof of a period's zero: facts of cases and the chain of steps, and nobody's name."""

from collections.abc import Iterator
from typing import Any

from hallapp.actions import figures
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Zero, ZeroFigures
from hallapp.domain.rights import Right
from hallapp.domain.spans import Span
from hallapp.records import verify as verification
from hallapp.records.cases import CaseFile
from hallapp.records.journal import last_step
from hallapp.records.proofs import shown_steps
from hallapp.wording import QT_TRANSLATE_NOOP

FORMAT = "hallapp-zero-proof/1"
EXPORT = QT_TRANSLATE_NOOP("Step", "Export the proof of {period}")
UNSOUND = QT_TRANSLATE_NOOP(
    "Refused",
    "Something changed behind the program's back: verify the hall first, then export a proof.",
)
NOT_COUNTED = QT_TRANSLATE_NOOP("Refused", "Overdue cases are not counted yet: nothing to prove.")


@needs(Right.VIEW)
def zero_proof(hall: Hall, span: Span) -> Iterator[dict[str, Any]]:
    """The lines of a proof, read as they are asked for (``resources/verifier/FORMAT.txt``).

    That it was exported is a step, the last that the proof holds.

    Raises:
        Refused: the hall does not verify.
    """
    with hall.reading() as connection:
        if not verification.verify(connection).sound:
            raise Refused(UNSOUND, field="proof")
    with hall.step(EXPORT, records=True, period=span.name or f"{span.first}–{span.last}"):
        pass
    zero = figures.zero(hall, span)
    if zero.overdue is None:
        raise Refused(NOT_COUNTED, field="proof")
    return _lines(hall, span, zero, zero.overdue)


def _lines(hall: Hall, span: Span, zero: ZeroFigures, overdue: Zero) -> Iterator[dict[str, Any]]:
    with hall.reading() as connection:
        last = last_step(connection)
        yield {
            "format": FORMAT,
            "hall": hall.facts.name,
            "period": span.name,
            "first": span.first.isoformat(),
            "last": span.last.isoformat(),
            "as_of": hall.now().isoformat(timespec="minutes"),
            "claim": {
                "timed": zero.timed,
                "overdue": overdue.count,
                "carried_overdue": zero.carried_overdue,
                "pending": overdue.pending,
            },
            "seal": {"no": last.no, "hash": last.hash},
        }
        yield from shown_steps(connection, CaseFile.__tablename__)
