"""All tables, so that the metadata is whole."""

from hallapp.records import calendar, cases, catalogue, people, prints, settings, steps
from hallapp.records.base import Base

__all__ = ["calendar", "cases", "catalogue", "metadata", "people", "prints", "settings", "steps"]

metadata = Base.metadata
