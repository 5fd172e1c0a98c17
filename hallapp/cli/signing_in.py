"""Signing in on the command line: the name as an option, the password never as one."""

import os
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from hallapp.actions import sign_in as actions
from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from hallapp.actions.hall import Hall

PASSWORD = "HALLAPP_PASSWORD"  # noqa: S105 (the name of a variable)
NO_WHO = QT_TRANSLATE_NOOP(
    "Refused", "This hall asks who is here: add --who NAME; these sign in: {names}"
)
NO_PASSWORD = QT_TRANSLATE_NOOP(
    "Refused",
    "This hall asks for a password: run it in a terminal, or put it into HALLAPP_PASSWORD",
)
ASK = QT_TRANSLATE_NOOP("Cli", "Password of {name}: ")


def sign_in(hall: "Hall", who: str, say: Words) -> None:
    """Sign in for one command; raises `Refused` for a wrong name or password."""
    if not who:
        raise Refused(NO_WHO, field="who", names=", ".join(actions.names(hall)))
    password = os.environ.get(PASSWORD)
    if password is None:
        if not sys.stdin.isatty():
            raise Refused(NO_PASSWORD, field="password")
        password = getpass(say("Cli", ASK, name=who), stream=sys.stderr)
    actions.sign_in(hall, who, password)
