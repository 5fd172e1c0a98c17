"""A person as the form knows them."""

from dataclasses import dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.staffing import StaffKind
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The name is missing.")
_ENDS_BEFORE = QT_TRANSLATE_NOOP("Refused", "The last day is before the first: {from_on}.")
_CROP = QT_TRANSLATE_NOOP("Refused", "The part of the photo that is shown lies outside it.")
WHOLE = 1000  # a crop is told in thousandths


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a photo that is shown, in thousandths of its width and height."""

    left: int = 0
    top: int = 0
    width: int = WHOLE
    height: int = WHOLE

    def __post_init__(self) -> None:
        inside = min(self.left, self.top) >= 0 and min(self.width, self.height) > 0
        if not inside or max(self.left + self.width, self.top + self.height) > WHOLE:
            raise Refused(_CROP, field="photo")

    def __str__(self) -> str:
        return f"{self.left} {self.top} {self.width} {self.height}"


def read_crop(text: str) -> Crop:
    """A crop from how the record has it; nothing is the whole photo."""
    return Crop(*map(int, text.split())) if text else Crop()


def upright(width: int, height: int) -> Crop:
    """The largest upright part 5 : 7 of a photo, the head rather kept than the feet."""
    if width * 7 > height * 5:
        part = round(WHOLE * height * 5 / 7 / width)
        return Crop((WHOLE - part) // 2, 0, part, WHOLE)
    part = round(WHOLE * width * 7 / 5 / height)
    return Crop(0, (WHOLE - part) // 4, WHOLE, part)


@dataclass(frozen=True, kw_only=True)
class NewStaff:
    """What the form says of a person; `skills` are names or codes of items.

    `rating_code` is the text of the platform's own rating code, which the hall was given.
    """

    name: str
    staff_no: str = ""
    post: str = ""
    department: str = ""
    kind: StaffKind = StaffKind.WINDOW
    sex: str = ""
    party_member: bool = False
    languages: str = ""
    duties: str = ""
    rating_code: str = ""
    from_on: date | None = None
    until_on: date | None = None
    skills: frozenset[int] = frozenset()
    accounts: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class StaffDetail:
    """A person with everything the form shows; `photo` and `crop` name the picture.

    `rating` names the platform's rating code where the hall was given it as an image.
    """

    id: int
    told: NewStaff
    photo: int | None = None
    crop: Crop = Crop()
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A picture ready to be kept: turned right, JPEG, nothing else in it."""

    jpeg: bytes
    width: int
    height: int


def check_staff(new: NewStaff) -> None:
    """Look at a person before they are written; raises `Refused` by field."""
    if not new.name.strip():
        raise Refused(_NO_NAME, field="name")
    check_dates(new.from_on, new.until_on)


def check_dates(from_on: date | None, until_on: date | None) -> None:
    """Nobody's last day is before the first; raises `Refused`."""
    if from_on and until_on and until_on < from_on:
        raise Refused(_ENDS_BEFORE, field="until_on", from_on=from_on.isoformat())
