"""Changing how long the limits of a register are and what it asks for."""

from collections.abc import Container, Mapping

from sqlalchemy import select

from hallapp.actions import entry_due
from hallapp.actions.case_due import Moved
from hallapp.actions.hall import Hall
from hallapp.actions.limits import number_text
from hallapp.actions.register_settings import fact_of
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import Register
from hallapp.domain.registers.timing import Lengths
from hallapp.domain.rights import Right
from hallapp.records.settings import HallFact
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

CHANGE = QT_TRANSLATE_NOOP("Step", "Change the settings of a register")
_NO_SETTING = QT_TRANSLATE_NOOP("Refused", "This register has no setting {name}.")
_TOO_LONG = QT_TRANSLATE_NOOP("Refused", "A limit is at most {most}.")
MOST = 1000


@needs(Right.SETUP)
def change(
    hall: Hall,
    key: str,
    *,
    lengths: Lengths | None = None,
    switches: Mapping[str, bool] | None = None,
) -> tuple[Moved, ...]:
    """Change what is given; open entries follow it in the same step, and are told.

    Raises:
        Refused: the register has no such limit or switch, or a limit is no limit.
    """
    spec = register_called(key)
    said = _lengths(spec, lengths or {})
    for name, on in (switches or {}).items():
        _known(name, [switch.key for switch in spec.switches])
        said[f"switch.{name}"] = on
    with hall.step(CHANGE) as step:
        rows = {row.key: row for row in step.scalars(select(HallFact))}
        for name, value in said.items():
            fact = fact_of(spec, name)
            if fact in rows:
                rows[fact].value = value
            else:
                step.add(HallFact(key=fact, value=value))
        return _recompute(hall, step, spec) if lengths else ()


def _recompute(hall: Hall, step: Step, spec: Register) -> tuple[Moved, ...]:
    step.flush()
    moving = tuple(entry_due.moving_in(step.core, spec, hall.clock, step.no))
    entry_due.write(step, moving)
    return tuple(
        Moved(0, each.entry_no, each.before, each.row["stage_due_at"], each.row["missing_year"])
        for each in moving
    )


def _lengths(spec: Register, lengths: Lengths) -> dict[str, object]:
    said: dict[str, object] = {}
    for name, length in lengths.items():
        _known(name, spec.by_limit)
        if length is not None and length.n > MOST:
            raise Refused(_TOO_LONG, field=name, most=MOST)
        said[f"limit.{name}"] = "" if length is None else f"{number_text(length.n)} {length.unit}"
    return said


def _known(name: str, names: Container[str]) -> None:
    if name not in names:
        raise Refused(_NO_SETTING, field=name, name=name)
