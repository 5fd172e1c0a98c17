"""What a password must be, and how long wrong ones make the next one wait."""

from datetime import datetime, timedelta

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

SHORTEST = 8
FREE_TRIES = 3
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=15)

_SHORT = QT_TRANSLATE_NOOP("Refused", "The password needs at least {least} characters.")
_EASY = QT_TRANSLATE_NOOP("Refused", "The password is too easy to guess.")


def check_password(password: str, name: str, field: str = "password") -> None:
    """Refuse a password that is short, of few different characters, or the name itself."""
    said = password.strip()
    if len(said) < SHORTEST:
        raise Refused(_SHORT, field=field, least=SHORTEST)
    if len(set(said)) < SHORTEST // 2 or (name and name in said and len(said) < 2 * SHORTEST):
        raise Refused(_EASY, field=field)


def wait_after(failures: int) -> timedelta:
    """How long to wait after so many wrong tries in a row: nothing, then twice as long each time.

    After three: 5 s, 10 s, 20 s … at most 15 minutes.
    """
    if failures < FREE_TRIES:
        return timedelta(0)
    times: int = 2 ** min(failures - FREE_TRIES, 16)
    return min(FIRST_WAIT * times, LONGEST_WAIT)


def wait_left(failures: int, failed_at: datetime | None, now: datetime) -> timedelta:
    """What is left to wait; a clock that was set back makes nobody wait longer than the wait."""
    whole = wait_after(failures)
    if failed_at is None:
        return timedelta(0)
    return max(timedelta(0), min(whole, whole - (now - failed_at)))
