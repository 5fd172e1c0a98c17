"""The demo hall's one handover: who stands by at a window changed some weeks ago, on paper too."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.domain.handover import Matter
from hallapp.domain.registers import register_called
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.handover import Handover, HandoverLine
from hallapp.records.people import Staff, Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the demo hall with a handover")

GIVER, TAKER, WINDOW, AGO = "何志强", "边巴次仁", "8", 24
_CASES, _THINGS = 3, ("facility", "area")


def fill(hall: Hall) -> None:
    """Enter it as it was written then; nothing that runs today is changed by it."""
    on = hall.now().date() - timedelta(days=AGO)
    with hall.step(FILL, records=True) as step:
        people = {row.name: row.id for row in step.scalars(select(Staff))}
        made = Handover(on=on, giver_id=people[GIVER], taker_id=people[TAKER], who=hall.who)
        step.add(made)
        step.flush()
        for line in (*_window(step), *_cases(step, on), *_things(step)):
            line.handover_id, line.taker_id = made.id, people[TAKER]
            step.add(line)


def _window(step: Step) -> Iterator[HandoverLine]:
    window = step.scalars(select(Window).where(Window.window_no == WINDOW)).one()
    yield HandoverLine(matter=Matter.STAND_IN.value, number=WINDOW, what=window.name)


def _cases(step: Step, on: date) -> Iterator[HandoverLine]:
    """Cases of that window which were open on the day."""
    query = (
        select(CaseFile.case_no, CaseFile.due_at, ServiceItem.name)
        .join(ServiceItem, ServiceItem.id == CaseFile.item_id)
        .join(Window, Window.id == CaseFile.window_id)
        .where(Window.window_no == WINDOW, CaseFile.accepted_at < on, CaseFile.closed_at > on)
        .where(CaseFile.due_at > on + timedelta(days=1))
        .order_by(CaseFile.due_at, CaseFile.id)
        .limit(_CASES)
    )
    for number, due_at, item in step.execute(query):
        yield HandoverLine(matter=Matter.CASE.value, number=number, what=item, due_at=due_at)


def _things(step: Step) -> Iterator[HandoverLine]:
    """The first entry of each of the registers of things."""
    for key in _THINGS:
        spec = register_called(key)
        table = entries_table(spec)
        what = table.c[spec.by_name[spec.called].column]
        row = step.execute(select(table.c.entry_no, what).order_by(table.c.id).limit(1)).first()
        if row is not None:
            yield HandoverLine(
                matter=Matter.ENTRY.value, register=key, number=row[0], what=str(row[1] or "")
            )
