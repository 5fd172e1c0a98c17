"""Who is at the desk before anybody said so."""

import getpass


def logged_in() -> str:
    """The person at the computer, as the system names them; "" where it names nobody."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container's user without a name
        return ""
