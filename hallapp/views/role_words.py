"""Roles and what they may, in the reader's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hallapp.domain.rights import ROLE_WORDS, Role
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NOTES = {
    Role.SUPERVISOR: QT_TRANSLATE_NOOP(
        "RoleNote", "everything but approving and misconduct reports"
    ),
    Role.DUTY_LEADER: QT_TRANSLATE_NOOP(
        "RoleNote", "cases, counts, registers, who sits where, notices; no settings"
    ),
    Role.CLERK: QT_TRANSLATE_NOOP(
        "RoleNote", "cases and counts of the own department's windows; takes in what is said"
    ),
    Role.APPROVER: QT_TRANSLATE_NOOP("RoleNote", "approves findings that another person made"),
    Role.ASSESSOR: QT_TRANSLATE_NOOP("RoleNote", "assessment, stars and certificates"),
    Role.DISCIPLINE: QT_TRANSLATE_NOOP("RoleNote", "misconduct reports, with their passphrase"),
    Role.VIEWER: QT_TRANSLATE_NOOP("RoleNote", "looks, changes nothing"),
}


def role_word(role: Role) -> str:
    """What a role is called."""
    return translate("Role", ROLE_WORDS[role])


def role_note(role: Role) -> str:
    """What it may, in a few words."""
    return translate("RoleNote", _NOTES[role])


def roles_words(roles: Iterable[Role]) -> str:
    """Several, in their order."""
    held = set(roles)
    comma = translate("Listed", ", ")
    return comma.join(role_word(role) for role in Role if role in held)
