"""All tables, so that the metadata is whole."""

from hallapp.records import (
    calendar,
    cases,
    catalogue,
    entries,
    notices,
    people,
    prints,
    registers,
    settings,
    staffing,
    steps,
    summary,
    wall,
)
from hallapp.records.base import Base

ALL = (
    calendar,
    cases,
    catalogue,
    entries,
    notices,
    people,
    prints,
    registers,
    settings,
    staffing,
    steps,
    summary,
    wall,
)

metadata = Base.metadata
