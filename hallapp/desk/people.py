"""Brings a photo from a file to a person; a folder of them by number or name."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hallapp.actions import people, staff
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop, StaffDetail
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


def take_folder(hall: Hall, folder: Path) -> PhotoReport:
    """Give everybody the photo that is called by their number or by their name alone."""
    lines = people.people(hall)
    names = [line.name for line in lines]
    by_name = {line.name: line.id for line in lines if names.count(line.name) == 1}
    known = by_name | {line.staff_no: line.id for line in lines if line.staff_no}
    taken, refused, nobody = [], [], []
    for place in _pictures(folder.iterdir()):
        called = place.stem.strip()
        key = known.get(called) or next(
            (known[word] for word in called.replace("_", " ").replace("-", " ").split()
             if word in known), None,
        )  # fmt: skip
        if key is None:
            nobody.append(place.name)
            continue
        try:
            detail = take_photo(hall, key, place)
        except Refused as error:
            refused.append((place.name, error))
        else:
            taken.append((place.name, detail.told.name))
    return PhotoReport(tuple(taken), tuple(refused), tuple(nobody))


def _pictures(places: Iterable[Path]) -> list[Path]:
    return sorted(place for place in places if place.suffix.lower() in PICTURES)
