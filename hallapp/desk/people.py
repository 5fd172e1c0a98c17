"""Brings a photo from a file to a person; a folder of them by number or name."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hallapp.actions import people, staff
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop, PhotoFile, StaffDetail
from hallapp.exchange.photos import read_photo

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})


@dataclass(frozen=True)
class PhotoReport:
    """Which files of a folder went to whom; the others with why not (a refusal) or nobody."""

    taken: tuple[tuple[str, str], ...]
    refused: tuple[tuple[str, Refused], ...]
    nobody: tuple[str, ...]


def take_photo(
    hall: Hall, staff_id: int, place: Path | None, crop: Crop | None = None
) -> StaffDetail:
    """Give a person the photo in a file, or another part of the one they have."""
    return staff.set_photo(hall, staff_id, read_photo(place) if place else None, crop)


def take_rating(hall: Hall, staff_id: int, place: Path | None) -> StaffDetail:
    """Give a person the rating code in an image file, or take theirs away."""
    return staff.set_rating(hall, staff_id, read_photo(place) if place else None)


@dataclass(frozen=True)
class PhotoMatch:
    """A file of a folder and who it is called after; `had` says that they have a photo already."""

    file: str
    staff_id: int | None = None
    name: str = ""
    had: bool = False


def matches(hall: Hall, folder: Path) -> tuple[PhotoMatch, ...]:
    """Every picture of a folder with the person of its number, or of a name that one alone has."""
    lines = {line.id: line for line in people.people(hall)}
    names = [line.name for line in lines.values()]
    by_name = {line.name: key for key, line in lines.items() if names.count(line.name) == 1}
    known = by_name | {line.staff_no: key for key, line in lines.items() if line.staff_no}
    have = staff.with_photo(hall)
    found = []
    for place in _pictures(folder.iterdir()):
        called = place.stem.strip()
        words = called.replace("_", " ").replace("-", " ").split()
        key = known.get(called) or next((known[word] for word in words if word in known), None)
        if key is None:
            found.append(PhotoMatch(place.name))
        else:
            found.append(PhotoMatch(place.name, key, lines[key].name, key in have))
    return tuple(found)


def take_folder(hall: Hall, folder: Path) -> PhotoReport:
    """Give everybody the photo that is called by their number or by their name, in one step."""
    read: dict[int, PhotoFile] = {}
    taken, refused, nobody = [], [], []
    for match in matches(hall, folder):
        if match.staff_id is None:
            nobody.append(match.file)
            continue
        try:
            read[match.staff_id] = read_photo(folder / match.file)
        except Refused as error:
            refused.append((match.file, error))
        else:
            taken.append((match.file, match.name))
    if read:
        staff.set_photos(hall, read)
    return PhotoReport(tuple(taken), tuple(refused), tuple(nobody))


def _pictures(places: Iterable[Path]) -> list[Path]:
    return sorted(place for place in places if place.suffix.lower() in PICTURES)
