"""What the handover slip is told: a handover as it was made, in the words of who reads it."""

from collections.abc import Mapping

from hallapp.actions import handover
from hallapp.actions.hall import Hall
from hallapp.desk.handover_words import kind_of, number_of, what_of
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.domain.handover import HandedOver
from hallapp.domain.instants import day_of
from hallapp.papers.slips.handover import HandoverRow, HandoverSlip
from hallapp.wording import QT_TRANSLATE_NOOP, Words, words

_NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{value}” is no number of a handover.")


def handover_slip(hall: Hall, values: Mapping[str, str]) -> Shown:
    """One handover, the last if none is named."""
    asked = values.get("handover", "").strip()
    if asked and not asked.isdecimal():
        raise Refused(_NO_NUMBER, field="handover", value=asked)
    made = handover.handover(hall, int(asked) if asked else None)
    say = words("hallapp", values.get("language", "") or "zh_CN")
    slip = HandoverSlip(
        hall=hall.facts.name,
        on=made.on,
        giver=made.giver,
        giver_post=made.giver_post,
        taker=made.taker,
        taker_post=made.taker_post,
        ends_on=made.ends_on,
        rows=tuple(_row(line, say) for line in made.lines),
    )
    return Shown(str(made.id), slip)


def _row(line: HandedOver, say: Words) -> HandoverRow:
    return HandoverRow(
        kind=kind_of(line, say),
        number=number_of(line, say),
        what=what_of(line, say),
        due_on=None if line.due_at is None else day_of(line.due_at),
        taker=line.taker,
    )


FIGURES: Figures = {"handover": handover_slip}
