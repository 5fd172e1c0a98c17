"""The demo hall's one handover: who stands by at a window changed some weeks ago, on paper too."""

from collections.abc import Iterator
from datetime import date, timedelta

from hallapp.actions import case_pages, people
from hallapp.actions.hall import Hall
from hallapp.desk.entry_words import entries
from hallapp.domain.cases import CaseFilter
from hallapp.domain.handover import Matter
from hallapp.domain.spans import A_DAY
from hallapp.records.handover import Handover, HandoverLine
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the demo hall with a handover")

GIVER, TAKER, WINDOW, AGO = "何志强", "边巴次仁", "8", 24
_CASES, _THINGS = 3, ("facility", "area")


def fill(hall: Hall) -> None:
    """Enter it as it was written then; nothing that runs today is changed by it."""
    on = hall.now().date() - timedelta(days=AGO)
    who = {line.name: line.id for line in people.people(hall)}
    lines = (*_window(hall), *_cases(hall, on), *_things(hall))
    with hall.step(FILL, records=True) as step:
        made = Handover(on=on, giver_id=who[GIVER], taker_id=who[TAKER], who=hall.who)
        step.add(made)
        step.flush()
        for line in lines:
            line.handover_id, line.taker_id = made.id, who[TAKER]
            step.add(line)


def _window(hall: Hall) -> Iterator[HandoverLine]:
    for line in people.windows(hall):
        if line.window_no == WINDOW:
            yield HandoverLine(matter=Matter.STAND_IN.value, number=WINDOW, what=line.name)


def _cases(hall: Hall, on: date) -> Iterator[HandoverLine]:
    """Cases of that window which were open on the day."""
    open_then = CaseFilter(
        windows=frozenset({WINDOW}), accepted_to=on - A_DAY, closed_from=on + A_DAY
    )
    for line in case_pages.page(hall, open_then, "case_no", size=_CASES).lines:
        yield HandoverLine(
            matter=Matter.CASE.value, number=line.case_no, what=line.item, due_at=line.due_at
        )


def _things(hall: Hall) -> Iterator[HandoverLine]:
    """The first entry of each of the registers of things."""
    for key in _THINGS:
        for each in entries(hall, key, {})[-1:]:
            yield HandoverLine(
                matter=Matter.ENTRY.value,
                register=key,
                number=each.line.entry_no,
                what=each.text(each.spec.called),
            )
