"""Windows with their usual people, set up together: typed at the first start or pasted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.people import Department, Staff, Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

SEAT = QT_TRANSLATE_NOOP("Step", "Set up {windows} windows and {people} people")

TWICE = QT_TRANSLATE_NOOP("Refused", "Window {window} stands in two rows: keep one of them.")
NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{name}” has no window number: give one.")


@dataclass(frozen=True, kw_only=True)
class Seat:
    """One row: a window, what it is called, who usually sits there, of which department.

    A row with a person alone is somebody without a window of their own.
    """

    window_no: str = ""
    name: str = ""
    staff: str = ""
    department: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not (self.window_no or self.name or self.staff or self.department)


@needs(Right.SETUP)
def seat(hall: Hall, seats: Sequence[Seat]) -> tuple[int, int]:
    """Set up every row in one step; gives how many windows and people are new.

    What the hall has already is completed: a window gets its name and its person.

    Raises:
        Refused: a window stands twice, or has a name and no number (``row`` counts from 0).
    """
    rows = [(n, _bare(one)) for n, one in enumerate(seats)]
    filled = [(n, one) for n, one in rows if not one.empty]
    _check(filled)
    if not filled:
        return 0, 0
    with hall.step(SEAT) as step:
        setting = _Setting(step)
        for _, one in filled:
            setting.take(one)
        step.say(windows=setting.new_windows, people=setting.new_people)
    return setting.new_windows, setting.new_people


def _bare(seat: Seat) -> Seat:
    return Seat(
        window_no=seat.window_no.strip(),
        name=seat.name.strip(),
        staff=seat.staff.strip(),
        department=seat.department.strip(),
    )


def _check(rows: Sequence[tuple[int, Seat]]) -> None:
    seen: set[str] = set()
    for at, one in rows:
        if one.name and not one.window_no:
            raise Refused(NO_NUMBER, field="window_no", row=at, name=one.name)
        if one.window_no in seen:
            raise Refused(TWICE, field="window_no", row=at, window=one.window_no)
        if one.window_no:
            seen.add(one.window_no)


class _Setting:
    """What the hall has, and what the rows add to it within one step."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._departments = {row.name: row for row in step.scalars(select(Department))}
        self._people = {row.name: row for row in step.scalars(select(Staff).where(Staff.active))}
        self._windows = {row.window_no: row for row in step.scalars(select(Window))}
        self.new_windows = 0
        self.new_people = 0

    def take(self, seat: Seat) -> None:
        department = self._department(seat.department)
        person = self._person(seat.staff, department)
        if not seat.window_no:
            return
        window = self._windows.get(seat.window_no)
        if window is None:
            window = Window(window_no=seat.window_no, name="")
            self._windows[seat.window_no] = window
            self._step.add(window)
            self.new_windows += 1
        window.name = seat.name or window.name
        if department is not None:
            window.department_id = department.id
        if person is not None:
            window.staff_id = person.id
        self._step.flush()

    def _department(self, name: str) -> Department | None:
        if not name:
            return None
        found = self._departments.get(name)
        if found is None:
            found = self._departments[name] = Department(name=name)
            self._step.add(found)
            self._step.flush()
        return found

    def _person(self, name: str, department: Department | None) -> Staff | None:
        if not name:
            return None
        found = self._people.get(name)
        if found is None:
            found = self._people[name] = Staff(
                name=name, post="", department_id=department.id if department else None
            )
            self._step.add(found)
            self._step.flush()
            self.new_people += 1
        return found
