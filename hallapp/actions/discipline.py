"""What the discipline role does: its passphrase, unlocking, and the figure released for the wall.

The passphrase cannot be recovered: only the key pair's private half opens what is sealed, and that
lies in the hall under the passphrase alone. None of this can be undone, but for a released figure.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.sealed import opener
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Zero
from hallapp.domain.rights import Right
from hallapp.domain.spans import Span, read_span
from hallapp.records.sealing import Opener, Wrapped, new_opener, unwrap
from hallapp.records.seals import ReleasedFigure, SealingKey, WrappedKey
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

SET = QT_TRANSLATE_NOOP("Step", "Set the discipline passphrase")
CHANGE = QT_TRANSLATE_NOOP("Step", "Change the discipline passphrase")
RELEASE = QT_TRANSLATE_NOOP("Step", "Release the announced figure of {period}")

SHORTEST = 8
_SHORT = QT_TRANSLATE_NOOP("Refused", "The passphrase needs at least {least} characters.")
_ONE_SIGN = QT_TRANSLATE_NOOP("Refused", "The passphrase is too easy to guess.")
_THERE = QT_TRANSLATE_NOOP("Refused", "There is a passphrase already: change it instead.")
_NONE = QT_TRANSLATE_NOOP("Refused", "No passphrase has been set yet.")
_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "“{value}” is no whole number from 0.")
_NO_SOURCE = QT_TRANSLATE_NOOP("Refused", "Who announced it? The wall names the source.")
_LONG = QT_TRANSLATE_NOOP("Refused", "The source is longer than {most} characters.")
_AHEAD = QT_TRANSLATE_NOOP("Refused", "This day has not come yet.")
_MOST_SOURCE = 60
_MOST = 9999


@dataclass(frozen=True)
class Released:
    """A figure of confirmed reports as it was announced, and for which period."""

    period: str
    count: int
    source: str
    announced_on: date


def has_passphrase(hall: Hall) -> bool:
    """Whether something can be sealed."""
    with hall.reading() as connection:
        return connection.scalar(select(SealingKey.id)) is not None


def is_unlocked(hall: Hall) -> bool:
    """Whether what is sealed can be opened now."""
    return hall.opener is not None


@needs(Right.DISCIPLINE)
def set_passphrase(hall: Hall, passphrase: str) -> None:
    """Make the key pair under a first passphrase; raises `Refused` if it is too short."""
    _check(passphrase)
    with hall.step(SET, records=True) as step:
        if step.scalar(select(SealingKey.id)) is not None:
            raise Refused(_THERE, field="passphrase")
        made = new_opener().wrapped(passphrase)
        step.add(SealingKey(public=made.public))
        step.add(WrappedKey(id=1, salt=made.salt, nonce=made.nonce, private=made.private))


@needs(Right.DISCIPLINE)
def change_passphrase(hall: Hall, old: str, new: str) -> None:
    """Put the same key under another passphrase; what was sealed stays as it is."""
    _check(new, "new")
    found = _unwrapped(hall, old)
    made = found.wrapped(new)
    with hall.step(CHANGE, records=True) as step:
        row = step.get_one(WrappedKey, 1)
        row.salt, row.nonce, row.private = made.salt, made.nonce, made.private


@needs(Right.DISCIPLINE)
def unlock(hall: Hall, passphrase: str) -> None:
    """Open what is sealed until it is locked again; raises `Refused` if it is another one."""
    hall.opener = _unwrapped(hall, passphrase)


def lock(hall: Hall) -> None:
    """Forget the key."""
    hall.opener = None


def _check(passphrase: str, field: str = "passphrase") -> None:
    said = passphrase.strip()
    if len(said) < SHORTEST:
        raise Refused(_SHORT, field=field, least=SHORTEST)
    if len(set(said)) < SHORTEST // 2:
        raise Refused(_ONE_SIGN, field=field)


def _unwrapped(hall: Hall, passphrase: str) -> Opener:
    with hall.reading() as connection:
        public = connection.scalar(select(SealingKey.public))
        row = connection.execute(select(WrappedKey.__table__)).one_or_none()
    if public is None or row is None:
        raise Refused(_NONE, field="passphrase")
    return unwrap(Wrapped(bytes(public), row.salt, row.nonce, row.private), passphrase)


# --- the figure for the wall ----------------------------------------------------------------


@needs(Right.DISCIPLINE)
def release(
    hall: Hall, period: str, *, count: str, source: str, announced_on: date | None = None
) -> Released:
    """Release the announced count of confirmed reports of a period; a later one replaces it.

    Raises:
        Refused: it is locked, or a field does not hold what it may.
    """
    opener(hall)
    span = read_span(period)
    said = count.strip()
    if not (said.isascii() and said.isdigit()) or int(said) > _MOST:
        raise Refused(_NO_COUNT, field="count", value=count)
    if not source.strip():
        raise Refused(_NO_SOURCE, field="source")
    if len(source.strip()) > _MOST_SOURCE:
        raise Refused(_LONG, field="source", most=_MOST_SOURCE)
    today = hall.now().date()
    on = announced_on or today
    if on > today:
        raise Refused(_AHEAD, field="announced_on")
    with hall.step(RELEASE, period=span.name) as step:
        row = _row(step, span.name)
        row.count, row.source, row.announced_on = int(said), source.strip(), on
    return Released(span.name, int(said), source.strip(), on)


def _row(step: Step, period: str) -> ReleasedFigure:
    row = step.scalar(select(ReleasedFigure).where(ReleasedFigure.period == period))
    if row is None:
        row = ReleasedFigure(period=period, count=0, source="")
        step.add(row)
    return row


def released(connection: Connection, span: Span) -> Released | None:
    """What was released for exactly the period of a span, by its name."""
    query = select(
        ReleasedFigure.period,
        ReleasedFigure.count,
        ReleasedFigure.source,
        ReleasedFigure.announced_on,
    ).where(ReleasedFigure.period == span.name)
    row = connection.execute(query).one_or_none()
    return None if row is None else Released(*row)


def confirmed(found: Released | None) -> Zero | None:
    """The released figure as the zero sheet shows it; nothing of it is ever pending."""
    return None if found is None else Zero(count=found.count, pending=0)
