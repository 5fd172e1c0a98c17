"""One person: everything the form shows, added and changed; the photo kept once."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.in_hand import refuse_leaving
from hallapp.actions.people import department_called
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.staff import (
    Crop,
    NewStaff,
    PhotoFile,
    StaffDetail,
    check_staff,
    read_crop,
    upright,
)
from hallapp.domain.staffing import StaffKind
from hallapp.records.people import Account, Department, Photo, Skill, Staff
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("Step", "Add {name}")
AMEND = QT_TRANSLATE_NOOP("Step", "Change {name}")
PHOTOS = QT_TRANSLATE_NOOP("Step", "Photos of {n} people")
RATING = QT_TRANSLATE_NOOP("Step", "Rating code of {name}")
PHOTO = QT_TRANSLATE_NOOP("Step", "Photo of {name}")

_STAFF_NO_TAKEN = QT_TRANSLATE_NOOP("Refused", "The staff number {staff_no} exists already.")
_GONE = QT_TRANSLATE_NOOP("Refused", "This person does not exist any more.")

_PLAIN = ("post", "sex", "languages", "duties", "rating_code")
_SAME = ("party_member", "from_on", "until_on", "active")


def detail(hall: Hall, staff_id: int) -> StaffDetail:
    """A person as the form shows them."""
    query = select(Staff.__table__, Department.name.label("department")).outerjoin(
        Department, Department.id == Staff.department_id
    )
    with hall.reading() as connection:
        row = connection.execute(query.where(Staff.id == staff_id)).one_or_none()
        if row is None:
            raise Refused(_GONE)
        skills = connection.scalars(select(Skill.item_id).where(Skill.staff_id == staff_id))
        accounts = connection.scalars(
            select(Account.system).where(Account.staff_id == staff_id).order_by(Account.system)
        )
        told = NewStaff(
            name=row.name,
            staff_no=row.staff_no or "",
            department=row.department or "",
            kind=StaffKind(row.kind),
            skills=frozenset(skills),
            accounts=tuple(accounts),
            **{name: getattr(row, name) for name in (*_PLAIN, *_SAME)},
        )
    return StaffDetail(
        id=row.id,
        told=told,
        photo=row.photo_id,
        crop=read_crop(row.crop),
        rating=row.rating_photo_id,
    )


@needs(Right.SETUP)
def add(hall: Hall, new: NewStaff) -> StaffDetail:
    """Add a person; raises `Refused` by field."""
    with hall.step(ADD, name=new.name.strip()) as step:
        row = Staff(name="")
        _write(step, row, new)
        step.add(row)
        step.flush()
        _know(step, row.id, new)
        key = row.id
    return detail(hall, key)


@needs(Right.SETUP)
def amend(hall: Hall, staff_id: int, new: NewStaff) -> StaffDetail:
    """Change a person to what the form says; raises `Refused` by field."""
    with hall.step(AMEND, name=new.name.strip()) as step:
        row = step.get(Staff, staff_id)
        if row is None:
            raise Refused(_GONE)
        today = hall.now().date()
        if leaves(new, today) and not leaves(row, today):
            refuse_leaving(step.core, staff_id, today)
        _write(step, row, new)
        _know(step, staff_id, new)
    return detail(hall, staff_id)


def leaves(told: NewStaff | Staff, today: date) -> bool:
    """Whether a person's time is over by the end of a day."""
    return not told.active or (told.until_on is not None and told.until_on <= today)


@needs(Right.SETUP)
def set_photo(
    hall: Hall, staff_id: int, photo: PhotoFile | None, crop: Crop | None = None
) -> StaffDetail:
    """Give a person a photo, or another part of the one they have; one picture is kept once."""
    with hall.step(PHOTO) as step:
        row = step.get(Staff, staff_id)
        if row is None:
            raise Refused(_GONE)
        step.say(name=row.name)
        if photo is not None:
            row.photo_id = kept_photo(step, photo)
            row.crop = str(crop or upright(photo.width, photo.height))
        elif crop is not None:
            row.crop = str(crop)
        else:
            row.photo_id, row.crop = None, ""
    return detail(hall, staff_id)


@needs(Right.SETUP)
def set_photos(hall: Hall, photos: Mapping[int, PhotoFile]) -> None:
    """Give several people their photos at once, each shown as it fits best."""
    with hall.step(PHOTOS, n=len(photos)) as step:
        for staff_id, each in photos.items():
            row = step.get(Staff, staff_id)
            if row is None:
                raise Refused(_GONE)
            row.photo_id = kept_photo(step, each)
            row.crop = str(upright(each.width, each.height))


@needs(Right.SETUP)
def set_rating(hall: Hall, staff_id: int, image: PhotoFile | None) -> StaffDetail:
    """Give a person the platform's own rating code as an image, or take it away."""
    with hall.step(RATING) as step:
        row = step.get(Staff, staff_id)
        if row is None:
            raise Refused(_GONE)
        step.say(name=row.name)
        row.rating_photo_id = None if image is None else kept_photo(step, image)
    return detail(hall, staff_id)


def with_photo(hall: Hall) -> frozenset[int]:
    """Who has a photo."""
    with hall.reading() as connection:
        query = select(Staff.id).where(Staff.photo_id.is_not(None))
        return frozenset(connection.scalars(query))


def photo(hall: Hall, photo_id: int) -> PhotoFile:
    """A picture by its key."""
    with hall.reading() as connection:
        query = select(Photo.jpeg, Photo.width, Photo.height).where(Photo.id == photo_id)
        return PhotoFile(*connection.execute(query).one())


def kept_photo(step: Step, photo: PhotoFile) -> int:
    """The key of a picture, which is kept once whoever uses it."""
    digest = sha256(photo.jpeg).hexdigest()
    known = step.scalar(select(Photo.id).where(Photo.digest == digest))
    if known is not None:
        return known
    row = Photo(digest=digest, width=photo.width, height=photo.height, jpeg=photo.jpeg)
    step.add(row)
    step.flush()
    return row.id


def _write(step: Step, row: Staff, new: NewStaff) -> None:
    check_staff(new)
    _check_number(step.core, new.staff_no, but=row.id or 0)
    row.name = new.name.strip()
    row.staff_no = new.staff_no.strip() or None
    row.department_id = department_called(step.core, new.department)
    row.kind = new.kind.value
    for name in _PLAIN:
        setattr(row, name, getattr(new, name).strip())
    for name in _SAME:
        setattr(row, name, getattr(new, name))


def _know(step: Step, staff_id: int, new: NewStaff) -> None:
    """Bring skills and accounts to what was said; what stays is not touched."""
    systems = {each.strip() for each in new.accounts} - {""}
    skills: dict[Any, Skill] = {
        row.item_id: row for row in step.scalars(select(Skill).where(Skill.staff_id == staff_id))
    }
    accounts: dict[Any, Account] = {
        row.system: row for row in step.scalars(select(Account).where(Account.staff_id == staff_id))
    }
    for item in sorted(new.skills - set(skills)):
        step.add(Skill(staff_id=staff_id, item_id=item))
    for system in sorted(systems - set(accounts)):
        step.add(Account(staff_id=staff_id, system=system))
    for item, skill in skills.items():
        if item not in new.skills:
            step.delete(skill)
    for system, account in accounts.items():
        if system not in systems:
            step.delete(account)


def _check_number(connection: Connection, staff_no: str, but: int) -> None:
    if not (number := staff_no.strip()):
        return
    query = select(Staff.id).where(Staff.staff_no == number, Staff.id != but)
    if connection.scalar(query) is not None:
        raise Refused(_STAFF_NO_TAKEN, field="staff_no", staff_no=number)
