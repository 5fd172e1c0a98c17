"""What the hall says of itself, and where one desk left its window."""

from typing import Any

from sqlalchemy import select

from hallapp.actions.case_due import Moved, recompute_within
from hallapp.actions.hall import CLOCK_FACTS, FACT_NAMES, Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.limits import Counting, RestDayEnd
from hallapp.domain.rights import Right
from hallapp.records.settings import DeskSetting, HallFact
from hallapp.wording import LANGUAGES, QT_TRANSLATE_NOOP

CHANGE = QT_TRANSLATE_NOOP("Step", "Change the hall's settings")
CHANGE_ONE = {
    "name": QT_TRANSLATE_NOOP("Step", "Change the name of the hall"),
    "short_name": QT_TRANSLATE_NOOP("Step", "Change the short name of the hall"),
    "kind": QT_TRANSLATE_NOOP("Step", "Change the kind of the hall"),
    "hotline": QT_TRANSLATE_NOOP("Step", "Change the supervision phone"),
    "address": QT_TRANSLATE_NOOP("Step", "Change the address of the hall"),
    "counting": QT_TRANSLATE_NOOP("Step", "Change how working days are counted"),
    "rest_day_end": QT_TRANSLATE_NOOP("Step", "Change what a limit does that ends on a rest day"),
    "lamp_preset": QT_TRANSLATE_NOOP("Step", "Change when lamps light"),
    "bare_day": QT_TRANSLATE_NOOP("Step", "Change what a bare day of an import means"),
    "language": QT_TRANSLATE_NOOP("Step", "Change the language of papers"),
    "second_order": QT_TRANSLATE_NOOP("Step", "Change where second lines stand"),
    "tibetan_digits": QT_TRANSLATE_NOOP("Step", "Change the digits of Tibetan lines"),
    "fonts": QT_TRANSLATE_NOOP("Step", "Change the typefaces of papers"),
}
DESK = QT_TRANSLATE_NOOP("Step", "Arrange the desk")

NO_NAME = QT_TRANSLATE_NOOP("Refused", "The hall has no name: write the one on its sign")
LONG = QT_TRANSLATE_NOOP("Refused", "“{value}” is too long: at most {most} characters")
NOT_ONE_OF = QT_TRANSLATE_NOOP("Refused", "“{value}” is not possible here: choose {choices}")
UNKNOWN = QT_TRANSLATE_NOOP("Refused", "A hall has no setting “{name}”")

MOST = {"name": 40, "short_name": 2, "hotline": 40, "address": 80}
CHOICES: dict[str, tuple[str, ...]] = {
    "kind": ("citizen", "government", "tax", "marriage", "township"),
    "counting": tuple(Counting),
    "rest_day_end": tuple(RestDayEnd),
    "lamp_preset": ("A", "B"),
    "bare_day": ("reject", "workday", "calday"),
    "language": LANGUAGES,
    "second_order": ("usual", "over", "under"),
    "tibetan_digits": ("western", "tibetan"),
}


def facts(hall: Hall) -> HallFacts:
    """What the hall says of itself."""
    return hall.facts


@needs(Right.SETUP)
def change_facts(hall: Hall, **changes: Any) -> tuple[Moved, ...]:
    """Change what is given; gives the cases whose due times that moved.

    Raises:
        Refused: no such setting, or a value it cannot have.
    """
    checked = {name: _checked(name, value) for name, value in changes.items()}
    before = hall.facts
    changed = {name: value for name, value in checked.items() if getattr(before, name) != value}
    if not changed:
        return ()
    label = CHANGE_ONE[next(iter(changed))] if len(changed) == 1 else CHANGE
    with hall.step(label) as step:
        rows = {row.key: row for row in step.scalars(select(HallFact))}
        for name, value in changed.items():
            if name in rows:
                rows[name].value = value
            else:
                step.add(HallFact(key=name, value=value))
        return recompute_within(hall, step) if changed.keys() & set(CLOCK_FACTS) else ()


def _checked(name: str, value: Any) -> Any:
    if name not in FACT_NAMES:
        raise Refused(UNKNOWN, field=name, name=name)
    if isinstance(value, str):
        value = value.strip()
    if name == "name" and not value:
        raise Refused(NO_NAME, field=name)
    if name in CHOICES and value not in CHOICES[name]:
        raise Refused(
            NOT_ONE_OF, field=name, value=value, choices=", ".join(filter(None, CHOICES[name]))
        )
    if len(value) > MOST.get(name, len(value)):
        raise Refused(LONG, field=name, value=value, most=MOST[name])
    return str(value) if name in CHOICES else value


def desk(hall: Hall, key: str) -> object:
    """What a desk left under a key; None if nothing. Not the hall's data: never journaled."""
    with hall.reading() as connection:
        return connection.scalar(select(DeskSetting.value).where(DeskSetting.key == key))


@needs()
def leave_desk(hall: Hall, key: str, value: object) -> None:
    """Keep something of a desk under a key."""
    with hall.step(DESK) as step:
        row = step.get(DeskSetting, key)
        if row is None:
            step.add(DeskSetting(key=key, value=value))
        else:
            row.value = value
