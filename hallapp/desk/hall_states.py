"""What two files of a hall hold, said side by side before one is opened in place of the other."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hallapp.actions import backups, case_pages, people, steps
from hallapp.actions.hall import Hall, open_hall
from hallapp.domain.cases import CaseFilter
from hallapp.domain.steps import StepLine

Now = Callable[[], datetime]


@dataclass(frozen=True, kw_only=True)
class HallState:
    """A hall as its file has it: its name, what it counts, its last step."""

    place: Path
    name: str
    cases: int
    windows: int
    people: int
    steps: int
    last: StepLine | None


def state_of(hall: Hall, place: Path) -> HallState:
    """The state of an open hall."""
    newest = next(iter(steps.last(hall, 1)), None)
    return HallState(
        place=place,
        name=hall.facts.name,
        cases=case_pages.count(hall, CaseFilter()),
        windows=len(people.windows(hall)),
        people=len(people.people(hall)),
        steps=newest.no if newest else 0,
        last=newest,
    )


def look_into(file: Path, now: Now, who: str, passphrase: str = "") -> HallState:
    """The state of a file nobody has open; it is looked at in a copy and stays as it is.

    Raises:
        Refused: it is locked by another passphrase.
        StoreTrouble: it is no hall, damaged, or of a newer program.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "look.hall"
        backups.fetch(file, copy, passphrase)
        hall = open_hall(copy, now, who)
        try:
            return state_of(hall, file)
        finally:
            hall.close()


def restored_place(place: Path, now: datetime) -> Path:
    """Where a restored hall goes: beside the present one, which stays."""
    stem = f"{place.stem}-restored-{now:%Y%m%d-%H%M}"
    found, n = place.with_name(f"{stem}{place.suffix}"), 1
    while found.exists():
        n += 1
        found = place.with_name(f"{stem}-{n}{place.suffix}")
    return found


def restore_beside(file: Path, place: Path, now: datetime, passphrase: str = "") -> Path:
    """Put a backup beside the present hall; gives the place to open."""
    beside = restored_place(place, now)
    backups.restore(file, beside, now, passphrase)
    return beside
