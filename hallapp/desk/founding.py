"""A hall's beginning: founded with its name and hours, restored from a backup, or the demo."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hallapp.actions import backups, seats, settings, timetables
from hallapp.actions.hall import Hall, create_hall
from hallapp.actions.seats import Seat
from hallapp.desk import demo as demo_hall
from hallapp.desk.person import logged_in
from hallapp.domain.calendar import Hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.exchange import columns

_BUSINESS = frozenset({"业务", "窗口名称", "业务名称", "办理业务", "窗口业务", "business"})
_PERSON = frozenset({"人员", "工作人员", "窗口人员", "person"})

Now = Callable[[], datetime]


def found(place: Path, facts: HallFacts, hours: Hours, now: Now) -> Hall:
    """Make the hall; its short name is what its name begins with.

    Raises:
        Refused: it has no name.
    """
    if not facts.name:
        raise Refused(settings.NO_NAME, field="name")
    place.parent.mkdir(parents=True, exist_ok=True)
    return create_hall(
        place, replace(facts, short_name=short_name(facts.name)), hours, now, logged_in()
    )


def amend(hall: Hall, facts: HallFacts, hours: Hours) -> None:
    """Change what a hall was founded with a moment ago."""
    settings.change_facts(
        hall,
        name=facts.name,
        short_name=short_name(facts.name),
        kind=facts.kind,
        hotline=facts.hotline,
    )
    first = timetables.timetables(hall)[0]
    wanted = hours.timetables[0]
    if first.week != wanted.sessions:
        timetables.amend(hall, first.id, from_on=wanted.from_on, week=wanted.sessions)


def short_name(name: str) -> str:
    """The two characters of the brand mark."""
    return name.strip()[:2]


def seat(hall: Hall, rows: Sequence[Seat]) -> tuple[int, int]:
    """Set up windows and people; gives how many of each."""
    return seats.seat(hall, rows)


def restore(file: Path, place: Path, now: datetime, passphrase: str = "") -> None:
    """Put a backup in the hall's place."""
    place.parent.mkdir(parents=True, exist_ok=True)
    backups.restore(file, place, now, passphrase)


def demo(place: Path, now: Now, tell: Callable[[int, int], object]) -> Path:
    """The demo hall at a place, made if it is not there yet."""
    return demo_hall.make_beside(place, now, logged_in(), tell)


def order_of(head: Sequence[str]) -> tuple[int, ...]:
    """Where window, business, person and department stand in a head; nothing if it is none."""
    cells = [cell.strip() for cell in head]
    said = columns.guess("people", cells).columns
    known = {name: cells.index(header) for name, header in said.items()}
    business = next((n for n, cell in enumerate(cells) if cell.casefold() in _BUSINESS), -1)
    person = next((n for n, cell in enumerate(cells) if cell.casefold() in _PERSON), -1)
    places = (
        known.get("window", -1),
        business,
        known.get("name", person),
        known.get("department", -1),
    )
    return places if sum(place >= 0 for place in places) > 1 else ()
