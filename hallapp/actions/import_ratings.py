"""Ratings from a device's or the platform's table: one a case and day, none invented.

A row without a level is an offer that nobody took. A bad one gets its entry in the same step.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from typing import Any

from sqlalchemy import Connection, and_, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.import_names import Names, Unfit
from hallapp.actions.import_rows import (
    CHUNK,
    Outcome,
    Progress,
    Wanted,
    as_plain,
    merged,
    rejection,
    rows_here,
    taken,
)
from hallapp.actions.rating_options import read_options
from hallapp.actions.ratings import enter_bad, find_case
from hallapp.domain.case_rules import instant
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection, row_digest
from hallapp.domain.instants import day_of
from hallapp.domain.ratings import BAD, LONGEST, UNRATED, visit_of
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.ratings import Rating
from hallapp.records.registers import BadRating
from hallapp.records.step import Step
from hallapp.records.values import Plain, plain_rows
from hallapp.wording import QT_TRANSLATE_NOOP

_REPEATS = QT_TRANSLATE_NOOP("Reject", "The same visit as in row {line}: it is rated once")
_FUTURE = QT_TRANSLATE_NOOP("Reject", "{value} lies in the future")
_NO_LEVELS = QT_TRANSLATE_NOOP("Reject", "The file has no column of levels: say which it is")
_NOWHERE = QT_TRANSLATE_NOOP("Reject", "Neither window nor person nor a known case is named")
_LONG = QT_TRANSLATE_NOOP("Reject", "It is longer than 150 characters")
_OF_A_DEVICE = QT_TRANSLATE_NOOP(
    "Reject", "The file has a level 0: say by which device's codes its levels are read"
)
NO_FIVE = QT_TRANSLATE_NOOP(
    "Warning",
    "No row says level 5: if the device counts otherwise than 1 to 5, say which it is and "
    "import again",
)

TABLE = table_of(Rating)
_A_DAY = len("2026-03-02")  # a moment that is longer has its time


def read(
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import of ratings will do."""
    outcome, names = Outcome(apart=("look_into",)), Names(connection, strict=strict)
    every = list(rows)
    if any(_zero(row) for row in every):
        every = [_of_a_device(row) for row in every]
    reader = _Reader(hall, names, _cases(connection, every), {})
    wishes = list(taken(every, outcome.report, reader.wanted, progress))
    here = rows_here(connection, TABLE, "visit", [wish.key[0] for wish in wishes])
    alike = _alike(connection, wishes)
    for wish in wishes:
        wish.here = here.get(wish.key[0]) or alike.get(_moment(wish.whole()))
        if wish.here is not None:
            del wish.said["visit"]
        if wish.here is None:
            row = {**wish.whole(), "who": hall.who}
            outcome.new.append({**row, "look_into": row.get("level") in BAD})
            continue
        changes = merged(wish, names, outcome.report)
        if changes.get("level") in BAD:
            changes["look_into"] = True
        outcome.put(wish.here["id"], changes)
    outcome.report.imported = len(outcome.new)
    outcome.report.created = names.created()
    levels = {row.get("level") for row in outcome.new}
    if levels and not levels & {5, None}:
        outcome.report.remarks.append((NO_FIVE, {}))
    outcome.write_apart = _Entering(hall)
    return outcome, names


def _zero(row: ParsedRow | Rejection) -> bool:
    return isinstance(row, Rejection) and row.field == "level" and row.value.strip() == "0"


def _of_a_device(row: ParsedRow | Rejection) -> Rejection:
    """A file of codes from 0 says nothing until its device is known: 3 is not 基本满意 there."""
    if isinstance(row, Rejection) and not _zero(row):
        return row
    value = row.value if isinstance(row, Rejection) else str(row.fields.get("level") or "")
    unfit = Unfit("level", value, RejectCode.UNKNOWN, _OF_A_DEVICE)
    return rejection(ParsedRow(row.line, {}, row.cells), unfit)


def _alike(connection: Connection, wishes: Iterable[Wanted]) -> Mapping[tuple[Any, ...], Plain]:
    """Ratings that no case names, by moment, window, person and level: a file says them twice."""
    moments = [
        row["rated_at"]
        for wish in wishes
        if not (row := wish.whole()).get("case_no") and len(row["rated_at"]) > _A_DAY
    ]
    found: dict[tuple[Any, ...], Plain] = {}
    for start in range(0, len(moments), CHUNK):
        chunk = moments[start : start + CHUNK]
        where = and_(TABLE.c.rated_at.in_(chunk), TABLE.c.case_no == "")
        for _, row in plain_rows(connection, TABLE, where):
            found.setdefault(_moment(row), row)
    return found


def _moment(row: Plain) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in ("rated_at", "window_id", "staff_id", "level"))


@dataclass(frozen=True)
class _Case:
    id: int
    case_no: str
    window_id: int | None
    staff_id: int | None


def _cases(connection: Connection, rows: Iterable[ParsedRow | Rejection]) -> Mapping[str, _Case]:
    """The cases that rows name, by our number and by the provincial one."""
    named = {
        str(number)
        for row in rows
        if isinstance(row, ParsedRow)
        for name in ("case_no", "province_no")
        if (number := row.fields.get(name))
    }
    found: dict[str, _Case] = {}
    numbers = sorted(named)
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        for column in (CaseFile.case_no, CaseFile.province_no):
            query = select(
                column, CaseFile.id, CaseFile.case_no, CaseFile.window_id, CaseFile.staff_id
            ).where(column.in_(chunk))
            for row in connection.execute(query):
                found.setdefault(str(row[0]), _Case(*row[1:]))
    return found


@dataclass
class _Reader:
    """Turns rows into what they want of a rating."""

    hall: Hall
    names: Names
    cases: Mapping[str, _Case]
    seen: dict[str, int] = default(default_factory=dict)

    def wanted(self, row: ParsedRow) -> Wanted:
        """What a row wants; raises `Unfit`."""
        if "level" not in row.fields:
            raise Unfit("level", "", RejectCode.MISSING, _NO_LEVELS)
        fields: dict[str, Any] = {
            name: value for name, value in row.fields.items() if value not in {None, ""}
        }
        self._check(fields)
        about = self._case(fields)
        number = about.case_no if about else fields.get("province_no") or fields.get("case_no")
        visit = visit_of(str(number or ""), fields["rated_at"]) or row_digest(fields)
        if (first := self.seen.setdefault(visit, row.line)) != row.line:
            value = number or fields["rated_at"]
            raise Unfit("case_no", value, RejectCode.DUPLICATE, _REPEATS, line=first)
        said = self._columns(fields, about)
        said["visit"] = {"visit": visit}
        return Wanted(row.line, (visit,), row.cells, as_plain(TABLE, said))

    def _check(self, fields: Mapping[str, Any]) -> None:
        at = fields["rated_at"]
        if instant(at) > this_minute(self.hall) and day_of(at) >= self.hall.now().date():
            raise Unfit("rated_at", at, RejectCode.ORDER, _FUTURE)
        if len(str(fields.get("text", ""))) > LONGEST:
            raise Unfit("text", fields["text"], RejectCode.TOO_LONG, _LONG)

    def _case(self, fields: Mapping[str, Any]) -> _Case | None:
        for name in ("province_no", "case_no"):
            if name in fields and (found := self.cases.get(str(fields[name]))):
                return found
        return None

    def _columns(self, fields: Mapping[str, Any], about: _Case | None) -> dict[str, dict[str, Any]]:
        window, staff = fields.get("window"), fields.get("staff")
        said: dict[str, dict[str, Any]] = {
            name: {name: fields[name]} for name in ("rated_at", "channel", "text") if name in fields
        }
        if "level" in fields and fields["level"] != UNRATED:
            said["level"] = {"level": int(fields["level"])}
        if "options" in fields:
            codes = str(fields["options"]).replace("，", ",").replace("、", ",").replace(";", ",")
            said["options"] = {"options": ",".join(filter(None, map(str.strip, codes.split(","))))}
        if number := fields.get("case_no") or fields.get("province_no"):
            said["case_no"] = {"case_no": str(number)}
        if window:
            said["window"] = {"window_id": self.names.window(str(window))}
        if staff:
            said["staff"] = {"staff_id": self.names.person(str(staff))}
        if about is not None:
            said["case"] = {"case_id": about.id}
            if not window and about.window_id is not None:
                said["window"] = {"window_id": about.window_id}
            if not staff and about.staff_id is not None:
                said["staff"] = {"staff_id": about.staff_id}
        if "window" not in said and "staff" not in said:
            raise Unfit("window", "", RejectCode.MISSING, _NOWHERE)
        return said


@dataclass(frozen=True)
class _Entering:
    """Enters what is to be called back, within the step of the import."""

    hall: Hall

    def __call__(self, step: Step, rows: Mapping[int, Mapping[str, Any]]) -> None:
        bad = [key for key, apart in rows.items() if apart.get("look_into")]
        if not bad:
            return
        options = read_options(step.core)
        there = set(step.core.scalars(select(BadRating.rating_id)))
        for key in bad:
            if key not in there:
                row = step.get_one(Rating, key)
                enter_bad(self.hall, step, row, find_case(step.core, row.case_no), options)
