"""Entries for the demo hall's registers: read like a file, written in the demo's own step."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import cycle
from typing import Any

from hallapp.actions import import_registers
from hallapp.actions.hall import Hall
from hallapp.actions.import_rows import with_keys
from hallapp.actions.private import seal_rows
from hallapp.domain.imports import ParsedRow
from hallapp.domain.numbering import entry_book, entry_no
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.spec import Kind, Register
from hallapp.places import PRESETS
from hallapp.records.registers import ENTRIES
from hallapp.records.settings import NumberBook
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the registers of the demo hall")
_AT = time(10, 20)
Entry = dict[str, Any]


def fill(hall: Hall) -> None:
    """Write the entries of every register, numbered year by year as they came in."""
    told = tomllib.loads((PRESETS / "demo_registers.toml").read_text("utf-8"))
    days = _Days(hall)
    with hall.step(FILL, records=True) as step:
        for spec in PUBLIC:
            entries = [*told.get(spec.key, ()), *_MORE.get(spec.key, _none)(told)]
            rows = [_dated(spec, entry, days) for entry in entries]
            rows.sort(key=lambda row: row["received_at"])
            last: dict[int, int] = {}
            parsed = []
            for line, row in enumerate(rows, 1):
                year = row["received_at"].year
                last[year] = last.get(year, 0) + 1
                number = {spec.number: entry_no(spec.prefix, year, last[year])}
                parsed.append(ParsedRow(line, number | row))
            outcome, names = import_registers.read(
                spec, hall, step.core, parsed, strict=False, progress=None
            )
            made = names.make(step)
            new = with_keys(outcome.new, made, outcome.referring)
            seal_rows(hall, step, spec, new, {})
            step.insert_many(ENTRIES[spec.key], new)
            for year, serial in last.items():
                step.add(NumberBook(book=entry_book(spec.key, year), last=serial))


class _Days:
    """Working days before and after today."""

    def __init__(self, hall: Hall) -> None:
        self._calendar = hall.clock.calendar
        self._now = hall.now()

    def day(self, ago: int) -> date:
        """So many working days ago."""
        day, step = self._now.date(), timedelta(-1 if ago >= 0 else 1)
        left = abs(ago)
        while left:
            day += step
            left -= self._works(day)
        return day

    def _works(self, day: date) -> bool:
        """As the calendar says; in a year that it lacks, Monday to Friday."""
        if day.year in self._calendar.years:
            return self._calendar.is_working(day)
        return day.weekday() < 5

    def moment(self, ago: int) -> datetime:
        """On that day in the morning."""
        return datetime.combine(self.day(ago), _AT)


def _dated(spec: Register, entry: Mapping[str, Any], days: _Days) -> Entry:
    """An entry with days and moments for its counts of working days."""
    row: Entry = {"received_at": days.moment(entry["ago"])}
    for name, value in entry.items():
        field = spec.by_name.get(name)
        if field is not None and field.kind is Kind.DAY:
            row[name] = days.day(value)
        elif field is not None and field.kind is Kind.MOMENT:
            row[name] = days.moment(value) + timedelta(minutes=30)
        elif name != "ago":
            row[name] = value
    return row


def _commendations(told: Mapping[str, Any]) -> Iterator[Entry]:
    said = told["commendations"]
    staff = cycle(said["staff"])
    for number in range(said["notes"]):
        content = said["note"][number % len(said["note"])]
        yield {"ago": 5 + 3 * number, "kind": "note", "staff": next(staff), "content": content}
    for kind in ("banner", "letter"):
        for number, content in enumerate(said[kind]):
            yield {
                "ago": 12 + 31 * number,
                "kind": kind,
                "staff": next(staff),
                "content": content,
                "verified_by": "周慧芳",
            }


def _suggestions(told: Mapping[str, Any]) -> Iterator[Entry]:
    said = told["suggestions"]
    done = len(said["texts"]) - said["open"]
    people = cycle(said["people"])
    for number, (content, measure) in enumerate(said["texts"]):
        ago = 4 * (len(said["texts"]) - number)
        entry: Entry = {
            "ago": ago,
            "channel": "box",
            "box": "一楼大厅意见箱",
            "kind": "suggestion",
            "signed": number % 3 == 0,
            "content": content,
            "assigned_to": next(people),
        }
        if number < done:
            entry |= {"measure": measure, "done_at": ago - 3, "reply": f"已办：{measure}"}
            entry |= {"reply_way": "notice", "replied_at": ago - 3, "published": True}
        else:
            entry["state"] = "assigned"
        yield entry


def _none(told: Mapping[str, Any]) -> Iterator[Entry]:
    del told
    yield from ()


_MORE = {"commendation": _commendations, "suggestion": _suggestions}
