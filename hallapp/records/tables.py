"""All tables, so that the metadata is whole."""

from hallapp.records import (
    appraisals,
    assessment,
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
    ratings,
    registers,
    seals,
    settings,
    staffing,
    stars,
    steps,
    summary,
    wall,
    weekly,
)
from hallapp.records.base import Base

ALL = (
    assessment,
    appraisals,
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
    ratings,
    registers,
    seals,
    settings,
    staffing,
    stars,
    steps,
    summary,
    wall,
    weekly,
)

metadata = Base.metadata
