"""Who may do what once people sign in: rights, the roles that hold them, and who is signed in.

A right is what a deed asks for; a role is what a person is in this hall. A person may hold several
roles and has the rights of all of them. Discipline inspection and approval are no part of the
supervisor's role: misconduct reports are for the discipline role alone (hall-rules 2), and who
investigates does not approve (hall-rules 4); a small hall gives both to one person by name.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from hallapp.wording import QT_TRANSLATE_NOOP


class Right(StrEnum):
    """What a deed asks for."""

    VIEW = "view"  # plan, figures, walls, the log; take back what one did oneself
    ENTRIES = "entries"  # read registers
    INTAKE = "intake"  # take in what somebody says at the desk
    CASES = "cases"  # take and handle cases
    COUNTS = "counts"  # type the counts of a day
    HANDLE = "handle"  # handle register entries
    APPROVE = "approve"  # approve what another person found
    STAFFING = "staffing"  # who sits where, who is away, duties
    ASSESS = "assess"  # assessment, stars, certificates
    DISCIPLINE = "discipline"  # misconduct reports
    PRINT = "print"  # print and export, masked
    PAPERS = "papers"  # walls, notices, phrases, words of reports
    UNMASK = "unmask"  # see one citizen's name and phone whole
    EXPORT_WHOLE = "export_whole"  # export names and phones whole
    IMPORT = "import"  # import tables
    SETUP = "setup"  # people, windows, items, calendar, settings
    ACCOUNTS = "accounts"  # who signs in, with which roles
    ERASE = "erase"  # erase personal data when their time is over


class Role(StrEnum):
    """What a person is in this hall."""

    SUPERVISOR = "supervisor"
    DUTY_LEADER = "duty_leader"
    CLERK = "clerk"  # of one department: its windows and cases alone
    APPROVER = "approver"
    ASSESSOR = "assessor"
    DISCIPLINE = "discipline"
    VIEWER = "viewer"


ROLE_WORDS: Mapping[Role, str] = {
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Role", "Supervisor"),
    Role.DUTY_LEADER: QT_TRANSLATE_NOOP("Role", "Duty leader"),
    Role.CLERK: QT_TRANSLATE_NOOP("Role", "Clerk of a department"),
    Role.APPROVER: QT_TRANSLATE_NOOP("Role", "Approver"),
    Role.ASSESSOR: QT_TRANSLATE_NOOP("Role", "Assessor"),
    Role.DISCIPLINE: QT_TRANSLATE_NOOP("Role", "Discipline inspection"),
    Role.VIEWER: QT_TRANSLATE_NOOP("Role", "Viewer"),
}

_LOOKS_ON = frozenset({Right.VIEW, Right.ENTRIES})
RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.SUPERVISOR: frozenset(Right) - {Right.APPROVE, Right.DISCIPLINE},
    Role.DUTY_LEADER: _LOOKS_ON
    | {
        Right.INTAKE,
        Right.CASES,
        Right.COUNTS,
        Right.HANDLE,
        Right.STAFFING,
        Right.PRINT,
        Right.PAPERS,
        Right.UNMASK,
    },
    Role.CLERK: frozenset(
        {Right.VIEW, Right.INTAKE, Right.CASES, Right.COUNTS, Right.PRINT, Right.UNMASK}
    ),
    Role.APPROVER: _LOOKS_ON | {Right.APPROVE, Right.PRINT},
    Role.ASSESSOR: _LOOKS_ON | {Right.ASSESS, Right.PRINT},
    Role.DISCIPLINE: _LOOKS_ON | {Right.INTAKE, Right.DISCIPLINE, Right.PRINT},
    Role.VIEWER: _LOOKS_ON,
}
"""The rights of each role: the one table that actions check and the window follows."""


def roles_with(wanted: Iterable[Right]) -> tuple[Role, ...]:
    """The roles that hold at least one of some rights, in their order."""
    asked = frozenset(wanted)
    return tuple(role for role in Role if RIGHTS[role] & asked)


@dataclass(frozen=True)
class SignedIn:
    """Who is signed in: the name that stands in every step, the roles, a clerk's department."""

    name: str
    roles: frozenset[Role]
    department_id: int | None = None

    @cached_property
    def rights(self) -> frozenset[Right]:
        """What the person may do."""
        return frozenset().union(*(RIGHTS[role] for role in self.roles))

    @property
    def within(self) -> int | None:
        """The department whose windows and cases are all that this person sees; None: every one.

        Any role besides the clerk's sees the whole hall.
        """
        return self.department_id if self.roles == {Role.CLERK} else None
