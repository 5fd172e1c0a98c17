"""What a list of cases is asked for, as conditions."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from hallapp.actions.case_figures import counts
from hallapp.actions.case_lamps import TIMED, Lamps, among
from hallapp.domain.case_flow import DONE, ENDED, WAITING
from hallapp.domain.case_flow import OPEN as OPEN_STATES
from hallapp.domain.cases import CaseFilter, CaseState
from hallapp.domain.deadlines import Lamp
from hallapp.domain.figures import Placing
from hallapp.records.cases import OPEN, CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.search import search_clause

STATES_OF = {
    Lamp.PENDING: WAITING,
    Lamp.PAUSED: (CaseState.SUSPENDED,),
    Lamp.CLOSED: (*DONE, *ENDED),
}


def states_of(wanted: CaseFilter) -> frozenset[CaseState]:
    """The states that a filter can let through at all."""
    found = frozenset(CaseState)
    if wanted.states:
        found &= wanted.states
    if wanted.open_only:
        found &= frozenset(OPEN_STATES)
    if wanted.lamps:
        found &= {state for shown in wanted.lamps for state in STATES_OF.get(shown, TIMED)}
    return found


def conditions(
    connection: Connection, wanted: CaseFilter, lamps: Lamps, *, counting: bool = False
) -> list[ColumnElement[bool]]:
    """The conditions of a filter, to be joined by AND; `counting`: to go through all it lets in."""
    found: list[Any] = []
    if wanted.states:
        # what is over is nearly everything: no index is asked for it
        few = wanted.states.isdisjoint(DONE)
        state = CaseFile.state if few else func.coalesce(CaseFile.state, "")
        found.append(state.in_(sorted(each.value for each in wanted.states)))
    if wanted.open_only:
        found.append(OPEN)
    if wanted.lamps:
        found.append(or_(*(lamps.condition(shown) for shown in sorted(wanted.lamps))))
    if wanted.ids:
        found.append(among("ids", tuple(sorted(wanted.ids))))
    for names, column, table in (
        (wanted.windows, Window.window_no, CaseFile.window_id),
        (wanted.items, ServiceItem.name, CaseFile.item_id),
        (wanted.departments, Department.name, CaseFile.department_id),
        (wanted.staff, Staff.name, CaseFile.staff_id),
    ):
        if names:
            found.append(_named(connection, names, column, table))
    found += _between(CaseFile.accepted_at, wanted.accepted_from, wanted.accepted_to)
    found += _between(CaseFile.due_at, wanted.due_from, wanted.due_to)
    found += _between(CaseFile.closed_at, wanted.closed_from, wanted.closed_to)
    if wanted.figure and wanted.figure_span is not None:
        placing = Placing(wanted.figure_on) if wanted.figure_on else None
        found.append(counts(wanted.figure, wanted.figure_span, placing, lamps.now))
    if wanted.text.strip():
        found.append(search_clause(connection, wanted.text, counting=counting))
    return found


def _named(
    connection: Connection,
    names: frozenset[str],
    column: InstrumentedAttribute[str],
    reference: InstrumentedAttribute[int | None],
) -> ColumnElement[bool]:
    keys = connection.scalars(select(column.class_.id).where(column.in_(sorted(names)))).all()
    known: ColumnElement[bool] = reference.in_(keys) if keys else false()
    return or_(known, reference.is_(None)) if "" in names else known


def _between(column: Any, first: Any, last: Any) -> list[ColumnElement[bool]]:
    found = []
    if first is not None:
        found.append(column >= first)
    if last is not None:
        found.append(column < last + timedelta(1))
    return found
