"""Who signs in: people with their roles, added, changed and removed by the supervisor."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from hallapp.actions.hall import Hall, HeldKey
from hallapp.actions.people import department_called
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.passwords import check_password
from hallapp.domain.rights import Right, Role
from hallapp.records.hall_key import Locked, lock_up
from hallapp.records.logins import HallKey, Login, LoginKey
from hallapp.records.people import Department
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("Step", "Let {name} sign in")
AMEND = QT_TRANSLATE_NOOP("Step", "Change the roles of {name}")
RESET = QT_TRANSLATE_NOOP("Step", "Set a new password for {name}")
REMOVE = QT_TRANSLATE_NOOP("Step", "Let {name} sign in no more")

IS_OFF = QT_TRANSLATE_NOOP("Refused", "Nobody signs in here: switch sign-in on in Settings.")
NOBODY = QT_TRANSLATE_NOOP("Refused", "Nobody called {name} signs in here.")
_NO_NAME = QT_TRANSLATE_NOOP("Refused", "Who is it? Write the name.")
_LONG = QT_TRANSLATE_NOOP("Refused", "The name is longer than {most} characters.")
_TAKEN = QT_TRANSLATE_NOOP("Refused", "{name} signs in already: add what tells the two apart.")
_NO_ROLE = QT_TRANSLATE_NOOP("Refused", "Choose at least one role.")
_NO_DEPARTMENT = QT_TRANSLATE_NOOP("Refused", "A clerk of which department? Choose it.")
_LAST = QT_TRANSLATE_NOOP("Refused", "One supervisor must remain.")
_MOST_NAME = 20


@dataclass(frozen=True, kw_only=True)
class LoginLine:
    """One person who signs in."""

    name: str
    roles: frozenset[Role]
    department: str
    since_at: datetime


def lines(hall: Hall) -> tuple[LoginLine, ...]:
    """Who signs in, with which roles."""
    query = (
        select(Login.name, Login.roles, Department.name.label("department"), Login.since_at)
        .outerjoin(Department, Department.id == Login.department_id)
        .order_by(Login.id)
    )
    with hall.reading() as connection:
        return tuple(
            LoginLine(
                name=row.name,
                roles=frozenset(map(Role, row.roles)),
                department=row.department or "",
                since_at=row.since_at,
            )
            for row in connection.execute(query)
        )


@needs(Right.ACCOUNTS)
def add(
    hall: Hall, name: str, password: str, roles: Collection[Role], *, department: str = ""
) -> None:
    """Let somebody sign in, with a first password that they change."""
    called = name_of(name)
    check_password(password, called)
    made = lock_up(held(hall).key, password)
    with hall.step(ADD, records=True, name=called) as step:
        if step.scalar(select(Login.id).where(Login.name == called)) is not None:
            raise Refused(_TAKEN, field="name", name=called)
        row = add_row(step, called, roles, made, hall.now())
        row.department_id = _department(step, roles, department)


@needs(Right.ACCOUNTS)
def amend(hall: Hall, name: str, roles: Collection[Role], *, department: str = "") -> None:
    """Change somebody's roles."""
    with hall.step(AMEND, records=True, name=name) as step:
        row = row_of(step, name)
        row.department_id = _department(step, roles, department)
        row.roles = _listed(roles)
        _check_supervisor(step)


@needs(Right.ACCOUNTS)
def set_password(hall: Hall, name: str, password: str) -> None:
    """A new password for somebody who has forgotten theirs."""
    check_password(password, name)
    made = lock_up(held(hall).key, password)
    with hall.step(RESET, records=True, name=name) as step:
        put(step.get_one(LoginKey, row_of(step, name).id), made)


@needs(Right.ACCOUNTS)
def remove(hall: Hall, name: str) -> None:
    """Let somebody sign in no more; what they did keeps their name."""
    with hall.step(REMOVE, records=True, name=name) as step:
        row = row_of(step, name)
        step.delete(step.get_one(LoginKey, row.id))
        step.delete(row)
        _check_supervisor(step)


def held(hall: Hall) -> HeldKey:
    """The hall's key of who is signed in."""
    if hall.key is None:
        raise Refused(IS_OFF)
    return hall.key


def name_of(text: str) -> str:
    """A name as typed; raises `Refused` if it is none."""
    name = text.strip()
    if not name:
        raise Refused(_NO_NAME, field="name")
    if len(name) > _MOST_NAME:
        raise Refused(_LONG, field="name", most=_MOST_NAME)
    return name


def row_of(step: Step, name: str) -> Login:
    """The row of one who signs in; raises `Refused` if there is none."""
    row = step.scalar(select(Login).where(Login.name == name))
    if row is None:
        raise Refused(NOBODY, field="name", name=name)
    return row


def add_row(step: Step, name: str, roles: Collection[Role], key: Locked, now: datetime) -> Login:
    """One more who signs in, within a step."""
    row = Login(name=name, roles=_listed(roles), since_at=now.replace(second=0, microsecond=0))
    step.add(row)
    step.flush()
    step.add(LoginKey(id=row.id, failures=0, **key._asdict()))
    return row


def put(row: LoginKey | HallKey, key: Locked) -> None:
    """Keep a key under another password."""
    row.salt, row.nonce, row.key = key
    row.failures, row.failed_at = 0, None


def _listed(roles: Collection[Role]) -> list[str]:
    if not roles:
        raise Refused(_NO_ROLE, field="roles")
    return [role.value for role in Role if role in roles]


def _department(step: Step, roles: Collection[Role], name: str) -> int | None:
    """The department of a clerk; other roles have none."""
    if Role.CLERK not in roles:
        return None
    if not name.strip():
        raise Refused(_NO_DEPARTMENT, field="department")
    return department_called(step.core, name.strip())


def _check_supervisor(step: Step) -> None:
    step.flush()
    if not any(Role.SUPERVISOR in row.roles for row in step.scalars(select(Login))):
        raise Refused(_LAST, field="roles")
