"""Rights are asked for here, in front of the deed itself, whoever calls it.

Every public function that opens a step says what it needs::

    @needs(Right.CASES)
    def pause(hall: Hall, …) -> …

It costs nothing while nobody has to sign in. Once people do, a step that no deed with a right has
opened is a fault of ours and opens nothing. A deed that calls another one answers for both.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, TypeVar, cast

from hallapp.actions.hall import ACTING, SIGN_IN, Hall
from hallapp.domain.errors import Refused
from hallapp.domain.rights import ROLE_WORDS, Right, SignedIn, roles_with
from hallapp.wording import QT_TRANSLATE_NOOP, Listed, Marked

D = TypeVar("D", bound=Callable[..., Any])
T = TypeVar("T")

DENIED = QT_TRANSLATE_NOOP(
    "Refused", "This is not among your roles: only {roles} may. Ask the supervisor."
)
DECLARED = "needs_rights"
_NOBODY = SignedIn("", frozenset())


def needs(*rights: Right) -> Callable[[D], D]:
    """Let a deed be done only by who has one of some rights; with none named, by anybody.

    What anybody may do is done even while nobody is signed in: a copy on closing, the lock.

    Raises:
        Refused: nobody is signed in, or the roles of who is do not hold the right.
    """

    def asking(deed: D) -> D:
        @wraps(deed)
        def asked(hall: Hall, *args: Any, **kwargs: Any) -> Any:
            if not hall.sign_in or ACTING.get() is not None:
                return deed(hall, *args, **kwargs)
            if rights:
                require(hall, *rights)
            someone = hall.signed_in or _NOBODY
            with _acting(someone):
                result = deed(hall, *args, **kwargs)
            return _each(result, someone) if isinstance(result, Generator) else result

        setattr(asked, DECLARED, rights)
        return cast("D", asked)

    return asking


@contextmanager
def _acting(someone: SignedIn) -> Iterator[None]:
    token = ACTING.set(someone)
    try:
        yield
    finally:
        ACTING.reset(token)


def _each(rows: Iterator[T], someone: SignedIn) -> Iterator[T]:
    """What a deed gives row by row: each is fetched in the name of who began it."""
    while True:
        with _acting(someone):
            try:
                row = next(rows)
            except StopIteration:
                return
        yield row


def require(hall: Hall, *rights: Right) -> None:
    """Refuse who has none of some rights; nothing is asked while nobody has to sign in."""
    if not hall.sign_in:
        return
    someone = ACTING.get() or hall.signed_in
    if someone is None:
        raise Refused(SIGN_IN, field="who")
    if someone.rights.isdisjoint(rights):
        words = tuple(Marked("Role", ROLE_WORDS[role]) for role in roles_with(rights))
        raise Refused(DENIED, roles=Listed(words))


def may_do(hall: Hall, deed: Callable[..., Any]) -> bool:
    """Whether who is here may do a deed."""
    rights: tuple[Right, ...] = getattr(deed, DECLARED)
    return not rights or hall.may(*rights)
