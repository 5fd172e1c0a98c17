"""All tables, so that the metadata is whole."""

from hallapp.records import (
    appraisals,
    attachments,
    calendar,
    cases,
    catalogue,
    entries,
    handover,
    notices,
    people,
    prints,
    ratings,
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
    appraisals,
    attachments,
    calendar,
    cases,
    catalogue,
    entries,
    handover,
    notices,
    people,
    prints,
    ratings,
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
