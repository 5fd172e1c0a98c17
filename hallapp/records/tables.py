"""All tables, so that the metadata is whole."""

from hallapp.records import (
    attachments,
    calendar,
    cases,
    catalogue,
    entries,
    handover,
    logins,
    notices,
    people,
    prints,
    registers,
    seals,
    settings,
    staffing,
    steps,
    summary,
    wall,
    weekly,
)
from hallapp.records.base import Base

ALL = (
    attachments,
    calendar,
    cases,
    catalogue,
    entries,
    handover,
    logins,
    notices,
    people,
    prints,
    registers,
    seals,
    settings,
    staffing,
    steps,
    summary,
    wall,
    weekly,
)

metadata = Base.metadata
