"""Signing in: off for one supervisor alone, one switch for a hall of several.

Whoever signs in opens the hall's key with a password; nobody's password is kept, only the key
under it (argon2id). Wrong passwords make the next try wait, longer each time, also after a
restart. Who has lost the supervisor's password has the recovery code, printed when sign-in was
switched on; who has lost both has lost the names and phones in the registers.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from hallapp.actions.hall import Hall, HeldKey
from hallapp.actions.logins import IS_OFF, NOBODY, add_row, name_of, put, row_of
from hallapp.actions.rights import needs
from hallapp.actions.scrubbing import left_to_scrub, scrub
from hallapp.domain.errors import Refused
from hallapp.domain.passwords import check_password, wait_left
from hallapp.domain.registers import register_called
from hallapp.domain.rights import Right, Role, SignedIn
from hallapp.records.base import table_of
from hallapp.records.hall_key import (
    Locked,
    code_as_meant,
    lock_up,
    new_code,
    new_key,
    take_out,
    unwrap,
    wrap,
)
from hallapp.records.logins import EntryKey, HallKey, Login, LoginKey
from hallapp.records.settings import HallFact
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ON = QT_TRANSLATE_NOOP("Step", "Switch sign-in on")
OFF = QT_TRANSLATE_NOOP("Step", "Switch sign-in off")
IN = QT_TRANSLATE_NOOP("Step", "Sign in")
WRONG_STEP = QT_TRANSLATE_NOOP("Step", "A wrong password")
RECOVER = QT_TRANSLATE_NOOP("Step", "Set a password with the recovery code")
PASSWORD = QT_TRANSLATE_NOOP("Step", "Change one's own password")
CODE = QT_TRANSLATE_NOOP("Step", "Print a new recovery code")

IDLE = QT_TRANSLATE_NOOP("Step", "Lock the window after {minutes} minutes")
IDLE_MINUTES = 10
_IDLE_FACT = "sign_in.idle"
_MOST_IDLE = 480

_NO_MINUTES = QT_TRANSLATE_NOOP("Refused", "Write whole minutes up to {most}; 0 never locks.")
_WRONG = QT_TRANSLATE_NOOP("Refused", "Name or password is wrong.")
_WRONG_CODE = QT_TRANSLATE_NOOP("Refused", "This is not the recovery code.")
_WAIT = QT_TRANSLATE_NOOP("Refused", "Too many wrong tries: wait {seconds} seconds.")
_IS_ON = QT_TRANSLATE_NOOP("Refused", "Sign-in is switched on already.")


def names(hall: Hall) -> tuple[str, ...]:
    """Who may sign in, as the lock offers them: asked before anybody has signed in."""
    with hall.store.reading() as connection:
        return tuple(connection.scalars(select(Login.name).order_by(Login.id)))


# --- the switch -----------------------------------------------------------------------------


@needs(Right.ACCOUNTS)
def turn_on(hall: Hall, name: str, password: str) -> str:
    """Switch sign-in on: its first person is the supervisor; gives the recovery code, only now.

    There is a new key, so that an older copy of the file opens nothing of what comes.
    """
    called = name_of(name)
    check_password(password, called)
    if hall.sign_in:
        raise Refused(_IS_ON)
    code, key = new_code(), new_key()
    by_code, by_password = lock_up(key, code_as_meant(code)), lock_up(key, password)
    roles = frozenset({Role.SUPERVISOR})
    with _leaving_if_refused(hall), hall.store.step(ON, who=called, records=True) as step:
        _refuse_if_on(step)
        old = step.scalar(select(HallKey))
        held = HeldKey(old.no + 1 if old is not None else 1, key)
        if old is not None:
            _wrap_again(step.core, bytes(old.key), key)
            step.delete(old)
            step.flush()
        step.add(HallKey(no=held.no, failures=0, **by_code._asdict()))
        add_row(step, called, roles, by_password, hall.now())
        hall.signed_in, hall.key = SignedIn(called, roles), held
    scrub(hall)
    return code


@needs(Right.ACCOUNTS)
def turn_off(hall: Hall, password: str) -> None:
    """Switch sign-in off, with one's own password; who has the file reads the names again."""
    held = _check_own(hall, password)
    with hall.step(OFF, records=True) as step:
        for login in step.scalars(select(Login)):
            step.delete(login)
        step.flush()
        step.core.execute(delete(table_of(LoginKey)))
        row = step.get_one(HallKey, held.no)
        row.salt = row.nonce = None
        row.key = held.key
    hall.leave()


@contextmanager
def _leaving_if_refused(hall: Hall) -> Iterator[None]:
    try:
        yield
    except BaseException:
        hall.leave()
        raise


def _refuse_if_on(step: Step) -> None:
    if step.scalar(select(Login.id).limit(1)) is not None:
        raise Refused(_IS_ON)


def _wrap_again(connection: Connection, old: bytes, new: bytes) -> None:
    """Every entry's key under the new key of the hall."""
    table = table_of(EntryKey)
    for row in connection.execute(select(table)).all():
        place = f"{register_called(row.register).key}/{row.entry_no}/"
        kept = wrap(new, unwrap(old, bytes(row.key), place), place)
        here = (table.c.register == row.register) & (table.c.entry_no == row.entry_no)
        connection.execute(update(table).where(here).values(key=kept))


# --- in and out -----------------------------------------------------------------------------


@needs()
def sign_in(hall: Hall, name: str, password: str) -> SignedIn:
    """Sign in; raises `Refused` for a wrong name or password, and while one has to wait."""
    called = name.strip()
    row = _login(hall, called)
    if row is None:
        lock_up(new_key(), password)  # as slow as for a name that there is
        raise Refused(_WRONG, field="password")
    key = _opened(hall, table_of(LoginKey), row.id, password, name=called, wrong=_WRONG)
    with hall.store.step(IN, who=called, records=True) as step:
        no = step.scalar(select(HallKey.no)) or 0
    if left_to_scrub(hall):
        scrub(hall)
    hall.known_people = hall.opener = None
    hall.key = HeldKey(no, key)
    hall.signed_in = SignedIn(called, frozenset(map(Role, row.roles)), row.department_id)
    return hall.signed_in


@needs()
def sign_out(hall: Hall) -> None:
    """Lock: nobody is here; what runs is finished in the name of who began it."""
    if hall.sign_in:
        hall.leave()


@needs()
def recover(hall: Hall, name: str, code: str, password: str) -> str:
    """Set a supervisor's password with the recovery code; gives the new code, only now."""
    called = name.strip()
    check_password(password, called, "new")
    row = _login(hall, called)
    if row is None or Role.SUPERVISOR not in row.roles:
        raise Refused(NOBODY, field="name", name=called)
    with hall.store.reading() as connection:
        no = connection.scalar(select(HallKey.no)) or 0
    key = _opened(hall, table_of(HallKey), no, code_as_meant(code), name=called, wrong=_WRONG_CODE)
    fresh = new_code()
    by_code, by_password = lock_up(key, code_as_meant(fresh)), lock_up(key, password)
    with hall.store.step(RECOVER, who=called, records=True) as step:
        put(step.get_one(HallKey, no), by_code)
        put(step.get_one(LoginKey, row.id), by_password)
    return fresh


def _login(hall: Hall, name: str) -> "_Known | None":
    query = select(Login.id, Login.roles, Login.department_id).where(Login.name == name)
    with hall.store.reading() as connection:
        row = connection.execute(query).one_or_none()
    return None if row is None else _Known(row.id, tuple(row.roles), row.department_id)


@dataclass(frozen=True)
class _Known:
    id: int
    roles: tuple[str, ...]
    department_id: int | None


def _opened(hall: Hall, table: Table, key: int, password: str, *, name: str, wrong: str) -> bytes:
    """What a password opens; a wrong one is counted, and makes the next one wait.

    It is counted before it is tried: who ends the program meanwhile has had that try.
    """
    now, which = hall.now(), next(iter(table.primary_key)) == key
    with hall.store.aside() as connection:
        row = connection.execute(select(table).where(which)).one_or_none()
        if row is None or row.salt is None:
            raise Refused(IS_OFF)
        left = wait_left(row.failures, row.failed_at, now)
        if left > timedelta(0):
            raise Refused(_WAIT, field="password", seconds=ceil(left.total_seconds()))
        tried = {"failures": row.failures + 1, "failed_at": now}
        connection.execute(update(table).where(which).values(**tried))
    found = take_out(Locked(bytes(row.salt), bytes(row.nonce), bytes(row.key)), password)
    if found is None:
        with hall.store.step(WRONG_STEP, who=name, records=True):
            pass
        raise Refused(wrong, field="password")
    with hall.store.aside() as connection:
        connection.execute(update(table).where(which).values(failures=0, failed_at=None))
    return found


def _check_own(hall: Hall, password: str) -> HeldKey:
    """One's own password once more; gives the hall's key."""
    row = _login(hall, hall.who)
    if row is None or hall.key is None:
        raise Refused(IS_OFF)
    _opened(hall, table_of(LoginKey), row.id, password, name=hall.who, wrong=_WRONG)
    return hall.key


def idle_minutes(hall: Hall) -> int:
    """After how many minutes without a key or click the window locks; 0: never."""
    with hall.store.reading() as connection:
        said: Any = connection.scalar(select(HallFact.value).where(HallFact.key == _IDLE_FACT))
    return IDLE_MINUTES if said is None else int(said)


@needs(Right.ACCOUNTS)
def set_idle_minutes(hall: Hall, value: str) -> None:
    """Say after how many minutes the window locks; raises `Refused`."""
    said = value.strip()
    if not (said.isascii() and said.isdigit()) or int(said) > _MOST_IDLE:
        raise Refused(_NO_MINUTES, field="idle", most=_MOST_IDLE)
    with hall.step(IDLE, minutes=int(said)) as step:
        row = step.scalar(select(HallFact).where(HallFact.key == _IDLE_FACT))
        if row is None:
            step.add(HallFact(key=_IDLE_FACT, value=int(said)))
        else:
            row.value = int(said)


@needs(Right.VIEW)
def change_password(hall: Hall, old: str, new: str) -> None:
    """Change one's own password."""
    check_password(new, hall.who, "new")
    held = _check_own(hall, old)
    made = lock_up(held.key, new)
    with hall.step(PASSWORD, records=True) as step:
        put(step.get_one(LoginKey, row_of(step, hall.who).id), made)


@needs(Right.ACCOUNTS)
def new_recovery_code(hall: Hall, password: str) -> str:
    """A new recovery code, for one that was lost or read; the old one opens nothing more."""
    held, code = _check_own(hall, password), new_code()
    made = lock_up(held.key, code_as_meant(code))
    with hall.step(CODE, records=True) as step:
        put(step.get_one(HallKey, held.no), made)
    return code
